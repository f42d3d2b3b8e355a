import { idOf, pence } from '@kith/contracts';
import { dateOf, type Id, travelModes } from '@kith/kernel';
import { accessFor, find, optional, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { placesThatWorked } from '../../commands/care-map/places-that-worked.ts';
import { sayLikes } from '../../commands/suggestions/say-likes.ts';
import { sayNotForMe } from '../../commands/suggestions/say-not-for-me.ts';
import { placeIdsOn } from '../../domain/care-map/places.ts';
import { permissions } from '../../domain/permissions.ts';
import { suggest } from '../../domain/suggestions/suggest.ts';
import type { LikesResolvers, MutationResolvers, TeamResolvers } from '../../generated.ts';
import { careMaps } from '../../store/care-map.ts';
import { findLikes, listNotForMe } from '../../store/likes.ts';
import { catalogueOf } from '../../store/place-catalogue.ts';
import { access, area, likes, weeklyTime } from '../places/inputs.ts';

const team = idOf('team').transform((text) => text as Id<'team'>);
/** How far people go who did not say how far. */
const USUAL_MINUTES = 30;

const likesInput = z
  .object({
    teamId: team,
    interests: likes,
    stepFree: z.boolean(),
    access: optional(access),
    free: optional(z.array(weeklyTime).max(20)),
    from: optional(area),
    mode: optional(z.enum(travelModes)),
    minutes: optional(z.int().min(5).max(240)),
    costPence: optional(pence),
  })
  .transform(({ access, free, from, mode, minutes, costPence, ...rest }) => ({
    ...rest,
    access: access ?? [],
    free: free ?? [],
    ...(from && { from }),
    mode: mode ?? ('WALK' as const),
    minutes: minutes ?? USUAL_MINUTES,
    ...(costPence !== undefined && { costPence }),
  }));

const notForMeInput = z.object({
  teamId: team,
  placeId: idOf('place').transform((text) => text as Id<'place'>),
});

export const suggestionMutations: Pick<MutationResolvers, 'sayLikes' | 'sayNotForMe'> = {
  sayLikes: async (_, { input }, context) => {
    const said = parseInput(likesInput, input);
    accessFor(permissions, context.viewer).require('sayLikes', { teamId: said.teamId });
    return sayLikes(context, { ...said, saidBy: context.viewer.personId });
  },

  sayNotForMe: async (_, { input }, context) => {
    const said = parseInput(notForMeInput, input);
    accessFor(permissions, context.viewer).require('sayNotForMe', { teamId: said.teamId });
    await sayNotForMe(context, { ...said, saidBy: context.viewer.personId });
    return { placeId: said.placeId };
  },
};

export const teamSuggestions: Pick<TeamResolvers, 'likes' | 'mightLike'> = {
  likes: async ({ id }, _, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeLikes', { teamId: id });
    return (await findLikes(table, id)) ?? null;
  },

  mightLike: async ({ id }, _, { table, viewer, now, neighbourhood }) => {
    accessFor(permissions, viewer).require('seeLikes', { teamId: id });
    const liked = await findLikes(table, id);
    if (!liked) return [];
    const [catalogue, notForMe, { travel = [] }, map, worked] = await Promise.all([
      catalogueOf(table),
      listNotForMe(table, id),
      neighbourhood.own(),
      find(table, careMaps, id),
      placesThatWorked(table, now),
    ]);
    const known = {
      said: travel,
      today: dateOf(now),
      notForMe,
      already: new Set(map && placeIdsOn(map)),
      worked,
    };
    return suggest(catalogue.values(), liked, known);
  },
};

export const likesFields: LikesResolvers = {
  interests: ({ interests }) => [...interests],
  access: ({ access }) => [...access],
  free: ({ free }) => [...free],
};
