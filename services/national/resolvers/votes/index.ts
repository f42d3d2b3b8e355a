import { voteWords } from '@kith/contracts';
import { accessFor, connectionOf, find, pageAsked, pageOf, parseInput } from '@kith/service-kit';
import { countVote } from '../../commands/votes/count-vote.ts';
import { openVote } from '../../commands/votes/open-vote.ts';
import { permissions } from '../../domain/permissions.ts';
import type { Vote } from '../../domain/votes/vote.ts';
import type { MutationResolvers, QueryResolvers, VoteResolvers } from '../../generated.ts';
import { VOTES, votes } from '../../store/co-op.ts';
import { voteAsked } from '../inputs.ts';
import { circlesBySlug } from '../local-circle.ts';
import { requireNational } from '../national-access.ts';

export const voteQueries: Pick<QueryResolvers, 'votes' | 'vote'> = {
  votes: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeVotes');
    const list = { index: 'gsi1', pk: VOTES, descending: true } as const;
    return connectionOf(await pageOf<Vote>(table, { ...list, ...pageAsked(args) }), ({ value }) => value);
  },

  vote: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeVotes');
    return (await find(table, votes, parseInput(voteAsked, args).id)) ?? null;
  },
};

export const voteMutations: Pick<MutationResolvers, 'openVote' | 'countVote'> = {
  openVote: async (_, { input }, context) => {
    requireNational(context, 'openVote');
    return openVote(parseInput(voteWords, input), context);
  },

  countVote: async (_, { input }, context) => {
    requireNational(context, 'countVote');
    return countVote(parseInput(voteAsked, input).id, context);
  },
};

export const vote: VoteResolvers = {
  __resolveReference: async ({ id }, { table }) => (await find(table, votes, id)) ?? null,
  circlesHeard: ({ tallies }) => tallies,
  result: async ({ result }, _, context) => {
    if (!result) return null;
    const { circles, fullVotes, investorVotes, ...rest } = result;
    return {
      ...rest,
      circles: circles.map(await circlesBySlug(context)),
      fullVotes: String(fullVotes),
      investorVotes: String(investorVotes),
    };
  },
};
