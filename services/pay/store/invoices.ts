import type { Id, MonthText } from '@kith/kernel';
import {
  entity,
  findAll,
  key,
  type Page,
  type PageQuery,
  type Pointer,
  pageOf,
  type Stored,
  type Table,
} from '@kith/service-kit';
import type { Invoice } from '../domain/invoices/invoice.ts';

const CIRCLE = 'INVOICES';
const teamPk = (teamId: string) => `TEAM#${teamId}#INVOICES`;
const inOrder = (number: number) => String(number).padStart(9, '0');

/** Issued invoices; in the list of their circle by number. */
export const invoices = entity<Invoice, [string]>(
  (id) => key(`INVOICE#${id}`, 'INVOICE'),
  ({ invoiceId }) => [invoiceId],
  ({ number }) => ({ gsi1pk: CIRCLE, gsi1sk: inOrder(number) }),
);

/** An invoice in the list of its team. */
interface TeamInvoice extends Pointer {
  readonly teamId: string;
  readonly number: number;
}

export const teamInvoices = entity<TeamInvoice, [string, string]>(
  (teamId, number) => key(teamPk(teamId), number),
  ({ teamId, number }) => [teamId, inOrder(number)],
);

/** The number of the last invoice of the circle. Whoever issues one moves it in the same transaction: no gaps. */
export const lastInvoice = entity<{ readonly number: number }, []>(
  () => key(CIRCLE, 'LAST'),
  () => [],
);

/**
 * What has been invoiced of a month of a team: the ledger entries of days of that month, each for all its payers at
 * once, and the invoices that were issued for it.
 */
export interface InvoicedMonth {
  readonly teamId: string;
  readonly month: MonthText;
  readonly entries: readonly Id<'entry'>[];
  readonly issued: readonly Id<'invoice'>[];
}

export const invoicedMonths = entity<InvoicedMonth, [string, MonthText]>(
  (teamId, month) => key(`TEAM#${teamId}#INVOICED`, month),
  ({ teamId, month }) => [teamId, month],
);

/** Invoices of a team, newest first, with their cursors. */
export async function listInvoicesOf(
  table: Table,
  teamId: string,
  page: PageQuery,
): Promise<Page<Stored<Invoice>>> {
  const pointers = await pageOf<TeamInvoice>(table, { pk: teamPk(teamId), descending: true, ...page });
  const found = await findAll(
    table,
    invoices,
    pointers.items.map(({ value }) => value.id),
  );
  const items = pointers.items.flatMap((item) => {
    const value = found.get(item.value.id);
    return value ? [{ ...item, value }] : [];
  });
  return { ...pointers, items, cursorOf: (item) => pointers.cursorOf(item as never) };
}

/** Invoices of the circle, newest first. From the index: a moment behind. */
export function listInvoices(table: Table, page: PageQuery): Promise<Page<Stored<Invoice>>> {
  return pageOf<Invoice>(table, { index: 'gsi1', pk: CIRCLE, descending: true, ...page });
}
