import type { EventData, MessageKind, MessageValues } from '@kith/contracts';
import type { Id, InstantText, PersonId } from '@kith/kernel';

/** Something one person of the circle is to be told (C6). */
export interface Message {
  readonly id: Id<'message'>;
  readonly personId: PersonId;
  /** The team it is about, if any. */
  readonly teamId?: Id<'team'>;
  readonly kind: MessageKind;
  readonly values: MessageValues;
  readonly requestedAt: InstantText;
  /** From when on it is of no use. */
  readonly notAfter: InstantText;
  readonly state: 'WAITING';
  /** When it is sent next. */
  readonly dueAt: InstantText;
}

/** A message as a service asked for it, to be sent at once. */
export function requested(
  { messageId, teamId, ...asked }: EventData<'MessageRequested'>,
  now: InstantText,
): Message {
  return {
    ...asked,
    id: messageId as Id<'message'>,
    ...(teamId && { teamId: teamId as Id<'team'> }),
    requestedAt: now,
    state: 'WAITING',
    dueAt: now,
  };
}
