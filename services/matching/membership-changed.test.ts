import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';

const bench = matchingBench();
let circle: Circle;
let memberId: string;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
  memberId = newId('member');
  await circle.hasWorker('ines');
});

type Status = 'INVITED' | 'REQUESTED' | 'PENDING_VETTING' | 'ACTIVE' | 'PAUSED' | 'ENDED';
const member = (status: Status, sequence: number, more: object = {}) =>
  circle.service.hear(
    'MembershipChanged',
    { teamId: circle.teamId, memberId, personId: 'ines', kind: 'PAID_WORKER', status, ...more },
    { sequence },
  );

async function comesWeekly(): Promise<string> {
  const { id } = await circle.agrees({ workerId: 'ines' });
  await circle.does('ines', 'answerHours', { id, accept: true }, 'id');
  return id;
}

const hours = async () => {
  const { data } = await circle.service.ask<{ myHours: { edges: { node: object }[] } }>(
    'ines',
    '{ myHours { edges { node { accepted worker { id } } } } }',
  );
  return data.myHours.edges.map(({ node }) => node);
};

const states = async () => (await circle.visits()).map(({ state }) => state);

/** A yes of hers to open hours of the team on Saturday afternoons. */
async function claims(accept: boolean): Promise<void> {
  await circle.agrees({ from: '14:00', to: '16:00', endsOn: '2026-11-29' });
  const asWorker = circle.as('PAID_WORKER');
  const [offer] = await circle.openHours('ines', asWorker);
  const { ok: claim } = await circle.claims('ines', offer?.id ?? '', undefined, asWorker);
  const gap = (await circle.gaps()).find((one) => one.claim?.id === claim?.id);
  if (accept) await circle.owns('answerClaim', { gapId: gap?.id, claimId: claim?.id, accept }, 'state');
}

describe('a worker who leaves a team', () => {
  it('M10: is named for its hours no more; what lay ahead of them is a gap at once, claims too', async () => {
    await member('ACTIVE', 2);
    await comesWeekly();
    await claims(true);
    expect(await states()).toEqual(['PLANNED', 'PLANNED', 'PLANNED']);
    await member('ENDED', 3);
    expect(await states()).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
    expect((await circle.gaps()).map(({ state }) => state)).toEqual(['OPEN', 'OPEN', 'OPEN']);
    expect(await hours()).toEqual([{ accepted: false, worker: null }]);
    expect(await circle.service.sentOf('GapDetected')).toHaveLength(1 + 2 + 3);
    expect(await circle.claimsOf('ines')).toMatchObject([{ state: 'RELEASED' }]);
    await expect(circle.agrees({ weekday: 3, workerId: 'ines' })).rejects.toThrow('WRONG_STATE');
    circle.service.setNow('2026-11-30T05:00:00Z');
    await circle.service.tick('Daily');
    expect(await states()).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  });

  it('M10: takes no open hours of it, nor is a yes given before booked after; an invitation mends it', async () => {
    await member('ACTIVE', 2);
    await circle.agrees();
    const asWorker = circle.as('PAID_WORKER');
    const [offer] = await circle.openHours('ines', asWorker);
    const claim = () => circle.claims('ines', offer?.id ?? '', undefined, asWorker);
    for (const status of ['PAUSED', 'ENDED'] as const) {
      await member(status, status === 'ENDED' ? 4 : 3);
      expect(await claim()).toEqual({ code: 'WRONG_STATE' });
    }
    memberId = newId('member');
    await member('INVITED', 1);
    expect((await claim()).code).toBeUndefined();
  });

  it('F10: an older word that comes late, or the same again, changes nothing; a newer place does', async () => {
    await comesWeekly();
    await member('ENDED', 3);
    await member('ACTIVE', 2);
    await member('ENDED', 3);
    expect(await states()).toEqual(['CANCELLED', 'CANCELLED']);
    await expect(circle.agrees({ weekday: 3, workerId: 'ines' })).rejects.toThrow('WRONG_STATE');
    const earlier = memberId;
    memberId = newId('member');
    await member('ACTIVE', 1);
    await member('ENDED', 9, { memberId: earlier });
    await circle.agrees({ weekday: 3, workerId: 'ines' });
  });

  it('what they hold of other teams stays, and workers who never belonged to the team cover it', async () => {
    await comesWeekly();
    await member('ENDED', 3, { teamId: newId('team') });
    await member('INVITED', 1);
    expect(await states()).toEqual(['PLANNED', 'PLANNED']);
  });
});

describe('a worker who rests', () => {
  it('M10: leaves gaps while they do, also further ahead; back again, the days after are theirs', async () => {
    await member('ACTIVE', 2);
    await comesWeekly();
    await claims(false);
    await member('PAUSED', 3);
    expect(await states()).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await circle.claimsOf('ines')).toMatchObject([{ state: 'RELEASED' }]);
    expect(await hours()).toEqual([{ accepted: true, worker: { id: 'ines' } }]);
    circle.service.setNow('2026-11-30T05:00:00Z');
    await circle.service.tick('Daily');
    expect((await circle.gaps()).map(({ from }) => from.slice(0, 10))).toEqual(['2026-12-05', '2026-12-12']);
    await member('ACTIVE', 4);
    expect((await circle.gaps()).map(({ from }) => from.slice(0, 10))).toEqual(['2026-12-05']);
    expect(await states()).toEqual(['CANCELLED', 'CANCELLED', 'PLANNED']);
  });

  it('T2: without a clear check, or past the end of their place, they are not booked', async () => {
    await member('PENDING_VETTING', 2);
    await comesWeekly();
    expect(await states()).toEqual([]);
    await member('ACTIVE', 3, { endsAt: '2026-12-01T00:00:00Z' });
    expect(await states()).toEqual(['PLANNED']);
  });
});
