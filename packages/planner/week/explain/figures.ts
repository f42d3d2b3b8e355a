import { whole } from '../../search/arrays.ts';
import { wayBetween, wayHome } from '../engine/cell.ts';
import { CELLS } from '../engine/problem.ts';
import type { Explaining } from './reading.ts';

/** Minutes of work of a worker in the week, those booked too. */
export function workWith({ problem, state }: Explaining, worker: number): number {
  return whole(problem.booked, worker) + whole(state.work, worker);
}

/** Minutes of the ways of a worker in the week. */
export function travelOf({ problem, state }: Explaining, worker: number): number {
  const { homeAfter } = problem.week.measures;
  let minutes = 0;
  for (let cell = worker * CELLS + 1; cell <= worker * CELLS + 7; cell++) {
    let last = -1;
    for (let node = whole(state.head, cell); node >= 0; node = whole(state.next, node)) {
      const home = wayHome(state, worker, node);
      if (last < 0) minutes += home;
      else {
        const byHome = wayHome(state, worker, last) + home;
        const gap = whole(state.start, node) - whole(state.start, last) - whole(problem.minutes, last);
        minutes += gap - byHome >= homeAfter ? byHome : wayBetween(state, worker, last, node);
      }
      last = node;
    }
    if (last >= 0) minutes += wayHome(state, worker, last);
  }
  return minutes;
}

/** The way to a visit: from home, or from what comes before it, as the worker would go. */
export function wayTo({ problem, state }: Explaining, worker: number, post: number): number {
  const from = whole(problem.startsFrom, whole(problem.stretchOf, post)) + whole(state.option, post);
  const home = wayHome(state, worker, post);
  let last = -1;
  let node = whole(state.head, worker * CELLS + (problem.startCell[from] as number));
  while (node >= 0 && whole(state.start, node) < whole(state.start, post)) {
    last = node;
    node = whole(state.next, node);
  }
  if (last < 0) return home;
  const gap = whole(state.start, post) - whole(state.start, last) - whole(problem.minutes, last);
  const isByHome = gap - wayHome(state, worker, last) - home >= problem.week.measures.homeAfter;
  return isByHome ? home : wayBetween(state, worker, last, post);
}

/** How many different workers the person of a stretch sees in the week. */
export function facesOf({ problem, state }: Explaining, stretch: number): number {
  const person = whole(problem.personOf, stretch);
  let faces = 0;
  for (let worker = 0; worker < problem.workers; worker++) {
    const pair = person * problem.workers + worker;
    if (problem.face[pair] === 0 || (state.visits[pair] as number) > 0) faces++;
  }
  return faces;
}
