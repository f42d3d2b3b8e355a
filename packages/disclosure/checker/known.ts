import { type Known, MOST } from './publication.ts';

/** One count that stands in two places: two tables, or two versions of a month. */
export function same(one: string, other: string): Known {
  return differsBy(one, other, 0);
}

/** A count of some of those another counts: a numerator and its denominator. */
export function atMost(part: string, whole: string): Known {
  return {
    terms: [
      [whole, 1],
      [part, -1],
    ],
    between: [0, MOST],
  };
}

/** A count that is known to be of so many or more. */
export function atLeast(cell: string, least: number): Known {
  return { terms: [[cell, 1]], between: [least, MOST] };
}

/** A change that a reader knows of: one team more than a month before. */
export function differsBy(later: string, earlier: string, by: number): Known {
  return {
    terms: [
      [later, 1],
      [earlier, -1],
    ],
    between: [by, by],
  };
}

/** A count that is the sum of others, wherever they stand: the groups within a circle. */
export function sumOf(whole: string, parts: readonly string[]): Known {
  return { terms: [[whole, 1], ...parts.map((part) => [part, -1] as const)], between: [0, 0] };
}
