import { dateOf } from '@kith/kernel';
import { accessFor, connectionOfAll, parseInput } from '@kith/service-kit';
import { permissions } from '../../domain/permissions.ts';
import { placesThatFit } from '../../domain/places/search.ts';
import { understand } from '../../domain/places/wishes.ts';
import type { QueryResolvers } from '../../generated.ts';
import { loadPlaces } from '../../store/places.ts';
import { placeSearchInput } from './inputs.ts';

export const placeQueries: QueryResolvers = {
  places: async (_, { search, ...page }, { table, viewer, now }) => {
    accessFor(permissions, viewer).require('searchPlaces');
    const wishes = understand(parseInput(placeSearchInput, search) ?? {});
    return connectionOfAll(placesThatFit(await loadPlaces(table), wishes, dateOf(now)), page);
  },
};
