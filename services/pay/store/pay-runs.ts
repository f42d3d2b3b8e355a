import type { DateText, Id, InstantText, PersonId } from '@kith/kernel';
import {
  entity,
  find,
  key,
  type Page,
  type PageQuery,
  pageOf,
  type Stored,
  type Table,
  type Write,
} from '@kith/service-kit';
import type { LatestRun, PayRun } from '../domain/pay-run/run.ts';

export const payRuns = entity<PayRun, [string]>(
  (id) => key(`PAYRUN#${id}`, 'RUN'),
  ({ id }) => [id],
  ({ id, to }) => ({ gsi1pk: 'PAYRUNS', gsi1sk: `${to}#${id}` }),
);

/** The last run of each pay period: two that begin at once are told apart by it. */
export const latestRuns = entity<LatestRun, [string]>(
  (period) => key('LATEST_PAYRUN', period),
  ({ period }) => [period],
);

/** A statement as the next one rests on it. */
export interface Chained {
  readonly statementId: Id<'statement'>;
  readonly to: DateText;
  readonly drawnUpAt: InstantText;
}

/** Someone the circle pays, or may come to pay: what runs work through. */
export interface Payee {
  readonly workerId: PersonId;
  /** Their last statement that was issued, as far as a run has looked. */
  readonly paid?: Chained;
  /** Their last statement of all, and its run. */
  readonly last?: Chained & { readonly runId: Id<'payrun'> };
}

export const payees = entity<Payee, [PersonId]>(
  (workerId) => key(PAYEES, workerId),
  ({ workerId }) => [workerId],
);

const PAYEES = 'PAYEES';

/** Writes that someone is a payee, unless that is known. */
export async function newPayee(table: Table, workerId: PersonId): Promise<Write[]> {
  const known = await find(table, payees, workerId);
  return known
    ? []
    : [{ put: { ...payees.place({ workerId }), version: 1, value: { workerId } } as Stored<Payee> }];
}

/** The next payees after one, in order of their ids. */
export function listPayees(
  table: Table,
  after: PersonId | undefined,
  limit: number,
): Promise<Page<Stored<Payee>>> {
  // No id goes on with a space: it comes right after the id itself.
  const from = after === undefined ? ' ' : `${after} `;
  return pageOf<Payee>(table, { pk: PAYEES, between: [from, '~'], limit });
}

/** Runs, the latest days first. */
export function listPayRuns(table: Table, page: PageQuery): Promise<Page<Stored<PayRun>>> {
  return pageOf<PayRun>(table, { index: 'gsi1', pk: 'PAYRUNS', descending: true, ...page });
}
