import type { Work } from '@kith/service-kit';
import type { Place } from '../../domain/places/place.ts';
import { type MapChange, mapChanges, mapVersion, places } from '../../store/places.ts';

/** What decisions that are not committed yet change of the map. */
const underWay = new WeakMap<Work, MapChange>();

/**
 * Keeps places and the next version of the map with them, so that whoever knows the map sees that it changed. One
 * decision makes one version, however many places it keeps.
 */
export async function keepPlaces(work: Work, changed: readonly Place[]): Promise<void> {
  const before = await work.get(mapVersion);
  const { version, placeIds } = underWay.get(work) ?? { version: (before?.version ?? 0) + 1, placeIds: [] };
  const change = { version, placeIds: [...placeIds, ...changed.map(({ placeId }) => placeId)] };
  underWay.set(work, change);
  for (const place of changed) work.put(places, place);
  work.put(mapVersion, { version });
  work.put(mapChanges, change);
}
