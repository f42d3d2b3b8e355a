import { addDays, type DateText, dateOf, minutesOf, mondayOf, type TimeWindow } from '@kith/kernel';
import { type WorkingTimeRule, workingTimeRuleOn } from './rules/working-time.ts';

/** The first and last day whose bookings matter to whether a window fits. */
export function workingTimeSpan(window: TimeWindow): { first: DateText; last: DateText } {
  const { weeks } = workingTimeRuleOn(dateOf(window.from));
  const monday = mondayOf(dateOf(window.from));
  const end = mondayOf(dateOf(window.to));
  return { first: addDays(monday, -7 * (weeks - 1)), last: addDays(end, 7 * weeks - 1) };
}

/**
 * Minutes that still fit into a week, in every reference period it is part of; negative when too much is held already.
 * `minutes` says what is held in each week, over all circles, reservations too (F6, M14).
 */
export function roomIn(
  week: number,
  minutes: (week: number) => number,
  { weeks, meanMinutes }: Pick<WorkingTimeRule, 'weeks' | 'meanMinutes'>,
): number {
  const totals = range(weeks).map((ahead) =>
    range(weeks).reduce((sum, back) => sum + minutes(week + ahead - back), 0),
  );
  return weeks * meanMinutes - Math.max(...totals);
}

/** Minutes of each week that begins on a Monday; a window counts in the week it begins in. */
export function minutesByWeek(windows: readonly TimeWindow[]): Map<DateText, number> {
  const minutes = new Map<DateText, number>();
  for (const window of windows) {
    const monday = mondayOf(dateOf(window.from));
    minutes.set(monday, (minutes.get(monday) ?? 0) + minutesOf(window));
  }
  return minutes;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
