import { connectionOfAll, find, parseInput } from '@kith/service-kit';
import { stateOf } from '../../domain/matches/match.ts';
import type { TeamResolvers } from '../../generated.ts';
import { matchLists, opportunities } from '../../store/matches.ts';
import { pairLists } from '../../store/pairs.ts';
import { accessOf } from '../access.ts';
import { filteredPage } from '../filtered-page.ts';
import { pageOfSome } from '../page-of-some.ts';
import * as inputs from './inputs.ts';

/** What a team seeks, and with whom it may come to work; to its owner. */
export const teamSeeking: Pick<TeamResolvers, 'opportunities' | 'matches' | 'refusals'> = {
  opportunities: ({ id: teamId }, args, context) => {
    accessOf(context).require('opportunity.read', { teamId });
    return pageOfSome(
      (page) => matchLists.opportunitiesOfTeam(context.table, teamId, page),
      ({ id }) => find(context.table, opportunities, id),
      args,
    );
  },

  matches: ({ id: teamId }, args, context) => {
    // The worker reads their own elsewhere: here all of the team's are.
    accessOf(context).require('match.read', { teamId });
    const { state } = parseInput(inputs.matchesOfState, args);
    return filteredPage(
      (page) => matchLists.matchesOfTeam(context.table, teamId, page),
      (match) => (state === undefined || stateOf(match) === state ? match : undefined),
      args,
    );
  },

  refusals: async ({ id: teamId }, args, context) => {
    accessOf(context).require('refusals.ofTeam', { teamId });
    const pairs = await pairLists.refusalsOfTeam(context.table, teamId);
    const own = pairs.flatMap(({ about, said }) =>
      said.OWNER ? [{ ...said.OWNER, workerId: about.workerId }] : [],
    );
    return connectionOfAll(own, args);
  },
};
