import { whole } from '../../search/arrays.ts';
import type { WeekProblem } from './problem.ts';
import { crewOf } from './search.ts';
import { settle } from './settle.ts';
import type { WeekState } from './state.ts';
import { begin, place, takeBack } from './trial.ts';

/** Of how many who could be one of two, the best together are looked for. */
const CREW = 8;

/** How many of those who suit best are tried. */
const TRIED = 40;

/** One way to give a post: by which candidacy, from when, and what the week would cost. */
interface Way {
  readonly by: number;
  readonly option: number;
  readonly cost: number;
}

/**
 * A first plan: hours that fewest could take come first, each where the whole week becomes least dear; they stay open where
 * that costs less. What must not stay open goes before everything else.
 */
export function constructWeek(state: WeekState): void {
  const { problem } = state;
  const choice = Array.from({ length: problem.stretches }, (_, at) => choiceOf(problem, at));
  const dear = Array.from(
    problem.openCost,
    (cost, at) => cost / whole(problem.minutes, whole(problem.postsFrom, at)),
  );
  const order = choice.map((_, at) => at);
  order.sort((a, b) => (dear[b] ?? 0) - (dear[a] ?? 0) || (choice[a] ?? 0) - (choice[b] ?? 0) || a - b);
  for (const stretch of order) placeBest(state, stretch);
}

/** How many could take a stretch. */
function choiceOf({ candidatesFrom, postsFrom }: WeekProblem, stretch: number): number {
  const post = whole(postsFrom, stretch);
  return whole(candidatesFrom, post + 1) - whole(candidatesFrom, post);
}

function placeBest(state: WeekState, stretch: number): void {
  const { problem } = state;
  const post = whole(problem.postsFrom, stretch);
  if (crewOf(problem, stretch) === 2) {
    placeTwo(state, post);
    return;
  }
  let best: Way | undefined;
  for (const way of waysFor(state, post)) if (way.cost < (best?.cost ?? state.cost)) best = way;
  if (!best) return;
  begin(state);
  place(state, post, best.by, best.option);
  settle(state);
}

/** Ways to give a post to those who suit best that keep the rules, with what the week costs then. */
function waysFor(state: WeekState, post: number): Way[] {
  const { problem } = state;
  const ways: Way[] = [];
  const from = whole(problem.candidatesFrom, post);
  const to = Math.min(from + TRIED, whole(problem.candidatesFrom, post + 1));
  for (let at = from; at < to; at++) {
    const by = whole(problem.ranked, at);
    for (let left = whole(problem.mask, by); left !== 0; left &= left - 1) {
      const option = 31 - Math.clz32(left & -left);
      begin(state);
      place(state, post, by, option);
      if (settle(state)) ways.push({ by, option, cost: state.cost });
      takeBack(state);
    }
  }
  return ways;
}

function placeTwo(state: WeekState, post: number): void {
  const { problem } = state;
  const cheapest = (list: Way[]) => list.sort((a, b) => a.cost - b.cost || a.by - b.by).slice(0, CREW * 4);
  const ones = cheapest(waysFor(state, post));
  // The second post opens no stretch, so its ways are told from the first's by who they are only.
  const others = cheapest(waysFor(state, post + 1));
  let best = state.cost;
  let chosen: readonly [Way, Way] | undefined;
  for (const one of ones)
    for (const other of others) {
      if (one.option !== other.option || problem.candidate[one.by] === problem.candidate[other.by]) continue;
      begin(state);
      place(state, post, one.by, one.option);
      place(state, post + 1, other.by, other.option);
      if (settle(state) && state.cost < best) {
        best = state.cost;
        chosen = [one, other];
      }
      takeBack(state);
    }
  if (!chosen) return;
  begin(state);
  place(state, post, chosen[0].by, chosen[0].option);
  place(state, post + 1, chosen[1].by, chosen[1].option);
  settle(state);
}
