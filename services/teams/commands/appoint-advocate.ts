import { dateOf, type InstantText, kithError, unwrap } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { appointed } from '../domain/advocate.ts';
import type { Membership } from '../domain/membership.ts';
import { storeOn } from '../store/members.ts';
import { endsWith } from './due.ts';
import { membershipChanged } from './membership-changed.ts';

/** The owner lets a member act for them until a moment, or (null) no longer (T1). Throws what {@link appointed} refuses. */
export function appointAdvocate(
  { table, cause, now }: CommandContext,
  memberId: Membership['memberId'],
  until: InstantText | null,
): Promise<Membership> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const membership = await store.membershipOf(memberId);
    if (!membership) throw kithError('NOT_FOUND');
    const after = unwrap(appointed(membership, until, now));
    const told = await membershipChanged(store, membership, after, now);
    return {
      value: after,
      writes: [...told.writes, ...(await endsWith(until && dateOf(until), membership.personId, table))],
      events: told.events,
    };
  });
}
