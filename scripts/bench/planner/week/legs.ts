import { isSameDoor, wayBetween, wayHome } from '../../../../packages/planner/week/engine/cell.ts';
import type { WeekState } from '../../../../packages/planner/week/engine/state.ts';

interface Stop {
  readonly node: number;
  readonly start: number;
  readonly end: number;
}

/** What going from one thing to the next costs a worker, in points. */
export function legsOf(state: WeekState, worker: number) {
  const { problem } = state;
  const { weights, rules, measures } = problem.week;
  return {
    /** Minutes. */
    home: (node: number) => wayHome(state, worker, node),
    /** Points; none where the next begins too early. */
    between(a: Stop, b: Stop): number | undefined {
      const gap = b.start - a.end;
      const way = wayBetween(state, worker, a.node, b.node);
      const isSame =
        isSameDoor(problem.door, a.node, b.node) && problem.place[a.node] === problem.place[b.node];
      const isBooked = a.node >= problem.posts && b.node >= problem.posts;
      if (!isBooked && gap < way + (isSame ? 0 : rules.gap)) return undefined;
      const byHome = wayHome(state, worker, a.node) + wayHome(state, worker, b.node);
      if (gap - byHome >= measures.homeAfter) return weights.travel * byHome;
      return weights.travel * way + weights.idle * Math.max(0, gap - way);
    },
  };
}
