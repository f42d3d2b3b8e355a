import { type DateText, dateOf, type InstantText, instantAt, Temporal } from './time.ts';

/** A calendar month, `2026-10`. */
export type MonthText = string & { readonly __month?: never };

/** The month on the wall at an instant. */
export function monthOf(instant: InstantText): MonthText {
  return dateOf(instant).slice(0, 7);
}

/** Whether all of a month has passed. */
export function isMonthOver(month: MonthText, now: InstantText): boolean {
  return month < monthOf(now);
}

/** The month before. */
export function monthBefore(month: MonthText): MonthText {
  return Temporal.PlainYearMonth.from(month).subtract({ months: 1 }).toString();
}

/** So many months, the last of them this one, in order. */
export function monthsEndingWith(month: MonthText, count: number): MonthText[] {
  const last = Temporal.PlainYearMonth.from(month);
  return Array.from({ length: count }, (_, at) => last.subtract({ months: count - 1 - at }).toString());
}

/** The first instant of a month. */
export function startOfMonth(month: MonthText): InstantText {
  return endOfMonth(monthBefore(month));
}

/** The last day of a month. */
export function lastDayOfMonth(month: MonthText): DateText {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  return `${month}-${daysInMonth}`;
}

/** The first instant after a month. */
export function endOfMonth(month: MonthText): InstantText {
  const next: DateText = Temporal.PlainYearMonth.from(month)
    .add({ months: 1 })
    .toPlainDate({ day: 1 })
    .toString();
  return instantAt(next, '00:00');
}
