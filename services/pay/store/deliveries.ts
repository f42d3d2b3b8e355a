import type { InstantText } from '@kith/kernel';
import { allOf, entity, key, type PageQuery, pageOf, type Table } from '@kith/service-kit';
import type { Delivery, PayrollHook } from '../domain/delivery/delivery.ts';

const ALL = 'PAYROLL_DELIVERIES';
const OPEN = 'PAYROLL_DELIVERIES#OPEN';

/** Where the payroll goes; none when nowhere. */
export const payrollHooks = entity<{ readonly hook?: PayrollHook }, []>(
  () => key('PAYROLL_HOOK', 'HOOK'),
  () => [],
);

/** Deliveries, in order of their runs. While they are to be sent they stand in a list by when. */
export const deliveries = entity<Delivery, [string]>(
  (id) => key(ALL, id),
  ({ id }) => [id],
  ({ id, state, dueAt }) =>
    state === 'WAITING' || state === 'SENDING' ? { gsi1pk: OPEN, gsi1sk: `${dueAt}#${id}` } : {},
);

/** Deliveries that are to be sent by now, those due first coming first. */
export function listDue(table: Table, now: InstantText): Promise<Delivery[]> {
  return allOf<Delivery>(table, { index: 'gsi1', pk: OPEN, between: ['0', `${now}$`] });
}

/** All deliveries, those of the latest run first. */
export function listDeliveries(table: Table, page: PageQuery) {
  return pageOf<Delivery>(table, { pk: ALL, descending: true, ...page });
}
