import { derivedId, middleOf, type Spot } from '@kith/kernel';
import { type AccessFeature, accessFeatureNames } from '../access.ts';
import { type Interest, interestNames, interests } from '../interests.ts';
import type { Place, PlaceContact, PlaceKind } from '../place.ts';
import { wordsOf } from '../wishes.ts';
import type { OsmEntry } from './extract.ts';

/** What tags of OpenStreetMap say of somewhere to go. Whatever is not here, a shop or a bench, is no place of the map. */
const kinds: Readonly<Record<string, { readonly kind: PlaceKind; readonly about: string }>> = {
  'amenity=community_centre': { kind: 'PLACE', about: 'Community centre' },
  'amenity=social_centre': { kind: 'PLACE', about: 'Social centre' },
  'amenity=library': { kind: 'PLACE', about: 'Library' },
  'amenity=cafe': { kind: 'PLACE', about: 'Café: coffee and tea' },
  'amenity=place_of_worship': { kind: 'PLACE', about: 'Place of worship' },
  'amenity=arts_centre': { kind: 'PLACE', about: 'Arts centre' },
  'amenity=theatre': { kind: 'PLACE', about: 'Theatre' },
  'amenity=cinema': { kind: 'PLACE', about: 'Cinema: films' },
  'amenity=social_facility': { kind: 'ORGANISATION', about: 'Social facility' },
  'amenity=public_bath': { kind: 'PLACE', about: 'Swimming baths' },
  'leisure=garden': { kind: 'PLACE', about: 'Garden' },
  'leisure=park': { kind: 'PLACE', about: 'Park' },
  'leisure=sports_centre': { kind: 'PLACE', about: 'Sports centre' },
  'leisure=swimming_pool': { kind: 'PLACE', about: 'Swimming pool' },
  'leisure=bowling_green': { kind: 'PLACE', about: 'Bowls' },
  'leisure=nature_reserve': { kind: 'PLACE', about: 'Nature reserve' },
  'landuse=allotments': { kind: 'PLACE', about: 'Allotments: gardening' },
  'tourism=museum': { kind: 'PLACE', about: 'Museum' },
  'tourism=gallery': { kind: 'PLACE', about: 'Art gallery' },
  'office=charity': { kind: 'ORGANISATION', about: 'Charity' },
  'office=association': { kind: 'ORGANISATION', about: 'Association' },
};

const access: Readonly<Record<string, AccessFeature>> = {
  'toilets:wheelchair=yes': 'ACCESSIBLE_TOILET',
  'hearing_loop=yes': 'HEARING_LOOP',
  'audio_loop=yes': 'HEARING_LOOP',
  'sign_language=yes': 'SIGN_LANGUAGE',
  'dog=yes': 'DOGS',
  'outdoor_seating=yes': 'SEATING',
};

/** Since when there has been OpenStreetMap: what its entries' ids count as made on. */
const OSM_BEGAN = '2004-08-09';
/** An entry further than this from every district the circle serves is of somewhere else, in degrees squared. */
const FAR = 0.15 ** 2;

/**
 * An entry of OpenStreetMap as a place nobody has checked yet; nothing when it is nowhere to go, has no name, or lies
 * outside the circle's districts. No step is only believed where the map says so.
 */
export function placeFromOsm(
  { id, position, tags }: OsmEntry,
  districts: readonly string[],
): Place | undefined {
  const has = (known: string) => {
    const [name = '', value] = known.split('=');
    return tags[name] === value;
  };
  const said = Object.entries(kinds).find(([known]) => has(known))?.[1];
  const name = lineOf(tags.name, 80);
  const outwardCode = districtOf(position, tags['addr:postcode'], districts);
  if (!said || !name || !outwardCode) return undefined;
  const about = [said.about, lineOf(tags.description, 200)].filter(Boolean).join('. ');
  const found = new Set(Object.entries(access).flatMap(([known, feature]) => (has(known) ? [feature] : [])));
  const times = lineOf(tags.opening_hours, 120);
  return {
    placeId: derivedId('place', `openstreetmap ${id}`, OSM_BEGAN),
    osmId: id,
    name,
    kind: said.kind,
    about,
    address: addressIn(tags, outwardCode),
    outwardCode,
    stepFree: tags.wheelchair === 'yes',
    position,
    ...(found.size > 0 && { access: accessFeatureNames.filter((feature) => found.has(feature)) }),
    ...likesIn(`${name} ${about}`),
    ...(times && { times }),
    ...contactIn(tags),
  };
}

function likesIn(text: string): { interests?: readonly Interest[] } {
  const words = new Set(wordsOf(text).flatMap((word) => [word, word.replace(/s$/, '')]));
  const found = interestNames.filter((name) => interests[name].words.some((word) => words.has(word)));
  return found.length > 0 ? { interests: found } : {};
}

function addressIn(tags: OsmEntry['tags'], outwardCode: string): string {
  const street = [tags['addr:housenumber'], tags['addr:street']].filter(Boolean).join(' ');
  const parts = [street, tags['addr:city'], tags['addr:postcode'] ?? outwardCode].filter(Boolean);
  return lineOf(parts.join(', '), 200) ?? outwardCode;
}

function contactIn(tags: OsmEntry['tags']): { contact?: PlaceContact } {
  const phone = lineOf(tags['contact:phone'] ?? tags.phone, 40);
  const email = lineOf(tags['contact:email'] ?? tags.email, 120);
  const page = lineOf(tags['contact:website'] ?? tags.website, 300);
  const website = page && /^https?:\/\//.test(page) ? page : undefined;
  const contact = { ...(phone && { phone }), ...(email && { email }), ...(website && { website }) };
  return Object.keys(contact).length > 0 ? { contact } : {};
}

/** The district of its postcode, else the one whose middle is nearest; nothing when that is far away. */
function districtOf(
  position: Spot,
  postcode: string | undefined,
  districts: readonly string[],
): string | undefined {
  const outward = postcode?.trim().toUpperCase().split(' ')[0];
  if (outward) return districts.includes(outward) ? outward : undefined;
  const near = districts
    .flatMap((code) => {
      const middle = middleOf(code);
      return middle ? [{ code, apart: (middle[0] - position[0]) ** 2 + (middle[1] - position[1]) ** 2 }] : [];
    })
    .sort((one, other) => one.apart - other.apart)[0];
  return near && near.apart <= FAR ? near.code : undefined;
}

function lineOf(text: string | undefined, longest: number): string | undefined {
  const line = text?.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  return line ? line.slice(0, longest) : undefined;
}
