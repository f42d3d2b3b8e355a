import { newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type HattedTeam, hattedTeam } from './testing/hatted-team.ts';

let service: ServiceUnderTest;
let team: HattedTeam;
beforeEach(async () => {
  team = await hattedTeam();
  service = team.service;
});

const SATURDAY = '2026-11-28T09:00:00Z';
const offer = (person: string, more: object = {}) =>
  team.hats.say(person, 'offerToHold', { hatId: team.hat('rota'), ...more });

describe('an offer to hold a hat', () => {
  it('T8: Omar offers on Monday at 09:00 for 5 days, 5 members, 0 objections: granted on Saturday at 09:00 for 26 weeks', async () => {
    const { hats, teamId } = team;
    const made = await offer('omar', { windowDays: 5 });
    expect(made).toMatchObject({ step: 'OFFER', offer: { closesAt: SATURDAY, person: { id: 'omar' } } });
    service.setNow('2026-11-28T08:59:59Z');
    expect(await hats.permittedBy('omar', teamId)).toEqual([]);
    service.setNow(SATURDAY);
    expect(await hats.permittedBy('omar', teamId)).toEqual(['rota']);
    expect(await hats.selection('grace', made.id)).toMatchObject({
      step: 'GRANTED',
      outcome: { granted: true, person: { id: 'omar' }, from: SATURDAY, reviewOn: '2027-05-28' },
    });
    service.setNow('2026-11-29T05:00:00Z');
    await service.tick('Daily');
    expect(await service.sentOf('HatGranted')).toEqual([
      { groupId: teamId, hat: 'rota', personId: 'omar', from: SATURDAY, until: '2027-05-28T23:00:00Z' },
    ]);
    expect(await hats.look('ines', teamId)).toMatchObject({ selections: [], past: [{ step: 'GRANTED' }] });
  });

  it('T8: one objection on day 3: not granted, it becomes a full selection that knows the argument', async () => {
    const { hats, teamId } = team;
    const { id } = await offer('omar');
    service.setNow('2026-11-26T09:00:00Z');
    const object = (argument: string) => hats.say('ines', 'objectToOffer', { selectionId: id, argument });
    expect(await object(' ')).toMatchObject({ code: 'ARGUMENT_REQUIRED' });
    const argument = 'Omar is away in December.';
    const turned = {
      step: 'DESCRIBE',
      facilitator: { id: 'bernice' },
      information: [{ person: { id: 'ines' }, words: argument, isObjection: true }],
    };
    expect(await object(argument)).toMatchObject(turned);
    expect(await object(argument)).toMatchObject(turned);
    service.setNow(SATURDAY);
    expect(await hats.permittedBy('omar', teamId)).toEqual([]);
    expect(await hats.look('grace', teamId)).toMatchObject({ selections: [{ id, step: 'DESCRIBE' }] });
  });

  it('T8: silence of someone not reached says nothing; the window closes a day after the last was reached', async () => {
    const { hats, teams, teamId } = team;
    await teams.say('grace', 'introduceMyself', { name: 'Grace', channel: 'LETTER' });
    const { id } = await offer('omar');
    expect(await hats.selection('omar', id)).toMatchObject({ offer: { closesAt: null } });
    service.setNow('2026-12-20T09:00:00Z');
    await service.tick('Daily');
    expect(await hats.permittedBy('omar', teamId)).toEqual([]);
    const told = { selectionId: id, personId: 'grace', channel: 'LETTER' };
    const reached = await hats.say('ravi', 'recordReached', told);
    expect(reached).toMatchObject({ offer: { closesAt: '2026-12-21T09:00:00Z' } });
    expect(await hats.say('ravi', 'recordReached', told)).toEqual(reached);
    service.setNow('2026-12-21T09:00:00Z');
    expect(await hats.permittedBy('omar', teamId)).toEqual(['rota']);
  });

  it('T8: passing the notice of an offer on is reaching', async () => {
    const { hats, teams } = team;
    await teams.say('grace', 'introduceMyself', { name: 'Grace', channel: 'PHONE' });
    const { id } = await offer('omar');
    const { data } = await service.ask<{ team: { noticesToPassOn: { edges: { node: { id: string } }[] } } }>(
      'ravi',
      'query($id: ID!) { team(id: $id) { noticesToPassOn { edges { node { id } } } } }',
      { id: team.teamId },
    );
    const noticeId = data.team.noticesToPassOn.edges[0]?.node.id;
    const input = { noticeId, personId: 'grace', channel: 'PHONE' };
    await service.ask('ravi', 'mutation($input: PassNoticeOnInput!) { passNoticeOn(input: $input) { id } }', {
      input,
    });
    expect(await hats.selection('omar', id)).toMatchObject({ offer: { closesAt: SATURDAY } });
  });

  it('T8: someone who joins meanwhile has a day to object; someone who leaves is not waited for', async () => {
    const { hats, teams, teamId } = team;
    await teams.introduce('nell');
    await teams.say('grace', 'introduceMyself', { name: 'Grace', channel: 'LETTER' });
    const { id } = await offer('omar', { windowDays: 1 });
    const { members } = (await teams.look('bernice', teamId)) as unknown as {
      members: { edges: { node: { person: { id: string } } }[] };
    };
    expect(members.edges).toHaveLength(5);
    service.setNow('2026-11-24T08:00:00Z');
    await teams.join('bernice', teamId, 'nell');
    const graceId = await memberIdOf('grace');
    await teams.say('grace', 'endMembership', { memberId: graceId });
    expect(await hats.selection('omar', id)).toMatchObject({ offer: { closesAt: '2026-11-25T08:00:00Z' } });
    service.setNow('2026-11-24T09:00:00Z');
    expect(await hats.permittedBy('omar', teamId)).toEqual([]);
    const selectionId = id;
    const argument = 'I have not met Omar yet.';
    expect(await hats.say('nell', 'objectToOffer', { selectionId, argument })).toMatchObject({
      step: 'DESCRIBE',
    });
  });

  it('T8: whoever offered may take it back, and nobody else may; after the window it is theirs', async () => {
    const { hats, teamId } = team;
    const { id: selectionId } = await offer('omar');
    expect(await hats.say('ines', 'withdrawOffer', { selectionId })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await hats.say('omar', 'withdrawOffer', { selectionId })).toMatchObject({ step: 'ENDED' });
    expect(await hats.say('omar', 'withdrawOffer', { selectionId })).toMatchObject({ step: 'ENDED' });
    service.setNow(SATURDAY);
    expect(await hats.permittedBy('omar', teamId)).toEqual([]);
    const { id } = await offer('ines', { windowDays: 1 });
    service.setNow('2026-11-29T09:00:00Z');
    const late = { selectionId: id, argument: 'Too late.' };
    expect(await hats.say('grace', 'objectToOffer', late)).toMatchObject({ code: 'WRONG_STATE' });
    expect(await hats.permittedBy('ines', teamId)).toEqual(['rota']);
  });

  it('T8: one selection runs for a hat at a time, and nobody offers for one that is held for long', async () => {
    const id = newId('selection');
    const made = await offer('omar', { id, windowDays: 1 });
    expect(await offer('omar', { id, windowDays: 1 })).toEqual(made);
    expect(await offer('ines', { id })).toMatchObject({ code: 'ID_TAKEN' });
    expect(await offer('ines')).toMatchObject({ code: 'SELECTION_RUNNING' });
    service.setNow('2026-11-24T09:00:00Z');
    expect(await offer('ines')).toMatchObject({ code: 'HAT_HELD' });
  });

  it('T6, T8: an offer entered for someone who uses paper is never shown as their own click', async () => {
    const heard = { personId: 'grace', how: 'IN_PERSON', on: '2026-11-22' };
    expect(await offer('bernice', { heard })).toMatchObject({ code: 'NOT_ALLOWED' });
    await team.teams.say('grace', 'introduceMyself', { name: 'Grace', channel: 'PAPER' });
    expect(await offer('ravi', { heard })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await offer('bernice', { heard })).toMatchObject({
      offer: {
        person: { id: 'grace' },
        entered: { by: { id: 'bernice' }, how: 'IN_PERSON', on: '2026-11-22' },
      },
    });
  });

  it('T8: an offer across the change of clocks closes at the same time of day', async () => {
    service.setNow('2027-03-25T09:00:00Z');
    expect(await offer('omar')).toMatchObject({ offer: { closesAt: '2027-03-30T08:00:00Z' } });
  });
});

async function memberIdOf(person: string): Promise<string> {
  const { myMembership } = await team.teams.look(person, team.teamId);
  return (myMembership as { id: string }).id;
}
