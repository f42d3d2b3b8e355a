import { whole } from '../../search/arrays.ts';
import type { WeekBarrier } from '../explain/types.ts';
import { isSameDoor, wayBetween } from './cell.ts';
import { bitsIn, touchedBy } from './hours.ts';
import { CELLS, type WeekProblem } from './problem.ts';
import { settle } from './settle.ts';
import type { WeekState } from './state.ts';
import { begin, place, takeBack } from './trial.ts';

/** The best way to give a post to one candidacy as the plan is; none where a rule stands against every beginning. */
export interface BestWay {
  readonly option: number;
  /** What the week costs then. */
  readonly cost: number;
}

/** Looks for the best beginning of a post that is open, by one candidacy, of those a mask leaves. Leaves all as it was. */
export function bestWay(state: WeekState, post: number, by: number, mask: number): BestWay | undefined {
  let best: BestWay | undefined;
  for (let left = mask; left !== 0; left &= left - 1) {
    const option = 31 - Math.clz32(left & -left);
    begin(state);
    place(state, post, by, option);
    if (settle(state) && state.cost < (best?.cost ?? Number.POSITIVE_INFINITY))
      best = { option, cost: state.cost };
    takeBack(state);
  }
  return best;
}

/** Which rule stands first between a candidacy and an open post because of the other proposals, at every beginning. */
export function barrierOfPlan(state: WeekState, post: number, by: number): WeekBarrier {
  const { problem } = state;
  const worker = whole(problem.candidate, by);
  const stretch = whole(problem.stretchOf, post);
  const person = whole(problem.personOf, stretch);
  const minutes = whole(problem.minutes, post);
  const pair = person * problem.workers + worker;
  if (whole(state.work, worker) + minutes > whole(problem.room, worker)) return roomBarrier(problem, worker);
  const starts: number[] = [];
  for (let left = whole(problem.mask, by); left !== 0; left &= left - 1)
    starts.push(whole(problem.starts, whole(problem.startsFrom, stretch) + 31 - Math.clz32(left & -left)));
  const isUnder = problem.isUnderRules[worker] === 1;
  const rested = starts.filter((start) => !isUnder || hasRest(state, worker, start, start + minutes));
  if (rested.length === 0) return 'SHORT_REST';
  const spared = rested.filter((start) => !isUnder || keepsDayOff(state, worker, start, start + minutes));
  if (spared.length === 0) return 'NO_DAY_OFF';
  if (spared.every((start) => isTaken(state, worker, post, start))) return 'TAKEN';
  const isFace = problem.face[pair] !== 0 && state.visits[pair] === 0;
  const isFull = whole(state.faces, person) >= whole(problem.newFaces, person);
  return isFace && isFull ? 'TOO_MANY_FACES' : 'NO_BREAK';
}

function roomBarrier({ week }: WeekProblem, worker: number): WeekBarrier {
  const { hours, isUnderRules, room, booked } = week.workers[worker] as (typeof week.workers)[number];
  const held = booked.reduce((total, { from, to }) => total + to - from, 0);
  const byLaw = isUnderRules ? (room ?? week.rules.week - held) : Number.MAX_SAFE_INTEGER;
  const byWish = (hours.most ?? Number.MAX_SAFE_INTEGER) - held;
  return byLaw <= byWish ? 'OVER_ROOM' : 'OVER_MOST';
}

function* heldBy({ problem, head, next, start }: WeekState, worker: number) {
  for (let cell = worker * CELLS; cell < (worker + 1) * CELLS; cell++)
    for (let node = whole(head, cell); node >= 0; node = whole(next, node)) {
      const from = whole(start, node);
      yield { node, cell: cell - worker * CELLS, from, to: from + whole(problem.minutes, node) };
    }
}

/** Whether something else is in the way at a moment, or too near to go there and on. */
function isTaken(state: WeekState, worker: number, post: number, from: number): boolean {
  const { door, place: places, minutes, week } = state.problem;
  for (const { node, from: begins, to } of heldBy(state, worker)) {
    const isSame = isSameDoor(door, node, post) && places[node] === places[post];
    const apart = wayBetween(state, worker, node, post) + (isSame ? 0 : week.rules.gap);
    if (begins < from + whole(minutes, post) + apart && to + apart > from) return true;
  }
  return false;
}

function hasRest(state: WeekState, worker: number, from: number, to: number): boolean {
  const { week } = state.problem;
  const cell = week.days.findLastIndex((begins) => begins <= from) + 1;
  for (const held of heldBy(state, worker))
    if (held.cell !== cell && held.from - to < week.rules.rest && from - held.to < week.rules.rest)
      return false;
  return true;
}

function keepsDayOff({ cells, problem }: WeekState, worker: number, from: number, to: number): boolean {
  let touched = touchedBy(problem.week, from, to) | (problem.touched[worker] as number);
  for (let day = 0; day < CELLS; day++) touched |= cells.touches[worker * CELLS + day] as number;
  return bitsIn(touched) <= 7 - problem.week.rules.daysOff;
}
