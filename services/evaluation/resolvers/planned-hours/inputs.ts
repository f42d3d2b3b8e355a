import { idOf } from '@kith/contracts';
import { optional } from '@kith/service-kit';
import * as z from 'zod';
import { howThingsAre } from '../../domain/planned-hours/owner-word.ts';

export const confirmPlannedHoursInput = z.object({
  teamId: idOf('team'),
  wanted: z.boolean(),
  things: z.enum(howThingsAre),
  wellbeing: optional(z.int().min(0, '0 at least').max(10, '10 at most')),
});
