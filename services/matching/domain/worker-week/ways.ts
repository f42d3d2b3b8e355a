import { type CircleSlug, minutesBetween, type TimeWindow } from '@kith/kernel';

/** Hours somewhere: what lies in a worker's diary, or might. */
export interface Place extends TimeWindow {
  readonly hostCircle: CircleSlug;
}

/** A break longer than this is the worker's own: from there on the way begins at home, and home ways are not paid. */
const LONGEST_BREAK_MINUTES = 120;

/** The minutes between this circle and another, as their agreement says; nothing where there is none. */
export type MinutesTo = (circle: CircleSlug) => number | undefined;

/**
 * Minutes on the way between hours that follow each other on one day, which count as work (reg. 34 of the Minimum Wage
 * Regulations 2015). An estimate: ways within one circle are added when the visit is logged; between two neighbours it
 * is the longer of the ways to each.
 */
export function minutesOnTheWay(places: readonly Place[], minutesTo: MinutesTo): number {
  const inOrder = places.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.reduce((sum, place, index) => sum + way(inOrder[index - 1], place, minutesTo), 0);
}

/** How many more minutes on the way hours would bring, `beside` what begins that day. */
export function minutesAdded(beside: readonly Place[], place: Place, minutesTo: MinutesTo): number {
  return Math.max(0, minutesOnTheWay([...beside, place], minutesTo) - minutesOnTheWay(beside, minutesTo));
}

function way(before: Place | undefined, place: Place, minutesTo: MinutesTo): number {
  if (!before || before.hostCircle === place.hostCircle) return 0;
  if (minutesBetween(before.to, place.from) > LONGEST_BREAK_MINUTES) return 0;
  return Math.max(minutesTo(before.hostCircle) ?? 0, minutesTo(place.hostCircle) ?? 0);
}
