import { connectionOfAll } from '@kith/service-kit';
import { contactOf } from '../domain/person.ts';
import type { TeamResolvers } from '../generated.ts';
import { storeOn } from '../store/members.ts';
import { teamEndings } from './endings/team-state.ts';
import { careTeamOf } from './export/care-team.ts';
import { specialistNeeds } from './learning/learning.ts';
import { observations } from './learning/observations.ts';
import { noticesToPassOn } from './notices.ts';
import { accessLog } from './profile/access-log.ts';
import { teamDocuments } from './profile/team-documents.ts';
import { rosterOf } from './roster.ts';
import { sightOf } from './sight.ts';
import { start } from './starting/team-start.ts';
import { waitingInTeam } from './waiting.ts';

export const team: TeamResolvers = {
  __resolveReference: async ({ id }, context) => {
    const { access } = await sightOf(context);
    if (!access.allows('team.name', { teamId: id })) return null;
    return (await storeOn(context.table).teamOf(id)) ?? null;
  },

  id: ({ teamId }) => teamId,

  owner: async ({ teamId, ownerId }, _, context) => {
    const { access, front } = await sightOf(context);
    if (!access.allows('team.owner', { teamId })) return null;
    const place = (await front(teamId)).places.find(({ personId }) => personId === ownerId);
    return { id: ownerId, ...(place && { contact: contactOf(place) }) };
  },

  members: async ({ teamId }, page, context) => {
    const { access } = await sightOf(context);
    if (!access.allows('team.members', { teamId })) return null;
    return connectionOfAll(await rosterOf(teamId, context), page);
  },

  noticesToPassOn,

  waitingForMe: waitingInTeam,
  start,
  ...teamDocuments,

  accessLog,

  careTeam: careTeamOf,

  ...teamEndings,

  specialistNeeds,
  observations,

  myMembership: async ({ teamId }, _, context) => {
    const { own } = await sightOf(context);
    return own.find((membership) => membership.teamId === teamId) ?? null;
  },
};
