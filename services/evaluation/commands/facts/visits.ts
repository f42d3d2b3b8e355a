import type { KithEvent } from '@kith/contracts';
import { monthOf } from '@kith/kernel';
import { type Change, type CommandContext, decided, type Work } from '@kith/service-kit';
import { closed, found, type GapFact } from '../../domain/facts/gap.ts';
import { booked, cancelled } from '../../domain/visit.ts';
import { gapFacts, visitFacts } from '../../store/facts.ts';

/** A visit stands. One next door is counted there. */
export function recordVisit(
  { data, sequence }: KithEvent<'VisitBooked'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    if (data.hostCircle !== context.circle) return;
    const known = await work.get(visitFacts, data.visitId);
    const after = booked(known, data, sequence);
    if (after !== known) work.put(visitFacts, after);
  });
}

/** A visit will not take place. */
export function recordCancellation(
  { data, sequence }: KithEvent<'VisitCancelled'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const known = await work.get(visitFacts, data.visitId);
    const after = cancelled(known, data.visitId, sequence);
    if (after !== known) work.put(visitFacts, after);
  });
}

/** Hours have nobody to cover them: they count as a gap of their month, even if someone covers them later. */
export function recordGap(
  { data, sequence }: KithEvent<'GapDetected'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, (work) => keepGap(work, data, (known) => found(known, data, sequence)));
}

/** Somebody covers a gap, or it is not needed: its time is not missing any more. */
export function recordGapClosed(
  { data, sequence }: KithEvent<'GapClosed'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, (work) => keepGap(work, data, (known) => closed(known, data, sequence)));
}

async function keepGap(
  work: Work,
  { gapId, window }: KithEvent<'GapDetected'>['data'],
  change: (known: GapFact | undefined) => GapFact,
): Promise<void> {
  const month = monthOf(window.from);
  const known = await work.get(gapFacts, month, gapId);
  const after = change(known);
  if (after !== known) work.put(gapFacts, { ...after, month });
}
