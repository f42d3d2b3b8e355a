import { newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teams: Teams;
let teamId: string;
let inesId: string;
beforeAll(async () => {
  service = await bench.fresh();
  teams = teamsOf(service);
  await teams.introduce('bernice', 'ines', 'sadie', 'piotr');
  teamId = await teams.team('bernice');
  inesId = (await teams.join('bernice', teamId, 'ines')).id;
});

async function entity(person: string, representation: object, fields: string, circleHats: string[] = []) {
  const query = `query($r: [_Any!]!) { _entities(representations: $r) { ${fields} } }`;
  const { data } = await service.ask<{ _entities: unknown[] }>(
    person,
    query,
    { r: [representation] },
    { circleHats },
  );
  return data._entities[0];
}

const personSeenBy = (person: string, id: string, circleHats?: string[]) =>
  entity(
    person,
    { __typename: 'Person', id },
    '... on Person { id name channel vettingClearUntil }',
    circleHats,
  );

describe('someone with no tie to a team', () => {
  const madeUp = newId('team');

  it('F1: gets the same answer for a real team as for a made-up one', async () => {
    expect(await teams.look('sadie', teamId)).toEqual(await teams.look('sadie', madeUp));
    expect(await teams.look('sadie', teamId)).toMatchObject({ code: 'NOT_FOUND' });
    for (const id of [teamId, madeUp]) {
      expect(await teams.invite('sadie', id, 'piotr')).toMatchObject({ code: 'NOT_FOUND' });
      expect(await entity('sadie', { __typename: 'Team', id }, '... on Team { id name }')).toBeNull();
    }
  });

  it('F1: gets the same answer for a real membership as for a made-up one', async () => {
    for (const memberId of [inesId, newId('member')]) {
      const said = [
        await teams.say('sadie', 'endMembership', { memberId }),
        await teams.say('sadie', 'answerRequest', { memberId, approve: true }),
        await teams.accept('sadie', memberId),
      ];
      expect(said.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
      expect(
        await entity('sadie', { __typename: 'Member', id: memberId }, '... on Member { status }'),
      ).toBeNull();
    }
  });

  it('finds no team to ask to join under a made-up id', async () => {
    expect(await teams.say('sadie', 'askToJoin', { teamId: madeUp, kind: 'PEER' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it.each([
    ['inviteMember', { teamId: 'team_1', personId: 'x', kind: 'PEER' }],
    ['answerInvitation', { memberId: '', accept: true }],
    ['introduceMyself', { name: '  ' }],
    ['introduceMyself', { name: 'two\nlines' }],
    ['recordVetting', { personId: 'ines', clearUntil: '2027-02-30' }],
    ['recordVetting', { personId: 'ines' }],
  ])('%s refuses what is not well formed', async (operation, input) => {
    expect(await teams.say('vera', operation, input)).toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('a person', () => {
  const nothing = (id: string) => ({ id, name: null, channel: null, vettingClearUntil: null });

  it('is a name only to themselves, to those they share a live team with, and to the hats that need it', async () => {
    expect(await personSeenBy('ines', 'ines')).toMatchObject({ name: 'ines of the test', channel: 'APP' });
    expect(await personSeenBy('bernice', 'ines')).toMatchObject({ name: 'ines of the test', channel: 'APP' });
    expect(await personSeenBy('sadie', 'ines')).toEqual(nothing('ines'));
    expect(await personSeenBy('sadie', 'made-up')).toEqual(nothing('made-up'));
    expect(await personSeenBy('sadie', 'ines', ['coordinator'])).toMatchObject({ name: 'ines of the test' });
    expect(await personSeenBy('sadie', 'ines', ['vetting_lead'])).toMatchObject({
      name: 'ines of the test',
      channel: null,
    });
  });

  it('is not named to an owner who has only invited them, nor after they left', async () => {
    await teams.invite('bernice', teamId, 'piotr');
    expect(await personSeenBy('bernice', 'piotr')).toEqual(nothing('piotr'));
    expect(await personSeenBy('piotr', 'bernice')).toEqual(nothing('bernice'));
    const left = await teams.join('bernice', teamId, 'sadie');
    expect(await personSeenBy('ines', 'sadie')).toMatchObject({ name: 'sadie of the test' });
    await teams.say('sadie', 'endMembership', { memberId: left.id });
    expect(await personSeenBy('ines', 'sadie')).toEqual(nothing('sadie'));
  });

  it('has a check that only they and the vetting lead see', async () => {
    await teams.vet('ines', '2027-05-01');
    expect(await personSeenBy('bernice', 'ines')).toMatchObject({ vettingClearUntil: null });
    expect(await personSeenBy('ines', 'ines')).toMatchObject({ vettingClearUntil: '2027-05-01' });
  });
});

describe('a membership', () => {
  it('is shown by reference to the owner, to its person, and to members while it is active', async () => {
    const { id } = await teams.invite('bernice', teamId, 'someone');
    const seenBy = (person: string, memberId: string) =>
      entity(person, { __typename: 'Member', id: memberId }, '... on Member { status }');
    expect(await seenBy('bernice', id)).toEqual({ status: 'INVITED' });
    expect(await seenBy('someone', id)).toEqual({ status: 'INVITED' });
    expect(await seenBy('ines', id)).toBeNull();
    expect(await seenBy('ines', inesId)).toEqual({ status: 'ACTIVE' });
  });
});
