import { accessFor, parseInput } from '@kith/service-kit';
import { checkPlace } from '../../commands/places/check-place.ts';
import { recordPlace } from '../../commands/places/record-place.ts';
import { permissions } from '../../domain/permissions.ts';
import type { MutationResolvers } from '../../generated.ts';
import { checkPlaceInput, placeSaid } from './inputs.ts';

export const placeMutations: Pick<MutationResolvers, 'recordPlace' | 'checkPlace'> = {
  recordPlace: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('keepPlaces');
    return recordPlace(context, parseInput(placeSaid, args.input));
  },

  checkPlace: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('keepPlaces');
    return checkPlace(context, parseInput(checkPlaceInput, args.input));
  },
};
