import { accessFor, find, parseInput } from '@kith/service-kit';
import { recordWorkforceMonth } from '../../commands/workforce/record-month.ts';
import { permissions } from '../../domain/permissions.ts';
import type { WorkforceMonth } from '../../domain/workforce-month.ts';
import type { MutationResolvers, QueryResolvers, WorkforceMonth as Shown } from '../../generated.ts';
import { workforceMonths } from '../../store/months.ts';
import { monthAsked } from '../inputs.ts';
import { frozen } from '../months/index.ts';
import { workforceMonthInput } from './inputs.ts';

export const workforceQueries = {
  workforceMonth: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeWorkforce');
    const { month } = parseInput(monthAsked, args);
    const found = await find(table, workforceMonths, month);
    return found ? shown(found) : null;
  },

  workforceYear: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('seeWorkforce');
    const { month } = parseInput(monthAsked, args);
    const { workforce } = (await frozen(month, context)).own;
    if (!workforce) return null;
    const { meanHeads: meanWorkers, recruitmentCost: recruitmentCostPence, ...rest } = workforce;
    return { ...rest, meanWorkers, recruitmentCostPence };
  },
} satisfies QueryResolvers;

export const workforceMutations = {
  recordWorkforceMonth: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('recordWorkforce');
    const { month, ...figures } = parseInput(workforceMonthInput, input);
    return shown(await recordWorkforceMonth(month, figures, context.viewer.personId, context));
  },
} satisfies MutationResolvers;

function shown({ month, versions }: WorkforceMonth): Shown {
  const current = versions.at(-1);
  if (!current) throw new Error('A month with nothing written down is not kept.');
  return { month, current, versions };
}
