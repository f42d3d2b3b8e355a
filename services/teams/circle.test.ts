import { newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teams: Teams;
const fresh = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  await teams.introduce('bernice', 'grace', 'ines');
});
beforeEach(async () => {
  ({ service } = await fresh());
  teams = teamsOf(service);
});

const GOVERNANCE = `{ governance { id name myMembership { status kind team { id } }
  members { edges { node { status person { name } } } } } }`;
const governance = async (person: string, circleHats: string[] = []) =>
  (await service.ask(person, GOVERNANCE, {}, { circleHats })).data.governance;

describe('the governance circle', () => {
  it('is joined by invitation and acceptance, and shows its members to its members only', async () => {
    const invited = await teams.say('cora', 'inviteToCircle', { personId: 'grace' });
    expect(invited).toMatchObject({ status: 'INVITED', kind: 'CIRCLE_MEMBER', team: null });
    expect(await governance('grace')).toMatchObject({ id: 'circle', name: 'Test clapton', members: null });
    expect(await teams.accept('ines', invited.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await teams.accept('grace', invited.id)).toMatchObject({ status: 'ACTIVE' });
    expect(await governance('grace')).toMatchObject({
      myMembership: { status: 'ACTIVE', kind: 'CIRCLE_MEMBER' },
      members: { edges: [{ node: { person: { name: 'grace of the test' } } }] },
    });
    expect(await governance('ines')).toMatchObject({ members: null, myMembership: null });
  });

  it('is invited to by those who host it, and is no team that anyone could ask to join', async () => {
    expect(await teams.say('ines', 'inviteToCircle', { personId: 'grace' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const wish = { teamId: 'circle', kind: 'FAMILY_FRIEND' };
    expect(await teams.say('ines', 'askToJoin', wish)).toMatchObject({ code: 'BAD_INPUT' });
    const teamId = await teams.team('bernice');
    const asMember = { kind: 'CIRCLE_MEMBER' };
    expect(await teams.invite('bernice', teamId, 'ines', asMember)).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('says which hats of the circle someone holds by their sign-in, each once', async () => {
    const hats = async (circleHats: string[]) =>
      (await service.ask('grace', '{ myCircleHats }', {}, { circleHats })).data;
    expect(await hats(['coordinator', 'secretary'])).toEqual({ myCircleHats: ['coordinator', 'secretary'] });
    expect(await hats([])).toEqual({ myCircleHats: [] });
  });

  it('tells no other service of its members: they are no team', async () => {
    const { id } = await teams.say('cora', 'inviteToCircle', { personId: 'grace' });
    await teams.accept('grace', id);
    expect(await service.sentOf('MembershipChanged')).toEqual([]);
    await teams.say('grace', 'endMembership', { memberId: id });
    expect(await governance('grace')).toMatchObject({ members: null });
  });
});

describe('what waits for me', () => {
  const WAITING = `waitingForMe { edges { node { kind about words group { id name } } } }`;
  const waiting = async (person: string) => {
    const { data } = await service.ask<{ waitingForMe: { edges: { node: object }[] } }>(
      person,
      `{ ${WAITING} }`,
    );
    return data.waitingForMe.edges.map(({ node }) => node);
  };

  it('T2: an invitation waits for the invited, a wish for the owner; once answered it waits no more', async () => {
    const teamId = await teams.team('bernice');
    const { id: invitation } = await teams.invite('bernice', teamId, 'ines');
    const { id: wish } = await teams.say('grace', 'askToJoin', { teamId, kind: 'PEER' });
    expect(await waiting('ines')).toMatchObject([
      { kind: 'INVITATION', about: invitation, group: { id: teamId } },
    ]);
    expect(await waiting('bernice')).toMatchObject([
      { kind: 'REQUEST_TO_JOIN', about: wish, words: 'grace of the test asks to join.' },
    ]);
    expect(await waiting('grace')).toEqual([]);
    await teams.accept('ines', invitation);
    expect(await waiting('ines')).toEqual([]);
    await teams.say('bernice', 'answerRequest', { memberId: wish, approve: true });
    expect(await waiting('bernice')).toEqual([]);
  });

  it('shows nothing of a team to those who do not belong to it yet', async () => {
    const teamId = await teams.team('bernice');
    await teams.invite('bernice', teamId, 'ines');
    await teams.say('grace', 'askToJoin', { teamId, kind: 'PEER' });
    const query = `query($id: ID!) { team(id: $id) { ${WAITING} } }`;
    const { data } = await service.ask('ines', query, { id: teamId });
    expect(data).toEqual({ team: { waitingForMe: { edges: [] } } });
    const { errors } = await service.ask('ines', query, { id: newId('team') });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
