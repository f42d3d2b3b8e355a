import { keptIn, type Stored } from '@kith/service-kit';
import { describe, expect, it } from 'vitest';
import type { DiaryDay } from './domain/diary.ts';
import { Circle, matchingBench, relayAll } from './testing/circle.ts';
import { neighbours, showNextDoor } from './testing/next-door.ts';

const bench = matchingBench();

/** Reservations and visits in the diaries of a circle. */
async function heldIn(circle: Circle): Promise<unknown[]> {
  const days = (await circle.service.items()).filter(({ sk }) => String(sk).startsWith('DIARY#'));
  return days.flatMap((item) => keptIn(item as unknown as Stored<DiaryDay>).bookings);
}

describe('at the same moment', () => {
  it('invariant 1: sixty workers of a circle claim one offer: one waits, the rest are told, nothing else is reserved', async () => {
    const { host, home } = await neighbours(bench);
    const { offerId } = await showNextDoor(host, home);
    const sixty = Array.from({ length: 60 }, (_, index) => `worker-${index}`);
    await Promise.all(
      sixty.map(async (worker) => {
        await home.hasWorker(worker);
        await home.grantsPassport(worker, 'homerton');
      }),
    );
    const outcomes = await Promise.all(sixty.map((worker) => home.claims(worker, offerId)));
    expect(outcomes.filter(({ ok }) => ok?.state === 'WAITING')).toHaveLength(1);
    expect(outcomes.filter(({ code }) => code === 'ALREADY_TAKEN')).toHaveLength(59);
    expect(await heldIn(home)).toHaveLength(1);
    expect(await home.service.sentOf('CoverClaimed')).toHaveLength(1);
  }, 30_000);

  it('invariant 1: two neighbours claim one offer: one holds the gap, the other’s worker is free again', async () => {
    const { host, home } = await neighbours(bench);
    const third = await Circle.fresh(bench, 'stoke-newington');
    await third.hasWorker('sol');
    await third.grantsPassport('sol', 'homerton');
    const { offerId } = await showNextDoor(host, home);
    await relayAll(host, third);
    await Promise.all([home.claims('ines', offerId), third.claims('sol', offerId)]);
    await Promise.all([home.relayTo(host), third.relayTo(host)]);
    await relayAll(host, home, third);
    const states = [...(await home.claimsOf('ines')), ...(await third.claimsOf('sol'))].map(
      ({ state }) => state,
    );
    expect(states.sort()).toEqual(['DECLINED', 'WAITING']);
    expect([...(await heldIn(home)), ...(await heldIn(third))]).toHaveLength(1);
  });

  it('invariant 1: a worker of the circle and one from next door claim one gap: one holds it', async () => {
    const { host, home } = await neighbours(bench);
    const { offerId } = await showNextDoor(host, home);
    await host.hasWorker('ravi');
    await home.claims('ines', offerId);
    const [own] = await Promise.all([host.claims('ravi', offerId), home.relayTo(host)]);
    await relayAll(host, home);
    const [away] = await home.claimsOf('ines');
    expect([own.ok?.state ?? own.code, away?.state].sort()).toEqual(
      own.ok ? ['DECLINED', 'WAITING'] : ['ALREADY_TAKEN', 'WAITING'],
    );
  });

  it('invariant 2: a worker claims overlapping hours of two circles: at most one goes through', async () => {
    const { host, home } = await neighbours(bench);
    const third = await Circle.fresh(bench, 'stoke-newington');
    await home.grantsPassport('ines', 'stoke-newington');
    const first = await showNextDoor(host, home);
    await third.agrees({ from: '12:00', to: '14:00' });
    const [gap] = await third.gaps();
    await third.owns('widenGap', { gapId: gap?.id, to: 'NEIGHBOURS' }, 'id');
    await relayAll(third, home);
    const second = (await home.openHours('ines')).find(({ hostCircle }) => hostCircle === 'stoke-newington');
    const outcomes = await Promise.all([
      home.claims('ines', first.offerId),
      home.claims('ines', second?.id ?? ''),
    ]);
    expect(outcomes.map(({ ok, code }) => ok?.state ?? code).sort()).toEqual(['OVERLAP', 'WAITING']);
    expect(await heldIn(home)).toHaveLength(1);
  });

  it('M10: the same hours unfolded by three at once are one gap a day', async () => {
    const { host } = await neighbours(bench);
    await host.agrees();
    await Promise.all([1, 2, 3].map(() => host.service.tick('Daily')));
    expect(await host.gaps()).toHaveLength(2);
    expect(await host.service.sentOf('GapDetected')).toHaveLength(2);
  });

  it('the owner says yes while the worker gives back: both circles agree on what became of it', async () => {
    const { host, home } = await neighbours(bench);
    const { gapId, offerId } = await showNextDoor(host, home);
    const { ok: claim } = await home.claims('ines', offerId);
    await relayAll(host, home);
    await Promise.all([
      host.owns('answerClaim', { gapId, claimId: claim?.id, accept: true }, 'state'),
      home.does('ines', 'releaseClaim', { claimId: claim?.id }, 'state'),
    ]);
    await relayAll(host, home);
    expect(await home.claimsOf('ines')).toMatchObject([{ state: 'RELEASED' }]);
    expect(await host.visits()).toMatchObject([{ state: 'CANCELLED' }]);
    expect((await host.gaps())[0]).toMatchObject({ state: 'OPEN' });
    expect(await heldIn(home)).toEqual([]);
    expect(await home.service.sentOf('VisitBooked')).toEqual([]);
  });

  it('a yes sent twice at once makes one visit', async () => {
    const { host, home } = await neighbours(bench);
    const { gapId, offerId } = await showNextDoor(host, home);
    const { ok: claim } = await home.claims('ines', offerId);
    await relayAll(host, home);
    const answer = { gapId, claimId: claim?.id, accept: true };
    await Promise.all([host.owns('answerClaim', answer, 'state'), host.owns('answerClaim', answer, 'state')]);
    expect(await host.visits()).toHaveLength(1);
    expect(await host.service.sentOf('CoverAccepted')).toHaveLength(1);
  });
});
