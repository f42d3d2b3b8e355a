import {
  addDays,
  type DateText,
  dateOf,
  type Id,
  type InstantText,
  instantAt,
  type PersonId,
} from '@kith/kernel';

/** A calendar feed of one person (C5). The secret in its address is not kept: only a hash by which it is found. */
export interface CalendarFeed {
  readonly id: Id<'feed'>;
  readonly personId: PersonId;
  readonly secretHash: string;
  readonly madeAt: InstantText;
  /** The last day a calendar read it; once a day is all that is noted. */
  readonly lastReadOn?: DateText;
  /** When it was taken back: from then on its address leads nowhere. */
  readonly revokedAt?: InstantText;
}

/** A device or two, a shared family calendar, and room for a few forgotten ones. */
export const MOST_FEEDS = 10;

/** Days a feed reaches back and ahead. Weekly hours that are no visits yet are not in it: nobody said yes to those days. */
const DAYS_BACK = 28;
const DAYS_AHEAD = 84;
/** Once a calendar was told that a visit is off, and the time is past, it need not be told again. */
const DAYS_CANCELLED_STAY = 7;

/** Whether its address still works. */
export function isLiveFeed(feed: CalendarFeed | undefined): feed is CalendarFeed {
  return feed !== undefined && feed.revokedAt === undefined;
}

/** The feed, taken back; the hash goes with it. */
export function revokedFeed(feed: CalendarFeed, now: InstantText): CalendarFeed {
  return { ...feed, secretHash: '', revokedAt: feed.revokedAt ?? now };
}

/** The stretch of time a feed shows; the same all day, so that what did not change reads the same. */
export function shownWindow(now: InstantText): { from: InstantText; to: InstantText } {
  const today = dateOf(now);
  return {
    from: instantAt(addDays(today, -DAYS_BACK), '00:00'),
    to: instantAt(addDays(today, DAYS_AHEAD), '00:00'),
  };
}

/** The day from which visits that are off are still shown as such. */
export function cancelledShownSince(now: InstantText): InstantText {
  return instantAt(addDays(dateOf(now), -DAYS_CANCELLED_STAY), '00:00');
}
