import { whole } from '../../search/arrays.ts';
import { weighCell } from './cell.ts';
import { CELLS, type WeekProblem } from './problem.ts';
import { hoursCost } from './settle.ts';
import { blankState, type WeekState } from './state.ts';

/** A week in which nothing is proposed: bookings stand, everything else is open. */
export function emptyWeek(problem: WeekProblem): WeekState {
  const state = blankState(problem);
  const { head, next, start } = state;
  const bookings = Array.from({ length: problem.nodes - problem.posts }, (_, at) => at);
  // The latest first, so that each goes before those that are there.
  const latestFirst = bookings.sort(
    (a, b) =>
      whole(problem.bookedStart, b) - whole(problem.bookedStart, a) ||
      whole(problem.minutes, problem.posts + b) - whole(problem.minutes, problem.posts + a),
  );
  for (const booking of latestFirst) {
    const node = problem.posts + booking;
    const worker = whole(problem.bookedWorker, booking);
    const cell = worker * CELLS + (problem.bookedCell[booking] as number);
    state.owner[node] = worker;
    start[node] = whole(problem.bookedStart, booking);
    next[node] = whole(head, cell);
    head[cell] = node;
  }
  for (let cell = 0; cell < head.length; cell++) {
    weighCell(state, cell);
    state.cost += state.cells.cost[cell] as number;
  }
  for (let worker = 0; worker < problem.workers; worker++) {
    state.hoursCost[worker] = hoursCost(problem, worker, 0);
    state.cost += state.hoursCost[worker] as number;
  }
  for (let stretch = 0; stretch < problem.stretches; stretch++) {
    state.openAt[stretch] = state.opened;
    state.open[state.opened++] = stretch;
    state.cost += problem.openCost[stretch] as number;
  }
  return state;
}
