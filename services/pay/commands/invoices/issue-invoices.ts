import { dateOf, isMonthOver, kithError, type MonthText, newId, type PersonId } from '@kith/kernel';
import { type CommandContext, change, findAll, type Work } from '@kith/service-kit';
import { daysOfMonth } from '../../domain/budget/budget.ts';
import { sharesOn } from '../../domain/funding/funding.ts';
import { billsOf, type PayerBill } from '../../domain/invoices/by-payer.ts';
import type { Charge, Invoice } from '../../domain/invoices/invoice.ts';
import { routeRule } from '../../domain/rules/funding-routes.ts';
import { listPostings, type PostedEntry } from '../../store/entries.ts';
import { teamFundings } from '../../store/funding.ts';
import {
  type InvoicedMonth,
  invoicedMonths,
  invoices,
  lastInvoice,
  teamInvoices,
} from '../../store/invoices.ts';

/** Before anyone was charged anything. */
const FIRST_DAY = '2000-01-01';

/**
 * Issues the invoices of a team's month: one per payer, each charge split by who paid on its day. What an earlier month
 * has left over, or took back since, comes along as lines of its own. Issued already: the same invoices again, and
 * nothing else. Throws `MONTH_NOT_OVER`.
 */
export async function issueInvoices(
  { teamId, month }: { readonly teamId: string; readonly month: MonthText },
  by: PersonId,
  context: CommandContext,
): Promise<Invoice[]> {
  const { table, now } = context;
  if (!isMonthOver(month, now)) throw kithError('MONTH_NOT_OVER');
  const issued = await change(context, async (work) => {
    const earlier = await work.get(invoicedMonths, teamId, month);
    if (earlier && earlier.issued.length > 0) return earlier.issued;
    const open = await notInvoiced(work, teamId, daysOfMonth(month).to);
    const funding = await work.get(teamFundings, teamId);
    const bills = billsOf(open.map(chargeOf), (day) => sharesOn(funding, day));
    const made = await numbered(work, bills, { teamId, month, by });
    await markInvoiced(work, teamId, month, open, made);
    return made.map(({ invoiceId }) => invoiceId);
  });
  const found = await findAll(table, invoices, issued);
  return issued.flatMap((id) => found.get(id) ?? []);
}

/** What a team was charged up to a day, and is on no invoice yet. */
async function notInvoiced(work: Work, teamId: string, until: string): Promise<PostedEntry[]> {
  const posted = await listPostings(work.context.table, `team:${teamId}`, FIRST_DAY, until);
  const months = await Promise.all(
    [...new Set(posted.map(monthWorked))].map((one) => work.get(invoicedMonths, teamId, one)),
  );
  const invoiced = new Set(months.flatMap((one) => one?.entries ?? []));
  return posted.filter(({ entryId, pence }) => pence !== 0 && !invoiced.has(entryId));
}

/** Invoices with the next numbers of the circle. */
async function numbered(
  work: Work,
  bills: readonly PayerBill[],
  { teamId, month, by }: { teamId: string; month: MonthText; by: PersonId },
): Promise<Invoice[]> {
  const { neighbourhood, now } = work.context;
  const { jurisdiction } = await neighbourhood.own();
  const last = (await work.get(lastInvoice))?.number ?? 0;
  const made = bills.map((bill, place): Invoice => {
    const byCard = routeRule(jurisdiction.country, bill.payer.route, dateOf(now))?.byCard ?? false;
    const number = last + 1 + place;
    return {
      ...bill,
      invoiceId: newId('invoice'),
      number,
      teamId,
      month,
      byCard,
      issuedAt: now,
      issuedBy: by,
    };
  });
  for (const invoice of made) {
    const { invoiceId, number } = invoice;
    work.put(invoices, invoice);
    work.put(teamInvoices, { id: invoiceId, teamId, number });
  }
  if (made.length > 0) work.put(lastInvoice, { number: last + made.length });
  return made;
}

/** Marks what is on an invoice now, under the months it was worked in; and the month the invoices are for. */
async function markInvoiced(
  work: Work,
  teamId: string,
  month: MonthText,
  open: readonly PostedEntry[],
  made: readonly Invoice[],
): Promise<void> {
  if (made.length === 0) return;
  for (const one of new Set([...open.map(monthWorked), month])) {
    const kept: InvoicedMonth = (await work.get(invoicedMonths, teamId, one)) ?? {
      teamId,
      month: one,
      entries: [],
      issued: [],
    };
    const entries = open.filter((posted) => monthWorked(posted) === one).map(({ entryId }) => entryId);
    work.put(invoicedMonths, {
      ...kept,
      entries: [...kept.entries, ...entries],
      issued: one === month ? made.map(({ invoiceId }) => invoiceId) : kept.issued,
    });
  }
}

function monthWorked({ work }: PostedEntry): MonthText {
  return work.workedOn.slice(0, 7);
}

function chargeOf({ entryId, cause, pence, work }: PostedEntry): Charge {
  const { workedOn, paidMinutes, ratePence } = work;
  return { entryId, on: workedOn, cause, minutes: paidMinutes, ratePence, pence };
}
