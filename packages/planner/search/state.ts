import { mark, real, whole } from './arrays.ts';
import { arriving, breakOf, leaving, type Problem } from './problem.ts';
import { Queue } from './queue.ts';

/**
 * A plan while it is searched: routes as linked lists, their times, and their costs, with a log that takes a trial back.
 * All of it is allocated once.
 *
 * Each node has a *key*, and each route is sorted by it. The two visits of a simultaneous pair share one key; the first
 * of a sequential pair has a lower one than the second. So every precedence, along routes and between them, goes from a
 * lower key to a higher one: no cycle can arise, whatever a move does.
 */
export interface State {
  readonly problem: Problem;
  readonly next: Int32Array;
  readonly prev: Int32Array;
  /** The caregiver of a node; -1 while it is in no route. */
  readonly route: Int32Array;
  readonly key: Float64Array;
  /** The start of the time window a visit is meant for: it does not begin before. */
  readonly open: Float64Array;
  /** The earliest start of a first visit that still lets the second be close enough. */
  readonly release: Float64Array;
  readonly start: Float64Array;
  readonly finish: Float64Array;
  /** Where a node is: fixed for visits; a break is taken where its neighbours are. */
  readonly where: Int32Array;
  /** Of each route: the costs that add up. */
  readonly cost: Float64Array;
  readonly idle: Float64Array;
  readonly latest: Float64Array;
  readonly longestWait: Float64Array;
  readonly work: Float64Array;
  /** Of each route, as last weighed: minutes by which leaving later spares waiting. */
  readonly delay: Float64Array;
  /** The sum of `cost`, and how many people are left out. */
  sum: number;
  leftOut: number;
  readonly queue: Queue;
  readonly trial: Trial;
}

/** What a trial has changed, each with its value before. */
interface Trial {
  turn: number;
  sum: number;
  leftOut: number;
  links: number;
  times: number;
  routes: number;
  readonly linkTurn: Int32Array;
  readonly timeTurn: Int32Array;
  readonly routeTurn: Int32Array;
  readonly linkNode: Int32Array;
  readonly timeNode: Int32Array;
  readonly routeList: Int32Array;
  /** Next, previous and route of each logged node; then key and window. */
  readonly oldLinks: Int32Array;
  readonly oldKeys: Float64Array;
  /** Start, finish and release of each logged node. */
  readonly oldTimes: Float64Array;
  readonly oldPlace: Int32Array;
  /** Cost, idle, latest, longest wait and work of each logged route. */
  readonly oldRoutes: Float64Array;
}

/** A plan in which nobody is visited yet. */
export function emptyState(problem: Problem): State {
  const { nodes, visits, caregivers, patients } = problem;
  const state: State = {
    problem,
    next: new Int32Array(nodes).fill(-1),
    prev: new Int32Array(nodes).fill(-1),
    route: new Int32Array(nodes).fill(-1),
    key: new Float64Array(nodes),
    open: Float64Array.from({ length: visits }, (_, v) => real(problem.opens, whole(problem.windowsFrom, v))),
    release: new Float64Array(visits).fill(Number.NEGATIVE_INFINITY),
    start: new Float64Array(nodes),
    finish: Float64Array.from(problem.duration),
    where: Int32Array.from(problem.place),
    cost: new Float64Array(caregivers),
    idle: new Float64Array(caregivers),
    latest: new Float64Array(caregivers),
    longestWait: new Float64Array(caregivers),
    work: new Float64Array(caregivers),
    delay: new Float64Array(caregivers),
    sum: 0,
    leftOut: patients,
    queue: new Queue(nodes),
    trial: {
      turn: 1,
      sum: 0,
      leftOut: 0,
      links: 0,
      times: 0,
      routes: 0,
      linkTurn: new Int32Array(nodes),
      timeTurn: new Int32Array(nodes),
      routeTurn: new Int32Array(caregivers),
      linkNode: new Int32Array(nodes),
      timeNode: new Int32Array(nodes),
      routeList: new Int32Array(caregivers),
      oldLinks: new Int32Array(3 * nodes),
      oldKeys: new Float64Array(2 * nodes),
      oldTimes: new Float64Array(3 * nodes),
      oldPlace: new Int32Array(nodes),
      oldRoutes: new Float64Array(5 * caregivers),
    },
  };
  for (let c = 0; c < caregivers; c++) {
    const first = leaving(problem, c);
    const last = arriving(problem, c);
    const pause = breakOf(problem, c);
    const chain = mark(problem.hasBreak, c) ? [first, pause, last] : [first, last];
    for (const [at, node] of chain.entries()) {
      state.route[node] = c;
      state.prev[node] = chain[at - 1] ?? -1;
      state.next[node] = chain[at + 1] ?? -1;
    }
    state.start[first] = real(problem.shiftStart, c);
    state.finish[first] = real(problem.shiftStart, c);
    state.key[first] = Number.NEGATIVE_INFINITY;
    state.key[pause] = (problem.breakFrom + problem.breakTo) / 2;
    state.key[last] = Number.POSITIVE_INFINITY;
  }
  return state;
}

