import { barriersOf } from '../eligibility/barriers.ts';
import type { Prepared } from '../eligibility/prepared.ts';
import type { Occurrence } from '../occurrence.ts';

/**
 * Whether hours that were proposed to a worker could still be theirs, for all that may have changed since. Less rest than
 * the law wants is for them to agree to, hour by hour.
 */
export function stillFits(
  one: Prepared,
  refused: ReadonlySet<string>,
  { teamId, window, need }: Pick<Occurrence, 'teamId' | 'window' | 'need'>,
): boolean {
  if (refused.has(teamId)) return false;
  return barriersOf(one, { window, need }).every((barrier) => barrier === 'SHORT_REST');
}
