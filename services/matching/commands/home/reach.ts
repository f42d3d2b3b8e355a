import { dateOf, kithError } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import type { HoursOffered } from '../../domain/hours.ts';
import type { OfferCopy } from '../../domain/offer-copy.ts';
import { isSharedOn } from '../sharing/shared-on.ts';

/**
 * Minutes to the circle of an offer; none in the own circle. Throws `OFFER_CLOSED` when the two circles do not share
 * on that day any more: a withdrawn agreement stops new claims at once (F11).
 */
export async function minutesTo(
  work: Work,
  { hostCircle, hours }: OfferCopy & { hours: HoursOffered },
): Promise<number | undefined> {
  if (hostCircle === work.context.circle) return undefined;
  const neighbour = await isSharedOn(work, hostCircle, dateOf(hours.window.from));
  if (!neighbour) throw kithError('OFFER_CLOSED');
  return neighbour.minutes;
}
