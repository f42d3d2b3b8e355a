import { dateOf, kithError, type Result, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import type { Membership } from '../../domain/membership.ts';
import { storeOn } from '../../store/members.ts';
import { endsWith } from '../due.ts';
import { membershipChanged } from '../membership-changed.ts';
import { accessNotices } from './access-ends.ts';

/**
 * Changes what was agreed of a professional's membership: a later end offered or answered, or how they describe
 * themselves (T15). Throws `NOT_FOUND`, and what the decision refuses.
 */
export function changeAccess(
  { table, cause, now }: CommandContext,
  memberId: Membership['memberId'],
  decide: (membership: Membership) => Result<Membership>,
): Promise<Membership> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const before = await store.membershipOf(memberId);
    if (!before) throw kithError('NOT_FOUND');
    const after = unwrap(decide(before));
    if (after === before) return nothingToChange<Membership>(before);
    const told = await membershipChanged(store, before, after, now);
    const isLater = after.endsAt !== before.endsAt;
    const due = isLater
      ? [
          ...(await endsWith(after.endsAt && dateOf(after.endsAt), after.personId, table)),
          ...(await accessNotices(after, table, now)),
        ]
      : [];
    return { value: after, writes: [...told.writes, ...due], events: told.events };
  });
}
