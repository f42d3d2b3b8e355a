import { newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { definition } from './definition.ts';

const bench = serviceBench({ service: 'connectors', subgraph: definition });
let service: ServiceUnderTest;
beforeEach(async () => {
  service = await bench.fresh();
});

const warmWelcome = {
  id: newId('place'),
  name: 'Warm Welcome',
  kind: 'GROUP',
  about: 'Tea and company for anyone',
  address: 'The old library, Clapton Square',
  outwardCode: 'E5',
  stepFree: true,
  costPence: 0,
  times: 'Tuesdays at 14:00',
};
const teaUpstairs = {
  ...warmWelcome,
  id: newId('place'),
  name: 'Tea upstairs',
  stepFree: false,
  costPence: 250,
};
const choir = { ...warmWelcome, id: newId('place'), name: 'Choir', about: 'Singing', outwardCode: 'N16' };

const connector = { circleHats: ['community_connector'] };
const FIELDS = 'id name kind about address outwardCode stepFree costPence times checkedOn stale';

async function mutate(operation: string, type: string, input: object, asker: object = connector) {
  const query = `mutation($input: ${type}!) { ${operation}(input: $input) { ${FIELDS} } }`;
  const { data, errors } = await service.ask('cora', query, { input }, asker);
  return { place: data?.[operation] as { name: string } | undefined, code: errors?.[0]?.extensions.code };
}
const record = (input: object, asker?: object) => mutate('recordPlace', 'RecordPlaceInput', input, asker);
const check = (placeId: string, asker?: object) =>
  mutate('checkPlace', 'CheckPlaceInput', { placeId }, asker);

async function find(search: object | null, person = 'bernice') {
  const query = `query($search: PlaceSearchInput) { places(search: $search) {
    edges { node { place { ${FIELDS} } reasons } } } }`;
  const { data, errors } = await service.ask<{
    places: { edges: { node: { place: { name: string; stale: boolean }; reasons: string[] } }[] };
  }>(person, query, { search });
  expect(errors).toBeUndefined();
  return data.places.edges.map(({ node }) => ({ ...node.place, reasons: node.reasons }));
}
const namesFor = async (search: object | null) => (await find(search)).map(({ name }) => name);

describe('the asset map', () => {
  it('K1: "tea, step-free" finds the warm welcome, and says why', async () => {
    for (const place of [warmWelcome, teaUpstairs, choir]) await record(place);
    const reasons = ['“tea” in what it is about', 'No step to get in'];
    expect(await find({ words: 'tea, step-free' })).toMatchObject([{ ...warmWelcome, reasons }]);
    expect(await find({ words: 'Tea', stepFree: true })).toMatchObject([{ name: 'Warm Welcome', reasons }]);
  });

  it('K1: finds by area, by cost and by times, with at most three reasons, in the same order each time', async () => {
    for (const place of [choir, warmWelcome, teaUpstairs]) await record(place);
    expect(await namesFor({ words: 'tea' })).toEqual(['Tea upstairs', 'Warm Welcome']);
    expect(await namesFor({ outwardCodes: ['n16', 'E5'], free: true })).toEqual(['Choir', 'Warm Welcome']);
    expect(await namesFor({ words: 'free tuesday in E5' })).toEqual(['Warm Welcome']);
    expect(await namesFor({ words: 'bowling' })).toEqual([]);
    expect(await namesFor(null)).toEqual(['Choir', 'Tea upstairs', 'Warm Welcome']);
    const [first] = await find({ words: 'tea company tuesdays', stepFree: true, free: true });
    expect(first?.reasons).toHaveLength(3);
  });

  it('K1: a place is stale once 180 days have passed since its check, and then comes later', async () => {
    for (const place of [warmWelcome, choir]) await record(place);
    service.setNow('2027-05-22T09:00:00Z'); // 180 days on
    expect((await find(null)).map(({ stale }) => stale)).toEqual([false, false]);
    service.setNow('2027-05-23T09:00:00Z');
    expect((await find(null)).map(({ stale }) => stale)).toEqual([true, true]);
    expect((await check(warmWelcome.id)).place).toMatchObject({ checkedOn: '2027-05-23', stale: false });
    expect(await namesFor(null)).toEqual(['Warm Welcome', 'Choir']);
  });

  it('K1: holds no person: nothing tells who recorded or checked a place', async () => {
    await record(warmWelcome);
    await check(warmWelcome.id);
    const [found] = await find(null, 'cora');
    expect(JSON.stringify(found)).not.toContain('cora');
    expect(await service.sent()).toEqual([]);
  });

  it('K1: is kept by community connectors only, and searched by anyone of the circle', async () => {
    expect(await record(warmWelcome, {})).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await find(null)).toEqual([]);
    await record(warmWelcome);
    expect(await check(warmWelcome.id, {})).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await find(null, 'anyone')).toHaveLength(1);
  });
});

describe('a place', () => {
  it('is the same place when it is recorded again, and is mended under its id', async () => {
    const first = await record(warmWelcome);
    service.setNow('2026-12-01T09:00:00Z');
    expect(await record(warmWelcome)).toEqual(first);
    expect((await record({ ...warmWelcome, costPence: null, times: null })).place).toMatchObject({
      costPence: null,
      times: null,
      checkedOn: '2026-12-01',
    });
    expect(await find(null)).toHaveLength(1);
  });

  it('mended by two at the same moment is as one of them left it', async () => {
    await record(warmWelcome);
    const answers = await Promise.all(['One', 'Two'].map((name) => record({ ...warmWelcome, name })));
    expect(answers.map(({ code }) => code)).toEqual([undefined, undefined]);
    expect(['One', 'Two']).toContain((await find(null))[0]?.name);
  });

  it('that is not there cannot be checked', async () => {
    expect(await check(newId('place'))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    { ...warmWelcome, outwardCode: 'E5 8ZZ' },
    { ...warmWelcome, costPence: -1 },
    { ...warmWelcome, name: ' ' },
    { ...warmWelcome, id: 'place_1' },
  ])('is refused when a field is not right, and nothing is written', async (input) => {
    expect(await record(input)).toMatchObject({ code: 'BAD_INPUT' });
    expect(await find(null)).toEqual([]);
  });

  it('is found by reference, and a made-up id gives nothing', async () => {
    await record(warmWelcome);
    const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Place { name } } }';
    const ids = [warmWelcome.id, newId('place'), 'nonsense'];
    const r = ids.map((id) => ({ __typename: 'Place', id }));
    expect((await service.ask('bernice', query, { r })).data).toEqual({
      _entities: [{ name: 'Warm Welcome' }, null, null],
    });
  });

  it('K1: one place is read by its id, and a made-up one is nothing', async () => {
    await record(warmWelcome);
    const read = async (id: string) => {
      const { data } = await service.ask<{ place: object | null }>(
        'bernice',
        `query($id: ID!) { place(id: $id) { ${FIELDS} } }`,
        { id },
      );
      return data?.place;
    };
    expect(await read(warmWelcome.id)).toMatchObject({ name: 'Warm Welcome', stale: false });
    expect(await read(newId('place'))).toBeNull();
    expect(await read('place_of_mine')).toBeNull();
  });
});
