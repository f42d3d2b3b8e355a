import { type Id, newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { schedules } from './consumers.ts';
import { definition } from './definition.ts';
import type { HatGrant } from './domain/hat-grant.ts';
import { type Doings, doingsOf, ofTeam } from './testing/doings.ts';
import { hatSchedules } from './testing/hats-worn.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teams: Teams;
let does: Doings;
let grant: HatGrant;
const bench = serviceBench({
  service: 'teams',
  subgraph: definition,
  schedules: { ...schedules, ...hatSchedules(() => grant) },
});
beforeEach(async () => {
  service = await bench.fresh();
  teams = teamsOf(service);
  does = doingsOf(service);
  await teams.introduce('bernice', 'tilly', 'ines');
});

const START = 'stage stageNumber visitedOn visitedBy { id } steppedBackAt starter { id }';
const input = {
  ownerId: 'amara',
  ownerName: 'Amara',
  ownerChannel: 'PAPER',
  confirmed: { how: 'IN_PERSON', on: '2026-11-20' },
};
const startTeam = (more: object = {}, hats = ['team_starter']) =>
  does('tilly', 'startTeam', { ...input, ...more }, 'id name', hats);

async function moveTo(teamId: string, last: number, person = 'tilly') {
  const stages = 'RELATIONSHIP MATCH CONVERSATION PROFILE BUILDING HATS STEPPING_BACK'.split(' ');
  for (const to of stages.slice(0, last - 1)) await does(person, 'moveStage', { teamId, to }, START);
}
const moveStage = (teamId: string, to: string) => does('tilly', 'moveStage', { teamId, to }, START);

describe('a team started for someone who uses paper', () => {
  it('T3: is theirs, with both yeses kept as entered, never as their own click', async () => {
    const id = newId('team');
    const made = await startTeam({ id });
    expect(made).toEqual({ id, name: 'Amara’s team' });
    expect(await startTeam({ id })).toEqual(made);
    expect(await startTeam({ id, ownerId: 'ines' })).toMatchObject({ code: 'ID_TAKEN' });
    const seen = await ofTeam(
      service,
      'tilly',
      id,
      `owner { id name channel } start { ${START} history { stage at by { id } } }
       members { edges { node { kind status endsAt ownerConsent entered { by { id } how on } } } }`,
    );
    const entered = { by: { id: 'tilly' }, how: 'IN_PERSON', on: '2026-11-20' };
    expect(seen).toMatchObject({
      owner: { id: 'amara', name: 'Amara', channel: 'PAPER' },
      start: {
        stage: 'FIRST_CONTACT',
        stageNumber: 1,
        starter: { id: 'tilly' },
        history: [{ stage: 'FIRST_CONTACT', at: '2026-11-23T09:00:00Z', by: { id: 'tilly' } }],
      },
    });
    const { edges } = seen.members as { edges: { node: { kind: string } }[] };
    expect(edges.map(({ node }) => node).sort((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
      { kind: 'OWNER', status: 'ACTIVE', endsAt: null, ownerConsent: true, entered },
      { kind: 'TEAM_STARTER', status: 'ACTIVE', endsAt: '2027-11-23T00:00:00Z', ownerConsent: true, entered },
    ]);
    expect(await service.sentOf('TeamCreated')).toEqual([{ teamId: id, ownerId: 'amara' }]);
    const told = await ofTeam(service, 'tilly', id, 'noticesToPassOn { edges { node { words channel } } }');
    expect(JSON.stringify(told)).toContain('said yes in person on 2026-11-20');
  });

  it('T3: takes a Team Starter of the circle, and a person the circle knows keeps their own name', async () => {
    expect(await startTeam({}, [])).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await startTeam({ ownerId: 'tilly' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await startTeam({ confirmed: { how: 'PHONE', on: '2026-11-24' } })).toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(await startTeam({ ownerId: 'bernice', ownerName: 'Someone' })).toMatchObject({
      name: 'bernice of the test’s team',
    });
  });
});

describe('the way of a team', () => {
  it('T3: goes one stage forward at a time, and any number back', async () => {
    const { id } = await startTeam();
    expect(await moveStage(id, 'MATCH')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await moveStage(id, 'RELATIONSHIP')).toMatchObject({ stageNumber: 2 });
    expect(await moveStage(id, 'MATCH')).toMatchObject({ stageNumber: 3 });
    expect(await moveStage(id, 'MATCH')).toMatchObject({ stageNumber: 3 });
    expect(await moveStage(id, 'FIRST_CONTACT')).toMatchObject({ stageNumber: 1 });
    expect(await does('ines', 'moveStage', { teamId: id, to: 'MATCH' }, START)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const told = await service.sentOf('TeamStageChanged');
    expect(told.map(({ stage }) => stage)).toEqual([
      'FIRST_CONTACT',
      'RELATIONSHIP',
      'MATCH',
      'FIRST_CONTACT',
    ]);
  });

  it('T4: personal care and no visit: stage 4 to 5 is VISIT_REQUIRED; companionship only goes on', async () => {
    const { id } = await startTeam();
    await moveTo(id, 4);
    const flag = (activities: string[]) =>
      does('tilly', 'flagRegulatedActivities', { teamId: id, activities }, 'regulatedActivities');
    expect(await flag(['PERSONAL_CARE'])).toMatchObject({ regulatedActivities: ['PERSONAL_CARE'] });
    expect(await moveStage(id, 'PROFILE')).toMatchObject({ code: 'VISIT_REQUIRED' });
    await flag([]);
    expect(await moveStage(id, 'PROFILE')).toMatchObject({ stageNumber: 5 });

    await flag(['MEDICINES']);
    expect(await moveStage(id, 'BUILDING')).toMatchObject({ code: 'VISIT_REQUIRED' });
    expect(await moveStage(id, 'MATCH')).toMatchObject({ stageNumber: 3 });
    await moveStage(id, 'CONVERSATION');
    expect(await moveStage(id, 'PROFILE')).toMatchObject({ code: 'VISIT_REQUIRED' });
    const visit = (on: string, person = 'tilly') =>
      does(person, 'recordStartVisit', { teamId: id, on }, START);
    expect(await visit('2026-11-24')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await visit('2026-11-23', 'amara')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await visit('2026-11-23')).toMatchObject({ visitedOn: '2026-11-23', visitedBy: { id: 'tilly' } });
    expect(await moveStage(id, 'PROFILE')).toMatchObject({ stageNumber: 5 });
    expect((await service.sentOf('TeamStageChanged')).at(-1)).toEqual({
      teamId: id,
      stage: 'PROFILE',
      regulated: true,
      visited: true,
      starter: true,
    });
  });

  it('T4: with regulated support a team its owner made needs a Team Starter, present or past', async () => {
    const teamId = await teams.team('bernice');
    const own = (to: string) => does('bernice', 'moveStage', { teamId, to }, START);
    expect(await own('RELATIONSHIP')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await does('bernice', 'beginStart', { teamId }, START)).toMatchObject({ starter: null });
    await moveTo(teamId, 4, 'bernice');
    await does('bernice', 'flagRegulatedActivities', { teamId, activities: ['PERSONAL_CARE'] }, 'id');
    expect(await own('PROFILE')).toMatchObject({ code: 'TEAM_STARTER_REQUIRED' });
    const starter = await teams.join('bernice', teamId, 'tilly', { kind: 'TEAM_STARTER' });
    await does('tilly', 'recordStartVisit', { teamId, on: '2026-11-20' }, START);
    await teams.say('tilly', 'endMembership', { memberId: starter.id });
    expect(await own('PROFILE')).toMatchObject({ stageNumber: 5, starter: { id: 'tilly' } });
  });

  it('T4: what a team does that is regulated is told also without a start, each word with a higher number', async () => {
    const teamId = await teams.team('bernice');
    const flag = (activities: string[]) =>
      does('bernice', 'flagRegulatedActivities', { teamId, activities }, 'regulatedActivities');
    expect(await flag(['MEDICINES', 'PERSONAL_CARE'])).toMatchObject({
      regulatedActivities: ['PERSONAL_CARE', 'MEDICINES'],
    });
    await flag(['PERSONAL_CARE', 'MEDICINES']);
    await does('bernice', 'beginStart', { teamId }, START);
    await Promise.all([flag([]), does('bernice', 'moveStage', { teamId, to: 'RELATIONSHIP' }, START)]);
    const said = (await service.sent()).filter(({ type }) => type === 'TeamStageChanged.v1');
    expect(said[0]?.data).toEqual({ teamId, regulated: true, visited: false, starter: false });
    const sequences = said.map(({ sequence }) => sequence);
    expect(new Set(sequences).size).toBe(4);
    const last = said.find(({ sequence }) => sequence === Math.max(...sequences));
    expect(last?.data).toMatchObject({ regulated: false, stage: 'RELATIONSHIP' });
  });

  it('T3: stage 8 with one hat held is blocked naming it; after the hand-over access ends at once', async () => {
    const { id: teamId } = await startTeam();
    const stepBack = () => does('tilly', 'stepBack', { teamId }, START);
    expect(await stepBack()).toMatchObject({ code: 'WRONG_STATE' });
    await moveTo(teamId, 8);
    const term = { from: '2026-11-01T00:00:00Z', until: '2027-05-01T00:00:00Z' };
    grant = {
      groupId: teamId as Id<'team'>,
      personId: 'tilly',
      hat: 'rota',
      memberId: newId('member'),
      ...term,
    };
    await service.tick('wear');
    expect(await stepBack()).toMatchObject({
      code: 'HATS_STILL_HELD',
      refusedFields: [{ field: 'hats', problem: 'rota' }],
    });
    await service.tick('drop');
    expect(await stepBack()).toMatchObject({ steppedBackAt: '2026-11-23T09:00:00Z' });
    expect(await teams.look('tilly', teamId)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await teams.look('amara', teamId)).toMatchObject({ id: teamId });
    expect((await service.sentOf('MembershipChanged')).at(-1)).toMatchObject({
      personId: 'tilly',
      status: 'ENDED',
    });
    expect(await does('amara', 'stepBack', { teamId }, START)).toMatchObject({ stageNumber: 8 });
  });

  it('T3: a Team Starter always has an end; the owner may renew it within twelve months', async () => {
    const teamId = await teams.team('bernice');
    const wish = await teams.say('tilly', 'askToJoin', { teamId, kind: 'TEAM_STARTER' });
    expect(wish.endsAt).toBe('2027-11-23T00:00:00Z');
    await teams.say('bernice', 'answerRequest', { memberId: wish.id, approve: true });
    const renew = (endsAt: string, person = 'bernice') =>
      does(person, 'renewStarter', { memberId: wish.id, endsAt }, 'endsAt status');
    expect(await renew('2027-11-24T00:00:00Z')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await renew('2026-12-24T00:00:00Z', 'tilly')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await renew('2026-12-24T00:00:00Z')).toMatchObject({ endsAt: '2026-12-24T00:00:00Z' });
    service.setNow('2026-12-24T00:00:00Z');
    expect(await teams.look('tilly', teamId)).toMatchObject({ code: 'NOT_FOUND' });
    service.setNow('2026-12-25T08:00:00Z');
    await service.tick('Daily');
    expect((await service.sentOf('MembershipChanged')).at(-1)).toMatchObject({ status: 'ENDED' });
  });
});
