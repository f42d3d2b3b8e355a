import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Doings, doingsOf, ofTeam } from './testing/doings.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teams: Teams;
let does: Doings;
let teamId: string;
let members: Record<'grace' | 'ines' | 'piotr', string>;
const fresh = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  await teams.introduce('bernice', 'grace', 'ines', 'piotr');
  const teamId = await teams.team('bernice');
  await teams.vet('ines', '2027-11-30');
  const { id: grace } = await teams.join('bernice', teamId, 'grace');
  const { id: ines } = await teams.join('bernice', teamId, 'ines', { kind: 'PAID_WORKER' });
  const { id: piotr } = await teams.join('bernice', teamId, 'piotr', { kind: 'VOLUNTEER' });
  return { teamId, members: { grace, ines, piotr } };
});
beforeEach(async () => {
  ({
    service,
    seed: { teamId, members },
  } = await fresh());
  teams = teamsOf(service);
  does = doingsOf(service);
});

const STATE = 'state stateHistory { state at by { id } reason } retention { until rule }';
const stateOf = (person: string) => ofTeam(service, person, teamId, STATE);
const rest = (state: string, person = 'bernice') => does(person, 'restTeam', { teamId, state }, STATE);
const close = () => does('bernice', 'closeTeam', { teamId, reason: 'MOVED_AWAY' }, STATE);
const reopen = (person = 'bernice') => does(person, 'reopenTeam', { teamId }, STATE);
const bury = (person = 'grace', hats: string[] = []) =>
  does(person, 'recordBereavement', { teamId, diedOn: '2026-11-20' }, STATE, hats);
const told = async (person: string) => {
  const { data } = await service.ask<{ myNotices: { edges: { node: { words: string } }[] } }>(
    person,
    '{ myNotices { edges { node { words } } } }',
  );
  return data.myNotices.edges.map(({ node }) => node.words);
};

describe('a team that rests', () => {
  it('T26: is quiet and awake again at the owner’s word, at once, and everyone keeps their place', async () => {
    expect(await rest('QUIET', 'grace')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await rest('QUIET')).toMatchObject({ state: 'QUIET', retention: null });
    expect(await rest('QUIET')).toMatchObject({ stateHistory: [{ state: 'QUIET', by: { id: 'bernice' } }] });
    expect(await teams.look('ines', teamId)).toMatchObject({ owner: { id: 'bernice' } });
    expect(await rest('ACTIVE')).toMatchObject({ state: 'ACTIVE' });
    expect((await service.sentOf('TeamStateChanged')).map(({ state }) => state)).toEqual(['QUIET', 'ACTIVE']);
    expect(await told('grace')).toEqual([
      'bernice of the test’s team is up and about.',
      'bernice of the test’s team rests for now. Everyone keeps their place, and it can go on at any time.',
    ]);
  });
});

