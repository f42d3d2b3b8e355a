import type { Clock } from '../../search/anneal.ts';
import { weekWheel } from './moves/wheel.ts';
import type { WeekSearch } from './search.ts';
import { settle } from './settle.ts';
import { retakeWeek, type WeekSnapshot } from './snapshot.ts';
import { begin, takeBack } from './trial.ts';

/** Between what a week is cooled: what a change may cost and still be likely kept. */
export interface WeekRange {
  readonly hottest: number;
  readonly coldest: number;
}

/** How many draws are made between two looks at the clock. */
const BATCH = 256;

/** Less than this is no improvement but the last digits of a double. */
const HAIR = 1e-7;

/** Simulated annealing, as of a day: small changes, worse ones kept the less likely the colder it is. Answers its draws. */
export function annealWeek(
  search: WeekSearch,
  { hottest, coldest }: WeekRange,
  best: WeekSnapshot,
  until: number,
  clock: Clock,
): number {
  const { state, random } = search;
  let temperature = hottest;
  let draws = 0;
  for (; ; draws++) {
    if (draws % BATCH === 0) {
      const done = clock(draws);
      if (done >= until) return draws;
      temperature = hottest * (coldest / hottest) ** done;
    }
    begin(state);
    const before = state.cost;
    const move = weekWheel[random.below(weekWheel.length)];
    const limit = before - temperature * Math.log(random.share() + Number.MIN_VALUE);
    if (!move?.(search) || !settle(state) || state.cost > limit) {
      takeBack(state);
      continue;
    }
    if (state.cost < best.cost - HAIR) retakeWeek(best, state);
  }
}
