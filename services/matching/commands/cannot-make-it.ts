import { kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { type CalledOffBy, canStillChange, type Visit } from '../domain/visit.ts';
import { homeClaims } from '../store/cover.ts';
import { occurrences, visits } from '../store/hours.ts';
import { reopenGap } from './host/gaps.ts';
import { leaveTrialVisit } from './matches/trial-visit.ts';
import { giveBack } from './release-claim.ts';

/**
 * A worker cannot make a visit: it is a gap at once (M10). One that came from a claim is given back with it, also next
 * door. Throws `NOT_FOUND` for anyone else's, `WRONG_STATE` once it has begun.
 */
export function cannotMakeIt(context: CommandContext, workerId: PersonId, visitId: string): Promise<Visit> {
  return change(context, async (work) => {
    const visit = await work.get(visits, visitId);
    if (!visit || visit.workerId !== workerId) throw kithError('NOT_FOUND');
    if (visit.state === 'CANCELLED') return visit;
    if (!canStillChange(visit, context.now)) throw kithError('WRONG_STATE');
    await leaveVisit(work, visit, 'WORKER');
    return (await work.get(visits, visitId)) ?? visit;
  });
}

/** The worker of a planned visit leaves it: the claim it came from is given back, or the hours open again. */
export async function leaveVisit(work: Work, visit: Visit, by: CalledOffBy): Promise<void> {
  const claim = visit.claimId && (await work.get(homeClaims, visit.claimId));
  if (claim) {
    await giveBack(work, claim);
    return;
  }
  if (visit.host?.matchId) {
    await leaveTrialVisit(work, visit, by);
    return;
  }
  const occurrence = visit.host?.gapId && (await work.get(occurrences, visit.host.gapId));
  if (occurrence && occurrence.visitId === visit.id) await reopenGap(work, occurrence, by);
}
