import { dateOf } from '@kith/kernel';
import { type CommandContext, change, find } from '@kith/service-kit';
import { type CalendarFeed, isLiveFeed } from '../../domain/calendar/feed.ts';
import { hashOfSecret } from '../../feed-secret.ts';
import { calendarFeeds, feedAddresses } from '../../store/calendar.ts';

/** The live feed whose address holds this secret; nothing for one that was taken back, or never was. */
export async function feedBySecret(
  { table }: CommandContext,
  secret: string,
): Promise<CalendarFeed | undefined> {
  const address = await find(table, feedAddresses, hashOfSecret(secret));
  if (!address || address.revokedAt !== undefined) return undefined;
  const feed = await find(table, calendarFeeds, address.personId, address.feedId);
  return isLiveFeed(feed) ? feed : undefined;
}

/** Notes that a calendar read the feed: once a day, so that reading often costs no writing. */
export async function noteFeedRead(context: CommandContext, read: CalendarFeed): Promise<void> {
  const today = dateOf(context.now);
  if (read.lastReadOn === today) return;
  await change(context, async (work) => {
    const feed = await work.get(calendarFeeds, read.personId, read.id);
    if (isLiveFeed(feed) && feed.lastReadOn !== today)
      work.put(calendarFeeds, { ...feed, lastReadOn: today });
  });
}
