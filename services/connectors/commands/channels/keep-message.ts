import type { KithEvent } from '@kith/contracts';
import { isBefore } from '@kith/kernel';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { requested, withdrawn } from '../../domain/channels/message.ts';
import { placed } from '../../domain/channels/place.ts';
import { messages, settledMatters } from '../../store/channels/messages.ts';
import { reachOf } from './reach-of.ts';

/**
 * A service asks that a person be told something: once, however often and under however many events this is heard. It sets
 * out by the channel they chose (C6).
 */
export function keepMessage(
  { data, time }: KithEvent<'MessageRequested'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    if (await work.get(messages, data.personId, data.messageId)) return;
    const asked = requested(data, time);
    const { about } = data.values;
    const settled = about ? await work.get(settledMatters, data.personId, about) : undefined;
    // The word that it needs no answer any more may come first.
    const isSettled = settled !== undefined && !isBefore(settled.at, time);
    const kept = isSettled
      ? withdrawn(asked)
      : placed(asked, await reachOf(work, data.personId), context.now);
    work.put(messages, kept);
  });
}
