import type { SettlementLine } from '@kith/contracts';
import { endOfMonth, type MonthText, monthOf } from '@kith/kernel';
import { type Visit, workedOn } from '../visit.ts';
import { isNothing, type Worth } from '../worth.ts';
import { openOf } from './open.ts';

/** A line of a month as this circle has it: what the neighbour is shown, and what it comes to here. */
export interface OwnLine extends SettlementLine {
  readonly worth: Worth;
}

/** What a visit adds to the settlement it belongs to; nothing when all of it is settled. */
export function lineOf(visit: Visit): OwnLine | undefined {
  const worth = openOf(visit);
  const { visitId, booking } = visit;
  const { claimId, hostCircle, ratePence } = booking;
  if (isNothing(worth) || !claimId) return undefined;
  const { paidMinutes: minutes, price } = worth;
  const owedPence = price.charge - price.hostCommons;
  return { visitId, claimId, hostCircle, workedOn: workedOn(booking), minutes, ratePence, owedPence, worth };
}

/** The line as the neighbour is shown it. */
export function shown({ worth: _, ...line }: OwnLine): SettlementLine {
  return line;
}

/**
 * The month a visit is settled in: that in which it was worked, or, once both circles agreed on that one, the first
 * they have not agreed on. So each circle puts it into the same month, and into one only.
 */
export function monthFor(visit: Visit, closed: ReadonlySet<MonthText>): MonthText {
  let month: MonthText = workedOn(visit.booking).slice(0, 7);
  while (closed.has(month)) month = monthOf(endOfMonth(month));
  return month;
}
