import * as z from 'zod';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

/** The way of a team from the first word to standing on its own feet, in order (T3). */
export const teamStages = [
  'FIRST_CONTACT',
  'RELATIONSHIP',
  'MATCH',
  'CONVERSATION',
  'PROFILE',
  'BUILDING',
  'HATS',
  'STEPPING_BACK',
] as const;

export const startingEvents = {
  TeamStageChanged: defineEvent({
    major: 1,
    from: 'teams',
    to: ['matching', 'connectors'],
    leaves: false,
    says: 'The start of a team came to a stage, or what it has to meet before anyone paid comes changed.',
    data: z.object({
      teamId: idOf('team'),
      /** Missing for a team that started without a Team Starter's way. */
      stage: z.enum(teamStages).optional(),
      /** Personal care or medicines are asked for. */
      regulated: z.boolean(),
      /** A Team Starter has been to see the person supported. */
      visited: z.boolean(),
      /** There is, or was, a Team Starter. */
      starter: z.boolean(),
    }),
  }),
};
