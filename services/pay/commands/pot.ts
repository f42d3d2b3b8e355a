import {
  addTo,
  dateOf,
  type InstantText,
  type MonthText,
  monthBefore,
  monthOf,
  type Pence,
} from '@kith/kernel';
import type { Table, Work } from '@kith/service-kit';
import { emptyPot, type Pot, paidFrom } from '../domain/pot.ts';
import { listPostings } from '../store/entries.ts';
import { pots } from '../store/time.ts';

/** The earliest day anything can have been booked. */
const EVER = '2000-01-01';
const day = (month: MonthText, of: '01' | '31') => `${month}-${of}`;

/**
 * Lets the commons pay, if they hold enough: part of the decision that books the payment, so that two payments at once
 * never both rest on the same balance. Sums up months that are over on the way. Answers what is lacking: how much the
 * commons hold; nothing when they pay (P14).
 */
export async function payFromCommons(work: Work, pence: Pence): Promise<Pence | undefined> {
  const { table, now } = work.context;
  const pot = await work.get(pots, 'commons');
  const summed = await summedUp(table, pot ?? emptyPot, now);
  const balance = summed.pence + (await cameIn(table, dayAfter(summed), dateOf(now)));
  const paid = paidFrom(summed, balance, pence);
  if (!paid) return Math.max(0, balance);
  work.put(pots, paid);
  return undefined;
}

/** What the commons hold now, in pence. */
export async function balanceOfCommons(table: Table, pot: Pot | undefined, now: InstantText): Promise<Pence> {
  const { pence, ...rest } = pot ?? emptyPot;
  return pence + (await cameIn(table, dayAfter({ pence, ...rest }), dateOf(now)));
}

/** A month is summed up once it has been over for a day: what was under way at its end has been written by then. */
async function summedUp(table: Table, pot: Pot, now: InstantText): Promise<Pot> {
  const through = monthBefore(monthOf(addTo(now, { hours: -24 })));
  if (pot.through !== undefined && pot.through >= through) return pot;
  const pence = pot.pence + (await cameIn(table, dayAfter(pot), day(through, '31')));
  return { ...pot, pence, through };
}

function dayAfter({ through }: Pot): string {
  return through === undefined ? EVER : `${day(through, '31')}~`;
}

/** What was booked to the commons in these days, less what they paid. */
async function cameIn(table: Table, from: string, to: string): Promise<Pence> {
  const posted = await listPostings(table, 'commons', from, to);
  return 0 - posted.reduce((sum, { pence }) => sum + pence, 0);
}
