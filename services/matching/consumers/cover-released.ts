import type { Id } from '@kith/kernel';
import { type Consumer, decided } from '@kith/service-kit';
import { releaseOnHost } from '../commands/host/claims.ts';
import { hostClaims } from '../store/cover.ts';

/**
 * Host: a worker from next door gives hours back; they are a gap again. When this comes before the claim itself, it is
 * remembered, so that the claim finds itself given back (F10).
 */
export const coverReleased: Consumer<'CoverReleased'> = ({ circle, data }, context) =>
  decided(context, async (work) => {
    const id = data.claimId as Id<'claim'>;
    const claim = await work.get(hostClaims, id);
    if (!claim) work.put(hostClaims, { id, homeCircle: circle, state: 'RELEASED' });
    else if (claim.homeCircle === circle) await releaseOnHost(work, claim);
  });
