import type { PublishedCount } from '@kith/contracts';
import { rule } from './rule.ts';

/** A true count as it may be shown: 0, `*` for one to seven, else to the nearest five (E10). */
export function publishCount(count: number): PublishedCount {
  if (count === 0) return 0;
  return count < rule.smallestShown ? '*' : roundToNearest(count);
}

/** The least and the greatest true count that is shown like this. */
export function boundsOf(published: PublishedCount): readonly [number, number] {
  if (published === 0) return [0, 0];
  if (published === '*') return [1, rule.smallestShown - 1];
  const half = Math.floor(rule.nearest / 2);
  return [Math.max(rule.smallestShown, published - half), published + half];
}

/** The least count that is rounded and shown. */
export const leastShown = roundToNearest(rule.smallestShown);

function roundToNearest(count: number): number {
  return Math.round(count / rule.nearest) * rule.nearest;
}
