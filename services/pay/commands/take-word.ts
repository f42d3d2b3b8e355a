import type { Pence } from '@kith/kernel';
import { type Change, type CommandContext, nothingToChange, type Write } from '@kith/service-kit';
import { agree } from '../domain/agree.ts';
import { chargedTo, entryFor } from '../domain/ledger.ts';
import { placeOf, reversalOf } from '../domain/reversal.ts';
import { isAgreed, type Visit, workedOn } from '../domain/visit.ts';
import { findBooked, putEntry } from '../store/entries.ts';
import type { Found } from '../store/found.ts';
import { termsInForce } from '../store/terms.ts';
import { withBudget } from './budget/guard-budget.ts';
import { keepVisit } from './keep-visit.ts';
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
  return {
    visit: { ...after, entry: placeOf(entry) },
    charged: [entry, ...(back ? [back] : [])].reduce(
      (sum, each) => sum + chargedTo(after.booking.teamId, each),
      0,
    ),
    writes: [...(back ? putEntry(back) : []), ...putEntry(entry)],
  };
}

/** The terms of a worker of this circle on the day of a visit; nothing for a neighbour's. */
async function termsHere({ booking }: Visit, { table, circle }: CommandContext) {
  return booking.homeCircle === circle ? termsInForce(table, booking.workerId, workedOn(booking)) : undefined;
}
