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
  /** Set once it is known how many draws there will be. */
  range: WeekRange | undefined;
  readonly best: WeekSnapshot;
  draws: number;
}

/** A first plan of a week, from which a search may go on. */
export function beginWeek(week: Week, seed: number): WeekRun {
  const problem = compileWeek(week);
  const state = emptyWeek(problem);
  constructWeek(state);
  const search = weekSearch(problem, state, new Random(seed));
  return { search, best: weekSnapshot(state), range: undefined, draws: 0 };
}

/**
 * Goes on until the clock says so. The clock is told the draws of the whole run. The first leg only goes downhill: how
 * many draws it takes says how hot the others may begin.
 */
export function runWeek(run: WeekRun, until: number, clock: Clock): void {
  const { search, best } = run;
  const before = run.draws;
  if (search.problem.posts === 0) return;
  const downhill = { hottest: DOWNHILL, coldest: DOWNHILL };
  run.draws += annealWeek(search, run.range ?? downhill, best, until, (since) => clock(before + since));
  run.range ??= weekRange(search, run.draws / until / search.problem.posts);
}

/** A temperature at which next to nothing is kept that costs something. */
const DOWNHILL = 1e-3;

/** The best plan so far. */
export function weekPlanOf({ search, best }: WeekRun): WeekPlan {
  return writtenWeek(search.state, best);
}
