import type { SaidChannel } from '@kith/contracts';
import { kithError } from '@kith/kernel';
import { type About, accessFor, type RequestContext, relationsTo } from '@kith/service-kit';
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
 * Lets those go on who may do one of these with a visit; answers which, and the visit. Throws `NOT_FOUND` to whoever may
 * not even see it, `NOT_ALLOWED` to its worker or team when it is not theirs to do.
 */
export async function requireOnVisit<Operation extends 'logVisit' | 'confirmVisit'>(
  operations: readonly Operation[],
  visitId: string,
  context: RequestContext,
): Promise<{ visit: Visit; operation: Operation }> {
  const visit = await visibleVisit(visitId, context);
  if (!visit) throw kithError('NOT_FOUND');
  const access = accessFor(permissions, context.viewer);
  const about = aboutVisit(visit.booking, context);
  const operation = operations.find((each) => access.allows(each, about));
  if (!operation) throw kithError('NOT_ALLOWED');
  return { visit, operation };
}

/**
 * By which way the owner's word comes. Whoever enters it for them says how they heard it, or that they do it for them.
 * Throws `OWN_TIME` when they would answer for the owner about their own work.
 */
export function wayOfOwner(
  { booking }: Visit,
  asked: SaidChannel | undefined,
  { viewer, circle }: RequestContext,
): SaidChannel {
  const { teamId = '', homeCircle, workerId } = booking;
  if (relationsTo(viewer, teamId).has('OWNER')) return asked ?? 'APP';
  if (homeCircle === circle && workerId === viewer.personId) throw kithError('OWN_TIME');
  return asked === undefined || asked === 'APP' ? 'BY_SOMEONE_ELSE' : asked;
}

/** Only at home is a worker's id that of a person. */
function aboutVisit({ teamId, homeCircle, workerId }: Booking, { circle }: RequestContext): About {
  return { ...(teamId && { teamId }), ...(homeCircle === circle && { personId: workerId }) };
}
