import { sameId } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { type ClaimReason, type ClaimState, type HomeClaim, homeAfter } from '../../domain/claim.ts';
import { closed } from '../../domain/offer-copy.ts';
import { type CalledOffBy, cancelledVisit } from '../../domain/visit.ts';
import { homeClaims, offerCopies } from '../../store/cover.ts';
import { visits } from '../../store/hours.ts';
import { freeDiary } from './diary.ts';

/** Ends a worker's claim: their diary is free again, and a visit next door that it had become will not take place. */
export async function endHomeClaim(
  work: Work,
  claim: HomeClaim,
  said: Exclude<ClaimState, 'WAITING' | 'ACCEPTED'>,
  { reason, by = 'WORKER' }: { reason?: ClaimReason; by?: CalledOffBy } = {},
): Promise<HomeClaim> {
  const after = homeAfter(claim, said, reason);
  if (after === claim) return claim;
  work.put(homeClaims, after);
  if (claim.state === 'WAITING') await freeDiary(work, claim.workerId, claim.window, claim.id);
  if (claim.hostCircle !== work.context.circle) {
    await closeCopy(work, claim.offerId);
    if (claim.state === 'ACCEPTED') await callOffVisitAway(work, claim, by);
  }
  return after;
}

/** The offer is over for this circle; if it opens again, it comes under another id. */
async function closeCopy(work: Work, offerId: string): Promise<void> {
  const copy = await work.get(offerCopies, offerId);
  if (copy?.state === 'OPEN') work.put(offerCopies, closed(copy, 'CLOSED'));
}

async function callOffVisitAway(work: Work, claim: HomeClaim, by: CalledOffBy): Promise<void> {
  const visitId = sameId('visit', claim.id);
  await freeDiary(work, claim.workerId, claim.window, visitId);
  const visit = await work.get(visits, visitId);
  if (visit?.state !== 'PLANNED') return;
  work.put(visits, cancelledVisit(visit, work.context.now));
  work.say(
    'VisitCancelled',
    { subject: visitId, sequence: work.versionOf(visits, visitId) },
    { visitId, by },
  );
}
