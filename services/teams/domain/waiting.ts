import type { InstantText } from '@kith/kernel';
import type { GroupId } from './group.ts';

/** What may wait for someone: a client shows the matching form with it. */
export const waitingKinds = [
  'INVITATION',
  'REQUEST_TO_JOIN',
  'HAT_OFFER',
  'REACH_OTHERS',
  'NOMINATION_DUE',
  'CHANGE_ROUND',
  'CONSENT_DUE',
  'OBJECTION_TO_CLEAR',
  'FACILITATE',
  'HAT_CHECK_IN',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** Something that waits for one person to do or answer. It stands until they have, or until it is too late. */
export interface Waiting {
  readonly kind: WaitingKind;
  readonly groupId: GroupId;
  /** The id of what it is about: what its mutation takes. */
  readonly about: string;
  /** What it says, in plain words. */
  readonly words: string;
  readonly since: InstantText;
  /** When it will have been decided without them. */
  readonly until?: InstantText;
}
