import { type CircleSlug, type Id, type InstantText, isBefore } from '@kith/kernel';
import type { AskedOfHost, HostClaim } from './claim.ts';
import { isAhead, type Occurrence } from './occurrence.ts';

/** A claim as it reaches the circle of the team. */
export interface ArrivingClaim {
  readonly id: Id<'claim'>;
  readonly homeCircle: CircleSlug;
  readonly asked: AskedOfHost;
}

/** What bears on it. */
export interface Reception {
  /** The gap its offer was made for, if the offer is known. */
  readonly occurrence: Occurrence | undefined;
  /** Whether the two circles share on that day. */
  readonly agreementLive: boolean;
  /** Whether their circle said meanwhile that the id they claim under is not used any more. */
  readonly idRetired: boolean;
  /** Whether the team does not want to work with them. Their circle hears what it hears of any other no. */
  readonly isRefused?: boolean;
}

/** What became of a claim: it waits for the owner, or is declined for a reason. */
export interface ClaimDecision {
  readonly claim: HostClaim;
  readonly declined?: 'ALREADY_TAKEN' | 'NOT_GOING_AHEAD' | 'OFFER_CLOSED';
}

/**
 * Decides on an arriving claim: it waits for the owner if the gap is still open under that offer. The first one does,
 * every other is declined (invariant 1).
 */
export function received(claim: ArrivingClaim, reception: Reception, now: InstantText): ClaimDecision {
  const declined = reasonAgainst(claim, reception, now);
  if (!declined) return { claim: { ...claim, state: 'WAITING' } };
  return { claim: { ...claim, state: 'DECLINED', reason: declined }, declined };
}

function reasonAgainst(
  { homeCircle, asked }: ArrivingClaim,
  { occurrence, agreementLive, idRetired, isRefused }: Reception,
  now: InstantText,
): ClaimDecision['declined'] {
  const offer = occurrence?.offer;
  const wasOffered = offer?.id === asked.offerId && offer.circles.includes(homeCircle);
  if (!occurrence || !wasOffered || !agreementLive) return 'OFFER_CLOSED';
  if (idRetired || isRefused) return 'NOT_GOING_AHEAD';
  if (occurrence.state === 'CLAIMED' || occurrence.state === 'COVERED') return 'ALREADY_TAKEN';
  const inTime = isAhead(occurrence, now) && isBefore(asked.claimedAt, offer.closesAt);
  return occurrence.state === 'OPEN' && inTime ? undefined : 'OFFER_CLOSED';
}
