import type { Bounds } from './publication.ts';

/** `low <= sum of coefficient * count <= high`, counts by their place in a list. */
export interface Constraint {
  readonly terms: readonly (readonly [count: number, coefficient: number])[];
  readonly low: number;
  readonly high: number;
}

/** True counts as a reader sees them: unknown whole numbers within bounds, and what holds between them. */
export interface System {
  readonly bounds: readonly Bounds[];
  readonly constraints: readonly Constraint[];
}
