import { kithError } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { isPaidForMeetings } from '../../domain/meetings/paid-time.ts';
import type { Membership } from '../../domain/membership.ts';
import { storeOn } from '../../store/members.ts';
import { membershipChanged } from '../membership-changed.ts';

/** Whether a paid worker is paid for the meetings of the team (T23). Throws `NOT_FOUND`, `WRONG_STATE` for anyone else. */
export function setPaidMeetings(
  { table, cause, now }: CommandContext,
  memberId: Membership['memberId'],
  paidMeetings: boolean,
): Promise<Membership> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const membership = await store.membershipOf(memberId);
    if (!membership) throw kithError('NOT_FOUND');
    if (membership.kind !== 'PAID_WORKER') throw kithError('WRONG_STATE');
    if (isPaidForMeetings(membership) === paidMeetings) return nothingToChange<Membership>(membership);
    const after: Membership = { ...membership, paidMeetings };
    return { value: after, ...(await membershipChanged(store, membership, after, now)) };
  });
}
