import { kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { answered, saidForOwner } from '../domain/consent.ts';
import type { Consent, Membership, Side } from '../domain/membership.ts';
import { storeOn } from '../store/members.ts';
import { membershipChanged } from './membership-changed.ts';

/**
 * One side answers the other: the second consent, or a no (T2). The caller has checked that it speaks for that side.
 * Throws `NOT_FOUND`, `ALREADY_ANSWERED`, `WRONG_STATE`; `NAME_REQUIRED` for someone who joins without a name.
 */
export function answer(
  { table, cause, now }: CommandContext,
  by: PersonId,
  side: Side,
  memberId: Membership['memberId'],
  said: Consent,
): Promise<Membership> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const membership = await store.membershipOf(memberId);
    if (!membership) throw kithError('NOT_FOUND');
    const answer = unwrap(answered(membership, side, said, now));
    if (answer === membership) return nothingToChange<Membership>(membership);
    const after =
      side === 'owner' ? saidForOwner(answer, by, await store.ownerOf(membership.teamId)) : answer;
    const joins = side === 'member' && said === 'YES';
    if (joins && !(await store.personOf(membership.personId))?.name) throw kithError('NAME_REQUIRED');
    return { value: after, ...(await membershipChanged(store, membership, after, now)) };
  });
}
