import { kithError } from '@kith/kernel';
import {
  type ConnectionArguments,
  connectionOfAll,
  parseInput,
  type RequestContext,
} from '@kith/service-kit';
import { statusAt } from '../domain/membership.ts';
import { storeOn } from '../store.ts';
import { teamId } from './inputs.ts';
import type { PersonNode } from './person.ts';
import { relationOf, sightOf } from './sight.ts';
import type { TeamNode } from './team.ts';

async function ownWith(status: string, context: RequestContext) {
  const { own } = await sightOf(context);
  return own.filter((membership) => statusAt(membership, context.now) === status);
}

export const Query = {
  me: (_: unknown, __: unknown, { viewer }: RequestContext): PersonNode => ({ id: viewer.personId }),

  circle: (_: unknown, __: unknown, { circle }: RequestContext) => ({ slug: circle }),

  team: async (_: unknown, args: { id: string }, context: RequestContext): Promise<TeamNode> => {
    const id = parseInput(teamId, args.id);
    const { access } = await sightOf(context);
    access.require('team.name', { teamId: id });
    const team = await storeOn(context.table).teamOf(id);
    if (!team) throw kithError('NOT_FOUND');
    return team;
  },

  myTeams: async (_: unknown, page: ConnectionArguments, context: RequestContext) => {
    const active = await ownWith('ACTIVE', context);
    const teams = await Promise.all(active.map(({ teamId: id }) => storeOn(context.table).teamOf(id)));
    return connectionOfAll(
      teams.filter((team) => team !== undefined),
      page,
    );
  },

  myInvitations: async (_: unknown, page: ConnectionArguments, context: RequestContext) =>
    connectionOfAll(await ownWith('INVITED', context), page),

  viewerRelations: async (_: unknown, __: unknown, context: RequestContext) => {
    const active = await ownWith('ACTIVE', context);
    return active.map((membership) => relationOf(membership, context.now));
  },
};
