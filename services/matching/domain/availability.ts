import {
  addDays,
  type ClockText,
  type DateText,
  dateOf,
  type InstantText,
  instantAt,
  isBefore,
  type TimeWindow,
  weekdayOf,
} from '@kith/kernel';

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

/** Whether the whole window lies inside the weekly hours, by the clock on the wall; hours that touch join (M8). */
export function covers(availability: readonly AvailableHours[], window: TimeWindow): boolean {
  const open = datesOf(window)
    .flatMap((date) =>
      availability.filter((each) => each.weekday === weekdayOf(date)).map((each) => windowOn(date, each)),
    )
    .sort((a, b) => (isBefore(a.from, b.from) ? -1 : 1));
  let reached: InstantText = window.from;
  for (const { from, to } of open) {
    if (isBefore(reached, from)) break;
    if (isBefore(reached, to)) reached = to;
  }
  return !isBefore(reached, window.to);
}
