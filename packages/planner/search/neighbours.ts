import { mark, real, whole } from './arrays.ts';
import type { Problem } from './problem.ts';

/** How much a minute of waiting between two visits keeps them apart, next to a minute of travel or of lateness. */
const WAITING = 0.2;

/** Of each visit, the `reach` others it could best come right before or after, the best first; -1 where there are no more. */
export function neighboursOf(problem: Problem, reach: number): Int32Array {
  const near = new Int32Array(problem.visits * reach);
  const distance = new Float64Array(problem.visits);
  const others = Array.from({ length: problem.visits }, (_, v) => v);
  for (let visit = 0; visit < problem.visits; visit++) {
    for (const other of others) {
      const apart = Math.min(after(problem, visit, other), after(problem, other, visit));
      const isNever =
        other === visit || problem.partner[visit] === other || !haveOneInCommon(problem, visit, other);
      distance[other] = isNever ? Number.POSITIVE_INFINITY : apart;
    }
    const best = others
      .filter((other) => real(distance, other) < Number.POSITIVE_INFINITY)
      .sort((a, b) => real(distance, a) - real(distance, b) || a - b);
    for (let at = 0; at < reach; at++) near[visit * reach + at] = best[at] ?? -1;
  }
  return near;
}

/** How far it is from one visit to the next, in travel and in time. */
function after(problem: Problem, first: number, second: number): number {
  const way = real(
    problem.travel,
    whole(problem.place, first) * problem.places + whole(problem.place, second),
  );
  const opens = (visit: number) => real(problem.opens, whole(problem.windowsFrom, visit));
  const closes = (visit: number) => real(problem.closes, whole(problem.windowsFrom, visit + 1) - 1);
  const step = real(problem.duration, first) + way;
  const waiting = Math.max(0, opens(second) - closes(first) - step);
  const late = Math.max(0, opens(first) + step - closes(second));
  return way + WAITING * waiting + late;
}

function haveOneInCommon({ isAble, caregivers }: Problem, visit: number, other: number): boolean {
  for (let c = 0; c < caregivers; c++)
    if (mark(isAble, visit * caregivers + c) && mark(isAble, other * caregivers + c)) return true;
  return false;
}
