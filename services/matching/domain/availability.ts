import {
  addDays,
  type ClockText,
  type DateText,
  dateOf,
  instantAt,
  isBefore,
  type TimeWindow,
  weekdayOf,
} from '@kith/kernel';
import { joined, type Span, spanOf, within } from './span.ts';

/** Weekly hours a worker chose. `to` at 00:00 is the end of the day. */
export interface AvailableHours {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly from: ClockText;
  readonly to: ClockText;
}

/** The stretch of a day on the wall; `to` at 00:00 is the end of that day. */
export function windowOn(date: DateText, hours: { from: ClockText; to: ClockText }): TimeWindow {
  const ends = hours.to.startsWith('00:00') ? addDays(date, 1) : date;
  return { from: instantAt(date, hours.from), to: instantAt(ends, hours.to) };
}

/** The dates on the wall that a window touches, in order. */
export function datesOf(window: TimeWindow): DateText[] {
  const dates: DateText[] = [];
  for (
    let date = dateOf(window.from);
    isBefore(instantAt(date, '00:00'), window.to);
    date = addDays(date, 1)
  ) {
    dates.push(date);
  }
  return dates;
}

/** When someone wants to work, from one date to another, both included; stretches that touch are one. */
export function openSpans(
  { availability }: { readonly availability: readonly AvailableHours[] },
  first: DateText,
  last: DateText,
): Span[] {
  const spans: Span[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const weekday = weekdayOf(date);
    for (const hours of availability)
      if (hours.weekday === weekday) spans.push(spanOf(windowOn(date, hours)));
  }
  return joined(spans);
}

/** Whether the whole window lies inside the weekly hours, by the clock on the wall; hours that touch join (M8). */
export function covers(availability: readonly AvailableHours[], window: TimeWindow): boolean {
  const span = spanOf(window);
  const open = openSpans({ availability }, dateOf(window.from), dateOf(window.to));
  return within(span, open) === span.to - span.from;
}
