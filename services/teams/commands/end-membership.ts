import { kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { ended } from '../domain/consent.ts';
import type { Membership } from '../domain/membership.ts';
import { storeOn } from '../store/members.ts';
import { membershipChanged } from './membership-changed.ts';

/** Someone leaves, or the owner ends it (T1, T2). Ended already: nothing changes. Throws `OWNER_REQUIRED`, `NOT_FOUND`. */
export function endMembership(
  { table, cause, now }: CommandContext,
  by: PersonId,
  memberId: Membership['memberId'],
): Promise<Membership> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const membership = await store.membershipOf(memberId);
    if (!membership) throw kithError('NOT_FOUND');
    const side = membership.personId === by ? 'member' : 'owner';
    const after = unwrap(ended(membership, side, now));
    if (after === membership) return nothingToChange<Membership>(membership);
    return { value: after, ...(await membershipChanged(store, membership, after, now)) };
  });
}
