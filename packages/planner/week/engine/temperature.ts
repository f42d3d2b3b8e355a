import type { WeekRange } from './anneal.ts';
import { give, swap } from './moves/give.ts';
import type { WeekSearch } from './search.ts';
import { settle } from './settle.ts';
import { begin, takeBack } from './trial.ts';

/** How many small changes are looked at. */
const LOOKED = 600;

/** So much of the changes that cost something cost less than the hottest temperature. */
const SHARE = 0.7;

/** How far a week is cooled. */
const COOLED = 20;

/** With fewer draws for each post than this, cooling begins so much colder: else there is no time to come down. */
const ENOUGH = 1_000;

/** With so many draws for each post or more, a week is cooled again: two valleys are better than the bottom of one. */
const AGAIN = 4_000;

/** And so often at most. */
const OFTEN = 4;

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
  const hottest = Math.max(coldest, hot * Math.min(1, draws / ENOUGH));
  return { hottest, coldest, times: Math.min(OFTEN, Math.max(1, Math.floor(draws / AGAIN))) };
}
