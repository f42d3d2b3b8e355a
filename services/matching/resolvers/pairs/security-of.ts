import { dateOf } from '@kith/kernel';
import { find, type RequestContext } from '@kith/service-kit';
import { type HoursSecurity, hoursSecurity } from '../../domain/hours-security.ts';
import type { Worker } from '../../domain/worker.ts';
import { agreedHours } from '../../store/hours.ts';
import { workerLists } from '../../store/workers.ts';

/** How the hours a worker wants and those they have agreed stand to each other (M9). */
export async function securityOf(
  { table, now }: Pick<RequestContext, 'table' | 'now'>,
  { id, wantedHours }: Worker,
): Promise<HoursSecurity> {
  const named = await workerLists.allHoursOfWorker(table, id);
  const found = await Promise.all(named.map(({ id: agreedId }) => find(table, agreedHours, agreedId)));
  const theirs = found.flatMap((one) => (one?.named?.workerId === id ? [one] : []));
  return hoursSecurity(wantedHours, theirs, dateOf(now));
}
