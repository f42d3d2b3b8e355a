import type { PublishedCount } from '@kith/contracts';
import { boundsOf, leastShown, publishCount } from './publish-count.ts';
import { rule } from './rule.ts';

/**
 * The total of true counts whose parts are published beside it (N2): summed first, then suppressed and rounded.
 *
 * At the ends of what the parts allow, a rounded total can be reached by one combination only: parts `*`, 10 and 10 with
 * a total of 15 say that the hidden part is 1. Such a total is rounded to the neighbouring five instead. That depends
 * on nothing but published figures and the end the sum lies at, so knowing this rule does not undo it.
 */
export function publishTotal(counts: readonly number[]): PublishedCount {
  const published = publishCount(total(counts));
  const ends = endsOf(counts.map(publishCount));
  if (!ends) return published;
  const [low, high] = boundsOf(published);
  if (high === ends.least) return published === '*' ? leastShown : Number(published) + rule.nearest;
  if (low === ends.greatest) return Number(published) - rule.nearest;
  return published;
}

/** The least and the greatest true sum of which `publishTotal` makes this total of these parts. */
export function boundsOfTotal(
  parts: readonly PublishedCount[],
  published: PublishedCount,
): readonly [number, number] {
  const [low, high] = boundsOf(published);
  const ends = endsOf(parts);
  if (!ends) return [low, high];
  return [low - 1 === ends.least ? ends.least : low, high + 1 === ends.greatest ? ends.greatest : high];
}

/** What parts can sum to, if any of them is hidden. */
function endsOf(parts: readonly PublishedCount[]) {
  if (!parts.includes('*')) return undefined;
  const bounds = parts.map(boundsOf);
  return { least: total(bounds.map(([low]) => low)), greatest: total(bounds.map(([, high]) => high)) };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, next) => sum + next, 0);
}
