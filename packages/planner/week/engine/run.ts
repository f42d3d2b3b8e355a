import type { Clock } from '../../search/anneal.ts';
import { Random } from '../../search/random.ts';
import type { WeekPlan } from '../document/plan.ts';
import type { Week } from '../document/week.ts';
import { annealWeek, type WeekRange } from './anneal.ts';
import { emptyWeek } from './begin.ts';
import { compileWeek } from './compile.ts';
import { constructWeek } from './construct.ts';
import { type WeekSearch, weekSearch } from './search.ts';
import { type WeekSnapshot, weekSnapshot, writtenWeek } from './snapshot.ts';
import { weekRange } from './temperature.ts';

/** A search of a week that is under way: it has a plan at any time. */
export interface WeekRun {
  readonly search: WeekSearch;
  readonly range: WeekRange;
  readonly best: WeekSnapshot;
  draws: number;
}

/** A first plan of a week, from which a search may go on. */
export function beginWeek(week: Week, seed: number): WeekRun {
  const problem = compileWeek(week);
  const state = emptyWeek(problem);
  constructWeek(state);
  const search = weekSearch(problem, state, new Random(seed));
  return { search, best: weekSnapshot(state), range: weekRange(search), draws: 0 };
}

/** Cools on until the clock says so. The clock is told the draws of the whole run. */
export function runWeek(run: WeekRun, until: number, clock: Clock): void {
  const before = run.draws;
  if (run.search.problem.posts === 0) return;
  run.draws += annealWeek(run.search, run.range, run.best, until, (since) => clock(before + since));
}

/** The best plan so far. */
export function weekPlanOf({ search, best }: WeekRun): WeekPlan {
  return writtenWeek(search.state, best);
}
