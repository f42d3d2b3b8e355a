import type { Constraint, System } from './linear.ts';
import type { Bounds } from './publication.ts';
import { rangeOf } from './tighten.ts';
import { unions } from './unions.ts';

/** Counts that bear on one another, and on no other. */
export interface Component extends System {
  /** The places of its counts in the whole. */
  readonly counts: readonly number[];
}

/**
 * Splits a system into what hangs together, so that the work grows with the number of parts and not with its square. A
 * constraint that no choice within the bounds can break binds nothing; a count that can have one value only carries
 * nothing from one constraint to another.
 */
export function componentsOf({ bounds, constraints }: System): Component[] {
  const binding = constraints.filter((one) => binds(one, bounds)).map((one) => withoutFixed(one, bounds));
  return grouped(binding).map((group) => {
    const counts = [...new Set(group.flatMap(({ terms }) => terms.map(([count]) => count)))];
    const placeOf = new Map(counts.map((count, place) => [count, place]));
    return {
      counts,
      bounds: counts.map((count) => bounds[count] as Bounds),
      constraints: group.map(({ terms, low, high }) => ({
        terms: terms.map(([count, coefficient]) => [placeOf.get(count) as number, coefficient] as const),
        low,
        high,
      })),
    };
  });
}

/** Whether a constraint rules out anything that the bounds allow. */
export function binds(constraint: Constraint, bounds: readonly Bounds[]): boolean {
  const [least, most] = rangeOf(constraint, bounds);
  return least < constraint.low || most > constraint.high;
}

/** Whether a count can have one value only. */
export function isFixed([low, high]: Bounds): boolean {
  return low === high;
}

function withoutFixed({ terms, low, high }: Constraint, bounds: readonly Bounds[]): Constraint {
  const open = terms.filter(([count]) => !isFixed(bounds[count] as Bounds));
  const fixed = terms
    .filter(([count]) => isFixed(bounds[count] as Bounds))
    .reduce((sum, [count, coefficient]) => sum + coefficient * (bounds[count]?.[0] ?? 0), 0);
  return { terms: open, low: low - fixed, high: high - fixed };
}

/** Constraints that share a count, directly or by others between. */
function grouped(constraints: readonly Constraint[]): Constraint[][] {
  const { join, rootOf } = unions(constraints.length);
  const firstWith = new Map<number, number>();
  for (const [index, { terms }] of constraints.entries())
    for (const [count] of terms) {
      const first = firstWith.get(count);
      if (first === undefined) firstWith.set(count, index);
      else join(index, first);
    }
  return [...Map.groupBy(constraints.entries(), ([index]) => rootOf(index)).values()].map((group) =>
    group.map(([, constraint]) => constraint),
  );
}
