import type { CommandContext } from '@kith/service-kit';
import { handOf, hatsIn } from '../commands/hats/hat-in-hand.ts';
import { placesOf } from '../commands/hats/hat-news.ts';
import type { GroupId } from '../domain/group.ts';
import { holdsAt } from '../domain/hat-grant.ts';
import type { Hat } from '../domain/hats/hat.ts';
import { statusAt } from '../domain/membership.ts';
import { frontOf } from '../store/front.ts';
import { HATS } from '../store/hats.ts';
import type { KeptPlace } from '../store/members.ts';

/** Who holds the first of these hats that anyone holds; otherwise those of the group it falls to. */
export async function firstOf(
  context: CommandContext,
  groupId: GroupId,
  slugs: readonly string[],
  otherwise: (place: KeptPlace) => boolean,
): Promise<KeptPlace[]> {
  const { table, now } = context;
  const front = await frontOf(table, groupId);
  const hats = await hatsIn(context, front, groupId);
  for (const slug of slugs) {
    const kept = front.items<Hat>(HATS).find((hat) => hat.slug === slug);
    const hat = kept ?? hats.find((one) => one.slug === slug);
    const holders = hat ? handOf(front, kept, hat, now).hat.holders : [];
    const found = holders
      .filter((holder) => holdsAt(holder, now))
      .flatMap((holder) => placesOf(holder, front.places));
    if (found.length > 0) return found;
  }
  return front.places.filter((place) => otherwise(place) && statusAt(place, now) === 'ACTIVE');
}
