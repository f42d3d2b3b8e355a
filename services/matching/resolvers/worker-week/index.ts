import { dateOf, mondayOf } from '@kith/kernel';
import { parseInput } from '@kith/service-kit';
import { datesFrom, type WorkerDay, workerDays } from '../../domain/worker-week/worker-week.ts';
import type { QueryResolvers, WorkerDayResolvers, WorkerWeekResolvers } from '../../generated.ts';
import { thingsHeld, workerAndDays } from '../../store/worker-week.ts';
import { accessOf } from '../access.ts';
import { weekInput } from '../inputs.ts';
import type { WorkerDayParent, WorkerWeekParent } from '../parents.ts';
import { askedInWeek } from './asked.ts';

/** A worker's week over all circles: three reads, however much is in it. */
export const workerWeekQuery = {
  myWeek: async (_, args, context): Promise<WorkerWeekParent> => {
    const { table, viewer, neighbourhood } = context;
    accessOf(context).require('work.read', { personId: viewer.personId });
    const monday = mondayOf(parseInput(weekInput, args).of);
    const [{ worker, diary }, neighbours] = await Promise.all([
      workerAndDays(table, viewer.personId, datesFrom(monday)),
      neighbourhood.neighbours(),
    ]);
    const minutesTo = (circle: string) => neighbours.find(({ slug }) => slug === circle)?.minutes;
    const days = workerDays(monday, worker, diary, minutesTo);
    const held = await thingsHeld(
      table,
      days.flatMap(({ bookings }) => bookings),
    );
    return { monday, days: days.map((day) => ({ ...day, held })) };
  },
} satisfies QueryResolvers;

const sumOf =
  (minutes: (day: WorkerDay) => number) =>
  ({ days }: WorkerWeekParent) =>
    days.reduce((sum, day) => sum + minutes(day), 0);

export const workerWeek: WorkerWeekResolvers = {
  ...askedInWeek,
  agreedMinutes: sumOf(({ agreedMinutes }) => agreedMinutes),
  reservedMinutes: sumOf(({ reservedMinutes }) => reservedMinutes),
  travelMinutes: sumOf(({ travelMinutes }) => travelMinutes),
};

export const workerDay: WorkerDayResolvers = {
  visits: ({ bookings, held }: WorkerDayParent) =>
    bookings.flatMap(({ ref }) => {
      const visit = held.visits.get(ref);
      const agreed = visit?.host?.agreedId && held.agreed.get(visit.host.agreedId);
      return visit ? [{ ...visit, ...(agreed && { agreed }) }] : [];
    }),
  reservations: ({ bookings, held }: WorkerDayParent, _, { now }) =>
    bookings.flatMap(({ ref, from }) => {
      const claim = held.claims.get(ref);
      // What nobody answered in time is over with the next daily round.
      return claim && dateOf(from) >= dateOf(now) ? [claim] : [];
    }),
};
