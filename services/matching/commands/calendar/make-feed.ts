import { type Id, kithError, newId, type PersonId } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type CalendarFeed, isLiveFeed, MOST_FEEDS } from '../../domain/calendar/feed.ts';
import { hashOfSecret, newFeedSecret } from '../../feed-secret.ts';
import { calendarFeeds, calendarLists, feedAddresses } from '../../store/calendar.ts';
import { rememberTeamsOf } from './remember-owner.ts';

/**
 * Someone makes a calendar feed (C5). `secret` is told this once and not kept; sent again under the same id, it is the
 * feed that is there, and the secret stays untold.
 * Throws `TOO_MANY_FEEDS` beyond ten that still work.
 */
export function makeCalendarFeed(
  context: CommandContext,
  personId: PersonId,
  id: Id<'feed'> = newId('feed'),
): Promise<{ feed: CalendarFeed; secret?: string }> {
  return change(context, async (work) => {
    const known = await work.get(calendarFeeds, personId, id);
    if (known) return { feed: known };
    const live = (await calendarLists.feedsOf(context.table, personId)).filter(isLiveFeed);
    if (live.length >= MOST_FEEDS) throw kithError('TOO_MANY_FEEDS');
    const secret = newFeedSecret();
    const secretHash = hashOfSecret(secret);
    const feed: CalendarFeed = { id, personId, secretHash, madeAt: context.now };
    work.put(calendarFeeds, feed);
    await rememberTeamsOf(work, personId);
    work.put(feedAddresses, { secretHash, personId, feedId: id });
    return { feed, secret };
  });
}
