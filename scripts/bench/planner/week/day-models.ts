import { emptyWeek } from '../../../../packages/planner/week/engine/begin.ts';
import { wayBetween, wayHome } from '../../../../packages/planner/week/engine/cell.ts';
import type { WeekProblem } from '../../../../packages/planner/week/engine/problem.ts';
import type { WeekState } from '../../../../packages/planner/week/engine/state.ts';
import type { WeekPlan } from '../../../../packages/planner/week/index.ts';
import type { Chance } from './chance.ts';
import { emptyModel, type Model, row, variable } from './model.ts';
import { optionNear } from './plain.ts';
import { addCover, addHours, addMeetings } from './shared-rows.ts';
import { chancesOf, planFrom } from './ways-model.ts';

/** What a solver makes of a model: the value of each variable, or nothing. */
export type Solve = (model: Model) => ((variable: number) => number) | undefined;

/**
 * A week day by day, for solvers that keep a whole table: every visit at the beginning nearest to the wish, ways as from
 * home and back for each, a row for every two visits that one worker cannot both make. What earlier days gave counts in
 * hours, faces, rest and the day off. A day without an answer stays open.
 */
export function planByDays(
  problem: WeekProblem,
  solve: Solve,
): { plan: WeekPlan; days: number; largest: string } {
  const state = emptyWeek(problem);
  const all = chancesOf(problem).filter(
    ({ stretch, by, option }) => option === optionNear(problem, stretch, problem.mask[by] ?? 0),
  );
  const chosen: Chance[] = [];
  let days = 0;
  let largest: Model = emptyModel();
  for (let cell = 1; cell <= 7; cell++) {
    const chances = all.filter((chance) => chance.cell === cell && isStillFree(state, chosen, chance));
    const model = dayModel(state, after(problem, chosen), chances);
    if (model.variables.length > largest.variables.length) largest = model;
    const values = solve(model);
    if (!values) continue;
    days++;
    chosen.push(...chances.filter((chance) => values(chance.variable) > 0.5));
  }
  const isChosen = new Set(chosen);
  for (const chance of all) chance.variable = isChosen.has(chance) ? 1 : 0;
  return {
    plan: planFrom(problem, all, (is) => is),
    days,
    largest: `${largest.variables.length} variables, ${largest.rows.length} rows`,
  };
}

function dayModel(state: WeekState, problem: WeekProblem, chances: readonly Chance[]): Model {
  const model = emptyModel();
  for (const chance of chances) {
    const way = 2 * problem.week.weights.travel * wayHome(state, chance.worker, chance.node);
    chance.variable = variable(model, (problem.fit[chance.by] ?? 0) + way, 1, true);
  }
  addCover(model, problem, chances);
  addMeetings(model, problem, chances);
  addHours(model, problem, chances);
  for (const those of Map.groupBy(chances, ({ worker }) => worker).values())
    for (const [at, one] of those.entries())
      for (const other of those.slice(at + 1)) {
        const [first, second] = one.start <= other.start ? [one, other] : [other, one];
        const gap = second.start - first.end - problem.week.rules.gap;
        if (gap < wayBetween(state, one.worker, first.node, second.node))
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
  return model;
}

/** The week as it is for the next day: what was given counts as booked, whom they met as known. */
function after(problem: WeekProblem, chosen: readonly Chance[]): WeekProblem {
  const [booked, room] = [problem.booked.slice(), problem.room.slice()];
  const [face, newFaces] = [problem.face.slice(), problem.newFaces.slice()];
  for (const { worker, stretch, start, end } of chosen) {
    booked[worker] = (booked[worker] ?? 0) + end - start;
    room[worker] = (room[worker] ?? 0) - (end - start);
    const person = problem.personOf[stretch] ?? 0;
    if (face[person * problem.workers + worker] === 0) continue;
    face[person * problem.workers + worker] = 0;
    newFaces[person] = (newFaces[person] ?? 0) - 1;
  }
  return { ...problem, booked, room, face, newFaces };
}

/** Whether rest and the day off leave room for a visit beside what earlier days gave. */
function isStillFree(
  { problem }: WeekState,
  chosen: readonly Chance[],
  { worker, start, cell }: Chance,
): boolean {
  if (!problem.isUnderRules[worker]) return true;
  const { rest, daysOff } = problem.week.rules;
  const held = chosen.filter((each) => each.worker === worker);
  let days = (problem.touched[worker] ?? 0) | (1 << (cell - 1));
  for (const each of held) days |= 1 << (each.cell - 1);
  const count = [0, 1, 2, 3, 4, 5, 6].filter((day) => days & (1 << day)).length;
  return count <= 7 - daysOff && held.every(({ end }) => start - end >= rest);
}
