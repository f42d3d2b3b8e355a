import type { InstantText, PersonId } from '@kith/kernel';
import type { Table } from '@kith/service-kit';
import { groupOf } from '../../domain/groups.ts';
import { liveBefore } from '../../domain/people.ts';
import type { Tie } from '../../domain/rounds/asked.ts';
import { openTeams } from '../../domain/team-states.ts';
import { factLists } from '../../store/facts.ts';
import { listMembers, listTeams } from '../../store/people.ts';

/** What everyone of the circle is to which teams, just before a moment. Teams that mourn or closed are left in peace. */
export async function tiesAt(table: Table, instant: InstantText): Promise<ReadonlyMap<PersonId, Tie[]>> {
  const [teams, states, members] = await Promise.all([
    listTeams(table),
    factLists.teamStates(table),
    listMembers(table),
  ]);
  const { withOwner: standing } = openTeams(teams, states, instant);
  const known = new Set(standing.map(({ teamId }) => teamId));
  const ties = new Map<PersonId, Map<string, Tie>>();
  const add = (personId: PersonId, tie: Tie) => {
    const own = ties.get(personId) ?? new Map<string, Tie>();
    ties.set(personId, own.set(tie.teamId, own.get(tie.teamId) ?? tie));
  };
  for (const { teamId, ownerId } of standing) add(ownerId, { teamId, group: 'OWNERS' });
  for (const { teamId, personId, kind } of liveBefore(members, instant)) {
    const group = groupOf(kind);
    if (group && known.has(teamId)) add(personId, { teamId, group });
  }
  return new Map([...ties].map(([personId, own]) => [personId, [...own.values()]]));
}
