import type { PayPeriod } from '../../../app/graphql/generated.ts';
import { addDays, type DateText, mondayOf, monthOf } from '../../../app/time/days.ts';

/** The days a pay run is for: the first, and the last. */
export interface RunDays {
  readonly from: DateText;
  readonly to: DateText;
}

/** The last whole period that is over on a day. */
export function lastOver(period: PayPeriod, day: DateText): RunDays {
  if (period === 'MONTHLY') return monthOf(day, -1);
  return ofWeeks(addDays(mondayOf(day), -7 * weeksOf(period)), period);
}

/** The period that begins on a day, or its neighbour so many periods later. */
export function periodFrom(period: PayPeriod, from: DateText, later = 0): RunDays {
  if (period === 'MONTHLY') return monthOf(from, later);
  return ofWeeks(addDays(mondayOf(from), 7 * weeksOf(period) * later), period);
}

function ofWeeks(from: DateText, period: PayPeriod): RunDays {
  return { from, to: addDays(from, 7 * weeksOf(period) - 1) };
}

function weeksOf(period: PayPeriod): number {
  return period === 'FOUR_WEEKLY' ? 4 : 1;
}
