import type { KithEvent } from '@kith/contracts';
import { monthOf } from '@kith/kernel';
import { type Change, type CommandContext, nothingToChange } from '@kith/service-kit';
import { booked, cancelled, type VisitFact } from '../domain/visit.ts';
import { type Found, findGap, findVisit, putGap, putVisit } from '../store.ts';

/** A visit stands. One next door is counted there. */
export async function recordVisit(
  { data, sequence }: KithEvent<'VisitBooked'>,
  { table, circle }: CommandContext,
): Promise<Change<void>> {
  if (data.hostCircle !== circle) return nothingToChange(undefined);
  const found = await findVisit(table, data.visitId);
  return keep(found, booked(found, data, sequence));
}

/** A visit will not take place. */
export async function recordCancellation(
  { data, sequence }: KithEvent<'VisitCancelled'>,
  { table }: CommandContext,
): Promise<Change<void>> {
  const found = await findVisit(table, data.visitId);
  return keep(found, cancelled(found, data.visitId, sequence));
}

/** Hours had nobody to cover them: they count as a gap of their month, even if someone covers them later. */
export async function recordGap(
  { data }: KithEvent<'GapDetected'>,
  { table }: CommandContext,
): Promise<Change<void>> {
  const month = monthOf(data.window.from);
  if (await findGap(table, month, data.gapId)) return nothingToChange(undefined);
  return { value: undefined, writes: [putGap(month, data.gapId)], events: [] };
}

function keep(before: Found<VisitFact> | undefined, after: VisitFact): Change<void> {
  if (after === before) return nothingToChange(undefined);
  return { value: undefined, writes: [putVisit(before, after)], events: [] };
}
