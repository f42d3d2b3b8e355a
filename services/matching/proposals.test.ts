import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';
import { Planning } from './testing/planning.ts';

const bench = matchingBench(['clapton']);
let circle: Circle;
let planning: Planning;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
  planning = new Planning(circle);
});

describe('a plan of a week', () => {
  it('M4: proposes open hours to who could take them, with reasons and what it changes for each side', async () => {
    await circle.hasWorker('ines', { wantedHours: 20 });
    const gapId = await planning.opens();
    const plan = await planning.plans();
    expect(plan).toMatchObject({
      monday: '2026-11-23',
      state: 'READY',
      progress: 100,
      open: 1,
      openMinutes: 240,
      proposed: 1,
      proposedMinutes: 240,
    });
    const [mine, ...others] = await planning.to('ines');
    expect(others).toEqual([]);
    expect(mine).toMatchObject({
      from: '2026-11-28T09:00:00Z',
      state: 'OPEN',
      mySide: 'WORKER',
      myYes: false,
      theirYes: false,
      pinned: false,
      gap: null,
      worker: null,
      asksForNewPerson: null,
    });
    expect(mine?.hours?.id).toMatch(/^offer_/);
    expect(mine?.reasons).toEqual([
      'within your Saturday hours',
      'in E9, where you go',
      'you speak Yiddish',
      'needs cooking, which you bring',
    ]);
    expect(mine?.changes).toEqual([
      'Your week would have 4 h instead of 0 min. You want 20 h.',
      'You hold nothing else on that Saturday.',
      'If you say no, nobody hears why, and you are not asked for these hours again.',
    ]);
    expect(await planning.toOwner()).toMatchObject([
      {
        id: mine?.id,
        state: 'OPEN',
        mySide: 'OWNER',
        pinned: null,
        hours: null,
        gap: { id: gapId, state: 'OPEN' },
        worker: { id: 'ines' },
        reasons: ['speaks Yiddish', 'brings cooking', 'chose to work on Saturday from 09:00 to 13:00'],
        changes: [
          '4 h that nobody covers now would be covered.',
          '1 person would come within four weeks, one more than without them.',
          'If you say no, the hours stay open, and nobody hears why.',
        ],
      },
    ]);
  });

  it('M4: score 0.98, nobody clicks: no contact is made', async () => {
    await circle.hasWorker('ines');
    await planning.opens();
    await planning.plans();
    for (const day of ['24', '25', '26', '27', '28']) {
      circle.service.setNow(`2026-11-${day}T07:00:00Z`);
      await circle.service.tick('Hourly');
      await circle.service.tick('Daily');
    }
    expect(await circle.visits()).toEqual([]);
    expect(await circle.claimsOf('ines')).toEqual([]);
    expect((await circle.gaps())[0]).toMatchObject({ state: 'OPEN', claim: null });
    expect(await planning.to('ines')).toMatchObject([{ state: 'LAPSED', myYes: false, hours: null }]);
    // Each was told once that something waits, and nothing of the other.
    const told = await circle.service.sentOf('MessageRequested');
    expect(told.map(({ personId, kind, values }) => [personId, kind, values.count])).toEqual([
      ['ines', 'WAITING_FOR_YOU', 1],
      [circle.owner, 'WAITING_FOR_YOU', 1],
    ]);
  });
});

