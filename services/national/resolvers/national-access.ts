import { kithError } from '@kith/kernel';
import { accessFor, type RequestContext } from '@kith/service-kit';
import { permissions } from '../domain/permissions.ts';

/** Lets through who may do it at the national co-op itself: a circle's own hats will not do. Throws `NOT_ALLOWED`. */
export function requireNational(
  { viewer, circle }: RequestContext,
  operation: keyof typeof permissions,
): void {
  if (viewer.circle !== circle) throw kithError('NOT_ALLOWED', { fix: 'Sign in to the national co-op.' });
  accessFor(permissions, viewer).require(operation);
}
