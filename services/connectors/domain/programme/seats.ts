import { type InstantText, isBefore } from '@kith/kernel';
import type { Gathering } from './gathering.ts';
import { type GatheringDay, standing, takenOf } from './gathering-day.ts';

/** How many places are free; one that is kept for someone is not. */
export function freeOn({ capacity }: Pick<Gathering, 'capacity'>, day: GatheringDay): number {
  return Math.max(0, capacity - takenOf(day));
}

/** Whether someone could say yes to it now, and come: it is still to begin, and nobody waits for the place. */
export function hasSeat(gathering: Gathering, day: GatheringDay, now: InstantText): boolean {
  const isAhead = !gathering.cancelledAt && !day.cancelledAt && isBefore(now, day.window.from);
  return isAhead && freeOn(gathering, day) > 0 && standing(day, 'WAITING').length === 0;
}
