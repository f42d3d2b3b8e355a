import { derivedId, type Id, type IdKind } from '@kith/kernel';

/** The day from which the demo's teams agree their hours. */
export const DEMO_DAY = '2026-11-01';

/** An id that is always the same for the same words: what is entered twice under it stays one thing. */
export function stableId<K extends IdKind>(kind: K, ...words: readonly string[]): Id<K> {
  return derivedId(kind, words.join('\n'), DEMO_DAY);
}
