import { idOf, term } from '@kith/contracts';
import type { Id, IdKind } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { teamId } from '../inputs.ts';

const person = z.string().min(1).max(64);
const id = <K extends IdKind>(kind: K) => idOf(kind).transform((text) => text as Id<K>);
const day = z.iso.date();
const line = lineOfText(120);
/** What someone writes down for themselves. */
const learned = z.string().trim().min(1, 'must not be empty').max(4_000, 'at most 4000 characters');

export const observationId = id('observation');

export const setSpecialistNeedsInput = z.object({
  teamId,
  needs: z.array(z.object({ skill: term, label: lineOfText(60) })).max(20),
});
export const planObservationInput = z
  .object({
    id: optional(observationId),
    teamId,
    workerId: person,
    observerId: person,
    on: day,
    about: line,
  })
  .transform(({ teamId: groupId, ...plan }) => ({ ...plan, groupId }));
export const answerObservationInput = z.object({ observationId, accept: z.boolean() });
export const startObservationInput = z.object({ observationId });
export const finishObservationInput = z.object({ observationId, learned });
export const recordTrainingInput = z.object({
  id: optional(id('training')),
  title: line,
  skill: term,
  issuer: line,
  on: day,
  expiresOn: day,
});
export const confirmTrainingInput = z
  .object({ personId: person, trainingId: id('training') })
  .transform(({ personId, trainingId: recordId }) => ({ personId, recordId }));
export const offerCoachingInput = z.object({ about: line });
export const askForCoachingInput = z.object({
  id: optional(id('coaching')),
  coachId: person,
  about: line,
  on: day,
});
export const answerCoachingInput = z.object({
  personId: person,
  coachingId: id('coaching'),
  accept: z.boolean(),
});
export const finishCoachingInput = z.object({ coachingId: id('coaching'), learned });
