import type { Id } from '@kith/kernel';
import type { Item, Key, Table, Write } from '@kith/service-kit';
import type { Place } from '../domain/places/place.ts';

/** A place as it lies in the table. */
type KeptPlace = Place & Item;

/** One partition for all: a circle has some hundreds of places, and a search reads them all. */
const PLACES = 'PLACES';
const PREFIX = 'PLACE#';

const placeKey = (placeId: string): Key => ({ pk: PLACES, sk: PREFIX + placeId });

export function loadPlace(table: Table, placeId: Id<'place'>): Promise<KeptPlace | undefined> {
  return table.get<KeptPlace>(placeKey(placeId));
}

export function loadPlaces(table: Table): Promise<KeptPlace[]> {
  return table.all<KeptPlace>({ pk: PLACES, prefix: PREFIX });
}

/** Writes a place in the stead of what was read, if that still stands. */
export function putPlace(before: KeptPlace | undefined, place: Place): Write {
  const version = (before?.version ?? 0) + 1;
  return { put: { ...place, ...placeKey(place.placeId), version } as KeptPlace };
}