describe('a team whose owner died', () => {
  const PLAN = 'person { id } accepted keeper { id } keeperAccepted until contacts { dueOn doneAt }';
  const plans = async (person: string) => {
    const { contactPlans } = await ofTeam(
      service,
      person,
      teamId,
      `contactPlans { edges { node { ${PLAN} } } }`,
    );
    return (contactPlans as { edges: { node: unknown }[] } | null)?.edges.map(({ node }) => node);
  };

  it('T26: mourns: others are told, the retention clock starts, the paid hand over within 14 days', async () => {
    expect(await bury('ines')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await bury('stranger', ['coordinator'])).toMatchObject({
      state: 'BEREAVED',
      retention: { until: '2034-11-20', rule: 'END_OF_CARE' },
    });
    expect(await service.sentOf('TeamStateChanged')).toEqual([
      { teamId, state: 'BEREAVED', on: '2026-11-23' },
    ]);
    expect(await told('grace')).toEqual([
      'We are sorry to tell you that bernice of the test died on 20 November 2026. Visits are called off. What you wrote down together is kept.',
    ]);
    expect(await told('bernice')).toEqual([]);
    expect(await teams.invite('bernice', teamId, 'someone')).toMatchObject({ code: 'WRONG_STATE' });

    service.setNow('2026-12-07T23:59:59Z');
    expect(await teams.look('ines', teamId)).toMatchObject({ owner: { id: 'bernice' } });
    service.setNow('2026-12-08T00:00:00Z');
    expect(await teams.look('ines', teamId)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await teams.look('piotr', teamId)).toMatchObject({ owner: { id: 'bernice' } });
    service.setNow('2026-12-08T06:00:00Z');
    await service.tick('Daily');
    expect((await service.sentOf('MembershipChanged')).at(-1)).toMatchObject({
      personId: 'ines',
      status: 'ENDED',
    });
  });

  it('T26, K11: family keep a contact plan for 12 weeks once they and a keeper said yes', async () => {
    await bury();
    const [plan] = (await plans('grace')) as { until: string; contacts: { dueOn: string }[] }[];
    expect(plan).toMatchObject({
      person: { id: 'grace' },
      accepted: null,
      keeper: null,
      until: '2027-02-15',
    });
    expect(plan?.contacts.map(({ dueOn }) => dueOn)).toEqual([
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
      '2027-01-04',
      '2027-01-18',
      '2027-02-01',
      '2027-02-15',
    ]);
    expect(await plans('ines')).toBeUndefined();
    const about = { teamId, personId: 'grace' };
    const contact = (dueOn: string, person = 'piotr') =>
      does(person, 'recordContact', { ...about, dueOn }, PLAN);
    expect(await does('grace', 'nameContactKeeper', { ...about, keeperId: 'piotr' }, PLAN)).toMatchObject({
      keeper: { id: 'piotr' },
      keeperAccepted: null,
    });
    expect(await does('piotr', 'answerKeepingInTouch', { ...about, accept: true }, PLAN)).toMatchObject({
      keeperAccepted: true,
    });
    service.setNow('2026-11-30T09:00:00Z');
    expect(await contact('2026-11-30')).toMatchObject({ code: 'CONSENT_MISSING' });
    await does('grace', 'answerContactPlan', { teamId, accept: true }, PLAN);
    expect(await contact('2026-12-07')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await contact('2026-11-30', 'grace')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await contact('2026-11-30')).toMatchObject({
      contacts: expect.arrayContaining([{ dueOn: '2026-11-30', doneAt: '2026-11-30T09:00:00Z' }]),
    });
    service.setNow('2026-12-07T06:00:00Z');
    await service.tick('Daily');
    expect((await told('piotr'))[0]).toBe('It is time to be in touch with grace of the test.');

    service.setNow('2027-02-16T00:00:00Z');
    expect(await stateOf('grace')).toMatchObject({ state: 'CLOSED' });
    await service.tick('Daily');
    expect((await service.sentOf('TeamStateChanged')).at(-1)).toMatchObject({ state: 'CLOSED' });
    expect((await stateOf('grace')).stateHistory).toMatchObject([{ state: 'BEREAVED' }, { by: null }]);
    expect(await contact('2027-02-15')).toMatchObject({ person: { id: 'grace' } });
  });

  it('K11: a carer may decline, and nobody else answers for them', async () => {
    await bury();
    expect(await does('piotr', 'answerContactPlan', { teamId, accept: true }, PLAN)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await does('grace', 'answerContactPlan', { teamId, accept: false }, PLAN)).toMatchObject({
      accepted: false,
    });
    const [plan] = (await plans('piotr')) as unknown[];
    expect(plan).toMatchObject({ accepted: false });
  });

  it('T26: recorded by mistake, it is put right, and who was to leave stays', async () => {
    await bury();
    await does('grace', 'answerContactPlan', { teamId, accept: false }, PLAN);
    expect(await reopen('stranger')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reopen()).toMatchObject({ state: 'ACTIVE', retention: null });
    service.setNow('2027-03-01T09:00:00Z');
    await service.tick('Daily');
    expect(await teams.look('ines', teamId)).toMatchObject({ owner: { id: 'bernice' } });
    expect(await stateOf('bernice')).toMatchObject({ state: 'ACTIVE' });
    expect(await plans('grace')).toBeUndefined();
    await bury();
    expect(await plans('grace')).toMatchObject([{ accepted: null }]);
  });
});

