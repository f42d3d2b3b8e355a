import { addDays, dateOf, type PersonId } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { bookingsOf } from '../domain/diary.ts';
import { hasServed, withoutWhereabouts } from '../domain/visit.ts';
import { visits } from '../store/hours.ts';
import { workerLists } from '../store/workers.ts';

/** The daily round looks so far back. */
const DAYS_BACK = 7;

/** Forgets the addresses released for a worker's visits, next door or for a trial, once they have served (F7). */
export async function forgetWhereabouts(context: CommandContext, workerId: PersonId): Promise<void> {
  const today = dateOf(context.now);
  const days = await workerLists.diary(context.table, workerId, addDays(today, -DAYS_BACK), today);
  for (const { ref } of bookingsOf(days).filter(({ kind }) => kind === 'VISIT')) {
    await change(context, async (work) => {
      const visit = await work.get(visits, ref);
      if (visit && hasServed(visit, context.now)) work.put(visits, withoutWhereabouts(visit));
    });
  }
}
