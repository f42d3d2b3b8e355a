import { connectionOfAll } from '@kith/service-kit';
import { statusAt } from '../domain/membership.ts';
import type { TeamResolvers } from '../generated.ts';
import { storeOn } from '../store.ts';
import { sightOf } from './sight.ts';

export const team: TeamResolvers = {
  __resolveReference: async ({ id }, context) => {
    const { access } = await sightOf(context);
    if (!access.allows('team.name', { teamId: id })) return null;
    return (await storeOn(context.table).teamOf(id)) ?? null;
  },

  id: ({ teamId }) => teamId,

  owner: async ({ teamId, ownerId }, _, context) => {
    const { access } = await sightOf(context);
    return access.allows('team.owner', { teamId }) ? { id: ownerId } : null;
  },

  members: async ({ teamId }, page, context) => {
    const { access } = await sightOf(context);
    if (!access.allows('team.members', { teamId })) return null;
    const seesWaiting = access.allows('team.waiting', { teamId });
    const all = await storeOn(context.table).membersOf(teamId);
    const shown = all.filter((membership) => {
      const status = statusAt(membership, context.now);
      return status === 'ACTIVE' || (seesWaiting && status !== 'ENDED');
    });
    return connectionOfAll(shown, page);
  },

  myMembership: async ({ teamId }, _, context) => {
    const { own } = await sightOf(context);
    return own.find((membership) => membership.teamId === teamId) ?? null;
  },
};
