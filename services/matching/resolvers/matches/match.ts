import { gbp, kithError } from '@kith/kernel';
import { stateOf } from '../../domain/matches/match.ts';
import type { Side } from '../../domain/matches/session.ts';
import { visitOf } from '../../domain/matches/trial.ts';
import type { MatchResolvers, TrialSessionResolvers } from '../../generated.ts';
import { find } from '../../store/entity.ts';
import { visits } from '../../store/hours.ts';
import { matches, opportunities } from '../../store/matches.ts';
import { workCards } from '../../store/pairs.ts';
import { accessOf } from '../access.ts';
import { sideOf } from './side-of.ts';

const other: Record<Side, Side> = { OWNER: 'WORKER', WORKER: 'OWNER' };

/** One match, as the viewer's side sees it: who stopped, and why, is shown to whoever stopped. */
export const match: MatchResolvers = {
  __resolveReference: async ({ id }, context) => {
    const found = await find(context.table, matches, id);
    const about = found && { teamId: found.teamId, personId: found.workerId };
    return about && accessOf(context).allows('match.read', about) ? found : null;
  },
  state: (found) => stateOf(found),
  about: async ({ opportunityId }, _, { table }) => {
    const found = await find(table, opportunities, opportunityId);
    if (!found) throw kithError('NOT_FOUND');
    return found;
  },
  opportunity: async (found, _, context) => {
    if (sideOf(found, context) === 'WORKER') return null;
    return (await find(context.table, opportunities, found.opportunityId)) ?? null;
  },
  team: (found, _, context) => {
    const mayKnow = sideOf(found, context) === 'OWNER' || (found.yeses.OWNER && found.yeses.WORKER);
    return mayKnow ? { id: found.teamId } : null;
  },
  worker: ({ workerId }) => ({ id: workerId }),
  shownAs: async ({ workerId }, _, { table }) => (await find(table, workCards, workerId))?.shownAs ?? null,
  rate: ({ ratePence }) => gbp(ratePence),
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
