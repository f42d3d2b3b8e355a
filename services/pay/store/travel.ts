import type { DateText, PersonId } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { Leg } from '../domain/travel/leg.ts';

/** Ways a worker stated, or that are booked, by day and the visit they lead to. */
export const legs = entity<Leg, [PersonId, DateText, string]>(
  (workerId, on, toVisitId) => key(`WORKER#${workerId}`, `LEG#${on}#${toVisitId}`),
  ({ workerId, on, toVisitId }) => [workerId, on, toVisitId],
);

/** How far a worker was paid for going in a tax year. */
export const milesOfYears = entity<
  { readonly workerId: PersonId; readonly year: number; readonly tenthsOfMiles: number },
  [PersonId, string]
>(
  (workerId, year) => key(`WORKER#${workerId}`, `MILES#${year}`),
  ({ workerId, year }) => [workerId, String(year)],
);

/** Ways kept of days from to, both included. */
export function legsBetween(table: Table, workerId: PersonId, from: DateText, to: DateText): Promise<Leg[]> {
  return allOf<Leg>(table, { pk: `WORKER#${workerId}`, between: [`LEG#${from}#`, `LEG#${to}$`] });
}
