import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';
import { COORDINATOR, Planning } from './testing/planning.ts';

const bench = matchingBench(['clapton']);
let circle: Circle;
let planning: Planning;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
  planning = new Planning(circle);
});

const TEAM_PLAN = 'weekPlan(of: "2026-11-28") { id state open proposed team { id } }';
const ofTeam = (asker: object, field = TEAM_PLAN) =>
  circle
    .askOfTeam<Record<string, unknown>>(
      `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team { ${field} } } }`,
      asker,
      'someone',
    )
    .catch((error: Error) => error.message);

describe('asking for a plan of a week', () => {
  it('M4: is for coordinators, of the circle, and for a team’s owner and rota hat, of its own hours; they read numbers', async () => {
    await circle.hasWorker('ines');
    await planning.opens();
    const { teamId } = circle;
    const rota = { relations: [{ teamId, kind: 'FAMILY_FRIEND', hats: ['rota'] }] };
    const friend = circle.as('FAMILY_FRIEND');
    expect(await planning.asks({}, 'dovid', circle.as('OWNER'))).toEqual({ code: 'NOT_ALLOWED' });
    expect(await planning.asks({ teamId })).toEqual({ code: 'NOT_FOUND' });
    expect(await planning.asks({ teamId }, 'omar', friend)).toEqual({ code: 'NOT_ALLOWED' });
    const asked = await planning.asks({ teamId }, 'omar', rota);
    expect(asked.ok).toMatchObject({ state: 'ASKED', progress: 0 });
    expect(await planning.asks({ teamId }, circle.owner, circle.as('OWNER'))).toEqual(asked);
    await planning.works();
    expect(await ofTeam(rota)).toMatchObject({
      weekPlan: { state: 'READY', open: 1, proposed: 1, team: { id: teamId } },
    });
    expect(await ofTeam(friend)).toBe('NOT_ALLOWED');
    expect(await ofTeam({})).toBe('NOT_FOUND');
    // Who is proposed stays between two.
    expect(await ofTeam(rota, 'proposedHours { edges { node { id } } }')).toBe('NOT_ALLOWED');
    expect(await planning.plan()).toBeNull();
    expect(await planning.to('ines')).toHaveLength(1);
    expect(await planning.to('ravi')).toEqual([]);
    const [mine] = await planning.to('ines');
    for (const mutation of ['acceptProposedHours', 'declineProposedHours']) {
      const input = { id: mine?.id };
      expect(await planning.worker('ravi', mutation, input)).toEqual({ code: 'NOT_FOUND' });
      expect(await planning.worker('noor', mutation, input, COORDINATOR)).toEqual({ code: 'NOT_FOUND' });
      expect(await planning.worker('omar', mutation, input, rota)).toEqual({ code: 'NOT_ALLOWED' });
    }
    expect(await planning.worker('ravi', 'pinProposedHours', { id: mine?.id, pinned: true })).toEqual({
      code: 'NOT_FOUND',
    });
  });

  it('is one plan while it is under way, can be sent again, and is only of weeks whose hours are open', async () => {
    const id = newId('plan');
    const first = await planning.asks({ id });
    expect(await planning.asks({ id })).toEqual(first);
    expect(await planning.asks({ of: '2026-11-29' })).toEqual(first);
    expect(await planning.asks({ id, of: '2026-12-01' })).toEqual({ code: 'ID_TAKEN' });
    expect((await planning.asks({ of: '2026-12-01' })).ok?.monday).toBe('2026-11-30');
    expect(await planning.asks({ of: '2026-11-22' })).toEqual({ code: 'WEEK_NOT_PLANNED' });
    expect(await planning.asks({ of: '2026-12-14' })).toEqual({ code: 'WEEK_NOT_PLANNED' });
    await planning.works();
    expect(await planning.plan()).toMatchObject({ id, state: 'READY', open: 0, proposed: 0 });
    expect((await planning.asks()).ok?.id).not.toBe(id);
  });

  it('can be withdrawn until anything is proposed; nothing of it is left then', async () => {
    await circle.hasWorker('ines');
    await planning.opens();
    const { ok } = await planning.asks();
    await planning.works(2);
    const stop = () => circle.does('noor', 'withdrawWeekPlan', { id: ok?.id }, 'state', COORDINATOR);
    expect(await circle.does('ines', 'withdrawWeekPlan', { id: ok?.id }, 'state')).toEqual({
      code: 'NOT_FOUND',
    });
    expect(await stop()).toEqual({ ok: { state: 'WITHDRAWN' } });
    expect(await stop()).toEqual({ ok: { state: 'WITHDRAWN' } });
    await planning.works();
    expect(await planning.plan()).toMatchObject({ state: 'WITHDRAWN', proposed: 0 });
    expect(await planning.to('ines')).toEqual([]);
    const next = await planning.plans();
    expect(next).toMatchObject({ state: 'READY', proposed: 1 });
    expect(await circle.does('noor', 'withdrawWeekPlan', { id: next.id }, 'state', COORDINATOR)).toEqual({
      code: 'WRONG_STATE',
    });
  });
});

