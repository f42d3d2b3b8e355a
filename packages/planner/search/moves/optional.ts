import { mark, real, whole } from '../arrays.ts';
import { aimAt, attach, detach, forget } from '../links.ts';
import { FIRST, SECOND, TOGETHER } from '../problem.ts';
import { anyCaregiver, anyNeighbour, maySwitch, type Search } from '../search.ts';
import { anyTime, keyNextTo, windowAt } from './relocate.ts';

/** Leaves someone out who may be, or takes someone in who was left out. */
export function takeInOrLeaveOut(search: Search): boolean {
  const { problem, random, state } = search;
  const patient = random.below(problem.patients);
  if (!mark(problem.isOptional, patient)) return false;
  const isServed = whole(state.route, whole(problem.firstVisit, patient)) >= 0;
  return isServed ? leaveOut(search, patient) : takeIn(search, patient);
}

/** Takes someone in who was left out, and leaves someone else out. */
export function takeTurns(search: Search): boolean {
  const { problem, random, state } = search;
  if (state.leftOut === 0) return false;
  const patient = random.below(problem.patients);
  if (!mark(problem.isOptional, patient) || whole(state.route, whole(problem.firstVisit, patient)) < 0)
    return false;
  const from = random.below(problem.patients);
  for (let step = 0; step < problem.patients; step++) {
    const other = (from + step) % problem.patients;
    if (whole(state.route, whole(problem.firstVisit, other)) >= 0) continue;
    if (!takeIn(search, other)) return false;
    return leaveOut(search, patient);
  }
  return false;
}

function leaveOut({ state, problem }: Search, patient: number): boolean {
  const visit = whole(problem.firstVisit, patient);
  const partner = whole(problem.partner, visit);
  detach(state, visit);
  if (partner >= 0) {
    detach(state, partner);
    forget(state, visit);
  }
  state.leftOut += 1;
  return true;
}

/** Puts both visits of a person into routes. Answers false, with nothing changed, if that may not be. */
function takeIn(search: Search, patient: number): boolean {
  const { state, problem } = search;
  const visit = whole(problem.firstVisit, patient);
  const partner = whole(problem.partner, visit);
  const caregiver = anyCaregiver(search, visit);
  if (caregiver < 0) return false;
  const other = anyNeighbour(search, visit);
  const isNear = other >= 0 && maySwitch(search, visit, whole(state.route, other));
  const first = isNear ? whole(state.route, other) : caregiver;
  const key = isNear ? keyNextTo(search, visit, other) : anyTime(search, visit);
  if (partner < 0) {
    place(search, visit, first, key);
    state.leftOut -= 1;
    return true;
  }
  const second = anyCaregiver(search, partner);
  if (second < 0 || second === first) return false;
  const bond = mark(problem.bond, partner);
  let later = anyTime(search, partner);
  if (bond === TOGETHER) later = key;
  else if (bond === SECOND) later = key + 1 + real(problem.least, partner);
  place(search, visit, first, key);
  place(search, partner, second, later);
  state.leftOut -= 1;
  return true;
}

function place(search: Search, visit: number, caregiver: number, key: number): void {
  const { state, problem } = search;
  const bond = mark(problem.bond, visit);
  attach(state, visit, caregiver, key);
  aimAt(state, visit, windowAt(search, visit, key));
  if (bond === TOGETHER)
    aimAt(state, visit, real(state.open, Math.min(visit, whole(problem.partner, visit))));
  if (bond === FIRST) forget(state, visit);
}
