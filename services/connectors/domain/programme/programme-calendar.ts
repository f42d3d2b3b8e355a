import { type CalendarEvent, calendarText, type TimeWindow } from '@kith/kernel';
import type { Gathering } from './gathering.ts';
import type { GatheringDay } from './gathering-day.ts';

/** An event on a day, as the programme lists it. */
export interface OnDay {
  readonly gathering: Gathering;
  readonly day: GatheringDay;
  /** What its place is called and where that is, or the address it has itself. */
  readonly where: string;
}

/** The circle's programme as a calendar (C5): what is on, where, and when; never who comes. */
export function programmeCalendar(name: string, days: readonly OnDay[]): string {
  return calendarText(name, days.map(eventOf));
}

function eventOf({ gathering, day, where }: OnDay): CalendarEvent {
  const { id, title, about } = gathering;
  const window: TimeWindow = day.window;
  return {
    uid: `${id}-${day.day}@kith`,
    sequence: day.revision + (gathering.cancelledAt ? 1 : 0),
    changedAt: gathering.changedAt > day.changedAt ? gathering.changedAt : day.changedAt,
    window,
    title,
    description: `${about}\n${where}`,
    isCancelled: isOff({ gathering, day }),
  };
}

/** Whether it does not take place that day. */
export function isOff({ gathering, day }: Pick<OnDay, 'gathering' | 'day'>): boolean {
  return gathering.cancelledAt !== undefined || day.cancelledAt !== undefined;
}
