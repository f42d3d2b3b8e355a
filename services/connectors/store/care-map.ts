import { allOf, entity, key, type PageQuery, pageOf, type Table } from '@kith/service-kit';
import type { CareMap } from '../domain/care-map/care-map.ts';
import type { MapEntry } from '../domain/care-map/entry.ts';
import type { PlaceTally } from '../domain/care-map/places.ts';
import type { MoveTally } from '../domain/introductions/moves.ts';

/** A team's map, whole: it is read and drawn together. */
export const careMaps = entity<CareMap, [string]>(
  (teamId) => key(`TEAM#${teamId}`, 'MAP'),
  ({ teamId }) => [teamId],
);

/** The history of a map, an item an entry. */
export const mapEntries = entity<MapEntry, [string, string]>(
  (teamId, place) => key(`TEAM#${teamId}#MAP`, `ENTRY#${place}`),
  ({ teamId, revision }) => [teamId, String(revision).padStart(8, '0')],
);

/** That a sheet was keyed in: what it said only as a fingerprint, by which the same is known again. */
export interface Keyed {
  readonly teamId: string;
  readonly id: string;
  readonly fingerprint: string;
}

export const keyedSheets = entity<Keyed, [string, string]>(
  (teamId, id) => key(`TEAM#${teamId}#MAP`, `KEYED#${id}`),
  ({ teamId, id }) => [teamId, id],
);

/** How many teams of the circle go to a place: an item a place, changed with the map that changes it. */
export const placeTallies = entity<PlaceTally, [string]>(
  (placeId) => key('PLACES_WORKED', placeId),
  ({ placeId }) => [placeId],
);

/** How many moves were entered in a quarter, over all teams. */
export const moveTallies = entity<MoveTally, [string]>(
  (quarter) => key('MOVES', quarter),
  ({ quarter }) => [quarter],
);

/** The lists kept of maps. Each is one partition in the order of its sort key. */
export const mapLists = {
  entries: (table: Table, teamId: string, page: PageQuery) =>
    pageOf<MapEntry>(table, { pk: `TEAM#${teamId}#MAP`, prefix: 'ENTRY#', descending: true, ...page }),
  allEntries: (table: Table, teamId: string) =>
    allOf<MapEntry>(table, { pk: `TEAM#${teamId}#MAP`, prefix: 'ENTRY#' }),
  placeTallies: (table: Table) => allOf<PlaceTally>(table, { pk: 'PLACES_WORKED' }),
};
