import { kithError } from '@kith/kernel';
import { checkNotClosing, seal, type Work } from '@kith/service-kit';
import type { HomeClaim } from '../../domain/claim.ts';
import { holdsUntilAfter, passportOf } from '../../domain/passport.ts';
import type { Vetting, Worker } from '../../domain/worker.ts';
import { homeClaims } from '../../store/cover.ts';
import { claimsOut, passports } from '../../store/sharing.ts';

/**
 * Answers how the neighbour is told of a worker's yes, once nothing is in the way: under an id only that neighbour knows (F2), with what the worker granted it
 * and nothing else, sealed to its key (F5). Throws `CONSENT_MISSING` without a passport that lasts until the visit is over,
 * `CIRCLE_CLOSING` once this circle closes (F12).
 */
export async function readyToClaimNextDoor(
  work: Work,
  claim: HomeClaim,
  worker: Worker,
  vetting: Vetting | undefined,
): Promise<() => void> {
  const { neighbourhood, now } = work.context;
  await checkNotClosing(work.context);
  const grant = await work.get(passports, worker.id, claim.hostCircle);
  if (!holdsUntilAfter(grant, claim.window, now)) {
    throw kithError('CONSENT_MISSING', {
      what: 'You have not granted this neighbour a passport that lasts until the visit is over.',
      fix: 'Choose what it may see of you first (grantPassport).',
    });
  }
  work.hold(passports, worker.id, claim.hostCircle);
  const keys = await neighbourhood.keysOf(claim.hostCircle);
  if (!keys) throw kithError('OFFER_CLOSED');
  const passport = await seal(passportOf(grant, worker, vetting), keys, claim.id);
  return () => {
    work.put(homeClaims, { ...claim, pairwiseId: grant.pairwiseId });
    work.put(claimsOut, { id: claim.id, circle: claim.hostCircle, claimedAt: claim.claimedAt });
    work.say(
      'CoverClaimed',
      { subject: claim.id, sequence: work.versionOf(homeClaims, claim.id), to: [claim.hostCircle] },
      {
        claimId: claim.id,
        offerId: claim.offerId,
        workerId: grant.pairwiseId,
        fitsWorkingTime: true,
        passport,
      },
    );
  };
}
