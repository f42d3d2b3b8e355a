import type { InstantText } from '@kith/kernel';

/** A practice of general practitioners. */
export interface Practice {
  readonly name: string;
  readonly outwardCode: string;
}

/** The neighbourhood a circle is there for: how many live in it, and their practices (K13). */
export interface Patch {
  readonly population: number;
  readonly practices: readonly Practice[];
  readonly changedAt: InstantText;
}
