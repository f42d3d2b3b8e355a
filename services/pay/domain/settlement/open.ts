import type { MonthText } from '@kith/kernel';
import type { VisitRecord } from '../visit.ts';
import { isNothing, less, NOTHING, type Worth } from '../worth.ts';

/** What of a visit is booked and in no other month's settlement than this. */
export function openFor({ entry, settled = {} }: VisitRecord, month?: MonthText): Worth {
  const others = Object.entries(settled).filter(([settledIn]) => settledIn !== month);
  return others.reduce<Worth>((left, [, worth]) => less(left, worth), less(entry ?? NOTHING, NOTHING));
}

/** Whether anything of a visit waits to be settled. */
export function isOpen(visit: VisitRecord): boolean {
  return !isNothing(openFor(visit));
}
