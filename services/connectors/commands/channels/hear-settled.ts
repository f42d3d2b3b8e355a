import type { KithEvent } from '@kith/contracts';
import { isBefore } from '@kith/kernel';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { withdrawn } from '../../domain/channels/message.ts';
import { isOpen } from '../../domain/channels/place.ts';
import { allMessagesTo, messages, settledMatters } from '../../store/channels/messages.ts';

/**
 * What a person was asked needs no answer from them any more: what has not gone out about it is taken back, also what is
 * heard of later only (C6). What was asked after that goes out.
 */
export function hearSettled(
  { data: { personId, about }, time }: KithEvent<'MatterSettled'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const known = await work.get(settledMatters, personId, about);
    if (known && !isBefore(known.at, time)) return;
    work.put(settledMatters, { personId, about, at: time });
    const open = (await allMessagesTo(context.table, personId)).filter(
      (message) => message.values.about === about && isOpen(message),
    );
    for (const { id } of open) {
      const message = await work.get(messages, personId, id);
      if (message && isOpen(message) && !isBefore(time, message.requestedAt))
        work.put(messages, withdrawn(message));
    }
  });
}
