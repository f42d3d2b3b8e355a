import { addTo, type InstantText, type MonthText, monthBefore, monthOf, type Pence } from '@kith/kernel';
import { type CommandContext, change, type Table, type Work } from '@kith/service-kit';
import {
  emptyPot,
  entryForAdvance,
  freeIn,
  givenBack,
  type Pot,
  paidFrom,
  takenBack,
} from '../domain/pot.ts';
import { listPostings, putEntry } from '../store/entries.ts';
import { pots } from '../store/time.ts';

/** The earliest day anything can have been booked, and one that never comes. */
const EVER = '2000-01-01';
const NEVER = '2999-12-31';
const day = (month: MonthText, of: '01' | '31') => `${month}-${of}`;

/**
 * Lets the commons pay, if they hold enough: part of the decision that books the payment, so that two payments at once
 * never both rest on the same balance. Sums up months that are over on the way. Answers what is lacking: how much the
 * commons hold; nothing when they pay (P14).
 */
export async function payFromCommons(work: Work, pence: Pence): Promise<Pence | undefined> {
  const { pot, balance } = await standing(work);
  const paid = paidFrom(pot, balance, pence);
  if (!paid) return freeIn(pot, balance);
  work.put(pots, paid);
  return undefined;
}

/**
 * Contributions are taken back, also when they have been spent: what the commons no longer hold, the circle puts in, in
 * the same transaction (P14). `because` names what took them back.
 */
export async function takeBackFromCommons(work: Work, pence: Pence, because: string): Promise<void> {
  const { circle, now } = work.context;
  const { pot, balance } = await standing(work);
  const { pot: after, advance } = takenBack(pot, balance, pence);
  work.put(pots, after);
  if (advance > 0) work.write(putEntry(entryForAdvance(advance, because, circle, now)));
}

/** Gives back to the circle what it put in, as far as the commons reach by now. */
export function repayAdvance(context: CommandContext): Promise<void> {
  const { circle, now } = context;
  return change(context, async (work) => {
    if (!(await work.get(pots, 'commons'))?.advanced) return;
    const { pot, balance } = await standing(work);
    const given = givenBack(pot, balance);
    if (!given) return;
    work.put(pots, given.pot);
    work.write(putEntry(entryForAdvance(0 - given.pence, `commons#${given.pot.payments}`, circle, now)));
  });
}

/** What the commons hold now, in pence. */
export async function balanceOfCommons(table: Table, pot: Pot = emptyPot): Promise<Pence> {
  return pot.pence + (await cameIn(table, dayAfter(pot), NEVER));
}

/** The pot, summed up, and what it holds. Whatever is booked is in it: clocks of two functions may stand on two days. */
async function standing({ get, context }: Work): Promise<{ pot: Pot; balance: Pence }> {
  const pot = await summedUp(context.table, (await get(pots, 'commons')) ?? emptyPot, context.now);
  return { pot, balance: await balanceOfCommons(context.table, pot) };
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
