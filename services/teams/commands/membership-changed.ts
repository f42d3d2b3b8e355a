import type { InstantText } from '@kith/kernel';
import { event, type NewEvent, type Write } from '@kith/service-kit';
import { type Membership, statusAt } from '../domain/membership.ts';
import { type KeptMembership, writes } from '../store.ts';

/** What there is to write and to tell when a membership becomes this. */
interface Told {
  readonly writes: readonly Write[];
  readonly events: readonly NewEvent[];
}

/** Writes a membership, and tells others if its status is no longer what they were told. */
export function membershipChanged(
  before: KeptMembership | undefined,
  after: Membership,
  now: InstantText,
): Told {
  const status = statusAt(after, now);
  const { memberId, teamId, personId, kind, endsAt } = after;
  const told = event({
    name: 'MembershipChanged',
    subject: memberId,
    sequence: (before?.version ?? 0) + 1,
    data: { teamId, memberId, personId, kind, status, ...(endsAt && { endsAt }) },
  });
  return {
    writes: [writes.membership(before, after, now)],
    events: status === before?.status ? [] : [told],
  };
}
