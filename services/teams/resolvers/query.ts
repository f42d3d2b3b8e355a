import { kithError } from '@kith/kernel';
import { connectionOfAll, parseInput, type RequestContext } from '@kith/service-kit';
import { isTeam } from '../domain/group.ts';
import { type MemberStatus, statusAt } from '../domain/membership.ts';
import type { QueryResolvers } from '../generated.ts';
import { storeOn } from '../store/members.ts';
import { teamId } from './inputs.ts';
import { sightOf } from './sight.ts';

async function ownWith(status: MemberStatus, context: RequestContext) {
  const { own } = await sightOf(context);
  return own.filter((membership) => statusAt(membership, context.now) === status);
}

export const query: QueryResolvers = {
  me: (_, __, { viewer }) => ({ id: viewer.personId }),

  circle: (_, __, { circle }) => ({ slug: circle }),

  team: async (_, args, context) => {
    const id = parseInput(teamId, args.id);
    const { access, front } = await sightOf(context);
    access.require('team.name', { teamId: id });
    const { team } = await front(id);
    if (!team) throw kithError('NOT_FOUND');
    return team;
  },

  myTeams: async (_, page, context) => {
    const active = await ownWith('ACTIVE', context);
    const inTeams = active.filter(({ teamId: id }) => isTeam(id));
    const teams = await Promise.all(inTeams.map(({ teamId: id }) => storeOn(context.table).teamOf(id)));
    return connectionOfAll(
      teams.filter((team) => team !== undefined),
      page,
    );
  },

  myInvitations: async (_, page, context) => connectionOfAll(await ownWith('INVITED', context), page),

  viewerRelations: async (_, __, context) => {
    const { relations } = await sightOf(context);
    return relations;
  },
};
