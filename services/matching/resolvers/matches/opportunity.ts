import { gbp } from '@kith/kernel';
import { connectionOfAll, find, type RequestContext } from '@kith/service-kit';
import { type Pool, poolOf } from '../../commands/opportunities/pool.ts';
import { matchId } from '../../domain/matches/match.ts';
import type { Opportunity } from '../../domain/opportunities/opportunity.ts';
import { shownOf } from '../../domain/opportunities/shown.ts';
import type { OpportunityResolvers, OpportunityShownResolvers } from '../../generated.ts';
import { matches, matchLists, opportunities } from '../../store/matches.ts';
import { accessOf } from '../access.ts';
import { filteredPage } from '../filtered-page.ts';
import { inWords } from './exclusions.ts';

/** An opportunity is read anew for every request: who could be agreed with and who not come of one look at everyone. */
const looked = new WeakMap<Opportunity, Promise<Pool>>();

function poolOnce(context: RequestContext, opportunity: Opportunity): Promise<Pool> {
  const known = looked.get(opportunity) ?? poolOf(context, opportunity);
  looked.set(opportunity, known);
  return known;
}

/** To the team's owner; whoever got hold of one may see it. */
export const opportunity: OpportunityResolvers = {
  __resolveReference: async ({ id }, context) => {
    const found = await find(context.table, opportunities, id);
    return found && accessOf(context).allows('opportunity.read', { teamId: found.teamId }) ? found : null;
  },
  team: ({ teamId }) => ({ id: teamId }),
  shown: (found) => found,
  rate: ({ need }) => gbp(need.ratePence),
  eligibleWhenShown: ({ eligible }) => eligible,
  candidates: async (found, args, context) => {
    const { candidates } = await poolOnce(context, found);
    return connectionOfAll(
      candidates.map((candidate) => ({ ...candidate, opportunity: found })),
      args,
    );
  },
  notEligible: async (found, _, context) => {
    const { excluded, exclusions } = await poolOnce(context, found);
    const reasons = [...exclusions].map(([reason, count]) => ({ reason, words: inWords[reason], count }));
    return {
      count: excluded,
      reasons: reasons.sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    };
  },
  matches: ({ id, teamId }, args, { table }) =>
    filteredPage(
      (page) => matchLists.matchesOfTeam(table, teamId, page),
      (match) => (match.opportunityId === id ? match : undefined),
      args,
    ),
};

/** What workers see: nothing but what its owner consented to (M1). */
export const opportunityShown: OpportunityShownResolvers = {
  summary: (found) => shownOf(found).summary,
  category: (found) => shownOf(found).category,
  outwardCode: (found) => shownOf(found).outwardCode ?? null,
  stretches: (found) => shownOf(found).stretches ?? null,
  skills: (found) => shownOf(found).skills ?? null,
  languages: (found) => shownOf(found).languages ?? null,
  essentialLanguages: (found) => shownOf(found).essentialLanguages ?? null,
  atHome: (found) => shownOf(found).atHome ?? null,
  rate: (found) => {
    const { ratePence } = shownOf(found);
    return ratePence === undefined ? null : gbp(ratePence);
  },
  askedFor: ({ askedFor }) => askedFor ?? null,
  myMatch: async ({ id, createdOn }, _, { table, viewer }) =>
    (await find(table, matches, matchId(id, viewer.personId, createdOn))) ?? null,
};
