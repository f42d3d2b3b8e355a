import type { EventData } from '@kith/contracts';
import { type InstantText, isBefore, type PersonId } from '@kith/kernel';

/** What teams told of a person's place in a team. The newest word of their newest membership stands. */
export interface TeamMember {
  readonly teamId: string;
  readonly personId: PersonId;
  readonly memberId: string;
  readonly sequence: number;
  /** What they are to the team; not known of places heard of before it was kept. */
  readonly kind?: EventData<'MembershipChanged'>['kind'];
  readonly status: EventData<'MembershipChanged'>['status'];
  readonly endsAt?: InstantText;
}

/** The place after a word of it. Each membership counts its own words, and a later one has a later id (F10). */
export function hearingOfMember(known: TeamMember | undefined, heard: TeamMember): TeamMember {
  if (!known || known.memberId < heard.memberId) return heard;
  const isOlder = known.memberId > heard.memberId || known.sequence >= heard.sequence;
  return isOlder ? known : heard;
}

/**
 * Whether someone comes to a team by weekly hours at a moment. Someone who never belonged to it may: workers of the
 * circle cover where the owner wants them. Someone who did comes no more once it has ended, nor while they rest or their
 * check is not clear.
 */
export function comesAt(member: TeamMember | undefined, at: InstantText): boolean {
  if (!member) return true;
  const { status, endsAt } = member;
  if (endsAt !== undefined && !isBefore(at, endsAt)) return false;
  return status !== 'ENDED' && status !== 'PAUSED' && status !== 'PENDING_VETTING';
}

/** Whether their place in the team has ended for good. */
export function hasLeft(member: TeamMember | undefined): boolean {
  return member?.status === 'ENDED';
}

/** Whether someone works in the team now, paid: hours that are shown to the team only are shown to them (M11). */
export function worksIn({ kind, status, endsAt }: TeamMember, at: InstantText): boolean {
  const isOver = endsAt !== undefined && !isBefore(at, endsAt);
  return kind === 'PAID_WORKER' && status === 'ACTIVE' && !isOver;
}
