import { type Component, componentsOf } from './components.ts';
import { type Point, pointNear } from './point.ts';
import type { Bounds, Publication } from './publication.ts';
import { extremeOf } from './solver.ts';
import { type PublishedSystem, type System, systemOf } from './system.ts';
import { tightened } from './tighten.ts';

/** What can be inferred of a hidden count: every whole number from `low` to `high` is possible, or might be. */
export interface Inference {
  /** The cell, by `cellOf`. */
  readonly cell: string;
  readonly low: number;
  readonly high: number;
  /** Whether both ends are possible. Otherwise a solver gave up, and the truth lies within, perhaps in less. */
  readonly isExact: boolean;
}

/**
 * What someone who holds all of a publication, and knows how it was made, can infer of each hidden count. Throws a
 * `RangeError` when its figures contradict each other.
 */
export function inferences(publication: Publication): Inference[] {
  const system = systemOf(publication);
  const found = inferredIn(system);
  if (!found) throw new RangeError('No true counts fit these tables: they contradict each other.');
  return found;
}

/** The hidden counts that are hidden in vain: one value only is possible. */
export function pinned(publication: Publication): Inference[] {
  return inferences(publication).filter(({ low, high }) => low === high);
}

/** The same of a system; undefined when nothing fits it. */
export function inferredIn(system: PublishedSystem): Inference[] | undefined {
  const bounds = tightened(system);
  if (!bounds) return undefined;
  const wanted = new Set(system.hidden.map((cell) => system.countOf.get(cell) as number));
  const exact: [Bounds, boolean][] = bounds.map((bound) => [bound, true]);
  for (const component of componentsOf({ bounds, constraints: system.constraints })) {
    const extremes = extremesOf(component, wanted);
    if (!extremes) return undefined;
    for (const [count, extreme] of extremes) exact[count] = extreme;
  }
  return system.hidden.map((cell) => {
    const [[low, high], isExact] = exact[system.countOf.get(cell) as number] as [Bounds, boolean];
    return { cell, low, high, isExact };
  });
}

/** The least and greatest value of those counts of a component that are wanted. */
function extremesOf(
  component: Component,
  wanted: ReadonlySet<number>,
): [count: number, [Bounds, isExact: boolean]][] | undefined {
  const point = pointOf(component);
  if (!point) return undefined;
  return [...component.counts.entries()]
    .filter(([, count]) => wanted.has(count))
    .map(([place, count]) => {
      const low = end(component, point, place, 'minimize');
      const high = end(component, point, place, 'maximize');
      return [count, [[low.value, high.value], low.isWhole && high.isWhole]];
    });
}

/** An end of what a count may be: the bound itself if it is reached, else what the solver says. */
function end(component: System, { reaches }: Point, place: number, direction: 'minimize' | 'maximize') {
  const [low, high] = component.bounds[place] as Bounds;
  const bound = direction === 'minimize' ? low : high;
  if (reaches(place, bound)) return { value: bound, isWhole: true };
  return extremeOf(component, place, direction) ?? { value: bound, isWhole: false };
}

/** Some choice that fits: looked for from the middle, else solved for. Undefined when there is none. */
function pointOf(component: System): Point | undefined {
  const middle = component.bounds.map(([low, high]) => Math.floor((low + high) / 2));
  const point = pointNear(component, middle);
  if (point) return point;
  const solved = extremeOf(component, 0, 'minimize');
  if (!solved) return undefined;
  return pointNear(component, solved.counts) ?? { reaches: () => false };
}
