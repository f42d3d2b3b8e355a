import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench, relayAll } from './testing/circle.ts';
import { claimedNextDoor, neighbours, showNextDoor } from './testing/next-door.ts';

const bench = matchingBench();
let circle: Circle;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
});

const HOURS = {
  weekday: 6,
  from: '09:00',
  to: '13:00',
  startsOn: '2026-11-01',
  category: 'personal-care',
  skills: ['cooking'],
  languages: ['yiddish'],
  ratePence: 1900,
  whereabouts: { name: 'Dovid', address: '3 Secret Mews, London E9 0XX', outwardCode: 'E9' },
};
const agree = (more: object = {}) =>
  circle.does(
    circle.owner,
    'agreeHours',
    { ...HOURS, teamId: circle.teamId, ...more },
    'id',
    circle.as('OWNER'),
  );
const say = (id: string, accept = true) =>
  circle.does('ines', 'answerHours', { id, accept }, 'accepted', circle.as('PAID_WORKER'));
const stage = (more: object, sequence = 1) =>
  circle.service.hear(
    'TeamStageChanged',
    { teamId: circle.teamId, stage: 'MATCH', regulated: false, visited: false, starter: true, ...more },
    { sequence },
  );
const state = (to: 'ACTIVE' | 'QUIET' | 'BEREAVED' | 'CLOSED', sequence = 1, teamId = circle.teamId) =>
  circle.service.hear('TeamStateChanged', { teamId, state: to, on: '2026-11-23' }, { sequence });
const needs = (skills: string[], to = circle, sequence = 1) =>
  to.service.hear('SpecialistNeedChanged', { teamId: to.teamId, needs: skills }, { sequence });
const train = (until: string, to = circle, personId = 'ines') =>
  to.service.hear('TrainingRecorded', {
    trainingId: 'training_01JCZ8Q4T6V9E2M7N5K3H1G0FA',
    personId,
    skill: 'peg-feed',
    until,
  });

describe('regulated support', () => {
  it('T4: nobody paid is booked before a Team Starter and the visit; companionship is not held up', async () => {
    await stage({ regulated: true });
    expect(await agree()).toEqual({ code: 'VISIT_REQUIRED' });
    await stage({ regulated: true, visited: true, starter: false }, 2);
    expect(await agree()).toEqual({ code: 'TEAM_STARTER_REQUIRED' });
    await stage({ regulated: true, visited: true }, 4);
    await stage({ regulated: true }, 3);
    expect((await agree()).ok).toBeDefined();
    await stage({ regulated: false }, 5);
    expect((await agree({ weekday: 5 })).ok).toBeDefined();
  });

  it('T4: asked for later, it holds up new bookings and leaves what stands', async () => {
    await circle.hasWorker('ines');
    const { ok: first } = await agree({ workerId: 'ines' });
    const { ok: second } = await agree({ workerId: 'ines', weekday: 5 });
    await say(String(first?.id));
    const { length: booked } = await circle.visits();
    expect(booked).toBe(2);
    await stage({ regulated: true });
    expect(await say(String(second?.id))).toEqual({ code: 'VISIT_REQUIRED' });
    const [gap] = (await circle.gaps()).filter(({ state: open }) => open === 'OPEN');
    await circle.owns('widenGap', { gapId: gap?.id }, 'step');
    const [offer] = await circle.openHours('ines');
    expect(await circle.claims('ines', String(offer?.id))).toEqual({ code: 'VISIT_REQUIRED' });
    circle.service.setNow('2026-11-25T06:00:00Z');
    await circle.service.tick('Daily');
    expect((await circle.visits()).filter(({ state: planned }) => planned === 'PLANNED')).toHaveLength(2);
  });
});

