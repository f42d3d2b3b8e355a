import { createHash } from 'node:crypto';

/** What a text is known by: another one as soon as one byte differs. */
export function etagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url')}"`;
}

/** Whether whoever asks has it as it is, by what they sent as `If-None-Match`. */
export function isUnchanged(ifNoneMatch = '', etag: string): boolean {
  const known = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
