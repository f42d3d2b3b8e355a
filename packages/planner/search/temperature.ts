import type { Range } from './anneal.ts';
import { wheelOf } from './moves/wheel.ts';
import type { Search } from './search.ts';
import { begin, takeBack } from './state.ts';
import { settle } from './timing.ts';
import { total, weigh } from './weigh.ts';

/** How many changes are looked at to learn what they cost. */
const LOOKS = 2_000;

/** Which of the changes that cost something is taken as a small one: a quarter cost less. */
const SMALL = 0.25;

/** How much colder it becomes. */
const COOLED = 200;

/**
 * The temperatures that suit a problem, from what small changes of its first plan cost: so that neither the weights of
 * its components nor the minutes of its days need any thought.
 */
export function rangeOf(search: Search): Range {
  const { state, random } = search;
  const wheel = wheelOf(search.problem);
  const before = total(state);
  const dearer: number[] = [];
  for (let look = 0; look < LOOKS; look++) {
    begin(state);
    if (!wheel[random.below(wheel.length)]?.(search)) continue;
    const change = settle(state) ? weigh(state) - before : 0;
    takeBack(state);
    if (change > 0) dearer.push(change);
  }
  const hottest = dearer.sort((a, b) => a - b)[Math.floor(dearer.length * SMALL)] ?? 1;
  return { hottest, coldest: hottest / COOLED };
}
