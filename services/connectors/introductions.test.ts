import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { placesThatWorked } from './commands/care-map/places-that-worked.ts';
import { connectorsBench, Neighbourhood } from './testing/circle.ts';

const bench = connectorsBench();
let there: Neighbourhood;
beforeEach(async () => {
  there = await Neighbourhood.fresh(bench);
});

const STEPS = 'id status steps { status on at by { id } }';
const start = (said: object, person = 'cora', teamId: string = there.teamId) =>
  there.does(
    person,
    'startIntroduction',
    { teamId, careTypes: ['COMPANY'], origin: 'SUGGESTION', ...said },
    `${STEPS} to { id label kind } introduction { origin needsOther ownerAgreed { by { id } how on } otherAgreed { how } }`,
    there.askerOf(person, teamId),
  );
const agree = (
  linkId: string,
  side: string,
  agrees = true,
  said: object = {},
  person = 'cora',
  teamId: string = there.teamId,
) =>
  there.does(
    person,
    'agreeToIntroduction',
    { teamId, linkId, side, agrees, ...said },
    'introduction { ownerAgreed { by { id } how on } otherAgreed { how } }',
    there.askerOf(person, teamId),
  );
const move = (linkId: string, status: string, on?: string, person = 'cora', teamId: string = there.teamId) =>
  there.does(person, 'moveLink', { teamId, linkId, status, on }, STEPS, there.askerOf(person, teamId));
const heard = { heard: { how: 'IN_PERSON', on: '2026-06-01' } };
const waiting = async () => {
  const found = await there.asks(
    'cora',
    'myConnections',
    '{ myConnections { edges { node { team { id } waiting { kind about words } } } } }',
  );
  const [edge] = found.edges as {
    node: { team: { id: string }; waiting: { kind: string; about: string | null; words: string }[] };
  }[];
  return edge?.node.waiting ?? [];
};
const kinds = async () => (await waiting()).map(({ kind }) => kind);

/** Takes a new team as far as being in touch with a place. */
async function engagedWith(placeId: string, teamId: string) {
  const id = newId('link');
  await start({ id, placeId }, 'bernice', teamId);
  await agree(id, 'OWNER', true, {}, 'bernice', teamId);
  await move(id, 'INTRODUCED', undefined, 'bernice', teamId);
  await move(id, 'ENGAGED', undefined, 'bernice', teamId);
  return id;
}
const moves = (quarter: string) =>
  there.asks(
    'sadie',
    'introductionMoves',
    `{ introductionMoves(quarter: "${quarter}") { introduced engaged generative } }`,
  );

