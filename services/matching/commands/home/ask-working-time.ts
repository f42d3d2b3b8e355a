import { type CircleSlug, unwrap } from '@kith/kernel';
import { datesOf } from '../../domain/availability.ts';
import type { HoursAsked } from '../../domain/eligibility/barriers.ts';
import { fitsWorkingTime } from '../../domain/eligibility/can-take.ts';
import type { Candidate } from '../../domain/eligibility/prepared.ts';
import { mayAnswer, withAnswer } from '../../domain/sharing/working-time-answers.ts';
import { workingTimeAnswers } from '../../store/sharing.ts';
import type { Work } from '../../work.ts';

/**
 * Whether hours fit a worker's working time over all circles: yes or no, never how many hours they have (F6). The
 * answer is counted in the same change as whatever comes of it, so nobody gets one more by asking twice at once.
 * Throws `ORACLE_LIMIT` when the same stretch was asked about too often.
 */
export async function askWorkingTime(
  work: Work,
  candidate: Candidate,
  circle: CircleSlug,
  hours: HoursAsked,
): Promise<boolean> {
  const { window } = hours;
  const workerId = candidate.worker.id;
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
  const fits = fitsWorkingTime(candidate, hours, work.context.now);
  for (const day of days) work.put(workingTimeAnswers, withAnswer(day, window, fits));
  return fits;
}
