import { mark, real, whole } from '../arrays.ts';
import { aimAt, attach, detach } from '../links.ts';
import { TOGETHER } from '../problem.ts';
import {
  anyCaregiver,
  anyNeighbour,
  anyVisit,
  isInOrder,
  keyBetween,
  maySwitch,
  type Search,
} from '../search.ts';

/** How often a simultaneous partner changes its caregiver too, when its visit moves. */
const BOTH = 0.3;

/** Puts a visit next to one that it goes well with. */
export function moveNextTo(search: Search): boolean {
  const visit = anyVisit(search);
  if (visit < 0) return false;
  const other = anyNeighbour(search, visit);
  if (other < 0) return false;
  const caregiver = whole(search.state.route, other);
  if (!maySwitch(search, visit, caregiver)) return false;
  return put(search, visit, caregiver, keyNextTo(search, visit, other));
}

/** Gives a visit to another caregiver at about the same time. */
export function moveAcross(search: Search): boolean {
  const visit = anyVisit(search);
  if (visit < 0) return false;
  const caregiver = anyCaregiver(search, visit);
  if (caregiver === whole(search.state.route, visit) || !maySwitch(search, visit, caregiver)) return false;
  return put(search, visit, caregiver, real(search.state.key, visit) + (search.random.share() - 0.5) * 30);
}

/** Puts a visit somewhere in one of its windows. */
export function moveInTime(search: Search): boolean {
  const { random, state } = search;
  const visit = anyVisit(search);
  if (visit < 0) return false;
  const caregiver = random.share() < 0.5 ? anyCaregiver(search, visit) : whole(state.route, visit);
  if (!maySwitch(search, visit, caregiver)) return false;
  return put(search, visit, caregiver, anyTime(search, visit));
}

/** Moves a visit a few places along its own route. */
export function moveAlong(search: Search): boolean {
  const { state, random, problem } = search;
  const visit = anyVisit(search);
  if (visit < 0) return false;
  const forward = random.share() < 0.5;
  const links = forward ? state.next : state.prev;
  let at = visit;
  for (let steps = 1 + random.below(3); steps > 0; steps--) {
    const next = whole(links, at);
    if (next >= problem.visits + problem.caregivers) break;
    at = next;
  }
  if (at === visit) return false;
  const beyond = whole(links, at);
  const low = forward ? at : beyond;
  const high = forward ? beyond : at;
  return put(
    search,
    visit,
    whole(state.route, visit),
    keyBetween(search, real(state.key, low), real(state.key, high)),
  );
}

/** A time in one of the windows of a visit, or shortly after. */
export function anyTime({ problem, random }: Search, visit: number): number {
  const from = whole(problem.windowsFrom, visit);
  const window = from + random.below(whole(problem.windowsFrom, visit + 1) - from);
  const open = real(problem.opens, window);
  return open + random.share() * (Math.max(0, real(problem.closes, window) - open) + 30);
}

/** A key right before or right after another visit. */
export function keyNextTo(search: Search, visit: number, other: number): number {
  const { state, random } = search;
  if (random.share() < 0.5) {
    let after = whole(state.next, other);
    if (after === visit) after = whole(state.next, after);
    return keyBetween(search, real(state.key, other), real(state.key, after));
  }
  let before = whole(state.prev, other);
  if (before === visit) before = whole(state.prev, before);
  return keyBetween(search, real(state.key, before), real(state.key, other));
}

/** Puts a visit into a route; a simultaneous partner goes with it. */
function put(search: Search, visit: number, caregiver: number, key: number): boolean {
  const { state, problem, random } = search;
  if (!isInOrder(search, visit, key)) return false;
  const window = windowAt(search, visit, key);
  detach(state, visit);
  attach(state, visit, caregiver, key);
  if (window !== real(state.open, visit)) aimAt(state, visit, window);
  if (mark(problem.bond, visit) !== TOGETHER) return true;
  const partner = whole(problem.partner, visit);
  let other = whole(state.route, partner);
  if (random.share() < BOTH) {
    const drawn = anyCaregiver(search, partner);
    if (drawn !== caregiver) other = drawn;
  }
  detach(state, partner);
  attach(state, partner, other, key);
  if (window !== real(state.open, partner)) aimAt(state, partner, window);
  return true;
}

/** The start of the window a visit at about this time is meant for: the first that has not closed. */
export function windowAt({ problem, random }: Search, visit: number, time: number): number {
  const from = whole(problem.windowsFrom, visit);
  const last = whole(problem.windowsFrom, visit + 1) - 1;
  if (from === last) return real(problem.opens, from);
  if (random.share() < 0.1) return real(problem.opens, from + random.below(last - from + 1));
  let window = from;
  while (window < last && real(problem.closes, window) < time) window += 1;
  return real(problem.opens, window);
}
