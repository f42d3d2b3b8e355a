import type { InstantText } from '@kith/kernel';
import { logger } from '@kith/service-kit';
import type { Carried, Carriers } from '../../domain/channels/carriers.ts';
import type { Message } from '../../domain/channels/message.ts';
import type { Reach } from '../../domain/channels/reach.ts';
import { emailOf, textOf } from '../../domain/channels/render.ts';

/** Hands a message to whoever carries its channel; e-mails to one person together. Never throws, and logs nothing of whom it is for. */
export async function carry(
  [message, ...others]: readonly [Message, ...Message[]],
  { email, mobile, ...reader }: Reach,
  carriers: Carriers,
  now: InstantText,
): Promise<Carried> {
  try {
    if (message.channel === 'EMAIL' && email) {
      const linked = [message, ...others].map(async (one) => ({
        message: one,
        link: await carriers.linkTo(one.id),
      }));
      const words = emailOf(await Promise.all(linked), reader);
      return await carriers.email({ messageId: message.id, to: email, ...words });
    }
    if (message.channel === 'SMS' && mobile) {
      const seconds = Math.floor((Date.parse(message.notAfter) - Date.parse(now)) / 1_000);
      return await carriers.text({ to: mobile, text: textOf(message, reader), seconds });
    }
  } catch (error) {
    logger.error('A message could not be handed over.', {
      message: message.id,
      reason: (error as Error).name,
    });
  }
  return { taken: false, problem: 'NO_ANSWER', forGood: false };
}
