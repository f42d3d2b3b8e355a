import { connectionOfAll, find } from '@kith/service-kit';
import type { QueryResolvers } from '../../generated.ts';
import { pairLists } from '../../store/pairs.ts';
import { workers } from '../../store/workers.ts';
import { accessOf } from '../access.ts';
import { pageOfSome } from '../page-of-some.ts';
import { securityOf } from './security-of.ts';

export const pairQueries: Pick<QueryResolvers, 'myRefusals' | 'lookingForHours'> = {
  myRefusals: async (_, args, { table, viewer }) => {
    const pairs = await pairLists.refusalsOfWorker(table, viewer.personId);
    return connectionOfAll(
      pairs.flatMap(({ said }) => said.WORKER ?? []),
      args,
    );
  },

  lookingForHours: (_, args, context) => {
    accessOf(context).require('looking.read');
    return pageOfSome(
      (page) => pairLists.looking(context.table, page),
      async ({ workerId, shownAs }) => {
        const worker = await find(context.table, workers, workerId);
        const hours = worker && (await securityOf(context, worker)).lookingForHours;
        return hours ? { worker: { id: workerId }, shownAs: shownAs ?? null, hours } : undefined;
      },
      args,
    );
  },
};
