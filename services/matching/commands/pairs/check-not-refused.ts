import { kithError } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import type { AskedOfHost } from '../../domain/claim.ts';
import type { Occurrence } from '../../domain/occurrence.ts';
import { pairRefusals, whoIs } from '../../store/pairs.ts';

/**
 * Throws when one of a pair does not want to meet and their claim has not been ended yet; that may not change while we
 * decide. The owner hears what they hear once it has been: `WRONG_STATE`, as of one given back, or `ALREADY_ANSWERED`.
 */
export async function checkNotRefused(
  work: Work,
  { teamId }: Occurrence,
  { homeCircle, asked }: { readonly homeCircle: string; readonly asked: AskedOfHost },
): Promise<void> {
  const isOwn = homeCircle === work.context.circle;
  const who = whoIs(
    isOwn ? { workerId: asked.workerId } : { circle: homeCircle, pairwiseId: asked.workerId },
  );
  const pair = await work.get(pairRefusals, who, teamId);
  work.hold(pairRefusals, who, teamId);
  if (pair?.said.WORKER) throw kithError('WRONG_STATE');
  if (pair?.said.OWNER) throw kithError('ALREADY_ANSWERED');
}
