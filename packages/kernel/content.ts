import { createHash } from 'node:crypto';
import type { Id, IdKind } from './ids.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** JSON with its keys in order and no spaces (RFC 8785): the same value always makes the same bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join()}}`;
}

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The id of something that is nothing but its content, from 128 bits of its hash. Whoever holds a copy can tell by the
 * id alone that nothing in it was changed, without asking where it came from.
 */
export function contentId<K extends IdKind>(kind: K, content: unknown): Id<K> {
  const bytes = createHash('sha256').update(canonicalJson(content)).digest();
  const digits = Array.from(bytes.subarray(0, 26), (byte, at) => CROCKFORD[byte % (at === 0 ? 8 : 32)]);
  return `${kind}_${digits.join('')}`;
}
