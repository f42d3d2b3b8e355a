import { Temporal } from 'temporal-polyfill';
import { dateAt, midnightOf, momentAt } from './plain-days.ts';

export { Temporal };

/** Rules about days, weeks and clock times follow the clock on the wall here. */
export const RULES_ZONE = 'Europe/London';

/** An instant as it is stored and sent: UTC, ISO 8601, whole seconds or finer, ending in `Z`. */
export type InstantText = string & { readonly __instant?: never };

/** A calendar date, `2026-05-12`. */
export type DateText = string & { readonly __date?: never };

/** A time of day on the wall, `09:00`. */
export type ClockText = string & { readonly __clock?: never };

/** A stretch of time, from inclusive, to exclusive. */
export interface TimeWindow {
  readonly from: InstantText;
  readonly to: InstantText;
}

const DAY = 86_400_000;

/** The instant in its stored form. */
export function instantText(instant: Temporal.Instant): InstantText {
  return instant.toString({ smallestUnit: 'second' });
}

/** The stored form of a local time on a date; a time the clock skips moves forward, one it repeats is the first. */
export function instantAt(date: DateText, clock: ClockText, zone = RULES_ZONE): InstantText {
  const moment = momentAt(date, clock, zone);
  if (moment !== undefined) return `${new Date(moment).toISOString().slice(0, 19)}Z`;
  const local = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(clock));
  return instantText(local.toZonedDateTime(zone).toInstant());
}

/** The date on the wall at an instant. */
export function dateOf(instant: InstantText, zone = RULES_ZONE): DateText {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The time on the wall at an instant, `HH:MM`. */
export function clockOf(instant: InstantText, zone = RULES_ZONE): ClockText {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/** The Monday on or before a date. */
export function mondayOf(date: DateText): DateText {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: DateText): number {
  const midnight = midnightOf(date);
  if (midnight !== undefined) return new Date(midnight).getUTCDay() || 7;
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** A date some days later; earlier when negative. */
export function addDays(date: DateText, days: number): DateText {
  const plain = dateAt((midnightOf(date) ?? Number.NaN) + days * DAY);
  if (plain !== undefined) return plain;
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole minutes from one instant to another; negative when the second is earlier. */
export function minutesBetween(from: InstantText, to: InstantText): number {
  const span = Temporal.Instant.from(from).until(Temporal.Instant.from(to), { largestUnit: 'minute' });
  return Math.trunc(span.total({ unit: 'minute' }));
}

/** How long a window is, in whole minutes. */
export function minutesOf(window: TimeWindow): number {
  return minutesBetween(window.from, window.to);
}

/** Whether two windows share any time; touching ends do not. */
export function overlaps(a: TimeWindow, b: TimeWindow): boolean {
  return isBefore(a.from, b.to) && isBefore(b.from, a.to);
}

/** The length of `2026-05-12T08:00:00Z`. */
const WHOLE_SECONDS = 20;

/** Whether the first instant is strictly earlier. */
export function isBefore(a: InstantText, b: InstantText): boolean {
  // In whole seconds, as nearly all are stored, text sorts as time; reading it costs a hundred times as much.
  if (a.length === WHOLE_SECONDS && b.length === WHOLE_SECONDS) return a < b;
  return Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0;
}

/** An instant some time later. */
export function addTo(instant: InstantText, span: Temporal.DurationLike): InstantText {
  return instantText(Temporal.Instant.from(instant).add(span));
}
