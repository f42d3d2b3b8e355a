import { type InstantText, isBefore, type PersonId } from '@kith/kernel';
import { gatheringsAround } from '../rules/digest.ts';
import { isDue, type Message } from './message.ts';
import { presses } from './reach.ts';

/** When someone last got an e-mail that did not press. */
export interface LastMail {
  readonly personId: PersonId;
  readonly at: InstantText;
}

/** Whether a message may wait for others to go with it. One that was tried before has waited enough. */
const mayWait = (message: Message, now: InstantText) =>
  message.channel === 'EMAIL' && message.state === 'WAITING' && message.tries === 0 && !presses(message, now);

/** Until when an e-mail waits for others, when its person got one since the last time e-mails went together. */
export function waitsUntil(
  message: Message,
  lastMail: LastMail | undefined,
  now: InstantText,
): InstantText | undefined {
  if (!lastMail || !mayWait(message, now)) return undefined;
  const { last, next } = gatheringsAround(now);
  const isFirst = isBefore(lastMail.at, last);
  return isFirst || !isBefore(next, message.notAfter) ? undefined : next;
}

/** Whether a message goes in one e-mail with others of its person that go now. */
export function goesAlong(message: Message, now: InstantText): boolean {
  return mayWait(message, now) && isDue(message, now) && isBefore(now, message.notAfter);
}
