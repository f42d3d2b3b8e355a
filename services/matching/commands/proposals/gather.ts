import { dateOf } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { workerToPlan } from '../../domain/proposals/could-take.ts';
import { advanced, type WeekPlan } from '../../domain/proposals/week-plan.ts';
import { weekFrom } from '../../domain/proposals/week-window.ts';
import { proposalsRuleOn } from '../../domain/rules/proposals.ts';
import { workerPartName, workerParts } from '../../store/proposals.ts';
import { ableBeside } from './able.ts';
import { keepPart, toPlanOf } from './parts.ts';

/** Each takes four reads, all at once. */
const WORKERS_A_SLICE = 20;

/** Looks through the next workers of a plan: which of the hours each could take by themselves. Nobody is told. */
export async function gatherSlice(work: Work, plan: WeekPlan): Promise<WeekPlan> {
  const { now } = work.context;
  const { hours, workers } = await toPlanOf(work, plan);
  const week = weekFrom(plan.monday);
  const planned = new Set<string>(hours.map(({ gapId }) => gapId));
  const next = workers.slice(plan.done, Math.min(plan.done + WORKERS_A_SLICE, plan.of));
  const able = await Promise.all(
    // What this plan decides anew is not held by anyone.
    next.map((id) => ableBeside(work.context, id, week, ({ gapId }) => planned.has(gapId))),
  );
  const each = able
    .flatMap((one) => (one ? [workerToPlan(one, hours, week, now)] : []))
    .filter(({ can }) => can.length > 0);
  if (each.length > 0) await keepPart(work, workerParts, plan, workerPartName(plan.done), each);
  return advanced(plan, { done: next.length, nextOf: proposalsRuleOn(dateOf(plan.askedAt)).searches }, now);
}
