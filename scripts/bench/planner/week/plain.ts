import { emptyWeek } from '../../../../packages/planner/week/engine/begin.ts';
import { wayHome } from '../../../../packages/planner/week/engine/cell.ts';
import { CELLS, type WeekProblem } from '../../../../packages/planner/week/engine/problem.ts';
import { settle } from '../../../../packages/planner/week/engine/settle.ts';
import { weekSnapshot, writtenWeek } from '../../../../packages/planner/week/engine/snapshot.ts';
import type { WeekState } from '../../../../packages/planner/week/engine/state.ts';
import { begin, place, remove, takeBack } from '../../../../packages/planner/week/engine/trial.ts';
import type { WeekPlan } from '../../../../packages/planner/week/index.ts';

/** What people do by hand: hours in order of time, each to whoever is free, knows the person best and lives nearest. */
export function greedyPlan(problem: WeekProblem): WeekPlan {
  const state = emptyWeek(problem);
  for (const stretch of inOrderOfTime(problem)) giveToFirst(state, stretch);
  return writtenWeek(state, weekSnapshot(state));
}

/**
 * Deferred acceptance: hours ask workers in the order of who suits best; a worker keeps what suits them best of what goes
 * together, and what they give up asks on. Visits by two are filled in afterwards, as by hand.
 */
export function deferredAcceptance(problem: WeekProblem): WeekPlan {
  const state = emptyWeek(problem);
  const isPair = (stretch: number) => crewOf(problem, stretch) === 2;
  const asking = inOrderOfTime(problem).filter((stretch) => !isPair(stretch));
  const asked = new Int32Array(problem.stretches);
  const lists = asking.map(
    (stretch) => [stretch, inOrderOfFit(state, problem.postsFrom[stretch] ?? 0)] as const,
  );
  const listOf = new Map(lists);
  for (let next = asking.shift(); next !== undefined; next = asking.shift()) {
    const list = listOf.get(next) ?? [];
    for (;;) {
      const by = list[asked[next] ?? 0];
      if (by === undefined) break;
      asked[next] = (asked[next] ?? 0) + 1;
      const given = keepOrRefuse(state, next, by);
      if (!given) continue;
      asking.push(...given);
      break;
    }
  }
  for (const stretch of inOrderOfTime(problem).filter(isPair)) giveToFirst(state, stretch);
  return writtenWeek(state, weekSnapshot(state));
}

const crewOf = ({ postsFrom }: WeekProblem, stretch: number) =>
  (postsFrom[stretch + 1] ?? 0) - (postsFrom[stretch] ?? 0);

function inOrderOfTime({ week }: WeekProblem): number[] {
  return week.stretches
    .map((_, at) => at)
    .sort((a, b) => (week.stretches[a]?.wished ?? 0) - (week.stretches[b]?.wished ?? 0) || a - b);
}

/** How well a post suits a worker, before anything else is known: points for strangeness and for the way. */
function strain(state: WeekState, by: number, post: number): number {
  const { problem } = state;
  const worker = problem.candidate[by] ?? 0;
  return (problem.fit[by] ?? 0) + 2 * problem.week.weights.travel * wayHome(state, worker, post);
}

function inOrderOfFit(state: WeekState, post: number): number[] {
  const { candidatesFrom } = state.problem;
  const [from, to] = [candidatesFrom[post] ?? 0, candidatesFrom[post + 1] ?? 0];
  const all = Array.from({ length: to - from }, (_, at) => from + at);
  return all.sort((a, b) => strain(state, a, post) - strain(state, b, post) || a - b);
}

/** The beginning nearest to the wish that a mask leaves. */
export function optionNear({ wished, startsFrom }: WeekProblem, stretch: number, mask: number): number {
  const count = (startsFrom[stretch + 1] ?? 0) - (startsFrom[stretch] ?? 0);
  const options = Array.from({ length: count }, (_, at) => at).filter((at) => mask & (1 << at));
  const far = (at: number) => Math.abs(at - (wished[stretch] ?? 0));
  return options.sort((a, b) => far(a) - far(b) || a - b)[0] ?? -1;
}

function giveToFirst(state: WeekState, stretch: number): void {
  const { problem } = state;
  const first = problem.postsFrom[stretch] ?? 0;
  const lists = Array.from({ length: crewOf(problem, stretch) }, (_, at) => inOrderOfFit(state, first + at));
  for (const one of lists[0] ?? [])
    for (const other of lists[1] ?? [-1]) {
      const isSame = other >= 0 && problem.candidate[one] === problem.candidate[other];
      const mask = (problem.mask[one] ?? 0) & (other < 0 ? ~0 : (problem.mask[other] ?? 0));
      const option = optionNear(problem, stretch, mask);
      if (isSame || option < 0) continue;
      begin(state);
      place(state, first, one, option);
      if (other >= 0) place(state, first + 1, other, option);
      if (settle(state)) return;
      takeBack(state);
    }
}

/** A worker takes hours, and gives up what suits them less and is in the way on that day; or refuses them. */
function keepOrRefuse(state: WeekState, stretch: number, by: number): number[] | undefined {
  const { problem } = state;
  const post = problem.postsFrom[stretch] ?? 0;
  const option = optionNear(problem, stretch, problem.mask[by] ?? 0);
  begin(state);
  place(state, post, by, option);
  if (settle(state)) return [];
  takeBack(state);
  const cell =
    (problem.candidate[by] ?? 0) * CELLS +
    (problem.startCell[(problem.startsFrom[stretch] ?? 0) + option] ?? 0);
  const worse: number[] = [];
  for (let node = state.head[cell] ?? -1; node >= 0; node = state.next[node] ?? -1)
    if (node < problem.posts && strain(state, state.by[node] ?? 0, node) > strain(state, by, post))
      worse.push(node);
  begin(state);
  for (const node of worse) remove(state, node);
  place(state, post, by, option);
  if (settle(state)) return worse.map((node) => problem.stretchOf[node] ?? 0);
  takeBack(state);
  return undefined;
}
