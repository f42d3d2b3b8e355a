import * as z from 'zod';
import { instant } from '../envelope.ts';

/** An opaque id of anything a circle keeps: where a link of a message leads. */
export const anyId = z.string().regex(/^[a-z]{2,16}_[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'an id');

/** What a message may say beside its kind. There is no field for words, so there can be none of health (C5, C6). */
export const messageValues = z.object({
  /** The day it is about. */
  day: z.iso.date().optional(),
  /** When what it is about begins. */
  from: instant.optional(),
  /** When what it is about ends. */
  to: instant.optional(),
  /** The last day on which an answer counts. */
  by: z.iso.date().optional(),
  /** How many there are. */
  count: z.int().min(1).max(999).optional(),
  /** How long answering takes. */
  minutes: z.int().min(1).max(240).optional(),
  /** The month it is about. */
  month: z
    .string()
    .regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/, 'a month like 2026-12')
    .optional(),
  /** What it is about: the app finds the page. */
  about: anyId.optional(),
});
export type MessageValues = z.infer<typeof messageValues>;
