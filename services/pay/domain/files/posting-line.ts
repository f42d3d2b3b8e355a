import { type DateText, dateOf, type Pence } from '@kith/kernel';
import type { Account, Entry, Posting } from '../ledger.ts';
import { earnedBy, workedIn } from '../statement.ts';
import { type Status, statusOf } from '../terms/terms.ts';

/** One side of an entry of the ledger, as the accounts take it. Amounts in pence. */
export interface PostingLine {
  readonly entryId: string;
  readonly bookedOn: DateText;
  readonly workedOn: DateText;
  readonly account: Account;
  readonly cause: Entry['cause'];
  /** The entry it takes back. */
  readonly reverses?: string;
  readonly hostCircle: string;
  /** As the ledger has it: above nothing is a debit, below it a credit. The sides of an entry add up to nothing. */
  readonly pence: Pence;
  /** What it is made of; on the worker's side only. */
  readonly paid?: Paid;
}

/** What a worker is owed by an entry, and for what. */
interface Paid {
  readonly status: Status;
  readonly workedMinutes: number;
  readonly paidMinutes: number;
  readonly pay: Pence;
  readonly holidayPay: Pence;
  readonly mileage: Pence;
}

/** A side of an entry as a line of the accounts. */
export function postingLineOf(
  side: Pick<Entry, 'entryId' | 'bookedAt' | 'cause' | 'reverses' | 'work'> & Posting,
): PostingLine {
  const { entryId, bookedAt, cause, reverses, work, account, pence } = side;
  return {
    entryId,
    bookedOn: dateOf(bookedAt),
    workedOn: work.workedOn,
    account,
    cause,
    ...(reverses && { reverses }),
    hostCircle: work.hostCircle,
    pence,
    ...(account.startsWith('worker:') && { paid: paidBy(work) }),
  };
}

/** What lines owe to workers: their credits less their debits, in pence. */
export function owedToWorkers(lines: readonly PostingLine[]): Pence {
  return lines.reduce((sum, { paid, pence }) => sum - (paid ? pence : 0), 0);
}

function paidBy(work: Entry['work']): Paid {
  const { minutes, pay } = earnedBy(work);
  const holidayPay = work.extra === 'HOLIDAY' ? pay : 0;
  return {
    status: statusOf(work.wage?.basis ?? 'INDEPENDENT'),
    workedMinutes: workedIn(work),
    paidMinutes: minutes,
    pay: pay - holidayPay,
    holidayPay,
    mileage: work.mileage?.pence ?? 0,
  };
}
