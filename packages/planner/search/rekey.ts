import { mark, real, whole } from './arrays.ts';
import { TOGETHER } from './problem.ts';
import type { State } from './state.ts';

/** Apart from each other even where times are the same. */
const HAIR = 1e-7;

/**
 * Gives each node its start time as its key, so that keys mean times again and have room between them. The order of any
 * two nodes that depend on each other stays what it is. Not within a trial.
 */
export function rekey(state: State): void {
  const { problem, key, start, route } = state;
  const isLead = (node: number) =>
    node >= problem.visits || mark(problem.bond, node) !== TOGETHER || node < whole(problem.partner, node);
  const nodes: number[] = [];
  for (let node = 0; node < problem.visits + problem.caregivers; node++)
    if (whole(route, node) >= 0 && isLead(node)) nodes.push(node);
  nodes.sort((a, b) => real(start, a) - real(start, b) || real(key, a) - real(key, b));
  let last = Number.NEGATIVE_INFINITY;
  for (const node of nodes) {
    last = Math.max(real(start, node), last + HAIR);
    key[node] = last;
    if (node < problem.visits && mark(problem.bond, node) === TOGETHER)
      key[whole(problem.partner, node)] = last;
  }
}
