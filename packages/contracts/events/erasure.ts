import * as z from 'zod';
import { idOf, personId } from '../fields.ts';
import { defineEvent, serviceNames } from './define.ts';

/**
 * Kinds of record that are kept for different lengths of time (F13): of care given to someone, of someone's own work for
 * others, of time and money, of a check, and all else, which nobody has to keep.
 */
export const recordKinds = ['CARE', 'WORK', 'PAY', 'VETTING', 'OTHER'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const erasureEvents = {
  ErasureDue: defineEvent({
    major: 1,
    from: 'teams',
    to: ['teams', 'matching', 'pay', 'evaluation', 'connectors'],
    leaves: false,
    says: 'Records of a person, of these kinds and of these teams of theirs, are to be erased; when it is the last of them, their id goes from the records of others too. Said again, it erases what came late.',
    data: z.object({
      erasureId: idOf('erasure'),
      personId,
      /** Teams the person owns or owned. */
      teamIds: z.array(idOf('team')).max(100),
      records: z.array(z.enum(recordKinds)).min(1),
      last: z.boolean(),
    }),
  }),
  PersonErased: defineEvent({
    major: 1,
    from: ['teams', 'matching', 'pay', 'evaluation', 'connectors'],
    to: ['teams'],
    leaves: false,
    says: 'A service has erased what it was told to: how many things of which kind. Never what they said.',
    data: z.object({
      erasureId: idOf('erasure'),
      service: z.enum(serviceNames),
      erased: z
        .array(z.object({ what: z.string().regex(/^[a-z][a-z ]{1,40}$/), count: z.number().int().min(1) }))
        .max(100),
      /** Things of others from which the person's id went. */
      reduced: z.number().int().min(0),
    }),
  }),
};
