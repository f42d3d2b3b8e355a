import { type Component, componentsOf } from './components.ts';
import type { System } from './linear.ts';
import { type Point, pointNear } from './point.ts';
import type { Bounds } from './publication.ts';
import { extremeOf } from './solver.ts';
import { tightened } from './tighten.ts';

/** What a count may be, and whether both ends are possible: otherwise a solver gave up, and it may be less. */
export interface Extremes {
  readonly low: number;
  readonly high: number;
  readonly isExact: boolean;
}

/**
 * The least and the greatest value of those counts of a system that are wanted; undefined when nothing fits it. First
 * each constraint alone narrows the bounds; then, part by part, each end is either reached by some choice of whole
 * numbers that fits, which proves it, or solved for.
 */
export function extremesIn(system: System, wanted: ReadonlySet<number>): Map<number, Extremes> | undefined {
  const bounds = tightened(system);
  if (!bounds) return undefined;
  const extremes = new Map(
    [...wanted].map((count) => {
      const [low, high] = bounds[count] as Bounds;
      return [count, { low, high, isExact: true }];
    }),
  );
  for (const component of componentsOf({ ...system, bounds })) {
    const point = pointIn(component) ?? solvedPointIn(component);
    if (!point) return undefined;
    for (const [place, count] of component.counts.entries())
      if (wanted.has(count)) extremes.set(count, extremesOf(component, point, place));
  }
  return extremes;
}

/** Some choice that fits, if one is found from the middle of the bounds. */
export function pointIn({ bounds, ...component }: System): Point | undefined {
  return pointNear(
    { ...component, bounds },
    bounds.map(([low, high]) => Math.floor((low + high) / 2)),
  );
}

/** What was found, as something has to: throws a `RangeError` when nothing fits. */
export function fitting<T>(found: T | undefined): T {
  if (found === undefined)
    throw new RangeError('No true counts fit these tables: they contradict each other.');
  return found;
}

/** The least and the greatest value of one count of a component. */
function extremesOf(component: Component, point: Point, place: number): Extremes {
  const least = endOf(component, point, place, 'minimize');
  const greatest = endOf(component, point, place, 'maximize');
  return { low: least.value, high: greatest.value, isExact: least.isWhole && greatest.isWhole };
}

function endOf(component: System, { reaches }: Point, place: number, direction: 'minimize' | 'maximize') {
  const [low, high] = component.bounds[place] as Bounds;
  const bound = direction === 'minimize' ? low : high;
  if (reaches(place, bound)) return { value: bound, isWhole: true };
  return extremeOf(component, place, direction) ?? { value: bound, isWhole: false };
}

/** Some choice that fits, solved for. Undefined when there is none. */
function solvedPointIn(component: System): Point | undefined {
  const solved = extremeOf(component, 0, 'minimize');
  if (!solved) return undefined;
  const nowhere = { reaches: () => false, valueOf: (place: number) => solved.counts[place] as number };
  return pointNear(component, solved.counts) ?? nowhere;
}
