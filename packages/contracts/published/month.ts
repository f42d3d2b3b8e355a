/**
 * What the national co-op shows to anyone, without sign-in: types only, so that a page in a browser can name them and
 * carries nothing along. Every figure has been under disclosure control since before it was sent.
 */

/** A figure as text: `*` when too few stand behind it. */
interface ShownFigure {
  readonly value: string;
  /** How many it rests on, as a published count. */
  readonly of: string;
}

/** A frozen month, by which it is found and checked. */
export interface FrozenMonth {
  /** `2026-10`. */
  readonly month: string;
  readonly version: number;
  readonly frozenOn: string;
  /** The SHA-256 of its document, in hexadecimal. */
  readonly hash: string;
}

/** The frozen months, the newest first. */
export interface PublishedMonths {
  readonly months: readonly FrozenMonth[];
}

/** A circle as anyone may know it; of one that has left the co-op its slug is all there is. */
export interface PublishedCircle {
  readonly slug: string;
  readonly name: string;
  /** Whether it is a demonstration, not a real circle. */
  readonly demo: boolean;
}

/** What a measure is, how it is made, and where that comes from. */
export interface PublishedDefinition {
  readonly key: string;
  readonly label: string;
  readonly unit: 'PERCENT' | 'HOURS_A_WEEK' | 'DAYS' | 'PENCE' | 'SCORE';
  readonly formula: string;
  readonly of: string;
  readonly source: string;
}

/** One circle on the fairness board. Circles stand in the order of their names, and no other (N3). */
interface PublishedBoardRow {
  readonly circle: PublishedCircle;
  /** Younger than twelve months when the month was frozen: its figures say little yet. */
  readonly establishing: boolean;
  /** Its figures, by measure; what it did not publish is not among them. */
  readonly figures: readonly (ShownFigure & { readonly measure: string })[];
}

/** One thing that is counted, circle by circle and over all of them. */
interface PublishedCountRow {
  readonly metric: string;
  readonly cells: readonly { readonly circle: string; readonly value: string }[];
  /** From true values, rounded so that it gives no hidden count away. */
  readonly total: string;
}

/** A frozen month over all circles. */
export interface PublishedMonth extends FrozenMonth {
  readonly circles: readonly PublishedCircle[];
  /** Circles that had not published it when it was frozen. */
  readonly missing: readonly PublishedCircle[];
  /** Measures that stand on the board. */
  readonly boardMeasures: readonly PublishedDefinition[];
  readonly board: readonly PublishedBoardRow[];
  readonly counts: readonly PublishedCountRow[];
  /** Measures over all circles. */
  readonly overall: readonly (ShownFigure & { readonly definition: PublishedDefinition })[];
  /** Scores of rounds, group by group over all circles: groups are never pooled (E6). */
  readonly groups: readonly (ShownFigure & {
    readonly definition: PublishedDefinition;
    readonly group: string;
  })[];
  /** How the figures were made, line by line. */
  readonly method: readonly string[];
}
