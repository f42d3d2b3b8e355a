import { type CircleSlug, type PersonId, type TimeWindow, unwrap } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { datesOf } from '../../domain/availability.ts';
import { mayAnswer, withAnswer } from '../../domain/sharing/working-time-answers.ts';
import { workingTimeAnswers } from '../../store/sharing.ts';

/**
 * Notes that it was answered whether hours fit a worker's working time over all circles: yes or no, never how many hours
 * they have (F6). The answer is counted in the same change as whatever comes of it, so nobody gets one more by asking
 * twice at once. Throws `ORACLE_LIMIT` when the same stretch was asked about too often.
 */
export async function noteAnswer(
  work: Work,
  workerId: PersonId,
  circle: CircleSlug,
  window: TimeWindow,
  fits: boolean,
): Promise<void> {
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
  for (const day of days) work.put(workingTimeAnswers, withAnswer(day, window, fits));
}
