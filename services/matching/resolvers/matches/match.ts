import { gbp, kithError } from '@kith/kernel';
import { find, type RequestContext } from '@kith/service-kit';
import { type Match, stateOf } from '../../domain/matches/match.ts';
import type { Side } from '../../domain/matches/session.ts';
import { visitOf } from '../../domain/matches/trial.ts';
import type { Opportunity } from '../../domain/opportunities/opportunity.ts';
import type { MatchResolvers, TrialSessionResolvers } from '../../generated.ts';
import { visits } from '../../store/hours.ts';
import { matches, opportunities } from '../../store/matches.ts';
import { workCards } from '../../store/pairs.ts';
import { accessOf } from '../access.ts';
import { sideOf } from './side-of.ts';

const other: Record<Side, Side> = { OWNER: 'WORKER', WORKER: 'OWNER' };

/** Whether the viewer may know more of the team than its owner lets workers see: with two yeses, they do (M1). */
function mayKnowTeam(match: Match, context: RequestContext): boolean {
  return sideOf(match, context) === 'OWNER' || (match.yeses.OWNER && match.yeses.WORKER) !== undefined;
}

/** What it is about. Of what the owner no longer lets workers see, a worker sees no more than any other would (M1). */
async function aboutOf(match: Match, _: unknown, context: RequestContext): Promise<Opportunity> {
  const found = await find(context.table, opportunities, match.opportunityId);
  if (!found) throw kithError('NOT_FOUND');
  const isTakenBack = found.state === 'WITHDRAWN' && !mayKnowTeam(match, context);
  return isTakenBack ? { ...found, shows: [] } : found;
}

/** One match, as the viewer's side sees it: who stopped, and why, is shown to whoever stopped. */
export const match: MatchResolvers = {
  __resolveReference: async ({ id }, context) => {
    const found = await find(context.table, matches, id);
    const about = found && { teamId: found.teamId, personId: found.workerId };
    return about && accessOf(context).allows('match.read', about) ? found : null;
  },
  state: (found) => stateOf(found),
  about: aboutOf,
  opportunity: async (found, _, context) => {
    if (sideOf(found, context) === 'WORKER') return null;
    return (await find(context.table, opportunities, found.opportunityId)) ?? null;
  },
  team: (found, _, context) => (mayKnowTeam(found, context) ? { id: found.teamId } : null),
  worker: ({ workerId }) => ({ id: workerId }),
  shownAs: async ({ workerId }, _, { table }) => (await find(table, workCards, workerId))?.shownAs ?? null,
  rate: async (found, _, context) => {
    const isShown = mayKnowTeam(found, context) || (await aboutOf(found, _, context)).shows.includes('RATE');
    return isShown ? gbp(found.ratePence) : null;
  },
  mySide: (found, _, context) => sideOf(found, context),
  myYes: (found, _, context) => found.yeses[sideOf(found, context)] !== undefined,
  theirYes: (found, _, context) => found.yeses[other[sideOf(found, context)]] !== undefined,
  myJoin: (found, _, context) => found.joins[sideOf(found, context)] !== undefined,
  theirJoin: (found, _, context) => found.joins[other[sideOf(found, context)]] !== undefined,
  stoppedByMe: (found, _, context) => found.ended?.by === sideOf(found, context),
  myNote: (found, _, context) => (found.ended?.by === sideOf(found, context) && found.ended.note) || null,
};

export const trialSession: TrialSessionResolvers = {
  from: ({ window }) => window.from,
  to: ({ window }) => window.to,
  visit: async (session, _, { table }) => (await find(table, visits, visitOf(session))) ?? null,
};
