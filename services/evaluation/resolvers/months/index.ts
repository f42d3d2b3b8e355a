import { kithError, type MonthText } from '@kith/kernel';
import { accessFor, find, parseInput, type RequestContext } from '@kith/service-kit';
import { holdMonth, releaseMonth } from '../../commands/months/hold.ts';
import { publishMonth } from '../../commands/months/send.ts';
import { measureFigures } from '../../domain/months/figures.ts';
import type { MonthReport } from '../../domain/months/report.ts';
import { permissions } from '../../domain/permissions.ts';
import type { MutationResolvers, QueryResolvers } from '../../generated.ts';
import { monthReports } from '../../store/months.ts';
import { monthAsked } from '../inputs.ts';
import { holdMonthInput } from './inputs.ts';
import { shownCounts } from './published-count.ts';

export const monthQueries = {
  publishedCounts: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('seePublishedCounts');
    const { month } = parseInput(monthAsked, args);
    const report = await frozen(month, context);
    if (!report.sentAt) throw kithError('ROUND_OPEN');
    return shownCounts(report);
  },

  circleMeasures: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('seeWhatWeTell');
    const { month } = parseInput(monthAsked, args);
    return measureFigures(await frozen(month, context));
  },

  whatWeTell: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeWhatWeTell');
    const { month } = parseInput(monthAsked, args);
    return { month, report: await find(table, monthReports, month) };
  },
} satisfies QueryResolvers;

export const monthMutations = {
  publishMonth: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('publishMonth');
    const { month } = parseInput(monthAsked, input);
    return shownCounts(await publishMonth(month, context));
  },

  holdMonth: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('holdMonth');
    const { month, reason } = parseInput(holdMonthInput, input);
    return { month, report: await holdMonth(month, { reason, by: context.viewer.personId }, context) };
  },

  releaseMonth: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('holdMonth');
    const { month } = parseInput(monthAsked, input);
    return { month, report: await releaseMonth(month, context) };
  },
} satisfies MutationResolvers;

/** A month as it was frozen. A figure that still moves would let someone subtract yesterday's from today's (E12). */
export async function frozen(
  month: MonthText,
  { table }: Pick<RequestContext, 'table'>,
): Promise<MonthReport> {
  const report = await find(table, monthReports, month);
  if (!report) throw kithError('ROUND_OPEN');
  return report;
}