describe('the two yeses of proposed hours', () => {
  it('M4, M5: in either order make the visit that a claim and its answer make, and no single one does', async () => {
    await circle.hasWorker('ines');
    await planning.opens();
    await planning.opens({ weekday: 4 });
    await planning.plans();
    const [thursday, saturday] = await planning.to('ines');
    const ids = { thursday: { id: thursday?.id }, saturday: { id: saturday?.id } };

    // The worker first: the owner is asked as for any claim.
    const yes = await planning.worker('ines', 'acceptProposedHours', ids.thursday);
    expect(yes.ok).toMatchObject({ state: 'OPEN', myYes: true, theirYes: false, hours: null, visit: null });
    expect(await planning.worker('ines', 'acceptProposedHours', ids.thursday)).toEqual(yes);
    expect((await circle.gaps())[0]).toMatchObject({ state: 'CLAIMED', claim: { worker: { id: 'ines' } } });
    expect(await circle.visits()).toEqual([]);
    const second = await planning.owner('acceptProposedHours', ids.thursday);
    expect(second.ok).toMatchObject({ state: 'BOOKED', myYes: true, theirYes: true });

    // The owner first: nothing is held, and nobody bound.
    const ahead = await planning.owner('acceptProposedHours', ids.saturday);
    expect(ahead.ok).toMatchObject({ state: 'OPEN', myYes: true, theirYes: false });
    expect(await circle.visits()).toHaveLength(1);
    expect((await planning.to('ines'))[1]).toMatchObject({ state: 'OPEN', theirYes: true });
    const last = await planning.worker('ines', 'acceptProposedHours', ids.saturday);
    expect(last.ok).toMatchObject({ state: 'BOOKED', myYes: true, theirYes: true });

    const visits = await circle.visits();
    expect(visits.map(({ state, worker }) => [state, worker?.id])).toEqual([
      ['PLANNED', 'ines'],
      ['PLANNED', 'ines'],
    ]);
    expect([second.ok?.visit?.id, last.ok?.visit?.id]).toEqual(visits.map(({ id }) => id));
    expect(await planning.worker('ines', 'declineProposedHours', ids.saturday)).toEqual({
      code: 'WRONG_STATE',
    });
  });

  it('M12: with more people than the owner wants they are asked, also when their yes came first', async () => {
    await circle.hasWorker('ines');
    await circle.hasWorker('ravi');
    const { id } = await circle.agrees({ weekday: 5, workerId: 'ravi' });
    await circle.does('ravi', 'answerHours', { id, accept: true }, 'accepted');
    await planning.opens();
    await planning.plans();
    const proposed = (await planning.toOwner())[0];
    const other = proposed?.worker?.id === 'ines' ? 'ines' : undefined;
    // Ravi comes anyway, and is proposed: nobody new.
    expect(other).toBeUndefined();
    expect(proposed).toMatchObject({ asksForNewPerson: false });
    expect(proposed?.reasons[0]).toBe('comes to you already, on 1 day within four weeks');
    await planning.owner('declineProposedHours', { id: proposed?.id });
    await planning.plans();
    const ines = (await planning.toOwner()).find(({ worker }) => worker?.id === 'ines');
    await circle.owns('setContinuity', { teamId: circle.teamId, most: 1 }, 'people');
    expect(await planning.owner('acceptProposedHours', { id: ines?.id })).toEqual({
      code: 'CONTINUITY_ASKED',
    });
    expect((await planning.toOwner()).find(({ id: each }) => each === ines?.id)).toMatchObject({
      asksForNewPerson: true,
    });
    // While they did not mind they said yes; by the time the worker does, they mind again, and are asked.
    await circle.owns('setContinuity', { teamId: circle.teamId }, 'people');
    const ahead = await planning.owner('acceptProposedHours', { id: ines?.id });
    expect(ahead.ok).toMatchObject({ myYes: true, state: 'OPEN' });
    await circle.owns('setContinuity', { teamId: circle.teamId, most: 1 }, 'people');
    const claimed = await planning.worker('ines', 'acceptProposedHours', { id: ines?.id });
    expect(claimed.ok).toMatchObject({ state: 'OPEN', myYes: true, theirYes: false });
    expect(await planning.owner('acceptProposedHours', { id: ines?.id })).toEqual({
      code: 'CONTINUITY_ASKED',
    });
    const fine = { id: ines?.id, acceptNewPerson: true };
    expect((await planning.owner('acceptProposedHours', fine)).ok).toMatchObject({ state: 'BOOKED' });
  });
});

