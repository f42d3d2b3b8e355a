import { voteWords } from '@kith/contracts';
import { accessFor, find, parseInput } from '@kith/service-kit';
import { setLeagueConsent } from '../../commands/co-op/league.ts';
import { bringVote, castBallot } from '../../commands/co-op/votes.ts';
import { permissions } from '../../domain/permissions.ts';
import type { CircleVoteResolvers, MutationResolvers, QueryResolvers } from '../../generated.ts';
import { allCircleVotes, leagueWords, voters } from '../../store/co-op/deciding.ts';
import { ballotInput, leagueInput, voteInput } from './inputs.ts';

export const voteQueries: Pick<QueryResolvers, 'circleVotes' | 'leagueConsent'> = {
  circleVotes: async (_, __, { table, viewer }) => {
    accessFor(permissions, viewer).require('beMember');
    const votes = await allCircleVotes(table);
    return votes.toSorted((one, other) => (one.opensOn < other.opensOn ? 1 : -1));
  },

  leagueConsent: async (_, __, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeLeagueConsent');
    return (await find(table, leagueWords))?.consents ?? false;
  },
};

export const voteMutations: Pick<MutationResolvers, 'bringVote' | 'castBallot' | 'setLeagueConsent'> = {
  bringVote: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('bringVote');
    const { id, ...words } = input;
    const vote = parseInput(voteInput, { id });
    return bringVote(vote.id, parseInput(voteWords, words), context);
  },

  castBallot: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('beMember');
    const { voteId, choice } = parseInput(ballotInput, input);
    return castBallot(voteId, choice, context.viewer.personId, context);
  },

  setLeagueConsent: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('setLeagueConsent');
    return setLeagueConsent(parseInput(leagueInput, input), context);
  },
};

export const circleVote: CircleVoteResolvers = {
  vote: ({ id }) => ({ id }),
  iVoted: async ({ id }, _, { table, viewer }) =>
    (await find(table, voters, id, viewer.personId)) !== undefined,
};
