import { type Id, type InstantText, isBefore, type PersonId } from '@kith/kernel';
import type { GroupId } from './group.ts';

/**
 * A stretch of time in which someone holds a hat. Nothing else gives its permissions: `permission(person, t)` exactly
 * when a grant covers `t` and the membership it was given to is active then (T11).
 */
export interface HatGrant {
  readonly groupId: GroupId;
  readonly personId: PersonId;
  /** The place it was given to: someone who left and came back starts without hats. */
  readonly memberId: Id<'member'>;
  /** The hat's short name in its group, `rota`. */
  readonly hat: string;
  readonly from: InstantText;
  /** The end of its term: no hat is for ever. */
  readonly until: InstantText;
}

/** Whether the grant holds at a moment: from its beginning to just before its end. */
export function holdsAt({ from, until }: Pick<HatGrant, 'from' | 'until'>, now: InstantText): boolean {
  return !isBefore(now, from) && isBefore(now, until);
}
