import type { DateText, InstantText, Pence, PersonId } from '@kith/kernel';
import { inForce } from '../rules/in-force.ts';
import { shippedBands } from '../rules/rate-band.ts';

/** Between which rates independent workers of a circle set their own, from a day on (P6). Pence an hour. */
export interface RateBand {
  readonly from: DateText;
  readonly lowestPence: Pence;
  readonly highestPence: Pence;
  /** Where it was decided. */
  readonly source: string;
  readonly setBy?: PersonId;
  readonly setAt?: InstantText;
}

/** The band that holds on a day: the circle's own, or until it has one the band Kith comes with. */
export function bandOn(own: readonly RateBand[], day: DateText): RateBand {
  const bands = [...own].sort((one, other) => one.from.localeCompare(other.from));
  return bands.findLast(({ from }) => from <= day) ?? inForce(shippedBands, day);
}

/** Whether a rate lies within a band, both ends included. */
export function isWithin({ lowestPence, highestPence }: RateBand, ratePence: Pence): boolean {
  return lowestPence <= ratePence && ratePence <= highestPence;
}
