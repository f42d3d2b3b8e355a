import { type Id, kithError, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { calledOff } from '../../domain/meetings/holding.ts';
import { followingOf, type Meeting } from '../../domain/meetings/meeting.ts';
import { frontOf } from '../../store/front.ts';
import { mattersOn, matterWrites } from '../../store/matters.ts';
import { tellGroup } from '../decisions/told.ts';
import { beginFollowing } from './begin-meeting.ts';

/**
 * Calls a meeting off and tells its group. A weekly one goes on the week after, unless those that follow are called off
 * with it. Throws `NOT_FOUND`, `WRONG_STATE` once it is closed.
 */
export function cancelMeeting(
  context: CommandContext,
  id: Id<'meeting'>,
  andFollowing: boolean,
): Promise<Meeting> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const found = await mattersOn(table).matterOf<Meeting>(id);
    if (!found) throw kithError('NOT_FOUND');
    const after = unwrap(calledOff(found, now));
    if (after === found) return nothingToChange<Meeting>(found);
    const next = andFollowing ? undefined : followingOf(found, now);
    const begun = await beginFollowing(context, next);
    const words = 'A meeting was called off.';
    const news = { groupId: found.groupId, kind: 'MEETING', about: id, words } as const;
    const front = await frontOf(table, found.groupId);
    const kept: Meeting = next ? { ...after, followedBy: next.id } : after;
    return {
      value: kept,
      writes: [...matterWrites(found, kept, false), ...begun.writes, ...tellGroup(front, news, context)],
      events: begun.events,
    };
  });
}
