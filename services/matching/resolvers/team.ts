import { mondayOf } from '@kith/kernel';
import { connectionOf, pageAsked, parseInput } from '@kith/service-kit';
import type { TeamResolvers } from '../generated.ts';
import { hourLists } from '../store/hours.ts';
import { accessOf } from './access.ts';
import { continuityOf } from './continuity.ts';
import { filteredPage } from './filtered-page.ts';
import { stretchInput, weekInput } from './inputs.ts';
import { weekOf } from './week.ts';

export const team: TeamResolvers = {
  __resolveReference: ({ id }) => ({ id }),

  agreedHours: async ({ id: teamId }, args, context) => {
    accessOf(context).require('hours.read', { teamId });
    const page = await hourLists.agreedHoursOfTeam(context.table, teamId, pageAsked(args));
    return connectionOf(page, ({ value }) => value);
  },

  visits: async ({ id: teamId }, args, context) => {
    accessOf(context).require('visits.read', { teamId });
    const { from, to } = parseInput(stretchInput, args);
    const page = await hourLists.visitsOfTeam(context.table, teamId, from, to, pageAsked(args));
    return connectionOf(page, ({ value }) => value);
  },

  gaps: async ({ id: teamId }, args, context) => {
    accessOf(context).require('gap.read', { teamId });
    return filteredPage(
      (page) => hourLists.occurrencesOfTeam(context.table, teamId, context.now, '9', page),
      (occurrence) => (['OPEN', 'CLAIMED'].includes(occurrence.state) ? occurrence : undefined),
      args,
    );
  },

  week: async ({ id: teamId }, args, context) => {
    accessOf(context).require('week.read', { teamId });
    const monday = mondayOf(parseInput(weekInput, args).of);
    return weekOf(context, teamId, monday);
  },

  continuity: continuityOf,
};
