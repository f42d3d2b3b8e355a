import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { connectorsBench, Neighbourhood } from './testing/circle.ts';

const bench = connectorsBench();
let there: Neighbourhood;
beforeEach(async () => {
  there = await Neighbourhood.fresh(bench);
  there.service.setNow('2026-11-22T09:00:00Z');
});

const connector = { circleHats: ['community_connector'] };
const REFERRAL = 'id source practice name relationship firstContactOn changes { state }';
const practices = ['Elm', 'Oak', 'Ash', 'Yew', 'Lime'].map((name) => ({ name, outwardCode: 'E5' }));
const does = (mutation: string, input: object, fields: string, asker: object = connector) =>
  there.does('cora', mutation, input, fields, asker);
const sent = { source: 'GP', practice: 'Elm', name: 'Joan Smith', reach: '020 7946 0000' };
const refer = (more: object = {}, asker?: object) =>
  does('referIn', { id: newId('referral'), ...sent, ...more }, REFERRAL, asker);
const figures = async (month: string) =>
  there.asks(
    'bob',
    'referralFigures',
    `{ referralFigures(month: "${month}") { bySource { source count } total } }`,
    {},
  );

describe('the patch', () => {
  it('K13: ten thousand people and five practices', async () => {
    const patch = { population: 10_000, practices };
    expect(await does('recordPatch', patch, '__typename', {})).toMatchObject({ code: 'NOT_ALLOWED' });
    const first = await does('recordPatch', patch, 'population practices { name } changedAt');
    there.service.setNow('2026-11-23T09:00:00Z');
    expect(await does('recordPatch', patch, 'population practices { name } changedAt')).toEqual(first);
    expect(await there.asks('anyone', 'patch', '{ patch { population practices { name } } }', {})).toEqual({
      population: 10_000,
      practices: practices.map(({ name }) => ({ name })),
    });
  });

  it('K13: whom a GP sends is to be talked to first; there is no case, and nothing is ever closed', async () => {
    const id = newId('referral');
    expect(await refer({ id })).toMatchObject({ relationship: 'ACTIVE', firstContactOn: null });
    expect(await refer({ id })).toMatchObject({ id });
    expect(await refer({ id, name: 'Someone else' })).toMatchObject({ code: 'ID_TAKEN' });
    const note = (on: string) => does('noteFirstContact', { referralId: id, on }, REFERRAL);
    expect(await note('2026-11-23')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await note('2026-11-22')).toMatchObject({ firstContactOn: '2026-11-22' });
    const turn = (state: string) => does('turnRelationship', { referralId: id, state }, REFERRAL);
    await turn('QUIET');
    expect(await turn('QUIET')).toMatchObject({ relationship: 'QUIET' });
    expect(await turn('ACTIVE')).toMatchObject({
      relationship: 'ACTIVE',
      firstContactOn: '2026-11-22',
      changes: [{ state: 'ACTIVE' }, { state: 'QUIET' }, { state: 'ACTIVE' }],
    });
    const query = '{ referrals(state: ACTIVE) { edges { node { id } } } }';
    expect(await there.asks('cora', 'referrals', query, connector)).toEqual({ edges: [{ node: { id } }] });
    expect(await there.asks('bob', 'referrals', query, {})).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('K13: anyone sends themselves or their family; what a GP said is entered by a connector', async () => {
    const { practice: _, ...rest } = sent;
    const own = { ...rest, source: 'SELF' };
    expect(await there.does('bob', 'referIn', own, 'source', {})).toEqual({ source: 'SELF' });
    expect(await refer({}, {})).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await there.does('bob', 'referIn', sent, 'source', {})).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await there.does('bob', 'referIn', { ...own, source: 'GP' }, 'source', {})).toMatchObject({
      code: 'BAD_INPUT',
    });
    for (const referralId of [newId('referral'), 'referral_1']) {
      const turned = await there.does('bob', 'turnRelationship', { referralId, state: 'QUIET' }, 'id', {});
      expect(turned.code).toBe(referralId === 'referral_1' ? 'BAD_INPUT' : 'NOT_ALLOWED');
    }
  });

  it('K13: how many were sent is told of months that are over, and never of few', async () => {
    for (let count = 0; count < 9; count++) await refer();
    const { practice: _, ...rest } = sent;
    for (let count = 0; count < 3; count++)
      await does('referIn', { ...rest, id: newId('referral'), source: 'FAMILY' }, 'id');
    expect(await figures('2026-11')).toEqual({});
    there.service.setNow('2026-12-01T00:00:00Z');
    expect(await figures('2026-11')).toEqual({
      bySource: [
        { source: 'GP', count: '10' },
        { source: 'SELF', count: '0' },
        { source: 'FAMILY', count: '*' },
      ],
      total: '10',
    });
    expect(await figures('2026-12')).not.toHaveProperty('total');
  });

  it('K13: led to a team, it says to which, and its owner sees and takes along what was said', async () => {
    const [id, teamId] = [newId('referral'), newId('team')];
    await refer({ id });
    await there.service.hear('TeamCreated', { teamId, ownerId: 'joan', referralId: id });
    await there.service.hear('TeamCreated', { teamId: newId('team'), ownerId: 'bob', referralId: id });
    const query = '{ referrals(state: ACTIVE) { edges { node { id team { id } } } } }';
    expect(await there.asks('cora', 'referrals', query, connector)).toEqual({
      edges: [{ node: { id, team: { id: teamId } } }],
    });
    const owner = { relations: [{ teamId, kind: 'OWNER' }] };
    const mine = async (person: string, asker: object) =>
      Object.values(await there.asks(person, 'myReferrals', '{ myReferrals { id name } }', asker));
    expect(await mine('joan', owner)).toMatchObject([{ id, name: 'Joan Smith' }]);
    expect(await mine('bob', {})).toEqual([]);
    const { json } = await there.asks(
      'joan',
      'exportMyNeighbourhood',
      '{ exportMyNeighbourhood { json } }',
      owner,
    );
    expect(JSON.parse(String(json)).referred).toMatchObject([{ id, name: 'Joan Smith', by: 'SOMEONE_ELSE' }]);
  });

  it('K13: is forgotten by who said it of themselves and by connectors; only that someone was sent is counted', async () => {
    const { practice: _, ...rest } = sent;
    const [own, other] = [newId('referral'), newId('referral')];
    await there.does('joan', 'referIn', { ...rest, id: own, source: 'SELF' }, 'id', {});
    await refer({ id: other });
    const forget = (person: string, referralId: string, asker: object = {}) =>
      there.does(person, 'forgetReferral', { referralId }, 'referralId', asker);
    const names = async () => JSON.stringify(await there.service.items()).match(/Joan Smith/g)?.length ?? 0;
    const madeUp = newId('referral');
    for (const referralId of [own, other, madeUp])
      expect(await forget('bob', referralId)).toEqual({ referralId });
    expect(await forget('joan', other)).toEqual({ referralId: other });
    expect(await names()).toBe(2);
    for (const _ of [1, 2]) expect(await forget('joan', own)).toEqual({ referralId: own });
    expect(await names()).toBe(1);
    await forget('cora', other, connector);
    expect(await names()).toBe(0);
    there.service.setNow('2026-12-01T00:00:00Z');
    expect(await figures('2026-11')).toMatchObject({
      bySource: [{ count: '*' }, { count: '*' }, { count: '0' }],
    });
  });

  it('K13: what was quiet for two years goes by itself; active again, it stays', async () => {
    const id = newId('referral');
    await refer({ id });
    const expires = async () =>
      (await there.service.items()).find(({ pk, sk }) => pk === 'REFERRALS' && sk === id);
    const turn = (state: string) => does('turnRelationship', { referralId: id, state }, 'id');
    await turn('QUIET');
    expect(await expires()).toMatchObject({ expiresAt: Date.parse('2028-11-21T09:00:00Z') / 1000 });
    await turn('ACTIVE');
    expect(await expires()).not.toHaveProperty('expiresAt');
  });
});
