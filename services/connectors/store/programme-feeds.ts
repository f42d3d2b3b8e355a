import { type CalendarFeed, feedKeeping } from '@kith/service-kit';
import type { FeedHolds } from '../domain/programme/feed.ts';

/** A calendar feed of the programme. */
export interface ProgrammeFeed extends CalendarFeed {
  readonly holds: FeedHolds;
}

/** Calendar feeds of the programme (C5). */
export const programmeFeeds = feedKeeping<ProgrammeFeed>();
