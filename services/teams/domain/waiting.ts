import type { InstantText } from '@kith/kernel';
import type { GroupId } from './group.ts';

/** What may wait for someone: a client shows the matching form with it. */
export const waitingKinds = [
  'INVITATION',
  'REQUEST_TO_JOIN',
  'REQUEST_TO_CONSENT',
  'REQUEST_TO_ANSWER',
  'REQUEST_TO_ACKNOWLEDGE',
  'REQUEST_TO_DECIDE',
  'RENEWAL',
  'CONTACT_PLAN_TO_ANSWER',
  'KEEPING_IN_TOUCH_TO_ANSWER',
  'OBSERVATION_TO_CONSENT',
  'COACHING_TO_ANSWER',
  'TRAINING_TO_CONFIRM',
  'PROPOSAL_TO_SIGNAL',
  'OBJECTION_TO_CLEAR',
  'SESSION_TO_HOLD',
  'MEETING_TO_ANSWER',
  'ACTION_DUE',
  'MINUTES_TO_CHECK',
  'HAT_OFFER',
  'REACH_OTHERS',
  'NOMINATION_DUE',
  'CHANGE_ROUND',
  'CONSENT_DUE',
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
  readonly since?: InstantText;
  /** When it will have been decided without them. */
  readonly until?: InstantText;
}

/** Sorts what waits: what will be decided soonest first, then what has waited longest. */
export function bySoonest(a: Waiting, b: Waiting): number {
  return key(a) < key(b) ? -1 : 1;
}

/** Later than any instant. */
const NEVER = '9999';

function key({ until = NEVER, since = NEVER, about }: Waiting): string {
  return `${until} ${since} ${about}`;
}
