import { mark, real, whole } from './arrays.ts';
import { neighboursOf } from './neighbours.ts';
import { ALONE, FIRST, type Problem, SECOND } from './problem.ts';
import type { Random } from './random.ts';
import type { State } from './state.ts';

/** What every move works with. */
export interface Search {
  readonly problem: Problem;
  readonly state: State;
  readonly random: Random;
  /** Of each visit: those it could well stand next to, the best first, `reach` of each. */
  readonly near: Int32Array;
  readonly reach: number;
  /** Nodes a move is about to carry over. */
  readonly load: Int32Array;
}

/** How many neighbours a visit may be put next to. */
const REACH = 30;

export function searchOf(problem: Problem, state: State, random: Random): Search {
  const reach = Math.min(REACH, Math.max(0, problem.visits - 1));
  return {
    problem,
    state,
    random,
    near: neighboursOf(problem, reach),
    reach,
    load: new Int32Array(problem.nodes),
  };
}

/** Any visit; -1 if the one drawn is in no route. */
export function anyVisit({ state, problem, random }: Search): number {
  const visit = random.below(problem.visits);
  return whole(state.route, visit) < 0 ? -1 : visit;
}

/** One of the visits this one could well stand next to; -1 if it is in no route. */
export function anyNeighbour({ state, random, near, reach }: Search, visit: number): number {
  if (reach === 0) return -1;
  const other = whole(near, visit * reach + random.below(reach));
  return other < 0 || whole(state.route, other) < 0 ? -1 : other;
}

/** A caregiver who may serve this visit; -1 if there is none. */
export function anyCaregiver({ problem, random }: Search, visit: number): number {
  const from = whole(problem.ableFrom, visit);
  const many = whole(problem.ableFrom, visit + 1) - from;
  return many === 0 ? -1 : whole(problem.able, from + random.below(many));
}

/** Whether a caregiver may serve this visit, and does not serve the other one of the same person. */
export function maySwitch({ problem, state }: Search, visit: number, caregiver: number): boolean {
  if (!mark(problem.isAble, visit * problem.caregivers + caregiver)) return false;
  const partner = whole(problem.partner, visit);
  return partner < 0 || whole(state.route, partner) !== caregiver;
}

/** Whether a visit with this key would still come on the right side of its partner. */
export function isInOrder({ problem, state }: Search, visit: number, key: number): boolean {
  const bond = mark(problem.bond, visit);
  if (bond === ALONE) return true;
  if (bond === FIRST) return key < real(state.key, whole(problem.partner, visit));
  return bond !== SECOND || key > real(state.key, whole(problem.partner, visit));
}

/** Minutes apart that a key is put from its only neighbour. */
const STEP = 20;

/** A key between two others, of which one may be that of a depot. */
export function keyBetween({ random }: Search, low: number, high: number): number {
  if (low === Number.NEGATIVE_INFINITY)
    return high === Number.POSITIVE_INFINITY ? 0 : high - (0.1 + random.share()) * STEP;
  if (high === Number.POSITIVE_INFINITY) return low + (0.1 + random.share()) * STEP;
  return low + (0.2 + 0.6 * random.share()) * (high - low);
}
