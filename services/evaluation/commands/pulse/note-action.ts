import { type Id, kithError, type MonthText, newId, type PersonId } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import type { TeamAction } from '../../domain/pulse/action.ts';
import { closedPulses, teamActions } from '../../store/pulse.ts';
import { findTally } from '../../store/tallies.ts';

/** What a team notes. */
interface Noted {
  readonly id?: Id<'action'> | undefined;
  readonly teamId: string;
  readonly month: MonthText;
  readonly text: string;
}

/** A team notes what it does after a pulse that closed (E15). Throws `NOT_FOUND` where it had none in that month. */
export function noteAction(
  context: CommandContext,
  by: PersonId,
  { id = newId('action'), teamId, month, text }: Noted,
): Promise<TeamAction> {
  return change(context, async (work) => {
    const known = await work.get(teamActions, teamId, id);
    if (known) return known;
    const before = await work.get(closedPulses, month, teamId);
    if (!before && !(await findTally(context.table, teamId, month))) throw kithError('NOT_FOUND');
    const pulse = before ?? { teamId, month, actions: 0 };
    work.put(closedPulses, { ...pulse, actions: pulse.actions + 1 });
    const action: TeamAction = { id, teamId, month, text, by, notedAt: context.now };
    work.put(teamActions, action);
    return action;
  });
}

/** It is done. Throws `NOT_FOUND`. */
export function finishAction(context: CommandContext, teamId: string, id: string): Promise<TeamAction> {
  return change(context, async (work) => {
    const action = await work.get(teamActions, teamId, id);
    if (!action) throw kithError('NOT_FOUND');
    if (action.doneAt) return action;
    const after = { ...action, doneAt: context.now };
    work.put(teamActions, after);
    return after;
  });
}
