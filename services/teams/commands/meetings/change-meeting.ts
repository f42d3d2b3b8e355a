import { type Id, kithError, type Result, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { type Meeting, stateOf } from '../../domain/meetings/meeting.ts';
import { mattersOn, matterWrites } from '../../store/matters.ts';

/** Decides on a meeting and keeps what it became. Throws `NOT_FOUND`, and what the decision refuses. */
export function changeMeeting(
  { table, cause, now }: CommandContext,
  id: Id<'meeting'>,
  decide: (meeting: Meeting) => Result<Meeting>,
): Promise<Meeting> {
  return table.change(cause, now, async () => {
    const found = await mattersOn(table).matterOf<Meeting>(id);
    if (!found) throw kithError('NOT_FOUND');
    const after = unwrap(decide(found));
    if (after === found) return nothingToChange<Meeting>(found);
    return { value: after, writes: matterWrites(found, after, stateOf(after) === 'OPEN'), events: [] };
  });
}
