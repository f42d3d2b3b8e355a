import type { Table } from '@kith/service-kit';
import { type Listed, listed } from '../domain/places/catalogue.ts';
import { findMapVersion, findPlaces, listMapChanges, listPlaces } from './places.ts';

/** The whole map as it was at one version. */
interface Catalogue {
  readonly version: number;
  readonly byId: ReadonlyMap<string, Listed>;
}

/** More changes than this are read as the whole map is. */
const MOST_CHANGES = 200;

/** What this execution environment knows already. A table is one circle's, so nothing meets another circle's. */
const known = new WeakMap<Table, Catalogue>();

/**
 * All places of the circle, as they are now: one read of the map's version, and of what changed since it was last asked
 * here. A function that just woke reads the whole map.
 */
export async function catalogueOf(table: Table): Promise<ReadonlyMap<string, Listed>> {
  const version = await findMapVersion(table);
  const before = known.get(table);
  if (before?.version === version) return before.byId;
  const byId = (before && (await broughtUp(table, before, version))) ?? (await whole(table));
  known.set(table, { version, byId });
  return byId;
}

async function whole(table: Table): Promise<ReadonlyMap<string, Listed>> {
  return new Map((await listPlaces(table)).map((place) => [place.placeId, listed(place)]));
}

/** The map with what changed since; nothing when that is too much. */
async function broughtUp(table: Table, { version, byId }: Catalogue, now: number) {
  if (now < version || now - version > MOST_CHANGES) return undefined;
  const changes = await listMapChanges(table, version, now);
  const changed = await findPlaces(table, [...new Set(changes.flatMap(({ placeIds }) => placeIds))]);
  return new Map([...byId, ...[...changed].map(([id, place]) => [id, listed(place)] as const)]);
}
