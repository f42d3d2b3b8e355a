import { newId } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import type { Membership, Terms } from '../domain/membership.ts';
import { takePlace } from './take-place.ts';

/** The owner invites someone: the first of two consents (T2). The caller has checked that it is the owner. */
export function inviteMember(
  context: CommandContext,
  { id, ...terms }: Terms & { readonly id?: Membership['memberId'] | undefined },
): Promise<Membership> {
  const memberId = id ?? newId('member');
  return context.table.change(context.cause, context.now, () => takePlace(context, 'owner', memberId, terms));
}
