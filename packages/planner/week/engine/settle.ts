import { whole } from '../../search/arrays.ts';
import { wayBetween, weighCell } from './cell.ts';
import { bitsIn } from './hours.ts';
import { CELLS, type WeekProblem } from './problem.ts';
import { NEVER, type WeekState } from './state.ts';

/** Gaps longer than this are never too short for the way. */
const LONGEST_WAY = 600;

/**
 * Brings what a trial touched up to date. Answers whether all rules are kept; if not, the trial must be taken back, as a
 * whole or to where they were.
 */
export function settle(state: WeekState): boolean {
  const { cells } = state;
  for (let at = 0; at < state.touchedPersonCount; at++) {
    const person = whole(state.touchedPeople, at);
    if (whole(state.faces, person) > whole(state.problem.newFaces, person)) return false;
  }
  for (let at = 0; at < state.touchedWorkerCount; at++) {
    const worker = whole(state.touchedWorkers, at);
    if (whole(state.work, worker) > Math.max(0, whole(state.problem.room, worker))) return false;
  }
  for (let at = 0; at < state.touchedCellCount; at++) {
    const cell = whole(state.touchedCells, at);
    if (!state.isStale[cell]) continue;
    const was = cells.cost[cell] as number;
    if (!weighCell(state, cell)) return false;
    state.isStale[cell] = 0;
    state.cost += (cells.cost[cell] as number) - was;
  }
  for (let at = 0; at < state.touchedCellCount; at++)
    if (!hasRest(state, whole(state.touchedCells, at))) return false;
  for (let at = 0; at < state.touchedWorkerCount; at++) {
    const worker = whole(state.touchedWorkers, at);
    if (!keepsDayOff(state, worker)) return false;
    const cost = hoursCost(state.problem, worker, whole(state.work, worker));
    state.cost += cost - (state.hoursCost[worker] as number);
    state.hoursCost[worker] = cost;
  }
  return true;
}

/** Whether what a cell holds is far enough from what the days around it hold. */
function hasRest(state: WeekState, cell: number): boolean {
  const worker = Math.floor(cell / CELLS);
  const day = cell - worker * CELLS;
  for (let other = Math.max(0, day - 2); other <= Math.min(CELLS - 1, day + 2); other++) {
    if (other === day) continue;
    const that = worker * CELLS + other;
    if (!(other < day ? isApart(state, worker, that, cell) : isApart(state, worker, cell, that)))
      return false;
  }
  return true;
}

function isApart(state: WeekState, worker: number, early: number, late: number): boolean {
  const { cells, problem } = state;
  const first = whole(cells.first, late);
  const last = whole(cells.last, early);
  if (first === NEVER || last === -NEVER) return true;
  if (first - last > 2_880) return true;
  const rest = problem.isUnderRules[worker] ? problem.week.rules.rest : 0;
  if (first - whole(cells.lastNew, early) < rest || whole(cells.firstNew, late) - last < rest) return false;
  if (first - last > LONGEST_WAY) return true;
  const tail = whole(cells.tail, early);
  const head = whole(state.head, late);
  if (tail >= problem.posts && head >= problem.posts) return true;
  const isSame = problem.door[tail] === problem.door[head] && problem.place[tail] === problem.place[head];
  const gap = isSame ? 0 : problem.week.rules.gap;
  return first - last >= wayBetween(state, worker, tail, head) + gap;
}

function keepsDayOff({ cells, problem, work }: WeekState, worker: number): boolean {
  if (!problem.isUnderRules[worker] || whole(work, worker) === 0) return true;
  const booked = problem.touched[worker] as number;
  let touched = booked;
  for (let day = 0; day < CELLS; day++) touched |= cells.touches[worker * CELLS + day] as number;
  return touched === booked || bitsIn(touched) <= 7 - problem.week.rules.daysOff;
}

/** What a worker's hours cost when so many minutes are proposed to them: falling short, or going beyond their wish. */
export function hoursCost(problem: WeekProblem, worker: number, proposed: number): number {
  const { weights } = problem.week;
  const total = whole(problem.booked, worker) + proposed;
  const wish = whole(problem.wish, worker);
  const short = Math.max(0, whole(problem.least, worker) - total);
  let cost = weights.belowLeast * short;
  if (wish < 0) return cost;
  cost += weights.belowWish * Math.max(0, wish - total) + weights.aboveWish * Math.max(0, total - wish);
  for (let share = 0; share < problem.shares; share++) {
    const line = whole(problem.shareLine, worker * problem.shares + share);
    cost += weights.unfair * Math.max(0, line - total);
  }
  return cost;
}
