import { idOf, instant, teamStages } from '@kith/contracts';
import type { Id } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { channels } from '../../domain/person.ts';
import { confirmation, teamId } from '../inputs.ts';

export const startTeamInput = z.object({
  id: optional(teamId),
  ownerId: z.string().min(1).max(64),
  ownerName: lineOfText(80),
  ownerChannel: z.enum(channels),
  confirmed: confirmation,
  referralId: optional(idOf('referral').transform((text) => text as Id<'referral'>)),
});
export const ofTeamInput = z.object({ teamId });
export const moveStageInput = z.object({ teamId, to: z.enum(teamStages) });
export const recordStartVisitInput = z.object({ teamId, on: z.iso.date() });
export const renewStarterInput = z.object({
  memberId: idOf('member').transform((text) => text as Id<'member'>),
  endsAt: instant,
});
