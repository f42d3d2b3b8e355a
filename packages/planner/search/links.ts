import { real, whole } from './arrays.ts';
import { noteLinks, noteRoute, noteTimes, type State } from './state.ts';

/** Whether a node is a break. */
export const isBreak = ({ problem }: State, node: number) =>
  node >= problem.visits && node < problem.visits + problem.caregivers;

/** Whether a node is the end of a route. */
export const isLast = ({ problem }: State, node: number) => node >= problem.visits + 2 * problem.caregivers;

/** Takes a node out of its route. */
export function detach(state: State, node: number): void {
  const before = whole(state.prev, node);
  const after = whole(state.next, node);
  noteLinks(state, node);
  noteLinks(state, before);
  noteLinks(state, after);
  noteRoute(state, whole(state.route, node));
  state.next[before] = after;
  state.prev[after] = before;
  state.route[node] = -1;
  toSettle(state, before, after);
}

/** Puts a node into a caregiver's route where its key says; after those with the same key. */
export function attach(state: State, node: number, caregiver: number, key: number): void {
  const { problem, next, prev } = state;
  let after = whole(next, problem.visits + problem.caregivers + caregiver);
  while (real(state.key, after) <= key) after = whole(next, after);
  const before = whole(prev, after);
  noteLinks(state, node);
  noteLinks(state, before);
  noteLinks(state, after);
  noteRoute(state, caregiver);
  state.key[node] = key;
  state.route[node] = caregiver;
  next[before] = node;
  prev[node] = before;
  next[node] = after;
  prev[after] = node;
  state.queue.add(node, state.key);
  toSettle(state, before, after);
}

/** Whoever now has another neighbour comes to it at another time. */
function toSettle(state: State, before: number, after: number): void {
  if (isBreak(state, before)) state.queue.add(before, state.key);
  if (!isLast(state, after)) state.queue.add(after, state.key);
}

/** Says which of its windows a visit is meant for. */
export function aimAt(state: State, visit: number, open: number): void {
  noteLinks(state, visit);
  state.open[visit] = open;
  state.queue.add(visit, state.key);
}

/** Forgets what the second of two visits asked of the first: it asks anew when it is placed. */
export function forget(state: State, visit: number): void {
  noteTimes(state, visit);
  state.release[visit] = Number.NEGATIVE_INFINITY;
}
