import type { WeekProblem } from '../../../../packages/planner/week/engine/problem.ts';
import type { WeekPlan } from '../../../../packages/planner/week/index.ts';
import { planByDays } from './day-models.ts';
import { asLp, type Model } from './model.ts';
import { waysModel } from './ways-model.ts';

/** What a solver came to. */
export interface Solved {
  readonly plan?: WeekPlan;
  /** No plan costs less. */
  readonly bound?: number;
  readonly said: string;
}

/** How near to its bound HiGHS calls a plan the best. */
const PROVEN = 1e-4;

/** HiGHS compiled to WebAssembly, on the whole week. */
export async function byHighs(problem: WeekProblem, seconds: number): Promise<Solved> {
  const { default: load } = await import('highs');
  const highs = await load();
  const { model, planOf } = waysModel(problem);
  return highs.withModel({ format: 'lp', data: asLp(model) }, (asked) => {
    asked.options.set('output_flag', false);
    asked.options.set('time_limit', seconds);
    asked.options.set('mip_rel_gap', PROVEN);
    asked.run();
    const values = asked.getSolution().colValue;
    const bound = Number(asked.info.get('mip_dual_bound')) + model.constant;
    const isAny = Number(asked.info.get('primal_solution_status')) === 2;
    const gap = Number(asked.info.get('mip_gap'));
    const size = `${model.variables.length.toLocaleString('en-GB')} variables, ${model.rows.length.toLocaleString('en-GB')} rows`;
    return {
      ...(isAny && { plan: planOf((at) => values[at] ?? 0) }),
      ...(Number.isFinite(bound) && { bound }),
      said: `${gap <= PROVEN * 1.01 ? 'proved' : 'not proved'}; ${size}`,
    };
  });
}

/** yalps, day by day. */
export async function byYalps(problem: WeekProblem, seconds: number): Promise<Solved> {
  const { solve } = await import('yalps');
  const { plan, days, largest } = planByDays(problem, (model) => {
    const names = model.variables.map((_, at) => `v${at}`);
    const found = solve(
      {
        direction: 'minimize',
        objective: 'cost',
        constraints: model.rows.map(({ sense, bound }, at) => [`r${at}`, limitOf(sense, bound)] as const),
        variables: columnsOf(model).map((column, at) => [names[at] ?? '', column] as const),
        integers: names.filter((_, at) => model.variables[at]?.isWhole),
      },
      { timeout: (seconds * 1000) / DAYS, maxIterations: 1_000_000 },
    );
    const values = new Map(found.variables);
    return values.size === 0 ? undefined : (at) => values.get(`v${at}`) ?? 0;
  });
  return { plan, said: `${days} of 7 days; at most ${largest}` };
}

/** javascript-lp-solver, day by day. */
export async function byJavaScriptLpSolver(problem: WeekProblem, seconds: number): Promise<Solved> {
  const { default: solver } = await import('javascript-lp-solver');
  const { plan, days, largest } = planByDays(problem, (model) => {
    const found = solver.Solve({
      optimize: 'cost',
      opType: 'min',
      constraints: Object.fromEntries(
        model.rows.map(({ sense, bound }, at) => [`r${at}`, limitOf(sense, bound)]),
      ),
      variables: Object.fromEntries(
        columnsOf(model).map((column, at) => [`v${at}`, Object.fromEntries(column)]),
      ),
      ints: Object.fromEntries(
        model.variables.flatMap(({ isWhole }, at) => (isWhole ? [[`v${at}`, 1]] : [])),
      ),
      timeout: (seconds * 1000) / DAYS,
    }) as unknown as Record<string, number | boolean | undefined>;
    return found.feasible ? (at) => Number(found[`v${at}`] ?? 0) : undefined;
  });
  return { plan, said: `${days} of 7 days; at most ${largest}` };
}

const DAYS = 7;

function limitOf(sense: '<=' | '>=' | '=', bound: number) {
  return sense === '<=' ? { max: bound } : sense === '>=' ? { min: bound } : { equal: bound };
}

/** Of each variable: what it costs, and how often it is in which row. */
function columnsOf({ variables, rows }: Model): [string, number][][] {
  const columns = variables.map(({ cost }): [string, number][] => [['cost', cost]]);
  for (const [at, { terms }] of rows.entries())
    for (const [one, factor] of terms) columns[one]?.push([`r${at}`, factor]);
  return columns;
}
