import { newId, type PersonId } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { saidForOwner } from '../domain/consent.ts';
import type { Membership, Terms } from '../domain/membership.ts';
import { storeOn } from '../store/members.ts';
import { takePlace } from './take-place.ts';

/**
 * The owner, or someone who may act for them, invites: the first of two consents (T2). The caller has checked that they
 * may. In the governance circle it is the circle that invites.
 */
export function inviteMember(
  context: CommandContext,
  by: PersonId,
  { id, ...terms }: Terms & { readonly id?: Membership['memberId'] | undefined },
): Promise<Membership> {
  const memberId = id ?? newId('member');
  return context.table.change(context.cause, context.now, async () => {
    const ownerId = await storeOn(context.table).ownerOf(terms.teamId);
    return takePlace(context, 'owner', memberId, terms, (wish) => saidForOwner(wish, by, ownerId));
  });
}
