import { kithError, type PersonId } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { canStillChange, type Visit } from '../../domain/visit.ts';
import { occurrences, visits } from '../../store/hours.ts';
import { change } from '../../work.ts';
import { callOffOccurrence } from '../host/call-off.ts';

/**
 * The owner does not need a visit: its hours are cancelled, exactly while this visit covers them.
 * Throws `NOT_FOUND` for anyone else's, `WRONG_STATE` once it has begun.
 */
export function visitNotNeeded(context: CommandContext, ownerId: PersonId, visitId: string): Promise<Visit> {
  return change(context, async (work) => {
    const visit = await work.get(visits, visitId);
    if (!visit?.host || visit.host.ownerId !== ownerId) throw kithError('NOT_FOUND');
    if (visit.state === 'CANCELLED') return visit;
    if (!canStillChange(visit, context.now)) throw kithError('WRONG_STATE');
    const occurrence = await work.get(occurrences, visit.host.gapId);
    if (occurrence?.visitId === visitId) await callOffOccurrence(work, occurrence);
    return (await work.get(visits, visitId)) ?? visit;
  });
}
