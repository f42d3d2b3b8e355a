import { idOf } from '@kith/contracts';
import { accessFor, optional, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { stateWay, waysOf } from '../../commands/travel/ways.ts';
import { permissions } from '../../domain/permissions.ts';
import type { MutationResolvers, QueryResolvers, WayResolvers } from '../../generated.ts';
import { day, monthAsked } from '../inputs.ts';

const wayInput = z
  .object({
    on: day,
    toVisitId: idOf('visit'),
    minutes: z.int().min(0).max(1_440),
    miles: optional(z.number().min(0).max(1_000)),
  })
  .transform(({ miles = 0, ...way }) => ({ ...way, tenthsOfMiles: Math.round(miles * 10) }));

export const travelQueries: Pick<QueryResolvers, 'myWays'> = {
  myWays: (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('logTime');
    return waysOf(table, viewer.personId, parseInput(monthAsked, args));
  },
};

export const travelMutations: Pick<MutationResolvers, 'stateWay'> = {
  stateWay: (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('logTime');
    return stateWay(context, parseInput(wayInput, input), context.viewer.personId);
  },
};

export const way: WayResolvers = {
  between: (leg) => leg,
  miles: ({ tenthsOfMiles }) => tenthsOfMiles / 10,
  isStated: ({ statedAt }) => statedAt !== undefined,
  bookedAt: ({ bookedAt }) => bookedAt ?? null,
};
