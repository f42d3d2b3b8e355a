import { idOf, slug } from '@kith/contracts';
import { dateOf, type InstantText } from '@kith/kernel';
import { lineOfText } from '@kith/service-kit';
import * as z from 'zod';
import { day, month } from '../inputs.ts';

/** A neighbour and a month. */
export const monthAsked = z.object({
  neighbour: slug,
  month,
});

export const leaveInput = monthAsked.extend({ visitId: idOf('visit') });

/** What banks take as a reference between businesses. */
const LONGEST_REFERENCE = 35;

export const settleInput = (now: InstantText) =>
  monthAsked.extend({
    on: day.refine((on) => on <= dateOf(now), 'a day that has come'),
    reference: lineOfText(LONGEST_REFERENCE),
  });
