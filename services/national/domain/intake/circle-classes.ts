import { type EventData, memberClasses, type TrueMembers } from '@kith/contracts';
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

/** How many members of each class a circle had when a month ended (N4). */
export interface CircleClasses {
  readonly circle: CircleSlug;
  readonly month: MonthText;
  readonly counts: EventData<'MembersCounted'>['counts'];
  /** For totals only. */
  readonly trueCounts: TrueMembers;
}

/**
 * Takes what a circle says of its members. Refusal: `EVENT_INVALID` when the month is not over, or when what it shows is
 * not what its true counts come to.
 */
export function acceptClasses(said: CircleClasses, now: InstantText): Result<CircleClasses> {
  const { month, counts, trueCounts } = said;
  if (!isMonthOver(month, now)) return refused(refusal('EVENT_INVALID', { what: `${month} is not over.` }));
  const fields = memberClasses
    .filter((one) => publishCount(trueCounts[one]) !== counts[one])
    .map((one) => ({ field: `counts.${one}`, problem: 'not what was counted' }));
  return fields.length === 0 ? ok(said) : refused(refusal('EVENT_INVALID', { fields }));
}
