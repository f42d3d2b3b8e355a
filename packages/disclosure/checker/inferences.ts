import { type Extremes, extremesIn, fitting } from './extremes.ts';
import type { Publication } from './publication.ts';
import { systemOf } from './system.ts';

/** What can be inferred of a hidden count. */
export interface Inference extends Extremes {
  /** The cell, by `cellOf`. */
  readonly cell: string;
}

/**
 * What someone who holds all of a publication, and knows how it was made, can infer of each hidden count. Throws a
 * `RangeError` when its figures contradict each other.
 */
export function inferences(publication: Publication): Inference[] {
  const system = systemOf(publication);
  const countIn = (cell: string) => system.countOf.get(cell) as number;
  const extremes = fitting(extremesIn(system, new Set(system.hidden.map(countIn))));
  return system.hidden.map((cell) => ({ cell, ...(extremes.get(countIn(cell)) as Extremes) }));
}

/** The hidden counts that are hidden in vain: one value only is possible. */
export function pinned(publication: Publication): Inference[] {
  return inferences(publication).filter(({ low, high }) => low === high);
}
