import type { ContributionTerms, Passport } from '@kith/contracts';
import type { CircleSlug, Id, InstantText, PersonId, TimeWindow } from '@kith/kernel';
import type { Need } from './hours.ts';

/** How a claim stands, in both circles. */
export type ClaimState = 'WAITING' | 'ACCEPTED' | 'DECLINED' | 'RELEASED' | 'WITHDRAWN';

/** Why a claim did not go ahead: a code, never who or why. */
export type ClaimReason =
  | 'ALREADY_TAKEN'
  | 'NOT_GOING_AHEAD'
  | 'OFFER_CLOSED'
  | 'VETTING_REQUIRED'
  | 'NOT_NEEDED'
  | 'AGREEMENT_ENDED';

/** A worker's yes to open hours, as their own circle holds it. */
export interface HomeClaim {
  readonly id: Id<'claim'>;
  readonly offerId: Id<'offer'>;
  readonly hostCircle: CircleSlug;
  readonly workerId: PersonId;
  readonly window: TimeWindow;
  readonly need: Need;
  readonly terms?: ContributionTerms;
  /** Who the worker is to the host, of a claim next door (F2). */
  readonly pairwiseId?: string;
  readonly state: ClaimState;
  readonly reason?: ClaimReason;
  readonly claimedAt: InstantText;
}

/** The same yes, as the circle of the team holds it. */
export interface HostClaim {
  readonly id: Id<'claim'>;
  readonly homeCircle: CircleSlug;
  readonly state: ClaimState;
  readonly reason?: ClaimReason;
  /** Missing when word that it was given back came before the claim itself (F10). */
  readonly asked?: AskedOfHost;
}

/** What a claim asks of the host. */
export interface AskedOfHost {
  readonly offerId: Id<'offer'>;
  /** Missing when the offer is not known here. */
  readonly gapId?: Id<'gap'>;
  /** The person, of this circle; or the pairwise id of a worker from next door (F2). */
  readonly workerId: PersonId;
  readonly fitsWorkingTime: boolean;
  /** When they said yes, by the clock of their circle. */
  readonly claimedAt: InstantText;
  /** When it reached the owner, by the clock of this circle. */
  readonly askedAt?: InstantText;
  /** What a worker from next door lets the team know; gone as soon as the claim is over or the passport taken back. */
  readonly passport?: Passport;
}

/** Whether a claim holds hours: in the worker's diary, and of the gap. */
export function isLive({ state }: { readonly state: ClaimState }): boolean {
  return state === 'WAITING' || state === 'ACCEPTED';
}

/**
 * Where a claim goes on hearing what the other circle, or its own people, say. Both circles use this, so whatever
 * order messages come in they end in the same state: a yes and a no of the host happen once, in that order; what is
 * over stays over; and giving back, the worker's own word, stands above all (invariant 4).
 */
export function next(state: ClaimState, said: Exclude<ClaimState, 'WAITING'>): ClaimState {
  if (state === 'RELEASED' || said === 'RELEASED') return 'RELEASED';
  if (state === 'WAITING') return said;
  if (state === 'ACCEPTED') return said === 'WITHDRAWN' ? 'WITHDRAWN' : 'ACCEPTED';
  return state;
}

/** The claim as it stands after that, in the worker's circle. */
export function homeAfter(
  claim: HomeClaim,
  said: Exclude<ClaimState, 'WAITING'>,
  reason?: ClaimReason,
): HomeClaim {
  const state = next(claim.state, said);
  if (state === claim.state) return claim;
  const { reason: _, ...rest } = claim;
  return { ...rest, state, ...(reason && { reason }) };
}

/** The claim as it stands after that, in the team's circle; once over, the passport goes. */
export function hostAfter(
  claim: HostClaim,
  said: Exclude<ClaimState, 'WAITING'>,
  reason?: ClaimReason,
): HostClaim {
  const state = next(claim.state, said);
  if (state === claim.state) return claim;
  const { reason: _, ...rest } = claim;
  const after = { ...rest, state, ...(reason && { reason }) };
  return isLive(after) ? after : withoutPassport(after);
}

/** The claim without what the worker let the team know of them (F8). */
export function withoutPassport(claim: HostClaim): HostClaim {
  if (!claim.asked?.passport) return claim;
  const { passport: _, ...asked } = claim.asked;
  return { ...claim, asked };
}
