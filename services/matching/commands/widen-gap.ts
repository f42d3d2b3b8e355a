import { type InstantText, isBefore, kithError, unwrap } from '@kith/kernel';
import { type CommandContext, change, checkNotClosing } from '@kith/service-kit';
import type { LadderStep } from '../domain/ladder/gap-ladder.ts';
import { type Occurrence, widenedStep } from '../domain/occurrence.ts';
import { occurrences } from '../store/hours.ts';
import { neighboursOn, offerAnew, offerGap } from './host/offering.ts';

/**
 * Shows a gap one step further (M11). What a neighbour hears is the need and the outward postcode, no more (F9).
 * Throws `NOT_FOUND`, `WRONG_STATE`, `NOT_FURTHER`, `NO_NEIGHBOUR`, `CIRCLE_CLOSING` (F12), and `BAD_INPUT` when it would close in the past or after it began.
 */
export function widenGap(
  context: CommandContext,
  { gapId, to, closesAt }: { gapId: string; to?: LadderStep | undefined; closesAt?: InstantText | undefined },
): Promise<Occurrence> {
  return change(context, async (work) => {
    const occurrence = await work.get(occurrences, gapId);
    if (!occurrence) throw kithError('NOT_FOUND');
    const step = unwrap(widenedStep(occurrence, to, context.now));
    if (closesAt) checkCloses(closesAt, occurrence, context.now);
    if (step === 'NEIGHBOURS') await checkNotClosing(context);
    const neighbours = step === 'NEIGHBOURS' ? await neighboursOn(work, occurrence) : [];
    if (step === 'NEIGHBOURS' && neighbours.length === 0) throw kithError('NO_NEIGHBOUR');
    const asked = closesAt ? { closesAt } : {};
    const isNewToSome = neighbours.some(({ slug }) => !occurrence.offer?.circles.includes(slug));
    // Whoever shares again knows the old offer as closed.
    if (step === occurrence.step && isNewToSome) return offerAnew(work, occurrence, step, asked);
    if (step === occurrence.step && !closesAt) return occurrence;
    return offerGap(work, occurrence, step, asked);
  });
}

function checkCloses(closesAt: InstantText, { window }: Occurrence, now: InstantText): void {
  if (isBefore(now, closesAt) && !isBefore(window.from, closesAt)) return;
  const problem = 'must lie ahead, and no later than the hours begin';
  throw kithError('BAD_INPUT', {
    what: `Something in the request is not right (closesAt: ${problem}).`,
    fields: [{ field: 'closesAt', problem }],
  });
}
