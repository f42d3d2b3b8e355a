import type { KithEvent } from '@kith/contracts';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { requested } from '../../domain/channels/message.ts';
import { placed } from '../../domain/channels/place.ts';
import { messages } from '../../store/channels/messages.ts';
import { reachOf } from './reach-of.ts';

/**
 * A service asks that a person be told something: once, however often and under however many events this is heard. It sets
 * out by the channel they chose (C6).
 */
export function keepMessage(
  { data }: KithEvent<'MessageRequested'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    if (await work.get(messages, data.personId, data.messageId)) return;
    const { now } = context;
    work.put(messages, placed(requested(data, now), await reachOf(work, data.personId), now));
  });
}
