import { type DateText, dateOf, gbp, mondayOf, monthOf } from '@kith/kernel';
import { find, parseInput, type RequestContext } from '@kith/service-kit';
import { plannedPence } from '../../domain/budget/booked-week.ts';
import { type Budget, budgetOf, daysOfMonth, daysOfWeek } from '../../domain/budget/budget.ts';
import type { BudgetResolvers, TeamResolvers } from '../../generated.ts';
import { listPostings } from '../../store/entries.ts';
import { teamFundings, weeksBooked } from '../../store/funding.ts';
import { monthAsked, weekAsked } from './inputs.ts';
import { requireMoney } from './money-access.ts';

export const teamBudget: Pick<TeamResolvers, 'budget' | 'monthBudget'> = {
  budget: async ({ id: teamId }, args, context) => {
    requireMoney('seeFunding', teamId, context);
    const { week = dateOf(context.now) } = parseInput(weekAsked, args);
    return budgetOver(teamId, daysOfWeek(mondayOf(week)), context);
  },

  monthBudget: async ({ id: teamId }, args, context) => {
    requireMoney('seeFunding', teamId, context);
    const { month = monthOf(context.now) } = parseInput(monthAsked, args);
    return budgetOver(teamId, daysOfMonth(month), context);
  },
};

export const budget: BudgetResolvers = {
  budget: (one) => (one.budget === undefined ? null : gbp(one.budget)),
  confirmed: ({ confirmed }) => gbp(confirmed),
  planned: ({ planned }) => gbp(planned),
  left: ({ left }) => (left === undefined ? null : gbp(left)),
  state: ({ state }) => state ?? null,
};

async function budgetOver(
  teamId: string,
  { from, to }: { readonly from: DateText; readonly to: DateText },
  { table }: RequestContext,
): Promise<Budget> {
  const [funding, weeks, posted] = await Promise.all([
    find(table, teamFundings, teamId),
    weeksBooked(table, teamId, [mondayOf(from), mondayOf(to)]),
    listPostings(table, `team:${teamId}`, from, to),
  ]);
  const confirmed = posted.reduce((sum, { pence }) => sum + pence, 0);
  return budgetOf({ from, to }, funding, { confirmed, planned: plannedPence(weeks, from, to) });
}
