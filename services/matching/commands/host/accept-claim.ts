import type { ContributionTerms } from '@kith/contracts';
import { dateOf, type Id, kithError, sameId, unwrap } from '@kith/kernel';
import { seal, type Work } from '@kith/service-kit';
import { type AskedOfHost, type HostClaim, homeAfter, hostAfter } from '../../domain/claim.ts';
import type { Consent } from '../../domain/hours.ts';
import { covered, isAhead, type Occurrence } from '../../domain/occurrence.ts';
import { bookVisit } from '../../domain/visit.ts';
import { isClearThroughout, rateWith } from '../../domain/worker.ts';
import { homeClaims, hostClaims } from '../../store/cover.ts';
import { agreedHours } from '../../store/hours.ts';
import { vettings, workers } from '../../store/workers.ts';
import { storeVisit } from '../book.ts';
import { freeDiary } from '../home/diary.ts';
import { checkNotRefused } from '../pairs/check-not-refused.ts';
import { isSharedOn } from '../sharing/shared-on.ts';
import { keepGap } from './keep-gap.ts';
import { withdrawOffer } from './offering.ts';
import { checkComes, checkReady, checkReadyForVisitor } from './team-ready.ts';

/** A claim that says what it asks of the host. */
export type AskingClaim = HostClaim & { readonly asked: AskedOfHost };

/** What was found when a claim was checked: how the circles share the price, and where the visit is. */
interface Checked {
  readonly terms?: ContributionTerms;
  readonly sealedWhereabouts?: string;
}

/**
 * Throws unless nothing but the owner's yes is missing for a claim to become a visit: `WRONG_STATE` once the hours have
 * begun, what {@link checkNotRefused}, {@link checkReady} and {@link checkComes} refuse, `DOES_NOT_FIT`, `VETTING_REQUIRED`, and
 * `OFFER_CLOSED` when the circles do not share any more. Changes nothing.
 */
export async function checkClaim(work: Work, occurrence: Occurrence, claim: AskingClaim): Promise<Checked> {
  const { circle, now } = work.context;
  const { asked, homeCircle } = claim;
  if (!isAhead(occurrence, now)) throw kithError('WRONG_STATE');
  await checkNotRefused(work, occurrence, claim);
  if (!asked.fitsWorkingTime) throw kithError('DOES_NOT_FIT');
  await checkVetting(work, claim, occurrence);
  const day = dateOf(occurrence.window.from);
  if (homeCircle === circle) {
    await checkReady(work, occurrence.teamId, { workerId: asked.workerId, day });
    const at = occurrence.window.from;
    await checkComes(work, occurrence.teamId, { workerId: asked.workerId, at });
    return {};
  }
  await checkReadyForVisitor(work, occurrence.teamId, occurrence.offer);
  const neighbour = await isSharedOn(work, homeCircle, day);
  const agreed = await work.get(agreedHours, occurrence.agreedId);
  if (!neighbour || !agreed) throw kithError('OFFER_CLOSED');
  const sealedWhereabouts = await seal(agreed.whereabouts, neighbour.keys, claim.id);
  return { terms: neighbour.agreement.terms, sealedWhereabouts };
}

/**
 * A claim that was checked becomes the visit, on the owner's consent. Only now does the worker's circle learn where it
 * is, sealed to its key, for that worker (F7).
 */
export async function acceptClaim(
  work: Work,
  occurrence: Occurrence,
  claim: AskingClaim,
  { terms, sealedWhereabouts }: Checked,
  owner: Consent,
): Promise<Occurrence> {
  const { circle } = work.context;
  const { asked, homeCircle } = claim;
  const { teamId, agreedId, id: gapId, window, need } = occurrence;
  const ownWorker = homeCircle === circle ? await work.get(workers, asked.workerId) : undefined;
  const visit = unwrap(
    bookVisit({
      id: sameId('visit', claim.id),
      window,
      hostCircle: circle,
      homeCircle,
      ratePence: rateWith(ownWorker, need.ratePence),
      ...(terms && { terms }),
      workerId: asked.workerId,
      host: { teamId, ownerId: occurrence.ownerId, agreedId, gapId },
      claimId: claim.id,
      consents: { owner, worker: { by: asked.workerId, at: asked.claimedAt } },
    }),
  );
  work.put(hostClaims, hostAfter(claim, 'ACCEPTED'));
  if (sealedWhereabouts === undefined) await acceptOwn(work, claim.id);
  else {
    work.say(
      'CoverAccepted',
      { subject: claim.id, sequence: work.versionOf(hostClaims, claim.id), to: [homeCircle] },
      { claimId: claim.id, offerId: asked.offerId, whereabouts: sealedWhereabouts },
    );
  }
  await withdrawOffer(work, occurrence, 'TAKEN', homeCircle);
  await storeVisit(work, visit);
  return keepGap(work, covered(occurrence, visit.id));
}

/** The home circle vouches for its workers; of what a passport says of the check, the host makes sure itself. */
async function checkVetting(
  work: Work,
  { homeCircle, asked }: AskingClaim,
  { window }: Occurrence,
): Promise<void> {
  if (homeCircle === work.context.circle) {
    const vetting = await work.get(vettings, asked.workerId);
    work.hold(vettings, asked.workerId);
    if (!isClearThroughout(vetting, window)) throw kithError('VETTING_REQUIRED');
  }
  const clearUntil = asked.passport?.vettingClearUntil;
  if (clearUntil !== undefined && clearUntil < dateOf(window.from)) throw kithError('VETTING_REQUIRED');
}

/** In one circle the worker hears at once: the reservation becomes the visit. */
async function acceptOwn(work: Work, claimId: Id<'claim'>): Promise<void> {
  const claim = await work.get(homeClaims, claimId);
  if (!claim) throw kithError('WRONG_STATE');
  await freeDiary(work, claim.workerId, claim.window, claim.id);
  work.put(homeClaims, homeAfter(claim, 'ACCEPTED'));
}
