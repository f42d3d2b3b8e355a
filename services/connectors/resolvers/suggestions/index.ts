import { idOf, pence } from '@kith/contracts';
import { type Id, travelModes } from '@kith/kernel';
import { accessFor, optional, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { mightLike } from '../../commands/suggestions/might-like.ts';
import { sayLikes } from '../../commands/suggestions/say-likes.ts';
import { sayNotForMe } from '../../commands/suggestions/say-not-for-me.ts';
import { permissions } from '../../domain/permissions.ts';
import type {
  LikesResolvers,
  MutationResolvers,
  SuggestionResolvers,
  TeamResolvers,
} from '../../generated.ts';
import { findLikes } from '../../store/likes.ts';
import { id } from '../fields.ts';
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

const notForMeInput = z
  .object({ teamId: team, placeId: optional(id('place')), gatheringId: optional(id('gathering')) })
  .refine(({ placeId, gatheringId }) => (placeId === undefined) !== (gatheringId === undefined), {
    path: ['placeId'],
    message: 'either a place or an event',
  })
  .transform(({ teamId, placeId, gatheringId }) => ({
    teamId,
    ...(placeId && { placeId }),
    ...(gatheringId && { gatheringId }),
  }));

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
    const { placeId = null, gatheringId = null } = said;
    return { placeId, gatheringId };
  },
};

export const teamSuggestions: Pick<TeamResolvers, 'likes' | 'mightLike'> = {
  likes: async ({ id }, _, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeLikes', { teamId: id });
    return (await findLikes(table, id)) ?? null;
  },

  mightLike: (parent, _, context) => {
    accessFor(permissions, context.viewer).require('seeLikes', { teamId: parent.id });
    return mightLike(context, parent.id);
  },
};

export const suggestion: SuggestionResolvers = {
  place: ({ place }) => place ?? null,
  event: ({ on }) => on ?? null,
};

export const likesFields: LikesResolvers = {
  interests: ({ interests }) => [...interests],
  access: ({ access }) => [...access],
  free: ({ free }) => [...free],
};
