import { type InstantText, kithError, unwrap } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import type { Membership } from '../../domain/membership.ts';
import { renewed } from '../../domain/terms.ts';
import { storeOn } from '../../store/members.ts';
import { endsWithMembership } from '../due.ts';
import { membershipChanged } from '../membership-changed.ts';

/** The owner's side gives a Team Starter another end (T3). Throws `NOT_FOUND` and what {@link renewed} refuses. */
export function renewStarter(
  { table, cause, now }: CommandContext,
  memberId: Membership['memberId'],
  endsAt: InstantText,
): Promise<Membership> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const membership = await store.membershipOf(memberId);
    if (!membership) throw kithError('NOT_FOUND');
    const after = unwrap(renewed(membership, endsAt, now));
    const told = await membershipChanged(store, membership, after, now);
    return {
      value: after,
      writes: [...told.writes, ...(await endsWithMembership(after, table))],
      events: told.events,
    };
  });
}