/** Begins a trial: what changes from here is kept or taken back as a whole. */
export function begin(state: State): void {
  const { trial } = state;
  trial.turn += 1;
  trial.links = 0;
  trial.times = 0;
  trial.routes = 0;
  trial.sum = state.sum;
  trial.leftOut = state.leftOut;
}

/** Remembers a node's place in its route, and its key, before they change. */
export function noteLinks({ trial, next, prev, route, key, open }: State, node: number): void {
  if (whole(trial.linkTurn, node) === trial.turn) return;
  trial.linkTurn[node] = trial.turn;
  const at = trial.links++;
  trial.linkNode[at] = node;
  trial.oldLinks[3 * at] = whole(next, node);
  trial.oldLinks[3 * at + 1] = whole(prev, node);
  trial.oldLinks[3 * at + 2] = whole(route, node);
  trial.oldKeys[2 * at] = real(key, node);
  trial.oldKeys[2 * at + 1] = node < open.length ? real(open, node) : 0;
}

/** Remembers a node's times before they change. */
export function noteTimes({ trial, start, finish, release, where }: State, node: number): void {
  if (whole(trial.timeTurn, node) === trial.turn) return;
  trial.timeTurn[node] = trial.turn;
  const at = trial.times++;
  trial.timeNode[at] = node;
  trial.oldTimes[3 * at] = real(start, node);
  trial.oldTimes[3 * at + 1] = real(finish, node);
  trial.oldTimes[3 * at + 2] = node < release.length ? real(release, node) : 0;
  trial.oldPlace[at] = whole(where, node);
}

/** Remembers what a route costs: it is weighed anew when the trial is. */
export function noteRoute(state: State, caregiver: number): void {
  const { trial } = state;
  if (whole(trial.routeTurn, caregiver) === trial.turn) return;
  trial.routeTurn[caregiver] = trial.turn;
  const at = trial.routes++;
  trial.routeList[at] = caregiver;
  trial.oldRoutes[5 * at] = real(state.cost, caregiver);
  trial.oldRoutes[5 * at + 1] = real(state.idle, caregiver);
  trial.oldRoutes[5 * at + 2] = real(state.latest, caregiver);
  trial.oldRoutes[5 * at + 3] = real(state.longestWait, caregiver);
  trial.oldRoutes[5 * at + 4] = real(state.work, caregiver);
}

/** Takes everything back that changed since `begin`. */
export function takeBack(state: State): void {
  const { trial, next, prev, route, key, open, start, finish, release, where } = state;
  for (let at = 0; at < trial.links; at++) {
    const node = whole(trial.linkNode, at);
    next[node] = whole(trial.oldLinks, 3 * at);
    prev[node] = whole(trial.oldLinks, 3 * at + 1);
    route[node] = whole(trial.oldLinks, 3 * at + 2);
    key[node] = real(trial.oldKeys, 2 * at);
    if (node < open.length) open[node] = real(trial.oldKeys, 2 * at + 1);
  }
  for (let at = 0; at < trial.times; at++) {
    const node = whole(trial.timeNode, at);
    start[node] = real(trial.oldTimes, 3 * at);
    finish[node] = real(trial.oldTimes, 3 * at + 1);
    if (node < release.length) release[node] = real(trial.oldTimes, 3 * at + 2);
    where[node] = whole(trial.oldPlace, at);
  }
  for (let at = 0; at < trial.routes; at++) {
    const caregiver = whole(trial.routeList, at);
    state.cost[caregiver] = real(trial.oldRoutes, 5 * at);
    state.idle[caregiver] = real(trial.oldRoutes, 5 * at + 1);
    state.latest[caregiver] = real(trial.oldRoutes, 5 * at + 2);
    state.longestWait[caregiver] = real(trial.oldRoutes, 5 * at + 3);
    state.work[caregiver] = real(trial.oldRoutes, 5 * at + 4);
  }
  state.sum = trial.sum;
  state.leftOut = trial.leftOut;
}
