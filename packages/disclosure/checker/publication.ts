import type { PublishedCount } from '@kith/contracts';

/** The least and the greatest whole number something may be. */
export type Bounds = readonly [number, number];

/** A published count. */
export interface PublishedCell {
  /** What it is of, within its table: a circle, a group. */
  readonly key: string;
  readonly value: PublishedCount;
  /** What a reader knows of the true count, where that is not what `publishCount` or `publishTotal` would leave open. */
  readonly bounds?: Bounds;
}

/** A published sum of true counts that stand in the same table. */
export interface PublishedSum extends PublishedCell {
  /** The keys it is the sum of; all cells of its table unless said. */
  readonly over?: readonly string[];
}

/** Counts of one kind, of one time, side by side. */
export interface PublishedTable {
  /** Unique among the tables looked at together: `visits 2026-10`. */
  readonly name: string;
  readonly cells: readonly PublishedCell[];
  readonly totals?: readonly PublishedSum[];
}

/** Something a reader knows of true counts besides what is published: `low <= sum of coefficient * count <= high`. */
export interface Known {
  /** Counts by `cellOf`, each with its coefficient, a whole number. */
  readonly terms: readonly (readonly [cell: string, coefficient: number])[];
  readonly between: Bounds;
}

/** All that a reader may hold together: tables of any months, frozen or about to be, and what they know besides. */
export interface Publication {
  readonly tables: readonly PublishedTable[];
  readonly known?: readonly Known[];
}

/** More than anything here is ever counted: where nothing is known of how many there are. */
export const MOST = 1_000_000_000;

/** How a cell is called across tables. */
export function cellOf(table: string, key: string): string {
  return `${table} · ${key}`;
}
