import * as z from 'zod';
import { instant } from '../envelope.ts';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

const person = z.string().min(1).max(64);
const yes = z.object({ by: person, at: instant });

export const matchEvents = {
  OpportunityShown: defineEvent({
    major: 1,
    from: 'matching',
    to: ['evaluation'],
    leaves: false,
    says: 'Hours for which a team seeks someone were shown, and so many could be agreed with (M6).',
    data: z.object({
      opportunityId: idOf('opportunity'),
      teamId: idOf('team'),
      shownAt: instant,
      eligible: z.int().min(0),
    }),
  }),
  MatchJoined: defineEvent({
    major: 1,
    from: 'matching',
    to: ['teams'],
    leaves: false,
    says: 'After a trial, an owner and a worker both said that they want to go on together.',
    data: z.object({
      matchId: idOf('match'),
      teamId: idOf('team'),
      workerId: person,
      ownerYes: yes,
      workerYes: yes,
    }),
  }),
};
