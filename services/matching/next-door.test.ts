import type { ServiceBench } from '@kith/service-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Circle, matchingBench, relayAll } from './testing/circle.ts';

let bench: ServiceBench;
beforeAll(async () => {
  bench = await matchingBench();
});
afterAll(() => bench.stop());

/** Homerton's first Saturday is shown next door, where Ines lives. */
async function offeredNextDoor() {
  const [host, home] = [await Circle.fresh(bench, 'homerton'), await Circle.fresh(bench, 'clapton')];
  await home.hasWorker('ines');
  await home.grantsPassport('ines', 'homerton');
  await host.agrees();
  const [gap] = await host.gaps();
  if (!gap) throw new Error('no gap');
  await host.owns('widenGap', { gapId: gap.id, to: 'NEIGHBOURS' }, 'id state step');
  await relayAll(host, home);
  const [offer] = await home.openHours('ines');
  if (!offer) throw new Error('no offer');
  return { host, home, gapId: gap.id, offerId: offer.id };
}

describe('hours next door', () => {
  it('F7: agreed, a gap, offered, claimed, accepted: a visit in both circles, and the address only then', async () => {
    const { host, home, gapId, offerId } = await offeredNextDoor();
    const { ok: claim } = await home.claims('ines', offerId);
    expect(claim).toMatchObject({ state: 'WAITING' });
    await relayAll(host, home);
    const [waiting] = await host.gaps();
    expect(waiting).toMatchObject({
      state: 'CLAIMED',
      claim: {
        id: claim?.id,
        homeCircle: 'clapton',
        fitsWorkingTime: true,
        worker: null,
        visitor: { name: 'Name of ines' },
      },
    });

    expect(JSON.stringify(await home.service.items())).not.toContain('Secret Mews');

    await host.owns('answerClaim', { gapId, claimId: claim?.id, accept: true }, 'state');
    await relayAll(host, home);
    const [hosted] = await host.visits();
    const [visited] = await home.visitsOf('ines');
    expect(hosted?.id).toBe(visited?.id);
    expect(visited).toMatchObject({
      state: 'PLANNED',
      whereabouts: { address: '3 Secret Mews, London E9 0XX' },
    });
  });
});
