import type { EventData } from '@kith/contracts';
import { type InstantText, isBefore, type PersonId } from '@kith/kernel';

/** A team, and whose it is. */
export interface TeamFact {
  readonly teamId: string;
  readonly ownerId: PersonId;
  readonly createdAt: InstantText;
}

/** One thing that happened to a membership. */
export interface MemberChange {
  readonly sequence: number;
  readonly at: InstantText;
  readonly kind: EventData<'MembershipChanged'>['kind'];
  readonly status: EventData<'MembershipChanged'>['status'];
  readonly endsAt?: InstantText;
}

/** A membership with all that happened to it, so that any past day can be counted as it was. */
export interface MemberFact {
  readonly teamId: string;
  readonly memberId: string;
  readonly personId: PersonId;
  /** In order of sequence. */
  readonly changes: readonly MemberChange[];
}

/** The membership with one more change; the same record when it knew of it, in whatever order they are heard. */
export function withChange<M extends MemberFact>(member: M, change: MemberChange): M {
  if (member.changes.some(({ sequence }) => sequence === change.sequence)) return member;
  const changes = [...member.changes, change].sort((one, other) => one.sequence - other.sequence);
  return { ...member, changes };
}

/** Teams there were just before an instant. */
export function teamsBefore(teams: readonly TeamFact[], instant: InstantText): TeamFact[] {
  return teams.filter(({ createdAt }) => isBefore(createdAt, instant));
}

/** Memberships that were live just before an instant, each as what it was then. */
export function liveBefore(
  members: readonly MemberFact[],
  instant: InstantText,
): (MemberFact & Pick<MemberChange, 'kind'>)[] {
  return members.flatMap((member) => {
    const last = member.changes.findLast(({ at }) => isBefore(at, instant));
    const isLive = last?.status === 'ACTIVE' && !(last.endsAt && isBefore(last.endsAt, instant));
    return last && isLive ? [{ ...member, kind: last.kind }] : [];
  });
}
