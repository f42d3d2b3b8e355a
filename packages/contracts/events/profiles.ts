import * as z from 'zod';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

/** What is written about the person supported, and with them. */
export const documentKinds = ['SUPPORTIVE_CONVERSATION', 'PROFILE', 'TRUST_ASSESSMENT'] as const;

/** With whom a section may be shared. */
export const audiences = [
  'CIRCLE_OF_SUPPORT',
  'WRITERS',
  'PROFESSIONALS_PLAN',
  'PROFESSIONALS_BUDGET',
  'PROFESSIONALS_REQUESTS',
] as const;

export const profileEvents = {
  SectionConsentChanged: defineEvent({
    major: 1,
    from: 'teams',
    to: [],
    leaves: false,
    says: 'The person supported shared a section of a document with others, or no longer does.',
    data: z.object({
      teamId: idOf('team'),
      document: z.enum(documentKinds),
      /** A key of the catalogue, or the id of a section of their own. Never its title or text. */
      section: z.union([z.string().regex(/^[a-z_]{2,40}$/), idOf('section')]),
      /** All who may read it from now on; empty: nobody but the owner. */
      audiences: z.array(z.enum(audiences)),
    }),
  }),
};
