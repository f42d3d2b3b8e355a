import { kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { type ClaimReason, type HomeClaim, isLive } from '../domain/claim.ts';
import { isAhead } from '../domain/occurrence.ts';
import { homeClaims, hostClaims } from '../store/cover.ts';
import { endHomeClaim } from './home/claims.ts';
import { releaseOnHost } from './host/claims.ts';

/**
 * A worker gives claimed hours back, whether the owner has answered or not.
 * Throws `NOT_FOUND` for anyone else's, `WRONG_STATE` once it is over or has begun.
 */
export function releaseClaim(
  context: CommandContext,
  workerId: PersonId,
  claimId: HomeClaim['id'],
): Promise<HomeClaim> {
  return change(context, async (work) => {
    const claim = await work.get(homeClaims, claimId);
    if (claim?.workerId !== workerId) throw kithError('NOT_FOUND');
    if (claim.state === 'RELEASED') return claim;
    if (!isLive(claim) || !isAhead(claim, context.now)) throw kithError('WRONG_STATE');
    return giveBack(work, claim);
  });
}

/** Ends a live claim on both sides: the neighbour is told, or the gap of the own circle opens again. */
export async function giveBack(work: Work, claim: HomeClaim, reason?: ClaimReason): Promise<HomeClaim> {
  const after = await endHomeClaim(work, claim, 'RELEASED', reason ? { reason } : {});
  if (claim.hostCircle === work.context.circle) {
    const own = await work.get(hostClaims, claim.id);
    if (own) await releaseOnHost(work, own);
  } else {
    work.say(
      'CoverReleased',
      { subject: claim.id, sequence: work.versionOf(homeClaims, claim.id), to: [claim.hostCircle] },
      { claimId: claim.id, offerId: claim.offerId },
    );
  }
  return after;
}
