import type { Constraint, System } from './linear.ts';
import type { Bounds } from './publication.ts';

/** Coefficients and counts are whole, but dividing them is not exact. */
const NEARLY = 1e-9;

/** Bounds that creep towards each other one by one stop being followed: then they are wider than need be, never wrong. */
const TIMES = 64;

/**
 * Narrows the bounds of each count by every constraint alone, again and again, to whole numbers: no true value is ever
 * outside. Undefined when nothing fits.
 */
export function tightened({ bounds, constraints }: System): Bounds[] | undefined {
  const tight = [...bounds];
  if (tight.some(([low, high]) => low > high)) return undefined;
  const usesOf = usesIn({ bounds, constraints });
  const times = constraints.map(() => 0);
  const waiting = new Set(constraints.keys());
  for (const index of waiting) {
    waiting.delete(index);
    times[index] = (times[index] ?? 0) + 1;
    const changed = narrow(constraints[index] as Constraint, tight);
    if (!changed) return undefined;
    for (const count of changed)
      for (const other of usesOf[count] ?? [])
        if (other !== index && (times[other] ?? 0) < TIMES) waiting.add(other);
  }
  return tight;
}

/** The constraints each count stands in. */
export function usesIn({ bounds, constraints }: System): number[][] {
  const uses: number[][] = bounds.map(() => []);
  for (const [index, { terms }] of constraints.entries())
    for (const [count] of terms) uses[count]?.push(index);
  return uses;
}

/** What a constraint's terms may sum to. */
export function rangeOf({ terms }: Constraint, bounds: readonly Bounds[]): Bounds {
  let [least, most] = [0, 0];
  for (const [count, coefficient] of terms) {
    const [low, high] = bounds[count] as Bounds;
    least += coefficient * (coefficient > 0 ? low : high);
    most += coefficient * (coefficient > 0 ? high : low);
  }
  return [least, most];
}

/** Narrows what stands in one constraint. Which counts changed, or undefined when nothing fits. */
function narrow(constraint: Constraint, tight: Bounds[]): number[] | undefined {
  const [least, most] = rangeOf(constraint, tight);
  if (least > constraint.high + NEARLY || most < constraint.low - NEARLY) return undefined;
  const changed: number[] = [];
  for (const [count, coefficient] of constraint.terms) {
    const [low, high] = tight[count] as Bounds;
    // How far this count may go up and down from where it adds least, before the others have no room left.
    const room = Math.floor((constraint.high - least) / Math.abs(coefficient) + NEARLY);
    const need = Math.floor((most - constraint.low) / Math.abs(coefficient) + NEARLY);
    const narrower: Bounds =
      coefficient > 0
        ? [Math.max(low, high - need), Math.min(high, low + room)]
        : [Math.max(low, high - room), Math.min(high, low + need)];
    if (narrower[0] > narrower[1]) return undefined;
    if (narrower[0] === low && narrower[1] === high) continue;
    tight[count] = narrower;
    changed.push(count);
  }
  return changed;
}
