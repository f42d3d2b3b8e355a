import type { VisitRecord } from '../visit.ts';
import { isNothing, less, NOTHING, type Worth } from '../worth.ts';

/** What of a visit is booked and not settled with the neighbour yet: less than nothing after a correction downwards. */
export function openOf({ entry, settled = {} }: VisitRecord): Worth {
  return Object.values(settled).reduce<Worth>(
    (left, worth) => less(left, worth),
    less(entry ?? NOTHING, NOTHING),
  );
}

/** Whether anything of a visit waits to be settled. */
export function isOpen(visit: VisitRecord): boolean {
  return !isNothing(openOf(visit));
}
