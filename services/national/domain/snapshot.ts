import { type MetricName, metricNames, type PublishedCount } from '@kith/contracts';
import { method, publishTotal } from '@kith/disclosure';
import { type CircleSlug, type DateText, dateOf, type InstantText, type MonthText } from '@kith/kernel';
import type { CircleCounts } from './counts.ts';

/** One metric of a month over all circles. */
export interface SnapshotRow {
  readonly metric: MetricName;
  readonly cells: readonly { readonly circle: CircleSlug; readonly value: PublishedCount }[];
  readonly total: PublishedCount;
}

/** A month over all circles that published it in time; never changed (E12). */
export interface Snapshot {
  readonly month: MonthText;
  readonly frozenOn: DateText;
  readonly rows: readonly SnapshotRow[];
  readonly method: string;
}

/** Makes the snapshot of a month: the circles' own published counts, and totals from their true ones (N2). */
export function snapshotOf(month: MonthText, circles: readonly CircleCounts[], now: InstantText): Snapshot {
  const rows = metricNames.map((metric) => ({
    metric,
    cells: circles.map(({ circle, counts }) => ({ circle, value: counts[metric] })),
    total: publishTotal(circles.map(({ trueCounts }) => trueCounts[metric])),
  }));
  return { month, frozenOn: dateOf(now), rows, method };
}
