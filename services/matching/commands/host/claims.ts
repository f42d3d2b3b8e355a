import type { Work } from '@kith/service-kit';
import type { ClaimReason, ClaimState, HostClaim } from '../../domain/claim.ts';
import { hostAfter, isLive } from '../../domain/claim.ts';
import type { Occurrence } from '../../domain/occurrence.ts';
import type { CalledOffBy } from '../../domain/visit.ts';
import { hostClaims } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { reopenGap } from './gaps.ts';

/** Ends a claim on this circle's hours. Answers the hours it held until now, for the caller to open or cancel. */
export async function endHostClaim(
  work: Work,
  claim: HostClaim,
  said: Exclude<ClaimState, 'WAITING' | 'ACCEPTED'>,
  reason?: ClaimReason,
): Promise<Occurrence | undefined> {
  const after = hostAfter(claim, said, reason);
  if (after !== claim) work.put(hostClaims, after);
  const gapId = claim.asked?.gapId;
  const occurrence = isLive(claim) && gapId ? await work.get(occurrences, gapId) : undefined;
  return occurrence?.claimId === claim.id ? occurrence : undefined;
}

/** A claim on this circle's hours is given back: a gap again, if it held them. */
export async function releaseOnHost(work: Work, claim: HostClaim, by: CalledOffBy = 'WORKER'): Promise<void> {
  const held = await endHostClaim(work, claim, 'RELEASED');
  if (held) await reopenGap(work, held, by);
}
