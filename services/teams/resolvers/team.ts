import { type ConnectionArguments, connectionOfAll, type RequestContext } from '@kith/service-kit';
import { statusAt } from '../domain/membership.ts';
import type { Team as TeamRecord } from '../domain/team.ts';
import { storeOn } from '../store.ts';
import type { PersonNode } from './person.ts';
import { sightOf } from './sight.ts';

/** A team in an answer. Whoever got hold of it may know its name; everything else is asked for by field. */
export type TeamNode = TeamRecord;

export const Team = {
  __resolveReference: async ({ id }: { id: string }, context: RequestContext): Promise<TeamNode | null> => {
    const { access } = await sightOf(context);
    if (!access.allows('team.name', { teamId: id })) return null;
    return (await storeOn(context.table).teamOf(id)) ?? null;
  },

  id: ({ teamId }: TeamNode) => teamId,

  owner: async ({ teamId, ownerId }: TeamNode, _: unknown, context: RequestContext) => {
    const { access } = await sightOf(context);
    return access.allows('team.owner', { teamId }) ? ({ id: ownerId } satisfies PersonNode) : null;
  },

  members: async ({ teamId }: TeamNode, page: ConnectionArguments, context: RequestContext) => {
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

  myMembership: async ({ teamId }: TeamNode, _: unknown, context: RequestContext) => {
    const { own } = await sightOf(context);
    return own.find((membership) => membership.teamId === teamId) ?? null;
  },
};
