import { kithError } from '@kith/kernel';
import type { HostClaim } from '../../domain/claim.ts';
import type { Occurrence } from '../../domain/occurrence.ts';
import { homeClaims, hostClaims } from '../../store/cover.ts';
import type { Work } from '../../work.ts';
import { endHomeClaim } from '../home/claims.ts';
import { endHostClaim } from './claims.ts';
import { reopenGap } from './gaps.ts';

/** A claim that waits does not go ahead: its circle hears so, never why, and the gap is open again. */
export async function declineClaim(
  work: Work,
  claim: HostClaim,
  reason: 'NOT_GOING_AHEAD' | 'OFFER_CLOSED',
): Promise<Occurrence> {
  const held = await endHostClaim(work, claim, 'DECLINED', reason);
  if (!held) throw kithError('WRONG_STATE');
  if (claim.homeCircle === work.context.circle) {
    const own = await work.get(homeClaims, claim.id);
    if (own) await endHomeClaim(work, own, 'DECLINED', { reason });
  } else sayDeclined(work, claim, reason);
  return reopenGap(work, held, 'OWNER');
}

/** Tells the home circle that a claim does not go ahead. */
export function sayDeclined(
  work: Work,
  { id, homeCircle, asked }: Pick<HostClaim, 'id' | 'homeCircle' | 'asked'>,
  reason: 'ALREADY_TAKEN' | 'NOT_GOING_AHEAD' | 'OFFER_CLOSED',
): void {
  if (!asked) return;
  work.say(
    'CoverDeclined',
    { subject: id, sequence: work.versionOf(hostClaims, id), to: [homeCircle] },
    { claimId: id, offerId: asked.offerId, reason },
  );
}
