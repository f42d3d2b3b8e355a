import { createHash } from 'node:crypto';
import type { Id, IdKind } from '@kith/kernel';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An id that is always the same for the same words: what is entered twice under it stays one thing. */
export function stableId<K extends IdKind>(kind: K, ...words: readonly string[]): Id<K> {
  const digest = createHash('sha256').update(words.join('\n')).digest();
  const letters = Array.from({ length: 25 }, (_, index) => LETTERS[(digest[index] ?? 0) % 32]).join('');
  return `${kind}_0${letters}`;
}
