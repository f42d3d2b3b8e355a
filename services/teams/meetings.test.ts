import { newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Decisions, decisionsOf } from './testing/decisions-of.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teams: Teams;
let decisions: Decisions;
let teamId: string;
let omarId: string;
const fresh = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  let omarId = '';
  await teams.introduce('bernice', 'ines', 'omar', 'pia', 'quin', 'rita', 'cora');
  const teamId = await teams.team('bernice');
  for (const worker of ['ines', 'omar', 'pia', 'quin']) {
    await teams.vet(worker, '2027-12-31');
    const { id } = await teams.join('bernice', teamId, worker, { kind: 'PAID_WORKER' });
    if (worker === 'omar') omarId = id;
  }
  await teams.join('bernice', teamId, 'rita');
  return { teamId, omarId };
});
beforeEach(async () => {
  ({
    service,
    seed: { teamId, omarId },
  } = await fresh());
  teams = teamsOf(service);
  decisions = decisionsOf(service);
});

const schedule = (more: object = {}) =>
  decisions.say('ines', 'scheduleMeeting', {
    groupId: teamId,
    startsAt: '2026-11-25T10:00:00Z',
    lengthMinutes: 30,
    place: 'Kitchen',
    ...more,
  });
const close = (meetingId: string, more: object = {}) =>
  decisions.say('bernice', 'closeMeeting', {
    meetingId,
    attended: ['ines', 'omar', 'pia', 'quin'],
    minutes: 'Ines will ring the surgery.',
    ...more,
  });
const held = async (more: object = {}) => {
  const { id } = await schedule();
  service.setNow('2026-11-25T10:35:00Z');
  return close(id, more);
};

