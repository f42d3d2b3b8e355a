import type { WeekRange } from './anneal.ts';
import { give, shift, swap } from './moves/give.ts';
import type { WeekSearch } from './search.ts';
import { settle } from './settle.ts';
import { begin, takeBack } from './trial.ts';

/** How many small changes are looked at. */
const LOOKED = 2_000;

/** So much of the changes that cost something cost less than the hottest temperature. */
const SHARE = 0.1;

/** How far a week is cooled. */
const COOLED = 100;

/** Where to begin and end cooling: what small changes of the first plan cost, whatever the weights. */
export function weekRange(search: WeekSearch): WeekRange {
  const { state, problem } = search;
  const costs: number[] = [];
  for (let looked = 0; looked < LOOKED && problem.posts > 0; looked++) {
    begin(state);
    const before = state.cost;
    const isMade = (looked % 3 === 0 ? give : looked % 3 === 1 ? swap : shift)(search) && settle(state);
    if (isMade && state.cost > before) costs.push(state.cost - before);
    takeBack(state);
  }
  costs.sort((a, b) => a - b);
  const hottest = costs[Math.floor(costs.length * SHARE)] ?? 1;
  return { hottest, coldest: hottest / COOLED };
}
