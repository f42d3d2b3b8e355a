import { dateOf, isId, kithError } from '@kith/kernel';
import { accessFor, connectionOfAll, parseInput } from '@kith/service-kit';
import { permissions } from '../../domain/permissions.ts';
import { placesThatFit } from '../../domain/places/search.ts';
import { toCheck } from '../../domain/places/to-check.ts';
import { lacksStart, understand } from '../../domain/places/wishes.ts';
import type { QueryResolvers } from '../../generated.ts';
import { catalogueOf } from '../../store/place-catalogue.ts';
import { findPlace } from '../../store/places.ts';
import { placeSearchInput } from './inputs.ts';

export const placeQueries: Pick<QueryResolvers, 'places' | 'place' | 'placesToCheck'> = {
  places: async (_, { search, ...page }, { table, viewer, now, neighbourhood }) => {
    accessFor(permissions, viewer).require('searchPlaces');
    const asked = parseInput(placeSearchInput, search) ?? {};
    const wishes = understand(asked);
    if (lacksStart(asked, wishes)) {
      const problem = 'a district to set out from, like E5';
      throw kithError('BAD_INPUT', { fields: [{ field: 'search.within.from', problem }] });
    }
    const [catalogue, { travel = [] }] = await Promise.all([catalogueOf(table), neighbourhood.own()]);
    const found = placesThatFit([...catalogue.values()], wishes, { said: travel, today: dateOf(now) });
    return connectionOfAll(found, page);
  },

  place: async (_, { id }, { table, viewer }) => {
    accessFor(permissions, viewer).require('searchPlaces');
    return (isId('place', id) && (await findPlace(table, id))) || null;
  },

  placesToCheck: async (_, page, { table, viewer, now }) => {
    accessFor(permissions, viewer).require('keepPlaces');
    const all = [...(await catalogueOf(table)).values()].map(({ place }) => place);
    return connectionOfAll(toCheck(all, dateOf(now)), page);
  },
};
