import { type Id, kithError } from '@kith/kernel';
import type { RequestContext } from '@kith/service-kit';
import type { Operation } from '../domain/permissions.ts';
import { storeOn } from '../store/members.ts';
import { sightOf } from './sight.ts';

/** Throws unless the viewer may do this with the membership: `NOT_FOUND` also for one that was never made. */
export async function requireOver(
  operation: Operation,
  memberId: Id<'member'>,
  context: RequestContext,
): Promise<void> {
  const where = await storeOn(context.table).whereIs(memberId);
  if (!where) throw kithError('NOT_FOUND');
  const { access } = await sightOf(context);
  access.require(operation, where);
}
