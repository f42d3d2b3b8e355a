import { kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type CalendarFeed, isLiveFeed, revokedFeed } from '../../domain/calendar/feed.ts';
import { calendarFeeds, feedAddresses } from '../../store/calendar.ts';

/** Takes a feed back: its address leads nowhere from now on. Throws `NOT_FOUND` for anyone else's. */
export function revokeCalendarFeed(
  context: CommandContext,
  personId: PersonId,
  feedId: string,
): Promise<CalendarFeed> {
  return change(context, async (work) => {
    const feed = await work.get(calendarFeeds, personId, feedId);
    if (!feed) throw kithError('NOT_FOUND');
    if (!isLiveFeed(feed)) return feed;
    const address = await work.get(feedAddresses, feed.secretHash);
    if (address) work.put(feedAddresses, { ...address, revokedAt: context.now });
    const revoked = revokedFeed(feed, context.now);
    work.put(calendarFeeds, revoked);
    return revoked;
  });
}
