import { addDays, dateOf, type Id, kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type AgreedHours, datesBetween, HORIZON_DAYS } from '../../domain/agreed-hours.ts';
import { isFurther, type LadderStep } from '../../domain/ladder/gap-ladder.ts';
import { isAhead, occurrenceId } from '../../domain/occurrence.ts';
import { agreedHours, occurrences } from '../../store/hours.ts';
import { keepGap } from '../host/keep-gap.ts';

/**
 * The owner says how far gaps of weekly hours may be shown (M11): all to come, and those ahead that were not shown
 * further already. Each day is a change of its own; interrupted, it is finished by saying it again. Throws `NOT_FOUND`.
 */
export async function limitHours(
  context: CommandContext,
  { id, upTo }: { id: Id<'agreed'>; upTo: LadderStep },
): Promise<AgreedHours> {
  const agreed = await change(context, async (work) => {
    const known = await work.get(agreedHours, id);
    if (!known) throw kithError('NOT_FOUND');
    if (known.upTo === upTo) return known;
    const after = { ...known, upTo };
    work.put(agreedHours, after);
    return after;
  });
  const today = dateOf(context.now);
  for (const date of datesBetween(today, addDays(today, HORIZON_DAYS))) {
    await change(context, async (work) => {
      const gap = await work.get(occurrences, occurrenceId(id, date));
      if (!gap || gap.upTo === upTo || !isAhead(gap, context.now) || isFurther(gap.step, upTo)) return;
      await keepGap(work, { ...gap, upTo });
    });
  }
  return agreed;
}
