import type { TrueMeasure } from '@kith/contracts';

/** What a measure of one circle is made of: numbers, and what they rest on. */
export type Part = Pick<TrueMeasure, 'numerator' | 'denominator' | 'of' | 'teams'>;

/** What is summed over several things. */
export function sumOf<T>(things: readonly T[], of: (thing: T) => number): number {
  return things.reduce((total, thing) => total + of(thing), 0);
}

/** How many different ones there are. */
export function countOf(names: Iterable<unknown>): number {
  return new Set(names).size;
}
