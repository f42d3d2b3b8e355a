import { newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teams: Teams;
const fresh = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  await teams.introduce('bernice', 'ines', 'grace', 'nadia');
});
beforeEach(async () => {
  ({ service } = await fresh());
  teams = teamsOf(service);
});

const professional = {
  kind: 'PROFESSIONAL',
  scopes: ['PLAN', 'BUDGET', 'REQUESTS'],
  endsAt: '2027-11-23T09:00:00Z',
};

describe('a team', () => {
  it('T1: a new team has exactly one owner, who cannot be removed', async () => {
    const team = await teams.say('bernice', 'createTeam');
    expect(team).toMatchObject({ name: 'bernice of the test’s team', owner: { id: 'bernice' } });
    const seen = await teams.look('bernice', team.id);
    expect(seen).toMatchObject({
      members: { edges: [{ node: { kind: 'OWNER', status: 'ACTIVE', person: { id: 'bernice' } } }] },
    });
    const { id: memberId } = seen.myMembership as { id: string };
    await teams.join('bernice', team.id, 'ines');
    expect(await teams.say('bernice', 'endMembership', { memberId })).toMatchObject({
      code: 'OWNER_REQUIRED',
    });
    expect(await teams.say('ines', 'endMembership', { memberId })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await teams.invite('bernice', team.id, 'grace', { kind: 'OWNER' })).toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(await service.sentOf('TeamCreated')).toEqual([{ teamId: team.id, ownerId: 'bernice' }]);
  });

  it('T1: made again with the same id is the same team; with other content, or by someone else, it is refused', async () => {
    const input = { id: newId('team'), name: 'Tea at four' };
    const first = await teams.say('bernice', 'createTeam', input);
    expect(await teams.say('bernice', 'createTeam', input)).toEqual(first);
    expect(await teams.say('bernice', 'createTeam', { ...input, name: 'Other' })).toMatchObject({
      code: 'ID_TAKEN',
    });
    expect(await teams.say('grace', 'createTeam', input)).toMatchObject({ code: 'ID_TAKEN' });
    expect(await service.sentOf('TeamCreated')).toHaveLength(1);
  });

  it('T1: is renamed by its owner, and by nobody else', async () => {
    const teamId = await teams.team('bernice');
    await teams.join('bernice', teamId, 'ines');
    const rename = (person: string, id = teamId) =>
      teams.say(person, 'renameTeam', { teamId: id, name: 'Tea at four' });
    expect(await rename('ines')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await rename('nadia')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await rename('bernice')).toEqual({ id: teamId, name: 'Tea at four' });
    expect(await teams.look('ines', teamId)).toMatchObject({ name: 'Tea at four' });
  });

  it('asks for a name before anyone starts, joins or asks to join', async () => {
    const teamId = await teams.team('bernice');
    const { id: memberId } = await teams.invite('bernice', teamId, 'stranger');
    expect(await teams.say('stranger', 'createTeam')).toMatchObject({ code: 'NAME_REQUIRED' });
    expect(await teams.accept('stranger', memberId)).toMatchObject({ code: 'NAME_REQUIRED' });
    expect(await teams.say('other', 'askToJoin', { teamId, kind: 'PEER' })).toMatchObject({
      code: 'NAME_REQUIRED',
    });
  });
});

describe('a professional', () => {
  it('T15: joins with scopes for at most twelve months, and access ends by itself', async () => {
    const teamId = await teams.team('bernice');
    const missing = [
      { scopes: [] },
      { endsAt: null },
      { endsAt: '2027-11-24T09:00:00Z' },
      { endsAt: '2026-11-23T09:00:00Z' },
    ];
    for (const bound of missing) {
      const answer = await teams.invite('bernice', teamId, 'nadia', { ...professional, ...bound });
      expect(answer).toMatchObject({ code: 'SCOPES_REQUIRED' });
    }
    await teams.join('bernice', teamId, 'nadia', professional);
    expect(await teams.relationsOf('nadia')).toEqual([
      { teamId, kind: 'PROFESSIONAL', scopes: ['PLAN', 'BUDGET', 'REQUESTS'], hats: [] },
    ]);
    expect(await teams.look('nadia', teamId)).toMatchObject({ owner: { name: 'bernice of the test' } });

    service.setNow('2027-11-23T08:59:59Z');
    expect(await teams.relationsOf('nadia')).toHaveLength(1);
    service.setNow('2027-11-24T09:00:00Z'); // day 366
    expect(await teams.relationsOf('nadia')).toEqual([]);
    expect(await teams.look('nadia', teamId)).toMatchObject({ code: 'NOT_FOUND' });
    await service.tick('Daily');
    await service.tick('Daily');
    const told = (await service.sentOf('MembershipChanged')).filter(({ personId }) => personId === 'nadia');
    expect(told.map(({ status }) => status)).toEqual(['INVITED', 'ACTIVE', 'ENDED']);
    expect(
      await teams.join('bernice', teamId, 'nadia', { ...professional, endsAt: '2028-01-01T00:00:00Z' }),
    ).toMatchObject({
      status: 'ACTIVE',
    });
  });

  it('T15: without the plan among the scopes the other members are not shown', async () => {
    const teamId = await teams.team('bernice');
    await teams.join('bernice', teamId, 'nadia', { ...professional, scopes: ['BUDGET'] });
    expect(await teams.look('nadia', teamId)).toMatchObject({ members: null, owner: { id: 'bernice' } });
  });

  it('T15: nobody else has scopes or an end, and nobody asks to join as one', async () => {
    const teamId = await teams.team('bernice');
    const wrong = [{ scopes: ['PLAN'] }, { endsAt: professional.endsAt }];
    for (const bound of wrong)
      expect(await teams.invite('bernice', teamId, 'ines', bound)).toMatchObject({ code: 'BAD_INPUT' });
    expect(await teams.say('nadia', 'askToJoin', { teamId, kind: 'PROFESSIONAL' })).toMatchObject({
      code: 'BAD_INPUT',
    });
  });
});
