import * as z from 'zod';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

export const requestEvents = {
  PackageChangeDecided: defineEvent({
    major: 1,
    from: 'teams',
    to: [],
    leaves: false,
    says: 'A team’s request to change the package of care was decided, so many whole days after it was sent.',
    data: z.object({
      teamId: idOf('team'),
      requestId: idOf('request'),
      kind: z.enum(['HOURS_UP', 'HOURS_DOWN', 'DP_SETUP', 'DP_CHANGE', 'PROVIDER_CHANGE', 'REVIEW']),
      outcome: z.enum(['AGREED', 'PART_AGREED', 'DECLINED']),
      days: z.int().min(0),
    }),
  }),
  ReviewHeld: defineEvent({
    major: 1,
    from: 'teams',
    to: [],
    leaves: false,
    says: 'A team’s care plan, direct payment or both were reviewed.',
    data: z.object({
      teamId: idOf('team'),
      reviewId: idOf('review'),
      subjects: z.array(z.enum(['PLAN', 'DIRECT_PAYMENT'])).min(1),
      heldOn: z.iso.date(),
    }),
  }),
};