describe('a plan on its way', () => {
  it('goes on where it stopped with the next hour, tells how far it is, and does each slice once', async () => {
    await circle.hasWorker('ines');
    await planning.opens();
    await planning.asks();
    const progress = [];
    for (let slice = 0; slice < 3; slice++) {
      await planning.works(1);
      progress.push((await planning.plan()).progress);
    }
    expect(progress).toEqual([5, 50, 62]);
    // The function died, and its event is lost.
    const lost = (await circle.service.sent()).filter(({ type }) => type === 'WeekPlanAdvanced.v1').at(-1);
    await circle.service.tick('Hourly');
    expect(await circle.service.sentOf('WeekPlanAdvanced')).toHaveLength(4);
    circle.service.setNow('2026-11-23T10:00:00Z');
    await circle.service.tick('Hourly');
    expect(await circle.service.sentOf('WeekPlanAdvanced')).toHaveLength(5);
    // The one thought lost comes after all, beside the new one: each slice is done once all the same.
    expect(lost?.data).toMatchObject({ step: 4 });
    await planning.works();
    expect(await planning.plan()).toMatchObject({ state: 'READY', progress: 100, proposed: 1 });
    expect(await planning.to('ines')).toHaveLength(1);
    // What it worked on is gone.
    const left = (await circle.service.items()).filter(({ sk }) => String(sk).startsWith('PART#'));
    expect(left).toEqual([]);
  });

  it('is given up when it stops again and again, and says so', async () => {
    await circle.hasWorker('ines');
    await planning.opens();
    await planning.asks();
    for (const hour of [10, 11, 12, 13]) {
      circle.service.setNow(`2026-11-23T${hour}:00:00Z`);
      await circle.service.tick('Hourly');
    }
    expect(await planning.plan()).toMatchObject({ state: 'FAILED', problem: 'INTERRUPTED' });
    await planning.works();
    expect(await planning.to('ines')).toEqual([]);
    expect(await planning.plans()).toMatchObject({ state: 'READY', proposed: 1 });
  });

  it('M11: hours shown to the team only are proposed to its workers only, and taken by them only', async () => {
    await circle.hasWorker('ines');
    await circle.hasWorker('ravi');
    await circle.agrees();
    expect(await planning.plans()).toMatchObject({ open: 1, proposed: 0 });
    const { teamId } = circle;
    const joined = {
      teamId,
      memberId: newId('member'),
      personId: 'ravi',
      kind: 'PAID_WORKER',
      status: 'ACTIVE',
    } as const;
    await circle.service.hear('MembershipChanged', joined, { subject: joined.memberId });
    expect(await planning.plans()).toMatchObject({ open: 1, proposed: 1 });
    expect(await planning.to('ines')).toEqual([]);
    const worker = circle.as('PAID_WORKER');
    const [mine] = await planning.to('ravi', worker);
    expect(mine).toMatchObject({ state: 'OPEN' });
    expect(await planning.to('ravi')).toMatchObject([{ state: 'NOT_GOING_AHEAD' }]);
    expect(await planning.worker('ravi', 'acceptProposedHours', { id: mine?.id })).toEqual({
      code: 'PROPOSAL_OVER',
    });
    const yes = await planning.worker('ravi', 'acceptProposedHours', { id: mine?.id }, worker);
    expect(yes.ok).toMatchObject({ myYes: true });
  });
});

describe('what if someone offered more', () => {
  const ask = async (person: string, hours: object[]) => {
    const query = `query($input: WhatIfIOfferedInput!) { whatIfIOffered(input: $input) { hours { id from } minutes heldMinutes } }`;
    const { data, errors } = await circle.service.ask<{
      whatIfIOffered: { hours: { from: string }[]; minutes: number; heldMinutes: number };
    }>(person, query, { input: { of: '2026-11-24', hours } });
    return errors ? String(errors[0]?.extensions.code) : data.whatIfIOffered;
  };
  const THURSDAY = { date: '2026-11-26', from: '08:00', to: '18:00' };

  it('“what if I offered Thursday too?”: tells which hours would come within reach, and keeps nothing', async () => {
    await circle.hasWorker('ines', { availability: [{ weekday: 6, from: '06:00', to: '00:00' }] });
    await planning.opens();
    await planning.opens({ weekday: 4 });
    await planning.opens({ weekday: 4, from: '12:00', to: '14:00' });
    await planning.opens({ weekday: 4, from: '14:00', to: '16:00' });
    await planning.opens({ weekday: 5 });
    const kept = async () =>
      (await circle.service.items()).map(({ pk, sk, version }) => `${pk} ${sk} ${version}`).sort();
    const before = await kept();
    // 09:00 to 13:00 or 12:00 to 14:00, not both; what ends first is counted.
    expect(await ask('ines', [THURSDAY])).toMatchObject({
      hours: [{ from: '2026-11-26T09:00:00Z' }, { from: '2026-11-26T14:00:00Z' }],
      minutes: 360,
      heldMinutes: 0,
    });
    expect(await kept()).toEqual(before);
    expect(await ask('ines', [{ ...THURSDAY, date: '2026-12-03' }])).toBe('BAD_INPUT');
    expect(await ask('nobody', [THURSDAY])).toEqual({ hours: [], minutes: 0, heldMinutes: 0 });
  });

  it('M5: hours of a team where one refused the other are not among them, as they are not among all open hours', async () => {
    await circle.hasWorker('ines', { availability: [{ weekday: 6, from: '06:00', to: '00:00' }] });
    await planning.opens({ weekday: 4 });
    await circle.owns('refuseWorker', { teamId: circle.teamId, workerId: 'ines' }, 'id');
    expect(await ask('ines', [THURSDAY])).toEqual({ hours: [], minutes: 0, heldMinutes: 0 });
  });
});
