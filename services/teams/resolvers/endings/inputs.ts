import { idOf } from '@kith/contracts';
import type { Id } from '@kith/kernel';
import { optional } from '@kith/service-kit';
import * as z from 'zod';
import { closingReasons } from '../../domain/endings/standing.ts';
import { teamId } from '../inputs.ts';

const person = z.string().min(1).max(64);
const memberId = idOf('member').transform((text) => text as Id<'member'>);

export const restTeamInput = z.object({ teamId, state: z.enum(['ACTIVE', 'QUIET']) });
export const recordBereavementInput = z.object({ teamId, diedOn: z.iso.date() });
export const closeTeamInput = z.object({ teamId, reason: z.enum(closingReasons) });
export const reopenTeamInput = z.object({ teamId });
export const answerContactPlanInput = z.object({ teamId, accept: z.boolean() });
export const nameContactKeeperInput = z.object({ teamId, personId: person, keeperId: person });
export const answerKeepingInTouchInput = z.object({ teamId, personId: person, accept: z.boolean() });
export const recordContactInput = z.object({ teamId, personId: person, dueOn: z.iso.date() });
export const pauseMembershipInput = z.object({ memberId, backOn: optional(z.iso.date()) });
export const resumeMembershipInput = z.object({ memberId });
