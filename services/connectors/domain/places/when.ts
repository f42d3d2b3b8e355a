import {
  addDays,
  type ClockText,
  clockOf,
  type DateText,
  dateOf,
  type TimeWindow,
  weekdayOf,
} from '@kith/kernel';
import type { PlaceFacts } from './place.ts';
import { occurrencesOf } from './sessions.ts';
import type { WeeklyTime } from './wishes.ts';

/** How far ahead one looks for when something is on: a monthly one is on once in it. */
const DAYS_AHEAD = 35;

/** A time something is on, with what it is on the wall: asked for again and again, and slow to work out. */
export interface TimeAhead extends TimeWindow {
  readonly day: DateText;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly clock: ClockText;
}

/** When a place has something on in the weeks ahead, the soonest first. */
export function aheadAt({ sessions = [] }: Pick<PlaceFacts, 'sessions'>, today: DateText): TimeAhead[] {
  const found = sessions.flatMap((session) => occurrencesOf(session, today, addDays(today, DAYS_AHEAD)));
  return found.sort((one, other) => (one.from < other.from ? -1 : 1)).map(aheadOf);
}

/** A time with what it is on the wall. */
export function aheadOf(window: TimeWindow): TimeAhead {
  const day = dateOf(window.from);
  return { ...window, day, weekday: weekdayOf(day), clock: clockOf(window.from) };
}

/** The first of these that begins in one of the stretches of a week. */
export function firstWithin(
  windows: readonly TimeAhead[],
  times: readonly WeeklyTime[],
): TimeAhead | undefined {
  return windows.find((window) => isWithin(window, times));
}

/** All of these that do. */
export function allWithin(windows: readonly TimeAhead[], times: readonly WeeklyTime[]): TimeAhead[] {
  return windows.filter((window) => isWithin(window, times));
}

function isWithin({ weekday, clock }: TimeAhead, times: readonly WeeklyTime[]): boolean {
  return times.some((time) => weekday === time.weekday && clock >= time.from && clock < time.to);
}

const WEEKDAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

/** `Tuesdays at 14:00` for what comes again, `On 3 December at 14:00` for what is on once. */
export function saidOf(time: TimeAhead, { sessions = [] }: Pick<PlaceFacts, 'sessions'>): string {
  const isAgain = sessions.some(({ rule }) => rule !== undefined);
  return isAgain ? `${WEEKDAYS[time.weekday - 1]} at ${time.clock}` : onTheDay(time);
}

/** `On 3 December at 14:00` */
export function onTheDay({ day, clock }: TimeAhead): string {
  const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `On ${words.format(new Date(`${day}T00:00:00Z`))} at ${clock}`;
}

/** The words people look for such times by: `tuesdays afternoon`. */
export function wordsOfTimes({ sessions = [] }: Pick<PlaceFacts, 'sessions'>): string {
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
