import { find } from '@kith/service-kit';
import type { RefusalResolvers, WorkCardResolvers, WorkerResolvers } from '../../generated.ts';
import { workCards } from '../../store/pairs.ts';
import { securityOf } from './security-of.ts';

/** What a worker is to their circle; a worker's own. */
export const workerInCircle: Pick<WorkerResolvers, 'hoursSecurity' | 'card'> = {
  hoursSecurity: async (worker, _, context) => {
    const { wantedHours, agreedHours, percent, lookingForHours } = await securityOf(context, worker);
    return {
      wantedHours: wantedHours ?? null,
      agreedHours,
      percent: percent ?? null,
      lookingForHours: lookingForHours ?? null,
    };
  },
  card: async ({ id }, _, { table }) =>
    (await find(table, workCards, id)) ?? { workerId: id, showsLookingFor: false },
};

export const workCard: WorkCardResolvers = { shownAs: ({ shownAs }) => shownAs ?? null };

export const refusal: RefusalResolvers = {
  note: ({ note }) => note ?? null,
  worker: ({ workerId }) => (workerId === undefined ? null : { id: workerId }),
};
