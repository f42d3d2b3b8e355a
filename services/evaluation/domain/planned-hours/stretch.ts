import { addDays, type DateText, lastDayOfMonth, type MonthText, mondayOf } from '@kith/kernel';
import { plannedHoursRules } from '../rules/planned-hours.ts';

/** The weeks a month looks back over, by their Mondays; they are held against the week before the first. */
export interface Stretch {
  readonly baseline: DateText;
  readonly weeks: readonly DateText[];
}

/** The last whole weeks that were over when a month ended (E13). */
export function stretchTo(month: MonthText): Stretch {
  const afterLast = mondayOf(addDays(lastDayOfMonth(month), 1));
  return stretchBefore(afterLast);
}

/** The last whole weeks before the one a Monday begins. */
export function stretchBefore(monday: DateText): Stretch {
  const { weeks } = plannedHoursRules;
  const first = addDays(monday, -7 * weeks);
  return {
    baseline: addDays(first, -7),
    weeks: Array.from({ length: weeks }, (_, week) => addDays(first, 7 * week)),
  };
}
