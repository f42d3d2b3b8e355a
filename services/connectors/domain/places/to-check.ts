import type { DateText } from '@kith/kernel';
import { isStale } from '../rules/checking.ts';
import type { Place } from './place.ts';

/** Places to be made sure of: those nobody checked yet first, then those checked longest ago (K1). */
export function toCheck(places: readonly Place[], today: DateText): Place[] {
  return places
    .filter(({ checkedOn, goneSince }) => goneSince === undefined && isStale(checkedOn, today))
    .sort((one, other) => orderOf(one) - orderOf(other) || (one.placeId < other.placeId ? -1 : 1));
}

function orderOf({ checkedOn }: Place): number {
  return checkedOn === undefined ? 0 : Date.parse(checkedOn);
}
