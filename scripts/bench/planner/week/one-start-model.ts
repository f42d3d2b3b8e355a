import { emptyWeek } from '../../../../packages/planner/week/engine/begin.ts';
import { wayBetween, wayHome } from '../../../../packages/planner/week/engine/cell.ts';
import type { WeekProblem } from '../../../../packages/planner/week/engine/problem.ts';
import { emptyModel, row, variable } from './model.ts';
import { optionNear } from './plain.ts';
import { addCover, addHours, addMeetings } from './shared-rows.ts';
import { type Chance, chancesOf, planFrom, type WeekModel } from './ways-model.ts';

/**
 * A smaller model, for solvers that keep a whole table: every visit at the beginning nearest to the wish, ways as from
 * home and back for each, and a row for every two visits that one worker cannot both make. Its plan keeps the rules on
 * overlaps and rest; what it costs is less exact, and there is no day off and no break in it.
 */
export function oneStartModel(problem: WeekProblem): WeekModel {
  const model = emptyModel();
  const state = emptyWeek(problem);
  const chances = chancesOf(problem).filter(
    ({ stretch, by, option }) => option === optionNear(problem, stretch, problem.mask[by] ?? 0),
  );
  for (const chance of chances) {
    const way = 2 * problem.week.weights.travel * wayHome(state, chance.worker, chance.node);
    chance.variable = variable(model, (problem.fit[chance.by] ?? 0) + way, 1, true);
  }
  addCover(model, problem, chances);
  addMeetings(model, problem, chances);
  addHours(model, problem, chances);
  for (const those of Map.groupBy(chances, ({ worker }) => worker).values()) {
    those.sort((a, b) => a.start - b.start);
    for (const [at, one] of those.entries())
      for (const other of those.slice(at + 1)) {
        if (other.start - one.end > 720) break;
        if (other.stretch !== one.stretch && !goTogether(problem, state, one, other))
          row(
            model,
            [
              [one.variable, 1],
              [other.variable, 1],
            ],
            '<=',
            1,
          );
      }
  }
  return { model, chances, planOf: (values) => planFrom(problem, chances, values) };
}

function goTogether(
  problem: WeekProblem,
  state: ReturnType<typeof emptyWeek>,
  a: Chance,
  b: Chance,
): boolean {
  const { rest, gap } = problem.week.rules;
  if (a.cell !== b.cell && problem.isUnderRules[a.worker] && b.start - a.end < rest) return false;
  return b.start >= a.end + wayBetween(state, a.worker, a.node, b.node) + gap;
}
