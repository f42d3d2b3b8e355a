import type { CommandContext } from '@kith/service-kit';
import { hatsIn } from '../commands/hats/hat-in-hand.ts';
import { placesHolding } from '../commands/hats/places-holding.ts';
import type { GroupId } from '../domain/group.ts';
import { statusAt } from '../domain/membership.ts';
import { frontOf } from '../store/front.ts';
import type { KeptPlace } from '../store/members.ts';

/** Who holds the first of these hats that anyone holds; otherwise those of the group it falls to. */
export async function firstOf(
  context: CommandContext,
  groupId: GroupId,
  slugs: readonly string[],
  otherwise: (place: KeptPlace) => boolean,
): Promise<KeptPlace[]> {
  const front = await frontOf(context.table, groupId);
  const hats = await hatsIn(context, front, groupId);
  for (const slug of slugs) {
    const found = placesHolding(front, hats, slug, context.now);
    if (found.length > 0) return found;
  }
  return front.places.filter((place) => otherwise(place) && statusAt(place, context.now) === 'ACTIVE');
}