describe('specialist needs', () => {
  it('T22: a worker without the training is blocked, by whichever way; with it they come', async () => {
    await circle.hasWorker('ines');
    await needs(['peg-feed']);
    expect(await agree({ workerId: 'ines' })).toEqual({ code: 'TRAINING_REQUIRED' });
    await train('2026-11-27');
    const { ok: hours } = await agree({ workerId: 'ines' });
    expect(await say(String(hours?.id))).toEqual({ code: 'TRAINING_REQUIRED' });
    const [gap] = await circle.gaps();
    await circle.owns('widenGap', { gapId: gap?.id }, 'step');
    const [offer] = await circle.openHours('ines');
    expect(await circle.claims('ines', String(offer?.id))).toEqual({ code: 'TRAINING_REQUIRED' });

    await train('2026-12-01');
    expect(await circle.claims('ines', String(offer?.id))).toMatchObject({ ok: { state: 'WAITING' } });
    await needs(['peg-feed', 'tracheostomy'], circle, 2);
    const [claimed] = await circle.gaps();
    const answer = { gapId: claimed?.id, claimId: claimed?.claim?.id, accept: true };
    const yes = () => circle.does(circle.owner, 'answerClaim', answer, 'state', circle.as('OWNER'));
    expect(await yes()).toEqual({ code: 'TRAINING_REQUIRED' });
    await needs(['peg-feed'], circle, 3);
    expect(await yes()).toMatchObject({ ok: { state: 'COVERED' } });
  });

  it('T22: the named worker is booked as far as their training goes; the days after it are gaps', async () => {
    await circle.hasWorker('ines');
    await needs(['peg-feed']);
    await train('2026-11-28');
    const { ok: hours } = await agree({ workerId: 'ines' });
    await say(String(hours?.id));
    expect((await circle.visits()).map(({ from }) => from)).toEqual(['2026-11-28T09:00:00Z']);
    expect((await circle.gaps()).map(({ state: how }) => how)).toEqual(['OPEN']);
    await train('2027-11-28');
    await circle.service.tick('Daily');
    expect(await circle.visits()).toHaveLength(2);
  });

  it('T22: next door the worker’s own circle checks the training, and vouches for no more than it was asked', async () => {
    const { host, home } = await neighbours(bench);
    await needs(['peg-feed'], host);
    const { gapId, offerId } = await showNextDoor(host, home);
    expect((await host.service.sentOf('CoverOffered'))[0]).toMatchObject({ training: ['peg-feed'] });
    expect(await home.claims('ines', offerId)).toEqual({ code: 'TRAINING_REQUIRED' });
    await train('2027-01-01', home);
    const { ok: claim } = await home.claims('ines', offerId);
    await relayAll(host, home);
    const answer = { gapId, claimId: claim?.id, accept: true };
    const yes = () => host.does(host.owner, 'answerClaim', answer, 'state', host.as('OWNER'));
    await needs(['peg-feed', 'tracheostomy'], host, 2);
    expect(await yes()).toEqual({ code: 'TRAINING_REQUIRED' });
    await needs(['peg-feed'], host, 3);
    expect(await yes()).toMatchObject({ ok: { state: 'COVERED' } });
  });
});

describe('a team that is over', () => {
  it.each(['BEREAVED', 'CLOSED'] as const)(
    'T26: %s: visits are cancelled, gaps gone, and no hours agreed',
    async (to) => {
      await circle.hasWorker('ines');
      const { ok: hours } = await agree({ workerId: 'ines' });
      await say(String(hours?.id));
      await agree({ weekday: 5 });
      await state(to);
      expect((await circle.visits()).map(({ state: how }) => how)).toEqual(['CANCELLED', 'CANCELLED']);
      expect(await circle.gaps()).toEqual([]);
      expect(await circle.openHours('ines', circle.as('PAID_WORKER'))).toEqual([]);
      expect(await agree({ weekday: 4 })).toEqual({ code: 'TEAM_CLOSED' });
      circle.service.setNow('2026-12-20T06:00:00Z');
      await circle.service.tick('Daily');
      expect((await circle.visits()).filter(({ state: how }) => how === 'PLANNED')).toEqual([]);
    },
  );

  it('T26: what neighbours were offered, and what one of them claimed, goes; the worker is free again', async () => {
    const { host, home } = await claimedNextDoor(bench);
    await host.service.hear('TeamStateChanged', { teamId: host.teamId, state: 'BEREAVED', on: '2026-11-23' });
    await relayAll(host, home);
    expect((await home.claimsOf('ines'))[0]).toMatchObject({ state: 'WITHDRAWN', reason: 'NOT_NEEDED' });
    expect(await home.openHours('ines')).toEqual([]);
  });

  it('T26: quiet changes nothing, an older word changes nothing, and opened again hours are agreed anew', async () => {
    await agree();
    await state('QUIET', 1);
    expect((await circle.gaps()).map(({ state: how }) => how)).toEqual(['OPEN', 'OPEN']);
    await state('ACTIVE', 3);
    await state('CLOSED', 2);
    expect((await circle.gaps()).map(({ state: how }) => how)).toEqual(['OPEN', 'OPEN']);
    await state('CLOSED', 4);
    await state('ACTIVE', 5);
    await circle.service.tick('Daily');
    expect(await circle.gaps()).toEqual([]);
    expect((await agree({ weekday: 5 })).ok).toBeDefined();
  });
});
