import * as z from 'zod';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

/** How a plan of a week gets from slice to slice. */
export const weekPlanEvents = {
  WeekPlanAdvanced: defineEvent({
    major: 1,
    from: 'matching',
    to: ['matching'],
    leaves: false,
    says: 'A slice of planning a week is done, or the plan was asked for: the next slice can be worked through.',
    data: z.object({
      planId: idOf('plan'),
      /** Which slice is next: an event about any other one is over. */
      step: z.int().min(1),
    }),
  }),
};
