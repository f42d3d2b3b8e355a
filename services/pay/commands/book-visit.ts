import type { KithEvent } from '@kith/contracts';
import { unwrap } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { book, cancel } from '../domain/visit.ts';
import { newPayee } from '../store/pay-runs.ts';
import { findVisit } from '../store/visits.ts';
import { withBudget } from './budget/guard-budget.ts';
import { keepVisit } from './keep-visit.ts';

/** A visit stands: from now on its time can be logged. */
export async function bookVisit(event: KithEvent<'VisitBooked'>, context: CommandContext) {
  const { table, circle, now } = context;
  const { visitId, homeCircle, workerId } = event.data;
  const found = await findVisit(table, visitId);
  const writes = homeCircle === circle ? await newPayee(table, workerId) : [];
  const kept = keepVisit(found, unwrap(book(found, event.data, event.sequence)), now, { writes });
  return withBudget(context, found, kept);
}

/** A visit will not take place, even if its booking is heard of later. */
export async function cancelVisit(event: KithEvent<'VisitCancelled'>, context: CommandContext) {
  const { visitId } = event.data;
  const { table, now } = context;
  const found = await findVisit(table, visitId);
  return withBudget(context, found, keepVisit(found, cancel(found, visitId, event.sequence), now));
}
