import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench, relayAll } from './testing/circle.ts';
import { neighbours } from './testing/next-door.ts';

const bench = matchingBench();
let circle: Circle;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
});

interface OnLadder {
  readonly id: string;
  readonly state: string;
  readonly step: string;
  readonly openSince: string | null;
  readonly stepSince: string | null;
  readonly nextStepAt: string | null;
  readonly upTo: string;
  readonly urgent: boolean;
}

async function gaps(of = circle): Promise<OnLadder[]> {
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
    gaps { edges { node { id state step openSince stepSince nextStepAt upTo urgent } } } } } }`;
  const team = await of.askOfTeam<{ gaps: { edges: { node: OnLadder }[] } }>(query);
  return team.gaps.edges.map(({ node }) => node);
}

async function first(of = circle): Promise<OnLadder> {
  const [gap] = await gaps(of);
  if (!gap) throw new Error('There is no gap.');
  return gap;
}

async function tickAt(now: string, of = circle): Promise<string> {
  of.service.setNow(now);
  await of.service.tick('Hourly');
  return (await first(of)).step;
}

const offeredTo = async () =>
  (await circle.service.sent())
    .filter(({ type }) => type === 'CoverOffered.v1')
    .flatMap(({ audience }) => audience);

const dueGaps = async () => (await circle.service.items()).filter(({ gsi1pk }) => gsi1pk === 'LADDER').length;

describe('the ladder', () => {
  it('M11: hours that begun while no clock ran are looked at once more, and never again', async () => {
    await circle.agrees();
    circle.service.setNow('2026-12-20T09:00:00Z');
    await circle.service.tick('Hourly');
    const gap = async () =>
      (await circle.service.items()).find(
        ({ sk, gsi1sk }) => sk === 'GAP' && `${gsi1sk}`.startsWith('2026-11-28'),
      );
    const before = await gap();
    expect(before).toBeDefined();
    expect(await dueGaps()).toBe(0);
    circle.service.setNow('2026-12-20T10:00:00Z');
    await circle.service.tick('Hourly');
    expect(await gap()).toEqual(before);
  });

  it('M11: of hours that begin within minutes of the first tick in days, whoever is on call hears all the same', async () => {
    await circle.agrees();
    await tickAt('2026-11-28T08:57:00Z');
    const window = { from: '2026-11-28T09:00:00Z', to: '2026-11-28T13:00:00Z' };
    expect(await circle.service.sentOf('GapUrgent')).toMatchObject([{ window }]);
  });

  it('M11: Saturday 09:00 found on Monday: the team is asked until Tuesday, the circle until Wednesday, then neighbours', async () => {
    await circle.agrees();
    expect(await first()).toMatchObject({
      openSince: '2026-11-23T09:00:00Z',
      stepSince: '2026-11-23T09:00:00Z',
      nextStepAt: '2026-11-24T09:00:00Z',
    });
    expect(await tickAt('2026-11-24T08:00:00Z')).toBe('TEAM');
    expect(await tickAt('2026-11-24T09:00:00Z')).toBe('CIRCLE');
    expect(await first()).toMatchObject({ nextStepAt: '2026-11-25T09:00:00Z' });
    expect(await tickAt('2026-11-25T08:00:00Z')).toBe('CIRCLE');
    expect(await offeredTo()).toEqual([]);
    expect(await tickAt('2026-11-25T08:59:58Z')).toBe('NEIGHBOURS');
    // The hours of Saturday and those of the Saturday after, each to both neighbours.
    expect((await offeredTo()).sort()).toEqual(
      ['homerton', 'stoke-newington'].flatMap((slug) => [slug, slug]),
    );
    expect(await first()).toMatchObject({ nextStepAt: null, urgent: false });
    await tickAt('2026-11-26T09:00:00Z');
    expect(await offeredTo()).toHaveLength(4);
    expect(await circle.service.sentOf('GapUrgent')).toEqual([]);
  });

  it('M11: found on Friday at 10:00, 23 h before: everyone is asked at once, and whoever is on call hears of it', async () => {
    circle.service.setNow('2026-11-27T10:00:00Z');
    await circle.agrees();
    const [gap, later] = await gaps();
    expect(gap).toMatchObject({ step: 'NEIGHBOURS', urgent: true, nextStepAt: null });
    expect(later).toMatchObject({ step: 'TEAM', urgent: false, nextStepAt: '2026-11-28T10:00:00Z' });
    expect((await offeredTo()).sort()).toEqual(['homerton', 'stoke-newington']);
    const window = { from: '2026-11-28T09:00:00Z', to: '2026-11-28T13:00:00Z' };
    expect(await circle.service.sentOf('GapUrgent')).toEqual([
      { gapId: gap?.id, teamId: circle.teamId, window },
    ]);
    await tickAt('2026-11-27T11:00:00Z');
    expect(await circle.service.sentOf('GapUrgent')).toHaveLength(1);
  });

  it('M11: with a day left whatever step it is at, everyone is asked, a claim that waits or not', async () => {
    circle.service.setNow('2026-11-26T20:00:00Z');
    await circle.hasWorker('ines');
    await circle.agrees();
    expect(await first()).toMatchObject({ step: 'TEAM', nextStepAt: '2026-11-27T09:00:00Z' });
    const [offer] = await circle.openHours('ines', circle.as('PAID_WORKER'));
    await circle.claims('ines', offer?.id ?? '', undefined, circle.as('PAID_WORKER'));
    expect(await first()).toMatchObject({ state: 'CLAIMED', nextStepAt: null });
    expect(await tickAt('2026-11-27T09:00:00Z')).toBe('TEAM');
    expect(await first()).toMatchObject({ state: 'CLAIMED', urgent: true });
    expect(await circle.service.sentOf('GapUrgent')).toHaveLength(1);
    const [claimed] = await circle.gaps();
    await circle.owns(
      'answerClaim',
      { gapId: claimed?.id, claimId: claimed?.claim?.id, accept: false },
      'id',
    );
    expect(await first()).toMatchObject({ state: 'OPEN', step: 'NEIGHBOURS' });
    expect(await circle.service.sentOf('GapUrgent')).toHaveLength(1);
  });

  it('M11: widened by hand it goes on from there, and never later than by itself', async () => {
    await circle.agrees();
    const { id: gapId } = await first();
    circle.service.setNow('2026-11-23T15:00:00Z');
    await circle.owns('widenGap', { gapId }, 'step');
    expect(await first()).toMatchObject({
      stepSince: '2026-11-23T15:00:00Z',
      nextStepAt: '2026-11-24T15:00:00Z',
    });
    expect(await tickAt('2026-11-24T15:00:00Z')).toBe('NEIGHBOURS');
  });

  it('M11: goes no further than its owner wishes, neither by itself nor by hand, also when it is urgent', async () => {
    await circle.agrees({ upTo: 'CIRCLE' });
    const [gap, other] = await gaps();
    expect(gap).toMatchObject({ upTo: 'CIRCLE' });
    await tickAt('2026-11-24T09:00:00Z');
    expect(await first()).toMatchObject({ step: 'CIRCLE', nextStepAt: null });
    const widen = (to?: string) =>
      circle.does(circle.owner, 'widenGap', { gapId: gap?.id, to }, 'step', circle.as('OWNER'));
    expect(await widen('NEIGHBOURS')).toEqual({ code: 'NOT_FURTHER' });
    expect(await widen()).toEqual({ ok: { step: 'CIRCLE' } });
    expect(await tickAt('2026-11-27T09:00:00Z')).toBe('CIRCLE');
    expect(await circle.service.sentOf('GapUrgent')).toHaveLength(1);
    expect(await offeredTo()).toEqual([]);
    const limit = (gapId: string | undefined, upTo: string) =>
      circle.does(circle.owner, 'limitGap', { gapId, upTo }, 'upTo', circle.as('OWNER'));
    expect(await limit(gap?.id, 'TEAM')).toEqual({ code: 'WRONG_STATE' });
    expect(await limit(other?.id, 'NEIGHBOURS')).toEqual({ ok: { upTo: 'NEIGHBOURS' } });
    expect(await limit(gap?.id, 'NEIGHBOURS')).toEqual({ ok: { upTo: 'NEIGHBOURS' } });
    expect(await tickAt('2026-11-27T10:00:00Z')).toBe('NEIGHBOURS');
  });

  it('M11: an owner may change their mind for all of the weekly hours; what was shown further stays so', async () => {
    const { id } = await circle.agrees();
    const [gap] = await gaps();
    await circle.owns('widenGap', { gapId: gap?.id, to: 'NEIGHBOURS' }, 'step');
    expect(await circle.owns('limitHours', { id, upTo: 'TEAM' }, 'upTo')).toEqual({ upTo: 'TEAM' });
    expect((await gaps()).map(({ step, upTo }) => [step, upTo])).toEqual([
      ['NEIGHBOURS', 'NEIGHBOURS'],
      ['TEAM', 'TEAM'],
    ]);
    circle.service.setNow('2026-11-29T05:00:00Z');
    await circle.service.tick('Daily');
    expect((await gaps()).map(({ upTo, nextStepAt }) => [upTo, nextStepAt])).toEqual([
      ['TEAM', null],
      ['TEAM', null],
    ]);
  });

  it('M11: a visit called off is a gap found anew; what is covered or over is looked at no more', async () => {
    await circle.hasWorker('ines');
    const { id } = await circle.agrees({ workerId: 'ines', endsOn: '2026-11-30' });
    await circle.does('ines', 'answerHours', { id, accept: true }, 'id');
    expect(await dueGaps()).toBe(0);
    const [visit] = await circle.visits();
    circle.service.setNow('2026-11-25T12:00:00Z');
    await circle.does('ines', 'cannotMakeIt', { visitId: visit?.id }, 'state');
    expect(await first()).toMatchObject({ step: 'TEAM', openSince: '2026-11-25T12:00:00Z' });
    expect(await dueGaps()).toBe(1);
    expect(await tickAt('2026-11-27T09:00:00Z')).toBe('NEIGHBOURS');
    expect(await dueGaps()).toBe(0);
  });

  it('M11: a tick and a claim at one moment leave the gap held by the claim, at whichever step', async () => {
    await circle.hasWorker('ines');
    await circle.agrees();
    const { id: gapId } = await first();
    await circle.owns('widenGap', { gapId }, 'step');
    const offer = (await circle.openHours('ines')).find(({ from }) => from === '2026-11-28T09:00:00Z');
    circle.service.setNow('2026-11-24T09:00:00Z');
    const [claim] = await Promise.all([
      circle.claims('ines', offer?.id ?? ''),
      circle.service.tick('Hourly'),
      circle.service.tick('Hourly'),
    ]);
    expect(claim.ok?.state).toBe('WAITING');
    expect(await first()).toMatchObject({ state: 'CLAIMED', nextStepAt: null });
    // Each neighbour hears of it once, or, when the claim was first, not at all.
    expect([0, 2]).toContain((await offeredTo()).length);
  });

  it('M11, F9: next door hears the same of hours that came there by themselves', async () => {
    const { host, home } = await neighbours(bench);
    await host.agrees();
    await tickAt('2026-11-24T09:00:00Z', host);
    await tickAt('2026-11-25T09:00:00Z', host);
    home.service.setNow('2026-11-25T09:00:00Z');
    await relayAll(host, home);
    expect(await home.openHours('ines')).toMatchObject([
      { hostCircle: 'homerton', outwardCode: 'E9' },
      { hostCircle: 'homerton', outwardCode: 'E9' },
    ]);
    const [offered] = await host.service.sentOf('CoverOffered');
    expect(JSON.stringify(offered)).not.toContain('Secret Mews');
  });
});

describe('a circle without neighbours', () => {
  const alone = matchingBench(['st-ives']);

  it('M11: asks the circle, tries again a day later, and never says it asked next door', async () => {
    const lonely = await Circle.fresh(alone, 'st-ives');
    await lonely.agrees();
    expect(await tickAt('2026-11-24T09:00:00Z', lonely)).toBe('CIRCLE');
    expect(await tickAt('2026-11-25T09:00:00Z', lonely)).toBe('CIRCLE');
    expect(await first(lonely)).toMatchObject({ nextStepAt: '2026-11-26T09:00:00Z' });
    expect(await tickAt('2026-11-27T09:00:00Z', lonely)).toBe('CIRCLE');
    expect(await first(lonely)).toMatchObject({ urgent: true, nextStepAt: null });
  });
});