describe('an introduction', () => {
  it('K4: introduced on 2 June, in touch on 9 June: both dates are kept, each with its author', async () => {
    there.service.setNow('2026-06-20T09:00:00Z');
    const placeId = await there.hasPlace('Warm Welcome');
    const id = newId('link');
    expect(await start({ id, placeId })).toMatchObject({
      status: 'POTENTIAL',
      to: { label: 'Warm Welcome', kind: 'GROUP' },
      introduction: { origin: 'SUGGESTION', needsOther: false, ownerAgreed: null },
    });
    expect(await move(id, 'INTRODUCED', '2026-06-02')).toMatchObject({ code: 'AGREEMENT_MISSING' });
    expect(await agree(id, 'OWNER')).toMatchObject({ code: 'CONFIRMATION_REQUIRED' });
    expect(await agree(id, 'OWNER', true, heard)).toMatchObject({
      introduction: { ownerAgreed: { by: { id: 'cora' }, how: 'IN_PERSON', on: '2026-06-01' } },
    });
    await move(id, 'INTRODUCED', '2026-06-02');
    const { status, steps } = await move(id, 'ENGAGED', '2026-06-09', 'bernice');
    expect(status).toBe('ENGAGED');
    const at = '2026-06-20T09:00:00Z';
    expect(steps).toEqual([
      { status: 'POTENTIAL', on: '2026-06-20', at, by: { id: 'cora' } },
      { status: 'INTRODUCED', on: '2026-06-02', at, by: { id: 'cora' } },
      { status: 'ENGAGED', on: '2026-06-09', at, by: { id: 'bernice' } },
    ]);
    expect(await start({ id, placeId })).toMatchObject({ status: 'ENGAGED' });
  });

  it('K4: both sides agree before a person is introduced; either takes it back without a word', async () => {
    const node = { id: newId('node'), kind: 'PERSON', relation: 'NEIGHBOUR' };
    await there.does('cora', 'putMapNode', { teamId: there.teamId, node }, 'revision');
    const id = newId('link');
    expect(await start({ id, nodeId: node.id })).toMatchObject({ introduction: { needsOther: true } });
    await agree(id, 'OWNER', true, {}, 'bernice');
    expect(await move(id, 'INTRODUCED')).toMatchObject({ code: 'AGREEMENT_MISSING' });
    expect(await agree(id, 'OTHER', true, {}, 'bernice')).toMatchObject({ code: 'CONFIRMATION_REQUIRED' });
    await agree(id, 'OTHER', true, heard);
    await agree(id, 'OWNER', false, {}, 'bernice');
    expect(await move(id, 'INTRODUCED')).toMatchObject({ code: 'AGREEMENT_MISSING' });
    await agree(id, 'OWNER', true, {}, 'bernice');
    expect(await move(id, 'INTRODUCED')).toMatchObject({ status: 'INTRODUCED' });
    expect(await agree(id, 'OWNER', false, {}, 'bernice')).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('K4: goes one step at a time, back by a new step, and never by undoing one', async () => {
    const placeId = await there.hasPlace('Choir');
    const id = await engagedWith(placeId, there.teamId);
    expect(await move(id, 'INACTIVE')).toMatchObject({ status: 'INACTIVE' });
    expect(await move(id, 'ENGAGED', '2026-01-01')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await move(id, 'ENGAGED', '2031-01-01')).toMatchObject({ code: 'BAD_INPUT' });
    await move(id, 'POTENTIAL');
    expect(await move(id, 'GENERATIVE')).toMatchObject({ code: 'STEP_TOO_FAR' });
    const { steps } = await move(id, 'INTRODUCED');
    expect((steps as { status: string }[]).map(({ status }) => status)).toEqual([
      'POTENTIAL',
      'INTRODUCED',
      'ENGAGED',
      'INACTIVE',
      'POTENTIAL',
      'INTRODUCED',
    ]);
    const link = { id: newId('link'), toNodeId: newId('node'), status: 'INTRODUCED', careTypes: [] };
    const node = { id: link.toNodeId, kind: 'GROUP', label: 'Bowls' };
    const input = { id: newId('mapping'), teamId: there.teamId, nodes: [node], links: [link] };
    expect(await there.does('cora', 'recordMap', input, 'revision')).toMatchObject({
      code: 'INTRODUCED_IN_STEPS',
    });
  });

  it('K4: moves are counted over all teams once the quarter is over, under disclosure control; never people, never whose', async () => {
    const placeId = await there.hasPlace('Warm Welcome');
    const teams = Array.from({ length: 9 }, () => newId('team'));
    const ids: string[] = [];
    for (const teamId of teams) ids.push(await engagedWith(placeId, teamId));
    // Back and forth is no second move.
    await move(ids[0] ?? '', 'INACTIVE', undefined, 'bernice', teams[0]);
    await move(ids[0] ?? '', 'ENGAGED', undefined, 'bernice', teams[0]);
    await move(ids[1] ?? '', 'GENERATIVE', undefined, 'bernice', teams[1]);
    expect(await moves('2026-Q4')).toMatchObject({ code: 'ROUND_OPEN' });
    there.service.setNow('2027-01-04T09:00:00Z');
    expect(await moves('2026-Q4')).toEqual({ introduced: '10', engaged: '10', generative: '*' });
    expect(await moves('2026-Q3')).toEqual({ introduced: '0', engaged: '0', generative: '0' });
    expect(
      (await placesThatWorked(there.service.table, '2027-01-04T09:00:00Z')).get(placeId as `place_${string}`),
    ).toBe(9);
    const kept = (await there.service.items()).filter(({ pk }) => pk === 'MOVES' || pk === 'PLACES_WORKED');
    for (const team of teams) expect(JSON.stringify(kept)).not.toContain(team);
  });

  it('K3, K4: the places that worked are counted by team as last month ended, and no longer once nobody goes', async () => {
    const placeId = (await there.hasPlace('Warm Welcome')) as `place_${string}`;
    const id = await engagedWith(placeId, there.teamId);
    const countAt = async (now: string) => {
      there.service.setNow(now);
      return (await placesThatWorked(there.service.table, now)).get(placeId);
    };
    expect(await countAt('2026-11-30T09:00:00Z')).toBeUndefined();
    expect(await countAt('2026-12-01T09:00:00Z')).toBe(1);
    await move(id, 'GENERATIVE');
    await move(id, 'INACTIVE');
    expect(await countAt('2026-12-31T09:00:00Z')).toBe(1);
    expect(await countAt('2027-01-01T09:00:00Z')).toBeUndefined();
  });

  it('K3: a place that worked for three teams is said to be enjoyed by others; one on the map is not suggested', async () => {
    const liked = {
      teamId: there.teamId,
      interests: [],
      stepFree: true,
    };
    const placeId = await there.hasPlace('Warm Welcome');
    for (const teamId of [newId('team'), newId('team'), newId('team')]) await engagedWith(placeId, teamId);
    await there.does('bernice', 'sayLikes', liked, 'stepFree');
    const suggested = async () =>
      JSON.stringify(await there.ofTeam('bernice', 'mightLike { place { name } reasons }'));
    expect(await suggested()).not.toContain('Others in the circle');
    there.service.setNow('2026-12-01T09:00:00Z');
    expect(await suggested()).toContain('Others in the circle enjoy going there');
    await start({ placeId });
    expect(await suggested()).not.toContain('Warm Welcome');
  });
});

describe('what waits for a connector', () => {
  it('K4, K10: in their own teams only, in words: from an empty map to asking how it was', async () => {
    expect(await kinds()).toEqual(['MAP_TO_MAKE']);
    const placeId = await there.hasPlace('Warm Welcome');
    const id = newId('link');
    await start({ id, placeId });
    expect(await kinds()).toEqual(['MAP_TO_LOOK_AT', 'AGREEMENT_TO_ASK']);
    await agree(id, 'OWNER', true, {}, 'bernice');
    expect((await waiting())[1]).toMatchObject({
      kind: 'INTRODUCTION_TO_MAKE',
      about: id,
      words: 'Everyone has said yes: you could introduce Warm Welcome.',
    });
    await move(id, 'INTRODUCED');
    expect(await kinds()).toEqual(['MAP_TO_LOOK_AT']);
    there.service.setNow('2026-12-07T09:00:00Z');
    expect(await kinds()).toEqual(['MAP_TO_LOOK_AT', 'INTRODUCTION_TO_FOLLOW']);
    await move(id, 'ENGAGED');
    there.service.setNow('2027-06-06T09:00:00Z');
    expect(await kinds()).toEqual(['MAP_TO_LOOK_AT', 'LINK_TO_REVIEW']);
    await there.does('cora', 'reviewMapLink', { teamId: there.teamId, linkId: id }, 'revision');
    expect(await kinds()).toEqual(['MAP_TO_LOOK_AT']);
    const mine = await there.asks(
      'ana',
      'myConnections',
      '{ myConnections { edges { node { team { id } } } } }',
    );
    expect(mine).toEqual({ edges: [] });
  });
});

describe('the circle’s view of the maps', () => {
  const circle = () =>
    there.asks(
      'sadie',
      'circleMap',
      '{ circleMap { edges { node { place { name } goThere thoughtOfIt } } } }',
    );

  it('K2, T19: has places and counts under disclosure control in it, as last month ended, and nobody', async () => {
    const placeId = await there.hasPlace('Warm Welcome');
    const teams = Array.from({ length: 8 }, () => newId('team'));
    for (const teamId of teams) await engagedWith(placeId, teamId);
    const alone = await there.hasPlace('Chess');
    await start({ placeId: alone });
    const node = { id: newId('node'), kind: 'PERSON', relation: 'FRIEND', firstName: 'Joan' };
    await there.does('cora', 'putMapNode', { teamId: there.teamId, node }, 'revision');
    expect(await circle()).toEqual({ edges: [] });
    there.service.setNow('2026-12-01T09:00:00Z');
    const shown = {
      edges: [
        { node: { place: { name: 'Warm Welcome' }, goThere: '10', thoughtOfIt: '0' } },
        { node: { place: { name: 'Chess' }, goThere: '0', thoughtOfIt: '*' } },
      ],
    };
    expect(await circle()).toEqual(shown);
    // One team more or less does not show within the month.
    await start({ placeId, id: newId('link') });
    expect(await circle()).toEqual(shown);
  });
});
