import * as z from 'zod';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

/** How a pay run gets from slice to slice. */
export const payRunEvents = {
  PayRunAdvanced: defineEvent({
    major: 1,
    from: 'pay',
    to: ['pay'],
    leaves: false,
    says: 'A slice of a pay run is done, or the run has begun: the next slice can be worked through.',
    data: z.object({
      runId: idOf('payrun'),
      /** Which slice is next: an event about any other one is over. */
      step: z.int().min(1),
    }),
  }),
};
