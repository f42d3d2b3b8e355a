import { newId } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { day, heard, id, person } from '../fields.ts';

const purposeCircleId = id('purpose');

export const beginPurposeCircleInput = z.object({
  id: optional(id('purpose')).transform((said) => said ?? newId('purpose')),
  teamId: id('team'),
  purpose: lineOfText(200),
  heard,
});
export const chooseFacilitatorInput = z.object({ purposeCircleId, personId: person, heard });
export const answerAsFacilitatorInput = z.object({ purposeCircleId, accepts: z.boolean() });
export const endPurposeCircleInput = z.object({ purposeCircleId, heard });
export const markPurposeActionInput = z.object({
  purposeCircleId,
  actionId: id('action'),
  doneOn: optional(day),
});

const action = z
  .object({
    id: optional(id('action')).transform((said) => said ?? newId('action')),
    words: lineOfText(200),
    personId: person,
    until: day,
  })
  .transform(({ personId, ...rest }) => ({ ...rest, who: personId }));

export const recordPurposeMeetingInput = z
  .object({
    id: id('meeting'),
    purposeCircleId,
    on: day,
    actions: z
      .array(action)
      .max(20)
      .refine((all) => new Set(all.map((one) => one.id)).size === all.length, 'each once'),
  })
  .transform(({ purposeCircleId, ...facts }) => ({ purposeCircleId, facts }));
