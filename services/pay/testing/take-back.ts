import { newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { listPostings, putEntry } from '../store/entries.ts';

/** What a team was charged is taken back: another entry, with the opposite posting, on the same day. */
export async function takeBack(pay: ServiceUnderTest, teamId: string, entryId: string): Promise<void> {
  const posted = await listPostings(pay.table, `team:${teamId}`, '2000-01-01', '2100-01-01');
  const found = posted.find((one) => one.entryId === entryId);
  if (!found) throw new Error('There is no such entry.');
  const { account, pence, bookedAt, cause, work } = found;
  const postings = [{ account, pence: 0 - pence }];
  const writes = putEntry({ entryId: newId('entry'), bookedAt, cause, work, postings });
  const because = { correlationId: 'test', causationId: 'test' };
  await pay.table.change(because, bookedAt, async () => ({ value: undefined, writes, events: [] }));
}
