import { metricNames } from '@kith/contracts';
import type { PublishedCount } from '../generated.ts';
import type { PublishedMonth } from '../store.ts';

/** A frozen month as the API shows it, metric by metric. */
export function shownCounts({ counts }: PublishedMonth): PublishedCount[] {
  return metricNames.map((metric) => ({ metric, value: String(counts[metric]) }));
}
