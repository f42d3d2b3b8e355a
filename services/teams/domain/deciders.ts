import type { InstantText } from '@kith/kernel';
import { type Membership, statusAt } from './membership.ts';

/**
 * Those whose consent a group's own matters need: everyone active in it. A professional is there within scopes and for
 * a time; who holds the team's hats is not theirs to settle, nor to hold up.
 */
export function decidersIn<M extends Membership>(places: readonly M[], now: InstantText): M[] {
  return places.filter((place) => place.kind !== 'PROFESSIONAL' && statusAt(place, now) === 'ACTIVE');
}
