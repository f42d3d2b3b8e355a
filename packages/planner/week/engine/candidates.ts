import type { Week } from '../document/week.ts';
import type { Eligibility } from './eligible.ts';
import type { Pairs } from './pairs.ts';
import type { WeekProblem } from './problem.ts';

type Candidates = Pick<WeekProblem, 'candidatesFrom' | 'candidate' | 'mask' | 'fit' | 'ranked'>;

/** Who may take each post, with the beginnings at which they could and what they lack there. */
export function candidatesOf(
  week: Week,
  { asked, barrier, wayTo, isInReach }: Eligibility,
  stretchOf: Int32Array,
  personOf: Int32Array,
  { strange }: Pairs,
): Candidates {
  const { workers, stretches, weights } = week;
  const size = workers.length;
  const workerAt = new Map(workers.map(({ id }, at) => [id, at]));
  const gives = workers.map((worker) => new Set(worker.gives));
  const pins = new Map(
    [...Map.groupBy(week.pins, ({ stretch }) => stretch)].map(([stretch, all]) => [
      stretch,
      all.map(({ worker }) => workerAt.get(worker) ?? -1),
    ]),
  );
  const candidatesFrom = new Int32Array(stretchOf.length + 1);
  const candidate: number[] = [];
  const mask: number[] = [];
  const fit: number[] = [];
  const strain: number[] = [];
  const ranked: number[] = [];
  for (const [post, at] of stretchOf.entries()) {
    const stretch = stretches[at] as Week['stretches'][number];
    const isSecond = stretchOf[post - 1] === at;
    const wanted = pins.get(stretch.id) ?? [];
    // One wanted of two: they have the first post, and anyone else the second.
    const isForAnyone = wanted.length === 0 || (isSecond && wanted.length === 1);
    for (let worker = 0; worker < size; worker++) {
      if (!isForAnyone && !wanted.includes(worker)) continue;
      if (!isInReach(at, worker) || barrier(at, worker) !== undefined) continue;
      candidate.push(worker);
      mask.push(asked.mask);
      const share = strange[(personOf[at] ?? 0) * size + worker] ?? 1;
      const missed = stretch.prefers.filter((term) => !gives[worker]?.has(term)).length;
      const lacks = weights.stranger * Math.round(stretch.minutes * share) + weights.missed * missed;
      fit.push(lacks);
      strain.push(lacks + 2 * weights.travel * wayTo(at, worker));
    }
    const those = Array.from({ length: candidate.length - ranked.length }, (_, more) => ranked.length + more);
    those.sort((a, b) => (strain[a] ?? 0) - (strain[b] ?? 0) || a - b);
    for (const each of those) ranked.push(each);
    candidatesFrom[post + 1] = candidate.length;
  }
  return {
    candidatesFrom,
    candidate: Int32Array.from(candidate),
    mask: Int32Array.from(mask),
    fit: Float64Array.from(fit),
    ranked: Int32Array.from(ranked),
  };
}

/** Where a worker stands among the candidates of a post; -1 if they are none. */
export function candidacy({ candidatesFrom, candidate }: WeekProblem, post: number, worker: number): number {
  let low = candidatesFrom[post] as number;
  let high = (candidatesFrom[post + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = candidate[middle] as number;
    if (found === worker) return middle;
    if (found < worker) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
