import type { EventData } from '@kith/contracts';
import { type InstantText, isBefore, type PersonId } from '@kith/kernel';

/** What teams told of a team: whose it is, and how it lives. */
export interface TeamFacts {
  readonly teamId: string;
  readonly ownerId?: PersonId;
  /** The newest word of how it lives; absent: nothing was said, so it is up and about. */
  readonly life?: {
    readonly sequence: number;
    readonly state: EventData<'TeamStateChanged'>['state'];
  };
}

/** What teams told of a person's place in a team. The newest word of their newest membership stands. */
export interface MemberFacts {
  readonly teamId: string;
  readonly personId: PersonId;
  readonly memberId: string;
  readonly sequence: number;
  readonly kind: EventData<'MembershipChanged'>['kind'];
  readonly status: EventData<'MembershipChanged'>['status'];
  readonly endsAt?: InstantText;
}

/** The facts once it is known whose team it is; the same when it was known. */
export function withOwner(facts: TeamFacts, ownerId: PersonId): TeamFacts {
  return facts.ownerId === ownerId ? facts : { ...facts, ownerId };
}

/** The facts after a word of how the team lives; the same when a newer one was heard (F10). */
export function withLife(facts: TeamFacts, heard: NonNullable<TeamFacts['life']>): TeamFacts {
  return facts.life && facts.life.sequence >= heard.sequence ? facts : { ...facts, life: heard };
}

/** A person's place after a word of it. Each membership counts its own words, and a later one has a later id (F10). */
export function withPlace(known: MemberFacts | undefined, heard: MemberFacts): MemberFacts {
  if (!known || known.memberId < heard.memberId) return heard;
  const isOlder = known.memberId > heard.memberId || known.sequence >= heard.sequence;
  return isOlder ? known : heard;
}

/** Whether the owner died or the team closed: what was kept is read, and nothing is added (T26). */
export function isOver(facts: TeamFacts | undefined): boolean {
  return facts?.life?.state === 'BEREAVED' || facts?.life?.state === 'CLOSED';
}

/** Whether someone belongs to the team at a moment. */
export function belongsAt(member: MemberFacts | undefined, now: InstantText): boolean {
  if (member?.status !== 'ACTIVE') return false;
  return member.endsAt === undefined || isBefore(now, member.endsAt);
}
