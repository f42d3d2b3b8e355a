import type { ContributionTerms } from '@kith/contracts';
import { dateOf, type Id, kithError, type PersonId, sameId, unwrap } from '@kith/kernel';
import { type CommandContext, seal } from '@kith/service-kit';
import { type AskedOfHost, type HostClaim, homeAfter, hostAfter } from '../domain/claim.ts';
import { covered, isAhead, type Occurrence } from '../domain/occurrence.ts';
import { bookVisit } from '../domain/visit.ts';
import { isClearThroughout, rateWith } from '../domain/worker.ts';
import { homeClaims, hostClaims } from '../store/cover.ts';
import { agreedHours, occurrences } from '../store/hours.ts';
import { vettings, workers } from '../store/workers.ts';
import { change, type Work } from '../work.ts';
import { storeVisit } from './book.ts';
import { checkContinuity, comingBy } from './continuity/check-continuity.ts';
import { freeDiary } from './home/diary.ts';
import { declineClaim } from './host/decline.ts';
import { keepGap } from './host/keep-gap.ts';
import { neighboursOn, withdrawOffer } from './host/offering.ts';
import { checkReady, checkReadyForVisitor } from './host/team-ready.ts';

/** The owner's answer to the claim that waits on a gap. */
export interface AnswerToClaim {
  readonly gapId: string;
  readonly claimId: Id<'claim'>;
  readonly ownerId: PersonId;
  readonly accept: boolean;
  /** The owner wants this worker, though more people come then than they like (M12). */
  readonly acceptNewPerson?: boolean | undefined;
}

/**
 * The owner says yes or no to a worker who claimed a gap. A yes makes the visit, and only now does the worker's circle
 * learn where it is, sealed, for that worker (F7). A no opens the gap again; nobody hears why.
 * Throws `NOT_FOUND`, `ALREADY_ANSWERED`, `CONTINUITY_ASKED` when more people would come than the owner wants (M12), `WRONG_STATE` when it was given back or has begun, `DOES_NOT_FIT`,
 * `VETTING_REQUIRED`, what {@link checkReady} refuses, and `OFFER_CLOSED` when the circles do not share any more.
 */
export function answerClaim(context: CommandContext, answer: AnswerToClaim): Promise<Occurrence> {
  return change(context, async (work) => {
    const occurrence = await work.get(occurrences, answer.gapId);
    const claim = await work.get(hostClaims, answer.claimId);
    if (!occurrence || !claim?.asked || claim.asked.gapId !== answer.gapId) throw kithError('NOT_FOUND');
    if (claim.state === (answer.accept ? 'ACCEPTED' : 'DECLINED')) return occurrence;
    if (claim.state !== 'WAITING')
      throw kithError(claim.state === 'RELEASED' ? 'WRONG_STATE' : 'ALREADY_ANSWERED');
    if (!answer.accept) return declineClaim(work, claim, 'NOT_GOING_AHEAD');
    if (!answer.acceptNewPerson) await checkContinuity(work, occurrence.teamId, comingBy(claim, occurrence));
    return accept(work, occurrence, { ...claim, asked: claim.asked }, answer.ownerId);
  });
}

async function accept(
  work: Work,
  occurrence: Occurrence,
  claim: HostClaim & { asked: AskedOfHost },
  ownerId: PersonId,
): Promise<Occurrence> {
  const { circle, now } = work.context;
  const { asked, homeCircle } = claim;
  if (!isAhead(occurrence, now)) throw kithError('WRONG_STATE');
  if (!asked.fitsWorkingTime) throw kithError('DOES_NOT_FIT');
  await checkVetting(work, claim, occurrence);
  if (homeCircle !== circle) await checkReadyForVisitor(work, occurrence.teamId, occurrence.offer);
  else {
    const day = dateOf(occurrence.window.from);
    await checkReady(work, occurrence.teamId, { workerId: asked.workerId, day });
  }
  const ownWorker = homeCircle === circle ? await work.get(workers, asked.workerId) : undefined;
  const terms = homeCircle === circle ? undefined : await termsWith(work, occurrence, homeCircle);

  const { teamId, agreedId, id: gapId, window, need } = occurrence;
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
      consents: {
        owner: { by: ownerId, at: now },
        worker: { by: asked.workerId, at: asked.claimedAt },
      },
    }),
  );
  work.put(hostClaims, hostAfter(claim, 'ACCEPTED'));
  if (homeCircle === circle) await acceptOwn(work, claim.id);
  else await releaseAddress(work, occurrence, { ...claim, asked });
  await withdrawOffer(work, occurrence, 'TAKEN', homeCircle);
  await storeVisit(work, visit);
  return keepGap(work, covered(occurrence, visit.id));
}

/** The home circle vouches for its workers; of what a passport says of the check, the host makes sure itself. */
async function checkVetting(
  work: Work,
  { homeCircle, asked }: HostClaim & { asked: AskedOfHost },
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

async function termsWith(work: Work, occurrence: Occurrence, homeCircle: string): Promise<ContributionTerms> {
  const neighbours = await neighboursOn(work, occurrence);
  const neighbour = neighbours.find(({ slug }) => slug === homeCircle);
  if (!neighbour) throw kithError('OFFER_CLOSED');
  return neighbour.agreement.terms;
}

/** In one circle the worker hears at once: the reservation becomes the visit. */
async function acceptOwn(work: Work, claimId: Id<'claim'>): Promise<void> {
  const claim = await work.get(homeClaims, claimId);
  if (!claim) throw kithError('WRONG_STATE');
  await freeDiary(work, claim.workerId, claim.window, claim.id);
  work.put(homeClaims, homeAfter(claim, 'ACCEPTED'));
}

/** Tells the worker's circle, with the address sealed to its key, about this claim and no other (F7). */
async function releaseAddress(
  work: Work,
  { agreedId }: Occurrence,
  { id, homeCircle, asked }: HostClaim & { asked: AskedOfHost },
): Promise<void> {
  const agreed = await work.get(agreedHours, agreedId);
  const keys = await work.context.neighbourhood.keysOf(homeCircle);
  if (!agreed || !keys) throw kithError('OFFER_CLOSED');
  const whereabouts = await seal(agreed.whereabouts, keys, id);
  work.say(
    'CoverAccepted',
    { subject: id, sequence: work.versionOf(hostClaims, id), to: [homeCircle] },
    { claimId: id, offerId: asked.offerId, whereabouts },
  );
}
