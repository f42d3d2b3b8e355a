import { newId } from '@kith/kernel';
import { change, connectionOfAll, optional, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { feedHolds } from '../../domain/programme/feed.ts';
import type { MutationResolvers, ProgrammeFeedResolvers, QueryResolvers } from '../../generated.ts';
import { programmeFeeds } from '../../store/programme-feeds.ts';
import { accessOf } from '../access.ts';
import { id } from '../fields.ts';

const makeInput = optional(z.object({ id: optional(id('feed')), holds: optional(z.enum(feedHolds)) }));
const revokeInput = z.object({ feedId: id('feed') });

export const feedQueries: Pick<QueryResolvers, 'myProgrammeFeeds'> = {
  myProgrammeFeeds: async (_, page, context) => {
    const { personId } = context.viewer;
    accessOf(context).require('ownFeeds', { personId });
    return connectionOfAll(await programmeFeeds.live(context.table, personId), page);
  },
};

export const feedMutations: Pick<MutationResolvers, 'makeProgrammeFeed' | 'revokeProgrammeFeed'> = {
  makeProgrammeFeed: async (_, { input }, context) => {
    const { id = newId('feed'), holds = 'WHEN_AND_WHERE' } = parseInput(makeInput, input) ?? {};
    const { personId } = context.viewer;
    accessOf(context).require('ownFeeds', { personId });
    const { feed, secret } = await change(context, (work) =>
      programmeFeeds.make(work, { id, personId, holds }),
    );
    return { feed, path: secret === undefined ? null : `/programme/${secret}` };
  },

  revokeProgrammeFeed: (_, { input }, context) => {
    const { feedId } = parseInput(revokeInput, input);
    const { personId } = context.viewer;
    accessOf(context).require('ownFeeds', { personId });
    return programmeFeeds.revoke(context, personId, feedId);
  },
};

export const programmeFeed: ProgrammeFeedResolvers = {
  lastReadOn: ({ lastReadOn }) => lastReadOn ?? null,
  revokedAt: ({ revokedAt }) => revokedAt ?? null,
};
