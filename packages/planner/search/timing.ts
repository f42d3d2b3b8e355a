import { mark, real, whole } from './arrays.ts';
import { isBreak, isLast } from './links.ts';
import { FIRST, SECOND, TOGETHER } from './problem.ts';
import { noteRoute, noteTimes, type State } from './state.ts';

/** How often a second visit may ask its first to start later, in one trial, before it is given up. */
const PATIENCE = 40;

/** How many times a node may be settled in one trial, on average, before the trial is given up. */
const ROUNDS = 20;

/** So much more than rounding can hide. */
const HAIR = 1e-9;

/**
 * Works out the earliest times after a change: from the changed nodes along routes and bonds, lowest key first, and no
 * further than times really change. Answers whether there are any: a second visit may be so late that its first would
 * have to wait for it, and it in turn for the first.
 */
export function settle(state: State): boolean {
  const { queue, key, problem } = state;
  let asked = 0;
  let steps = ROUNDS * problem.nodes;
  while (!queue.isEmpty) {
    if (--steps < 0) return giveUp(state);
    const node = queue.take(key);
    if (whole(state.route, node) < 0) continue;
    if (isBreak(state, node)) {
      settleBreak(state, node);
      continue;
    }
    const bond = mark(problem.bond, node);
    let start = reachableAt(state, node);
    if (bond < TOGETHER) {
      setTime(state, node, start);
      continue;
    }
    const partner = whole(problem.partner, node);
    if (bond === TOGETHER) {
      start = Math.max(start, reachableAt(state, partner));
      setTime(state, node, start);
      setTime(state, partner, start);
    } else if (bond === FIRST) {
      if (setTime(state, node, Math.max(start, real(state.release, node)))) queue.add(partner, key);
    } else if (bond === SECOND) {
      if (askFirst(state, partner, start, real(problem.most, node)) && ++asked > PATIENCE)
        return giveUp(state);
      start = Math.max(start, real(state.start, partner) + real(problem.least, node));
      setTime(state, node, start);
    }
  }
  return true;
}

function giveUp({ queue }: State): boolean {
  queue.clear();
  return false;
}

/** When a visit can begin as far as its own caregiver and its window are concerned. */
function reachableAt({ problem, prev, finish, where, open }: State, visit: number): number {
  const before = whole(prev, visit);
  const way = real(problem.travel, whole(where, before) * problem.places + whole(where, visit));
  return Math.max(real(finish, before) + way, real(open, visit));
}

function setTime(state: State, visit: number, start: number): boolean {
  if (start === real(state.start, visit)) return false;
  noteTimes(state, visit);
  noteRoute(state, whole(state.route, visit));
  // How much later its bound partner may begin, and so when the partner's caregiver leaves, hangs on this visit too.
  if (mark(state.problem.bond, visit) > TOGETHER)
    noteRoute(state, whole(state.route, whole(state.problem.partner, visit)));
  state.start[visit] = start;
  state.finish[visit] = start + real(state.problem.duration, visit);
  const after = whole(state.next, visit);
  if (!isLast(state, after)) state.queue.add(after, state.key);
  return true;
}

/** A second visit cannot begin before some time: so the first not before that, less the most minutes between them. */
function askFirst(state: State, first: number, second: number, most: number): boolean {
  const earliest = second - most + most < second ? second - most + HAIR : second - most;
  const before = real(state.release, first);
  if (before === earliest) return false;
  noteTimes(state, first);
  state.release[first] = earliest;
  const start = real(state.start, first);
  if (before < start && earliest <= start) return false;
  state.queue.add(first, state.key);
  return true;
}

/**
 * A break is taken at the next person's place, or, if it would be too late by then, at the last one's; else it is
 * missed and takes no time.
 */
function settleBreak(state: State, node: number): void {
  const { problem, finish, where } = state;
  const before = whole(state.prev, node);
  const after = whole(state.next, node);
  const isFirst = before >= problem.visits;
  const free = real(finish, before);
  const from = whole(where, before);
  const to = isLast(state, after) ? from : whole(where, after);
  const there = free + real(problem.travel, from * problem.places + to);
  const latest = problem.breakTo - problem.breakMinutes;

  let place = to;
  let start = Math.max(there, problem.breakFrom);
  let minutes = problem.breakMinutes;
  if (start > latest && !isFirst) {
    place = from;
    start = Math.max(free, problem.breakFrom);
  }
  if (start > latest || (isFirst && isLast(state, after))) {
    place = to;
    start = there;
    minutes = 0;
  }
  const isSame = start === real(state.start, node) && start + minutes === real(finish, node);
  if (isSame && place === whole(where, node)) return;
  noteTimes(state, node);
  noteRoute(state, whole(state.route, node));
  state.start[node] = start;
  finish[node] = start + minutes;
  where[node] = place;
  if (!isLast(state, after)) state.queue.add(after, state.key);
}
