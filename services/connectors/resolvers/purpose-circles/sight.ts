import { kithError } from '@kith/kernel';
import { find, type RequestContext } from '@kith/service-kit';
import type { PurposeCircle } from '../../domain/purpose-circles/purpose-circle.ts';
import { purposeCircles } from '../../store/purpose-circles.ts';
import { accessOf } from '../access.ts';
import type { PurposeCircleParent } from '../parents.ts';

/** A purpose circle as the viewer may see it; nothing to those who have nothing to do with it. */
export function seen(context: RequestContext, circle: PurposeCircle): PurposeCircleParent | undefined {
  const { teamId, facilitator } = circle;
  const access = accessOf(context);
  if (access.allows('seePurpose', { teamId })) return { circle, sees: 'ALL' };
  const isAsked = facilitator && access.allows('seePurpose', { personId: facilitator.personId });
  if (!isAsked || facilitator.answer?.says === 'NO') return undefined;
  return { circle, sees: facilitator.answer ? 'AS_FACILITATOR' : 'AS_ASKED' };
}

/** The purpose circle with an id; `NOT_FOUND` to those who have nothing to do with it, as for a made-up id. */
export async function purposeFor(context: RequestContext, id: string): Promise<PurposeCircleParent> {
  const circle = await find(context.table, purposeCircles, id);
  const found = circle && seen(context, circle);
  if (!found) throw kithError('NOT_FOUND');
  return found;
}

/** As an answer to whoever just changed it. */
export function shown(context: RequestContext, circle: PurposeCircle): PurposeCircleParent {
  return seen(context, circle) ?? { circle, sees: 'AS_ASKED' };
}
