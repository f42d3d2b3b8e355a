import { newId } from '@kith/kernel';
import { tableCallsOf } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';

const bench = matchingBench();
let circle: Circle;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
});

const answer = (person: string, id: string, accept = true) =>
  circle.does(person, 'answerHours', { id, accept }, 'accepted worker { id }');

async function week(of: string) {
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
    week(of: "${of}") { monday agreedMinutes coveredMinutes gapMinutes cancelledMinutes gapPercent } } } }`;
  return (await circle.askOfTeam<{ week: unknown }>(query)).week;
}

describe('weekly hours', () => {
  it('M10: a day on which nothing is to be done writes nothing', async () => {
    await circle.hasWorker('ines');
    const { id } = await circle.agrees({ workerId: 'ines' });
    await answer('ines', id);
    await circle.agrees({ weekday: 2 });
    await circle.service.tick('Daily');
    const { calls } = await tableCallsOf(() => circle.service.tick('Daily'));
    expect(calls).not.toContain('TransactWriteItemsCommand');
    expect(calls).toContain('BatchGetItemCommand');
  });

  it('M10: with nobody named, every day of the next two weeks is a gap, and said to be one', async () => {
    await circle.agrees();
    expect((await circle.gaps()).map(({ from, state, step }) => [from, state, step])).toEqual([
      ['2026-11-28T09:00:00Z', 'OPEN', 'TEAM'],
      ['2026-12-05T09:00:00Z', 'OPEN', 'TEAM'],
    ]);
    expect(await circle.service.sentOf('GapDetected')).toHaveLength(2);
  });

  it('M10: the daily round unfolds them a day further, and again changes nothing', async () => {
    await circle.agrees();
    circle.service.setNow('2026-11-29T03:00:00Z');
    await circle.service.tick('Daily');
    await circle.service.tick('Daily');
    expect((await circle.gaps()).map(({ from }) => from.slice(0, 10))).toEqual(['2026-12-05', '2026-12-12']);
  });

  it('M5, M10: stand once the worker they name says yes: then they are visits, with both consents', async () => {
    await circle.hasWorker('ines');
    const { id } = await circle.agrees({ workerId: 'ines' });
    expect(await circle.visits()).toEqual([]);
    expect((await answer('ines', id)).ok).toEqual({ accepted: true, worker: { id: 'ines' } });
    expect(await circle.gaps()).toEqual([]);
    const [visit] = await circle.visits();
    expect(visit).toMatchObject({ state: 'PLANNED', worker: { id: 'ines' }, team: { id: circle.teamId } });
    expect((await circle.visitsOf('ines'))[0]?.whereabouts?.address).toContain('Secret Mews');
    const [booked] = await circle.service.sentOf('VisitBooked');
    expect(booked).toMatchObject({ hostCircle: 'clapton', homeCircle: 'clapton', workerId: 'ines' });
    expect(booked).not.toHaveProperty('claimId');
    expect(booked).not.toHaveProperty('terms');
    const { data } = await circle.service.ask(
      'ines',
      '{ myWork { agreedHours } myHours { edges { node { id accepted } } } }',
    );
    expect(data).toEqual({
      myWork: { agreedHours: 4 },
      myHours: { edges: [{ node: { id, accepted: true } }] },
    });
  });

  it('M8: nobody accepts hours outside what the worker chose, or without a clear check', async () => {
    await circle.hasWorker('early', { availability: [{ weekday: 6, from: '06:00', to: '12:30' }] });
    await circle.hasWorker('far', { districts: ['N16'] });
    await circle.hasWorker('unskilled', { skills: [] });
    await circle.hasWorker('lapsed');
    await circle.service.hear('VettingRecorded', { personId: 'lapsed', clearUntil: null }, { sequence: 2 });
    const refused = {
      early: 'OUTSIDE_AVAILABILITY',
      far: 'OUTSIDE_AVAILABILITY',
      unskilled: 'SKILL_REQUIRED',
      lapsed: 'VETTING_REQUIRED',
    };
    for (const [workerId, code] of Object.entries(refused)) {
      const { id } = await circle.agrees({ workerId });
      expect(await answer(workerId, id)).toEqual({ code });
    }
    expect(await circle.visits()).toEqual([]);
  });

  it('a worker says no, later too, without a reason: what lies ahead is a gap, and the no stands', async () => {
    await circle.hasWorker('ines');
    const { id } = await circle.agrees({ workerId: 'ines' });
    await answer('ines', id);
    expect((await answer('ines', id, false)).ok).toEqual({ accepted: false, worker: null });
    expect((await circle.visits()).map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await circle.gaps()).toHaveLength(2);
    expect((await answer('ines', id, false)).code).toBeUndefined();
    expect(await answer('ines', id)).toEqual({ code: 'ALREADY_ANSWERED' });
    expect(await circle.service.sentOf('VisitCancelled')).toMatchObject([{ by: 'WORKER' }, { by: 'WORKER' }]);
  });

  it('M8: a worker who later chooses other hours keeps their visits, and gets no new ones outside them', async () => {
    await circle.hasWorker('ines');
    const { id } = await circle.agrees({ workerId: 'ines' });
    await answer('ines', id);
    await circle.hasWorker('ines', { availability: [{ weekday: 1, from: '09:00', to: '17:00' }] });
    circle.service.setNow('2026-11-30T03:00:00Z');
    await circle.service.tick('Daily');
    expect((await circle.visits()).map(({ from }) => from.slice(0, 10))).toEqual([
      '2026-11-28',
      '2026-12-05',
    ]);
    expect((await circle.gaps()).map(({ from }) => from.slice(0, 10))).toEqual(['2026-12-12']);
  });

  it('invariant 2: a worker who holds other hours gets no second visit at that time: it is a gap', async () => {
    await circle.hasWorker('ines');
    const first = await circle.agrees({ workerId: 'ines' });
    const second = await circle.agrees({ workerId: 'ines', from: '12:00', to: '14:00' });
    await Promise.all([answer('ines', first.id), answer('ines', second.id)]);
    expect(await circle.visitsOf('ines')).toHaveLength(2);
    expect(await circle.gaps()).toHaveLength(2);
  });

  it('sent again under the same id they change nothing; other hours under it are refused', async () => {
    const id = newId('agreed');
    await circle.agrees({ id });
    await circle.agrees({ id });
    expect(await circle.gaps()).toHaveLength(2);
    const other = {
      ...{ id, teamId: circle.teamId, weekday: 2, from: '09:00', to: '10:00', startsOn: '2026-11-01' },
    };
    const input = {
      ...other,
      category: 'cooking',
      ratePence: 1900,
      whereabouts: { name: 'D', address: 'A', outwardCode: 'E5' },
    };
    expect(await circle.does(circle.owner, 'agreeHours', input, 'id', circle.as('OWNER'))).toEqual({
      code: 'ID_TAKEN',
    });
  });

  it('refuses what makes no sense, naming the field, and writes nothing', async () => {
    const wrong = [
      { weekday: 8 },
      { from: '14:00' },
      { category: 'Free text!' },
      { ratePence: 0 },
      { startsOn: 'soon' },
      { endsOn: '2026-10-01' },
      { id: 'agreed_short' },
      { whereabouts: { name: 'D', address: 'A', outwardCode: 'E9 0XX' } },
    ];
    for (const input of wrong) await expect(circle.agrees(input)).rejects.toThrow('BAD_INPUT');
    await expect(circle.agrees({ workerId: 'nobody' })).rejects.toThrow('NOT_A_WORKER');
    expect(await circle.service.items()).toEqual([]);
  });

  it('end from a day on: visits and gaps after it are cancelled', async () => {
    await circle.hasWorker('ines');
    const { id } = await circle.agrees({ workerId: 'ines' });
    await answer('ines', id);
    const ended = await circle.owns('endHours', { id, endsOn: '2026-12-01' }, 'endsOn');
    expect(ended).toEqual({ endsOn: '2026-12-01' });
    expect((await circle.visits()).map(({ state }) => state)).toEqual(['PLANNED', 'CANCELLED']);
    expect(await circle.gaps()).toEqual([]);
    expect(await circle.service.sentOf('VisitCancelled')).toMatchObject([{ by: 'OWNER' }]);
    circle.service.setNow('2026-12-02T03:00:00Z');
    await circle.service.tick('Daily');
    expect(await circle.visits()).toHaveLength(2);
  });
});

describe('a week', () => {
  it('M10: of 42 h agreed, 38.5 h covered: 3.5 h open is 8.3 %', async () => {
    await circle.hasWorker('ines');
    for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
      const covered = await circle.agrees({ weekday, from: '10:00', to: '15:30', workerId: 'ines' });
      await answer('ines', covered.id);
    }
    await circle.agrees({ weekday: 6, from: '16:00', to: '19:30' });
    expect(await week('2026-12-02')).toEqual({
      monday: '2026-11-30',
      agreedMinutes: 42 * 60,
      coveredMinutes: 38.5 * 60,
      gapMinutes: 3.5 * 60,
      cancelledMinutes: 0,
      gapPercent: 8.3,
    });
    // Beyond what is unfolded, it is what it will become.
    expect(await week('2027-01-06')).toMatchObject({ agreedMinutes: 42 * 60, gapPercent: 8.3 });
  });

  it('M10: what the owner cancelled is neither covered nor open', async () => {
    await circle.agrees();
    const [gap] = await circle.gaps();
    await circle.owns('cancelGap', { gapId: gap?.id }, 'state');
    expect(await week('2026-11-28')).toMatchObject({
      agreedMinutes: 240,
      gapMinutes: 0,
      cancelledMinutes: 240,
      gapPercent: 0,
    });
  });
});

describe('a visit the worker cannot make', () => {
  it('M10: is a gap at once, and is not booked for them again', async () => {
    await circle.hasWorker('ines');
    const { id } = await circle.agrees({ workerId: 'ines' });
    await answer('ines', id);
    const [visit] = await circle.visits();
    const outcome = await circle.does(
      'ines',
      'cannotMakeIt',
      { visitId: visit?.id },
      'state whereabouts { address }',
    );
    expect(outcome.ok).toEqual({ state: 'CANCELLED', whereabouts: null });
    await circle.does('ines', 'cannotMakeIt', { visitId: visit?.id }, 'state');
    await circle.service.tick('Daily');
    expect(await circle.gaps()).toMatchObject([{ from: '2026-11-28T09:00:00Z', state: 'OPEN' }]);
    expect(await circle.service.sentOf('GapDetected')).toHaveLength(3);
    expect(await circle.service.sentOf('VisitCancelled')).toMatchObject([{ by: 'WORKER' }]);
    const from = '2026-11-28T09:00:00Z';
    const told = await circle.service.sentOf('MessageRequested');
    expect(told).toMatchObject([{ kind: 'NOBODY_COMES_YET', values: { from }, notAfter: from }]);
    expect(told[0]?.personId).not.toBe('ines');
  });

  it('is too late to leave once it has begun', async () => {
    await circle.hasWorker('ines');
    const { id } = await circle.agrees({ workerId: 'ines' });
    await answer('ines', id);
    const [visit] = await circle.visits();
    circle.service.setNow('2026-11-28T09:00:00Z');
    expect(await circle.does('ines', 'cannotMakeIt', { visitId: visit?.id }, 'state')).toEqual({
      code: 'WRONG_STATE',
    });
  });
});
