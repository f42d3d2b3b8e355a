import { whole } from '../../search/arrays.ts';
import type { WeekPlan } from '../document/plan.ts';
import { candidacy } from './candidates.ts';
import type { WeekState } from './state.ts';

/** A plan, remembered: by which candidacy each post is given, -1 for nobody, and from when. */
export interface WeekSnapshot {
  readonly by: Int32Array;
  readonly option: Int32Array;
  cost: number;
}

export function weekSnapshot({ by, option, owner, cost, problem }: WeekState): WeekSnapshot {
  const made = { by: by.slice(), option: option.slice(), cost };
  for (let post = 0; post < problem.posts; post++) if (whole(owner, post) < 0) made.by[post] = -1;
  return made;
}

/** Remembers another plan in the same place. */
export function retakeWeek(snapshot: WeekSnapshot, { by, option, owner, cost, problem }: WeekState): void {
  snapshot.option.set(option);
  for (let post = 0; post < problem.posts; post++)
    snapshot.by[post] = whole(owner, post) < 0 ? -1 : whole(by, post);
  snapshot.cost = cost;
}

/** The plan a snapshot remembers, with names and times; in order of time. */
export function writtenWeek({ problem }: WeekState, { by, option }: WeekSnapshot): WeekPlan {
  const { week, stretchOf, starts, startsFrom, candidate } = problem;
  const visits = Array.from(by, (of, post) => ({ of, post })).filter(({ of }) => of >= 0);
  const named = visits.map(({ of, post }) => {
    const stretch = whole(stretchOf, post);
    return {
      stretch: week.stretches[stretch]?.id ?? '',
      worker: week.workers[whole(candidate, of)]?.id ?? '',
      start: whole(starts, whole(startsFrom, stretch) + whole(option, post)),
    };
  });
  return { visits: named.sort((a, b) => a.start - b.start || (key(a) < key(b) ? -1 : 1)) };
}

const key = ({ stretch, worker }: { stretch: string; worker: string }) => `${stretch} ${worker}`;

/**
 * The candidacy by which a worker would have a post, and the beginning nearest to a moment; undefined if they may not.
 */
export function readVisit({ problem }: WeekState, post: number, worker: number, start: number) {
  const by = candidacy(problem, post, worker);
  const stretch = whole(problem.stretchOf, post);
  const from = whole(problem.startsFrom, stretch);
  const to = whole(problem.startsFrom, stretch + 1);
  for (let at = from; by >= 0 && at < to; at++)
    if (whole(problem.starts, at) === start && whole(problem.mask, by) & (1 << (at - from)))
      return { by, option: at - from };
  return undefined;
}
