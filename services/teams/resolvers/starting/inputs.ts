import { idOf, instant, teamStages } from '@kith/contracts';
import type { Id } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { heardHow } from '../../domain/entered-consent.ts';
import { channels } from '../../domain/person.ts';
import { regulatedActivities } from '../../domain/starting/stage.ts';
import { teamId } from '../inputs.ts';

export const startTeamInput = z.object({
  id: optional(teamId),
  ownerId: z.string().min(1).max(64),
  ownerName: lineOfText(80),
  ownerChannel: z.enum(channels),
  confirmed: z.object({ how: z.enum(heardHow), on: z.iso.date() }),
});
export const ofTeamInput = z.object({ teamId });
export const moveStageInput = z.object({ teamId, to: z.enum(teamStages) });
export const flagRegulatedActivitiesInput = z.object({
  teamId,
  activities: z.array(z.enum(regulatedActivities)).max(10),
});
export const recordStartVisitInput = z.object({ teamId, on: z.iso.date() });
export const renewStarterInput = z.object({
  memberId: idOf('member').transform((text) => text as Id<'member'>),
  endsAt: instant,
});
