import { allOf, entity, find, findAll, key, type Table } from '@kith/service-kit';
import type { Place } from '../domain/places/place.ts';

/** One partition for all: a circle has some hundreds of places, and whoever searches wants all of them. */
const PLACES = 'PLACES';
const LOG = 'PLACES_LOG';

/** How often the map has been changed: read before every search, so that what is known need not be read again. */
export interface MapVersion {
  readonly version: number;
}

/** Which places one change of the map was about. */
export interface MapChange {
  readonly version: number;
  readonly placeIds: readonly string[];
}

export const places = entity<Place, [string]>(
  (placeId) => key(PLACES, `PLACE#${placeId}`),
  ({ placeId }) => [placeId],
);

export const mapVersion = entity<MapVersion, []>(
  () => key('PLACES_VERSION', 'VERSION'),
  () => [],
);

export const mapChanges = entity<MapChange, [string]>(
  (version) => key(LOG, version),
  ({ version }) => [inOrder(version)],
);

/** Numbers as text that sorts like them. */
function inOrder(version: number): string {
  return String(version).padStart(12, '0');
}

export function findPlace(table: Table, placeId: string): Promise<Place | undefined> {
  return find(table, places, placeId);
}

export function findPlaces(table: Table, placeIds: readonly string[]): Promise<ReadonlyMap<string, Place>> {
  return findAll(table, places, placeIds);
}

export function listPlaces(table: Table): Promise<Place[]> {
  return allOf<Place>(table, { pk: PLACES, prefix: 'PLACE#' });
}

export async function findMapVersion(table: Table): Promise<number> {
  return (await find(table, mapVersion))?.version ?? 0;
}

/** What changed after one version, up to another. */
export function listMapChanges(table: Table, after: number, upTo: number): Promise<MapChange[]> {
  return allOf<MapChange>(table, { pk: LOG, between: [inOrder(after + 1), inOrder(upTo)] });
}
