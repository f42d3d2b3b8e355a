import type { memberKinds, memberStatuses } from '@kith/contracts';
import { type DateText, dateOf, type Id, type InstantText, isBefore, type PersonId } from '@kith/kernel';
import type { EnteredConsent } from './entered-consent.ts';
import type { GroupId } from './group.ts';
import { isClear } from './person.ts';

/** `CIRCLE_MEMBER` is a place in the governance circle; the others are kinds of team member. */
export type MemberKind = (typeof memberKinds)[number] | 'CIRCLE_MEMBER';
export type MemberStatus = (typeof memberStatuses)[number];

/** What a professional may see of a team (T15). */
export const scopes = ['PLAN', 'BUDGET', 'REQUESTS'] as const;
export type Scope = (typeof scopes)[number];

/** The two who must both say yes: the owner, and the person themselves. */
export type Side = 'owner' | 'member';
export type Consent = 'YES' | 'NO';

/** What someone would be in a team, and within what bounds. */
export interface Terms {
  readonly teamId: GroupId;
  readonly personId: PersonId;
  readonly kind: MemberKind;
  /** Empty for all but professionals. */
  readonly scopes: readonly Scope[];
  /** When it ends by itself. */
  readonly endsAt?: InstantText;
  /** The end it was first asked for with, when it was renewed since. */
  readonly firstEndsAt?: InstantText;
}

/** For whom a professional works, and as what. */
export interface Profession {
  readonly organisation: string;
  readonly jobTitle: string;
}

/** A later end of a professional's access, offered on the owner's side. It takes both consents anew (T15). */
export interface Renewal {
  readonly endsAt: InstantText;
  readonly offeredAt: InstantText;
  readonly offeredBy: PersonId;
}

/** A person's place in a team, as far as the two sides have agreed to it (T2). */
export interface Membership extends Terms {
  readonly memberId: Id<'member'>;
  /** What each side has said so far. */
  readonly consents: { readonly [S in Side]?: Consent };
  /** When it first held, with both consents and, of a paid worker, a clear check; absent until then. */
  readonly since?: InstantText;
  /** When one side ended it. */
  readonly leftAt?: InstantText;
  /** While the owner lets this member act for them: until when. They speak for the owner, never in their place (T1). */
  readonly advocateUntil?: InstantText;
  /** Who said the owner's yes, when it was an advocate. */
  readonly ownerYesBy?: PersonId;
  /** Who entered yeses of someone who does not use the software: the owner's, and of an owner's own place both (T3). */
  readonly entered?: EnteredConsent;
  /** While the member rests: who said so, and the day they are back; without one until they say so. */
  readonly paused?: { readonly by: PersonId; readonly backOn?: DateText };
  /** The moment from which the team is closed: what was kept can be read, and nothing else is done (T26). */
  readonly closedFrom?: InstantText;
  /** Of a professional: for whom they work, and as what. */
  readonly profession?: Profession;
  /** Of a professional: the later end the owner offers, until they answer. */
  readonly renewal?: Renewal;
  /** The end it had before its team ended, should the team open again. */
  readonly endedBefore?: InstantText | 'NEVER';
  /** Of a paid worker: false when they are not paid for the team's meetings (T23). */
  readonly paidMeetings?: boolean;
  /** Of a paid worker: the last day their check is clear. */
  readonly clearUntil?: DateText;
}

/**
 * How far a membership has come, from nothing but what was said, the check and the time. It is active exactly while
 * both sides say yes, a paid worker's check is clear, its end has not come, and the member does not rest.
 */
export function statusAt(membership: Membership, now: InstantText): MemberStatus {
  const { consents, endsAt, kind, clearUntil } = membership;
  const isRefused = consents.owner === 'NO' || consents.member === 'NO';
  const hasRunOut = endsAt !== undefined && !isBefore(now, endsAt);
  if (isRefused || hasRunOut) return 'ENDED';
  if (!consents.member) return 'INVITED';
  if (!consents.owner) return 'REQUESTED';
  const mayWork = kind !== 'PAID_WORKER' || isClear(clearUntil, dateOf(now));
  if (!mayWork) return 'PENDING_VETTING';
  return restsOn(membership, dateOf(now)) ? 'PAUSED' : 'ACTIVE';
}

/** Whether the member rests on a day: until the day they are back. */
function restsOn({ paused }: Membership, day: DateText): boolean {
  return paused !== undefined && (paused.backOn === undefined || day < paused.backOn);
}

/** Whether the team is closed to this member's doings at a moment (T26). */
export function isClosedAt({ closedFrom }: Pick<Membership, 'closedFrom'>, now: InstantText): boolean {
  return closedFrom !== undefined && !isBefore(now, closedFrom);
}

/** Whether the person's place in the team is taken: by a member, or by someone still to be answered. */
export function holdsPlace(membership: Membership, now: InstantText): boolean {
  return statusAt(membership, now) !== 'ENDED';
}

/** Whether two sets of terms are the same as first asked for, in whatever order scopes are named. */
export function sameTerms(a: Terms, b: Terms): boolean {
  const key = ({ teamId, personId, kind, scopes, endsAt, firstEndsAt = endsAt }: Terms) =>
    JSON.stringify([teamId, personId, kind, [...new Set(scopes)].sort(), firstEndsAt ?? null]);
  return key(a) === key(b);
}

/** Whether this member may act for the owner at a moment. */
export function isAdvocateAt(membership: Membership, now: InstantText): boolean {
  const { advocateUntil } = membership;
  return (
    advocateUntil !== undefined && isBefore(now, advocateUntil) && statusAt(membership, now) === 'ACTIVE'
  );
}

/** Whether they are the owner, or may act for them at a moment. */
export function speaksForOwner(membership: Membership, now: InstantText): boolean {
  return membership.kind === 'OWNER' || isAdvocateAt(membership, now);
}
