import { kithError } from '@kith/kernel';
import { type About, accessFor, type RequestContext } from '@kith/service-kit';
import { permissions } from '../domain/permissions.ts';
import { type Booking, isBooked, type Visit } from '../domain/visit.ts';
import { findVisit } from '../store/visits.ts';

/** The visit, for someone who may see its time; nothing for everyone else, as for an id that names none. */
export async function visibleVisit(visitId: string, context: RequestContext): Promise<Visit | undefined> {
  const { table, viewer } = context;
  const found = await findVisit(table, visitId);
  if (!isBooked(found)) return undefined;
  const about = aboutVisit(found.booking, context);
  if (accessFor(permissions, viewer).allows('seeVisitTime', about)) return found;
  if (about.teamId && !viewer.relations) throw kithError('TEAMS_UNAVAILABLE');
  return undefined;
}

/**
 * Lets those go on who may do this with a visit. Throws `NOT_FOUND` to whoever may not even see it, `NOT_ALLOWED` to
 * its worker or team when it is not theirs to do.
 */
export async function requireOnVisit(
  operation: 'logVisit' | 'confirmVisit',
  visitId: string,
  context: RequestContext,
): Promise<void> {
  const visit = await visibleVisit(visitId, context);
  if (!visit) throw kithError('NOT_FOUND');
  const isAllowed = accessFor(permissions, context.viewer).allows(
    operation,
    aboutVisit(visit.booking, context),
  );
  if (!isAllowed) throw kithError('NOT_ALLOWED');
}

/** Only at home is a worker's id that of a person. */
function aboutVisit({ teamId, homeCircle, workerId }: Booking, { circle }: RequestContext): About {
  return { ...(teamId && { teamId }), ...(homeCircle === circle && { personId: workerId }) };
}
