import { kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { canStillChange, type Visit } from '../../domain/visit.ts';
import { occurrences, visits } from '../../store/hours.ts';
import { callOffOccurrence } from '../host/call-off.ts';
import { leaveTrialVisit } from '../matches/trial-visit.ts';

/**
 * The owner does not need a visit: its hours are cancelled, exactly while this visit covers them; a trial session is
 * called off.
 * Throws `NOT_FOUND` for anyone else's, `WRONG_STATE` once it has begun.
 */
export function visitNotNeeded(context: CommandContext, ownerId: PersonId, visitId: string): Promise<Visit> {
  return change(context, async (work) => {
    const visit = await work.get(visits, visitId);
    if (!visit?.host || visit.host.ownerId !== ownerId) throw kithError('NOT_FOUND');
    if (visit.state === 'CANCELLED') return visit;
    if (!canStillChange(visit, context.now)) throw kithError('WRONG_STATE');
    const { matchId, gapId } = visit.host;
    if (matchId) await leaveTrialVisit(work, visit, 'OWNER');
    const occurrence = gapId && (await work.get(occurrences, gapId));
    if (occurrence && occurrence.visitId === visitId) await callOffOccurrence(work, occurrence);
    return (await work.get(visits, visitId)) ?? visit;
  });
}
