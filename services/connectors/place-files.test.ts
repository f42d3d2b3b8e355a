import { newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { definition } from './definition.ts';

const bench = serviceBench({ service: 'connectors', subgraph: definition });
let service: ServiceUnderTest;
beforeEach(async () => {
  service = await bench.fresh();
});

const connector = { circleHats: ['community_connector'] };
const base64 = (text: string) => Buffer.from(text).toString('base64');

async function take(field: 'importPlaces' | 'importOpenStreetMap', text: string, asker: object = connector) {
  const query = `mutation($input: PlacesFileInput!) { ${field}(input: $input) {
    added mended unchanged left passedOver problems { row column problem } } }`;
  const { data, errors } = await service.ask('cora', query, { input: { file: base64(text) } }, asker);
  return { ...(data?.[field] as Taken), code: errors?.[0]?.extensions.code };
}
async function fileOf(format: 'CSV' | 'GEOJSON'): Promise<string> {
  const query = 'query($format: PlacesFormat!) { placesFile(format: $format) { name content } }';
  const { data } = await service.ask<{ placesFile: { content: string } }>('bernice', query, { format });
  return data.placesFile.content;
}
async function names(search: object | null = null) {
  const query = `query($search: PlaceSearchInput) { places(search: $search) {
    edges { node { place { name checkedOn soon { from } } reasons } } } }`;
  const { data, errors } = await service.ask<{ places: { edges: { node: Node }[] } }>('bernice', query, {
    search,
  });
  expect(errors).toBeUndefined();
  return data.places.edges.map(({ node }) => node.place.name);
}
interface Taken {
  problems: { row: number; column: string }[];
}
interface Node {
  place: { name: string; checkedOn: string | null };
  reasons: string[];
}

const CSV = `name,kind,about,address,outward_code,step_free,interests,cost,sessions
Warm Welcome,group,"Tea, and company",The old library,E5,yes,company food_and_tea,0.00,2026-01-06 14:00 90 FREQ=WEEKLY
=SUM(A1),PLACE,A name that looks like a formula,Somewhere,E9,no,,2.50,
`;

const osm = {
  elements: [
    {
      type: 'node',
      id: 7,
      lat: 51.56,
      lon: -0.05,
      tags: {
        amenity: 'cafe',
        name: 'Round Chapel Café',
        wheelchair: 'yes',
        'addr:postcode': 'E5 0LY',
        opening_hours: 'Mo-Fr 09:00-16:00',
      },
    },
    {
      type: 'way',
      id: 8,
      center: { lat: 51.562, lon: -0.052 },
      tags: { leisure: 'park', name: 'Millfields' },
    },
    { type: 'node', id: 9, lat: 51.56, lon: -0.05, tags: { amenity: 'bench' } },
    { type: 'node', id: 10, lat: 53.7, lon: -2, tags: { amenity: 'cafe', name: 'Far away' } },
    { type: 'node', id: 11, lat: 51.56, lon: -0.05, tags: { amenity: 'library' } },
  ],
};

describe('a file of places', () => {
  it('K1: is taken in, written out, and taken in again without changing anything', async () => {
    expect(await take('importPlaces', CSV)).toMatchObject({
      added: 2,
      mended: 0,
      unchanged: 0,
      problems: [],
    });
    expect(await take('importPlaces', CSV)).toMatchObject({ added: 0, mended: 0, unchanged: 2 });
    const written = await fileOf('CSV');
    expect(written).toContain("'=SUM(A1)");
    expect(await take('importPlaces', written)).toMatchObject({ added: 0, mended: 0, unchanged: 2 });
    expect(await fileOf('CSV')).toBe(written);
    expect(await names({ times: [{ weekday: 2, from: '12:00', to: '17:00' }] })).toEqual(['Warm Welcome']);
  });

  it('K1: is refused with every broken row and column, and nothing of it is taken in', async () => {
    const broken = `${CSV}No steps said,PLACE,x,y,E5,perhaps,,,\nOdd,PLACE,x,y,EFIVE,yes,DANCING WRESTLING,,2026-01-06 14:00 90 FREQ=HOURLY\n`;
    const { problems } = await take('importPlaces', broken);
    expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual(['4 step_free']);
    const odd = `${CSV}Odd,PLACE,x,y,EFIVE,yes,DANCING WRESTLING,,2026-01-06 14:00 90 FREQ=HOURLY\n`;
    const found = await take('importPlaces', odd);
    expect(found.problems.map(({ row, column }) => `${row} ${column}`).sort()).toEqual([
      '4 interests',
      '4 outward_code',
      '4 sessions',
    ]);
    expect(await names()).toEqual([]);
  });

  it('K1: as GeoJSON names its sources, puts longitude first, and says where a spot is only the middle of a district', async () => {
    await take('importPlaces', CSV);
    await take('importOpenStreetMap', JSON.stringify(osm));
    const { features, attribution } = JSON.parse(await fileOf('GEOJSON'));
    expect(attribution).toContain('OpenStreetMap');
    const spots = features.map(
      ({
        properties,
        geometry,
      }: {
        properties: { name: string; isExact: boolean };
        geometry: { coordinates: number[] };
      }) => [properties.name, properties.isExact, geometry.coordinates[0]],
    );
    expect(spots).toContainEqual(['Round Chapel Café', true, -0.05]);
    expect(spots).toContainEqual(['Warm Welcome', false, -0.05]);
  });

  it('K1: is taken in by community connectors only', async () => {
    expect((await take('importPlaces', CSV, {})).code).toBe('NOT_ALLOWED');
    expect((await take('importOpenStreetMap', JSON.stringify(osm), {})).code).toBe('NOT_ALLOWED');
  });
});

describe('an extract of OpenStreetMap', () => {
  it('K1: gives what is somewhere to go in the circle’s districts, to be checked by somebody', async () => {
    expect(await take('importOpenStreetMap', JSON.stringify(osm))).toMatchObject({ added: 2, passedOver: 3 });
    expect(await names({ words: 'coffee step-free' })).toEqual(['Round Chapel Café']);
    expect(await names({ stepFree: true })).toEqual(['Round Chapel Café']);
    const query = '{ placesToCheck { edges { node { name checkedOn stale source } } } }';
    const { data } = await service.ask<{ placesToCheck: { edges: { node: object }[] } }>(
      'cora',
      query,
      {},
      connector,
    );
    expect(data.placesToCheck.edges).toHaveLength(2);
    expect(data.placesToCheck.edges[0]?.node).toMatchObject({
      checkedOn: null,
      stale: true,
      source: expect.stringContaining('ODbL'),
    });
  });

  it('K1: taken in again later mends what nobody checked, and leaves what somebody did', async () => {
    await take('importOpenStreetMap', JSON.stringify(osm));
    const renamed = JSON.stringify(osm)
      .replace('Millfields', 'Millfields Park')
      .replace('Round Chapel Café', 'Chapel Tea');
    const query = `{ places(search: { words: "chapel" }) { edges { node { place { id } } } } }`;
    const { data } = await service.ask<{ places: { edges: [{ node: { place: { id: string } } }] } }>(
      'cora',
      query,
    );
    const input = { placeId: data.places.edges[0].node.place.id, by: 'VISITED' };
    await service.ask(
      'cora',
      'mutation($input: CheckPlaceInput!) { checkPlace(input: $input) { id } }',
      { input },
      connector,
    );
    expect(await take('importOpenStreetMap', renamed)).toMatchObject({ added: 0, mended: 1, left: 1 });
    expect(await names()).toEqual(['Round Chapel Café', 'Millfields Park']);
  });

  it('K1: that is none is refused in words', async () => {
    for (const text of ['{}', 'no JSON', '{"elements":[{"type":"node"}]}'])
      expect((await take('importOpenStreetMap', text)).code).toBe('BAD_INPUT');
  });
});

describe('a search for places', () => {
  it('K1: "tea, step-free, within 15 min" of a district finds it with the minutes', async () => {
    await take('importPlaces', CSV);
    expect(await names({ words: 'tea, step-free, within 15 min of E5' })).toEqual(['Warm Welcome']);
    expect(await names({ words: 'tea', within: { from: 'N16', minutes: 5 } })).toEqual([]);
    const query = '{ places(search: { words: "tea within 15 min" }) { edges { cursor } } }';
    expect((await service.ask('bernice', query)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('K6: keeps times on the wall over the change of the clocks', async () => {
    service.setNow('2027-03-22T09:00:00Z');
    await take('importPlaces', CSV);
    const query = '{ places { edges { node { place { name soon { from } } } } } }';
    const { data } = await service.ask<{
      places: { edges: { node: { place: { name: string; soon: { from: string }[] } } }[] };
    }>('bernice', query);
    const soon =
      data.places.edges.find(({ node }) => node.place.name === 'Warm Welcome')?.node.place.soon ?? [];
    expect(soon.slice(0, 2).map(({ from }) => from)).toEqual([
      '2027-03-23T14:00:00Z',
      '2027-03-30T13:00:00Z',
    ]);
  });

  it('two that change places at once are both seen by the next who searches', async () => {
    await take('importPlaces', CSV);
    expect(await names()).toHaveLength(2);
    const query = 'mutation($input: RecordPlaceInput!) { recordPlace(input: $input) { id } }';
    const place = { kind: 'PLACE', about: 'x', address: 'y', outwardCode: 'E5', stepFree: true };
    const inputs = ['One', 'Two', 'Three'].map((name) => ({ ...place, id: newId('place'), name }));
    await Promise.all(inputs.map((input) => service.ask('cora', query, { input }, connector)));
    expect(await names()).toHaveLength(5);
  });
});
