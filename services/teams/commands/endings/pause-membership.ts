import { type DateText, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { paused, resumed } from '../../domain/endings/pause.ts';
import type { Membership } from '../../domain/membership.ts';
import { dueOn } from '../../store/due.ts';
import { storeOn } from '../../store/members.ts';
import { membershipChanged } from '../membership-changed.ts';

/** A member rests until a day, or until they say so. Throws `NOT_FOUND` and what {@link paused} refuses. */
export function pauseMembership(
  context: CommandContext,
  memberId: Membership['memberId'],
  by: PersonId,
  backOn: DateText | undefined,
): Promise<Membership> {
  return changeRest(context, memberId, (one) => unwrap(paused(one, by, backOn, context.now)));
}

/** A member is back. Back already: nothing changes. Throws `NOT_FOUND`. */
export function resumeMembership(
  context: CommandContext,
  memberId: Membership['memberId'],
): Promise<Membership> {
  return changeRest(context, memberId, resumed);
}

function changeRest(
  { table, cause, now }: CommandContext,
  memberId: Membership['memberId'],
  decide: (membership: Membership) => Membership,
): Promise<Membership> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const membership = await store.membershipOf(memberId);
    if (!membership) throw kithError('NOT_FOUND');
    const after = decide(membership);
    if (after === membership) return nothingToChange<Membership>(membership);
    const told = await membershipChanged(store, membership, after, now);
    const { personId: ref, paused: rest } = after;
    // Others are told that they are back on the morning they are.
    const back = rest?.backOn ? await dueOn(table).remember({ day: rest.backOn, what: 'PERSON', ref }) : [];
    return { value: after, writes: [...told.writes, ...back], events: told.events };
  });
}
