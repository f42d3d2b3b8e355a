import {
  type Group,
  groups,
  type MeasureName,
  type MemberClass,
  type MetricName,
  measureNames,
  measures,
  memberClasses,
  metricNames,
  type PublishedCount,
  type PublishedMeasure,
  type TrueMeasure,
} from '@kith/contracts';
import { publishMeasure, publishMeasureTotal, publishTotal } from '@kith/disclosure';
import type { CircleSlug } from '@kith/kernel';
import type { CircleClasses } from '../intake/circle-classes.ts';
import type { CircleMonth } from '../intake/circle-month.ts';

/** One metric of a month over all circles. */
export interface CountRow {
  readonly metric: MetricName;
  readonly cells: readonly { readonly circle: CircleSlug; readonly value: PublishedCount }[];
  readonly total: PublishedCount;
}

/** Members of one class over the circles that said how many they have (N4). */
export interface ClassRow {
  readonly class: MemberClass;
  readonly cells: CountRow['cells'];
  readonly total: PublishedCount;
}

/** A figure, and how many it rests on. */
export type Figure = Pick<PublishedMeasure, 'value' | 'of'>;

/** One measure of a month over the circles that have it. */
export interface MeasureRow {
  readonly measure: MeasureName;
  readonly cells: readonly (Figure & { readonly circle: CircleSlug })[];
  readonly total: Figure;
}

/** One measure of one group, over all circles together: one breakdown at a time, so never by circle as well. */
export interface GroupRow {
  readonly measure: MeasureName;
  readonly group: Group;
  readonly total: Figure;
}

/** All rows of a snapshot. */
export interface SnapshotRows {
  readonly counts: readonly CountRow[];
  /** Members of the co-op by class, of the circles that said so. */
  readonly classes: readonly ClassRow[];
  readonly measures: readonly MeasureRow[];
  readonly groups: readonly GroupRow[];
}

/** The rows of what circles published, as they are drafted. */
export function rowsOf(circles: readonly CircleMonth[], classes: readonly CircleClasses[]): SnapshotRows {
  return {
    counts: countRows(circles),
    classes: classRows(classes),
    measures: measureRows(circles),
    groups: groupRows(circles),
  };
}

/** The circles' own published counts, and totals from their true ones (N2). */
function countRows(circles: readonly CircleMonth[]): CountRow[] {
  return metricNames.map((metric) => ({
    metric,
    cells: circles.map(({ circle, counts }) => ({ circle, value: counts[metric] })),
    total: publishTotal(circles.map(({ trueCounts }) => trueCounts[metric])),
  }));
}

/** The circles' own published counts of their members, and totals from their true ones (N4). */
function classRows(circles: readonly CircleClasses[]): ClassRow[] {
  if (circles.length === 0) return [];
  return memberClasses.map((one) => ({
    class: one,
    cells: circles.map(({ circle, counts }) => ({ circle, value: counts[one] })),
    total: publishTotal(circles.map(({ trueCounts }) => trueCounts[one])),
  }));
}

/** The circles' own published figures, and those over all of them from the sums of their true numbers. */
function measureRows(circles: readonly CircleMonth[]): MeasureRow[] {
  const overall = measureNames.filter((measure) => !measures[measure].byGroup);
  return overall.flatMap((measure) => {
    const cells = circles.flatMap(({ circle, measures: shown }) =>
      shown.filter((one) => one.measure === measure).map(({ value, of }) => ({ circle, value, of })),
    );
    const total = totalOf(circles, measure);
    return total ? [{ measure, cells, total }] : [];
  });
}

/** What rounds came to, group by group, over all circles together (E6, E11). */
function groupRows(circles: readonly CircleMonth[]): GroupRow[] {
  const byGroup = measureNames.filter((measure) => measures[measure].byGroup);
  return byGroup.flatMap((measure) =>
    groups.flatMap((group) => {
      const total = totalOf(circles, measure, group);
      return total ? [{ measure, group, total }] : [];
    }),
  );
}

/** A figure over all circles that have it: from the sums of the true numbers, never from figures. */
function totalOf(circles: readonly CircleMonth[], measure: MeasureName, group?: Group): Figure | undefined {
  const truths = circles.flatMap(({ trueMeasures }) =>
    trueMeasures.filter((one) => one.measure === measure && one.group === group),
  );
  const [first, ...others] = truths;
  if (!first) return undefined;
  const { value, of } = publishMeasureTotal([first, ...others]);
  // Who takes the circles' own figures away from the whole is left with those that are hidden: they have to be enough.
  const hidden = truths.filter((truth) => publishMeasure(truth).value === '*' && truth.of > 0);
  const tellsTooMuch = hidden.length > 0 && publishMeasure(sumOf(hidden, measure, group)).value === '*';
  return { value: tellsTooMuch || of === '*' ? '*' : value, of };
}

function sumOf(truths: readonly TrueMeasure[], measure: MeasureName, group?: Group): TrueMeasure {
  const sum = (part: (truth: TrueMeasure) => number) => truths.reduce((all, truth) => all + part(truth), 0);
  return {
    measure,
    ...(group && { group }),
    numerator: sum(({ numerator }) => numerator),
    denominator: sum(({ denominator }) => denominator),
    of: sum(({ of }) => of),
    teams: sum(({ teams }) => teams),
  };
}
