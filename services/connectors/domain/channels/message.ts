import type { Channel, EventData, MessageKind, MessageValues } from '@kith/contracts';
import { type Id, type InstantText, type PersonId, type Tried, tryBegun } from '@kith/kernel';
import type { Answer, Problem, Settled } from './outcomes.ts';

/**
 * `WAITING`: the software sends it, or tries again · `SENDING` · `IN_HAND`: someone prints it, calls or hands it over ·
 * `SENT`: it is there to be read, was taken by the mail or text service, posted, or told · `STUCK`: it cannot reach its
 * person this way · `EXPIRED`: it did not reach them while it was of use · `WITHDRAWN`: not needed any more before it went out
 */
export const messageStates = [
  'WAITING',
  'SENDING',
  'IN_HAND',
  'SENT',
  'STUCK',
  'EXPIRED',
  'WITHDRAWN',
] as const;
export type MessageState = (typeof messageStates)[number];

/** Something one person of the circle is to be told (C6). */
export interface Message extends Tried {
  readonly id: Id<'message'>;
  readonly personId: PersonId;
  /** The team it is about, if any. */
  readonly teamId?: Id<'team'>;
  readonly kind: MessageKind;
  readonly values: MessageValues;
  readonly requestedAt: InstantText;
  /** From when on it is of no use. */
  readonly notAfter: InstantText;
  /** The channel it goes by, which its person chose. */
  readonly channel: Channel;
  readonly state: MessageState;
  /** Who calls, or hands it over. */
  readonly helperId?: PersonId;
  /** Why it has not reached them. */
  readonly problem?: Problem;
  /** When it was sent, posted or told; by whom, if by someone, and what they heard. */
  readonly sentAt?: InstantText;
  readonly sentBy?: PersonId;
  readonly answer?: Answer;
  /** When its person opened it in the software. */
  readonly readAt?: InstantText;
  /** What someone did about a message that could not reach its person. */
  readonly settled?: { readonly how: Settled; readonly by: PersonId; readonly at: InstantText };
}

/** A message as a service asked for it at a time; `placed` says where it goes. */
export function requested(
  { messageId, teamId, ...asked }: EventData<'MessageRequested'>,
  at: InstantText,
): Message {
  return {
    ...asked,
    id: messageId as Id<'message'>,
    ...(teamId && { teamId: teamId as Id<'team'> }),
    requestedAt: at,
    channel: 'APP',
    state: 'WAITING',
    tries: 0,
    dueAt: at,
  };
}

/** Whether the software is to send it now, whoever comes first. */
export function isDue({ state, dueAt }: Message, now: InstantText): boolean {
  return (state === 'WAITING' || state === 'SENDING') && dueAt <= now;
}

/** It is being sent: nobody else does until the lease is over. */
export function begun(message: Message, now: InstantText): Message {
  return { ...message, state: 'SENDING', ...tryBegun(message, now) };
}

/** It was taken, posted or told. */
export function sent(
  { problem: _, ...message }: Message,
  now: InstantText,
  by?: { readonly sentBy: PersonId; readonly answer?: Answer },
): Message {
  return { ...message, ...by, state: 'SENT', sentAt: now };
}

/** It cannot reach its person this way. */
export function stuck(message: Message, problem: Problem): Message {
  return { ...message, state: 'STUCK', problem };
}

/** It did not reach its person while it was of use. */
export function expired(message: Message): Message {
  return { ...message, state: 'EXPIRED', problem: 'TOO_LATE' };
}

/** What it asks was answered, or needs no answer any more, before it went out. */
export function withdrawn({ problem: _, helperId: __, ...message }: Message): Message {
  return { ...message, state: 'WITHDRAWN' };
}

/** Whether somebody has to be told that it has not reached its person. */
export function isUnreached({ state, settled }: Message): boolean {
  return (state === 'STUCK' || state === 'EXPIRED') && !settled;
}
