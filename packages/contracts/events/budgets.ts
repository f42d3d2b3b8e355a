import * as z from 'zod';
import { idOf, pence } from '../fields.ts';
import { defineEvent } from './define.ts';

/** What pay tells of a team's money. Within its circle, and to few. */
export const budgetEvents = {
  BudgetExceeded: defineEvent({
    major: 1,
    from: 'pay',
    to: ['teams'],
    leaves: false,
    says: 'What a team’s week was and will be charged is more than it may cost. The owner’s side is told, nobody who works there.',
    data: z.object({
      teamId: idOf('team'),
      /** Its Monday. */
      week: z.iso.date(),
      budgetPence: pence,
      /** Charged already, and planned. */
      expectedPence: pence,
    }),
  }),
};
