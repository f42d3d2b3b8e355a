import { type DateText, type Id, kithError, newId, type PersonId } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import type { GroupId } from '../../domain/group.ts';
import type { Action } from '../../domain/meetings/meeting.ts';
import { statusAt } from '../../domain/membership.ts';
import { frontOf } from '../../store/front.ts';
import { mattersOn, matterWrites } from '../../store/matters.ts';

interface Agreed {
  readonly id?: Id<'action'> | undefined;
  readonly groupId: GroupId;
  readonly what: string;
  readonly personId: PersonId;
  readonly dueOn?: DateText | undefined;
}

/** A group carries as many at a time; then some are to be done first. */
const MOST = 60;

/**
 * A group agrees that someone of it does something (T21, T23). Throws `ID_TAKEN`, `BAD_INPUT` for someone who is not of
 * the group, `WRONG_STATE` when it carries too many.
 */
export function addAction({ table, cause, now }: CommandContext, agreed: Agreed): Promise<Action> {
  const { id = newId('action'), groupId, what, personId, dueOn } = agreed;
  return table.change(cause, now, async () => {
    const earlier = await mattersOn(table).matterOf<Action>(id);
    const isSame = earlier?.what === what && earlier.personId === personId && earlier.groupId === groupId;
    if (earlier && !isSame) throw kithError('ID_TAKEN');
    if (earlier) return nothingToChange<Action>(earlier);
    const front = await frontOf(table, groupId);
    const place = front.places.find((one) => one.personId === personId);
    if (!place || statusAt(place, now) !== 'ACTIVE') {
      const problem = 'someone of the group';
      throw kithError('BAD_INPUT', { fields: [{ field: 'personId', problem }] });
    }
    if (front.open('action').length >= MOST) throw kithError('WRONG_STATE');
    const action: Action = { id, groupId, what, personId, at: now, ...(dueOn && { dueOn }) };
    return { value: action, writes: matterWrites<Action>(undefined, action, true), events: [] };
  });
}

/**
 * An action is done, or is not after all. It stays in sight until the next meeting has seen it. Throws `NOT_FOUND`;
 * `WRONG_STATE` for one that a meeting has seen done.
 */
export function completeAction(
  { table, cause, now }: CommandContext,
  id: Id<'action'>,
  isDone: boolean,
): Promise<Action> {
  return table.change(cause, now, async () => {
    const found = await mattersOn(table).matterOf<Action>(id);
    if (!found) throw kithError('NOT_FOUND');
    const { doneAt, ...open } = found;
    if ((doneAt !== undefined) === isDone) return nothingToChange<Action>(found);
    if (found.sk === id) throw kithError('WRONG_STATE');
    const after = isDone ? { ...open, doneAt: now } : open;
    return { value: after, writes: matterWrites<Action>(found, after, true), events: [] };
  });
}
