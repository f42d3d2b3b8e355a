import { type InstantText, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import { type Message, sent } from './message.ts';
import type { Answer, Settled } from './outcomes.ts';

/** Someone put a letter into the post. Again, it changes nothing. Refusals: `WRONG_STATE`. */
export function posted(message: Message, by: PersonId, now: InstantText): Result<Message> {
  if (message.channel !== 'LETTER') return wrong('It does not go by letter.');
  if (message.state === 'SENT') return ok(message);
  if (message.state !== 'IN_HAND') return wrong('It does not wait to be posted.');
  return ok(sent(message, now, { sentBy: by }));
}

/**
 * Someone called its person, or handed it over, and heard something; who was not reached is still to be. Again, it changes
 * nothing. Refusals: `WRONG_STATE`.
 */
export function told(message: Message, by: PersonId, answer: Answer, now: InstantText): Result<Message> {
  if (message.channel !== 'PHONE' && message.channel !== 'PAPER') return wrong('Nobody has to tell it.');
  if (message.state === 'SENT' && message.answer === answer) return ok(message);
  if (message.state !== 'IN_HAND') return wrong('It does not wait to be told.');
  if (answer !== 'NOT_REACHED') return ok(sent(message, now, { sentBy: by, answer }));
  return ok({ ...message, tries: message.tries + 1, answer });
}

/** Someone saw to a message that could not reach its person. Again, it changes nothing. Refusals: `WRONG_STATE`. */
export function settled(message: Message, by: PersonId, how: Settled, now: InstantText): Result<Message> {
  if (message.settled?.how === how) return ok(message);
  if (message.settled || (message.state !== 'STUCK' && message.state !== 'EXPIRED')) {
    return wrong('It does not wait for somebody to see to it.');
  }
  return ok({ ...message, settled: { how, by, at: now } });
}

/** Its person opened it in the software. */
export function read(message: Message, now: InstantText): Message {
  return message.readAt ? message : { ...message, readAt: now };
}

function wrong(what: string): Result<Message> {
  return refused(refusal('WRONG_STATE', { what, fix: 'Load the list again.' }));
}
