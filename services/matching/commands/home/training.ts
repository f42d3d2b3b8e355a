import type { DateText, PersonId } from '@kith/kernel';
import { isTrained } from '../../domain/team-record.ts';
import { trainings } from '../../store/workers.ts';
import type { Work } from '../../work.ts';

/** Whether a worker of this circle has confirmed training in all of this, good on a day (T22). */
export async function hasTraining(
  work: Work,
  workerId: PersonId,
  needed: readonly string[],
  day: DateText,
): Promise<boolean> {
  const had = await Promise.all(needed.map((skill) => work.get(trainings, workerId, skill)));
  return isTrained(needed, had, day);
}
