import { publishCount } from '@kith/disclosure';
import { kithError } from '@kith/kernel';
import { accessFor, connectionOf, find, pageAsked, pageOf } from '@kith/service-kit';
import { permissions } from '../../domain/permissions.ts';
import type { Reflection } from '../../domain/rounds/reflection.ts';
import type { TeamReflectionResolvers, TeamResolvers } from '../../generated.ts';
import { roundLists, rounds } from '../../store/rounds.ts';

export const teamRounds: Pick<TeamResolvers, 'roundReflections'> = {
  roundReflections: async ({ id: teamId }, args, { table, viewer }) => {
    if (!viewer.relations) throw kithError('TEAMS_UNAVAILABLE');
    if (!accessFor(permissions, viewer).allows('seeReflections', { teamId })) return null;
    const page = await pageOf<Reflection>(table, { ...roundLists.reflectionsOf(teamId), ...pageAsked(args) });
    return connectionOf(page, ({ value }) => value);
  },
};

export const teamReflection: TeamReflectionResolvers = {
  round: async ({ roundId }, _, { table }) => {
    const found = await find(table, rounds, roundId);
    if (!found) throw kithError('NOT_FOUND');
    return found;
  },
  answers: ({ answered }) => String(publishCount(answered)),
};
