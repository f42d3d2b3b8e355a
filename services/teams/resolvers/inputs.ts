import { idOf, instant, memberKinds } from '@kith/contracts';
import type { Id, InstantText } from '@kith/kernel';
import * as z from 'zod';
import { scopes } from '../domain/membership.ts';
import { channels } from '../domain/person.ts';

/** Absent and null mean the same to whoever leaves a field out. */
function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined);
}

const title = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(80, 'at most 80 characters')
  .regex(/^\P{Cc}*$/u, 'one line of text');
const person = z.string().min(1).max(64);
const anEnd = instant.transform((text): InstantText => text);
const kind = z.enum(memberKinds);

/** The id of a team, by its shape. */
export const teamId = idOf('team').transform((text) => text as Id<'team'>);
const memberId = idOf('member').transform((text) => text as Id<'member'>);

export const introduceMyselfInput = z.object({ name: title, channel: optional(z.enum(channels)) });
export const createTeamInput = z.object({ id: optional(teamId), name: optional(title) });
export const inviteMemberInput = z
  .object({
    id: optional(memberId),
    teamId,
    personId: person,
    kind,
    scopes: optional(z.array(z.enum(scopes)).max(10)),
    endsAt: optional(anEnd),
  })
  .transform(({ scopes: named, endsAt, ...rest }) => ({
    ...rest,
    scopes: named ?? [],
    ...(endsAt && { endsAt }),
  }));
export const answerInvitationInput = z.object({ memberId, accept: z.boolean() });
export const askToJoinInput = z.object({ id: optional(memberId), teamId, kind });
export const answerRequestInput = z.object({ memberId, approve: z.boolean() });
export const endMembershipInput = z.object({ memberId });
export const recordVettingInput = z.object({ personId: person, clearUntil: z.iso.date().nullable() });