describe('a no to proposed hours', () => {
  it('M4: ends them for both, tells nobody why, and the pair is not proposed for these hours again', async () => {
    await circle.hasWorker('ines');
    await planning.opens();
    await planning.plans();
    const [mine] = await planning.to('ines');
    const no = await planning.worker('ines', 'declineProposedHours', { id: mine?.id, reason: 'WAY' });
    expect(no.ok).toMatchObject({ state: 'NOT_GOING_AHEAD', myReason: 'WAY' });
    expect(await planning.toOwner()).toMatchObject([
      { state: 'NOT_GOING_AHEAD', theirYes: false, myReason: null, reasons: [], changes: [] },
    ]);
    expect(await planning.owner('acceptProposedHours', { id: mine?.id })).toEqual({ code: 'PROPOSAL_OVER' });
    expect(await planning.plans()).toMatchObject({ open: 1, proposed: 0 });
    await circle.hasWorker('ravi');
    expect(await planning.plans()).toMatchObject({ open: 1, proposed: 1 });
    expect(await planning.to('ravi')).toMatchObject([{ state: 'OPEN' }]);
  });

  it('M5: of the worker after their yes gives the hours back; of the owner it declines the claim', async () => {
    await circle.hasWorker('ines');
    await planning.opens();
    await planning.opens({ weekday: 4 });
    await planning.plans();
    const [thursday, saturday] = await planning.to('ines');
    for (const id of [thursday?.id, saturday?.id])
      await planning.worker('ines', 'acceptProposedHours', { id });
    await planning.worker('ines', 'declineProposedHours', { id: thursday?.id });
    await planning.owner('declineProposedHours', { id: saturday?.id });
    expect((await circle.claimsOf('ines')).map(({ state }) => state).sort()).toEqual([
      'DECLINED',
      'RELEASED',
    ]);
    expect((await circle.gaps()).slice(0, 2)).toMatchObject([{ state: 'OPEN' }, { state: 'OPEN' }]);
    expect(await circle.visits()).toEqual([]);
    expect((await planning.to('ines')).map(({ state }) => state)).toEqual([
      'NOT_GOING_AHEAD',
      'NOT_GOING_AHEAD',
    ]);
  });

  it('M4: one they are pinned to is kept when the week is planned anew, if they can still take it', async () => {
    await circle.hasWorker('ines');
    await planning.opens();
    await planning.plans();
    const [mine] = await planning.to('ines');
    const pin = { id: mine?.id, pinned: true };
    expect((await planning.worker('ines', 'pinProposedHours', pin)).ok).toMatchObject({ pinned: true });
    // Somebody who comes to the team anyway would be the better choice.
    await circle.hasWorker('ravi', { wantedHours: 40 });
    const { id } = await circle.agrees({ weekday: 5, workerId: 'ravi' });
    await circle.does('ravi', 'answerHours', { id, accept: true }, 'accepted');
    expect(await planning.plans()).toMatchObject({ proposed: 1 });
    expect((await planning.to('ines'))[0]).toMatchObject({ id: mine?.id, state: 'OPEN', pinned: true });
    expect(await planning.to('ravi')).toEqual([]);
    await planning.worker('ines', 'pinProposedHours', { ...pin, pinned: false });
    await planning.plans();
    expect(await planning.to('ravi')).toMatchObject([{ state: 'OPEN' }]);
    // What a newer plan replaced is over, and on nobody's list.
    expect(await planning.to('ines')).toEqual([]);
    expect(await planning.worker('ines', 'acceptProposedHours', { id: mine?.id })).toEqual({
      code: 'PROPOSAL_OVER',
    });
  });
});

describe('what changes after hours were proposed', () => {
  it('M2, M5: a refusal, a day off and a claim of someone else end them; which of the first two it was, nobody can tell', async () => {
    for (const name of ['ines', 'ravi', 'rita']) await circle.hasWorker(name);
    await planning.opens();
    await planning.plans();
    const [one] = await planning.toOwner();
    const who = one?.worker?.id ?? '';
    await planning.owner('acceptProposedHours', { id: one?.id });
    const refusal = await circle.does(
      who,
      'refuseTeam',
      { teamId: circle.teamId },
      'id',
      circle.as('PAID_WORKER'),
    );
    const afterRefusal = await planning.toOwner();
    expect(afterRefusal).toMatchObject([
      { state: 'NOT_GOING_AHEAD', theirYes: false, reasons: [], changes: [] },
    ]);
    expect(await planning.owner('acceptProposedHours', { id: one?.id })).toMatchObject({
      ok: { state: 'NOT_GOING_AHEAD' },
    });
    expect(await planning.worker(who, 'acceptProposedHours', { id: one?.id })).toEqual({
      code: 'PROPOSAL_OVER',
    });
    // Taken back, it takes two new yeses: the owner's from before does not stand.
    await circle.does(who, 'takeBackRefusal', { id: (refusal.ok as { id: string }).id }, 'id');
    expect(await planning.worker(who, 'acceptProposedHours', { id: one?.id })).toEqual({
      code: 'PROPOSAL_OVER',
    });

    await circle.does(who, 'refuseTeam', { teamId: circle.teamId }, 'id', circle.as('PAID_WORKER'));
    await planning.plans();
    const next = (await planning.toOwner()).find(({ state }) => state === 'OPEN');
    const other = next?.worker?.id ?? '';
    expect(other).not.toBe(who);
    await circle.hasWorker(other, { availability: [{ weekday: 1, from: '09:00', to: '12:00' }] });
    const afterDayOff = (await planning.toOwner()).find(({ id }) => id === next?.id);
    expect({ ...afterDayOff, id: '', worker: null, myYes: true }).toEqual({
      ...afterRefusal[0],
      id: '',
      worker: null,
    });

    await planning.plans();
    const third = (await planning.toOwner()).find(({ state }) => state === 'OPEN');
    await circle.hasWorker('zoe');
    const [offer] = await circle.openHours('zoe');
    await circle.claims('zoe', offer?.id ?? '');
    expect((await planning.toOwner()).find(({ id }) => id === third?.id)).toMatchObject({
      state: 'NO_LONGER_OPEN',
    });
  });
});
