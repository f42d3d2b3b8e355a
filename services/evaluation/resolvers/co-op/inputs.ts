import { editionWords, idOf, memberClasses } from '@kith/contracts';
import { optional } from '@kith/service-kit';
import * as z from 'zod';
import { choices } from '../../domain/co-op/vote.ts';

const person = z.string().min(1).max(64);

export const joinInput = z.object({
  class: z.enum(memberClasses),
  commitment: optional(z.boolean()),
});

export const accountInput = z.object({
  personId: person,
  what: z.enum(['SHARES', 'CONDUCT']),
  holds: z.boolean(),
});

export const monthInput = z.object({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month like 2026-10'),
});

export const voteInput = z.object({ id: idOf('vote') });

export const ballotInput = z.object({ voteId: idOf('vote'), choice: z.enum(choices) });

export const leagueInput = z
  .object({ consents: z.boolean(), agreedIn: optional(idOf('proposal')) })
  .refine(({ consents, agreedIn }) => !consents || agreedIn !== undefined, {
    message: 'name the proposal by which the governance circle agreed',
    path: ['agreedIn'],
  });

export const appealInput = z.object({ id: idOf('appeal') });

export const beginInput = z.object({
  id: optional(idOf('appeal')),
  about: z.string().trim().min(1, 'must not be empty').max(2_000, 'at most 2000 characters'),
});

export const signInput = appealInput.extend({ relatedTo: optional(z.array(person).max(100)) });

export const tieInput = appealInput.extend({ one: person, other: person });

export const adoptInput = editionWords.extend({ id: optional(idOf('copy')), editionId: idOf('edition') });
