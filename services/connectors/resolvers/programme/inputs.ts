import { pence } from '@kith/contracts';
import { addTo, type DateText, instantAt } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import type { GatheringFacts } from '../../domain/programme/gathering.ts';
import { day, heard, id, person } from '../fields.ts';
import { access, area, likes, session } from '../places/inputs.ts';

const clock = session.in.shape.from;
const minutes = session.in.shape.minutes;

export const recordGatheringInput = z
  .object({
    id: optional(id('gathering')),
    title: lineOfText(80),
    about: lineOfText(300),
    placeId: optional(id('place')),
    address: optional(lineOfText(200)),
    session,
    capacity: z.int().min(1).max(500),
    costPence: optional(pence),
    access: optional(access),
    interests: optional(likes),
    outwardCode: optional(area),
    stepFree: optional(z.boolean()),
  })
  .refine(({ placeId, address }) => (placeId === undefined) !== (address === undefined), {
    path: ['address'],
    message: 'either a place of the map or an address',
  })
  .refine(
    ({ placeId, outwardCode, stepFree }) => !placeId || (outwardCode === undefined && stepFree === undefined),
    {
      path: ['outwardCode'],
      message: 'the place of the map says where it is and whether it has steps',
    },
  )
  .transform(({ id, placeId, address, costPence, access, interests, outwardCode, stepFree, ...rest }) => {
    const facts: GatheringFacts = {
      ...rest,
      ...(placeId && { placeId }),
      ...(address && { address }),
      ...(costPence !== undefined && { costPence }),
      ...(access?.length && { access }),
      ...(interests?.length && { interests }),
      ...(outwardCode && { outwardCode }),
      ...(stepFree !== undefined && { stepFree }),
    };
    return { id, facts };
  });

const which = { gatheringId: id('gathering'), day };

export const answerGatheringInput = z
  .object({
    ...which,
    comes: z.boolean(),
    personId: optional(person),
    ownerOf: optional(id('team')),
    heard,
  })
  .refine(({ personId, ownerOf }) => personId === undefined || ownerOf === undefined, {
    path: ['ownerOf'],
    message: 'either a person or the owner of a team',
  });

export const moveGatheringInput = z
  .object({ ...which, to: day, from: clock, minutes })
  .transform(({ gatheringId, day, to, from, minutes }) => ({
    asked: { gatheringId, day },
    window: windowAt(to, from, minutes),
  }));

function windowAt(on: DateText, clock: string, minutes: number) {
  const from = instantAt(on, clock);
  return { from, to: addTo(from, { minutes }) };
}

export const cancelGatheringInput = z.object({ gatheringId: id('gathering'), day: optional(day) });

export const programmeAsked = z.object({ from: optional(day), days: z.int().min(1).max(92) });
