import { idOf, timeKinds } from '@kith/contracts';
import { dateOf, minutesOf } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { day } from '../inputs.ts';

const DAY = 1_440;

/** Nothing more is made of a shift unless its times are times, and in their order. */
const instant = z.iso
  .datetime({ abort: true, message: 'an instant like 2026-11-23T08:00:00Z' })
  .refine((text) => day.safeParse(text.slice(0, 10)).success, {
    message: 'a moment of this century',
    abort: true,
  });

const shift = z
  .object({ from: instant, to: instant, breakMinutes: z.int().min(0).max(DAY) })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'after it began', abort: true })
  .refine((window) => minutesOf(window) <= DAY, {
    path: ['to'],
    message: 'a day later at most',
    abort: true,
  })
  .transform(({ breakMinutes, ...window }) => ({ window, breakMinutes }));

export const logTimeInput = z
  .object({
    id: optional(idOf('time')),
    on: day,
    kind: optional(z.enum(timeKinds.map((kind) => kind.toUpperCase() as Uppercase<typeof kind>))),
    minutes: optional(z.int().min(1, 'a minute at least').max(DAY, 'not more than a day')),
    shift: optional(shift),
    teamId: optional(idOf('team')),
  })
  .refine(({ kind, minutes, shift: one }) => (one ? !kind && !minutes : kind && minutes), {
    path: ['kind'],
    message: 'either a kind with its minutes, or a shift',
  })
  .refine(({ kind }) => kind !== 'CONTACT', {
    path: ['kind'],
    message: 'time with someone belongs to a visit',
  })
  .refine(({ on, shift: one }) => !one || dateOf(one.window.from) === on, {
    path: ['on'],
    message: 'the day the shift began',
  });

export const answerTimeInput = z
  .object({ timeId: idOf('time'), approve: z.boolean(), reason: optional(lineOfText(300)) })
  .refine(({ approve, reason }) => approve || reason !== undefined, {
    path: ['reason'],
    message: 'say why not',
  });

export const withdrawTimeInput = z.object({ timeId: idOf('time') });
