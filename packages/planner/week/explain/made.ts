import { whole } from '../../search/arrays.ts';
import { bestWay } from '../engine/dynamic.ts';
import { crewOf } from '../engine/search.ts';
import { settle } from '../engine/settle.ts';
import { begin, place, remove } from '../engine/trial.ts';
import { facesOf, travelOf, workWith } from './figures.ts';
import type { Explaining } from './reading.ts';
import { reasonsFor } from './reasons.ts';
import type { ExplainedVisit } from './types.ts';

/** Everything said of one proposal. The state is as it was afterwards. */
export function explainedVisit(explaining: Explaining, post: number): ExplainedVisit {
  const { week, problem, state } = explaining;
  const at = whole(problem.stretchOf, post);
  const worker = whole(state.owner, post);
  const start = whole(state.start, post);
  const option = whole(state.option, post);
  const first = whole(problem.postsFrom, at);
  const isPair = crewOf(problem, at) === 2;
  const by = [whole(state.by, first), isPair ? whole(state.by, first + 1) : -1] as const;
  const stretch = week.stretches[at] as (typeof week.stretches)[number];
  const cost = state.cost;
  const withIt = {
    work: workWith(explaining, worker),
    travel: travelOf(explaining, worker),
    faces: facesOf(explaining, at),
  };

  // Without it: taken out, and put back at the end.
  begin(state);
  remove(state, first);
  if (isPair) remove(state, first + 1);
  settle(state);
  const without = {
    work: workWith(explaining, worker),
    travel: travelOf(explaining, worker),
    faces: facesOf(explaining, at),
    cost: state.cost,
  };
  const others = otherCandidacies(explaining, post, worker);
  const reasons = reasonsFor(explaining, post, {
    worker,
    start,
    workWithout: without.work,
    rivals: others.length,
  });
  if (isPair) {
    // The other one stays: only this post is given to someone else, at the same time.
    begin(state);
    const partner = post === first ? first + 1 : first;
    place(state, partner, by[partner - first] as number, option);
    settle(state);
  }
  const instead = bestInstead(explaining, post, others, isPair ? 1 << option : ~0);
  begin(state);
  for (const [index, each] of by.entries())
    if (each >= 0 && whole(state.owner, first + index) < 0) place(state, first + index, each, option);
  settle(state);
  return {
    stretch: stretch.id,
    worker: week.workers[worker]?.id ?? '',
    start,
    end: start + stretch.minutes,
    reasons,
    dropping: rounded(without.cost - cost),
    ...(instead && {
      instead: { worker: instead.worker, start: instead.start, points: rounded(instead.cost - cost) },
    }),
    forWorker: {
      work: { with: withIt.work, without: without.work },
      travel: { with: withIt.travel, without: without.travel },
    },
    forPerson: { faces: { with: withIt.faces, without: without.faces } },
  };
}

/** Candidacies of a post by others than who has it, and than who has the other post. */
function otherCandidacies({ problem, state }: Explaining, post: number, worker: number): number[] {
  const others: number[] = [];
  const stretch = whole(problem.stretchOf, post);
  const first = whole(problem.postsFrom, stretch);
  const there = new Set([worker]);
  for (let other = first; other < whole(problem.postsFrom, stretch + 1); other++)
    there.add(whole(problem.candidate, whole(state.by, other)));
  for (let by = whole(problem.candidatesFrom, post); by < whole(problem.candidatesFrom, post + 1); by++)
    if (!there.has(whole(problem.candidate, by))) others.push(by);
  return others;
}

function bestInstead(
  { week, problem, state }: Explaining,
  post: number,
  others: readonly number[],
  mask: number,
) {
  let best: { worker: string; start: number; cost: number } | undefined;
  const from = whole(problem.startsFrom, whole(problem.stretchOf, post));
  for (const by of others) {
    const way = bestWay(state, post, by, whole(problem.mask, by) & mask);
    if (!way || way.cost >= (best?.cost ?? Number.POSITIVE_INFINITY)) continue;
    const worker = week.workers[whole(problem.candidate, by)]?.id ?? '';
    best = { worker, start: whole(problem.starts, from + way.option), cost: way.cost };
  }
  return best;
}

const rounded = (points: number) => Math.round(points * 1_000) / 1_000;
