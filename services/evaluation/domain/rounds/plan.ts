import { type Group, groups } from '@kith/contracts';
import { ok, type Result, refusal, refused } from '@kith/kernel';
import type { Instrument, InstrumentId, InstrumentItem } from '../instruments/instrument.ts';
import { burden } from '../rules/burden.ts';

/** Which instruments each group is asked. */
export type Plan = Readonly<Record<Group, readonly InstrumentId[]>>;

/** What is asked unless a circle plans otherwise: 14 items, 10, and 3. */
export const usualPlan: Plan = {
  OWNERS: ['ONS4', 'LONELINESS', 'CLIMATE6'],
  FAMILY_FRIENDS: ['ONS4', 'LONELINESS', 'CLIMATE6'],
  PAID_WORKERS: ['ONS4', 'CLIMATE6'],
  VOLUNTEERS: ['ONS4', 'CLIMATE6'],
  PROFESSIONALS: ['PROFESSIONALS3'],
};

/** What is known of each instrument of a plan. */
export type Instruments = ReadonlyMap<InstrumentId, Instrument>;

/** Every instrument of a plan, once. */
export function instrumentsIn(plan: Plan): InstrumentId[] {
  return [...new Set(groups.flatMap((group) => plan[group]))];
}

/** The groups that are asked anything. */
export function groupsIn(plan: Plan): Group[] {
  return groups.filter((group) => plan[group].length > 0);
}

/** The items of these instruments. */
export function itemsOf(ids: readonly InstrumentId[], instruments: Instruments): InstrumentItem[] {
  return ids.flatMap((id) => instruments.get(id)?.items ?? []);
}

/** How many items there are in these instruments. */
export function itemsIn(ids: readonly InstrumentId[], instruments: Instruments): number {
  return itemsOf(ids, instruments).length;
}

/** Whether a plan asks no group too much (E7). Refusals: `BURDEN_EXCEEDED`, `NOTHING_ASKED`. */
export function withinBurden(plan: Plan, instruments: Instruments): Result<Plan> {
  if (groupsIn(plan).length === 0) return refused(refusal('NOTHING_ASKED'));
  const over = groups.find((group) => itemsIn(plan[group], instruments) > burden.mostItems);
  return over === undefined ? ok(plan) : refused(refusal('BURDEN_EXCEEDED'));
}
