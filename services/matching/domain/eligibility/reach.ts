import type { Worker } from '../worker.ts';

/** The way to some hours, for a worker. */
export interface Reach {
  /** Minutes, when they are known. */
  readonly minutes?: number;
  /** Minutes further than they go; 0 within reach. */
  readonly further: number;
}

/** Minutes from one district to another as a worker gets about; none when a district is not known. */
export type MinutesFrom = (base: string, to: string) => number | undefined;

/**
 * The best way: a base they set out from, a district they go to, or, next door, the way between the circles (M8).
 * `minutesAway` is that way; none in the own circle.
 */
export function reachOf(
  worker: Worker,
  minutesFrom: MinutesFrom,
  outwardCode: string,
  minutesAway: number | undefined,
): Reach {
  const { bases = [], districts, maxTravelMinutes } = worker;
  const ways = bases.map(
    (base): Reach => within(minutesFrom(base.outwardCode, outwardCode) ?? minutesAway, base.maxMinutes),
  );
  if (minutesAway !== undefined) ways.push(within(minutesAway, maxTravelMinutes));
  else if (districts.includes(outwardCode)) ways.push({ further: 0 });
  const [best = { further: Number.POSITIVE_INFINITY }] = ways.sort(byWay);
  return best;
}

/**
 * Whether any hours of a circle could be reached, wherever they lie, or be only so many minutes too far. `minutesAway`
 * as above. A no is certain; a yes is not.
 */
export function mayReach(worker: Worker, minutesAway: number | undefined, minutesFurther: number): boolean {
  const { bases = [], districts, maxTravelMinutes } = worker;
  if (bases.some(({ maxMinutes }) => maxMinutes > 0)) return true;
  if (minutesAway === undefined) return districts.length > 0;
  return maxTravelMinutes > 0 && minutesAway <= maxTravelMinutes + minutesFurther;
}

function within(minutes: number | undefined, most: number): Reach {
  // Who goes no minutes does not go a few either.
  if (minutes === undefined || most === 0) return { further: Number.POSITIVE_INFINITY };
  return { minutes, further: Math.max(0, minutes - most) };
}

function byWay(a: Reach, b: Reach): number {
  if (a.further !== b.further) return a.further < b.further ? -1 : 1;
  return (a.minutes ?? Number.POSITIVE_INFINITY) < (b.minutes ?? Number.POSITIVE_INFINITY) ? -1 : 1;
}
