/** Fewer answers than these to an item could show what one person said (E11). */
export const LEAST_ANSWERS = 4;

/** How an item went, in a word. */
export type Band = 'LOW' | 'MIXED' | 'GOOD';

/** How many answered low, in the middle and high. */
export type Thirds = readonly [low: number, middle: number, high: number];

/** The answers with one more: low up to one bound, high from another. */
export function withOne(
  [low, middle, high]: Thirds,
  answer: number,
  { lowUpTo, highFrom }: { readonly lowUpTo: number; readonly highFrom: number },
): Thirds {
  if (answer <= lowUpTo) return [low + 1, middle, high];
  return answer >= highFrom ? [low, middle, high + 1] : [low, middle + 1, high];
}

/** The word for them: what most say; nothing for fewer than four. */
export function bandOf([low, middle, high]: Thirds): Band | null {
  const all = low + middle + high;
  if (all < LEAST_ANSWERS) return null;
  if (low * 2 > all) return 'LOW';
  return high * 2 > all ? 'GOOD' : 'MIXED';
}
