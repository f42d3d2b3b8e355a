import { addDays, addTo, dateOf, isBefore, type PersonId } from '@kith/kernel';
import { type CommandContext, change, eachApart, type Work } from '@kith/service-kit';
import { type HomeClaim, isLive } from '../domain/claim.ts';
import { type Booking, bookingsOf } from '../domain/diary.ts';
import { isAhead } from '../domain/occurrence.ts';
import { endedWithId } from '../domain/passport.ts';
import { trainingFor } from '../domain/team-record.ts';
import type { Visit } from '../domain/visit.ts';
import { isClearThroughout } from '../domain/worker.ts';
import { homeClaims, offerCopies } from '../store/cover.ts';
import { agreedHours, teamRecords, visits } from '../store/hours.ts';
import { passports } from '../store/sharing.ts';
import { vettings, workerLists } from '../store/workers.ts';
import { leaveVisit } from './cannot-make-it.ts';
import { trainingsOf } from './home/training.ts';
import { giveBack } from './release-claim.ts';

/** Bookings further ahead than this do not exist. */
const DAYS_AHEAD = 400;
/** So far back the daily round still finds what an interruption left behind. */
const DAYS_BACK = 7;

/** A claim nobody answered is given up so long after the hours began. */
const HOURS_UNANSWERED = 24;

/**
 * A worker leaves what they may not hold any more, here and next door: hours ahead on days their check is not clear, or
 * a training they take has run out (C9), hours next door claimed under a passport since taken back (F8), and hours long
 * begun that nobody answered for. One
 * change for each; interrupted, it is finished by doing it again, at the latest by the daily round.
 */
export async function leaveWhatLapsed(context: CommandContext, workerId: PersonId): Promise<void> {
  const today = dateOf(context.now);
  const [first, last] = [addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD)];
  const days = await workerLists.diary(context.table, workerId, first, last);
  await eachApart(bookingsOf(days), (booking) =>
    change(context, (work) => leaveIfLapsed(work, workerId, booking)),
  );
}

async function leaveIfLapsed(work: Work, workerId: PersonId, booking: Booking): Promise<void> {
  const held = await holding(work, booking);
  if (!held) return;
  const isLapsed =
    (await hasLapsed(work, workerId, booking, held.claim)) ||
    (isAhead({ window: booking }, work.context.now) &&
      (await hasTrainingRunOut(work, workerId, booking, held)));
  if (!isLapsed) return;
  if (held.visit) await leaveVisit(work, held.visit, 'CIRCLE');
  else if (held.claim) await giveBack(work, held.claim);
}

/** What a booking is of. */
interface Held {
  readonly visit?: Visit;
  readonly claim?: HomeClaim | undefined;
}

/** The claim that waits, or the visit and its claim if it has one. */
async function holding(work: Work, { ref, kind }: Booking): Promise<Held | undefined> {
  if (kind === 'RESERVED') {
    const claim = await work.get(homeClaims, ref);
    return claim && isLive(claim) ? { claim } : undefined;
  }
  const visit = await work.get(visits, ref);
  if (visit?.state !== 'PLANNED') return undefined;
  return { visit, claim: visit.claimId && (await work.get(homeClaims, visit.claimId)) };
}

/**
 * Whether a training these hours take has run out by then (C9). One they never had does not count: what was booked before
 * it was asked for stands (T22).
 */
async function hasTrainingRunOut(
  work: Work,
  workerId: PersonId,
  { from }: Booking,
  { visit, claim }: Held,
): Promise<boolean> {
  const copy = claim && (await work.get(offerCopies, claim.offerId));
  const agreed = visit?.host?.agreedId && (await work.get(agreedHours, visit.host.agreedId));
  const teamId = visit?.host?.teamId ?? copy?.own?.teamId;
  const record = teamId && (await work.get(teamRecords, teamId));
  const skills = [
    ...(claim?.need.skills ?? agreed?.need.skills ?? []),
    ...(copy?.hours?.training ?? []),
    ...(record ? trainingFor(record) : []),
  ];
  const had = await trainingsOf(work, workerId, [...new Set(skills)]);
  return had.some((training) => training !== undefined && training.until < dateOf(from));
}

async function hasLapsed(
  work: Work,
  workerId: PersonId,
  booking: Booking,
  claim: HomeClaim | undefined,
): Promise<boolean> {
  if (claim && endedWithId(await work.get(passports, workerId, claim.hostCircle), claim)) return true;
  const givenUp = addTo(booking.from, { hours: HOURS_UNANSWERED });
  if (booking.kind === 'RESERVED' && isBefore(givenUp, work.context.now)) return true;
  const vetting = await work.get(vettings, workerId);
  return isAhead({ window: booking }, work.context.now) && !isClearThroughout(vetting, booking);
}
