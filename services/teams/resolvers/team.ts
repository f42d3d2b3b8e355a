import { connectionOfAll } from '@kith/service-kit';
import type { TeamResolvers } from '../generated.ts';
import { storeOn } from '../store/members.ts';
import { teamEndings } from './endings/team-state.ts';
import { specialistNeeds } from './learning/learning.ts';
import { observations } from './learning/observations.ts';
import { noticesToPassOn } from './notices.ts';
import { rosterOf } from './roster.ts';
import { sightOf } from './sight.ts';
import { regulatedActivities, start } from './starting/team-start.ts';

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
    return connectionOfAll(await rosterOf(teamId, context), page);
  },

  noticesToPassOn,

  start,
  regulatedActivities,

  ...teamEndings,

  specialistNeeds,
  observations,

  myMembership: async ({ teamId }, _, context) => {
    const { own } = await sightOf(context);
    return own.find((membership) => membership.teamId === teamId) ?? null;
  },
};
