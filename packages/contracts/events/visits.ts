import * as z from 'zod';
import { slug } from '../envelope.ts';
import { contributionTerms, idOf, pence, timeWindow } from '../fields.ts';
import { defineEvent } from './define.ts';

const person = z.string().min(1).max(64);

export const visitEvents = {
  GapDetected: defineEvent({
    major: 1,
    from: 'matching',
    to: ['evaluation'],
    leaves: false,
    says: 'Agreed hours have nobody to cover them.',
    data: z.object({ gapId: idOf('gap'), teamId: idOf('team'), window: timeWindow }),
  }),
  GapClosed: defineEvent({
    major: 1,
    from: 'matching',
    to: ['evaluation'],
    leaves: false,
    says: 'Hours that were a gap are one no longer: somebody covers them, or they are not needed.',
    data: z.object({
      gapId: idOf('gap'),
      teamId: idOf('team'),
      window: timeWindow,
      how: z.enum(['COVERED', 'NOT_NEEDED']),
    }),
  }),
  GapUrgent: defineEvent({
    major: 1,
    from: 'matching',
    to: ['teams'],
    leaves: false,
    says: 'Hours begin within a day, and still have nobody. Whoever looks after the rota or is on call is told.',
    data: z.object({ gapId: idOf('gap'), teamId: idOf('team'), window: timeWindow }),
  }),
  VisitBooked: defineEvent({
    major: 1,
    from: 'matching',
    to: ['pay', 'evaluation'],
    leaves: false,
    says: 'A visit stands, with two live consents. Both circles of a shared visit say so, each to itself.',
    data: z.object({
      visitId: idOf('visit'),
      window: timeWindow,
      /** Listed hourly rate. */
      ratePence: pence,
      hostCircle: slug,
      homeCircle: slug,
      /** In the host circle only. */
      teamId: idOf('team').optional(),
      ownerId: person.optional(),
      /** In the home circle: the person. In the host circle of a shared visit: the pairwise id. */
      workerId: person,
      /** Set when two circles share the visit. */
      claimId: idOf('claim').optional(),
      terms: contributionTerms.optional(),
      /** A paid trial session: paid like any visit, but no membership rests on its hours (M7). */
      trial: z.boolean().optional(),
    }),
  }),
  VisitCancelled: defineEvent({
    major: 1,
    from: 'matching',
    to: ['pay', 'evaluation'],
    leaves: false,
    says: 'A visit will not take place.',
    data: z.object({ visitId: idOf('visit'), by: z.enum(['WORKER', 'OWNER', 'CIRCLE']) }),
  }),
  TimeUnconfirmed: defineEvent({
    major: 1,
    from: 'pay',
    to: ['teams'],
    leaves: false,
    says: 'A worker said what a visit took, and nobody has answered. First the owner is reminded, then others are asked.',
    data: z.object({
      visitId: idOf('visit'),
      teamId: idOf('team'),
      workedOn: z.iso.date(),
      asks: z.enum(['OWNER', 'HAT']),
    }),
  }),
  CommonsShort: defineEvent({
    major: 1,
    from: 'pay',
    to: ['teams'],
    leaves: false,
    says: 'Time was approved that the commons do not hold enough for: the circle is asked what is to be paid first.',
    data: z.object({ timeId: idOf('time'), neededPence: pence, heldPence: pence }),
  }),
};
