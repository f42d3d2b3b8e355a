import { whole } from '../../search/arrays.ts';
import { candidacy } from '../engine/candidates.ts';
import { barrierOfPlan, bestWay } from '../engine/dynamic.ts';
import { crewOf } from '../engine/search.ts';
import type { Explaining } from './reading.ts';
import { type OpenStretch, type WeekBarrier, weekBarriers } from './types.ts';

/** Why a stretch stays open: where each worker stops first, and which barrier comes last. */
export function openStretch(explaining: Explaining, at: number): OpenStretch {
  const { week, problem } = explaining;
  const stops = week.workers.map((worker, by) => ({ worker: worker.id, ...stopOf(explaining, at, by) }));
  const key = ({ barrier, code = '' }: { barrier: WeekBarrier; code?: string | undefined }) =>
    `${barrier} ${code}`;
  const rank = (barrier: WeekBarrier) => weekBarriers.indexOf(barrier);
  const stopped = [...Map.groupBy(stops, key).values()]
    .map((those) => ({
      barrier: those[0]?.barrier ?? 'BARRED',
      ...(those[0]?.code !== undefined && { code: those[0].code }),
      workers: those.map(({ worker }) => worker),
    }))
    .sort((a, b) => rank(a.barrier) - rank(b.barrier));
  const last = stopped.at(-1)?.barrier ?? 'NOBODY';
  const could = stopped.find(({ barrier }) => barrier === 'TOO_DEAR')?.workers.length ?? 0;
  const isOneOfTwo = crewOf(problem, at) === 2 && could === 1;
  return { stretch: week.stretches[at]?.id ?? '', why: isOneOfTwo ? 'NO_SECOND' : last, stopped };
}

/** Where one worker stops first. */
function stopOf(
  { week, problem, state, eligibility }: Explaining,
  at: number,
  worker: number,
): { readonly barrier: WeekBarrier; readonly code?: string | undefined } {
  const barrier = eligibility.barrier(at, worker);
  if (barrier) return { barrier, code: eligibility.asked.code };
  const first = whole(problem.postsFrom, at);
  const pinned = week.pins.some(({ stretch }) => stretch === week.stretches[at]?.id);
  // One pinned of two has the first post, anyone else the second.
  const posts = Array.from({ length: crewOf(problem, at) }, (_, more) => first + more);
  const open = posts.flatMap((post) => {
    const by = candidacy(problem, post, worker);
    return by < 0 ? [] : [{ post, by }];
  })[0];
  if (!open) return { barrier: pinned ? 'PINNED_TO_OTHER' : 'BOOKED' };
  const way = bestWay(state, open.post, open.by, whole(problem.mask, open.by));
  return { barrier: way ? 'TOO_DEAR' : barrierOfPlan(state, open.post, open.by) };
}
