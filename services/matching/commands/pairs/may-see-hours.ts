import { kithError, type PersonId } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { pairRefusals, whoIs } from '../../store/pairs.ts';

/**
 * Whether weekly hours of a team are put before a worker its owner names. A worker who does not want to work with the
 * team never sees them, and the owner sees what they see of anyone who has not answered.
 * Throws `REFUSED_BY_YOU` when it is the owner who does not want to.
 */
export async function maySeeHours(work: Work, teamId: string, workerId: PersonId): Promise<boolean> {
  const who = whoIs({ workerId });
  const pair = await work.get(pairRefusals, who, teamId);
  work.hold(pairRefusals, who, teamId);
  if (pair?.said.OWNER) throw kithError('REFUSED_BY_YOU');
  return !pair?.said.WORKER;
}
