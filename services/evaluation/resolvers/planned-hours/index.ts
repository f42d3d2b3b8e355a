import { kithError } from '@kith/kernel';
import { accessFor, parseInput } from '@kith/service-kit';
import { confirmPlannedHours, plannedHoursOf } from '../../commands/planned-hours/confirm.ts';
import { measureFigure } from '../../domain/months/figures.ts';
import { permissions } from '../../domain/permissions.ts';
import type { PlannedNow } from '../../domain/planned-hours/asked.ts';
import { plannedHoursRules } from '../../domain/rules/planned-hours.ts';
import type { MutationResolvers, PlannedHours, QueryResolvers, TeamResolvers } from '../../generated.ts';
import { monthAsked } from '../inputs.ts';
import { frozen } from '../months/index.ts';
import { confirmPlannedHoursInput } from './inputs.ts';

export const plannedHoursQueries = {
  plannedHoursChange: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('seePlannedHoursChange');
    const { month } = parseInput(monthAsked, args);
    const { told, own } = await frozen(month, context);
    const published = told.measures?.find(({ measure }) => measure === 'plannedHours');
    if (!published) throw kithError('ROUND_OPEN');
    const leftOut = own.plannedHoursLeftOut.map((id) => ({ id }));
    return { figure: measureFigure(published), weeks: plannedHoursRules.weeks, leftOut };
  },
} satisfies QueryResolvers;

export const plannedHoursMutations = {
  confirmPlannedHours: async (_, { input }, context) => {
    const said = parseInput(confirmPlannedHoursInput, input);
    const { viewer } = context;
    accessFor(permissions, viewer).require('confirmPlannedHours', { teamId: said.teamId });
    return shown(await confirmPlannedHours(context, said, viewer.personId));
  },
} satisfies MutationResolvers;

export const plannedHoursTeam = {
  plannedHours: async ({ id: teamId }, _, context) => {
    const { viewer } = context;
    if (!viewer.relations) throw kithError('TEAMS_UNAVAILABLE');
    if (!accessFor(permissions, viewer).allows('seePlannedHours', { teamId })) return null;
    return shown(await plannedHoursOf(context, teamId));
  },
} satisfies TeamResolvers;

function shown({ before, change, minutes, ...rest }: PlannedNow): PlannedHours {
  return { ...rest, minutes, minutesBefore: before, changeMinutes: change };
}
