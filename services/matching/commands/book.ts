import type { Work } from '@kith/service-kit';
import { type CalledOffBy, cancelledVisit, type Visit } from '../domain/visit.ts';
import { visits } from '../store/hours.ts';
import { visitsOfWorkers } from '../store/workers.ts';
import { rememberOwner } from './calendar/remember-owner.ts';
import { enterInDiary, freeDiary } from './home/diary.ts';
import { tellOfCancelled } from './tell-of-visit.ts';

/**
 * Stores a visit and says so to this circle; enters it in the diary and the list of a worker of this circle, and its team
 * in what the owner's calendar is made of (C5).
 */
export async function storeVisit(work: Work, visit: Visit): Promise<void> {
  const { circle } = work.context;
  const shared = visit.hostCircle !== visit.homeCircle;
  work.put(visits, visit);
  if (visit.host) await rememberOwner(work, visit.host.ownerId, visit.host.teamId);
  if (visit.homeCircle === circle) {
    const { id, workerId, window, hostCircle } = visit;
    await enterInDiary(work, workerId, { ...window, ref: id, kind: 'VISIT', hostCircle });
    work.put(visitsOfWorkers, { id, workerId, from: window.from });
  }
  work.say(
    'VisitBooked',
    { subject: visit.id, sequence: work.versionOf(visits, visit.id) },
    {
      visitId: visit.id,
      window: visit.window,
      ratePence: visit.ratePence,
      hostCircle: visit.hostCircle,
      homeCircle: visit.homeCircle,
      ...(visit.host && { teamId: visit.host.teamId, ownerId: visit.host.ownerId }),
      workerId: visit.workerId,
      ...(visit.host?.matchId && { trial: true }),
      ...(shared && visit.claimId && { claimId: visit.claimId }),
      ...(shared && visit.terms && { terms: visit.terms }),
    },
  );
}

/** A planned visit will not take place: this circle hears so, and a worker of it is free again. */
export async function unbookVisit(work: Work, visitId: string, by: CalledOffBy): Promise<void> {
  const visit = await work.get(visits, visitId);
  if (visit?.state !== 'PLANNED') return;
  work.put(visits, cancelledVisit(visit, work.context.now));
  const sequence = work.versionOf(visits, visit.id);
  work.say('VisitCancelled', { subject: visit.id, sequence }, { visitId: visit.id, by });
  tellOfCancelled(work, visit, by);
  if (visit.homeCircle === work.context.circle) await freeDiary(work, visit.workerId, visit.window, visit.id);
}
