import { type CalendarEvent, calendarText, type InstantText, isBefore } from '@kith/kernel';
import {
  type CalendarFeed,
  type CommandContext,
  calendarAnswer,
  cancelledShownSince,
  type PageAnswer,
  shownWindow,
} from '@kith/service-kit';
import { lastChangedAt } from '../domain/visit.ts';
import { calendarLists, type VersionedVisit, visitFeeds } from '../store/calendar.ts';
import { circleNames } from './circle-names.ts';

/** What a calendar asks a feed with, and how the feed's own address reads. */
interface Asked {
  readonly ifNoneMatch: string | undefined;
  readonly address: string;
}

/** A person's visits as a calendar: those they make over all circles, and those to the teams they own (C5). */
export async function feed(context: CommandContext, read: CalendarFeed, asked: Asked): Promise<PageAnswer> {
  const { table, now } = context;
  const { from, to } = shownWindow(now);
  const [made, received, nameOf] = await Promise.all([
    calendarLists.visitsOfWorker(table, read.personId, from, to),
    calendarLists.visitsOfOwner(table, read.personId, from, to),
    circleNames(context),
    visitFeeds.noteRead(context, read),
  ]);
  const since = cancelledShownSince(now);
  const event = (isWorker: boolean) => (each: VersionedVisit) =>
    eventOf(each, isWorker, nameOf(each.visit.hostCircle), asked.address);
  const events = [
    ...made.filter((each) => isShown(each, since)).map(event(true)),
    ...received.filter((each) => isShown(each, since)).map(event(false)),
  ];
  const { ifNoneMatch } = asked;
  // Weekly hours that are no visits yet are not in it: nobody said yes to those days.
  return calendarAnswer(calendarText('Visits', events.toSorted(inOrder)), {
    ifNoneMatch,
    filename: 'visits.ics',
  });
}

function isShown({ visit: { state, window } }: VersionedVisit, since: InstantText): boolean {
  return state === 'PLANNED' || !isBefore(window.to, since);
}

/** Says when, and which circle; never who, where, or what for: calendars are seen over shoulders, and copied. */
function eventOf(
  { visit, version }: VersionedVisit,
  isWorker: boolean,
  circle: string,
  address: string,
): CalendarEvent {
  const { id, window, state } = visit;
  const isCancelled = state === 'CANCELLED';
  const url = `${address}/visits/${id}`;
  const change = isWorker ? 'If you can’t make it' : 'If you don’t need this visit';
  return {
    uid: `${id}@kith`,
    sequence: version - 1,
    changedAt: lastChangedAt(visit),
    window,
    title: `Visit – ${circle}`,
    isCancelled,
    ...(!isCancelled && { url, description: `${change}, say so here: ${url}` }),
  };
}

function inOrder(a: CalendarEvent, b: CalendarEvent): number {
  const [one, other] = [`${a.window.from} ${a.uid}`, `${b.window.from} ${b.uid}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
