import { type DateText, kithError } from '@kith/kernel';
import { find, parseInput, type RequestContext } from '@kith/service-kit';
import { askForPlan, withdrawPlan } from '../../commands/proposals/plans.ts';
import { progressOf, type WeekPlan } from '../../domain/proposals/week-plan.ts';
import type { MutationResolvers, QueryResolvers, WeekPlanResolvers } from '../../generated.ts';
import { lastPlans, scopeOf, weekPlans } from '../../store/proposals.ts';
import { accessOf } from '../access.ts';
import * as inputs from './inputs.ts';

/** A plan of a week: to those who may ask for one. It names nobody. */
export const weekPlan: WeekPlanResolvers = {
  __resolveReference: async ({ id }, context) => {
    const found = await find(context.table, weekPlans, id);
    return found && mayAsk(found, context) ? found : null;
  },
  team: ({ teamId }) => (teamId ? { id: teamId } : null),
  state: ({ stage }) => {
    if (stage === 'READY' || stage === 'WITHDRAWN' || stage === 'FAILED') return stage;
    return stage === 'LISTING' ? 'ASKED' : 'PLANNING';
  },
  progress: progressOf,
  readyAt: ({ readyAt }) => readyAt ?? null,
  problem: ({ problem }) => problem ?? null,
  open: ({ open }) => open.stretches,
  openMinutes: ({ open }) => open.minutes,
  proposed: ({ proposed }) => proposed.stretches,
  proposedMinutes: ({ proposed }) => proposed.minutes,
};

export const planQueries: Pick<QueryResolvers, 'weekPlan'> = {
  weekPlan: (_, args, context) => {
    const { of } = parseInput(inputs.weekPlanInput, args);
    requireToAsk({}, context);
    return lastPlanOf(context, {}, of);
  },
};

export const planMutations: Pick<MutationResolvers, 'askForWeekPlan' | 'withdrawWeekPlan'> = {
  askForWeekPlan: (_, { input }, context) => {
    const asked = parseInput(inputs.askForWeekPlanInput, input);
    requireToAsk(asked, context);
    return askForPlan(context, asked, context.viewer.personId);
  },

  withdrawWeekPlan: async (_, { input }, context) => {
    const { id } = parseInput(inputs.withdrawWeekPlanInput, input);
    const found = await find(context.table, weekPlans, id);
    // Whoever keeps no overview of the circle hears of its plans what they hear of one that was made up.
    if (!found || (found.teamId === undefined && !mayAsk(found, context))) throw kithError('NOT_FOUND');
    requireToAsk(found, context);
    return withdrawPlan(context, id);
  },
};

/** The last plan of a week of a team, or of the whole circle. */
export async function lastPlanOf(
  { table }: RequestContext,
  scope: { readonly teamId?: string },
  monday: DateText,
): Promise<WeekPlan | null> {
  const last = await find(table, lastPlans, scopeOf(scope), monday);
  return (last && (await find(table, weekPlans, last.planId))) ?? null;
}

function requireToAsk({ teamId }: { readonly teamId?: string | undefined }, context: RequestContext): void {
  const access = accessOf(context);
  if (teamId === undefined) access.require('plan.ofCircle');
  else access.require('plan.ofTeam', { teamId });
}

function mayAsk({ teamId }: WeekPlan, context: RequestContext): boolean {
  const access = accessOf(context);
  return teamId === undefined ? access.allows('plan.ofCircle') : access.allows('plan.ofTeam', { teamId });
}
