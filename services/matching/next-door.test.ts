import { describe, expect, it } from 'vitest';
import { Circle, matchingBench, relayAll } from './testing/circle.ts';
import { acceptedNextDoor, claimedNextDoor, neighbours, showNextDoor } from './testing/next-door.ts';

const bench = matchingBench();

const ADDRESS = '3 Secret Mews, London E9 0XX';

describe('hours next door', () => {
  it('F9, M11: a neighbour hears the need and the outward postcode, and shows them to workers they fit', async () => {
    const { host, home } = await neighbours(bench);
    await showNextDoor(host, home);
    expect(await home.openHours('ines')).toMatchObject([
      { from: '2026-11-28T09:00:00Z', hostCircle: 'homerton', travelMinutes: 18, outwardCode: 'E9' },
    ]);
    const [offered] = await host.service.sentOf('CoverOffered');
    expect(Object.keys(offered ?? {}).sort()).toEqual([
      'category',
      'closesAt',
      'languages',
      'offerId',
      'outwardCode',
      'ratePence',
      'skills',
      'terms',
      'window',
    ]);
  });

  it('F5, F6: the host sees who claims only what they granted, that it fits, and an id that is nobody else’s', async () => {
    const { host, home } = await claimedNextDoor(bench);
    const [gap] = await host.gaps();
    expect(gap).toMatchObject({ state: 'CLAIMED' });
    expect(gap?.claim).toMatchObject({
      homeCircle: 'clapton',
      fitsWorkingTime: true,
      worker: null,
      visitor: {
        name: 'Name of ines',
        skills: ['cooking'],
        languages: null,
        vettingClearUntil: '2027-11-30',
      },
    });
    const [claimed] = await home.service.sentOf('CoverClaimed');
    expect(claimed?.workerId).toMatch(/^pw_/);
    expect(JSON.stringify(await host.service.items())).not.toContain('"ines"');
  });

  it('F7: no address reaches the home circle before the owner says yes, and only ciphertext travels', async () => {
    const { host, home, gapId, claimId } = await claimedNextDoor(bench);
    expect(JSON.stringify(await home.service.items())).not.toContain('Secret Mews');
    expect((await home.claimsOf('ines'))[0]).toMatchObject({ state: 'WAITING', visit: null });

    await host.owns('answerClaim', { gapId, claimId, accept: true }, 'state');
    await relayAll(host, home);
    for (const event of [...(await host.service.sent()), ...(await home.service.sent())]) {
      expect(JSON.stringify(event)).not.toMatch(/Secret Mews|Dovid|Name of ines/);
    }
    expect((await home.visitsOf('ines'))[0]?.whereabouts).toEqual({ name: 'Dovid', address: ADDRESS });
  });

  it('F7: both yeses make one visit under one id, known to each circle as its own', async () => {
    const { host, home, claimId } = await acceptedNextDoor(bench);
    const [hosted] = await host.visits();
    const [visited] = await home.visitsOf('ines');
    const shared = {
      id: `visit_${claimId.slice(6)}`,
      state: 'PLANNED',
      hostCircle: 'homerton',
      homeCircle: 'clapton',
    };
    expect(hosted).toMatchObject({
      ...shared,
      team: { id: host.teamId },
      worker: null,
      visitor: { name: 'Name of ines' },
    });
    expect(visited).toMatchObject({ ...shared, team: null, worker: { id: 'ines' }, visitor: null });
    const terms = { worker: 750, payer: 1750, hostShare: 5000 };
    const [atHost] = await host.service.sentOf('VisitBooked');
    const [atHome] = await home.service.sentOf('VisitBooked');
    expect(atHost).toMatchObject({
      claimId,
      terms,
      ratePence: 1900,
      teamId: host.teamId,
      ownerId: host.owner,
    });
    expect(atHost?.workerId).toMatch(/^pw_/);
    expect(atHome).toMatchObject({ claimId, terms, ratePence: 1900, workerId: 'ines' });
    expect(atHome).not.toHaveProperty('ownerId');
    expect(atHome).not.toHaveProperty('teamId');
  });

  it('F7: nobody but the worker reads the visit at home, not even who knows its id', async () => {
    const { home, claimId } = await acceptedNextDoor(bench);
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Visit { id whereabouts { address } } } }`;
    const representations = [{ __typename: 'Visit', id: `visit_${claimId.slice(6)}` }];
    const asOther = await home.service.ask('ravi', query, { representations });
    expect(asOther.data).toEqual({ _entities: [null] });
    const asInes = await home.service.ask('ines', query, { representations });
    expect(asInes.data._entities).toMatchObject([{ whereabouts: { address: ADDRESS } }]);
  });

  it('a second neighbour hears the hours are taken once the owner said yes, and its claims were declined before', async () => {
    const { host, home, gapId, offerId, claimId } = await claimedNextDoor(bench);
    const third = await Circle.fresh(bench, 'stoke-newington');
    await third.hasWorker('sol');
    await third.grantsPassport('sol', 'homerton');
    await relayAll(host, third);
    const late = await third.claims('sol', offerId);
    expect(late.ok?.state).toBe('WAITING');
    await relayAll(host, third);
    expect(await third.claimsOf('sol')).toMatchObject([{ state: 'DECLINED', reason: 'ALREADY_TAKEN' }]);

    await host.owns('answerClaim', { gapId, claimId, accept: true }, 'state');
    await relayAll(host, home, third);
    expect(await third.claims('sol', offerId)).toEqual({ code: 'ALREADY_TAKEN' });
    expect(await third.openHours('sol')).toEqual([]);
    expect(await home.claimsOf('ines')).toMatchObject([{ state: 'ACCEPTED' }]);
  });

  it('M11: a no says nothing of who or why, and the hours are offered again, under another id', async () => {
    const { host, home, gapId, offerId, claimId } = await claimedNextDoor(bench);
    const gap = await host.owns('answerClaim', { gapId, claimId, accept: false }, 'state step claim { id }');
    expect(gap).toEqual({ state: 'OPEN', step: 'NEIGHBOURS', claim: null });
    await relayAll(host, home);
    expect(await home.claimsOf('ines')).toMatchObject([{ state: 'DECLINED', reason: 'NOT_GOING_AHEAD' }]);
    const [again] = await home.openHours('ines');
    expect(again?.id).not.toBe(offerId);
    expect(JSON.stringify(await host.service.items())).not.toContain('Name of ines');
  });

  it('M10: hours given back after both yeses are a gap again, and the address is gone', async () => {
    const { host, home, claimId } = await acceptedNextDoor(bench);
    expect((await home.does('ines', 'releaseClaim', { claimId }, 'state')).ok).toEqual({ state: 'RELEASED' });
    await relayAll(host, home);
    expect(await host.gaps()).toMatchObject([{ state: 'OPEN', visit: null, claim: null }, {}]);
    expect(await host.visits()).toMatchObject([{ state: 'CANCELLED', visitor: null }]);
    expect(await home.visitsOf('ines')).toMatchObject([{ state: 'CANCELLED', whereabouts: null }]);
    expect(JSON.stringify(await home.service.items())).not.toContain('Secret Mews');
    expect(await home.service.sentOf('VisitCancelled')).toMatchObject([{ by: 'WORKER' }]);
    expect((await home.openHours('ines')).length).toBe(1);
  });

  it('hours no longer needed are taken back from the worker who holds them', async () => {
    const { host, home, gapId } = await acceptedNextDoor(bench);
    await host.owns('cancelGap', { gapId }, 'state');
    await relayAll(host, home);
    expect(await home.claimsOf('ines')).toMatchObject([{ state: 'WITHDRAWN', reason: 'NOT_NEEDED' }]);
    expect(await home.visitsOf('ines')).toMatchObject([{ state: 'CANCELLED' }]);
    expect(await home.openHours('ines')).toEqual([]);
  });

  it('F7: a day after the visit the worker’s circle forgets the address', async () => {
    const { home } = await acceptedNextDoor(bench);
    for (const [now, isKnown] of [
      ['2026-11-29T12:00:00Z', true],
      ['2026-11-30T03:00:00Z', false],
    ] as const) {
      home.service.setNow(now);
      await home.service.tick('Daily');
      expect(JSON.stringify(await home.service.items()).includes('Secret Mews')).toBe(isKnown);
    }
    expect(await home.visitsOf('ines')).toMatchObject([{ state: 'PLANNED', whereabouts: null }]);
  });

  it('a claim the neighbour never answered is given up a day after the hours began, and the neighbour is told', async () => {
    const { host, home } = await claimedNextDoor(bench);
    home.service.setNow('2026-11-29T10:00:00Z');
    await home.service.tick('Daily');
    expect(await home.claimsOf('ines')).toMatchObject([{ state: 'RELEASED' }]);
    host.service.setNow('2026-11-29T10:00:00Z');
    await relayAll(host, home);
    expect(await host.service.sentOf('CoverDeclined')).toEqual([]);
  });

  it('F10: word that an offer closed may come before the offer: it stays closed', async () => {
    const { home } = await neighbours(bench);
    const offerId = 'offer_01JCZ8Q4T6V9E2M7N5K3H1G0FA';
    await home.service.hear('CoverWithdrawn', { offerId, reason: 'TAKEN' }, { circle: 'homerton' });
    await home.service.hear(
      'CoverOffered',
      {
        offerId,
        window: { from: '2026-12-05T09:00:00Z', to: '2026-12-05T13:00:00Z' },
        category: 'companionship',
        outwardCode: 'E9',
        skills: [],
        languages: [],
        ratePence: 1900,
        terms: { worker: 750, payer: 1750, hostShare: 5000 },
        closesAt: '2026-12-04T09:00:00Z',
      },
      { circle: 'homerton' },
    );
    expect(await home.openHours('ines')).toEqual([]);
    expect(await home.claims('ines', offerId)).toEqual({ code: 'ALREADY_TAKEN' });
  });

  it('a third circle can neither close a neighbour’s offer nor answer or give back its claims', async () => {
    const { host, home, offerId, claimId } = await claimedNextDoor(bench);
    const stranger = { circle: 'stoke-newington' };
    await home.service.hear('CoverWithdrawn', { offerId, claimId, reason: 'NOT_NEEDED' }, stranger);
    await home.service.hear('CoverDeclined', { offerId, claimId, reason: 'NOT_GOING_AHEAD' }, stranger);
    expect(await home.claimsOf('ines')).toMatchObject([{ state: 'WAITING' }]);
    await host.service.hear('CoverReleased', { offerId, claimId }, stranger);
    expect((await host.gaps())[0]).toMatchObject({ state: 'CLAIMED' });
  });

  it('a claim on an offer that was never made, or not to that circle, is declined', async () => {
    const { host, home } = await neighbours(bench);
    const { offerId } = await showNextDoor(host, home);
    const [claimed] = await (await claimedNextDoor(bench)).home.service.sentOf('CoverClaimed');
    if (!claimed) throw new Error('nothing was said');
    await host.service.hear('CoverClaimed', claimed, { circle: 'clapton' });
    expect(await host.service.sentOf('CoverDeclined')).toMatchObject([{ reason: 'OFFER_CLOSED' }]);
    expect((await host.gaps())[0]).toMatchObject({ state: 'OPEN' });
    expect(offerId).not.toBe(claimed.offerId);
  });
});
