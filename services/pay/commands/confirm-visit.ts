import type { KithEvent, MinutesByKind } from '@kith/contracts';
import { unwrap } from '@kith/kernel';
import { type CommandContext, event, type NewEvent } from '@kith/service-kit';
import { confirm, confirmNextDoor } from '../domain/confirm.ts';
import { chargedTo, entryFor } from '../domain/ledger.ts';
import { type AgreedVisit, isShared, workedOn } from '../domain/visit.ts';
import { putEntry } from '../store/entries.ts';
import { termsInForce } from '../store/terms.ts';
import { findVisit } from '../store/visits.ts';
import { withBudget } from './budget/guard-budget.ts';
import { keepVisit, knownHere } from './keep-visit.ts';

/**
 * Keeps what an owner says a visit took, books what both sides agree on, and tells the home circle when the worker is
 * a neighbour's: all of it, or nothing. Answers the visit.
 */
export function confirmVisit(
  visitId: string,
  said: MinutesByKind | undefined,
  context: CommandContext,
): Promise<AgreedVisit> {
  const { table, cause, now, circle } = context;
  return table.change(cause, now, async () => {
    const found = knownHere(await findVisit(table, visitId));
    const agreed = unwrap(confirm(found, said, now));
    const entry = entryFor(agreed, circle, now, await termsHere(agreed, context));
    const events = tellHome(agreed, found.version + 1);
    const change = keepVisit(found, agreed, { writes: putEntry(entry), events });
    return withBudget(context, found, change, chargedTo(agreed.booking.teamId, entry));
  });
}

/** Books the home circle's side of a visit that the host circle says is agreed: pays the worker. */
export async function payVisitNextDoor(sent: KithEvent<'CoverWorked'>, context: CommandContext) {
  const { table, now, circle } = context;
  const found = knownHere(await findVisit(table, sent.data.visitId));
  const agreed = unwrap(confirmNextDoor(found, sent.data, sent));
  const entry = entryFor(agreed, circle, now, await termsHere(agreed, context));
  return keepVisit(found, agreed, { writes: putEntry(entry) });
}

/** The terms of a worker of this circle on the day of a visit; nothing for a neighbour's. */
async function termsHere({ booking }: AgreedVisit, { table, circle }: CommandContext) {
  return booking.homeCircle === circle ? termsInForce(table, booking.workerId, workedOn(booking)) : undefined;
}

function tellHome(
  { visitId, booking, logged, confirmed, agreed }: AgreedVisit,
  sequence: number,
): NewEvent[] {
  const { claimId, homeCircle, ratePence, terms } = booking;
  if (!isShared(booking) || !claimId) return [];
  const data = {
    claimId,
    visitId,
    minutes: agreed,
    ratePence,
    terms,
    workedOn: workedOn(booking),
    loggedAt: logged.at,
    confirmedAt: confirmed.at,
  };
  return [event({ name: 'CoverWorked', subject: visitId, sequence, audience: [homeCircle], data })];
}
