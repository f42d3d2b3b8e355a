import { newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { definition } from './definition.ts';

const bench = serviceBench({ service: 'connectors', subgraph: definition });
let service: ServiceUnderTest;
beforeEach(async () => {
  service = await bench.fresh();
});

const teamId = newId('team');
const owner = { relations: [{ teamId, kind: 'OWNER' }] };
const connector = { circleHats: ['community_connector'] };
const tuesdays = { startsOn: '2026-01-06', from: '14:00', minutes: 90, rule: 'FREQ=WEEKLY' };

const garden = {
  id: newId('place'),
  name: 'Raised beds',
  kind: 'GROUP',
  about: 'Growing things together, sitting or standing',
  address: 'Millfields Road',
  outwardCode: 'E5',
  stepFree: true,
  interests: ['GARDENING', 'COMPANY'],
  costPence: 0,
  sessions: [tuesdays],
};
const allotment = { ...garden, id: newId('place'), name: 'Hilltop allotment', stepFree: false };
const mondays = { ...tuesdays, startsOn: '2026-01-05' };
const onMondays = { ...garden, id: newId('place'), name: 'Monday garden', sessions: [mondays] };
const choir = { ...garden, id: newId('place'), name: 'Choir', interests: ['SINGING'] };
const farGarden = { ...garden, id: newId('place'), name: 'Far garden', outwardCode: 'HX7' };
const likes = {
  teamId,
  interests: ['GARDENING'],
  stepFree: true,
  free: [{ weekday: 2, from: '13:00', to: '17:00' }],
  from: 'E5',
};

async function record(...places: object[]) {
  for (const input of places) {
    const query = 'mutation($input: RecordPlaceInput!) { recordPlace(input: $input) { id } }';
    expect((await service.ask('cora', query, { input }, connector)).errors).toBeUndefined();
  }
}
async function say(field: string, type: string, input: object, asker: object = owner) {
  const query = `mutation($input: ${type}!) { ${field}(input: $input) { __typename } }`;
  return (await service.ask('bernice', query, { input }, asker)).errors?.[0]?.extensions.code;
}
const sayLikes = (input: object, asker?: object) => say('sayLikes', 'SayLikesInput', input, asker);
const sayNotForMe = (placeId: string, asker?: object) =>
  say('sayNotForMe', 'SayNotForMeInput', { teamId, placeId }, asker);

async function mightLike(asker: object = owner, id = teamId) {
  const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Team {
    likes { interests stepFree } mightLike { place { name } reasons } } } }`;
  const r = [{ __typename: 'Team', id }];
  const { data, errors } = await service.ask<{ _entities: [Team | null] }>('bernice', query, { r }, asker);
  return { found: data._entities[0]?.mightLike ?? [], code: errors?.[0]?.extensions.code };
}
interface Team {
  mightLike: { place: { name: string }; reasons: string[] }[];
}

describe('potential connections', () => {
  it('K3: of a gardener in a wheelchair who is free on Tuesdays leave out the allotment with steps, and say why', async () => {
    await record(garden, allotment, onMondays, choir, farGarden);
    expect((await mightLike()).found).toEqual([]);
    expect(await sayLikes(likes)).toBeUndefined();
    expect((await mightLike()).found).toEqual([
      {
        place: { name: 'Raised beds' },
        reasons: ['You like gardening', 'Tuesdays at 14:00, when you are free', '13 minutes on foot'],
      },
    ]);
  });

  it('K3: are five at most, the same each time, with three reasons at most', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...garden,
      id: newId('place'),
      name: `Garden ${index}`,
    }));
    await record(...many);
    await sayLikes(likes);
    const { found } = await mightLike();
    expect(found).toHaveLength(5);
    expect(found.every(({ reasons }) => reasons.length === 3)).toBe(true);
    expect((await mightLike()).found).toEqual(found);
  });

  it('K3: never have what was said not to be for them again, and nobody can read that it was', async () => {
    await record(garden, onMondays);
    await sayLikes({ ...likes, free: null });
    expect((await mightLike()).found.map(({ place }) => place.name).sort()).toEqual([
      'Monday garden',
      'Raised beds',
    ]);
    expect(await sayNotForMe(garden.id)).toBeUndefined();
    expect(await sayNotForMe(garden.id)).toBeUndefined();
    expect((await mightLike()).found.map(({ place }) => place.name)).toEqual(['Monday garden']);
    expect(await service.sent()).toEqual([]);
    expect(await sayNotForMe(newId('place'))).toBe('NOT_FOUND');
  });

  it('K3: follow at once when a place changes, or is no more', async () => {
    await record(garden);
    await sayLikes(likes);
    expect((await mightLike()).found).toHaveLength(1);
    await record({ ...garden, stepFree: false });
    expect((await mightLike()).found).toEqual([]);
    await record(garden);
    const query = 'mutation($input: CheckPlaceInput!) { checkPlace(input: $input) { goneSince } }';
    await service.ask('cora', query, { input: { placeId: garden.id, gone: true } }, connector);
    expect((await mightLike()).found).toEqual([]);
  });

  it('K3: are for the owner, who acts for them and their connector; others get the answer of a made-up team', async () => {
    await sayLikes(likes);
    for (const relation of [
      { kind: 'FAMILY_FRIEND', hats: ['connector'] },
      { kind: 'FAMILY_FRIEND', hats: ['advocate'] },
    ])
      expect((await mightLike({ relations: [{ teamId, ...relation }] })).code).toBeUndefined();
    expect((await mightLike({ relations: [{ teamId, kind: 'PAID_WORKER' }] })).code).toBe('NOT_ALLOWED');
    expect(await sayNotForMe(garden.id, { relations: [{ teamId, kind: 'PAID_WORKER' }] })).toBe(
      'NOT_ALLOWED',
    );
    const stranger = { relations: [] };
    expect([
      (await mightLike(stranger)).code,
      await sayLikes(likes, stranger),
      await sayNotForMe(garden.id, stranger),
    ]).toEqual([
      (await mightLike(stranger, newId('team'))).code,
      await sayLikes({ ...likes, teamId: newId('team') }, stranger),
      'NOT_FOUND',
    ]);
  });
});
