import { newId } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { linkStatuses } from '../../domain/care-map/link.ts';
import { nodeKinds, relations } from '../../domain/care-map/node.ts';
import { careTypes } from '../../domain/rules/care-types.ts';
import { day, heard, heardFrom, id } from '../fields.ts';

const MOST_AT_ONCE = 60;

/** One word: whoever has two gives the one people use. */
const firstName = lineOfText(30).regex(/^[\p{L}\p{M}'’-]+$/u, 'one name, as people say it');
const name = lineOfText(80);
const teamId = id('team');
export const flows = z
  .array(z.enum(careTypes))
  .max(careTypes.length)
  .transform((types) => [...new Set(types)]);

const node = z
  .object({
    id: optional(id('node')),
    kind: z.enum(nodeKinds),
    relation: optional(z.enum(relations)),
    firstName: optional(firstName),
    label: optional(name),
    placeId: optional(id('place')),
    agreedName: optional(name),
    nameAgreed: heard,
  })
  .refine(({ agreedName, nameAgreed }) => (agreedName === undefined) === (nameAgreed === undefined), {
    path: ['nameAgreed'],
    message: 'and `agreedName` come together',
  })
  .transform(({ agreedName, nameAgreed, ...rest }) => ({
    ...rest,
    id: rest.id ?? newId('node'),
    ...(agreedName !== undefined && nameAgreed && { agreed: { name: agreedName, heard: nameAgreed } }),
  }));

const since = z
  .string()
  .regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a year, month or day');

const link = z
  .object({
    id: optional(id('link')),
    fromNodeId: optional(id('node')),
    toNodeId: id('node'),
    status: z.enum(linkStatuses),
    on: optional(day),
    careTypes: flows,
    since: optional(since),
  })
  .transform(({ fromNodeId, toNodeId, ...rest }) => ({
    ...rest,
    id: rest.id ?? newId('link'),
    from: fromNodeId ?? ('OWNER' as const),
    to: toNodeId,
  }));

/** The revision of the map that was looked at. */
const basedOn = optional(z.int().min(0));

export const putMapNodeInput = z.object({ teamId, node, basedOn });
export const removeMapNodeInput = z.object({ teamId, nodeId: id('node'), basedOn });
export const putMapLinkInput = z.object({ teamId, link, basedOn });
export const reviewMapLinkInput = z.object({ teamId, linkId: id('link') });
export const shareMapInput = z.object({ teamId, allowed: z.boolean(), heard });

export const setNameConsentInput = z
  .object({ teamId, nodeId: id('node'), name: optional(name), heard: optional(heardFrom), basedOn })
  .refine(({ name, heard }) => (name === undefined) === (heard === undefined), {
    path: ['heard'],
    message: 'and `name` come together',
  })
  .transform(({ name, heard, ...which }) => ({
    ...which,
    ...(name !== undefined && heard && { agreed: { name, heard } }),
  }));

export const recordMapInput = z
  .object({
    id: id('mapping'),
    teamId,
    filledOn: optional(day),
    nodes: z.array(node).max(MOST_AT_ONCE),
    links: z.array(link).max(MOST_AT_ONCE),
  })
  .transform(({ teamId, filledOn, ...rest }) => ({
    teamId,
    sheet: {
      ...rest,
      mode: filledOn === undefined ? { mode: 'APP' as const } : { mode: 'PAPER' as const, filledOn },
    },
  }));

/** What to call the owner in a picture. */
export const pictureInput = z.object({
  ownerName: optional(lineOfText(60)).transform((said) => said ?? 'you'),
});
