import type { DateText } from '@kith/kernel';
import type { WeeklyRule } from './rule.ts';

const DAY = 86_400_000;
/** Days since Monday 5 January 1970. */
const dayOf = (date: DateText) => Date.parse(`${date}T00:00:00Z`) / DAY - 4;
const dateAt = (day: number): DateText => new Date((day + 4) * DAY).toISOString().slice(0, 10);

/** The dates from `first` to `last`, both included, that a rule names, counted from its first day. */
export function datesOfRule(
  startsOn: DateText,
  rule: WeeklyRule,
  first: DateText,
  last: DateText,
): DateText[] {
  const start = dayOf(startsOn);
  const from = Math.max(start, dayOf(first));
  const to = Math.min(dayOf(last), rule.until === undefined ? Number.POSITIVE_INFINITY : dayOf(rule.until));
  const step = rule.interval * 7;
  const startWeek = start - mod(start, 7);
  // With a count every day from the first one on is counted; else one can begin at the week that is asked for.
  const skipped = rule.count === undefined ? Math.max(0, Math.floor((from - startWeek) / step)) : 0;
  const dates: DateText[] = [];
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  for (let week = startWeek + skipped * step; week <= to && left > 0; week += step) {
    for (const weekday of rule.weekdays) {
      const day = week + weekday - 1;
      if (day < start || day > to || left-- <= 0) continue;
      if (day >= from) dates.push(dateAt(day));
    }
  }
  return dates;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
