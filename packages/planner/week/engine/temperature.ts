import type { WeekRange } from './anneal.ts';
import { give, swap } from './moves/give.ts';
import type { WeekSearch } from './search.ts';
import { settle } from './settle.ts';
import { begin, takeBack } from './trial.ts';

/** How many small changes are looked at. */
const LOOKED = 600;

/** So much of the changes that cost something cost less than the hottest temperature. */
const SHARE = 0.6;

/** How far a week is cooled. */
const COOLED = 100;

/** With fewer draws for each post than this, cooling begins so much colder: else there is no time to come down. */
const ENOUGH = 3_000;

/**
 * Where to begin and end cooling: what small changes of a good plan cost, whatever the weights. `draws` are those that
 * each post can have.
 */
export function weekRange(search: WeekSearch, draws: number): WeekRange {
  const { state, problem } = search;
  const costs: number[] = [];
  for (let looked = 0; looked < LOOKED && problem.posts > 0; looked++) {
    begin(state);
    const before = state.cost;
    const isMade = (looked % 2 === 0 ? give : swap)(search) && settle(state);
    if (isMade && state.cost > before) costs.push(state.cost - before);
    takeBack(state);
  }
  costs.sort((a, b) => a - b);
  const hot = costs[Math.floor(costs.length * SHARE)] ?? 1;
  const coldest = hot / COOLED;
  return { hottest: Math.max(coldest, hot * Math.min(1, draws / ENOUGH)), coldest };
}
