import { idOf, outwardCode, pence } from '@kith/contracts';
import type { Id } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { placeKinds } from '../../domain/places/place.ts';

const placeId = idOf('place').transform((text) => text as Id<'place'>);
const area = z
  .string()
  .transform((text) => text.trim().toUpperCase())
  .pipe(outwardCode);

export const recordPlaceInput = z
  .object({
    id: optional(placeId),
    name: lineOfText(80),
    kind: z.enum(placeKinds),
    about: lineOfText(300),
    address: lineOfText(200),
    outwardCode: area,
    stepFree: z.boolean(),
    costPence: optional(pence),
    times: optional(lineOfText(120)),
  })
  .transform(({ id, costPence, times, ...rest }) => ({
    id,
    facts: { ...rest, ...(costPence !== undefined && { costPence }), ...(times && { times }) },
  }));

export const checkPlaceInput = z.object({ placeId });

export const placeSearchInput = z
  .object({
    words: optional(z.string().max(200)),
    stepFree: optional(z.boolean()),
    free: optional(z.boolean()),
    outwardCodes: optional(z.array(area).max(20)),
  })
  .nullish();
