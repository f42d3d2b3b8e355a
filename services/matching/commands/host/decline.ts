import { kithError } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import type { HostClaim } from '../../domain/claim.ts';
import { type Occurrence, withNoTo } from '../../domain/occurrence.ts';
import { homeClaims, hostClaims } from '../../store/cover.ts';
import { endHomeClaim } from '../home/claims.ts';
import { endHostClaim } from './claims.ts';
import { reopenGap } from './gaps.ts';
import { keepGap } from './keep-gap.ts';

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

/** The owner says no to whoever claims: for these hours, that is remembered. */
export async function sayNo(work: Work, claim: HostClaim): Promise<Occurrence> {
  return noteNo(work, claim, await declineClaim(work, claim, 'NOT_GOING_AHEAD'));
}

/** Remembers with the hours that their owner said no to someone from next door: no yes given ahead overrules it (F7). */
export async function noteNo(
  work: Work,
  { homeCircle }: HostClaim,
  occurrence: Occurrence,
): Promise<Occurrence> {
  if (homeCircle === work.context.circle) return occurrence;
  return keepGap(work, withNoTo(occurrence, homeCircle));
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
