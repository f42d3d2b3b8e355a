import { idOf, personId } from '@kith/contracts';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { bases, payPeriods } from '../../domain/terms/terms.ts';
import { day } from '../inputs.ts';

/** An hour of work is worth something, and less than a thousand pounds. */
const rate = z.int().min(1, 'a penny at least').max(100_000, '£1,000.00 at most');
const WEEK = 7 * 24 * 60;
/** Nobody older works, and nobody is born after they begin. */
const birthday = z.iso
  .date({ abort: true, message: 'a date like 1990-11-23' })
  .refine((date) => date >= '1900-01-01' && date < '2100-01-01', 'a day of this century or the last');

export const offerInput = z
  .object({
    id: optional(idOf('terms')),
    workerId: personId,
    from: day,
    basis: z.enum(bases),
    ratePence: rate,
    guaranteedMinutes: optional(z.int().min(1).max(WEEK)),
    contactOnly: optional(z.boolean()),
    payPeriod: optional(z.enum(payPeriods)),
    irregularHours: optional(z.boolean()),
    rolledUpHoliday: optional(z.boolean()),
    bornOn: optional(birthday),
    apprentice: optional(z.boolean()),
    milePence: optional(z.int().min(0).max(200)),
    homePenceADay: optional(z.int().min(0).max(100_000)),
  })
  .refine(({ rolledUpHoliday, irregularHours }) => !rolledUpHoliday || irregularHours, {
    path: ['rolledUpHoliday'],
    message: 'only for irregular hours, or part of the year',
  })
  .refine(({ contactOnly, basis }) => !contactOnly || basis === 'HOURLY', {
    path: ['contactOnly'],
    message: 'only for those employed by the hour',
  })
  .transform(({ contactOnly, guaranteedMinutes, bornOn, homePenceADay, payPeriod, ...asked }) => ({
    ...asked,
    payPeriod: payPeriod ?? 'MONTHLY',
    irregularHours: asked.irregularHours ?? false,
    rolledUpHoliday: asked.rolledUpHoliday ?? false,
    apprentice: asked.apprentice ?? false,
    milePence: asked.milePence ?? 45,
    ...(guaranteedMinutes !== undefined && { guaranteedMinutes }),
    ...(contactOnly && { contactOnly }),
    ...(bornOn !== undefined && { bornOn }),
    ...(homePenceADay !== undefined && { homePenceADay }),
  }));

export const answerInput = z.object({ termsId: idOf('terms'), accept: z.boolean() });
export const endInput = z.object({ workerId: personId, termsId: idOf('terms'), endsOn: day });
export const rateInput = z.object({ ratePence: rate });
export const bandInput = z
  .object({ from: day, lowestPence: rate, highestPence: rate, source: lineOfText(300) })
  .refine(({ lowestPence, highestPence }) => lowestPence <= highestPence, {
    path: ['highestPence'],
    message: 'not below the lowest',
  });
export const bandAsked = z.object({ on: optional(day) });
export const workerAsked = z.object({ workerId: personId });
