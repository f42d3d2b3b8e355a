import { clockOf, type Id, type InstantText, isBefore, kithError, newId, type PersonId } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { type GroupId, isTeam } from '../../domain/group.ts';
import { called, type Meeting } from '../../domain/meetings/meeting.ts';
import { mattersOn } from '../../store/matters.ts';
import { storeOn } from '../../store/members.ts';
import { beginMeeting } from './begin-meeting.ts';

interface Call {
  readonly id?: Id<'meeting'> | undefined;
  readonly groupId: GroupId;
  readonly startsAt: InstantText;
  readonly lengthMinutes: number;
  readonly place: string;
  readonly isWeekly: boolean;
}

/** Someone calls a meeting (T23). Throws `ID_TAKEN`, `NOT_FOUND` for no such team, `BAD_INPUT` for a time that is past. */
export function scheduleMeeting(context: CommandContext, by: PersonId, call: Call): Promise<Meeting> {
  const { table, cause, now } = context;
  const { id = newId('meeting'), groupId, place, startsAt, lengthMinutes, isWeekly } = call;
  const weekly = isWeekly ? { weeklyAt: clockOf(startsAt) } : {};
  const about = { id, groupId, place, by, calledAt: now, ...weekly };
  const meeting = called(about, startsAt, lengthMinutes);
  return table.change(cause, now, async () => {
    const earlier = await mattersOn(table).matterOf<Meeting>(id);
    if (earlier && !isSame(earlier, meeting)) throw kithError('ID_TAKEN');
    if (earlier) return nothingToChange<Meeting>(earlier);
    if (isTeam(groupId) && !(await storeOn(table).teamOf(groupId))) throw kithError('NOT_FOUND');
    if (!isBefore(now, startsAt)) {
      const problem = 'a time to come';
      throw kithError('BAD_INPUT', { fields: [{ field: 'startsAt', problem }] });
    }
    return { value: meeting, ...(await beginMeeting(context, meeting)) };
  });
}

function isSame(a: Meeting, b: Meeting): boolean {
  const key = ({ groupId, place, by, window, weeklyAt }: Meeting) =>
    JSON.stringify([groupId, place, by, window.from, window.to, weeklyAt]);
  return key(a) === key(b);
}
