import type { Id } from '@kith/kernel';
import { type Consumer, decided } from '@kith/service-kit';
import { endHomeClaim } from '../commands/home/claims.ts';
import { closed, heardOf } from '../domain/offer-copy.ts';
import { homeClaims, offerCopies } from '../store/cover.ts';

/**
 * Home: hours next door are no longer offered; with a claim named, no longer needed of its worker either. A claim that
 * still waits for its own answer is left waiting: the host answers each one.
 */
export const coverWithdrawn: Consumer<'CoverWithdrawn'> = ({ circle, data }, context) =>
  decided(context, async (work) => {
    const { claimId, reason } = data;
    const id = data.offerId as Id<'offer'>;
    const known = await work.get(offerCopies, id);
    if (known && known.hostCircle !== circle) return;
    const copy = closed(heardOf(known, { id, hostCircle: circle, state: 'OPEN' }), reason);
    if (copy !== known) work.put(offerCopies, copy);

    const claim = claimId && (await work.get(homeClaims, claimId));
    if (!claim || claim.hostCircle !== circle) return;
    const by = reason === 'AGREEMENT_ENDED' ? 'CIRCLE' : 'OWNER';
    await endHomeClaim(work, claim, 'WITHDRAWN', {
      by,
      ...(reason !== 'TAKEN' && reason !== 'CLOSED' && { reason }),
    });
  });
