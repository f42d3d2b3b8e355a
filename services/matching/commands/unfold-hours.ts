import { addDays, type DateText, dateOf, type Id, type InstantText, sameId, unwrap } from '@kith/kernel';
import { type CommandContext, change, eachApart, find, findAll, type Work } from '@kith/service-kit';
import {
  type AgreedHours,
  datesBetween,
  HORIZON_DAYS,
  type NamedWorker,
  standingOn,
} from '../domain/agreed-hours.ts';
import type { Barrier } from '../domain/eligibility/barrier.ts';
import { barredFrom } from '../domain/eligibility/can-take.ts';
import type { Candidate } from '../domain/eligibility/prepared.ts';
import { covered, isAhead, type Occurrence, occurrenceId, occurrenceOf } from '../domain/occurrence.ts';
import { isOver, type TeamRecord } from '../domain/team-record.ts';
import { bookVisit } from '../domain/visit.ts';
import { rateWith } from '../domain/worker.ts';
import { agreedHours, hourLists, occurrences, teamRecords, visits } from '../store/hours.ts';
import { workers } from '../store/workers.ts';
import { storeVisit } from './book.ts';
import { candidateFor } from './home/candidate.ts';
import { noteRestOwed } from './home/rest-owed.ts';
import { callOffOccurrence } from './host/call-off.ts';
import { detectGap, reopenGap } from './host/gaps.ts';
import { keepGap } from './host/keep-gap.ts';
import { withdrawOffer } from './host/offering.ts';
import { mayCome, recordOf } from './host/team-ready.ts';
import { refuses } from './matches/candidacy.ts';

/**
 * Unfolds all weekly hours of the circle a day further. For the daily schedule. Days are looked at by the hundred, and only
 * those of which something may come are decided on: on most days of a large circle that is one day of each hours.
 */
export async function unfoldAllHours(context: CommandContext): Promise<void> {
  const { table, now } = context;
  const all = await hourLists.allAgreedHours(table);
  const days = all.flatMap((agreed) => daysMeant(agreed, now).map((date) => ({ agreed, date })));
  const [known, records] = await Promise.all([
    findAll(
      table,
      occurrences,
      days.map(({ agreed, date }) => occurrenceId(agreed.id, date)),
    ),
    findAll(
      table,
      teamRecords,
      all.map(({ teamId }) => teamId),
    ),
  ]);
  const unsettled = days.filter(
    ({ agreed, date }) =>
      !isSettled(agreed, date, known.get(occurrenceId(agreed.id, date)), records.get(agreed.teamId)),
  );
  await eachApart(unsettled, ({ agreed, date }) =>
    change(context, (work) => unfoldDay(work, agreed.id, date)),
  );
}

/** Whether a day is as it should be: `unfoldDay` would change nothing. */
function isSettled(
  agreed: AgreedHours,
  date: DateText,
  known: Occurrence | undefined,
  record: TeamRecord | undefined,
): boolean {
  const isEnded = standingOn(agreed, date) === 'ENDED' || isOver(record);
  if (isEnded) return known === undefined || known.state === 'CANCELLED';
  if (!known || isOfNamedWhoLeft(agreed, known)) return false;
  return known.state !== 'OPEN' || agreed.named?.answer !== 'ACCEPTED';
}

function daysMeant(agreed: AgreedHours, now: InstantText): DateText[] {
  const today = dateOf(now);
  const dates = datesBetween(today, addDays(today, HORIZON_DAYS));
  return dates.filter((date) => standingOn(agreed, date) !== 'NEVER');
}

/**
 * Unfolds weekly hours into the days of the horizon: each is a visit or a gap, and cancelled once the hours ended
 * (M10). Each day is a change of its own, under an id that follows from the hours and the day. So whatever was
 * interrupted is finished by doing it again, and done twice, or by two at once, it changes nothing.
 */
