import { dateOf, type Id, kithError, newId, type PersonId, sameId, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import type { HomeClaim } from '../domain/claim.ts';
import { isLive } from '../domain/claim.ts';
import { canTake } from '../domain/eligibility/can-take.ts';
import type { HoursOffered } from '../domain/hours.ts';
import { isOpen, type OfferCopy, takenBy } from '../domain/offer-copy.ts';
import { homeClaims, offerCopies } from '../store/cover.ts';
import { visits } from '../store/hours.ts';
import { workers } from '../store/workers.ts';
import { candidateFor } from './home/candidate.ts';
import { readyToClaimNextDoor } from './home/claim-next-door.ts';
import { enterInDiary } from './home/diary.ts';
import { minutesTo } from './home/reach.ts';
import { noteRestOwed } from './home/rest-owed.ts';
import { noteAnswer } from './home/working-time-answered.ts';
import { readyToClaimGap } from './host/claim-own-gap.ts';
import { checkComes, checkReady } from './host/team-ready.ts';
import { refuses } from './matches/candidacy.ts';

/** A worker's yes to open hours. */
export interface HoursToClaim {
  readonly id?: Id<'claim'> | undefined;
  readonly offerId: string;
  /** Their word to have less rest beside these hours than the law wants, and to take it later (M14). */
  readonly agreeToShortRest?: boolean | undefined;
}

/**
 * A worker says yes to open hours (F7): they are reserved in the worker's diary, and the team's circle is asked, all
 * at once or not at all. Throws what {@link claimWithin} throws, and `DOES_NOT_FIT`.
 */
export async function claimHours(
  context: CommandContext,
  workerId: PersonId,
  asked: HoursToClaim,
): Promise<HomeClaim> {
  const outcome = await change(context, (work) => claimWithin(work, workerId, asked));
  // Only now: that it was answered is kept, as a claim would be.
  if (outcome === 'DOES_NOT_FIT') throw kithError('DOES_NOT_FIT');
  return outcome;
}

/**
 * The same within a decision; that it does not fit is an answer, to be thrown once it is kept that it was given.
 * Throws `NOT_FOUND`, `NOT_A_WORKER`, `ALREADY_TAKEN`, `OFFER_CLOSED` (also to a pair of whom one refused the other), what {@link canTake}, {@link checkReady} and {@link checkComes} refuse,
 * `ORACLE_LIMIT`, `ID_TAKEN`, and next door `CONSENT_MISSING` without a live passport.
 */
export async function claimWithin(
  work: Work,
  workerId: PersonId,
  asked: HoursToClaim,
): Promise<HomeClaim | 'DOES_NOT_FIT'> {
  const { now } = work.context;
  const copy = await work.get(offerCopies, asked.offerId);
  const before = await claimSentBefore(work, workerId, asked, copy);
  if (before) return before;
  if (!(await work.get(workers, workerId))) throw kithError('NOT_A_WORKER');
  if (!copy) throw kithError('NOT_FOUND');
  if (!isOpen(copy, now)) throw closedError(copy);
  // What anyone hears who comes too late: nobody can tell a refusal from it.
  if (copy.own && (await refuses(work, copy.own.teamId, workerId))) throw kithError('OFFER_CLOSED');

  const { hours } = copy;
  const candidate = await candidateFor(work, workerId, hours);
  const { worker, vetting } = candidate;
  const minutesAway = await minutesTo(work, copy);
  const word = { agreeToShortRest: asked.agreeToShortRest };
  const { fitsWorkingTime } = unwrap(canTake(candidate, { ...hours, minutesAway }, word, now));
  if (copy.own) {
    const { from } = hours.window;
    await checkReady(work, copy.own.teamId, { workerId, day: dateOf(from) });
    await checkComes(work, copy.own.teamId, { workerId, at: from });
  }

  const claim = newClaim(work, workerId, asked.id ?? newId('claim'), copy);
  const askTeam = copy.own
    ? await readyToClaimGap(work, claim, copy.own.gapId)
    : await readyToClaimNextDoor(work, claim, worker, vetting);
  // Last, when nothing else can refuse: so every answer is counted, whichever it is (F6).
  await noteAnswer(work, workerId, copy.hostCircle, hours.window, fitsWorkingTime);
  if (!fitsWorkingTime) return 'DOES_NOT_FIT';
  work.put(homeClaims, claim);
  work.put(offerCopies, takenBy(copy, claim.id));
  await noteRestOwed(work, candidate, {
    ref: claim.id,
    window: claim.window,
    agreed: word.agreeToShortRest,
  });
  await enterInDiary(work, workerId, {
    ...claim.window,
    ref: claim.id,
    kind: 'RESERVED',
    hostCircle: claim.hostCircle,
  });
  await askTeam();
  return claim;
}

/** The same claim sent again: the answer is what became of it. */
async function claimSentBefore(
  work: Work,
  workerId: PersonId,
  { id, offerId }: HoursToClaim,
  copy: OfferCopy | undefined,
): Promise<HomeClaim | undefined> {
  const claimId = id ?? copy?.takenBy;
  const known = claimId && (await work.get(homeClaims, claimId));
  if (!known) {
    // A claim lends its id to the visit it may become.
    if (id && (await work.get(visits, sameId('visit', id)))) throw kithError('ID_TAKEN');
    return undefined;
  }
  if (known.workerId === workerId && known.offerId === offerId && (id || isLive(known))) return known;
  if (id) throw kithError('ID_TAKEN');
  return undefined;
}

function closedError({ closedFor }: OfferCopy) {
  return kithError(closedFor === 'TAKEN' ? 'ALREADY_TAKEN' : 'OFFER_CLOSED');
}

function newClaim(
  work: Work,
  workerId: PersonId,
  id: Id<'claim'>,
  { id: offerId, hostCircle, hours }: OfferCopy & { hours: HoursOffered },
): HomeClaim {
  const { window, need, terms } = hours;
  const claimedAt = work.context.now;
  return {
    id,
    offerId,
    hostCircle,
    workerId,
    window,
    need,
    ...(terms && { terms }),
    state: 'WAITING',
    claimedAt,
  };
}
