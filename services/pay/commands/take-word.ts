import type { Pence } from '@kith/kernel';
import { type Change, type CommandContext, decided, nothingToChange, type Write } from '@kith/service-kit';
import { agree } from '../domain/agree.ts';
import { chargedTo, type Entry, entryFor } from '../domain/ledger.ts';
import { placeOf, reversalOf } from '../domain/reversal.ts';
import { isAgreed, type Visit, workedOn } from '../domain/visit.ts';
import { findBooked, putEntry } from '../store/entries.ts';
import type { Found } from '../store/found.ts';
import { termsInForce } from '../store/terms.ts';
import { withBudget } from './budget/guard-budget.ts';
import { keepVisit } from './keep-visit.ts';
import { takeBackFromCommons } from './pot.ts';
import { tellTheOther } from './tell-next-door.ts';

/**
 * Keeps a word on a visit and everything that follows from it, all or nothing: the host circle draws the sum of both
 * words, whoever's booking changed writes it into the ledger, and the other circle hears of it.
 */
export async function takeWord(
  found: Found<Visit>,
  heard: Visit,
  context: CommandContext,
): Promise<Change<Visit>> {
  if (heard === found) return nothingToChange<Visit>(heard);
  const stands = context.circle === heard.booking.hostCircle ? agree(heard) : heard;
  const { visit, writes, charged } = await booked(found, stands, context);
  const events = tellTheOther(found, visit, context.circle, found.version + 1);
  const kept = keepVisit(found, visit, context.now, { writes, events });
  return withBudget(context, found, kept, charged);
}

/** Takes back what was really booked before, and books anew. Nothing while the booking is as it was. */
async function booked(
  before: Visit,
  after: Visit,
  context: CommandContext,
): Promise<{ visit: Visit; writes: Write[]; charged: Pence }> {
  const { table, circle, now } = context;
  if (!isAgreed(after) || after.revision === before.revision) return { visit: after, writes: [], charged: 0 };
  const stood = before.entry ? await findBooked(table, before.entry, workedOn(before.booking)) : [];
  const back = reversalOf(stood, now);
  const entry = entryFor(after, circle, now, await termsHere(after, context));
  const entries = [...(back ? [back] : []), entry];
  return {
    visit: { ...after, entry: placeOf(entry) },
    charged: entries.reduce((sum, each) => sum + chargedTo(after.booking.teamId, each), 0),
    writes: [...entries.flatMap(putEntry), ...(await fromCommons(entries, context))],
  };
}

/** When the commons get less than was booked before: what keeps them from falling below nothing (P14). */
async function fromCommons(entries: readonly Entry[], context: CommandContext): Promise<readonly Write[]> {
  const taken = entries
    .flatMap(({ postings }) => postings)
    .reduce((sum, { account, pence }) => (account === 'commons' ? sum + pence : sum), 0);
  if (taken <= 0) return [];
  const because = entries.map(({ entryId }) => entryId).join();
  return (await decided(context, (work) => takeBackFromCommons(work, taken, because))).writes;
}

/** The terms of a worker of this circle on the day of a visit; nothing for a neighbour's. */
async function termsHere({ booking }: Visit, { table, circle }: CommandContext) {
  return booking.homeCircle === circle ? termsInForce(table, booking.workerId, workedOn(booking)) : undefined;
}
