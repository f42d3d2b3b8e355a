import type { KithEvent } from '@kith/contracts';
import { unwrap } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { book, cancel } from '../domain/visit.ts';
import { newPayee } from '../store/pay-runs.ts';
import { findVisit } from '../store/visits.ts';
import { keepVisit } from './keep-visit.ts';

/** A visit stands: from now on its time can be logged. */
export async function bookVisit(event: KithEvent<'VisitBooked'>, { table, circle }: CommandContext) {
  const { visitId, homeCircle, workerId } = event.data;
  const found = await findVisit(table, visitId);
  const writes = homeCircle === circle ? await newPayee(table, workerId) : [];
  return keepVisit(found, unwrap(book(found, event.data, event.sequence)), { writes });
}

/** A visit will not take place, even if its booking is heard of later. */
export async function cancelVisit(event: KithEvent<'VisitCancelled'>, { table }: CommandContext) {
  const { visitId } = event.data;
  const found = await findVisit(table, visitId);
  return keepVisit(found, cancel(found, visitId, event.sequence));
}
