import { kithError } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { type RegulatedActivity, regulatedActivities } from '../../domain/starting/stage.ts';
import type { Team } from '../../domain/team.ts';
import { frontOf } from '../../store/front.ts';
import { writes } from '../../store/members.ts';
import { regulationChanged } from './stage-changed.ts';

/** Says what a team does that the law regulates (T4). The same again changes nothing. Throws `NOT_FOUND`. */
export function flagRegulated(
  { table, cause, now }: CommandContext,
  teamId: Team['teamId'],
  activities: readonly RegulatedActivity[],
): Promise<Team> {
  const regulated = regulatedActivities.filter((activity) => activities.includes(activity));
  return table.change(cause, now, async () => {
    const front = await frontOf(table, teamId);
    const { team } = front;
    if (!team) throw kithError('NOT_FOUND');
    if (String(team.regulated ?? []) === String(regulated)) return nothingToChange<Team>(team);
    const after: Team = { ...team, regulated };
    const told = regulationChanged(front, after);
    return { value: after, writes: [writes.team(team, after), ...told.writes], events: told.events };
  });
}
