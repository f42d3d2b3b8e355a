import { addDays, type DateText, type PersonId } from '@kith/kernel';
import type { Write } from '@kith/service-kit';
import { type storeOn, writes } from '../store.ts';

/** Notes that something of a person's ends by itself with this day, so that others are told the next morning. */
export async function endsWith(
  lastDay: DateText | null | undefined,
  personId: PersonId,
  store: ReturnType<typeof storeOn>,
): Promise<Write[]> {
  if (!lastDay) return [];
  const day = addDays(lastDay, 1);
  return (await store.due(day, personId)) ? [] : [writes.due(day, personId)];
}
