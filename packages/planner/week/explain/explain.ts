import { whole } from '../../search/arrays.ts';
import type { WeekPlan } from '../document/plan.ts';
import type { Week } from '../document/week.ts';
import { emptyWeek } from '../engine/begin.ts';
import { compileWeek } from '../engine/compile.ts';
import { eligibilityOf } from '../engine/eligible.ts';
import { settle } from '../engine/settle.ts';
import { readVisit } from '../engine/snapshot.ts';
import { begin, place } from '../engine/trial.ts';
import { explainedVisit } from './made.ts';
import { openStretch } from './open.ts';
import type { Explaining } from './reading.ts';
import type { WeekExplained } from './types.ts';

/**
 * Explains a plan line by line: why each proposal is made, what it costs to drop it or to ask someone else, and why what
 * is open is open. The plan is taken as it is, nothing is searched. Throws a RangeError if a line breaks a rule, as
 * lines may of which the week has changed since: {@link scoreWeek} says which.
 */
export function explainWeek(week: Week, plan: WeekPlan): WeekExplained {
  const problem = compileWeek(week);
  const state = emptyWeek(problem);
  const explaining: Explaining = { week, problem, state, eligibility: eligibilityOf(week, problem.ways) };
  placeAll(explaining, plan);
  const placed = Array.from({ length: problem.posts }, (_, post) => post);
  return {
    visits: placed
      .filter((post) => whole(state.owner, post) >= 0)
      .map((post) => explainedVisit(explaining, post))
      .sort((a, b) => a.start - b.start || (a.stretch < b.stretch ? -1 : 1)),
    open: week.stretches.flatMap((_, at) =>
      whole(state.openAt, at) < 0 ? [] : [openStretch(explaining, at)],
    ),
  };
}

/** A visit of a plan as the engine has it. */
interface Placing {
  readonly post: number;
  readonly worker: number;
  readonly by: number;
  readonly option: number;
}

/** Puts a plan into an empty week, worker by worker: what one of them holds goes together as a whole. */
function placeAll({ week, problem, state }: Explaining, { visits }: WeekPlan): void {
  const stretchAt = new Map(week.stretches.map(({ id }, at) => [id, at]));
  const workerAt = new Map(week.workers.map(({ id }, at) => [id, at]));
  const byStretch = Map.groupBy(visits, ({ stretch }) => stretch);
  const placings = [...byStretch].flatMap(([id, those]): Placing[] => {
    const first = whole(problem.postsFrom, stretchAt.get(id) ?? 0);
    const crew = those.map(({ worker, start }) => ({ worker: workerAt.get(worker) ?? -1, start }));
    crew.sort((a, b) => a.worker - b.worker);
    // Who was pinned to a stretch of two has its first post, whoever comes first in the list.
    for (const order of [crew, crew.toReversed()]) {
      const ways = order.map(({ worker, start }, at) => readVisit(state, first + at, worker, start));
      if (ways.every((way) => way !== undefined))
        return ways.map((way, at) => ({ post: first + at, worker: order[at]?.worker ?? -1, ...way }));
    }
    throw new RangeError(`What is proposed for ${id} may not be.`);
  });
  for (const [worker, those] of Map.groupBy(placings, (each) => each.worker)) {
    begin(state);
    for (const { post, by, option } of those) place(state, post, by, option);
    if (!settle(state))
      throw new RangeError(`What is proposed to ${week.workers[worker]?.id} breaks a rule.`);
  }
}
