import { mark, real, whole } from './arrays.ts';
import { isBreak, isLast } from './links.ts';
import { APART, breakOf, FIRST, leaving, SECOND, TOGETHER } from './problem.ts';
import type { State } from './state.ts';

/** So much more than rounding can hide: it must not make up a whole minute. */
const HAIR = 1e-6;

/** Weighs the routes a trial has touched, and answers what the whole plan costs now. */
export function weigh(state: State): number {
  const { trial } = state;
  for (let at = 0; at < trial.routes; at++) {
    const caregiver = whole(trial.routeList, at);
    state.sum -= real(state.cost, caregiver);
    weighRoute(state, caregiver);
    state.sum += real(state.cost, caregiver);
  }
  return total(state);
}

/** What the plan costs: what adds up over routes, and what only the worst of them decides. */
export function total(state: State): number {
  const { weights, caregivers } = state.problem;
  let idle = 0;
  let latest = 0;
  for (let c = 0; c < caregivers; c++) {
    idle = Math.max(idle, real(state.idle, c));
    latest = Math.max(latest, real(state.latest, c));
  }
  let cost = state.sum + weights.max_idle_time * idle + weights.highest_tardiness * latest;
  cost += weights.optional_patients * state.leftOut;
  if (weights.workload_balance > 0) cost += weights.workload_balance * imbalance(state);
  if (weights.max_waiting_time > 0) cost += weights.max_waiting_time * highest(state.longestWait);
  return cost;
}

function highest(values: Float64Array): number {
  let most = 0;
  for (let at = 0; at < values.length; at++) most = Math.max(most, real(values, at));
  return most;
}

function imbalance({ work, problem }: State): number {
  let sum = 0;
  for (let c = 0; c < problem.caregivers; c++) sum += real(work, c);
  const mean = sum / problem.caregivers;
  let apart = 0;
  for (let c = 0; c < problem.caregivers; c++) apart += Math.ceil(Math.abs(real(work, c) - mean) - HAIR);
  return apart;
}

/**
 * Walks a route once. Times are the earliest there are; but a caregiver leaves the depot as late as that makes nobody
 * later, for waiting at someone's door counts and waiting at home does not.
 */
export function weighRoute(state: State, caregiver: number): void {
  const { problem, next, start, finish, where } = state;
  const { weights, travel, places, caregivers } = problem;
  const depot = leaving(problem, caregiver);
  let node = whole(next, depot);
  let place = whole(where, depot);
  let free = 0;
  let way = 0;
  let work = 0;
  let waiting = 0;
  let firstWait = 0;
  let longest = 0;
  let late = 0;
  let latest = 0;
  let strange = 0;
  let stops = 0;
  let slack = Number.POSITIVE_INFINITY;
  let begins = 0;
  let startsWithBreak = false;
  let visits = 0;

  for (; !isLast(state, node); node = whole(next, node)) {
    const pausing = isBreak(state, node);
    const minutes = real(finish, node) - real(start, node);
    if (pausing && minutes === 0) continue;
    const leg = real(travel, place * places + whole(where, node));
    if (stops === 0) {
      begins = real(start, node) - leg;
      startsWithBreak = pausing;
    } else {
      const wait = real(start, node) - free - leg;
      if (stops === 1) firstWait = wait;
      waiting += wait;
      longest = Math.max(longest, wait);
    }
    let spare = problem.breakTo - real(finish, node);
    if (!pausing) {
      visits += 1;
      spare = spareOf(state, node);
      if (spare < 0) {
        late -= spare;
        latest = Math.max(latest, -spare);
        spare = 0;
      } else spare = Math.min(spare, looseness(state, node));
      strange += real(problem.strangeness, node * caregivers + caregiver);
    }
    slack = Math.min(slack, waiting + spare);
    way += leg;
    work += minutes;
    stops += 1;
    place = whole(where, node);
    free = real(finish, node);
  }

  if (visits === 0) {
    const shift = real(problem.shiftEnd, caregiver) - real(problem.shiftStart, caregiver);
    state.cost[caregiver] = mark(problem.hasBreak, caregiver) * weights.missed_lunch_break;
    state.idle[caregiver] = mark(problem.hasShift, caregiver) ? shift : 0;
    state.latest[caregiver] = 0;
    state.longestWait[caregiver] = 0;
    state.work[caregiver] = 0;
    state.delay[caregiver] = 0;
    return;
  }
  const home = real(travel, place * places + whole(where, node));
  const arrival = free + home;
  way += home;
  const delay = Math.min(slack, waiting);
  state.delay[caregiver] = delay;
  let waited = waiting - delay;
  if (startsWithBreak) waited -= Math.max(0, firstWait - delay);
  const pause = breakOf(problem, caregiver);
  const paused = real(finish, pause) - real(start, pause);
  const missed = mark(problem.hasBreak, caregiver) && paused === 0 ? 1 : 0;
  let extra = 0;
  if (mark(problem.hasShift, caregiver)) {
    extra = Math.max(0, arrival - real(problem.shiftEnd, caregiver));
    const after = Math.max(0, real(problem.shiftEnd, caregiver) - arrival);
    state.idle[caregiver] = begins - real(problem.shiftStart, caregiver) + waiting + after;
  } else state.idle[caregiver] = 0;
  const busy = work + way - (mark(problem.hasBreak, caregiver) ? paused : 0);
  state.cost[caregiver] =
    weights.travel_time * way +
    weights.total_tardiness * late +
    weights.total_waiting_time * waited +
    weights.total_extra_time * extra +
    weights.missed_lunch_break * missed +
    weights.working_time * busy +
    strange;
  state.latest[caregiver] = latest;
  state.longestWait[caregiver] = longest;
  state.work[caregiver] = busy;
}

/** Minutes by which a visit could begin later in its window; below zero: by which it is late. */
function spareOf({ problem, start }: State, visit: number): number {
  const begins = real(start, visit);
  const from = whole(problem.windowsFrom, visit);
  let window = whole(problem.windowsFrom, visit + 1) - 1;
  while (window > from && real(problem.opens, window) > begins) window -= 1;
  return real(problem.closes, window) - begins;
}

/** Minutes by which a visit could begin later as far as its partner, staying where it is, is concerned. */
function looseness({ problem, start }: State, visit: number): number {
  const bond = mark(problem.bond, visit);
  if (bond <= APART) return Number.POSITIVE_INFINITY;
  if (bond === TOGETHER) return 0;
  const partner = whole(problem.partner, visit);
  const apart = real(start, visit) - real(start, partner);
  if (bond === FIRST) return Math.max(0, -apart - real(problem.least, partner));
  return bond === SECOND ? Math.max(0, real(problem.most, visit) - apart) : 0;
}
