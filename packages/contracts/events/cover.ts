import * as z from 'zod';
import { instant } from '../envelope.ts';
import {
  contributionTerms,
  idOf,
  minutesByKind,
  outwardCode,
  pence,
  sealed,
  term,
  timeWindow,
} from '../fields.ts';
import { defineEvent } from './define.ts';
import { correctionReason, saidBy } from './said-fields.ts';

/** An id of one worker for one neighbour: different for every neighbour, and traced to a person at home only (F2). */
const pairwiseId = z.string().regex(/^pw_[\w-]{43}$/, 'a pairwise worker id');

const declineReasons = ['ALREADY_TAKEN', 'NOT_GOING_AHEAD', 'OFFER_CLOSED', 'VETTING_REQUIRED'] as const;

/** What circles say to each other about hours next door (F5-F11). Host: the circle with the gap. Home: the worker's. */
export const coverEvents = {
  CoverOffered: defineEvent({
    major: 1,
    from: 'matching',
    to: ['matching'],
    leaves: true,
    says: 'Host to neighbours: these hours are open to your workers.',
    data: z.object({
      offerId: idOf('offer'),
      window: timeWindow,
      category: term,
      outwardCode,
      skills: z.array(term).max(10),
      languages: z.array(term).max(5),
      /** Languages without which it does not work. */
      essentialLanguages: z.array(term).max(5).optional(),
      /** What is there that someone may not bear: `cats`, `smoke`. */
      atHome: z.array(term).max(10).optional(),
      ratePence: pence,
      terms: contributionTerms,
      /** Training the worker must have, as their own circle confirmed it. */
      training: z.array(term).max(20).optional(),
      closesAt: instant,
    }),
  }),
  CoverClaimed: defineEvent({
    major: 1,
    from: 'matching',
    to: ['matching'],
    leaves: true,
    says: 'Home to host: one of our workers says yes to these hours.',
    data: z.object({
      claimId: idOf('claim'),
      offerId: idOf('offer'),
      workerId: pairwiseId,
      fitsWorkingTime: z.boolean(),
      passport: sealed,
    }),
  }),
  CoverAccepted: defineEvent({
    major: 1,
    from: 'matching',
    to: ['matching'],
    leaves: true,
    says: 'Host to home: the owner said yes too. The sealed part says where.',
    data: z.object({ claimId: idOf('claim'), offerId: idOf('offer'), whereabouts: sealed }),
  }),
  CoverDeclined: defineEvent({
    major: 1,
    from: 'matching',
    to: ['matching'],
    leaves: true,
    says: 'Host to home: it is not going ahead. Never says who decided, or why.',
    data: z.object({ claimId: idOf('claim'), offerId: idOf('offer'), reason: z.enum(declineReasons) }),
  }),
  CoverReleased: defineEvent({
    major: 1,
    from: 'matching',
    to: ['matching'],
    leaves: true,
    says: 'Home to host: the worker gives the hours back.',
    data: z.object({ claimId: idOf('claim'), offerId: idOf('offer') }),
  }),
  CoverWithdrawn: defineEvent({
    major: 1,
    from: 'matching',
    to: ['matching'],
    leaves: true,
    says: 'Host to homes: these hours are no longer offered, or no longer needed.',
    data: z.object({
      offerId: idOf('offer'),
      claimId: idOf('claim').optional(),
      reason: z.enum(['TAKEN', 'NOT_NEEDED', 'CLOSED', 'AGREEMENT_ENDED']),
    }),
  }),
  CoverLogged: defineEvent({
    major: 1,
    from: 'pay',
    to: ['pay'],
    leaves: true,
    says: 'Home to host: what the worker says the visit took.',
    data: z.object({
      claimId: idOf('claim'),
      visitId: idOf('visit'),
      minutes: minutesByKind,
      loggedAt: instant,
      /** The worker's first word on the visit is 1; each later one replaces it. */
      revision: z.int().min(1).optional(),
      channel: saidBy.optional(),
      reason: correctionReason.optional(),
    }),
  }),
  CoverWorked: defineEvent({
    major: 1,
    from: 'pay',
    to: ['pay'],
    leaves: true,
    says: 'Host to home: these minutes are booked, and this is what the owner says. Home pays, host owes.',
    data: z.object({
      claimId: idOf('claim'),
      visitId: idOf('visit'),
      minutes: minutesByKind,
      ratePence: pence,
      terms: contributionTerms,
      workedOn: z.iso.date(),
      loggedAt: instant,
      confirmedAt: instant,
      /** The first booking of the visit is 1; each later one takes back the one before. */
      revision: z.int().min(1).optional(),
      /** The two words the booking rests on: which one of the worker's, and what the owner had said. */
      basedOn: z.object({ revision: z.int().min(1), said: minutesByKind }).optional(),
      /** What the owner says now; more or less than what is booked while the two sides differ. */
      said: z
        .object({
          minutes: minutesByKind,
          revision: z.int().min(1),
          channel: saidBy,
          reason: correctionReason.optional(),
        })
        .optional(),
    }),
  }),
  SharingStopped: defineEvent({
    major: 1,
    from: 'matching',
    to: ['matching'],
    leaves: true,
    says: 'To a neighbour: we share no more, for a while or until both circles consent anew.',
    data: z.object({
      how: z.enum(['PAUSED', 'WITHDRAWN']),
      /** How often the sender has withdrawn from this agreement. */
      withdrawals: z.int().min(0),
      /** How often the receiver had, as far as the sender has heard. */
      heard: z.int().min(0),
    }),
  }),
  SharingResumed: defineEvent({
    major: 1,
    from: 'matching',
    to: ['matching'],
    leaves: true,
    says: 'To a neighbour: our circle consents to share, with these withdrawals in mind.',
    data: z.object({ withdrawals: z.int().min(0), heard: z.int().min(0) }),
  }),
  PassportRevoked: defineEvent({
    major: 1,
    from: 'matching',
    to: ['matching'],
    leaves: true,
    says: 'Home to host: what you know of this worker may no longer be used.',
    data: z.object({ workerId: pairwiseId }),
  }),
  VettingLapsed: defineEvent({
    major: 1,
    from: 'matching',
    to: ['matching'],
    leaves: true,
    says: 'Home to host: this worker’s check is no longer clear.',
    data: z.object({ workerId: pairwiseId }),
  }),
};
