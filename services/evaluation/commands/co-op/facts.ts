import type { CommandContext } from '@kith/service-kit';
import type { CoopFacts } from '../../domain/co-op/facts.ts';
import { givenOf } from '../../domain/co-op/visit.ts';
import { attested, visitsToTeam } from '../../store/co-op/members.ts';
import { factLists } from '../../store/facts.ts';
import { listMembers, listTeams } from '../../store/people.ts';

/** What the circle knows of its people as members of the co-op; of visits, those to the teams named. */
export async function coopFacts(
  { table }: Pick<CommandContext, 'table'>,
  teamIds: readonly string[] = [],
): Promise<CoopFacts> {
  const [teams, members, states, shareholders, vouchedFor, visits] = await Promise.all([
    listTeams(table),
    listMembers(table),
    factLists.teamStates(table),
    attested(table, 'SHARES'),
    attested(table, 'CONDUCT'),
    Promise.all(teamIds.map(async (id) => [id, givenOf(await visitsToTeam(table, id))] as const)),
  ]);
  const given = new Map(visits);
  const ends = states.flatMap(({ teamId, heard }) =>
    heard.filter(({ state }) => state === 'CLOSED' || state === 'BEREAVED').map(({ on }) => ({ teamId, on })),
  );
  return { teams, members, ends, shareholders, vouchedFor, visitsOf: (teamId) => given.get(teamId) ?? [] };
}

/** The same with the visits to all teams someone is the owner of, or with. */
export async function coopFactsOf(
  person: string,
  context: Pick<CommandContext, 'table'>,
): Promise<CoopFacts> {
  const { table } = context;
  const [teams, members] = await Promise.all([listTeams(table), listMembers(table)]);
  const own = teams.filter(({ ownerId }) => ownerId === person).map(({ teamId }) => teamId);
  const beside = members.filter(({ personId }) => personId === person).map(({ teamId }) => teamId);
  return coopFacts(context, [...new Set([...own, ...beside])]);
}
