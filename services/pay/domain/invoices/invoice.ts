import type { BasisPoints, DateText, Id, InstantText, MonthText, Pence, PersonId } from '@kith/kernel';
import type { Payer } from '../funding/shares.ts';

/** Something a team was charged, as an invoice needs to know it. */
export interface Charge {
  readonly entryId: Id<'entry'>;
  readonly on: DateText;
  /** Why: the cause of its ledger entry. */
  readonly cause: string;
  readonly minutes: number;
  readonly ratePence: Pence;
  /** All of it; negative when it takes an earlier charge back. */
  readonly pence: Pence;
}

/** One payer's part of one charge. */
export interface InvoiceLine extends Omit<Charge, 'pence'> {
  readonly chargePence: Pence;
  readonly basisPoints: BasisPoints;
  /** The part this payer pays. */
  readonly pence: Pence;
}

/** What one payer owes for a team's month. Never changed once issued: what is found later goes on the next one (P13). */
export interface Invoice {
  readonly invoiceId: Id<'invoice'>;
  /** In its circle, from 1, without gaps. */
  readonly number: number;
  readonly teamId: string;
  readonly month: MonthText;
  readonly payer: Payer;
  readonly byCard: boolean;
  readonly lines: readonly InvoiceLine[];
  readonly totalPence: Pence;
  readonly issuedAt: InstantText;
  readonly issuedBy: PersonId;
}

/** The number of an invoice as people write it: `CLAPTON-000042`. */
export function invoiceNumber(circle: string, number: number): string {
  return `${circle.toUpperCase()}-${String(number).padStart(6, '0')}`;
}

/** Whether there is nothing to pay: it gives back what an earlier invoice asked for. */
export function isCredit({ totalPence }: Pick<Invoice, 'totalPence'>): boolean {
  return totalPence < 0;
}

/** Whether a line is of an earlier month than its invoice: found, or taken back, after that one was issued. */
export function isLate({ on }: Pick<InvoiceLine, 'on'>, { month }: Pick<Invoice, 'month'>): boolean {
  return on.slice(0, 7) < month;
}
