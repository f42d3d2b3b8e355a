import { connectionOfAll } from '@kith/service-kit';
import { CIRCLE } from '../domain/group.ts';
import type { GovernanceCircleResolvers, QueryResolvers } from '../generated.ts';
import { rosterOf } from './roster.ts';
import { sightOf } from './sight.ts';
import { waitingInCircle } from './waiting.ts';

export const governanceQuery: Pick<QueryResolvers, 'governance'> = {
  governance: () => ({ id: CIRCLE }),
};

export const governanceCircle: GovernanceCircleResolvers = {
  name: async (_, __, { neighbourhood }) => (await neighbourhood.own()).name,

  members: async (_, page, context) => {
    const { access } = await sightOf(context);
    if (!access.allows('circle.members', { teamId: CIRCLE })) return null;
    return connectionOfAll(await rosterOf(CIRCLE, context), page);
  },

  waitingForMe: waitingInCircle,

  myMembership: async (_, __, context) => {
    const { own } = await sightOf(context);
    return own.find(({ teamId }) => teamId === CIRCLE) ?? null;
  },
};
