import { type Component, componentsOf } from './components.ts';
import { extremesIn, pointIn } from './extremes.ts';
import type { System } from './linear.ts';
import type { Point } from './point.ts';
import type { Bounds } from './publication.ts';
import { tightened } from './tighten.ts';

/** Of how many counts together a solver is asked. For more, what is not found easily is taken not to be possible. */
const FEW = 60;

/** The value a count is taken to have when it is not known to have two. */
const UNSURE = Number.NaN;

/**
 * Those of the wanted counts that are not found to have two possible values, and their one value; `NaN` where they
 * may have more. Undefined when nothing is found to fit. Errs on the side of what a reader might learn, so that it is
 * quick: for what is asked again and again before something is published.
 */
export function closedIn(system: System, wanted: ReadonlySet<number>): Map<number, number> | undefined {
  const bounds = tightened(system);
  if (!bounds) return undefined;
  const closed = new Map<number, number>();
  for (const count of wanted) {
    const [low, high] = bounds[count] as Bounds;
    if (low === high) closed.set(count, low);
  }
  for (const component of componentsOf({ ...system, bounds })) {
    const doubtful = doubtfulIn(component, wanted);
    if (!doubtful) return undefined;
    for (const [count, value] of doubtful) closed.set(count, value);
  }
  return closed;
}

/** What a count is found to be able to be, at least and at most: perhaps more. Undefined when nothing is found to fit. */
export function reachOf(system: System, count: number): Bounds | undefined {
  const bounds = tightened(system);
  if (!bounds) return undefined;
  const component = componentsOf({ ...system, bounds }).find(({ counts }) => counts.includes(count));
  if (!component) return bounds[count];
  const place = component.counts.indexOf(count);
  if (component.counts.length <= FEW) {
    const found = extremesIn(component, new Set([place]))?.get(place);
    return found && [found.low, found.high];
  }
  const point = pointIn(component);
  const [low, high] = component.bounds[place] as Bounds;
  return point && [furthest(point, place, low), furthest(point, place, high)];
}

function doubtfulIn(
  component: Component,
  wanted: ReadonlySet<number>,
): [count: number, value: number][] | undefined {
  const point = pointIn(component);
  const isLarge = component.counts.length > FEW;
  if (!point && isLarge) return undefined;
  const places = [...component.counts.entries()].filter(
    ([place, count]) => wanted.has(count) && !bends(place),
  );
  if (isLarge) return places.map(([, count]) => [count, UNSURE]);
  const extremes = extremesIn(component, new Set(places.map(([place]) => place)));
  return (
    extremes &&
    places.flatMap(([place, count]) => {
      const found = extremes.get(place);
      return found && found.low < found.high ? [] : [[count, found?.low ?? UNSURE]];
    })
  );

  function bends(place: number): boolean {
    if (!point) return false;
    const [value, [low, high]] = [point.valueOf(place), component.bounds[place] as Bounds];
    return (
      (value < high && point.reaches(place, value + 1)) || (value > low && point.reaches(place, value - 1))
    );
  }
}

/** How far towards an end a count is found to go, by halves. */
function furthest(point: Point, place: number, end: number): number {
  if (point.reaches(place, end)) return end;
  let [reached, missed] = [point.valueOf(place), end];
  while (Math.abs(missed - reached) > 1) {
    const middle = Math.trunc((reached + missed) / 2);
    if (point.reaches(place, middle)) reached = middle;
    else missed = middle;
  }
  return reached;
}
