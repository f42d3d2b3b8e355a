import * as z from 'zod';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

export const actionEvents = {
  ActionDue: defineEvent({
    major: 1,
    from: 'evaluation',
    to: ['teams'],
    leaves: false,
    says: 'Two weeks after a team’s pulse of a month closed, the team has not noted what it does about it (E15).',
    data: z.object({
      teamId: idOf('team'),
      /** The month, `2026-10`. */
      month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month like 2026-10'),
    }),
  }),
};
