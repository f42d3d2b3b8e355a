import { find } from '@kith/service-kit';
import { matchId } from '../../domain/matches/match.ts';
import type { CandidateResolvers } from '../../generated.ts';
import { matches } from '../../store/matches.ts';
import { workCards } from '../../store/pairs.ts';

/** To the owner who seeks someone. Looking at one tells nobody anything (M4). */
export const candidate: CandidateResolvers = {
  worker: ({ workerId }) => ({ id: workerId }),
  shownAs: async ({ workerId }, _, { table }) => (await find(table, workCards, workerId))?.shownAs ?? null,
  match: async ({ opportunity, workerId }, _, { table }) =>
    (await find(table, matches, matchId(opportunity.id, workerId, opportunity.createdOn))) ?? null,
};
