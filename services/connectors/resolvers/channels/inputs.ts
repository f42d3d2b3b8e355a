import { channels, idOf } from '@kith/contracts';
import type { Id } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { answers, settlements } from '../../domain/channels/outcomes.ts';
import { languages } from '../../domain/channels/reach.ts';

const messageId = idOf('message').transform((text) => text as Id<'message'>);
const personId = z.string().min(1).max(64);

/** A number as it is dialled from anywhere: `+447700900123`. What begins with a single 0 is of the United Kingdom. */
const phoneNumber = z
  .string()
  .max(30)
  .transform((text) =>
    text
      .replace(/[\s().-]/g, '')
      .replace(/^00/, '+')
      .replace(/^0(?=[1-9])/, '+44'),
  )
  .pipe(z.string().regex(/^\+[1-9][0-9]{6,14}$/, 'a telephone number, like 07700 900123'));

const postal = z.object({
  name: lineOfText(80),
  lines: z.array(lineOfText(80)).min(1).max(5),
  postcode: z
    .string()
    .transform((text) => text.trim().toUpperCase().replace(/\s+/g, ' '))
    .pipe(z.string().regex(/^[A-Z0-9][A-Z0-9 -]{2,9}$/, 'a postcode')),
});

export const contactInput = z
  .object({
    urgentChannel: optional(z.enum(channels)),
    email: optional(z.string().trim().max(254).pipe(z.email('an e-mail address'))),
    mobile: optional(phoneNumber),
    phone: optional(phoneNumber),
    postal: optional(postal),
    language: optional(z.enum(languages)),
    easyRead: optional(z.boolean()),
    largePrint: optional(z.boolean()),
    helperId: optional(personId),
  })
  .transform(({ urgentChannel, email, mobile, phone, postal: address, helperId, ...manner }) => ({
    ...(urgentChannel && { urgentChannel }),
    ...(email && { email }),
    ...(mobile && { mobile }),
    ...(phone && { phone }),
    ...(address && { postal: address }),
    ...(helperId && { helperId }),
    language: manner.language ?? ('en' as const),
    easyRead: manner.easyRead ?? false,
    largePrint: manner.largePrint ?? false,
  }));

export const ownerContactInput = z.object({ teamId: idOf('team'), contact: contactInput });
export const messageRef = z.object({ messageId, personId });
export const lettersAsked = z.array(messageRef).min(1).max(50);
export const readMessageInput = z.object({ messageId });
export const recordToldInput = messageRef.extend({ answer: z.enum(answers) });
export const settleMessageInput = messageRef.extend({ how: z.enum(settlements) });
