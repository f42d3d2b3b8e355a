import { kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { isFurther, type LadderStep } from '../../domain/ladder/gap-ladder.ts';
import { isAhead, type Occurrence } from '../../domain/occurrence.ts';
import { occurrences } from '../../store/hours.ts';
import { keepGap } from '../host/keep-gap.ts';

/**
 * The owner says how far a gap may be shown, by the ladder and by hand (M11). What was shown further already cannot be
 * unseen: it can be cancelled. Throws `NOT_FOUND`; `WRONG_STATE` once it begun or was shown further.
 */
export function limitGap(
  context: CommandContext,
  { gapId, upTo }: { gapId: string; upTo: LadderStep },
): Promise<Occurrence> {
  return change(context, async (work) => {
    const gap = await work.get(occurrences, gapId);
    if (!gap) throw kithError('NOT_FOUND');
    if (gap.upTo === upTo) return gap;
    if (!isAhead(gap, context.now) || isFurther(gap.step, upTo)) throw kithError('WRONG_STATE');
    return keepGap(work, { ...gap, upTo });
  });
}
