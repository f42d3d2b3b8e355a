import { addDays, type DateText, dateOf, minutesOf, mondayOf, type TimeWindow } from '@kith/kernel';
import { workingTimeRuleOn } from './rules/working-time.ts';

/** The first and last day whose bookings matter to whether a window fits. */
export function workingTimeSpan(window: TimeWindow): { first: DateText; last: DateText } {
  const { weeks } = workingTimeRuleOn(dateOf(window.from));
  const monday = mondayOf(dateOf(window.from));
  return { first: addDays(monday, -7 * (weeks - 1)), last: addDays(monday, 7 * weeks - 1) };
}

/**
 * Whether a worker stays within the mean working week with this window added, in every reference period it falls in.
 * `held` is everything they hold over all circles, reservations too. Answers yes or no, never how many hours (F6, M14).
 */
export function fitsWorkingTime(held: readonly TimeWindow[], window: TimeWindow): boolean {
  const rule = workingTimeRuleOn(dateOf(window.from));
  const minutes = minutesByWeek([...held, window]);
  const own = mondayOf(dateOf(window.from));
  return range(rule.weeks).every((ahead) => {
    const last = addDays(own, 7 * ahead);
    const total = range(rule.weeks).reduce(
      (sum, back) => sum + (minutes.get(addDays(last, -7 * back)) ?? 0),
      0,
    );
    return total <= rule.weeks * rule.meanMinutes;
  });
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
