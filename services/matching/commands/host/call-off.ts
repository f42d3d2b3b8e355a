import type { Work } from '@kith/service-kit';
import { isLive } from '../../domain/claim.ts';
import type { Occurrence } from '../../domain/occurrence.ts';
import { homeClaims, hostClaims } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { endHomeClaim } from '../home/claims.ts';
import { endHostClaim } from './claims.ts';
import { cancelOccurrence } from './gaps.ts';

/** The owner does not need these hours: offer, claim and visit end with them, here and next door. */
export async function callOffOccurrence(work: Work, occurrence: Occurrence): Promise<Occurrence> {
  const claim = occurrence.claimId && (await work.get(hostClaims, occurrence.claimId));
  const reason = 'NOT_NEEDED';
  if (!claim || !isLive(claim) || !claim.asked) return cancelOccurrence(work, occurrence, reason);

  await endHostClaim(work, claim, 'WITHDRAWN', reason);
  const { homeCircle, asked } = claim;
  if (homeCircle === work.context.circle) {
    const own = await work.get(homeClaims, claim.id);
    if (own) await endHomeClaim(work, own, 'WITHDRAWN', { reason, by: 'OWNER' });
  } else {
    const sequence = work.versionOf(occurrences, occurrence.id);
    work.say(
      'CoverWithdrawn',
      { subject: asked.offerId, sequence, to: [homeCircle] },
      { offerId: asked.offerId, claimId: claim.id, reason },
    );
  }
  return cancelOccurrence(work, occurrence, reason, homeCircle);
}
