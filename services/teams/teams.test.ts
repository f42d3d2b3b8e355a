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

const relationsOf = async (person: string) =>
  (
    await service.ask<{ viewerRelations: { teamId: string; kind: string }[] }>(
      person,
      '{ viewerRelations { teamId kind scopes hats } }',
    )
  ).data.viewerRelations;

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

describe('two-sided membership', () => {
  it('T2: an invited person sees the name of the team only; both consents make it active', async () => {
    const teamId = await teams.team('bernice');
    const invited = await teams.invite('bernice', teamId, 'ines');
    expect(invited).toMatchObject({ status: 'INVITED', ownerConsent: true, memberConsent: false });
    expect(await teams.look('ines', teamId)).toEqual({
      id: teamId,
      name: 'bernice of the test’s team',
      owner: null,
      members: null,
      myMembership: expect.objectContaining({ id: invited.id, status: 'INVITED' }),
    });
    expect(await relationsOf('ines')).toEqual([]);

    expect(await teams.accept('ines', invited.id)).toMatchObject({ status: 'ACTIVE', memberConsent: true });
    expect(await teams.look('ines', teamId)).toMatchObject({ owner: { name: 'bernice of the test' } });
    expect(await relationsOf('ines')).toEqual([{ teamId, kind: 'FAMILY_FRIEND', scopes: [], hats: [] }]);
    const told = (await service.sentOf('MembershipChanged')).filter(({ personId }) => personId === 'ines');
    expect(told.map(({ status }) => status)).toEqual(['INVITED', 'ACTIVE']);
  });

  it('T2: only the invitee accepts, and only the owner approves', async () => {
    const teamId = await teams.team('bernice');
    const { id: invitation } = await teams.invite('bernice', teamId, 'ines');
    expect(await teams.accept('bernice', invitation)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await teams.accept('grace', invitation)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await teams.say('ines', 'answerRequest', { memberId: invitation, approve: true })).toMatchObject({
      code: 'NOT_ALLOWED',
    });

    const { id: wish } = await teams.say('grace', 'askToJoin', { teamId, kind: 'VOLUNTEER' });
    expect(await teams.accept('grace', wish)).toMatchObject({ status: 'REQUESTED', ownerConsent: false });
    expect(await teams.say('grace', 'answerRequest', { memberId: wish, approve: true })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await teams.look('grace', teamId)).toMatchObject({ owner: null, members: null });
    const approved = await teams.say('bernice', 'answerRequest', { memberId: wish, approve: true });
    expect(approved).toMatchObject({ status: 'ACTIVE', kind: 'VOLUNTEER' });
  });

  it('T2: the owner sees the name of someone who asks to join, and nobody else does', async () => {
    const teamId = await teams.team('bernice');
    await teams.join('bernice', teamId, 'ines');
    await teams.say('grace', 'askToJoin', { teamId, kind: 'PEER' });
    const peopleSeenBy = async (person: string) => JSON.stringify((await teams.look(person, teamId)).members);
    expect(await peopleSeenBy('bernice')).toContain('grace of the test');
    expect(await peopleSeenBy('ines')).not.toContain('grace');
  });

  it('T2: a declined invitation stays declined; the person can be invited anew', async () => {
    const teamId = await teams.team('bernice');
    const { id } = await teams.invite('bernice', teamId, 'ines');
    expect(await teams.accept('ines', id, false)).toMatchObject({
      status: 'ENDED',
      team: { name: expect.any(String) },
    });
    expect(await teams.accept('ines', id, false)).toMatchObject({ status: 'ENDED' });
    expect(await teams.accept('ines', id)).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect(await teams.look('ines', teamId)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await teams.join('bernice', teamId, 'ines')).toMatchObject({ status: 'ACTIVE' });
  });

  it('T2: inviting the same person again is refused while they hold a place, and the same message again is harmless', async () => {
    const teamId = await teams.team('bernice');
    const message = { id: newId('member'), kind: 'PEER' };
    const first = await teams.invite('bernice', teamId, 'ines', message);
    expect(await teams.invite('bernice', teamId, 'ines', message)).toEqual(first);
    expect(await teams.invite('bernice', teamId, 'grace', message)).toMatchObject({ code: 'ID_TAKEN' });
    expect(await teams.invite('bernice', teamId, 'ines')).toMatchObject({ code: 'ALREADY_MEMBER' });
    expect(await teams.say('ines', 'askToJoin', { teamId, kind: 'PEER' })).toMatchObject({
      code: 'ALREADY_MEMBER',
    });
    expect(await teams.invite('bernice', teamId, 'bernice')).toMatchObject({ code: 'ALREADY_MEMBER' });
  });

  it('T2: a member leaves, or the owner ends it; an invitation withdrawn can no longer be accepted', async () => {
    const teamId = await teams.team('bernice');
    const ines = await teams.join('bernice', teamId, 'ines');
    const grace = await teams.join('bernice', teamId, 'grace');
    expect(await teams.say('grace', 'endMembership', { memberId: ines.id })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await teams.say('ines', 'endMembership', { memberId: ines.id })).toMatchObject({
      status: 'ENDED',
      memberConsent: false,
    });
    expect(await teams.say('ines', 'endMembership', { memberId: ines.id })).toMatchObject({
      status: 'ENDED',
    });
    expect(await teams.say('bernice', 'endMembership', { memberId: grace.id })).toMatchObject({
      ownerConsent: false,
    });
    expect(await teams.look('grace', teamId)).toMatchObject({ code: 'NOT_FOUND' });

    const { id: memberId } = await teams.invite('bernice', teamId, 'nadia');
    await teams.say('bernice', 'endMembership', { memberId });
    expect(await teams.accept('nadia', memberId)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('lists the teams one belongs to and the invitations not yet answered', async () => {
    const own = await teams.team('ines');
    const joined = await teams.team('bernice');
    await teams.join('bernice', joined, 'ines');
    const third = await teams.team('grace');
    await teams.invite('grace', third, 'ines');
    const query = `{ me { name } circle { slug }
      myTeams(first: 1) { edges { cursor node { id } } pageInfo { hasNextPage } }
      myInvitations { edges { node { team { id name owner { name } } } } } }`;
    const { data, errors } = await service.ask('ines', query);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      me: { name: 'ines of the test' },
      circle: { slug: 'clapton' },
      myTeams: { edges: [{ cursor: '0', node: { id: own } }], pageInfo: { hasNextPage: true } },
      myInvitations: { edges: [{ node: { team: { id: third, name: expect.any(String), owner: null } } }] },
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
    expect(await relationsOf('nadia')).toEqual([
      { teamId, kind: 'PROFESSIONAL', scopes: ['PLAN', 'BUDGET', 'REQUESTS'], hats: [] },
    ]);
    expect(await teams.look('nadia', teamId)).toMatchObject({ owner: { name: 'bernice of the test' } });

    service.setNow('2027-11-23T08:59:59Z');
    expect(await relationsOf('nadia')).toHaveLength(1);
    service.setNow('2027-11-24T09:00:00Z'); // day 366
    expect(await relationsOf('nadia')).toEqual([]);
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

describe('a paid worker’s check', () => {
  const paid = { kind: 'PAID_WORKER' };

  it('T2: a worker without a clear check who accepts stays pending and sees the name only, until the check is clear', async () => {
    const teamId = await teams.team('bernice');
    expect(await teams.join('bernice', teamId, 'ines', paid)).toMatchObject({ status: 'PENDING_VETTING' });
    expect(await teams.look('ines', teamId)).toMatchObject({ owner: null, members: null });
    expect(await relationsOf('ines')).toEqual([]);

    await teams.vet('ines', '2027-05-01');
    expect(await relationsOf('ines')).toMatchObject([{ kind: 'PAID_WORKER' }]);
    await teams.vet('ines', null);
    expect(await relationsOf('ines')).toEqual([]);
    const told = (await service.sentOf('MembershipChanged')).filter(({ personId }) => personId === 'ines');
    expect(told.map(({ status }) => status)).toEqual([
      'INVITED',
      'PENDING_VETTING',
      'ACTIVE',
      'PENDING_VETTING',
    ]);
    expect(await service.sentOf('VettingRecorded')).toEqual([
      { personId: 'ines', clearUntil: '2027-05-01' },
      { personId: 'ines', clearUntil: null },
    ]);
  });

  it('T2: a check lapses with its last day, without anyone doing anything', async () => {
    const teamId = await teams.team('bernice');
    await teams.vet('ines', '2026-12-01');
    await teams.join('bernice', teamId, 'ines', paid);
    service.setNow('2026-12-01T23:59:59Z');
    expect(await relationsOf('ines')).toHaveLength(1);
    service.setNow('2026-12-02T00:00:00Z');
    expect(await relationsOf('ines')).toEqual([]);
    expect(await teams.look('ines', teamId)).toMatchObject({
      owner: null,
      myMembership: { status: 'PENDING_VETTING' },
    });
    await service.tick('Daily');
    expect((await service.sentOf('MembershipChanged')).at(-1)).toMatchObject({ status: 'PENDING_VETTING' });
  });

  it('is recorded by a vetting lead only, also of someone not introduced yet, and once', async () => {
    const input = { personId: 'newcomer', clearUntil: '2027-05-01' };
    expect(await teams.say('bernice', 'recordVetting', input)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await teams.vet('newcomer', '2027-05-01')).toMatchObject({
      vettingClearUntil: '2027-05-01',
      name: null,
    });
    await teams.vet('newcomer', '2027-05-01');
    expect(await service.sentOf('VettingRecorded')).toHaveLength(1);
    await teams.introduce('newcomer');
    expect((await service.ask('newcomer', '{ me { name vettingClearUntil } }')).data).toEqual({
      me: { name: 'newcomer of the test', vettingClearUntil: '2027-05-01' },
    });
  });

  it('touches no unpaid place of the same person', async () => {
    const teamId = await teams.team('bernice');
    await teams.join('bernice', teamId, 'ines');
    await teams.vet('ines', null);
    expect(await relationsOf('ines')).toHaveLength(1);
  });
});
