import { dateOf, type PersonId } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { assessed, soughtOn } from '../../domain/opportunities/assessment.ts';
import type { Opportunity } from '../../domain/opportunities/opportunity.ts';
import { isRefused } from '../../domain/pairs/refusal.ts';
import { trainingFor } from '../../domain/team-record.ts';
import { pairRefusals, whoIs } from '../../store/pairs.ts';
import { vettings, workers } from '../../store/workers.ts';
import { recordOf } from '../host/team-ready.ts';
import { factsOfWorker } from '../opportunities/facts.ts';

/** Whether an opportunity could be agreed with a worker. Nothing it rests on may change while we decide. */
export async function isCandidate(
  work: Work,
  opportunity: Opportunity,
  workerId: PersonId,
): Promise<boolean> {
  const worker = await work.get(workers, workerId);
  const vetting = await work.get(vettings, workerId);
  work.hold(workers, workerId);
  work.hold(vettings, workerId);
  const isBarred = await refuses(work, opportunity.teamId, workerId);
  if (!worker || workerId === opportunity.ownerId) return false;
  const record = await recordOf(work, opportunity.teamId);
  const facts = {
    ...(await factsOfWorker(work.context, worker)),
    vetting,
    isRefused: isBarred,
    knowsTeam: false,
  };
  const today = dateOf(work.context.now);
  const sought = soughtOn(opportunity, trainingFor(record), today);
  return assessed(sought, facts, work.context.now).free.length > 0;
}

/** Whether either of a pair does not want to work with the other; that may not change while we decide. */
export async function refuses(work: Work, teamId: string, workerId: PersonId): Promise<boolean> {
  const who = whoIs({ workerId });
  const pair = await work.get(pairRefusals, who, teamId);
  work.hold(pairRefusals, who, teamId);
  return isRefused(pair);
}
