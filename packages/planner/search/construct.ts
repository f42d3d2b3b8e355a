import { mark, real, whole } from './arrays.ts';
import { attach, isLast } from './links.ts';
import { arriving, type Problem, SECOND, TOGETHER } from './problem.ts';
import { begin, type State, takeBack } from './state.ts';
import { settle } from './timing.ts';
import { weigh } from './weigh.ts';

/** How many caregivers are tried for each visit: those who could be there with the least travel and delay. */
const TRIED = 8;

/**
 * A first plan: people in the order in which their windows open, each given to the caregivers who can take them last in
 * their routes at the least cost of the whole plan. Optional people are taken in too; the search may leave them out.
 */
export function construct(state: State): void {
  const { problem } = state;
  const order = Array.from({ length: problem.patients }, (_, p) => p).toSorted(
    (a, b) =>
      opensAt(problem, a) - opensAt(problem, b) || closesAt(problem, a) - closesAt(problem, b) || a - b,
  );
  for (const patient of order) placeBest(state, patient);
}

const opensAt = (problem: Problem, patient: number) =>
  real(problem.opens, whole(problem.windowsFrom, whole(problem.firstVisit, patient)));

const closesAt = (problem: Problem, patient: number) =>
  real(problem.closes, whole(problem.windowsFrom, whole(problem.firstVisit, patient)));

function placeBest(state: State, patient: number): void {
  const { problem } = state;
  const visit = whole(problem.firstVisit, patient);
  const partner = whole(problem.partner, visit);
  const seconds = partner < 0 ? [-1] : candidates(state, partner);
  let best = Number.POSITIVE_INFINITY;
  let chosen: readonly [number, number] | undefined;
  for (const first of candidates(state, visit))
    for (const second of seconds) {
      if (first === second) continue;
      begin(state);
      placeLast(state, visit, first, partner, second);
      const cost = settle(state) ? weigh(state) : Number.POSITIVE_INFINITY;
      takeBack(state);
      if (cost >= best) continue;
      best = cost;
      chosen = [first, second];
    }
  if (!chosen) {
    if (mark(problem.isOptional, patient)) return;
    throw new Error(`Nobody may visit ${problem.source.patients[patient]?.id ?? patient}.`);
  }
  begin(state);
  placeLast(state, visit, chosen[0], partner, chosen[1]);
  settle(state);
  weigh(state);
}

function placeLast(state: State, visit: number, first: number, partner: number, second: number): void {
  const { problem } = state;
  let key = keyAtEnd(state, first, real(state.open, visit));
  state.leftOut -= 1;
  if (partner < 0) {
    attach(state, visit, first, key);
    return;
  }
  let later = keyAtEnd(state, second, real(state.open, partner));
  const bond = mark(problem.bond, partner);
  if (bond === TOGETHER) later = key = Math.max(key, later);
  if (bond === SECOND) later = Math.max(later, key + 1);
  attach(state, visit, first, key);
  attach(state, partner, second, later);
}

/** A key after all of a route, but not before a time. */
function keyAtEnd({ problem, prev, key, start }: State, caregiver: number, time: number): number {
  const last = whole(prev, arriving(problem, caregiver));
  return last < problem.visits + problem.caregivers
    ? Math.max(time, real(key, last) + 1, last < problem.visits ? real(start, last) + 1 : 0)
    : time;
}

/** The caregivers who could come to a visit last in their routes with the least travel and lateness. */
function candidates(state: State, visit: number): number[] {
  const { problem, prev, finish, where } = state;
  const able: { caregiver: number; burden: number }[] = [];
  const closes = real(problem.closes, whole(problem.windowsFrom, visit));
  for (let at = whole(problem.ableFrom, visit); at < whole(problem.ableFrom, visit + 1); at++) {
    const caregiver = whole(problem.able, at);
    const last = whole(prev, arriving(problem, caregiver));
    if (isLast(state, last)) continue;
    const way = real(problem.travel, whole(where, last) * problem.places + whole(where, visit));
    const arrival = Math.max(real(finish, last) + way, real(state.open, visit));
    const wait = arrival - real(finish, last) - way;
    able.push({ caregiver, burden: way + wait * 0.5 + Math.max(0, arrival - closes) * 3 });
  }
  return able
    .toSorted((a, b) => a.burden - b.burden || a.caregiver - b.caregiver)
    .slice(0, TRIED)
    .map(({ caregiver }) => caregiver);
}
