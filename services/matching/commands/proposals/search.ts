import { dateOf } from '@kith/kernel';
import { find, type Work } from '@kith/service-kit';
import { bestWeek } from '../../domain/proposals/search.ts';
import { advanced, type WeekPlan } from '../../domain/proposals/week-plan.ts';
import { proposalsRuleOn } from '../../domain/rules/proposals.ts';
import { FOUND, foundParts, proposalLists } from '../../store/proposals.ts';
import { keepPart, toPlanOf } from './parts.ts';

/** Searches once, from a seed of its own; the best week so far is kept. So much is drawn, however long it takes. */
export async function searchSlice(work: Work, plan: WeekPlan): Promise<WeekPlan> {
  const { table, now, neighbourhood } = work.context;
  const toPlan = await toPlanOf(work, plan);
  const [parts, before, { travel }] = await Promise.all([
    proposalLists.workersOfPlan(table, plan.id),
    find(table, foundParts, plan.id, FOUND),
    neighbourhood.own(),
  ]);
  const { drawsAStretch, mostDraws } = proposalsRuleOn(dateOf(plan.askedAt));
  const found = bestWeek(
    { ...toPlan, workers: parts.flatMap(({ value }) => value), monday: plan.monday, travel: travel ?? [] },
    { seed: plan.done + 1, draws: Math.min(mostDraws, drawsAStretch * plan.open.stretches) },
  );
  if (!before || found.cost < before.value.cost) await keepPart(work, foundParts, plan, FOUND, found);
  return advanced(plan, { done: 1, nextOf: plan.open.stretches }, now);
}
