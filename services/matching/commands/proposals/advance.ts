import type { KithEvent } from '@kith/contracts';
import { type Change, type CommandContext, decided, type Work } from '@kith/service-kit';
import { isUnderWay, type PlanStage, type WeekPlan } from '../../domain/proposals/week-plan.ts';
import { weekPlans } from '../../store/proposals.ts';
import { gatherSlice } from './gather.ts';
import { listHours } from './list-hours.ts';
import { announce } from './plans.ts';
import { proposeSlice } from './propose.ts';
import { searchSlice } from './search.ts';
import { tellSlice } from './tell.ts';

/** One slice of each stage: what it does, and the plan after it. */
const slices: Readonly<Record<PlanStage, (work: Work, plan: WeekPlan) => Promise<WeekPlan>>> = {
  LISTING: listHours,
  GATHERING: gatherSlice,
  SEARCHING: searchSlice,
  PROPOSING: proposeSlice,
  TELLING: tellSlice,
};

/**
 * Works through the next slice of a plan, and announces the one after it: all of it in one transaction with the plan's
 * place, so that a slice is done once, however often its event comes, and a plan that stopped goes on where it was.
 */
export function advanceWeekPlan(
  { data }: KithEvent<'WeekPlanAdvanced'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const plan = await work.get(weekPlans, data.planId);
    if (!plan || plan.step !== data.step || !isUnderWay(plan)) return;
    announce(work, await slices[plan.stage as PlanStage](work, plan));
  });
}
