import { fileInput, type ImportRow, importedBy, readRows } from '@kith/csv';
import { kithError } from '@kith/kernel';
import { accessFor, importRows, parseInput, type RequestContext } from '@kith/service-kit';
import * as z from 'zod';
import { importPlace } from '../../../commands/places/import-place.ts';
import { permissions } from '../../../domain/permissions.ts';
import { geoJsonOf } from '../../../domain/places/geojson.ts';
import { readExtract } from '../../../domain/places/osm/extract.ts';
import { placeFromOsm } from '../../../domain/places/osm/place-from-osm.ts';
import type { Place } from '../../../domain/places/place.ts';
import type { MutationResolvers, PlacesImport, QueryResolvers } from '../../../generated.ts';
import { listPlaces } from '../../../store/places.ts';
import { placesCsv, placesFile } from './places-csv.ts';

/** So many that one call can take all of them. */
const MOST_ENTRIES = 500;
const formatAsked = z.object({ format: z.enum(['CSV', 'GEOJSON']) });

export const placeFileMutations: Pick<MutationResolvers, 'importPlaces' | 'importOpenStreetMap'> = {
  importPlaces: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('keepPlaces');
    const { rows, problems } = readRows(parseInput(fileInput, input).file, placesFile);
    if (problems.length > 0) return { ...nothing, problems };
    return takenIn(context, rows, true);
  },

  importOpenStreetMap: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('keepPlaces');
    const entries = readExtract(parseInput(fileInput, input).file.toString('utf8'));
    if (!entries)
      throw kithError('BAD_INPUT', { what: 'This is no extract of OpenStreetMap in JSON or GeoJSON.' });
    const { districts = [] } = await context.neighbourhood.own();
    const found = entries.flatMap((entry, index) => {
      const place = placeFromOsm(entry, districts);
      return place ? [{ row: index + 1, asked: place }] : [];
    });
    if (found.length > MOST_ENTRIES) {
      const what = `The extract has ${found.length} places to go to; ${MOST_ENTRIES} are taken at once.`;
      throw kithError('FILE_TOO_LARGE', { what });
    }
    const taken = await takenIn(context, found, false);
    return { ...taken, passedOver: entries.length - found.length };
  },
};

export const placeFileQueries: Pick<QueryResolvers, 'placesFile'> = {
  placesFile: async (_, args, { table, viewer, circle }) => {
    accessFor(permissions, viewer).require('searchPlaces');
    const { format } = parseInput(formatAsked, args);
    const places = (await listPlaces(table)).filter(({ goneSince }) => goneSince === undefined);
    return format === 'CSV'
      ? { name: `${circle}-places.csv`, mediaType: 'text/csv; charset=utf-8', content: placesCsv(places) }
      : { name: `${circle}-places.geojson`, mediaType: 'application/geo+json', content: geoJsonOf(places) };
  },
};

const nothing = { added: 0, mended: 0, unchanged: 0, left: 0, passedOver: 0, problems: [] };

async function takenIn(
  context: RequestContext,
  rows: readonly ImportRow<Place>[],
  mendsChecked: boolean,
): Promise<PlacesImport> {
  const imported = await importRows(context, rows, (work, place) =>
    importPlace(work, place, { mendsChecked }),
  );
  const { done, problems } = importedBy(imported, placesFile);
  const countOf = (what: string) => done.filter((one) => one === what).length;
  const came = { added: countOf('ADDED'), mended: countOf('MENDED'), unchanged: countOf('UNCHANGED') };
  return { ...came, left: countOf('LEFT'), passedOver: 0, problems };
}
