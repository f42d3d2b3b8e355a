import * as z from 'zod';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

/** What is kept about the person supported outside their documents, and is theirs to know who reads. */
const recordsRead = ['CARE_MAP'] as const;

export const readingEvents = {
  RecordRead: defineEvent({
    major: 1,
    from: 'connectors',
    to: ['teams'],
    leaves: false,
    says: 'Someone other than the person supported read what is kept about them, or was denied it. Refers to it, and holds nothing of it.',
    data: z.object({
      /** The entry of the owner's access log: the same is written once. */
      accessId: idOf('access'),
      teamId: idOf('team'),
      /** Who read. */
      personId: z.string().min(1).max(64),
      record: z.enum(recordsRead),
      /** By what right: the owner lets them, or none, and they were shown nothing. */
      basis: z.enum(['CONSENT', 'DENIED']),
      way: z.enum(['SCREEN', 'PRINT']),
    }),
  }),
};
