import { dateOf, isId } from '@kith/kernel';
import { accessFor } from '@kith/service-kit';
import { permissions } from '../../domain/permissions.ts';
import { isStale } from '../../domain/rules/checking.ts';
import type { PlaceResolvers } from '../../generated.ts';
import { loadPlace } from '../../store/places.ts';

export const place: PlaceResolvers = {
  __resolveReference: async ({ id }, { table, viewer }) => {
    accessFor(permissions, viewer).require('searchPlaces');
    return (isId('place', id) && (await loadPlace(table, id))) || null;
  },

  id: ({ placeId }) => placeId,

  stale: ({ checkedOn }, _, { now }) => isStale(checkedOn, dateOf(now)),
};
