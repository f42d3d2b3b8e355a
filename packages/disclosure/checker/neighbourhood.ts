import { binds, type Component, isFixed } from './components.ts';
import type { Constraint, System } from './linear.ts';
import type { Bounds } from './publication.ts';

/** All that bears on a count, which comes first in it: by constraints that bind, among those that stand already. */
export function neighbourhoodOf(
  start: number,
  { bounds, constraints }: System,
  usesOf: readonly (readonly number[])[],
  stands: (constraint: number) => boolean,
): Component {
  const counts = [start];
  const placeOf = new Map([[start, 0]]);
  const seen = new Set<number>();
  const near: Constraint[] = [];
  // The list grows while it is gone through. What is known for certain carries nothing on.
  for (const count of counts) {
    if (count !== start && isFixed(bounds[count] as Bounds)) continue;
    for (const index of usesOf[count] ?? []) {
      if (seen.has(index) || !stands(index)) continue;
      seen.add(index);
      const constraint = constraints[index] as Constraint;
      if (binds(constraint, bounds)) near.push(placed(constraint));
    }
  }
  return { counts, bounds: counts.map((count) => bounds[count] as Bounds), constraints: near };

  function placed({ terms, low, high }: Constraint): Constraint {
    return { terms: terms.map(([count, coefficient]) => [placeIn(count), coefficient] as const), low, high };
  }

  function placeIn(count: number): number {
    const place = placeOf.get(count);
    if (place !== undefined) return place;
    placeOf.set(count, counts.length);
    return counts.push(count) - 1;
  }
}
