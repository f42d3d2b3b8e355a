import type { PublishedCount } from '@kith/contracts';
import { publishCount } from '../publish-count.ts';
import { rule } from '../rule.ts';
import type { Bounds } from './publication.ts';

/** How many neighbouring figures may become one before the count is withheld altogether. */
const MOST_MERGED = 12;

/** A range of figures next to one another, by their places: 0 is 0, 1 is `*`, 2 is 10, 3 is 15. */
export interface Figures {
  readonly from: number;
  readonly to: number;
}

/** The place of a published figure among all there are. */
export function placeOf(figure: PublishedCount): number {
  return figure === '*' ? 1 : figure / rule.nearest;
}

/** The figure in a place. */
export function figureAt(place: number): PublishedCount {
  return place === 1 ? '*' : place * rule.nearest;
}

/** The figures that the least and the greatest possible count would be shown as. */
export function placesIn([least, greatest]: Bounds): readonly [number, number] {
  return [placeOf(publishCount(least)), placeOf(publishCount(greatest))];
}

/**
 * The figures a count may be shown as: figures at an end of what is possible that would tell too much become one with
 * those next to them, further in. Only the ends need looking at: the room that is left to any other count is widest in
 * between, as the cut through a body without dents is. `tells` must not depend on the true count: so being merged tells
 * nothing either. Undefined when no figure may be shown.
 */
export function endsOf(
  known: Bounds,
  tells: (figures: Figures) => boolean,
): { readonly lowest: Figures; readonly highest: Figures } | undefined {
  const [first, last] = placesIn(known);
  let lowest = { from: first, to: first };
  while (tells(lowest)) {
    if (lowest.to === last || lowest.to - first === MOST_MERGED) return undefined;
    lowest = { from: first, to: lowest.to + 1 };
  }
  let highest = { from: last, to: last };
  while (tells(highest)) {
    if (highest.from - 1 <= lowest.to || last - highest.from === MOST_MERGED) return undefined;
    highest = { from: highest.from - 1, to: last };
  }
  if (lowest.to >= highest.from) return undefined;
  return { lowest, highest };
}
