import { addDays, clockOf, type DateText, dateOf, type TimeWindow, weekdayOf } from '@kith/kernel';
import type { Place } from './place.ts';
import { occurrencesOf } from './sessions.ts';
import type { WeeklyTime } from './wishes.ts';

/** How far ahead one looks for when something is on: a monthly one is on once in it. */
const DAYS_AHEAD = 35;

/** When a place has something on in the weeks ahead, the soonest first. */
export function aheadAt({ sessions = [] }: Place, today: DateText): TimeWindow[] {
  const found = sessions.flatMap((session) => occurrencesOf(session, today, addDays(today, DAYS_AHEAD)));
  return found.sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** The first of these that begins in one of the stretches of a week. */
export function firstWithin(
  windows: readonly TimeWindow[],
  times: readonly WeeklyTime[],
): TimeWindow | undefined {
  return windows.find(({ from }) => times.some((time) => isIn(from, time)));
}

function isIn(from: string, time: WeeklyTime): boolean {
  const clock = clockOf(from);
  return weekdayOf(dateOf(from)) === time.weekday && clock >= time.from && clock < time.to;
}

const WEEKDAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

/** `Tuesdays at 14:00` for what comes again, `On 3 December at 14:00` for what is on once. */
export function saidOf({ from }: TimeWindow, isOnce: boolean): string {
  const day = dateOf(from);
  const clock = clockOf(from);
  if (!isOnce) return `${WEEKDAYS[weekdayOf(day) - 1]} at ${clock}`;
  const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `On ${words.format(new Date(`${day}T00:00:00Z`))} at ${clock}`;
}

/** The words people look for such times by: `tuesdays afternoon`. */
export function wordsOfTimes({ sessions = [] }: Place): string {
  const said = sessions.flatMap((session) => {
    const { startsOn } = session;
    const days = occurrencesOf(session, startsOn, addDays(startsOn, DAYS_AHEAD)).map(({ from }) =>
      dateOf(from),
    );
    return [...new Set(days.map((day) => WEEKDAYS[weekdayOf(day) - 1])), partOfDay(session.from)];
  });
  return said.join(' ');
}

function partOfDay(clock: string): string {
  if (clock < '12:00') return 'morning';
  return clock < '17:30' ? 'afternoon' : 'evening';
}
