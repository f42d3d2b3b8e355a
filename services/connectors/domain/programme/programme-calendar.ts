import { type CalendarEvent, calendarText, type InstantText, isBefore, type PersonId } from '@kith/kernel';
import type { FeedHolds } from './feed.ts';
import { type GatheringOnDay, isOff } from './gathering-on-day.ts';

/** An event on a day, with where it is. */
export interface OnDay extends GatheringOnDay {
  /** What its place on the circle's map is called, and where that is; absent when it is at none. */
  readonly place?: string;
}

/** The circle's programme as a calendar (C5): what is on, where, and when; never who comes. */
export function programmeCalendar(name: string, days: readonly OnDay[]): string {
  const events = days.map((each) => {
    const { about, title, address } = each.gathering;
    const location = each.place ?? address;
    return { ...eventOf(each), title, description: about, ...(location && { location }) };
  });
  return calendarText(name, events);
}

/** Whose calendar reads a feed, what it holds, and from when on what is off is still shown. */
interface Reader {
  readonly personId: PersonId;
  readonly holds: FeedHolds;
  readonly cancelledSince: InstantText;
}

/**
 * What a calendar reads that knows nothing but its address (C5): when and where, and what it is called only if they wished
 * so, for calendars are seen over shoulders, and copied. Where means a place of the circle's map, and no other address;
 * of other people there is nothing.
 */
export function feedCalendar(
  circle: string,
  days: readonly OnDay[],
  { personId, holds, cancelledSince }: Reader,
): string {
  const shown = days.filter((each) => !isOff(each) || !isBefore(each.day.window.to, cancelledSince));
  const events = shown.flatMap((each) => {
    const isTheirs = goes(each, personId);
    if (!isTheirs && holds !== 'WHOLE_PROGRAMME') return [];
    const title = holds === 'WHEN_AND_WHERE' ? `Event – ${circle}` : each.gathering.title;
    return { ...eventOf(each), title, isFree: !isTheirs, ...(each.place && { location: each.place }) };
  });
  return calendarText(holds === 'WHOLE_PROGRAMME' ? `Programme – ${circle}` : 'Events', events);
}

function goes({ day: { answers } }: OnDay, personId: PersonId): boolean {
  return answers.some((answer) => answer.personId === personId && answer.standing === 'GOING');
}

function eventOf({ gathering, day }: GatheringOnDay): Omit<CalendarEvent, 'title'> {
  return {
    uid: `${gathering.id}-${day.day}@kith`,
    sequence: day.revision + (gathering.cancelledAt ? 1 : 0),
    changedAt: gathering.changedAt > day.changedAt ? gathering.changedAt : day.changedAt,
    window: day.window,
    isCancelled: isOff({ gathering, day }),
  };
}
