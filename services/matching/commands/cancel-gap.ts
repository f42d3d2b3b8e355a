import { kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { isAhead, type Occurrence } from '../domain/occurrence.ts';
import { occurrences } from '../store/hours.ts';
import { callOffOccurrence } from './host/call-off.ts';

/** The owner does not need these hours, covered or not. Throws `NOT_FOUND`; `WRONG_STATE` once they have begun. */
export function cancelGap(context: CommandContext, gapId: string): Promise<Occurrence> {
  return change(context, async (work) => {
    const occurrence = await work.get(occurrences, gapId);
    if (!occurrence) throw kithError('NOT_FOUND');
    if (occurrence.state === 'CANCELLED') return occurrence;
    if (!isAhead(occurrence, context.now)) throw kithError('WRONG_STATE');
    return callOffOccurrence(work, occurrence);
  });
}
