import { instantText, Temporal } from '@kith/kernel';
import { type Consumer, decided } from '@kith/service-kit';
import { needOf } from '../domain/hours.ts';
import { heardOf, type OfferCopy } from '../domain/offer-copy.ts';
import { offerCopies } from '../store/cover.ts';

/** Home: hours next door are open to our workers. Kept as closed when word that they closed came first (F10). */
export const coverOffered: Consumer<'CoverOffered'> = ({ circle, data }, context) =>
  decided(context, async (work) => {
    const { offerId, window, terms, training, closesAt } = data;
    const known = await work.get(offerCopies, offerId);
    const copy = heardOf(known, {
      id: offerId as OfferCopy['id'],
      hostCircle: circle,
      state: 'OPEN',
      hours: {
        window: { from: normal(window.from), to: normal(window.to) },
        need: needOf(data),
        terms,
        ...(training && { training }),
        closesAt: normal(closesAt),
      },
    });
    if (copy !== known) work.put(offerCopies, copy);
  });

/** As instants are stored, so that they sort as text. */
function normal(instant: string): string {
  return instantText(Temporal.Instant.from(instant));
}
