import { type Id, type InstantText, kithError, type PersonId, type Result, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { posted, read, settled, told } from '../../domain/channels/by-hand.ts';
import type { Message } from '../../domain/channels/message.ts';
import type { Answer, Settled } from '../../domain/channels/outcomes.ts';
import { messages } from '../../store/channels/messages.ts';

/** Which message: whose, and its id. */
export interface Which {
  readonly personId: PersonId;
  readonly messageId: Id<'message'>;
}

/** Changes one message as someone says; throws `NOT_FOUND` for one there is not, and what `saying` refuses. */
function changeOne(
  context: CommandContext,
  { personId, messageId }: Which,
  saying: (message: Message, now: InstantText) => Result<Message>,
): Promise<Message> {
  return change(context, async (work) => {
    const message = await work.get(messages, personId, messageId);
    if (!message) throw kithError('NOT_FOUND');
    const after = unwrap(saying(message, context.now));
    if (after !== message) work.put(messages, after);
    return after;
  });
}

/** A letter is in the post. */
export function recordPosted(context: CommandContext, which: Which, by: PersonId): Promise<Message> {
  return changeOne(context, which, (message, now) => posted(message, by, now));
}

/**
 * Someone told a message to its person. Throws `NOT_FOUND` unless `mayTell`, which sees the message as this decision does.
 */
export function recordTold(
  context: CommandContext,
  which: Which,
  { by, answer, mayTell }: { by: PersonId; answer: Answer; mayTell: (message: Message) => boolean },
): Promise<Message> {
  return changeOne(context, which, (message, now) => {
    if (!mayTell(message)) throw kithError('NOT_FOUND');
    return told(message, by, answer, now);
  });
}

/** Someone saw to a message that could not reach its person. */
export function settleMessage(
  context: CommandContext,
  which: Which,
  { by, how }: { by: PersonId; how: Settled },
): Promise<Message> {
  return changeOne(context, which, (message, now) => settled(message, by, how, now));
}

/** Someone opened a message of their own. */
export function readMessage(context: CommandContext, which: Which): Promise<Message> {
  return changeOne(context, which, (message, now) => ({ ok: true, value: read(message, now) }));
}
