import { begin, noteRoute, type State } from './state.ts';
import { settle } from './timing.ts';
import { weigh } from './weigh.ts';

/** A plan as it was once. */
export interface Snapshot {
  readonly next: Int32Array;
  readonly prev: Int32Array;
  readonly route: Int32Array;
  readonly key: Float64Array;
  readonly open: Float64Array;
  leftOut: number;
  cost: number;
}

export function snapshotOf(state: State, cost: number): Snapshot {
  return {
    next: state.next.slice(),
    prev: state.prev.slice(),
    route: state.route.slice(),
    key: state.key.slice(),
    open: state.open.slice(),
    leftOut: state.leftOut,
    cost,
  };
}

/** Writes a plan over an older snapshot. */
export function retake(snapshot: Snapshot, state: State, cost: number): void {
  snapshot.next.set(state.next);
  snapshot.prev.set(state.prev);
  snapshot.route.set(state.route);
  snapshot.key.set(state.key);
  snapshot.open.set(state.open);
  snapshot.leftOut = state.leftOut;
  snapshot.cost = cost;
}

/** Makes the state what it was at a snapshot, and answers its cost, worked out anew. */
export function restore(state: State, snapshot: Snapshot): number {
  state.next.set(snapshot.next);
  state.prev.set(snapshot.prev);
  state.route.set(snapshot.route);
  state.key.set(snapshot.key);
  state.open.set(snapshot.open);
  state.leftOut = snapshot.leftOut;
  return refresh(state);
}

/** Works out all times and costs from nothing but the routes. */
export function refresh(state: State): number {
  const { problem } = state;
  begin(state);
  state.release.fill(Number.NEGATIVE_INFINITY);
  for (let node = 0; node < problem.visits + problem.caregivers; node++)
    if ((state.route[node] ?? -1) >= 0) state.queue.add(node, state.key);
  if (!settle(state)) throw new Error('A plan that was kept has no times.');
  state.sum = 0;
  state.cost.fill(0);
  for (let c = 0; c < problem.caregivers; c++) noteRoute(state, c);
  return weigh(state);
}
