import { type EventData, metricNames, type TrueCounts } from '@kith/contracts';
import { publishCount } from '@kith/disclosure';
import {
  type CircleSlug,
  type InstantText,
  isMonthOver,
  type MonthText,
  ok,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';

/** What one circle counted in one month. Numbers of a circle: nothing of a team, nothing of a person (N1). */
export interface CircleCounts {
  readonly circle: CircleSlug;
  readonly month: MonthText;
  readonly counts: EventData<'MetricsPublished'>['counts'];
  /** For totals only: no figure of one circle is made from them. */
  readonly trueCounts: TrueCounts;
}

/**
 * Takes a circle's month. Refusal: `EVENT_INVALID` when the month is not over, or when what the circle shows is not what
 * its true counts come to: a total from such counts would not fit its parts.
 */
export function accept(counted: CircleCounts, now: InstantText): Result<CircleCounts> {
  const { month, counts, trueCounts } = counted;
  if (!isMonthOver(month, now)) return refused(refusal('EVENT_INVALID', { what: `${month} is not over.` }));
  const wrong = metricNames.filter((metric) => publishCount(trueCounts[metric]) !== counts[metric]);
  if (wrong.length === 0) return ok(counted);
  const fields = wrong.map((metric) => ({ field: `counts.${metric}`, problem: 'not what was counted' }));
  return refused(refusal('EVENT_INVALID', { fields }));
}
