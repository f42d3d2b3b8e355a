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
    expect(await teams.relationsOf('ines')).toEqual([]);

    expect(await teams.accept('ines', invited.id)).toMatchObject({ status: 'ACTIVE', memberConsent: true });
    expect(await teams.look('ines', teamId)).toMatchObject({ owner: { name: 'bernice of the test' } });
    expect(await teams.relationsOf('ines')).toEqual([
      { teamId, kind: 'FAMILY_FRIEND', scopes: [], hats: [] },
    ]);
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
