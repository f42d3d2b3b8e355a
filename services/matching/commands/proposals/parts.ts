import { kithError } from '@kith/kernel';
import { type Entity, find, type Work } from '@kith/service-kit';
import type { ToPlan } from '../../domain/proposals/gathered.ts';
import type { WeekPlan } from '../../domain/proposals/week-plan.ts';
import { TO_PLAN, toPlanParts } from '../../store/proposals.ts';

interface Part<T> {
  readonly planId: string;
  readonly name: string;
  readonly begunAt: string;
  readonly value: T;
}

/** What the plan began with. Throws `WRONG_STATE` when it is gone: the plan is given up in the end. */
export async function toPlanOf({ context }: Work, { id }: WeekPlan): Promise<ToPlan> {
  const part = await find(context.table, toPlanParts, id, TO_PLAN);
  if (!part) throw kithError('WRONG_STATE');
  return part.value;
}

/** Puts down part of what a plan works on. */
export async function keepPart<T>(
  work: Work,
  kind: Entity<Part<T>, [string, string]>,
  { id, askedAt }: WeekPlan,
  name: string,
  value: T,
): Promise<void> {
  await work.get(kind, id, name);
  work.put(kind, { planId: id, name, begunAt: askedAt, value });
}