describe('a team that is closed', () => {
  it('T26: is read and not changed, until its owner opens it again and the clock stops', async () => {
    const pending = await teams.invite('bernice', teamId, 'someone');
    expect(await close()).toMatchObject({ state: 'CLOSED', retention: { until: '2034-11-23' } });
    expect(await teams.look('grace', teamId)).toMatchObject({ owner: { name: 'bernice of the test' } });
    const refused = [
      await rest('QUIET'),
      await teams.invite('bernice', teamId, 'other'),
      await teams
        .say('other', 'introduceMyself', { name: 'Other' })
        .then(() => teams.say('other', 'askToJoin', { teamId, kind: 'PEER' })),
      await does('bernice', 'beginStart', { teamId }, 'stage'),
      await teams.say('bernice', 'endMembership', { memberId: members.grace }),
      await does('bernice', 'pauseMembership', { memberId: members.grace }, 'status'),
    ];
    expect(refused.map(({ code }) => code)).toEqual(refused.map(() => 'TEAM_CLOSED'));
    expect(await teams.accept('someone', pending.id)).not.toMatchObject({ status: 'ACTIVE' });
    expect(await teams.say('piotr', 'endMembership', { memberId: members.piotr })).toMatchObject({
      status: 'ENDED',
    });
    service.setNow('2026-12-08T09:00:00Z');
    expect(await teams.look('ines', teamId)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reopen()).toMatchObject({ state: 'ACTIVE', retention: null });
    expect(await rest('QUIET')).toMatchObject({ state: 'QUIET' });
    expect(await teams.join('bernice', teamId, 'ines', { kind: 'PAID_WORKER' })).toMatchObject({
      status: 'ACTIVE',
    });
    service.setNow('2027-01-10T09:00:00Z');
    expect(await close()).toMatchObject({ retention: { until: '2035-01-10' } });
  });

  it('T26: is kept 2 years when it never came past the first contact', async () => {
    await does('bernice', 'beginStart', { teamId }, 'stage');
    expect(await close()).toMatchObject({ retention: { until: '2028-11-23', rule: 'CONTACT_ONLY' } });
  });

  it('T26: closed at the very moment someone joins or is invited, nobody is in it who may still change it', async () => {
    for (let round = 0; round < 3; round++) {
      const joining = await teams.invite('bernice', teamId, `joiner-${round}`);
      await teams.introduce(`joiner-${round}`);
      await Promise.all([
        close(),
        teams.accept(`joiner-${round}`, joining.id),
        teams.invite('bernice', teamId, `late-${round}`),
      ]);
      const places = (await service.items()).filter(
        ({ pk, sk }) => pk.startsWith('GROUP#') && sk.startsWith('PLACE#'),
      );
      const open = places.filter(({ consents, closedFrom }) => {
        const { owner, member } = consents as { owner?: string; member?: string };
        return owner !== 'NO' && member !== 'NO' && closedFrom === undefined;
      });
      expect(open).toEqual([]);
      await reopen();
    }
  });

  it('T26: nothing of it is deleted', async () => {
    const before = (await service.items()).filter(({ pk }) => /^(GROUP|PERSON|MEMBER)#/.test(pk));
    await close();
    const after = await service.items();
    const keys = new Set(after.map(({ pk, sk }) => `${pk} ${sk}`));
    expect(before.filter(({ pk, sk }) => !keys.has(`${pk} ${sk}`))).toEqual([]);
  });
});

describe('a member who rests', () => {
  const MEMBER = 'status pausedUntil';
  const pause = (backOn?: string, person = 'ines') =>
    does(person, 'pauseMembership', { memberId: members.ines, ...(backOn && { backOn }) }, MEMBER);

  it('keeps their place and sees the name only until the day they are back', async () => {
    expect(await pause('2026-12-24')).toEqual({ status: 'PAUSED', pausedUntil: '2026-12-24' });
    expect(await teams.look('ines', teamId)).toMatchObject({ owner: null, members: null });
    expect(await teams.invite('bernice', teamId, 'ines')).toMatchObject({ code: 'ALREADY_MEMBER' });
    service.setNow('2026-12-24T00:00:00Z');
    expect(await teams.look('ines', teamId)).toMatchObject({ owner: { id: 'bernice' } });
    await service.tick('Daily');
    const said = (await service.sentOf('MembershipChanged')).filter(({ personId }) => personId === 'ines');
    expect(said.map(({ status }) => status).slice(-3)).toEqual(['ACTIVE', 'PAUSED', 'ACTIVE']);
  });

  it('rests without an end until they or the owner say they are back; the owner themself does not', async () => {
    expect(await pause(undefined, 'grace')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await pause('2026-11-23')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await pause(undefined, 'bernice')).toEqual({ status: 'PAUSED', pausedUntil: null });
    service.setNow('2027-10-01T09:00:00Z');
    expect(await teams.look('ines', teamId)).toMatchObject({ owner: null });
    const back = await does('ines', 'resumeMembership', { memberId: members.ines }, MEMBER);
    expect(back).toEqual({ status: 'ACTIVE', pausedUntil: null });
    const { myMembership } = await teams.look('bernice', teamId);
    const { id: memberId } = myMembership as { id: string };
    expect(await does('bernice', 'pauseMembership', { memberId }, MEMBER)).toMatchObject({
      code: 'OWNER_REQUIRED',
    });
  });
});
