import { kithError } from '@kith/kernel';
import { type About, type Access, accessFor, type RequestContext } from '@kith/service-kit';
import { type Operation, permissions } from '../domain/permissions.ts';
import type { Visit } from '../domain/visit.ts';

/** What the viewer of a request may do. */
export function accessOf({ viewer }: RequestContext): Access<Operation> {
  return accessFor<Operation>(permissions, viewer);
}

/**
 * Hands on a thing that was looked up by an id someone sent, if they may do this with it. To those with no tie to it
 * it is `NOT_FOUND`, as if made up; to those who may know of it, `NOT_ALLOWED`.
 */
export function permitted<T>(
  context: RequestContext,
  operation: Operation,
  found: T | undefined,
  aboutOf: (found: T) => About,
): T {
  if (found === undefined) throw kithError('NOT_FOUND');
  const about = aboutOf(found);
  const access = accessOf(context);
  if (about.teamId !== undefined) access.require(operation, about);
  else if (!access.allows(operation, about)) throw kithError('NOT_FOUND');
  return found;
}

/** Whose a visit is: the team's in its circle, the worker's in theirs. */
export function aboutVisit({ host, workerId }: Visit): About {
  return { personId: workerId, ...(host && { teamId: host.teamId }) };
}
