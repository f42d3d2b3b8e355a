import type { DateText, PersonId } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { isTrained } from '../../domain/team-record.ts';
import { trainings } from '../../store/workers.ts';

/** What a worker of this circle was trained in, of this. */
export function trainingsOf(work: Work, workerId: PersonId, needed: readonly string[]) {
  return Promise.all(needed.map((skill) => work.get(trainings, workerId, skill)));
}

/** Whether a worker of this circle has confirmed training in all of this, good on a day (T22). */
export async function hasTraining(
  work: Work,
  workerId: PersonId,
  needed: readonly string[],
  day: DateText,
): Promise<boolean> {
  return isTrained(needed, await trainingsOf(work, workerId, needed), day);
}
