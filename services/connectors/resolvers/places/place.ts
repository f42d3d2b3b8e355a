import { dateOf, isId } from '@kith/kernel';
import { accessFor } from '@kith/service-kit';
import { permissions } from '../../domain/permissions.ts';
import { aheadAt } from '../../domain/places/when.ts';
import { isStale } from '../../domain/rules/checking.ts';
import type { PlaceResolvers } from '../../generated.ts';
import { findPlace } from '../../store/places.ts';

const SOONEST = 5;

export const place: PlaceResolvers = {
  __resolveReference: async ({ id }, { table, viewer }) => {
    accessFor(permissions, viewer).require('searchPlaces');
    return (isId('place', id) && (await findPlace(table, id))) || null;
  },

  id: ({ placeId }) => placeId,
  access: ({ access = [] }) => [...access],
  interests: ({ interests = [] }) => [...interests],
  sessions: ({ sessions = [] }) => [...sessions],
  soon: (parent, _, { now }) => aheadAt(parent, dateOf(now)).slice(0, SOONEST),
  contact: ({ contact }) => contact ?? null,
  position: ({ position }) => (position ? { latitude: position[0], longitude: position[1] } : null),
  source: ({ osmId }) => (osmId ? '© OpenStreetMap contributors, ODbL 1.0' : null),
  stale: ({ checkedOn }, _, { now }) => isStale(checkedOn, dateOf(now)),
};
