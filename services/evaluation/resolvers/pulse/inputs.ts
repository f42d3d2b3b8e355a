import { idOf } from '@kith/contracts';
import { optional } from '@kith/service-kit';
import * as z from 'zod';
import { answerPulseInput, monthAsked } from '../inputs.ts';

const teamId = idOf('team');

export const keyPulseInput = answerPulseInput.extend({
  personId: z.string().min(1).max(64),
  mode: z.enum(['PAPER', 'PHONE']),
});

export const noteActionInput = monthAsked.extend({
  id: optional(idOf('action')),
  teamId,
  text: z.string().trim().min(1, 'must not be empty').max(2_000, 'at most 2,000 characters'),
});

export const finishActionInput = z.object({ teamId, actionId: idOf('action') });
