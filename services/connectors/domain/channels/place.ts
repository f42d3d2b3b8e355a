import { type InstantText, nextTryAt, wasLastTry } from '@kith/kernel';
import { expired, type Message, sent, stuck } from './message.ts';
import type { Problem } from './outcomes.ts';
import { channelFor, hasContactPoint, isOfUse, type Reach } from './reach.ts';

/** A message set on its way by the channel its person chose, as far as that is known now. */
export function placed(message: Message, reach: Reach, now: InstantText): Message {
  const { helperId: _, problem: __, ...rest } = message;
  const channel = channelFor(reach, message, now);
  const anew: Message = { ...rest, channel, tries: 0, dueAt: now };
  if (!isOfUse(message, now)) return expired(anew);
  if (channel === 'APP') return sent(anew, now);
  if (!hasContactPoint(reach, channel)) return stuck(anew, 'NO_CONTACT_POINT');
  if (channel === 'EMAIL' || channel === 'SMS') return { ...anew, state: 'WAITING' };
  const { helperId } = reach;
  return { ...anew, state: 'IN_HAND', ...(channel !== 'LETTER' && helperId && { helperId }) };
}

/** Whether a change of how its person is reached sets a message on another way. What may be gone already stays. */
export function isOpen({ state, settled, problem }: Message): boolean {
  if (settled || problem === 'PERHAPS_SENT') return false;
  return state === 'WAITING' || state === 'IN_HAND' || state === 'STUCK';
}

/**
 * What becomes of a message whose sending was begun, and whose lease is over without a word of what came of it. An e-mail
 * is sent again: whoever got it knows it by its id. A text would be there twice: somebody looks.
 */
export function brokenOff(message: Message): Message | undefined {
  if (message.state !== 'SENDING') return undefined;
  if (message.channel === 'SMS') return stuck(message, 'PERHAPS_SENT');
  return wasLastTry(message) ? stuck(message, 'NO_ANSWER') : undefined;
}

/** Why a try was in vain, and whether another one would be, too. */
export interface Vain {
  readonly problem: Problem;
  readonly forGood: boolean;
}

/** A try was in vain: the next one is later each time; after the last, or one that was in vain for good, somebody is told. */
export function inVain(message: Message, { problem, forGood }: Vain, now: InstantText): Message {
  const dueAt = forGood ? undefined : nextTryAt(message, now);
  return dueAt === undefined ? stuck(message, problem) : { ...message, state: 'WAITING', problem, dueAt };
}
