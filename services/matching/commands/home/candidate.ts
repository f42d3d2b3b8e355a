import { addDays, type DateText, dateOf, kithError, type PersonId, type TimeWindow } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { datesBetween } from '../../domain/agreed-hours.ts';
import type { DiaryDay } from '../../domain/diary.ts';
import type { HoursAsked } from '../../domain/eligibility/barriers.ts';
import type { Candidate } from '../../domain/eligibility/prepared.ts';
import { workingTimeSpan } from '../../domain/working-time.ts';
import { diaryDays, diaryTurns, optOuts, vettings, workerLists, workers } from '../../store/workers.ts';
import { trainingsOf } from './training.ts';

/**
 * A worker of this circle with all that bears on taking these hours. None of it may change while we decide: not what
 * they chose, not their check, and nothing may be entered in their diary meanwhile. Throws `NOT_A_WORKER`.
 */
export async function candidateFor(
  work: Work,
  workerId: PersonId,
  { window, need, training = [] }: HoursAsked,
): Promise<Candidate> {
  const worker = await work.get(workers, workerId);
  if (!worker) throw kithError('NOT_A_WORKER');
  const vetting = await work.get(vettings, workerId);
  const optOut = await work.get(optOuts, workerId);
  work.hold(workers, workerId);
  work.hold(vettings, workerId);
  const { travel } = await work.context.neighbourhood.own();
  const diary = await diaryAround(work, workerId, window);
  const trainings = await trainingsOf(work, workerId, [...new Set([...training, ...need.skills])]);
  return { worker, vetting, optOut, travel, diary, trainings };
}

/** Everything they hold that bears on working time; the days themselves and those beside them as this decision sees them. */
async function diaryAround(work: Work, workerId: PersonId, window: TimeWindow): Promise<DiaryDay[]> {
  // Read first: what is entered from here on makes this decision be made again.
  await work.get(diaryTurns, workerId);
  work.hold(diaryTurns, workerId);
  const { first, last } = workingTimeSpan(window);
  const stored = await workerLists.diary(work.context.table, workerId, first, last);
  const days = new Map<DateText, DiaryDay>(stored.map((day) => [day.date, day]));
  const beside = datesBetween(addDays(dateOf(window.from), -1), addDays(dateOf(window.to), 1));
  for (const date of beside) {
    const seen = await work.get(diaryDays, workerId, date);
    if (seen) days.set(date, seen);
  }
  return [...days.values()];
}
