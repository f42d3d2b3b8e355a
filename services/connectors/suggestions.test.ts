import { newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';

const bench = serviceBench({ service: 'connectors', subgraph: definition, consumers });
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

const supper = {
  id: newId('gathering'),
  title: 'Garden supper',
  about: 'Eating what grows',
  placeId: garden.id,
  session: { ...tuesdays, startsOn: '2026-11-24', rule: 'FREQ=WEEKLY;COUNT=3' },
  capacity: 1,
};
const DAY = '2026-11-24';

async function isOn(...gatherings: object[]) {
  for (const input of gatherings) {
    const query = 'mutation($input: RecordGatheringInput!) { recordGathering(input: $input) { id } }';
    expect((await service.ask('cora', query, { input }, connector)).errors).toBeUndefined();
  }
}
async function comes(person: string, day: string, yes = true) {
  const query = 'mutation($input: AnswerGatheringInput!) { answerGathering(input: $input) { going } }';
  const input = { gatheringId: supper.id, day, comes: yes };
  expect((await service.ask(person, query, { input })).errors).toBeUndefined();
}
/** Events alone, by what they are called, with the day and why. */
async function events() {
  const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Team {
    mightLike { place { name } event { day gathering { title } } reasons } } } }`;
  const r = [{ __typename: 'Team', id: teamId }];
  const { data } = await service.ask<{ _entities: [{ mightLike: Suggested[] }] }>(
    'bernice',
    query,
    { r },
    owner,
  );
  return data._entities[0].mightLike.flatMap(({ event, ...rest }) =>
    event ? [{ title: event.gathering.title, day: event.day, ...rest }] : [],
  );
}
interface Suggested {
  event: { day: string; gathering: { title: string } } | null;
  place: { name: string } | null;
  reasons: string[];
}

describe('events among potential connections', () => {
  beforeEach(async () => {
    service.setNow('2026-11-22T09:00:00Z');
    await record(garden, allotment);
    await sayLikes(likes);
  });

  it('K3, K6: are where the owner can get in, when they are free, with a day and plain reasons', async () => {
    const steps = { ...supper, id: newId('gathering'), placeId: allotment.id };
    const onMonday = { ...supper, id: newId('gathering'), session: { ...mondays, startsOn: '2026-11-23' } };
    const { placeId: _, ...elsewhere } = supper;
    const far = { ...elsewhere, id: newId('gathering'), address: 'Far', outwardCode: 'HX7', stepFree: true };
    const sing = { ...supper, id: newId('gathering'), interests: ['SINGING'] };
    await isOn(supper, steps, onMonday, { ...far, interests: ['GARDENING'] }, sing);
    expect(await events()).toEqual([
      {
        title: 'Garden supper',
        day: DAY,
        place: { name: 'Raised beds' },
        reasons: ['You like gardening', 'On 24 November at 14:00, when you are free', '13 minutes on foot'],
      },
    ]);
    await isOn({ ...far, title: 'Near', outwardCode: 'E5', interests: ['GARDENING'] });
    expect((await events()).map(({ title, place }) => [title, place])).toEqual(
      expect.arrayContaining([['Near', null]]),
    );
  });

  it('K3, K6: are on the next day that has a place, and not there once there is none', async () => {
    await isOn(supper);
    await comes('ann', DAY);
    expect(await events()).toMatchObject([{ day: '2026-12-01' }]);
    await comes('ann', '2026-12-01');
    await comes('ann', '2026-12-08');
    expect(await events()).toEqual([]);
    await comes('ann', '2026-12-08', false);
    expect(await events()).toMatchObject([{ day: '2026-12-08' }]);
    service.setNow('2026-12-08T14:00:00Z');
    expect(await events()).toEqual([]);
  });

  it('K6: moved to when the owner is not free, or off, a day is not suggested', async () => {
    await isOn(supper);
    const which = { gatheringId: supper.id, day: DAY };
    const move = 'mutation($input: MoveGatheringInput!) { moveGathering(input: $input) { day } }';
    const to = { to: '2026-11-25', from: '14:00', minutes: 60 };
    await service.ask('cora', move, { input: { ...which, ...to } }, connector);
    expect(await events()).toMatchObject([{ day: '2026-12-01' }]);
    const cancel = 'mutation($input: CancelGatheringInput!) { cancelGathering(input: $input) { id } }';
    await service.ask('cora', cancel, { input: { gatheringId: supper.id } }, connector);
    expect(await events()).toEqual([]);
  });

  it('K3: “not for me” is final for an event too, and for all that is on at a place; nothing is sent', async () => {
    const { placeId: _, ...rest } = supper;
    const near = { address: 'Near', outwardCode: 'E5', stepFree: true, interests: ['GARDENING'] };
    const other = { ...rest, ...near, id: newId('gathering'), title: 'Near' };
    await isOn(supper, other);
    expect(await events()).toHaveLength(2);
    const not = (what: object) => say('sayNotForMe', 'SayNotForMeInput', { teamId, ...what });
    expect(await not({ gatheringId: other.id })).toBeUndefined();
    expect((await events()).map(({ title }) => title)).toEqual(['Garden supper']);
    await isOn({ ...other, about: 'Anew' });
    expect((await events()).map(({ title }) => title)).toEqual(['Garden supper']);
    expect(await not({ placeId: garden.id })).toBeUndefined();
    expect(await events()).toEqual([]);
    expect(await not({ gatheringId: newId('gathering') })).toBe('NOT_FOUND');
    expect(await not({})).toBe('BAD_INPUT');
    expect(await service.sentOf('MessageRequested')).toEqual([]);
  });

  it('K3: leave out what the owner goes to already', async () => {
    await service.hear('TeamCreated', { teamId, ownerId: 'bernice' });
    await isOn({ ...supper, capacity: 5 });
    expect(await events()).toHaveLength(1);
    await comes('bernice', '2026-12-01');
    expect(await events()).toEqual([]);
  });
});

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
