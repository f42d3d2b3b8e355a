import { newId } from '@kith/kernel';
import { optional } from '@kith/service-kit';
import * as z from 'zod';
import { linkStatuses, origins, sides } from '../../domain/care-map/link.ts';
import { flows } from '../care-map/inputs.ts';
import { day, heard, id } from '../fields.ts';

export const startIntroductionInput = z
  .object({
    id: optional(id('link')).transform((said) => said ?? newId('link')),
    teamId: id('team'),
    nodeId: optional(id('node')),
    placeId: optional(id('place')),
    careTypes: flows,
    origin: z.enum(origins),
  })
  .refine(({ nodeId, placeId }) => (nodeId === undefined) !== (placeId === undefined), {
    path: ['nodeId'],
    message: 'or `placeId`: one of the two',
  });

export const agreeToIntroductionInput = z.object({
  teamId: id('team'),
  linkId: id('link'),
  side: z.enum(sides),
  agrees: z.boolean(),
  heard,
});

export const moveLinkInput = z.object({
  teamId: id('team'),
  linkId: id('link'),
  status: z.enum(linkStatuses),
  on: optional(day),
});

export const quarterInput = z.object({
  quarter: z.string().regex(/^20\d\d-Q[1-4]$/, 'a quarter like 2026-Q4'),
});
