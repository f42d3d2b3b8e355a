import { KithError } from '@kith/kernel';
import { find, type Work } from '@kith/service-kit';
import type { Occurrence } from '../../domain/occurrence.ts';
import { consentTo } from '../../domain/sharing/standing-consent.ts';
import { hostClaims } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { sharingLists, standingConsents } from '../../store/sharing.ts';
import { checkContinuity, comingBy } from '../continuity/check-continuity.ts';
import { type AskingClaim, acceptClaim, checkClaim } from './accept-claim.ts';

/**
 * Accepts a claim that just came on the owner's standing consent, if one holds for its circle and these hours, and
 * nothing else is in the way (F7). Otherwise the owner is asked, as ever. The consent may neither end nor be taken back
 * while this is decided.
 */
export async function acceptByStandingConsent(
  work: Work,
  occurrence: Occurrence,
  claim: AskingClaim,
): Promise<void> {
  const { teamId } = occurrence;
  const standing = await work.get(standingConsents, teamId, claim.homeCircle);
  work.hold(standingConsents, teamId, claim.homeCircle);
  const consent = consentTo(standing, occurrence, work.context.now);
  if (!consent || (await wasSaidNoTo(work, occurrence, claim))) return;
  const checked = await nothingInTheWay(work, occurrence, claim).catch(refusalOnly);
  if (checked) await acceptClaim(work, occurrence, claim, checked, consent);
}

/** Someone new beyond what the owner wants to see is a question of its own, which no yes given ahead answers (M12). */
async function nothingInTheWay(work: Work, occurrence: Occurrence, claim: AskingClaim) {
  await checkContinuity(work, occurrence.teamId, comingBy(claim, occurrence));
  return checkClaim(work, occurrence, claim);
}

/** Whatever is in the way, the owner may see to it: the claim waits for them. */
function refusalOnly(error: unknown): undefined {
  if (!(error instanceof KithError)) throw error;
}

/**
 * A no this team's owner gave this worker is not overruled by a yes given ahead: they are asked again. For these very
 * hours, a no to anyone of the circle counts: under another id, it may be the same person (F2).
 */
async function wasSaidNoTo(
  { context: { table } }: Work,
  { teamId, noTo }: Occurrence,
  { id, homeCircle, asked }: AskingClaim,
): Promise<boolean> {
  if (noTo?.includes(homeCircle)) return true;
  const earlier = await sharingLists.claimsOfVisitor(table, homeCircle, asked.workerId);
  for (const { id: claimId } of earlier) {
    const before = claimId === id ? undefined : await find(table, hostClaims, claimId);
    if (before?.reason !== 'NOT_GOING_AHEAD') continue;
    const gapId = before.asked?.gapId;
    const gap = gapId && (await find(table, occurrences, gapId));
    if (gap && gap.teamId === teamId) return true;
  }
  return false;
}
