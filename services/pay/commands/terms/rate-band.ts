import { dateOf, kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import type { RateBand } from '../../domain/terms/band.ts';
import { rateBands } from '../../store/terms.ts';

/**
 * Sets the circle's band of rates from a day on; of a day that has not begun it can be set again (P6).
 * Throws `NOT_RETROACTIVE`.
 */
export function setRateBand(context: CommandContext, band: RateBand): Promise<RateBand> {
  return change(context, async (work) => {
    const known = await work.get(rateBands, band.from);
    const isSame =
      known?.lowestPence === band.lowestPence &&
      known.highestPence === band.highestPence &&
      known.source === band.source;
    if (isSame) return known;
    if (band.from <= dateOf(context.now)) throw kithError('NOT_RETROACTIVE');
    work.put(rateBands, band);
    return band;
  });
}
