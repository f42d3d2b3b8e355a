import * as z from 'zod';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

/** What is tried before paid support, in this order (K7). */
export const stepsBeforePaid = ['SELF_CARE', 'DIGITAL', 'COMMUNITY'] as const;
export type StepBeforePaid = (typeof stepsBeforePaid)[number];

export const paidSupportEvents = {
  PaidSupportConsidered: defineEvent({
    major: 1,
    from: 'connectors',
    to: ['matching'],
    leaves: false,
    says: 'Which steps before paid support are still to be looked at for something a team wants. Never says what.',
    data: z.object({
      teamId: idOf('team'),
      outcomeId: idOf('outcome'),
      missing: z.array(z.enum(stepsBeforePaid)).max(stepsBeforePaid.length),
    }),
  }),
};
