import {
  addDays,
  type DateText,
  dateOf,
  type Id,
  type PersonId,
  sameId,
  type TimeWindow,
  unwrap,
} from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { type AgreedHours, datesBetween, HORIZON_DAYS, standingOn } from '../domain/agreed-hours.ts';
import { covers } from '../domain/availability.ts';
import { isFree } from '../domain/diary.ts';
import { covered, isAhead, type Occurrence, occurrenceId, occurrenceOf } from '../domain/occurrence.ts';
import { isOver } from '../domain/team-record.ts';
import { bookVisit } from '../domain/visit.ts';
import { isClearThroughout } from '../domain/worker.ts';
import { find } from '../store/entity.ts';
import { agreedHours, hourLists, occurrences, visits } from '../store/hours.ts';
import { vettings, workers } from '../store/workers.ts';
import { change, type Work } from '../work.ts';
import { storeVisit } from './book.ts';
import { diaryFor } from './home/diary.ts';
import { callOffOccurrence } from './host/call-off.ts';
import { detectGap, reopenGap } from './host/gaps.ts';
import { keepGap } from './host/keep-gap.ts';
import { withdrawOffer } from './host/offering.ts';
import { mayCome, recordOf } from './host/team-ready.ts';

/** Unfolds all weekly hours of the circle a day further. For the daily schedule. */
export async function unfoldAllHours(context: CommandContext): Promise<void> {
  for (const { id } of await hourLists.allAgreedHours(context.table)) await unfoldHours(context, id);
}

/**
 * Unfolds weekly hours into the days of the horizon: each is a visit or a gap, and cancelled once the hours ended
 * (M10). Each day is a change of its own, under an id that follows from the hours and the day. So whatever was
 * interrupted is finished by doing it again, and done twice, or by two at once, it changes nothing.
 */
export async function unfoldHours(context: CommandContext, agreedId: Id<'agreed'>): Promise<void> {
  const agreed = await find(context.table, agreedHours, agreedId);
  if (!agreed) return;
  const today = dateOf(context.now);
  for (const date of datesBetween(today, addDays(today, HORIZON_DAYS))) {
    if (standingOn(agreed, date) === 'NEVER') continue;
    await change(context, (work) => unfoldDay(work, agreedId, date));
  }
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
  if (!(await canCome(work, named.workerId, occurrence.window))) return false;
  if (!(await mayCome(work, named.workerId, occurrence))) return false;

  const { circle } = work.context;
  const { teamId, ownerId, agreedId, id: gapId } = occurrence;
  const visit = unwrap(
    bookVisit({
      id: visitId,
      window: occurrence.window,
      hostCircle: circle,
      homeCircle: circle,
      ratePence: occurrence.need.ratePence,
      workerId: named.workerId,
      host: { teamId, ownerId, agreedId, gapId },
      consents: {
        owner: { by: ownerId, at: agreed.agreedAt },
        worker: { by: named.workerId, at: named.answeredAt },
      },
    }),
  );
  await withdrawOffer(work, occurrence, 'TAKEN');
  await storeVisit(work, visit);
  await keepGap(work, covered(occurrence, visitId));
  return true;
}

/** Whether the hours lie within what the worker chooses today (M8), their check is clear and their diary free. */
async function canCome(work: Work, workerId: PersonId, window: TimeWindow): Promise<boolean> {
  const worker = await work.get(workers, workerId);
  const vetting = await work.get(vettings, workerId);
  work.hold(workers, workerId);
  work.hold(vettings, workerId);
  if (!worker || !covers(worker.availability, window) || !isClearThroughout(vetting, window)) return false;
  return isFree(await diaryFor(work, workerId, window), window);
}
