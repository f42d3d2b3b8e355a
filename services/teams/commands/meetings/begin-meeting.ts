import { addDays, dateOf } from '@kith/kernel';
import { type Change, event } from '@kith/service-kit';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { dueOn } from '../../store/due.ts';
import { mattersOn, matterWrites } from '../../store/matters.ts';
import type { Ground } from '../decisions/told.ts';

/** Whoever has not closed a meeting by then will not. */
const DAYS_TO_CLOSE = 28;

/** A meeting comes to stand: others hear of it, its group is reminded the day before, and a weekly one goes on after it. */
export async function beginMeeting(
  { table }: Pick<Ground, 'table'>,
  meeting: Meeting,
): Promise<Pick<Change<Meeting>, 'writes' | 'events'>> {
  const { id, groupId, window, weeklyAt } = meeting;
  const due = dueOn(table);
  const day = dateOf(window.from);
  const after = weeklyAt ? await due.remember({ day: addDays(day, 1), what: 'MEETING_AFTER', ref: id }) : [];
  return {
    writes: [
      ...matterWrites<Meeting>(undefined, meeting, true),
      ...(await due.remember({ day: addDays(day, -1), what: 'MEETING', ref: id })),
      ...(await due.remember({ day: addDays(day, DAYS_TO_CLOSE), what: 'MEETING_UNCLOSED', ref: id })),
      ...after,
    ],
    events: [
      event({ name: 'MeetingScheduled', subject: id, sequence: 1, data: { meetingId: id, groupId, window } }),
    ],
  };
}

/** The next of a weekly meeting comes to stand, in the same transaction as whatever brought it about; nothing otherwise. */
export async function beginFollowing(
  { table }: Pick<Ground, 'table'>,
  following: Meeting | undefined,
): Promise<Pick<Change<Meeting>, 'writes' | 'events'>> {
  const isThere = following && (await mattersOn(table).pointerOf(following.id));
  return following && !isThere ? beginMeeting({ table }, following) : { writes: [], events: [] };
}
