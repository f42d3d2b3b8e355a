import type { InstantText } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { type Parting, undoes, type VisitorParting } from '../../domain/pairs/parting.ts';
import { isRefused } from '../../domain/pairs/refusal.ts';
import { pairRefusals, whoIs } from '../../store/pairs.ts';

/**
 * Whether a parting undoes what was agreed at a moment: all from before it; and while one of them still refuses the other
 * everything, since nothing but what was agreed as the refusal was said can lie there. What came after one that was taken
 * back is a new yes.
 */
export async function isUndone(
  work: Work,
  parting: Parting | VisitorParting,
  agreedAt: InstantText,
): Promise<boolean> {
  if (undoes(parting, agreedAt)) return true;
  const { teamId } = parting;
  const who = whoIs('workerId' in parting ? { workerId: parting.workerId } : parting);
  const pair = await work.get(pairRefusals, who, teamId);
  work.hold(pairRefusals, who, teamId);
  return isRefused(pair);
}
