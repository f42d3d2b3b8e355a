import type { InstantText, PersonId } from '@kith/kernel';
import type { Table } from '@kith/service-kit';
import { groupOf } from '../../domain/groups.ts';
import { liveBefore, teamsBefore } from '../../domain/people.ts';
import type { Tie } from '../../domain/rounds/asked.ts';
import { listMembers, listTeams } from '../../store.ts';

/** What everyone of the circle is to which teams, just before a moment. */
export async function tiesAt(table: Table, instant: InstantText): Promise<ReadonlyMap<PersonId, Tie[]>> {
  const [teams, members] = await Promise.all([listTeams(table), listMembers(table)]);
  const standing = teamsBefore(teams, instant);
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
