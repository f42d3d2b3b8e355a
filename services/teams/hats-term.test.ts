import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type HattedTeam, hattedTeam } from './testing/hatted-team.ts';

let service: ServiceUnderTest;
let team: HattedTeam;

const noticesOf = async (person: string) => {
  const { data } = await service.ask<{ myNotices: { edges: { node: { kind: string; words: string } }[] } }>(
    person,
    '{ myNotices(first: 100) { edges { node { kind words } } } }',
  );
  return data.myNotices.edges.map(({ node }) => node);
};

describe('the term of a hat', () => {
  const rota = () => team.hat('rota');
  const kinds = async (person: string) => (await noticesOf(person)).map(({ kind }) => kind);
  const morning = async (day: string) => {
    service.setNow(`${day}T05:30:00Z`);
    await service.tick('Daily');
  };
  const rotaHat = async () => {
    const { hats } = await team.hats.look('ines', team.teamId);
    return hats.find(({ slug }) => slug === 'rota');
  };
  beforeEach(async () => {
    team = await hattedTeam();
    service = team.service;
    // 26 weeks that end with 30 June begin on 31 December.
    service.setNow('2026-12-30T09:00:00Z');
    await team.give('omar', 'rota', '2026-12-31T09:00:00Z');
  });

  it('T11: a term that ends with 30 June: reminded on 16 June; on 1 July lapsed, permissions gone, vacancy raised', async () => {
    const { hats, teamId } = team;
    expect(await rotaHat()).toMatchObject({
      holders: [{ person: { id: 'omar' }, lastDay: '2027-06-30', until: '2027-06-30T23:00:00Z' }],
      vacantSince: null,
    });
    await morning('2027-06-15');
    expect(await kinds('omar')).not.toContain('HAT_TERM_ENDS');
    for (const day of ['2027-06-16', '2027-06-17', '2027-06-30']) await morning(day);
    expect((await kinds('omar')).filter((kind) => kind === 'HAT_TERM_ENDS')).toHaveLength(1);
    expect((await noticesOf('omar'))[0]?.words).toContain('30 June 2027');
    service.setNow('2027-06-30T22:59:59Z');
    expect(await hats.permittedBy('omar', teamId)).toEqual(['rota']);
    service.setNow('2027-06-30T23:00:00Z');
    expect(await hats.permittedBy('omar', teamId)).toEqual([]);
    expect(await rotaHat()).toMatchObject({ holders: [], vacantSince: '2027-06-30T23:00:00Z' });
    expect((await hats.look('ines', teamId)).vacancies).toContain('rota');
    await morning('2027-07-01');
    await morning('2027-07-02');
    expect((await kinds('omar')).filter((kind) => kind === 'HAT_LAPSED')).toHaveLength(1);
    expect((await kinds('ines')).filter((kind) => kind === 'HAT_VACANT')).toHaveLength(1);
    expect(await service.sentOf('HatEnded')).toEqual([
      { groupId: teamId, hat: 'rota', personId: 'omar', at: '2027-06-30T23:00:00Z', reason: 'TERM_OVER' },
    ]);
    expect(await rotaHat()).toMatchObject({ vacantSince: '2027-06-30T23:00:00Z' });
  });

  it('T11: whoever holds it may offer to go on before the end, and does without a break', async () => {
    const { hats, teamId } = team;
    service.setNow('2027-06-20T09:00:00Z');
    const { id } = await hats.say('omar', 'offerToHold', { hatId: rota() });
    expect(id).toMatch(/^selection_/);
    for (const now of ['2027-06-30T22:59:59Z', '2027-06-30T23:00:00Z', '2027-12-29T23:59:59Z']) {
      service.setNow(now);
      expect(await hats.permittedBy('omar', teamId)).toEqual(['rota']);
    }
    service.setNow('2027-12-30T00:00:00Z');
    expect(await hats.permittedBy('omar', teamId)).toEqual([]);
  });

  it('T11: someone else may follow on from the end of a term; an objection leaves the one who holds it as they were', async () => {
    const { hats, teamId } = team;
    service.setNow('2027-06-20T09:00:00Z');
    await hats.say('ines', 'offerToHold', { hatId: rota() });
    service.setNow('2027-06-28T09:00:00Z');
    expect(await hats.permittedBy('ines', teamId)).toEqual([]);
    service.setNow('2027-06-30T23:00:00Z');
    expect(await hats.permittedBy('ines', teamId)).toEqual(['rota']);
    expect(await hats.permittedBy('omar', teamId)).toEqual([]);
  });

  it('T11: check-ins come every eight weeks, and one that was held moves the next on', async () => {
    await morning('2027-02-24');
    expect(await kinds('omar')).not.toContain('HAT_CHECK_IN');
    await morning('2027-02-25');
    expect(await kinds('omar')).toContain('HAT_CHECK_IN');
    const checkIn = { hatId: rota(), personId: 'omar' };
    expect(await team.hats.say('ines', 'recordCheckIn', checkIn)).toMatchObject({
      holders: [{ checkedInOn: '2027-02-25', checkInDue: '2027-04-22' }],
    });
    expect(await team.hats.say('omar', 'recordCheckIn', { hatId: team.hat('chat') })).toMatchObject({
      code: 'NOT_FOUND',
    });
    await morning('2027-04-22');
    expect((await kinds('omar')).filter((kind) => kind === 'HAT_CHECK_IN')).toHaveLength(2);
  });

  it('T11: handed over, it stays with its holder until the next has it; an objection leaves it there', async () => {
    const { hats, teamId } = team;
    service.setNow('2027-02-01T09:00:00Z');
    expect(await hats.say('ines', 'offerToHold', { hatId: rota() })).toMatchObject({ code: 'HAT_HELD' });
    await hats.say('omar', 'handOverHat', { hatId: rota(), notes: 'The folder is in the hall.' });
    const { id: selectionId } = await hats.say('ines', 'offerToHold', { hatId: rota(), windowDays: 2 });
    expect(await hats.permittedBy('omar', teamId)).toEqual(['rota']);
    const { id: second } = await again(selectionId);
    service.setNow('2027-02-05T08:59:59Z');
    expect(await hats.permittedBy('omar', teamId)).toEqual(['rota']);
    service.setNow('2027-02-05T09:00:00Z');
    expect(await hats.permittedBy('omar', teamId)).toEqual([]);
    expect(await hats.permittedBy('grace', teamId)).toEqual(['rota']);
    await morning('2027-02-06');
    expect(await service.sentOf('HatEnded')).toMatchObject([{ personId: 'omar', reason: 'HANDED_OVER' }]);
    expect(await hats.selection('ines', second)).toMatchObject({ step: 'GRANTED' });
  });

  /** Ines's offer meets an objection and ends; Omar's hat is his for the whole term again; Grace offers instead. */
  async function again(selectionId: string) {
    const { hats } = team;
    expect(await rotaHat()).toMatchObject({ holders: [{ until: '2027-02-03T09:00:00Z' }] });
    await hats.say('ravi', 'objectToOffer', { selectionId, argument: 'Ines has two hats already.' });
    expect(await rotaHat()).toMatchObject({ holders: [{ until: '2027-06-30T23:00:00Z' }] });
    service.setNow('2027-02-03T09:00:00Z');
    await hats.say('bernice', 'endSelection', { selectionId, reason: 'Grace would like to.' });
    return hats.say('grace', 'offerToHold', { hatId: rota(), windowDays: 2 });
  }

  it('T11: given back or taken back, its permissions end with the same breath', async () => {
    const { hats, teamId } = team;
    expect(await hats.say('ines', 'giveBackHat', { hatId: rota(), personId: 'omar' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await hats.say('omar', 'giveBackHat', { hatId: rota() })).toMatchObject({
      holders: [],
      vacantSince: '2026-12-31T09:00:00Z',
    });
    expect(await hats.permittedBy('omar', teamId)).toEqual([]);
    expect(await hats.say('omar', 'giveBackHat', { hatId: rota() })).toMatchObject({ holders: [] });
    await team.give('ines', 'rota', '2027-01-01T09:00:00Z');
    await hats.say('bernice', 'giveBackHat', { hatId: rota(), personId: 'ines' });
    expect(await hats.permittedBy('ines', teamId)).toEqual([]);
    const ended = await service.sentOf('HatEnded');
    expect(ended.map(({ personId, reason }) => [personId, reason])).toEqual([
      ['omar', 'GIVEN_BACK'],
      ['ines', 'TAKEN_BACK'],
    ]);
  });

  it('T11: whoever leaves holds no hat any more, nor when they come back', async () => {
    const { hats, teams, teamId } = team;
    const { myMembership } = await teams.look('omar', teamId);
    const { id: memberId } = myMembership as { id: string };
    await teams.say('omar', 'endMembership', { memberId });
    expect(await rotaHat()).toMatchObject({ holders: [], vacantSince: '2026-12-31T09:00:00Z' });
    expect(await service.sentOf('HatEnded')).toMatchObject([{ personId: 'omar', reason: 'LEFT' }]);
    expect(await kinds('ines')).toContain('HAT_VACANT');
    await teams.join('bernice', teamId, 'omar');
    expect(await hats.permittedBy('omar', teamId)).toEqual([]);
  });

  it('T11: whoever leaves with several hats leaves one notice of what is vacant', async () => {
    const { hats, teams, teamId } = team;
    for (const slug of ['profile', 'chat']) {
      await hats.say('omar', 'offerToHold', { hatId: team.hat(slug), windowDays: 1 });
    }
    service.setNow('2027-01-01T09:00:00Z');
    const { myMembership } = await teams.look('omar', teamId);
    await teams.say('omar', 'endMembership', { memberId: (myMembership as { id: string }).id });
    const vacant = (await noticesOf('ines')).filter(({ kind }) => kind === 'HAT_VACANT');
    expect(vacant.map(({ words }) => words)).toEqual([
      'Nobody holds these hats now: “Profile holder” and “Rota holder”. Anyone in the team may offer to.',
    ]);
    expect(await service.sentOf('HatEnded')).toHaveLength(3);
  });

  it('T11: a check that lapses suspends what a hat permits, and a new one brings it back', async () => {
    const { hats, teams, teamId } = team;
    await teams.introduce('piotr');
    await teams.vet('piotr', '2027-01-10');
    await teams.join('bernice', teamId, 'piotr', { kind: 'PAID_WORKER' });
    await team.give('piotr', 'profile', '2027-01-02T09:00:00Z');
    service.setNow('2027-01-11T09:00:00Z');
    expect(await hats.permittedBy('piotr', teamId)).toEqual([]);
    await service.tick('Daily');
    await teams.vet('piotr', '2028-01-10');
    expect(await hats.permittedBy('piotr', teamId)).toEqual(['profile']);
  });

  it('T12: five of seven hats with one person are a prompt to the team, which names nobody', async () => {
    const { hats, teamId } = team;
    await hats.say('bernice', 'flagRegulatedActivities', { teamId, activities: ['MEDICINES'] });
    for (const slug of ['mar', 'profile', 'checkin']) {
      await hats.say('ravi', 'offerToHold', { hatId: team.hat(slug), windowDays: 1 });
    }
    await team.give('ravi', 'chat', '2027-01-01T09:00:00Z');
    expect((await hats.look('ines', teamId)).hatLoad).toMatch(/^4 of 7/);
    await team.give('ravi', 'connector', '2027-01-02T09:00:00Z');
    expect((await hats.look('ines', teamId)).hatLoad).toBe('5 of 7 hats are held by one person.');
    await hats.say('ravi', 'giveBackHat', { hatId: team.hat('mar') });
    await hats.say('ravi', 'giveBackHat', { hatId: team.hat('chat') });
    expect((await hats.look('ines', teamId)).hatLoad).toBeNull();
    await team.teams.introduce('nadia');
    const professional = { kind: 'PROFESSIONAL', scopes: ['PLAN'], endsAt: '2027-11-23T09:00:00Z' };
    await team.teams.join('bernice', teamId, 'nadia', professional);
    expect((await hats.look('nadia', teamId)).hatLoad).toBeNull();
  });

  it('lists the hats one holds', async () => {
    const { data } = await service.ask('omar', '{ myHats { edges { node { slug group { id name } } } } }');
    expect(data).toMatchObject({
      myHats: { edges: [{ node: { slug: 'rota', group: { id: team.teamId } } }] },
    });
  });
});
