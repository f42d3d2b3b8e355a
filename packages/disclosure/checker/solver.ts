import { lessEq, type Model, solve } from 'yalps';
import type { System } from './linear.ts';
import type { Bounds } from './publication.ts';

/** How long a question in whole numbers may take, in milliseconds, before its linear answer has to do. */
const PATIENCE_MS = 2_000;

/** What came of a question: the value, and the counts that reach it; `isWhole` when counts had to be whole numbers. */
export interface Solved {
  readonly value: number;
  readonly counts: readonly number[];
  readonly isWhole: boolean;
}

/**
 * The least or the greatest value of one count, by integer programming; by linear programming alone when that takes too
 * long, which can only be too wide. Undefined when nothing fits.
 */
export function extremeOf(
  system: System,
  count: number,
  direction: 'minimize' | 'maximize',
): Solved | undefined {
  const whole = solve(modelOf(system, count, direction, true), { timeout: PATIENCE_MS });
  if (whole.status === 'infeasible') return undefined;
  const isWhole = whole.status === 'optimal';
  const solution = isWhole ? whole : solve(modelOf(system, count, direction, false));
  if (solution.status === 'infeasible') return undefined;
  const [low, high] = system.bounds[count] as Bounds;
  const found = new Map(solution.variables);
  const counts = system.bounds.map(([least], each) => least + Math.round(found.get(each) ?? 0));
  if (solution.status !== 'optimal')
    return { value: direction === 'minimize' ? low : high, counts, isWhole: false };
  const value = low + solution.result;
  const inward = direction === 'minimize' ? Math.ceil(value - 1e-6) : Math.floor(value + 1e-6);
  return { value: Math.min(high, Math.max(low, inward)), counts, isWhole };
}

/** Counts are measured from their least: a solver's variables begin at nothing. */
function modelOf(
  { bounds, constraints }: System,
  count: number,
  direction: 'minimize' | 'maximize',
  integers: boolean,
): Model<number, string> {
  const rows = constraints.map(({ terms, low, high }, index) => {
    const base = terms.reduce((sum, [each, by]) => sum + by * (bounds[each]?.[0] ?? 0), 0);
    return [`c${index}`, { min: low - base, max: high - base }] as const;
  });
  const roofs = bounds.map(([low, high], each) => [`b${each}`, lessEq(high - low)] as const);
  const columns = bounds.map((_, each) => new Map([[`b${each}`, 1]]));
  for (const [index, { terms }] of constraints.entries())
    for (const [each, by] of terms) columns[each]?.set(`c${index}`, by);
  columns[count]?.set('value', 1);
  return {
    direction,
    objective: 'value',
    constraints: [...rows, ...roofs],
    variables: [...columns.entries()],
    integers,
  };
}
