import { kithError, newId } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import type { Membership, Terms } from '../domain/membership.ts';
import { storeOn } from '../store/members.ts';
import { takePlace } from './take-place.ts';

/** Someone asks to join: the first of two consents (T2). Throws `NOT_FOUND` for no such team, `NAME_REQUIRED`. */
export function askToJoin(
  context: CommandContext,
  { id, ...wish }: Omit<Terms, 'scopes' | 'endsAt'> & { readonly id?: Membership['memberId'] | undefined },
): Promise<Membership> {
  const store = storeOn(context.table);
  const memberId = id ?? newId('member');
  return context.table.change(context.cause, context.now, async () => {
    if (!(await store.teamOf(wish.teamId))) throw kithError('NOT_FOUND');
    if (!(await store.personOf(wish.personId))?.name) throw kithError('NAME_REQUIRED');
    return takePlace(context, 'member', memberId, { ...wish, scopes: [] });
  });
}
