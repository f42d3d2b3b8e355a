import { addDays, type DateText, dateOf, minutesOf, type TimeWindow, weekdayOf } from '@kith/kernel';
import { windowOn } from '../availability.ts';
import { type Booking, bookingsOf, type DiaryDay } from '../diary.ts';
import type { Worker } from '../worker.ts';
import { type MinutesTo, minutesOnTheWay } from './ways.ts';

/** One day of a worker's week, over all circles. */
export interface WorkerDay {
  readonly date: DateText;
  /** When they want to work, as they chose it for such a day. */
  readonly available: readonly TimeWindow[];
  /** What they hold that begins on it, in order of time. */
  readonly bookings: readonly Booking[];
  readonly agreedMinutes: number;
  readonly reservedMinutes: number;
  readonly travelMinutes: number;
}

/** The seven dates from a Monday on. */
export function datesFrom(monday: DateText): DateText[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));
}

/** The days of a week as a worker holds them. Hours over midnight stand on the day they begin. */
export function workerDays(
  monday: DateText,
  worker: Worker | undefined,
  diary: readonly DiaryDay[],
  minutesTo: MinutesTo,
): WorkerDay[] {
  const all = bookingsOf(diary);
  return datesFrom(monday).map((date) => {
    const bookings = all.filter(({ from }) => dateOf(from) === date);
    const minutes = (kind: Booking['kind']) =>
      bookings.filter((each) => each.kind === kind).reduce((sum, each) => sum + minutesOf(each), 0);
    const chosen = worker?.availability.filter(({ weekday }) => weekday === weekdayOf(date)) ?? [];
    return {
      date,
      available: chosen.map((hours) => windowOn(date, hours)),
      bookings,
      agreedMinutes: minutes('VISIT'),
      reservedMinutes: minutes('RESERVED'),
      travelMinutes: minutesOnTheWay(bookings, minutesTo),
    };
  });
}
