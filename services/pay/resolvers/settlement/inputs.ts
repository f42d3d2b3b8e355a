import { idOf } from '@kith/contracts';
import { dateOf, type InstantText } from '@kith/kernel';
import { lineOfText } from '@kith/service-kit';
import * as z from 'zod';

/** A neighbour and a month. */
export const monthAsked = z.object({
  neighbour: z.string().min(1).max(30),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month like 2026-11'),
});

export const leaveInput = monthAsked.extend({ visitId: idOf('visit') });

/** What banks take as a reference between businesses. */
const LONGEST_REFERENCE = 35;

export const settleInput = (now: InstantText) =>
  monthAsked.extend({
    on: z.iso.date('a date like 2026-12-21').refine((on) => on <= dateOf(now), 'a day that has come'),
    reference: lineOfText(LONGEST_REFERENCE),
  });
