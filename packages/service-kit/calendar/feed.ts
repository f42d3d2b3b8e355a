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

/** Days a feed reaches back and ahead. */
const DAYS_BACK = 28;
const DAYS_AHEAD = 84;
/** Once a calendar was told that something is off, and the time is past, it need not be told again. */
const DAYS_CANCELLED_STAY = 7;

/** Whether its address still works. */
export function isLiveFeed<F extends CalendarFeed>(feed: F | undefined): feed is F {
  return feed !== undefined && feed.revokedAt === undefined;
}

/** The first and the last day a feed shows. */
export function shownDays(now: InstantText): { first: DateText; last: DateText } {
  const today = dateOf(now);
  return { first: addDays(today, -DAYS_BACK), last: addDays(today, DAYS_AHEAD - 1) };
}

/** The stretch of time a feed shows; the same all day, so that what did not change reads the same. */
export function shownWindow(now: InstantText): { from: InstantText; to: InstantText } {
  const { first, last } = shownDays(now);
  return { from: instantAt(first, '00:00'), to: instantAt(addDays(last, 1), '00:00') };
}

/** The moment from which what is off is still shown as such. */
export function cancelledShownSince(now: InstantText): InstantText {
  return instantAt(addDays(dateOf(now), -DAYS_CANCELLED_STAY), '00:00');
}
