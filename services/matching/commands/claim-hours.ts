import { dateOf, type Id, isBefore, kithError, newId, type PersonId, sameId, unwrap } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import type { HomeClaim } from '../domain/claim.ts';
import { isLive } from '../domain/claim.ts';
import { bookingsOf } from '../domain/diary.ts';
import { canTake } from '../domain/eligibility/can-take.ts';
import type { HoursOffered } from '../domain/hours.ts';
import { isOpen, type OfferCopy, takenBy } from '../domain/offer-copy.ts';
import { fitsWorkingTime, workingTimeSpan } from '../domain/working-time.ts';
import { homeClaims, offerCopies } from '../store/cover.ts';
import { visits } from '../store/hours.ts';
import { vettings, workerLists, workers } from '../store/workers.ts';
import { change, type Work } from '../work.ts';
import { claimNextDoor } from './home/claim-next-door.ts';
import { diaryFor, enterInDiary } from './home/diary.ts';
import { minutesTo } from './home/reach.ts';
import { trainingsOf } from './home/training.ts';
import { claimOwnGap } from './host/claim-own-gap.ts';
import { checkReady } from './host/team-ready.ts';

/** A worker's yes to open hours. */
export interface HoursToClaim {
  readonly id?: Id<'claim'> | undefined;
  readonly offerId: string;
}

/**
 * A worker says yes to open hours (F7): they are reserved in the worker's diary, and the team's circle is asked, all
 * at once or not at all.
 * Throws `NOT_FOUND`, `NOT_A_WORKER`, `ALREADY_TAKEN`, what {@link canTake} and {@link checkReady} refuse,
 * `DOES_NOT_FIT`, `ID_TAKEN`, and next door `CONSENT_MISSING` without a live passport.
 */
export function claimHours(
  context: CommandContext,
  workerId: PersonId,
  asked: HoursToClaim,
): Promise<HomeClaim> {
  return change(context, async (work) => {
    const copy = await work.get(offerCopies, asked.offerId);
    const before = await claimSentBefore(work, workerId, asked, copy);
    if (before) return before;
    const worker = await work.get(workers, workerId);
    if (!worker) throw kithError('NOT_A_WORKER');
    if (!copy) throw kithError('NOT_FOUND');
    if (!isOpen(copy, context.now)) throw closedError(copy);

    const { hours } = copy;
    const vetting = await work.get(vettings, workerId);
    const diary = await diaryFor(work, workerId, hours.window);
    const trainings = await trainingsOf(work, workerId, hours.training ?? []);
    const candidate = { worker, vetting, diary, trainings };
    unwrap(canTake(candidate, hours, await minutesTo(work, copy), context.now));
    await checkWorkingTime(work, workerId, hours);
    if (copy.own) await checkReady(work, copy.own.teamId, { workerId, day: dateOf(hours.window.from) });
    // Neither may change while we say yes: a check that lapses frees the claims it finds, and must find this one.
    work.hold(vettings, workerId);
    work.hold(workers, workerId);

    const claim = await newClaim(work, workerId, asked.id ?? newId('claim'), copy);
    work.put(homeClaims, claim);
    work.put(offerCopies, takenBy(copy, claim.id));
    await enterInDiary(work, workerId, {
      ...claim.window,
      ref: claim.id,
      kind: 'RESERVED',
      hostCircle: claim.hostCircle,
    });
    if (copy.own) await claimOwnGap(work, claim, copy.own.gapId);
    else await claimNextDoor(work, claim, worker, vetting);
    return claim;
  });
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

async function checkWorkingTime(work: Work, workerId: PersonId, { window }: HoursOffered): Promise<void> {
  const { first, last } = workingTimeSpan(window);
  const booked = bookingsOf(await workerLists.diary(work.context.table, workerId, first, last));
  // A reservation that nobody answered in time was not worked.
  const held = booked.filter(({ kind, from }) => kind === 'VISIT' || isBefore(work.context.now, from));
  if (!fitsWorkingTime(held, window)) throw kithError('DOES_NOT_FIT');
}

async function newClaim(
  work: Work,
  workerId: PersonId,
  id: Id<'claim'>,
  { id: offerId, hostCircle, hours }: OfferCopy & { hours: HoursOffered },
): Promise<HomeClaim> {
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
