import { type Id, kithError } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import type { Team } from '../domain/team.ts';
import { storeOn, writes } from '../store/members.ts';

/** Gives a team another name. The same name again changes nothing. Throws `NOT_FOUND`. */
export function renameTeam(
  { table, cause, now }: CommandContext,
  teamId: Id<'team'>,
  name: string,
): Promise<Team> {
  return table.change(cause, now, async () => {
    const team = await storeOn(table).teamOf(teamId);
    if (!team) throw kithError('NOT_FOUND');
    if (team.name === name) return nothingToChange<Team>(team);
    const after: Team = { ...team, name };
    return { value: after, writes: [writes.team(team, after)], events: [] };
  });
}
