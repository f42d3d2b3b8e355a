import { wheelOf } from './moves/wheel.ts';
import { rekey } from './rekey.ts';
import type { Search } from './search.ts';
import { retake, type Snapshot, snapshotOf } from './snapshot.ts';
import { begin, takeBack } from './state.ts';
import { settle } from './timing.ts';
import { weigh } from './weigh.ts';

/** Keys mean times again after so many draws. */
const REKEYED = 2_000;

/** The temperatures between which a plan is cooled: what a change may cost and still be likely kept. */
export interface Range {
  readonly hottest: number;
  readonly coldest: number;
}

/** How far the cooling is, from 0 to 1, after so many draws; past `until`, the leg ends. */
export type Clock = (draws: number) => number;

/** How many draws are made between two looks at the clock. */
const BATCH = 256;

/** Where a leg of the cooling ended. */
export interface Leg {
  /** The best plan seen on this leg. */
  readonly best: Snapshot;
  /** The plan the leg ended with. */
  readonly last: Snapshot;
  readonly draws: number;
}

/**
 * Simulated annealing: tries small changes of a plan, keeps the better ones, and worse ones the less likely the worse
 * they are and the colder it has become. Runs until the clock says `until`.
 */
export function anneal(search: Search, { hottest, coldest }: Range, until: number, clock: Clock): Leg {
  const { state, random } = search;
  const wheel = wheelOf(search.problem);
  let current = weigh(state);
  const best = snapshotOf(state, current);
  let temperature = hottest;
  let draws = 0;
  for (; ; draws++) {
    if (draws % BATCH === 0) {
      const done = clock(draws);
      if (done >= until) break;
      temperature = hottest * (coldest / hottest) ** done;
    }
    if (draws % REKEYED === 0) rekey(state);
    const move = wheel[random.below(wheel.length)];
    begin(state);
    if (!move?.(search)) continue;
    const limit = current - temperature * Math.log(random.share() + Number.MIN_VALUE);
    const cost = settle(state) ? weigh(state) : Number.POSITIVE_INFINITY;
    if (!(cost <= limit)) {
      takeBack(state);
      continue;
    }
    current = cost;
    if (cost < best.cost - 1e-7) retake(best, state, cost);
  }
  return { best, last: snapshotOf(state, current), draws };
}
