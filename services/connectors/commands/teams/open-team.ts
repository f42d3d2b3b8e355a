import { kithError } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { isOver } from '../../domain/teams/team-facts.ts';
import { teamFacts } from '../../store/teams.ts';

/** Sees to it that nothing is added to a team that is over, also while this is being decided (T26). Throws `TEAM_CLOSED`. */
export async function requireOpen(work: Work, teamId: string): Promise<void> {
  const facts = await work.get(teamFacts, teamId);
  work.hold(teamFacts, teamId);
  if (isOver(facts)) throw kithError('TEAM_CLOSED');
}
