import { findAll } from '@kith/service-kit';
import { areAsked, isAskedToTry } from '../../domain/worker-week/asked.ts';
import type { WorkerWeekResolvers } from '../../generated.ts';
import { agreedHours } from '../../store/hours.ts';
import { matches, matchLists } from '../../store/matches.ts';
import { workerLists } from '../../store/workers.ts';

/** What waits for the worker's own answer in a week. Two reads each, and only if asked for. */
export const askedInWeek: Pick<WorkerWeekResolvers, 'hoursAsked' | 'matchesAsked'> = {
  hoursAsked: async ({ monday }, _, { table, viewer, now }) => {
    const pointers = await workerLists.allHoursOfWorker(table, viewer.personId);
    const found = await findAll(
      table,
      agreedHours,
      pointers.map(({ id }) => id),
    );
    return [...found.values()].filter((agreed) => areAsked(agreed, viewer.personId, monday, now));
  },

  matchesAsked: async ({ monday }, _, { table, viewer, now }) => {
    const pointers = await matchLists.allMatchesOfWorker(table, viewer.personId);
    const found = await findAll(
      table,
      matches,
      pointers.map(({ id }) => id),
    );
    return [...found.values()].filter((match) => isAskedToTry(match, monday, now));
  },
};
