import { idOf } from '@kith/contracts';
import { type Id, newId } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { CIRCLE, type GroupId } from '../../domain/group.ts';
import { confirmation, teamId } from '../inputs.ts';

const LONGEST_TEXT = 4_000;
const MOST_KINDS = 30;

/** Kinds that mean something of their own: no domain names them. */
const reserved = ['domain', 'split'];

/** Text of several lines. */
export const text = z.string().trim().min(1, 'must not be empty').max(LONGEST_TEXT);
/** Whoever someone is. */
export const person = z.string().min(1).max(64);
/** A team, or the governance circle. */
export const groupId = z.union([teamId, z.literal(CIRCLE)]).transform((id): GroupId => id);
const proposalId = idOf('proposal').transform((id) => id as Id<'proposal'>);
const pence = z.int().min(0).max(100_000_000);
const key = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/, 'lower case words joined by hyphens')
  .refine((name) => !reserved.includes(name), 'stands for something else');

const kinds = z
  .array(z.object({ key, words: lineOfText(120) }))
  .max(MOST_KINDS)
  .refine((all) => new Set(all.map((kind) => kind.key)).size === all.length, 'each kind only once');

export const domainInput = z.object({ teamId, kinds, spendLimitPence: pence, reviewOn: z.iso.date() });

/** What is proposed. A change of a team's domain is a kind of its own, and comes from that team or the circle. */
export const proposeInput = z
  .object({
    id: optional(proposalId),
    groupId,
    title: lineOfText(120),
    what: text,
    kind: optional(key),
    spendPence: optional(pence),
    reviewOn: optional(z.iso.date()),
    domain: optional(domainInput),
  })
  .refine(({ kind, domain }) => (kind === undefined) !== (domain === undefined), {
    path: ['kind'],
    message: 'a kind of decision, or a change of the domain',
  })
  .refine(({ domain, groupId: group }) => !domain || group === CIRCLE || group === domain.teamId, {
    path: ['domain', 'teamId'],
    message: 'the team that proposes it',
  })
  .transform(({ id, kind, spendPence, reviewOn, domain, ...rest }) => ({
    ...rest,
    id: id ?? newId('proposal'),
    kind: domain ? ('DOMAIN' as const) : ('DECISION' as const),
    decisionKind: kind ?? 'domain',
    ...(spendPence !== undefined && { spendPence }),
    ...(reviewOn && { reviewOn }),
    ...(domain && { domain }),
  }));

const heard = optional(confirmation.extend({ personId: person }));

export const signalInput = z.object({ proposalId, objection: optional(z.string().max(2_000)), heard });
export const objectInput = z.object({ proposalId, argument: z.string().max(2_000) });
export const resolveInput = z.object({
  proposalId,
  objectorId: person,
  verb: z.enum(['MEASURE', 'SHORTEN', 'AMEND', 'WITHDRAW']),
  words: text,
  what: optional(text),
  spendPence: optional(pence),
  reviewOn: optional(z.iso.date()),
});
export const clearInput = z.object({ proposalId, heard });
export const withdrawInput = z.object({ proposalId });
export const sessionInput = z.object({ proposalId, on: z.iso.date() });
export const escalateInput = z.object({ proposalId, why: text });
export { proposalId };
