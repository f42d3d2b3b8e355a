import { emptyWeek } from '../../../../packages/planner/week/engine/begin.ts';
import { CELLS, type WeekProblem } from '../../../../packages/planner/week/engine/problem.ts';
import type { WeekPlan } from '../../../../packages/planner/week/index.ts';
import type { Chance } from './chance.ts';
import { legsOf } from './legs.ts';
import { emptyModel, type Model, row, variable } from './model.ts';
import { addCover, addHours, addMeetings } from './shared-rows.ts';

/** A model of a week, and how to read its solution. */
export interface WeekModel {
  readonly model: Model;
  readonly chances: readonly Chance[];
  readonly planOf: (values: (variable: number) => number) => WeekPlan;
}

/**
 * The whole week as paths: each worker's day is a way from home over visits that might be and back, so that ways, gaps and
 * overlaps are exact; rest is between the last of a day and the first of the next. Only breaks in a run of visits are left
 * out: without a rule the week can only become cheaper, so a bound stays a bound.
 */
export function waysModel(problem: WeekProblem): WeekModel {
  const model = emptyModel();
  const chances = chancesOf(problem);
  for (const chance of chances) {
    const moved = problem.movedCost[(problem.startsFrom[chance.stretch] ?? 0) + chance.option] ?? 0;
    chance.variable = variable(model, (problem.fit[chance.by] ?? 0) + moved, 1, true);
  }
  addCover(model, problem, chances);
  addMeetings(model, problem, chances);
  addHours(model, problem, chances);
  const state = emptyWeek(problem);
  const byCell = Map.groupBy(chances, ({ worker, cell }) => worker * CELLS + cell);
  for (let worker = 0; worker < problem.workers; worker++) {
    const days: ReturnType<typeof addDay>[] = [];
    for (let cell = 1; cell <= 7; cell++)
      days.push(addDay(model, state, worker, worker * CELLS + cell, byCell.get(worker * CELLS + cell) ?? []));
    addRest(model, problem, worker, days);
  }
  return { model, chances, planOf: (values) => planFrom(problem, chances, values) };
}

/** Every visit that might be. */
export function chancesOf(problem: WeekProblem): Chance[] {
  const chances: Chance[] = [];
  for (let stretch = 0; stretch < problem.stretches; stretch++) {
    const post = problem.postsFrom[stretch] ?? 0;
    for (let by = problem.candidatesFrom[post] ?? 0; by < (problem.candidatesFrom[post + 1] ?? 0); by++)
      for (let at = problem.startsFrom[stretch] ?? 0; at < (problem.startsFrom[stretch + 1] ?? 0); at++) {
        const option = at - (problem.startsFrom[stretch] ?? 0);
        if (!((problem.mask[by] ?? 0) & (1 << option))) continue;
        const start = problem.starts[at] ?? 0;
        const end = start + (problem.minutes[post] ?? 0);
        const cell = problem.startCell[at] ?? 0;
        const worker = problem.candidate[by] ?? 0;
        chances.push({ stretch, worker, by, option, start, end, cell, node: post, variable: -1 });
      }
  }
  return chances;
}

interface Stop {
  readonly node: number;
  readonly start: number;
  readonly end: number;
  /** None of a booking. */
  readonly chance?: Chance;
}

/** The paths of one day. Answers the arcs from home and back, by when they leave or arrive. */
function addDay(
  model: Model,
  state: ReturnType<typeof emptyWeek>,
  worker: number,
  cell: number,
  chances: readonly Chance[],
) {
  const { problem } = state;
  const stops: Stop[] = chances.map((chance) => ({ ...chance, chance }));
  for (let node = state.head[cell] ?? -1; node >= 0; node = state.next[node] ?? -1) {
    const start = state.start[node] ?? 0;
    stops.push({ node, start, end: start + (problem.minutes[node] ?? 0) });
  }
  stops.sort((a, b) => a.start - b.start || a.end - b.end);
  const legs = legsOf(state, worker);
  const into = stops.map((): number[] => []);
  const out = stops.map((): number[] => []);
  const first: (Stop & { arc: number })[] = [];
  const last: (Stop & { arc: number })[] = [];
  const { travel } = problem.week.weights;
  for (const [at, stop] of stops.entries()) {
    const home = travel * legs.home(stop.node);
    const from = variable(model, home);
    into[at]?.push(from);
    first.push({ ...stop, arc: from });
    const back = variable(model, home);
    out[at]?.push(back);
    last.push({ ...stop, arc: back });
    for (let next = at + 1; next < stops.length; next++) {
      const other = stops[next] as Stop;
      if (stop.chance && other.chance && stop.chance.stretch === other.chance.stretch) continue;
      const cost = legs.between(stop, other);
      if (cost === undefined) continue;
      const arc = variable(model, cost);
      out[at]?.push(arc);
      into[next]?.push(arc);
    }
  }
  const sum = (arcs: readonly number[] = [], factor = 1) => arcs.map((arc) => [arc, factor] as const);
  for (const [at, { chance }] of stops.entries()) {
    const visit = chance ? ([[chance.variable, -1]] as const) : [];
    row(model, [...sum(into[at]), ...visit], '=', chance ? 0 : 1);
    row(model, [...sum(out[at]), ...visit], '=', chance ? 0 : 1);
  }
  // One path at most: whatever is held lies on it.
  if (stops.length > 0) row(model, sum(first.map(({ arc }) => arc)), '<=', 1);
  return { first, last };
}

/** Rest between one day and the next, and a day off. What is booked is in nobody's way that still might be. */
function addRest(
  model: Model,
  problem: WeekProblem,
  worker: number,
  days: readonly {
    readonly first: readonly (Stop & { arc: number })[];
    readonly last: readonly (Stop & { arc: number })[];
  }[],
): void {
  const { rest, daysOff } = problem.week.rules;
  if (!problem.isUnderRules[worker]) return;
  for (const [at, { first }] of days.slice(1).entries()) {
    const ends = (days[at]?.last ?? []).filter(({ chance }) => chance);
    const begins = first.filter(({ chance }) => chance);
    for (const moment of new Set(ends.map(({ end }) => end))) {
      const late = ends.filter(({ end }) => end >= moment);
      const early = begins.filter(({ start }) => start < moment + rest);
      if (early.length > 0)
        row(
          model,
          [...late, ...early].map(({ arc }) => [arc, 1] as const),
          '<=',
          1,
        );
    }
  }
  const booked = days.filter(({ first }) => first.some(({ chance }) => !chance)).length;
  const arcs = days.flatMap(({ first }) => first.map(({ arc }) => [arc, 1] as const));
  row(model, arcs, '<=', Math.max(7 - daysOff, booked));
}

/** The plan a solution stands for. */
export function planFrom(
  { week }: WeekProblem,
  chances: readonly Chance[],
  values: (variable: number) => number,
): WeekPlan {
  const visits = chances
    .filter(({ variable: at }) => values(at) > 0.5)
    .map(({ stretch, worker, start }) => ({
      stretch: week.stretches[stretch]?.id ?? '',
      worker: week.workers[worker]?.id ?? '',
      start,
    }));
  return { visits };
}
