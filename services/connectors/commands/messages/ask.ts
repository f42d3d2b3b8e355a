import { dateOf, derivedId, type Id, type InstantText, type PersonId } from '@kith/kernel';
import type { Work } from '@kith/service-kit';

/** Someone is asked something that waits for them here. */
export interface Asking {
  readonly personId: PersonId;
  /** What it is about. */
  readonly about: Id;
  /** What tells this asking from an earlier one about the same. */
  readonly askedAt: InstantText;
  readonly notAfter: InstantText;
}

/** Tells someone by the channel they chose that something waits for their answer. The message says no more than that. */
export function ask(work: Work, { personId, about, askedAt, notAfter }: Asking): void {
  const messageId = derivedId('message', `${about}#${personId}#${askedAt}`, dateOf(askedAt));
  work.say(
    'MessageRequested',
    { subject: messageId, sequence: 1 },
    { messageId, personId, kind: 'WAITING_FOR_YOU', values: { count: 1, about }, notAfter },
  );
}

/** They answered: what has not reached them about it need not any more. */
export function answered(work: Work, personId: PersonId, about: Id): void {
  work.say('MatterSettled', { subject: about, sequence: 1 }, { personId, about });
}
