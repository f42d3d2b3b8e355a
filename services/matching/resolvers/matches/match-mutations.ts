import { kithError } from '@kith/kernel';
import { find, parseInput, type RequestContext } from '@kith/service-kit';
import { joinMatch } from '../../commands/matches/join.ts';
import { sayYes } from '../../commands/matches/say-yes.ts';
import { stopMatch } from '../../commands/matches/stop.ts';
import {
  acceptTrialSession,
  callOffTrialSession,
  proposeTrialSession,
} from '../../commands/matches/trial-sessions.ts';
import type { Match } from '../../domain/matches/match.ts';
import type { Side } from '../../domain/matches/session.ts';
import type { MutationResolvers } from '../../generated.ts';
import { matches, opportunities } from '../../store/matches.ts';
import { workers } from '../../store/workers.ts';
import { accessOf, permitted } from '../access.ts';
import * as inputs from './inputs.ts';
import { sideOf } from './side-of.ts';

export const matchMutations: Pick<
  MutationResolvers,
  | 'showInterest'
  | 'proposeMatch'
  | 'consentToMatch'
  | 'stopMatch'
  | 'joinMatch'
  | 'proposeTrialSession'
  | 'acceptTrialSession'
  | 'callOffTrialSession'
> = {
  showInterest: async (_, { input }, context) => {
    const asked = parseInput(inputs.showInterestInput, input);
    const { personId } = context.viewer;
    accessOf(context).require('work.change', { personId });
    // Nothing is open to whoever is no worker: they hear so as soon of what there is as of what was made up.
    if (!(await find(context.table, workers, personId))) throw kithError('NOT_FOUND');
    return sayYes(context, { ...asked, workerId: personId, side: 'WORKER', by: personId });
  },

  proposeMatch: async (_, { input }, context) => {
    const asked = parseInput(inputs.proposeMatchInput, input);
    const found = await find(context.table, opportunities, asked.opportunityId);
    permitted(context, 'match.propose', found, ({ teamId }) => ({ teamId }));
    const by = context.viewer.personId;
    return sayYes(context, { ...asked, side: 'OWNER', by, isWhoIsAskedFor: false });
  },

  consentToMatch: async (_, { input }, context) => {
    const { matchId, isWhoIsAskedFor } = parseInput(inputs.consentToMatchInput, input);
    const { match, side, by } = await speaking(context, matchId);
    const { opportunityId, workerId } = match;
    return sayYes(context, { opportunityId, workerId, side, by, isWhoIsAskedFor });
  },

  stopMatch: async (_, { input }, context) => {
    const { matchId, note } = parseInput(inputs.stopMatchInput, input);
    const { side } = await speaking(context, matchId);
    return stopMatch(context, { matchId, side, note });
  },

  joinMatch: async (_, { input }, context) => {
    const { matchId } = parseInput(inputs.joinMatchInput, input);
    const { side, by } = await speaking(context, matchId);
    return joinMatch(context, { matchId, side, by });
  },

  proposeTrialSession: async (_, { input }, context) => {
    const { from, to, ...asked } = parseInput(inputs.proposeTrialSessionInput, input);
    const { side } = await speaking(context, asked.matchId);
    return proposeTrialSession(context, { ...asked, side, window: { from, to } });
  },

  acceptTrialSession: async (_, { input }, context) => {
    const asked = parseInput(inputs.acceptTrialSessionInput, input);
    const { side } = await speaking(context, asked.matchId);
    return acceptTrialSession(context, { ...asked, side });
  },

  callOffTrialSession: async (_, { input }, context) => {
    const asked = parseInput(inputs.callOffTrialSessionInput, input);
    const { side } = await speaking(context, asked.matchId);
    return callOffTrialSession(context, { ...asked, side });
  },
};

/** The match, and for which of the two the viewer speaks; `NOT_FOUND` to everyone else. */
async function speaking(
  context: RequestContext,
  matchId: string,
): Promise<{ match: Match; side: Side; by: string }> {
  const found = await find(context.table, matches, matchId);
  const match = permitted(context, 'match.say', found, ({ teamId, workerId }) => ({
    teamId,
    personId: workerId,
  }));
  return { match, side: sideOf(match, context), by: context.viewer.personId };
}
