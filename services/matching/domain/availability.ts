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
import { datesOfRule } from './patterns/dates.ts';
import { readRule } from './patterns/rule.ts';
import { joined, minus, type Span, spanOf, within } from './span.ts';

/** Weekly hours a worker chose. `to` at 00:00 is the end of the day. */
export interface AvailableHours {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly from: ClockText;
  readonly to: ClockText;
}

/** Hours on the days that a rule names, like every second Tuesday. By the clock on the wall, whatever the season. */
export interface AvailablePattern {
  /** The day the rule counts from. */
  readonly startsOn: DateText;
  readonly from: ClockText;
  readonly to: ClockText;
  /** A recurrence rule of RFC 5545. @see readRule */
  readonly rule: string;
}

/** Days on which it is otherwise: none of the usual hours, or more of them. */
export interface AvailabilityException {
  readonly kind: 'OFF' | 'EXTRA';
  readonly firstDay: DateText;
  /** Included. */
  readonly lastDay: DateText;
  /** Which hours of each day; all day when none are said. */
  readonly hours?: { readonly from: ClockText; readonly to: ClockText };
}

/** When someone wants to work. */
export interface Availability {
  readonly availability: readonly AvailableHours[];
  readonly patterns?: readonly AvailablePattern[];
  readonly exceptions?: readonly AvailabilityException[];
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

/**
 * When someone wants to work, from one date to another, both included; stretches that touch are one (M8). Extra hours
 * stand above days off: a day off with extra hours is a day with other hours.
 */
export function openSpans(chosen: Availability, first: DateText, last: DateText): Span[] {
  const { availability, patterns = [], exceptions = [] } = chosen;
  const usual = [
    ...weekly(availability, first, last),
    ...patterns.flatMap((pattern) => spansOfPattern(pattern, first, last)),
  ];
  const spansOf = (kind: AvailabilityException['kind']) =>
    exceptions.filter((one) => one.kind === kind).flatMap((one) => spansOfException(one, first, last));
  return joined([...minus(joined(usual), joined(spansOf('OFF'))), ...spansOf('EXTRA')]);
}

/** Whether the whole window lies inside what someone chose, by the clock on the wall (M8). */
export function covers(chosen: Availability, window: TimeWindow): boolean {
  const span = spanOf(window);
  return within(span, openSpans(chosen, dateOf(window.from), dateOf(window.to))) === span.to - span.from;
}

function weekly(availability: readonly AvailableHours[], first: DateText, last: DateText): Span[] {
  const spans: Span[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const weekday = weekdayOf(date);
    for (const hours of availability)
      if (hours.weekday === weekday) spans.push(spanOf(windowOn(date, hours)));
  }
  return spans;
}

function spansOfPattern({ rule, startsOn, ...hours }: AvailablePattern, first: DateText, last: DateText) {
  const read = readRule(rule, startsOn);
  // Only rules that can be read are kept.
  if (!read.ok) return [];
  return datesOfRule(startsOn, read.value, first, last).map((date) => spanOf(windowOn(date, hours)));
}

const ALL_DAY = { from: '00:00', to: '00:00' };

function spansOfException(
  { firstDay, lastDay, hours = ALL_DAY }: AvailabilityException,
  first: DateText,
  last: DateText,
): Span[] {
  const spans: Span[] = [];
  const end = lastDay < last ? lastDay : last;
  for (let date = firstDay > first ? firstDay : first; date <= end; date = addDays(date, 1))
    spans.push(spanOf(windowOn(date, hours)));
  return spans;
}
