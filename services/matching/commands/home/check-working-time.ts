import { isBefore, kithError, type PersonId, type TimeWindow } from '@kith/kernel';
import { bookingsOf } from '../../domain/diary.ts';
import { fitsWorkingTime, workingTimeSpan } from '../../domain/working-time.ts';
import { workerLists } from '../../store/workers.ts';
import type { Work } from '../../work.ts';

/** Throws `DOES_NOT_FIT` when a worker would work more than the rules allow with these hours, over all circles (M14). */
export async function checkWorkingTime(work: Work, workerId: PersonId, window: TimeWindow): Promise<void> {
  const { first, last } = workingTimeSpan(window);
  const booked = bookingsOf(await workerLists.diary(work.context.table, workerId, first, last));
  // A reservation that nobody answered in time was not worked.
  const held = booked.filter(({ kind, from }) => kind === 'VISIT' || isBefore(work.context.now, from));
  if (!fitsWorkingTime(held, window)) throw kithError('DOES_NOT_FIT');
}
