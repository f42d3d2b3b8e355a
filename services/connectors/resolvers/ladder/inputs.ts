import { newId } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { companyKinds } from '../../domain/company/companion.ts';
import { outingResults } from '../../domain/ladder/ladder.ts';
import { HIGHEST_LEVEL } from '../../domain/rules/ladder-levels.ts';
import { heard, id, moment, person, words } from '../fields.ts';

const teamId = id('team');

export const planOutingInput = z
  .object({
    id: optional(id('outing')).transform((said) => said ?? newId('outing')),
    teamId,
    level: z.int().min(1).max(HIGHEST_LEVEL),
    activity: lineOfText(120),
    placeWords: optional(lineOfText(120)),
    placeId: optional(id('place')),
    plannedAt: moment,
    buddyId: optional(person),
    meetAs: optional(lineOfText(60)),
    heard,
  })
  .transform(({ teamId, heard, placeWords, ...plan }) => ({
    teamId,
    heard,
    plan: { ...plan, place: placeWords },
  }));

export const dropOutingInput = z.object({ teamId, outingId: id('outing'), heard });
export const pauseLadderInput = z.object({ teamId, heard });
export const answerAsBuddyInput = z.object({ outingId: id('outing'), comes: z.boolean() });

export const answerOutingInput = z
  .object({
    teamId,
    outingId: id('outing'),
    result: z.enum(outingResults),
    changedTo: optional(lineOfText(200)),
    feltAfter: optional(z.int().min(0).max(10)),
    heard,
  })
  .refine(({ result, changedTo }) => (result === 'CHANGED') === (changedTo !== undefined), {
    path: ['changedTo'],
    message: 'is said of what changed, and only of that',
  })
  .transform(({ result, changedTo, feltAfter, ...rest }) => ({
    ...rest,
    said: {
      result,
      ...(changedTo !== undefined && { changedTo }),
      ...(feltAfter !== undefined && { feltAfter }),
    },
  }));

export const offeringInput = z.object({ offering: z.enum(companyKinds) });
export const offerCompanyInput = z.object({
  offers: z
    .array(z.enum(companyKinds))
    .min(1)
    .max(companyKinds.length)
    .transform((kinds) => [...new Set(kinds)].sort()),
  goesBy: lineOfText(60),
  admired: words(600),
  important: words(600),
  support: words(600),
});