export async function unfoldHours(context: CommandContext, agreedId: Id<'agreed'>): Promise<void> {
  const agreed = await find(context.table, agreedHours, agreedId);
  if (!agreed) return;
  await eachApart(daysMeant(agreed, context.now), (date) =>
    change(context, (work) => unfoldDay(work, agreedId, date)),
  );
}

async function unfoldDay(work: Work, agreedId: Id<'agreed'>, date: DateText): Promise<void> {
  const agreed = await work.get(agreedHours, agreedId);
  if (!agreed) return;
  work.hold(agreedHours, agreedId);
  const known = await work.get(occurrences, occurrenceId(agreedId, date));
  const occurrence = known ?? occurrenceOf(agreed, date);
  if (!isAhead(occurrence, work.context.now)) return;
  if (standingOn(agreed, date) === 'ENDED' || isOver(await recordOf(work, agreed.teamId))) {
    if (known && known.state !== 'CANCELLED') await callOffOccurrence(work, known);
    return;
  }
  if (occurrence.state === 'OPEN') {
    const isCovered = await coverByNamed(work, agreed, occurrence);
    if (!isCovered && !known) await detectGap(work, occurrence);
  } else if (isOfNamedWhoLeft(agreed, occurrence)) {
    await reopenGap(work, occurrence, 'WORKER');
  }
}

/** Whether the day is covered by the worker the hours were agreed with, who no longer wants them. */
function isOfNamedWhoLeft(agreed: AgreedHours, { state, claimId }: Occurrence): boolean {
  return state === 'COVERED' && !claimId && agreed.named?.answer !== 'ACCEPTED';
}

/** Covers a day by the worker the hours were agreed with, once. */
async function coverByNamed(work: Work, agreed: AgreedHours, occurrence: Occurrence): Promise<boolean> {
  const { named } = agreed;
  if (named?.answer !== 'ACCEPTED' || !named.answeredAt) return false;
  const visitId = sameId('visit', occurrence.id);
  // A visit the worker could not make is not booked for them again.
  if (await work.get(visits, visitId)) return false;
  const candidate = await whoCanCome(work, named, occurrence);
  if (!candidate) return false;
  if (!(await mayCome(work, named.workerId, occurrence))) return false;
  // Refused a moment ago: the hours are about to end.
  if (await refuses(work, occurrence.teamId, named.workerId)) return false;

  const { circle } = work.context;
  const { teamId, ownerId, agreedId, id: gapId } = occurrence;
  const visit = unwrap(
    bookVisit({
      id: visitId,
      window: occurrence.window,
      hostCircle: circle,
      homeCircle: circle,
      ratePence: rateWith(candidate.worker, occurrence.need.ratePence),
      workerId: named.workerId,
      host: { teamId, ownerId, agreedId, gapId },
      consents: {
        owner: { by: ownerId, at: agreed.agreedAt },
        worker: { by: named.workerId, at: named.answeredAt },
      },
    }),
  );
  await withdrawOffer(work, occurrence, 'TAKEN');
  await noteRestOwed(work, candidate, {
    ref: agreedId,
    window: occurrence.window,
    agreed: named.agreeToShortRest,
  });
  await storeVisit(work, visit);
  await keepGap(work, covered(occurrence, visitId));
  return true;
}

/** Barriers to weekly hours that were judged once, when they were agreed: what changed since is for the two to settle. */
const settled: readonly Barrier[] = ['OUT_OF_REACH', 'NOT_CHOSEN', 'SKILL_MISSING', 'LANGUAGE_MISSING'];

/** The worker, if nothing stands between them and this day: what they choose today, the law, their check and diary. */
async function whoCanCome(
  work: Work,
  { workerId, agreeToShortRest }: NamedWorker,
  { window, need }: Occurrence,
): Promise<Candidate | undefined> {
  if (!(await work.get(workers, workerId))) return undefined;
  const candidate = await candidateFor(work, workerId, { window, need });
  const barriers = barredFrom(candidate, { window, need }, { agreeToShortRest }, work.context.now);
  return barriers.every((barrier) => settled.includes(barrier)) ? candidate : undefined;
}
