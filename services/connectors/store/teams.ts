import type { PersonId } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { MemberFacts, TeamFacts } from '../domain/teams/team-facts.ts';

/** What teams told of a team. */
export const teamFacts = entity<TeamFacts, [string]>(
  (teamId) => key(`TEAM#${teamId}`, 'FACTS'),
  ({ teamId }) => [teamId],
);

/** What they told of someone's place in it. */
export const memberFacts = entity<MemberFacts, [string, PersonId]>(
  (teamId, personId) => key(`TEAM#${teamId}`, `MEMBER#${personId}`),
  ({ teamId, personId }) => [teamId, personId],
);

/** Everyone who has or had a place in a team. */
export function membersOf(table: Table, teamId: string): Promise<MemberFacts[]> {
  return allOf<MemberFacts>(table, { pk: `TEAM#${teamId}`, prefix: 'MEMBER#' });
}
