import type { InstantText } from '@kith/kernel';
import { holdsAt } from '../../domain/hat-grant.ts';
import type { Hat } from '../../domain/hats/hat.ts';
import type { Front } from '../../store/front.ts';
import { HATS } from '../../store/hats.ts';
import type { KeptPlace } from '../../store/members.ts';
import { handOf } from './hat-in-hand.ts';
import { placesOf } from './hat-news.ts';

/** The places of those who hold a hat of a group by now, also when nobody has looked at it since that changed. */
export function placesHolding(
  front: Front,
  hats: readonly Hat[],
  slug: string,
  now: InstantText,
): KeptPlace[] {
  const kept = front.items<Hat>(HATS).find((hat) => hat.slug === slug);
  const hat = kept ?? hats.find((one) => one.slug === slug);
  const holders = hat ? handOf(front, kept, hat, now).hat.holders : [];
  return holders.filter((holder) => holdsAt(holder, now)).flatMap((holder) => placesOf(holder, front.places));
}
