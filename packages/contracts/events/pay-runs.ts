import * as z from 'zod';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

/** How a pay run gets from slice to slice, and out. */
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
  PayRunIssued: defineEvent({
    major: 1,
    from: 'pay',
    to: ['pay'],
    leaves: false,
    says: 'The statements of a pay run stand for good: its payroll can be sent out.',
    data: z.object({ runId: idOf('payrun') }),
  }),
};
