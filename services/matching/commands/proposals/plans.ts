import { type DateText, type Id, kithError, newId, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, change, eachApart, type Work } from '@kith/service-kit';
import { asked, isUnderWay, takenUp, type WeekPlan, withdrawn } from '../../domain/proposals/week-plan.ts';
import { lastPlans, proposalLists, scopeOf, weekPlans } from '../../store/proposals.ts';

/** For which week proposals are asked, and whose hours it is about. */
export interface PlanAsked {
  readonly id?: Id<'plan'> | undefined;
  readonly teamId?: Id<'team'> | undefined;
  readonly monday: DateText;
}

/**
 * Asks for proposals for the open hours of a week (M4). It is worked through slice by slice, each one an event. While one
 * is under way for the same week and the same hours, that one is answered. Throws `WEEK_NOT_PLANNED`, `ID_TAKEN`.
 */
export function askForPlan(
  context: CommandContext,
  { id = newId('plan'), teamId, monday }: PlanAsked,
  askedBy: PersonId,
): Promise<WeekPlan> {
  const scope = scopeOf({ teamId });
  return change(context, async (work) => {
    const known = await work.get(weekPlans, id);
    if (known) {
      if (scopeOf(known) === scope && known.monday === monday) return known;
      throw kithError('ID_TAKEN');
    }
    const last = await work.get(lastPlans, scope, monday);
    const running = last && (await work.get(weekPlans, last.planId));
    if (running && isUnderWay(running)) return running;
    const plan = unwrap(asked({ id, ...(teamId && { teamId }), monday, askedBy }, context.now));
    work.put(lastPlans, { scope, monday, planId: id });
    announce(work, plan);
    return plan;
  });
}

/** Stops a plan before anything of it is proposed. Throws `NOT_FOUND`, `WRONG_STATE` after that. */
export function withdrawPlan(context: CommandContext, id: string): Promise<WeekPlan> {
  return change(context, async (work) => {
    const plan = await work.get(weekPlans, id);
    if (!plan) throw kithError('NOT_FOUND');
    const after = unwrap(withdrawn(plan, context.now));
    if (after !== plan) announce(work, after);
    return after;
  });
}

/** Keeps a plan, and says which of its slices is next while there is one. */
export function announce(work: Work, plan: WeekPlan): void {
  work.put(weekPlans, plan);
  if (!isUnderWay(plan)) return;
  const sequence = work.versionOf(weekPlans, plan.id);
  work.say('WeekPlanAdvanced', { subject: plan.id, sequence }, { planId: plan.id, step: plan.step });
}

/** Takes plans up again that stopped on their way, or gives them up. For the hour. */
export async function takeUpPlans(context: CommandContext): Promise<void> {
  await eachApart(await proposalLists.plansUnderWay(context.table, context.now), ({ id }) =>
    change(context, async (work) => {
      const plan = await work.get(weekPlans, id);
      const after = plan && takenUp(plan, context.now);
      if (after && after !== plan) announce(work, after);
    }),
  );
}
