import { accessFor, parseInput } from '@kith/service-kit';
import { checkPlace } from '../../commands/places/check-place.ts';
import { recordPlace } from '../../commands/places/record-place.ts';
import { permissions } from '../../domain/permissions.ts';
import type { MutationResolvers } from '../../generated.ts';
import { checkPlaceInput, recordPlaceInput } from './inputs.ts';

export const placeMutations: MutationResolvers = {
  recordPlace: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('keepPlaces');
    const { id, facts } = parseInput(recordPlaceInput, args.input);
    return recordPlace(context, id, facts);
  },

  checkPlace: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('keepPlaces');
    return checkPlace(context, parseInput(checkPlaceInput, args.input).placeId);
  },
};
