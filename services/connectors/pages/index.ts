import {
  type CommandContext,
  calendarAnswer,
  cancelledShownSince,
  nothingHere,
  type Pages,
  shownDays,
} from '@kith/service-kit';
import { daysAnsweredBy, daysOf, withPlaces } from '../commands/programme/list-days.ts';
import type { GatheringOnDay } from '../domain/programme/gathering-on-day.ts';
import { feedCalendar } from '../domain/programme/programme-calendar.ts';
import { programmeLists } from '../store/programme.ts';
import { type ProgrammeFeed, programmeFeeds } from '../store/programme-feeds.ts';

/** The page of a calendar feed: whoever has the address is taken for the person who made it (C5, K6). */
export const pages: Pages = async ({ parameters, headers }, context) => {
  const feed = await programmeFeeds.bySecret(context, parameters.token ?? '');
  if (!feed) return nothingHere('Sign in to your circle to see what is on.');
  const [days, { name }] = await Promise.all([
    shownIn(feed, context),
    context.neighbourhood.own(),
    programmeFeeds.noteRead(context, feed),
  ]);
  const { personId, holds } = feed;
  const text = feedCalendar(name, await withPlaces(context.table, days), {
    personId,
    holds,
    cancelledSince: cancelledShownSince(context.now),
  });
  return calendarAnswer(text, { ifNoneMatch: headers['if-none-match'], filename: 'events.ics' });
};

async function shownIn(
  { personId, holds }: ProgrammeFeed,
  { table, now }: CommandContext,
): Promise<GatheringOnDay[]> {
  const { first, last } = shownDays(now);
  if (holds !== 'WHOLE_PROGRAMME') return daysAnsweredBy(table, personId, first, last);
  return daysOf(table, await programmeLists.all(table), first, last);
}
