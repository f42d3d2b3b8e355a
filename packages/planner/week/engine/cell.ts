import { whole } from '../../search/arrays.ts';
import { touchedBy } from './hours.ts';
import { CELLS } from './problem.ts';
import { NEVER, type WeekState } from './state.ts';

/** No way at all, in minutes: longer than any gap. */
const FAR = 100_000;

/** Minutes from home to a node, or back: 0 where it is not known. */
export function wayHome({ problem }: WeekState, worker: number, node: number): number {
  const there = whole(problem.place, node);
  if (there < 0) return 0;
  return Math.max(0, problem.ways.minutes(whole(problem.mode, worker), whole(problem.home, worker), there));
}

/** Minutes from one node to another: by home where no way is known; 0 from or to an unknown place; `FAR` where none is gone. */
export function wayBetween({ problem }: WeekState, worker: number, a: number, b: number): number {
  const [here, there] = [whole(problem.place, a), whole(problem.place, b)];
  if (here < 0 || there < 0) return 0;
  if (here === there && isSameDoor(problem.door, a, b)) return 0;
  const { ways, mode, home } = problem;
  const by = whole(mode, worker);
  const minutes = ways.minutes(by, here, there);
  if (minutes >= 0) return minutes;
  const [back, out] = [
    ways.minutes(by, whole(home, worker), here),
    ways.minutes(by, whole(home, worker), there),
  ];
  return back < 0 || out < 0 ? FAR : back + out;
}

/** Whether two nodes are with one person. */
export function isSameDoor(door: Int32Array, a: number, b: number): boolean {
  return whole(door, a) >= 0 && whole(door, a) === whole(door, b);
}

/**
 * Works out a cell anew: what its ways and gaps cost, when it begins and ends. Answers whether what it holds goes
 * together. Cells before and after the week cost nothing.
 */
export function weighCell(state: WeekState, cell: number): boolean {
  const { problem, next, start, cells } = state;
  const { posts, week, minutes } = problem;
  const { rules, weights, measures } = week;
  const worker = Math.floor(cell / CELLS);
  const isUnderRules = problem.isUnderRules[worker] === 1;
  const day = cell - worker * CELLS;
  let travel = 0;
  let idle = 0;
  let last = -1;
  let lastEnd = 0;
  let lastHome = 0;
  let latest = -NEVER;
  let isLatestNew = false;
  let latestNew = -NEVER;
  let firstNew = NEVER;
  let runStart = 0;
  let runCount = 0;
  let isRunNew = false;
  let touches = 0;
  const head = whole(state.head, cell);
  for (let node = head; node >= 0; node = whole(next, node)) {
    const begins = whole(start, node);
    const ends = begins + whole(minutes, node);
    const isNew = node < posts;
    const home = wayHome(state, worker, node);
    // Nearly everything ends on the day it begins.
    touches |=
      day >= 1 && day <= 7 && ends <= whole(problem.days, day)
        ? 1 << (day - 1)
        : touchedBy(week, begins, ends);
    let isOn = false;
    if (last < 0) travel += home;
    else {
      const gap = begins - lastEnd;
      const way = wayBetween(state, worker, last, node);
      if (isNew || last < posts) {
        const apart = isSameDoorHere(state, last, node) ? 0 : rules.gap;
        if (gap < way + apart) return false;
      }
      if ((isNew || isLatestNew) && begins < latest) return false;
      const direct = way === FAR ? 0 : way;
      if (gap - lastHome - home >= measures.homeAfter) travel += lastHome + home;
      else {
        travel += direct;
        idle += Math.max(0, gap - direct);
      }
      isOn = gap - direct < rules.breakMinutes;
    }
    if (!isOn) {
      runStart = begins;
      runCount = 0;
      isRunNew = false;
    }
    runCount += 1;
    isRunNew ||= isNew;
    if (isUnderRules && runCount > 1 && isRunNew && ends - runStart > rules.breakAfter) return false;
    if (isNew) {
      firstNew = Math.min(firstNew, begins);
      latestNew = Math.max(latestNew, ends);
    }
    if (ends >= latest) {
      latest = ends;
      isLatestNew = isNew;
    }
    last = node;
    lastEnd = ends;
    lastHome = home;
  }
  const isInWeek = day >= 1 && day <= 7;
  cells.cost[cell] = isInWeek ? weights.travel * (travel + lastHome) + weights.idle * idle : 0;
  cells.first[cell] = head < 0 ? NEVER : whole(start, head);
  cells.last[cell] = latest;
  cells.firstNew[cell] = firstNew;
  cells.lastNew[cell] = latestNew;
  cells.tail[cell] = last;
  cells.touches[cell] = touches;
  return true;
}

/** Whether two nodes are with one person at one place. */
function isSameDoorHere({ problem }: WeekState, a: number, b: number): boolean {
  return isSameDoor(problem.door, a, b) && whole(problem.place, a) === whole(problem.place, b);
}
