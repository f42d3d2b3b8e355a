import { metricNames } from '@kith/contracts';
import type { MonthReport } from '../../domain/months/report.ts';
import type { PublishedCount } from '../../generated.ts';

/** The counts of a frozen month as the API shows them, metric by metric. */
export function shownCounts({ told }: MonthReport): PublishedCount[] {
  return metricNames.map((metric) => ({ metric, value: String(told.counts[metric]) }));
}
