import { kithError } from '@kith/kernel';
import type { RequestContext } from '@kith/service-kit';

/** Throws `NOT_ALLOWED` unless they are signed in to the national co-op itself: a circle's own hats will not do here. */
export function requireNational({ viewer, circle }: RequestContext): void {
  if (viewer.circle !== circle) throw kithError('NOT_ALLOWED', { fix: 'Sign in to the national co-op.' });
}
