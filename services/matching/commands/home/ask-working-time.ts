import { type CircleSlug, isBefore, type PersonId, type TimeWindow, unwrap } from '@kith/kernel';
import { datesOf } from '../../domain/availability.ts';
import { bookingsOf } from '../../domain/diary.ts';
import { mayAnswer, withAnswer } from '../../domain/sharing/working-time-answers.ts';
import { fitsWorkingTime, workingTimeSpan } from '../../domain/working-time.ts';
import { workingTimeAnswers } from '../../store/sharing.ts';
import { workerLists } from '../../store/workers.ts';
import type { Work } from '../../work.ts';

/**
 * Whether hours fit a worker's working time over all circles: yes or no, never how many hours they have (F6). The
 * answer is counted in the same change as whatever comes of it, so nobody gets one more by asking twice at once.
 * Throws `ORACLE_LIMIT` when the same stretch was asked about too often.
 */
export async function askWorkingTime(
  work: Work,
  workerId: PersonId,
  circle: CircleSlug,
  window: TimeWindow,
): Promise<boolean> {
  const days = await Promise.all(
    datesOf(window).map(
      async (date) =>
        (await work.get(workingTimeAnswers, workerId, circle, date)) ?? {
          workerId,
          circle,
          date,
          answers: [],
        },
    ),
  );
  for (const day of days) unwrap(mayAnswer(day, window));
  const { first, last } = workingTimeSpan(window);
  const booked = bookingsOf(await workerLists.diary(work.context.table, workerId, first, last));
  // A reservation that nobody answered in time was not worked.
  const held = booked.filter(({ kind, from }) => kind === 'VISIT' || isBefore(work.context.now, from));
  const fits = fitsWorkingTime(held, window);
  for (const day of days) work.put(workingTimeAnswers, withAnswer(day, window, fits));
  return fits;
}
