import { middleOf } from '@kith/kernel';
import type { Place } from './place.ts';

/** Who is to be named beside entries that came from OpenStreetMap (Open Database Licence). */
const ATTRIBUTION = 'Contains information from OpenStreetMap, © OpenStreetMap contributors, ODbL 1.0';

/**
 * The map as GeoJSON (RFC 7946): a point each, where it is known, else the middle of its district, and said so. The same
 * places make the same text.
 */
export function geoJsonOf(places: readonly Place[]): string {
  const features = places.map((place) => {
    const spot = place.position ?? middleOf(place.outwardCode);
    const { placeId, position, sessions, contact, ...said } = place;
    return {
      type: 'Feature',
      id: placeId,
      // The standard has longitude first.
      geometry: spot ? { type: 'Point', coordinates: [spot[1], spot[0]] } : null,
      properties: { ...said, ...contact, ...(sessions && { sessions }), isExact: position !== undefined },
    };
  });
  const isOsm = places.some(({ osmId }) => osmId !== undefined);
  return JSON.stringify({ type: 'FeatureCollection', ...(isOsm && { attribution: ATTRIBUTION }), features });
}
