import { dateOf, kithError } from '@kith/kernel';
import type { HoursOffered } from '../../domain/hours.ts';
import type { OfferCopy } from '../../domain/offer-copy.ts';
import type { Work } from '../../work.ts';

/**
 * Minutes to the circle of an offer; none in the own circle. Throws `OFFER_CLOSED` when the two circles do not share
 * on that day any more: a withdrawn agreement stops new claims at once (F11).
 */
export async function minutesTo(
  { context }: Pick<Work, 'context'>,
  { hostCircle, hours }: OfferCopy & { hours: HoursOffered },
): Promise<number | undefined> {
  if (hostCircle === context.circle) return undefined;
  const live = await context.neighbourhood.liveOn(dateOf(hours.window.from));
  const neighbour = live.find(({ slug }) => slug === hostCircle);
  if (!neighbour) throw kithError('OFFER_CLOSED');
  return neighbour.minutes;
}
