import * as z from 'zod';

/** One entry of OpenStreetMap that has a name and a position. */
export interface OsmEntry {
  /** `node/123` */
  readonly id: string;
  readonly position: readonly [number, number];
  readonly tags: Readonly<Record<string, string>>;
}

const tags = z.record(z.string().max(255), z.string().max(2_000));
const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);
const number = z.int().min(1);

/** What the Overpass interface answers, with `out center`. */
const overpass = z.object({
  elements: z.array(
    z.object({
      type: z.enum(['node', 'way', 'relation']),
      id: number,
      lat: latitude.optional(),
      lon: longitude.optional(),
      center: z.object({ lat: latitude, lon: longitude }).optional(),
      tags: tags.optional(),
    }),
  ),
});

/** What converters of extracts write: points with the tags as properties. */
const geoJson = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      id: z.string().regex(/^(node|way|relation)\/[1-9]\d*$/),
      geometry: z.object({ type: z.literal('Point'), coordinates: z.tuple([longitude, latitude]) }),
      properties: tags,
    }),
  ),
});

const extract = z.union([
  overpass.transform(({ elements }) =>
    elements.flatMap(({ type, id, lat, lon, center, tags = {} }): OsmEntry[] => {
      const [north, east] = [lat ?? center?.lat, lon ?? center?.lon];
      return north === undefined || east === undefined
        ? []
        : [{ id: `${type}/${id}`, position: [north, east], tags }];
    }),
  ),
  geoJson.transform(({ features }) =>
    features.map(({ id, geometry: { coordinates }, properties }): OsmEntry => {
      const [east, north] = coordinates;
      return { id, position: [north, east], tags: properties };
    }),
  ),
]);

/** The entries of an extract, as Overpass or converters write it; nothing when the text is neither. */
export function readExtract(text: string): readonly OsmEntry[] | undefined {
  try {
    const read = extract.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
