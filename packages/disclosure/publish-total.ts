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
  const sum = total(counts);
  const published = publishCount(sum);
  const parts = counts.map(publishCount);
  if (!parts.includes('*')) return published;

  const bounds = parts.map(boundsOf);
  const least = total(bounds.map(([low]) => low));
  const greatest = total(bounds.map(([, high]) => high));
  const [low, high] = boundsOf(published);
  if (high === least) return published === '*' ? leastShown : Number(published) + rule.nearest;
  if (low === greatest) return Number(published) - rule.nearest;
  return published;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, next) => sum + next, 0);
}
