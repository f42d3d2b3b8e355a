import type { CircleSlug } from '@kith/kernel';
import { type Connection, type ConnectionArguments, find, type RequestContext } from '@kith/service-kit';
import { occurrences } from '../../store/hours.ts';
import { sharingLists } from '../../store/sharing.ts';
import { filteredPage } from '../filtered-page.ts';
import type { SharedOfferParent } from '../parents.ts';

/** The offers a neighbour shows its workers now, in order of time: of all that were sent, those that still stand. */
export async function offersOut(
  context: RequestContext,
  circle: CircleSlug,
  args: ConnectionArguments,
): Promise<Connection<SharedOfferParent>> {
  const { table, now } = context;
  const standing = new Map<string, SharedOfferParent>();
  return filteredPage(
    async (page) => {
      const sent = await sharingLists.offersOut(table, circle, now, page);
      const gaps = await Promise.all(sent.items.map(({ value }) => find(table, occurrences, value.gapId)));
      for (const [index, { value }] of sent.items.entries()) {
        const gap = gaps[index];
        if (gap?.state !== 'OPEN' || gap.offer?.id !== value.id) continue;
        if (gap.offer.circles.includes(circle)) standing.set(value.id, { ...gap, offer: gap.offer });
      }
      return sent;
    },
    ({ id }) => standing.get(id),
    args,
  );
}
