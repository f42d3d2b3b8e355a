import type { KithEvent } from '@kith/contracts';
import { unwrap } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { book, cancel } from '../domain/visit.ts';
import { findVisit } from '../store/visits.ts';
import { keepVisit } from './keep-visit.ts';

/** A visit stands: from now on its time can be logged. */
export async function bookVisit(event: KithEvent<'VisitBooked'>, { table, now }: CommandContext) {
  const found = await findVisit(table, event.data.visitId);
  return keepVisit(found, unwrap(book(found, event.data, event.sequence)), now);
}

/** A visit will not take place, even if its booking is heard of later. */
export async function cancelVisit(event: KithEvent<'VisitCancelled'>, { table, now }: CommandContext) {
  const { visitId } = event.data;
  const found = await findVisit(table, visitId);
  return keepVisit(found, cancel(found, visitId, event.sequence), now);
}
