import type { Bounds } from './publication.ts';
import type { Constraint, System } from './system.ts';
import { rangeOf } from './tighten.ts';

/** Counts that bear on one another, and on no other. */
export interface Component extends System {
  /** The places of its counts in the whole. */
  readonly counts: readonly number[];
}

/**
 * Splits a system into what hangs together. A constraint that no choice within the bounds can break binds nothing; a
 * count that has one value only carries nothing from one constraint to another.
 */
export function componentsOf({ bounds, constraints }: System): Component[] {
  const binding = constraints.filter((constraint) => !isKept(constraint, bounds)).map(withoutFixed);
  const groups = groupsBy(binding);
  return [...groups.values()].map((group) => {
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

  function withoutFixed({ terms, low, high }: Constraint): Constraint {
    const open = terms.filter(([count]) => bounds[count]?.[0] !== bounds[count]?.[1]);
    const fixed = terms.reduce(
      (sum, [count, by]) => (open.length < terms.length && isFixed(count) ? sum + by * valueOf(count) : sum),
      0,
    );
    return { terms: open, low: low - fixed, high: high - fixed };
  }

  function isFixed(count: number): boolean {
    return bounds[count]?.[0] === bounds[count]?.[1];
  }

  function valueOf(count: number): number {
    return bounds[count]?.[0] ?? 0;
  }
}

function isKept(constraint: Constraint, bounds: readonly Bounds[]): boolean {
  const [least, most] = rangeOf(constraint, bounds);
  return least >= constraint.low && most <= constraint.high;
}

/** Constraints that share a count, directly or by others between. */
function groupsBy(constraints: readonly Constraint[]): Map<number, Constraint[]> {
  const parents = constraints.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] as number;
    parents[index] = root;
    return root;
  };
  const firstWith = new Map<number, number>();
  for (const [index, { terms }] of constraints.entries())
    for (const [count] of terms) {
      const first = firstWith.get(count);
      if (first === undefined) firstWith.set(count, index);
      else parents[rootOf(index)] = rootOf(first);
    }
  const groups = new Map<number, Constraint[]>();
  for (const [index, constraint] of constraints.entries()) {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), constraint]);
  }
  return groups;
}
