import { addDays, type DateText, Temporal } from '@kith/kernel';
import type { PayPeriod } from '../terms/terms.ts';

/** The days of a pay reference period, both included. */
export interface Days {
  readonly from: DateText;
  readonly to: DateText;
}

/** The last day of a pay period that begins on a day. */
export function lastDayOf(from: DateText, period: PayPeriod): DateText {
  return addDays(nthFrom(from, period, 1), -1);
}

/** Whether a day lies within days. */
export function isWithin({ from, to }: Days, day: DateText): boolean {
  return from <= day && day <= to;
}

/** The period that an earlier day lay in, as one period follows another without a gap. */
export function periodBefore(first: DateText, period: PayPeriod, day: DateText): Days {
  let nth = 0;
  while (nthFrom(first, period, nth) > day) nth -= 1;
  return { from: nthFrom(first, period, nth), to: addDays(nthFrom(first, period, nth + 1), -1) };
}

/** The first day of the nth period after (or before) the one that begins on a day. */
function nthFrom(first: DateText, period: PayPeriod, nth: number): DateText {
  if (period === 'WEEKLY') return addDays(first, 7 * nth);
  if (period === 'FOUR_WEEKLY') return addDays(first, 28 * nth);
  return Temporal.PlainDate.from(first).add({ months: nth }).toString();
}
