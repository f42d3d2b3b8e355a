import type { PersonId, TimeWindow } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { datesOf } from '../../domain/availability.ts';
import { type Booking, booked, type DiaryDay, freed } from '../../domain/diary.ts';
import { diaryDays, diaryTurns } from '../../store/workers.ts';

/** A worker's diary on every date the window touches. */
function diaryFor(work: Work, workerId: PersonId, window: TimeWindow): Promise<DiaryDay[]> {
  return Promise.all(
    datesOf(window).map(
      async (date) => (await work.get(diaryDays, workerId, date)) ?? { workerId, date, bookings: [] },
    ),
  );
}

/**
 * Enters hours in a worker's diary, on every date they touch. Every booking goes through here, and each day is written
 * only if it is still as it was read: so no worker ever holds two overlapping slots (invariant 2). Bookings of one worker
 * take turns: two that fit alone and not together, in a week or for the rest between them, cannot both stand.
 */
export async function enterInDiary(work: Work, workerId: PersonId, booking: Booking): Promise<void> {
  const { turn = 0 } = (await work.get(diaryTurns, workerId)) ?? {};
  work.put(diaryTurns, { workerId, turn: turn + 1 });
  for (const day of booked(await diaryFor(work, workerId, booking), booking)) work.put(diaryDays, day);
}

/** Takes hours out of a worker's diary. */
export async function freeDiary(
  work: Work,
  workerId: PersonId,
  window: TimeWindow,
  ref: Booking['ref'],
): Promise<void> {
  const days = await diaryFor(work, workerId, window);
  const holding = days.filter(({ bookings }) => bookings.some((booking) => booking.ref === ref));
  for (const day of freed(holding, ref)) work.put(diaryDays, day);
}
