import type { WeekProblem } from '../../../../packages/planner/week/engine/problem.ts';
import type { Chance } from './chance.ts';
import { type Model, row, variable } from './model.ts';

type Terms = (readonly [number, number])[];

/** Each stretch has as many as should come, all at once, or stays open. */
export function addCover(model: Model, problem: WeekProblem, chances: readonly Chance[]): void {
  for (const [stretch, those] of Map.groupBy(chances, (each) => each.stretch)) {
    const open = problem.openCost[stretch] ?? 0;
    const crew = (problem.postsFrom[stretch + 1] ?? 0) - (problem.postsFrom[stretch] ?? 0);
    if (crew === 1) {
      row(
        model,
        those.map(({ variable: at }) => [at, 1]),
        '<=',
        1,
      );
      // What covering saves is said of each chance.
      for (const { variable: at } of those) pay(model, at, -open);
      continue;
    }
    const covered: Terms = [];
    for (const together of Map.groupBy(those, ({ option }) => option).values()) {
      const comes = variable(model, -open, 1, true);
      covered.push([comes, 1]);
      row(model, [...together.map(({ variable: at }): [number, number] => [at, 1]), [comes, -2]], '=', 0);
    }
    row(model, covered, '<=', 1);
  }
  model.constant += problem.openCost.reduce((total, cost) => total + cost, 0);
}

/** Who meets whom: each new face costs, and there are so many at most. */
export function addMeetings(model: Model, problem: WeekProblem, chances: readonly Chance[]): void {
  const faces = new Map<number, Terms>();
  const meetings = Map.groupBy(
    chances,
    ({ stretch, worker }) => (problem.personOf[stretch] ?? 0) * problem.workers + worker,
  );
  for (const [pair, those] of meetings) {
    const face = problem.face[pair] ?? 0;
    if (face === 0) continue;
    const meets = variable(model, problem.facePrice[face] ?? 0, 1, true);
    for (const options of Map.groupBy(those, ({ stretch }) => stretch).values())
      row(model, [...options.map(({ variable: at }): [number, number] => [at, 1]), [meets, -1]], '<=', 0);
    const person = Math.floor(pair / problem.workers);
    faces.set(person, [...(faces.get(person) ?? []), [meets, 1]]);
  }
  for (const [person, terms] of faces) {
    const most = problem.newFaces[person] ?? 0;
    if (most < terms.length) row(model, terms, '<=', most);
  }
}

/** Hours: no more than there is room for; below and above the wish, piece by piece. */
export function addHours(model: Model, problem: WeekProblem, chances: readonly Chance[]): void {
  const { weights } = problem.week;
  const byWorker = Map.groupBy(chances, ({ worker }) => worker);
  for (let worker = 0; worker < problem.workers; worker++) {
    const work = (byWorker.get(worker) ?? []).map(({ variable: at, start, end }): [number, number] => [
      at,
      end - start,
    ]);
    const booked = problem.booked[worker] ?? 0;
    row(model, work, '<=', Math.max(0, problem.room[worker] ?? 0));
    const below = (line: number, weight: number) => {
      if (line <= booked || weight === 0) return;
      const short = variable(model, weight, line - booked);
      row(model, [...work, [short, 1]], '>=', line - booked);
    };
    below(problem.least[worker] ?? 0, weights.belowLeast);
    const wish = problem.wish[worker] ?? -1;
    if (wish < 0) continue;
    below(wish, weights.belowWish);
    for (let share = 0; share < problem.shares; share++)
      below(problem.shareLine[worker * problem.shares + share] ?? 0, weights.unfair);
    const over = variable(model, weights.aboveWish, Number.POSITIVE_INFINITY);
    row(model, [...work, [over, -1]], '<=', wish - booked);
    // Nobody is asked about what is booked already.
    if (work.length === 0) model.constant += weights.aboveWish * Math.max(0, booked - wish);
  }
}

/** Adds to what a variable costs. */
function pay(model: Model, at: number, cost: number): void {
  const known = model.variables[at];
  if (known) model.variables[at] = { ...known, cost: known.cost + cost };
}
