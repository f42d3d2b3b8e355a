import { type MeasureName, measureNames, measures } from '@kith/contracts';
import type { CircleSlug, DateText } from '@kith/kernel';
import { isEstablishing } from '../rules/establishing.ts';
import type { Figure } from '../snapshots/rows.ts';
import type { SnapshotDocument } from '../snapshots/snapshot.ts';

/** The measures that stand on the fairness board (N3). */
export const boardMeasures: readonly MeasureName[] = measureNames.filter((name) => measures[name].onBoard);

/** A circle as the board knows it. */
export interface BoardCircle {
  readonly slug: CircleSlug;
  readonly name: string;
  readonly founded: DateText;
}

/** One circle on the board: a figure for each of its measures, where it published one. */
export interface BoardRow {
  readonly circle: CircleSlug;
  readonly name: string;
  /** Younger than twelve months on the day it was frozen: its figures say little yet. */
  readonly establishing: boolean;
  readonly figures: readonly (Figure & { readonly measure: MeasureName })[];
}

/**
 * The fairness board of a frozen month: every circle that is in it, in the order of their names and no other. A circle
 * that has left the co-op stands under its slug.
 */
export function boardOf(document: SnapshotDocument, circles: readonly BoardCircle[]): BoardRow[] {
  const known = new Map(circles.map((circle) => [circle.slug, circle]));
  return document.circles
    .map((slug) => {
      const { name = slug, founded } = known.get(slug) ?? {};
      const establishing = founded !== undefined && isEstablishing(founded, document.frozenOn);
      return { circle: slug, name, establishing, figures: figuresOf(document, slug) };
    })
    .sort(
      (one, other) => one.name.localeCompare(other.name, 'en-GB') || (one.circle < other.circle ? -1 : 1),
    );
}

function figuresOf(document: SnapshotDocument, circle: CircleSlug): BoardRow['figures'] {
  return boardMeasures.flatMap((measure) => {
    const cell = document.measures
      .find((row) => row.measure === measure)
      ?.cells.find((each) => each.circle === circle);
    return cell ? [{ measure, value: cell.value, of: cell.of }] : [];
  });
}
