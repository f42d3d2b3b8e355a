import { kithError } from '@kith/kernel';
import { circleHatsOf, connectionOfAll, parseInput, type RequestContext } from '@kith/service-kit';
import { isTeam } from '../domain/group.ts';
import { type MemberStatus, statusAt } from '../domain/membership.ts';
import type { Team } from '../domain/team.ts';
import type { QueryResolvers } from '../generated.ts';
import type { Front } from '../store/front.ts';
import { teamId } from './inputs.ts';
import { sightOf } from './sight.ts';

async function ownWith(status: MemberStatus, context: RequestContext) {
  const { own } = await sightOf(context);
  return own.filter((membership) => statusAt(membership, context.now) === status);
}

/** The team of a group that was opened. Throws `NOT_FOUND`. */
async function teamIn(opened: Promise<Front>): Promise<Team> {
  const { team } = await opened;
  if (!team) throw kithError('NOT_FOUND');
  return team;
}

export const query: QueryResolvers = {
  me: (_, __, { viewer }) => ({ id: viewer.personId }),

  circle: (_, __, { circle }) => ({ slug: circle }),

  team: async (_, args, context) => {
    const id = parseInput(teamId, args.id);
    const { access, front } = await sightOf(context);
    access.require('team.name', { teamId: id });
    return teamIn(front(id));
  },

  myTeams: async (_, page, context) => {
    const active = await ownWith('ACTIVE', context);
    const { edges, pageInfo } = connectionOfAll(
      active.filter(({ teamId: id }) => isTeam(id)),
      page,
    );
    const { front } = await sightOf(context);
    const opened = edges.map(async ({ cursor, node: { teamId: id } }) => ({
      cursor,
      node: await teamIn(front(id)),
    }));
    return { edges: await Promise.all(opened), pageInfo };
  },

  myInvitations: async (_, page, context) => connectionOfAll(await ownWith('INVITED', context), page),

  myCircleHats: async (_, __, context) => {
    const { relations } = await sightOf(context);
    return circleHatsOf({ ...context.viewer, relations });
  },

  viewerRelations: async (_, __, context) => {
    const { relations } = await sightOf(context);
    return relations;
  },
};
