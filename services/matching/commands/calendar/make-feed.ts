import { type Id, newId, type PersonId } from '@kith/kernel';
import { type CalendarFeed, type CommandContext, change } from '@kith/service-kit';
import { visitFeeds } from '../../store/calendar.ts';
import { rememberTeamsOf } from './remember-owner.ts';

/** Someone makes a calendar feed (C5); the secret of its address is told this once. Throws `TOO_MANY_FEEDS`. */
export function makeCalendarFeed(
  context: CommandContext,
  personId: PersonId,
  id: Id<'feed'> = newId('feed'),
): Promise<{ feed: CalendarFeed; secret?: string }> {
  return change(context, async (work) => {
    const made = await visitFeeds.make(work, { id, personId });
    if (made.secret !== undefined) await rememberTeamsOf(work, personId);
    return made;
  });
}
