import * as z from 'zod';
import { instant } from '../envelope.ts';
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
  StatementsIssued: defineEvent({
    major: 1,
    from: 'pay',
    to: ['evaluation'],
    leaves: false,
    says: 'What the statements of a pay run that was issued come to in time, so many at once; no amounts of money.',
    data: z.object({
      runId: idOf('payrun'),
      issuedAt: instant,
      statements: z
        .array(
          z.object({
            statementId: idOf('statement'),
            workerId: z.string().min(1).max(64),
            workedMinutes: z.int(),
            paidMinutes: z.int(),
            /** Whether all time worked was paid the Real Living Wage or more; missing when nothing was worked. */
            livingWage: z.boolean().optional(),
          }),
        )
        .min(1)
        .max(50),
    }),
  }),
};
