import type { PersonId } from '@kith/kernel';
import { entity, key } from '@kith/service-kit';
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
