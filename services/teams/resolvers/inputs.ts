import { idOf, instant, memberKinds } from '@kith/contracts';
import type { Id } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { checkResults } from '../domain/checks/record.ts';
import { heardHow } from '../domain/entered-consent.ts';
import { scopes } from '../domain/membership.ts';
import { channels } from '../domain/person.ts';
import { regulatedActivities } from '../domain/rules/hat-catalogue.ts';

const title = lineOfText(80);
const person = z.string().min(1).max(64);
const kind = z.enum(memberKinds);

/** The id of a team, by its shape. */
export const teamId = idOf('team').transform((text) => text as Id<'team'>);
/** How, and on which day, somebody said yes to whoever enters it. */
export const confirmation = z.object({ how: z.enum(heardHow), on: z.iso.date() });
const memberId = idOf('member').transform((text) => text as Id<'member'>);

export const introduceMyselfInput = z.object({ name: title, channel: optional(z.enum(channels)) });
export const renameTeamInput = z.object({ teamId, name: title });
export const createTeamInput = z
  .object({
    id: optional(teamId),
    name: optional(title),
    regulatedActivities: optional(z.array(z.enum(regulatedActivities)).max(5)),
  })
  .transform(({ regulatedActivities: regulated, ...rest }) => ({ ...rest, regulated }));
export const inviteMemberInput = z
  .object({
    id: optional(memberId),
    teamId,
    personId: person,
    kind,
    scopes: optional(z.array(z.enum(scopes)).max(10)),
    endsAt: optional(instant),
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
export const recordVettingInput = z.object({
  personId: person,
  clearUntil: z.iso.date().nullable(),
  check: optional(
    z
      .object({
        result: z.enum(checkResults),
        on: z.iso.date(),
        certificateLastDigits: z.string().regex(/^\d{4}$/, 'the last four digits of the number, and no more'),
      })
      .transform(({ certificateLastDigits: lastDigits, ...seen }) => ({ ...seen, lastDigits })),
  ),
});
export const setCheckConsentInput = z.object({ given: z.boolean() });
export const appointAdvocateInput = z.object({ memberId, until: instant.nullable() });
export const inviteToCircleInput = z.object({ id: optional(memberId), personId: person });