describe('a weekly meeting', () => {
  it('T23: 30 minutes with 4 attending propose 2.0 paid hours to the ledger; told once', async () => {
    const closed = await held();
    expect(closed).toMatchObject({
      state: 'CLOSED',
      heldMinutes: 30,
      minutes: 'Ines will ring the surgery.',
    });
    expect(await close(closed.id)).toEqual(closed);
    const proposed = await service.sentOf('PaidTimeProposed');
    expect(proposed.map(({ personId }) => personId).sort()).toEqual(['ines', 'omar', 'pia', 'quin']);
    expect(proposed.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(2.0 * 60);
    expect(proposed[0]).toMatchObject({ proposalRef: closed.id, teamId, kind: 'MEETING', on: '2026-11-25' });
    expect(await service.sentOf('MeetingHeld')).toEqual([
      { meetingId: closed.id, groupId: teamId, on: '2026-11-25', minutes: 30, attending: 4 },
    ]);
  });

  it('T16: a professional who was there has it in their own record, which names neither team nor owner', async () => {
    await teams.introduce('nadia');
    const scoped = { kind: 'PROFESSIONAL', scopes: ['PLAN'], endsAt: '2027-11-23T09:00:00Z' };
    await teams.join('bernice', teamId, 'nadia', scoped);
    await held({ attended: ['ines', 'nadia'] });
    const { data } = await service.ask('nadia', '{ myCpd { edges { node { what on minutes } } } }');
    expect(data).toEqual({
      myCpd: { edges: [{ node: { what: 'Meeting of a team', on: '2026-11-25', minutes: 30 } }] },
    });
  });

  it('T23: closed by two people at once, it is closed once', async () => {
    const { id } = await schedule({ weekly: true });
    service.setNow('2026-11-25T10:35:00Z');
    const [one, other] = await Promise.all([close(id), close(id, { minutes: 'We met.' })]);
    expect([one.code, other.code].filter(Boolean)).toEqual(['MEETING_CLOSED']);
    expect(await service.sentOf('PaidTimeProposed')).toHaveLength(4);
    expect(await service.sentOf('MeetingScheduled')).toHaveLength(2);
  });

  it('T23: nothing is proposed for those who are not paid for meetings', async () => {
    const set = (person: string) =>
      decisions.say(person, 'setPaidMeetings', { memberId: omarId, paid: false });
    expect(await set('omar')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await set('bernice')).toMatchObject({ paidMeetings: false });
    await held({ attended: ['omar', 'rita', 'ines', 'bernice'] });
    expect((await service.sentOf('PaidTimeProposed')).map(({ personId }) => personId)).toEqual(['ines']);
  });

  it('T23: minutes stay as they are once it is closed; corrections are added with author and time', async () => {
    const { id } = await schedule();
    expect(await close(id)).toMatchObject({ code: 'WRONG_STATE' });
    service.setNow('2026-11-25T10:35:00Z');
    expect(await close(id, { attended: ['nobody'] })).toMatchObject({ code: 'BAD_INPUT' });
    await close(id);
    expect(await close(id, { minutes: 'Nothing was said.' })).toMatchObject({ code: 'MEETING_CLOSED' });
    const correct = () =>
      decisions.say('omar', 'correctMinutes', { meetingId: id, words: 'It was the dentist.' });
    await correct();
    expect(await correct()).toMatchObject({
      minutes: 'Ines will ring the surgery.',
      corrections: [{ words: 'It was the dentist.', by: { id: 'omar' }, at: '2026-11-25T10:35:00Z' }],
    });
    expect((await decisions.team('rita', teamId)).meetings).toMatchObject([{ id, state: 'CLOSED' }]);
  });

  it('T23: keeps its time on the wall when the clocks change', async () => {
    const { id } = await schedule({ startsAt: '2027-03-24T10:00:00Z', weekly: true });
    service.setNow('2027-03-24T10:30:00Z');
    await close(id);
    const { nextMeeting } = await decisions.team('ines', teamId);
    expect(nextMeeting).toMatchObject({ startsAt: '2027-03-31T09:00:00Z', lengthMinutes: 30, weekly: true });
    expect(await service.sentOf('MeetingScheduled')).toHaveLength(2);
  });

  it('T23: goes on the week after, also when nobody closed it or it was called off once', async () => {
    const { id } = await schedule({ weekly: true });
    service.setNow('2026-11-26T06:00:00Z');
    await service.tick('Daily');
    const second = (await decisions.team('ines', teamId)).nextMeeting;
    expect(second).toMatchObject({ startsAt: '2026-12-02T10:00:00Z' });
    await close(id);
    await decisions.say('ines', 'cancelMeeting', { meetingId: second?.id });
    const third = (await decisions.team('ines', teamId)).nextMeeting;
    expect(third).toMatchObject({ startsAt: '2026-12-09T10:00:00Z' });
    await decisions.say('ines', 'cancelMeeting', { meetingId: third?.id, andFollowing: true });
    expect((await decisions.team('ines', teamId)).nextMeeting).toBeNull();
  });

  it('T23: the day before, those who do not stay away are reminded; to the day in London', async () => {
    // Half past midnight in London on the 30th is still the 29th in UTC.
    const { id } = await schedule({ startsAt: '2027-06-29T23:30:00Z' });
    await decisions.say('omar', 'answerMeeting', { meetingId: id, answer: 'NOT_COMING' });
    const reminded = async (who: string) =>
      (await decisions.notices(who)).filter(({ kind }) => kind === 'MEETING');
    service.setNow('2027-06-28T22:30:00Z');
    await service.tick('Daily');
    expect(await reminded('pia')).toEqual([]);
    service.setNow('2027-06-29T06:00:00Z');
    await service.tick('Daily');
    await service.tick('Daily');
    expect(await reminded('pia')).toMatchObject([
      { words: 'There is a meeting tomorrow at 00:30.', about: id },
    ]);
    expect(await reminded('omar')).toEqual([]);
  });

  it('T23: anyone of the team puts things on its agenda; a stranger learns nothing of it', async () => {
    const input = { meetingId: (await schedule()).id, id: newId('entry'), words: 'Bath times' };
    await decisions.say('rita', 'addAgendaItem', input);
    expect(await decisions.say('rita', 'addAgendaItem', input)).toMatchObject({
      agenda: [{ words: 'Bath times', by: { id: 'rita' } }],
    });
    for (const meetingId of [input.meetingId, newId('meeting')]) {
      expect(await decisions.say('cora', 'answerMeeting', { meetingId, answer: 'COMING' })).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });

  it('T23: the governance circle meets as teams do', async () => {
    const { id } = await decisions.say('vera', 'inviteToCircle', { personId: 'cora' }, ['coordinator']);
    await teams.accept('cora', id);
    const call = { groupId: 'circle', startsAt: '2026-11-25T10:00:00Z', place: 'Hall' };
    const meeting = await decisions.say('cora', 'scheduleMeeting', call);
    expect((await decisions.circle('cora')).nextMeeting).toMatchObject({ id: meeting.id, lengthMinutes: 30 });
    expect((await decisions.circle('ines')).nextMeeting).toBeNull();
  });
});

describe('a professional and meetings', () => {
  it('T15, T23: is asked to come, and reads nothing of what was said', async () => {
    const scoped = { kind: 'PROFESSIONAL', scopes: ['PLAN'], endsAt: '2027-11-23T09:00:00Z' };
    await teams.join('bernice', teamId, 'cora', scoped);
    const { id } = await schedule();
    expect(await decisions.say('cora', 'answerMeeting', { meetingId: id, answer: 'COMING' })).toMatchObject({
      answers: [{ person: { id: 'cora' }, answer: 'COMING' }],
    });
    service.setNow('2026-11-25T10:35:00Z');
    await close(id, { attended: ['cora', 'ines'] });
    const { data } = await service.ask(
      'cora',
      'query($id: ID!) { meeting(id: $id) { state minutes attended { id } } }',
      {
        id,
      },
    );
    expect(data).toEqual({ meeting: { state: 'CLOSED', minutes: null, attended: [] } });
    expect((await decisions.team('cora', teamId)).meetings).toEqual([]);
  });
});

describe('actions of a meeting', () => {
  it('T21, T23: three were agreed; at the next meeting 2 of 3 are done, and the third goes on', async () => {
    const ids = [];
    for (const what of ['Ring the surgery', 'Mend the gate', 'Buy bread']) {
      ids.push((await decisions.say('ines', 'addAction', { groupId: teamId, what, personId: 'omar' })).id);
    }
    const { id } = await schedule();
    for (const actionId of ids.slice(0, 2)) await decisions.say('omar', 'completeAction', { actionId });
    expect(await decisions.say('rita', 'completeAction', { actionId: ids[2] })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    service.setNow('2026-11-25T10:30:00Z');
    const { nextMeeting } = await decisions.team('ines', teamId);
    expect(nextMeeting).toBeNull();
    const closed = await close(id);
    expect(closed).toMatchObject({ actionsDone: 2 });
    expect(closed.actions).toHaveLength(3);
    expect((await decisions.team('ines', teamId)).actions).toMatchObject([{ id: ids[2], doneAt: null }]);
    expect(await decisions.say('omar', 'completeAction', { actionId: ids[0], done: false })).toMatchObject({
      code: 'WRONG_STATE',
    });
  });
});

describe('minutes for the circle', () => {
  it('T23: are public once nothing in them says who anyone is', async () => {
    const { id } = await held();
    const check = (person: string, text: string) =>
      decisions.say(person, 'checkMinutes', { meetingId: id, text });
    expect(await check('rita', 'We met.')).toMatchObject({ code: 'NOT_ALLOWED' });
    const leaking = 'INES rings 020 7946 0018 or mail@example.org, at E8 1AA.';
    expect(await check('bernice', leaking)).toMatchObject({
      code: 'PERSONAL_DATA_FOUND',
      fields: [
        { field: 'text', problem: 'NAME at character 1: INES' },
        { field: 'text', problem: 'PHONE at character 12: 020 7946 0018' },
        { field: 'text', problem: 'EMAIL at character 29: mail@example.org' },
        { field: 'text', problem: 'POSTCODE at character 50: E8 1AA' },
      ],
    });
    expect(await decisions.publicMinutes('cora')).toEqual([]);
    const text = 'A worker rings the surgery.';
    expect(await check('bernice', text)).toMatchObject({
      publicMinutes: text,
      minutes: 'Ines will ring the surgery.',
    });
    expect(await decisions.publicMinutes('cora')).toEqual([
      { id, on: '2026-11-25', ofGovernance: false, text },
    ]);
  });
});
