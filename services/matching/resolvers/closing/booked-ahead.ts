import type { PersonId } from '@kith/kernel';
import { connectionOfAll, findAll, type RequestContext } from '@kith/service-kit';
import type { QueryResolvers } from '../../generated.ts';
import { visits } from '../../store/hours.ts';
import { workerLists } from '../../store/workers.ts';
import { accessOf } from '../access.ts';

/** No visit is later than this. */
const NEVER = '9';

/** What is left to hand over before the circle can close, as matching sees it (F12). */
export const closingQueries: Pick<QueryResolvers, 'bookedAhead'> = {
  bookedAhead: async (_, args, context) => {
    accessOf(context).require('closing.read');
    const workers = await workerLists.allWorkers(context.table);
    const booked = await Promise.all(workers.map(({ id }) => aheadOf(context, id)));
    return connectionOfAll(booked.flat(), args);
  },
};

/** The visits a worker holds that are not over: those that began today are among them. */
async function aheadOf({ table, now }: RequestContext, workerId: PersonId) {
  const ids = await workerLists.allVisitsOfWorker(table, workerId, now.slice(0, 10), NEVER);
  const found = await findAll(
    table,
    visits,
    ids.map(({ id }) => id),
  );
  const ahead = [...found.values()].filter(({ state, window }) => state === 'PLANNED' && window.to > now);
  const until = ahead.reduce((latest, { window }) => (window.to > latest ? window.to : latest), '');
  return ahead.length > 0 ? [{ worker: { id: workerId }, visits: ahead.length, until }] : [];
}
