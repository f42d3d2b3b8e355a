import { mark, real, whole } from '../arrays.ts';
import { aimAt, attach, detach, isBreak, isLast } from '../links.ts';
import { APART } from '../problem.ts';
import { anyCaregiver, anyNeighbour, anyVisit, maySwitch, type Search } from '../search.ts';
import { windowAt } from './relocate.ts';

/** Two visits change caregivers, each at its own time. */
export function swapCaregivers(search: Search): boolean {
  const { state } = search;
  const visit = anyVisit(search);
  if (visit < 0) return false;
  const other = anyNeighbour(search, visit);
  if (other < 0 || !maySwap(search, visit, other)) return false;
  const one = whole(state.route, visit);
  const two = whole(state.route, other);
  detach(state, visit);
  detach(state, other);
  attach(state, visit, two, real(state.key, visit));
  attach(state, other, one, real(state.key, other));
  return true;
}

/** Two visits change places: caregiver and time. */
export function swapPlaces(search: Search): boolean {
  const { state, problem } = search;
  const visit = anyVisit(search);
  if (visit < 0 || mark(problem.bond, visit) > APART) return false;
  const other = anyNeighbour(search, visit);
  if (other < 0 || mark(problem.bond, other) > APART) return false;
  const one = whole(state.route, visit);
  const two = whole(state.route, other);
  if (one !== two && !maySwap(search, visit, other)) return false;
  const first = real(state.key, visit);
  const second = real(state.key, other);
  detach(state, visit);
  detach(state, other);
  attach(state, visit, two, second);
  attach(state, other, one, first);
  aimAt(state, visit, windowAt(search, visit, second));
  aimAt(state, other, windowAt(search, other, first));
  return true;
}

function maySwap(search: Search, visit: number, other: number): boolean {
  const one = whole(search.state.route, visit);
  const two = whole(search.state.route, other);
  return one !== two && maySwitch(search, visit, two) && maySwitch(search, other, one);
}

/** Two routes exchange what they do in a stretch of time: a few visits, none against a few, or all that is left. */
export function exchangeStretches(search: Search): boolean {
  const { state, random, load } = search;
  const visit = anyVisit(search);
  if (visit < 0) return false;
  const one = whole(state.route, visit);
  const other = anyNeighbour(search, visit);
  const two = other < 0 || random.share() < 0.3 ? anyCaregiver(search, visit) : whole(state.route, other);
  if (one === two || two < 0) return false;
  const isTail = random.share() < 0.3;
  const many = isTail ? load.length : 1 + random.below(3);
  const few = isTail ? load.length : random.below(4);
  const middle = take(search, visit, two, many, 0);
  if (middle < 0) return false;
  const end = take(search, firstFrom(search, two, real(state.key, visit)), one, few, middle);
  if (end < 0) return false;
  for (let at = 0; at < end; at++) detach(state, whole(load, at));
  for (let at = 0; at < end; at++) {
    const node = whole(load, at);
    attach(state, node, at < middle ? two : one, real(state.key, node));
  }
  return true;
}

/** Loads up to `many` visits, from one on, for another caregiver. Answers the size of the load; -1 if it may not be. */
function take(search: Search, from: number, caregiver: number, many: number, size: number): number {
  const { state, load } = search;
  let end = size;
  for (let node = from; end - size < many && !isLast(state, node); node = whole(state.next, node)) {
    if (isBreak(state, node)) continue;
    if (!maySwitch(search, node, caregiver)) return -1;
    load[end++] = node;
  }
  return end;
}

/** The first node of a route with at least this key. */
function firstFrom({ state, problem }: Search, caregiver: number, key: number): number {
  let node = whole(state.next, problem.visits + problem.caregivers + caregiver);
  while (real(state.key, node) < key) node = whole(state.next, node);
  return node;
}
