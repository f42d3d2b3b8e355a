import { describe, expect, it } from 'vitest';
import { matchingBench, relayAll } from './testing/circle.ts';
import { acceptedNextDoor, claimedNextDoor, neighbours, showNextDoor } from './testing/next-door.ts';

const bench = matchingBench();

describe('a passport', () => {
  it('F5: without one that lasts until the visit is over no claim goes next door, and nothing is reserved', async () => {
    const { host, home } = await neighbours(bench);
    const { offerId } = await showNextDoor(host, home);
    await home.hasWorker('ravi');
    expect(await home.claims('ravi', offerId)).toEqual({ code: 'CONSENT_MISSING' });
    await home.grantsPassport('ravi', 'homerton', { days: 3 });
    expect(await home.claims('ravi', offerId)).toEqual({ code: 'CONSENT_MISSING' });
    expect(await home.openHours('ravi')).toHaveLength(1);
    expect(await home.service.sentOf('CoverClaimed')).toEqual([]);
  });

  it('F5: is for a neighbour, for at most a year, and says a name only if one is given', async () => {
    const { home } = await neighbours(bench);
    const grant = (input: Record<string, unknown>) =>
      home.does(
        'ines',
        'grantPassport',
        { circle: 'homerton', fields: [], ...input },
        'circle fields expiresAt revokedAt',
      );
    expect(await grant({ circle: 'raglan' })).toEqual({ code: 'NO_NEIGHBOUR' });
    expect(await grant({ days: 366 })).toEqual({ code: 'BAD_INPUT' });
    expect(await grant({ fields: ['NAME'] })).toEqual({ code: 'BAD_INPUT' });
    expect((await grant({})).ok).toMatchObject({
      fields: [],
      expiresAt: '2027-02-21T09:00:00Z',
      revokedAt: null,
    });
    expect(await home.does('nobody', 'grantPassport', { circle: 'homerton', fields: [] }, 'circle')).toEqual({
      code: 'NOT_A_WORKER',
    });
  });

  it('F5, F8: taken back, hours ahead become gaps and the host forgets the worker; the visit log stays', async () => {
    const { host, home } = await acceptedNextDoor(bench);
    expect((await home.does('ines', 'revokePassport', { circle: 'homerton' }, 'revokedAt')).ok).toEqual({
      revokedAt: '2026-11-23T09:00:00Z',
    });
    await relayAll(host, home);
    expect((await host.gaps())[0]).toMatchObject({ state: 'OPEN' });
    expect(await host.visits()).toMatchObject([{ state: 'CANCELLED', visitor: null }]);
    expect(await home.visitsOf('ines')).toMatchObject([{ state: 'CANCELLED', whereabouts: null }]);
    expect(JSON.stringify(await host.service.items())).not.toContain('Name of ines');
    expect(JSON.stringify(await home.service.items())).not.toContain('Name of ines');
  });

  it('F8: of a visit that took place the host keeps the log, not the passport', async () => {
    const { host, home } = await acceptedNextDoor(bench);
    for (const { service } of [host, home]) service.setNow('2026-11-30T09:00:00Z');
    await home.does('ines', 'revokePassport', { circle: 'homerton' }, 'revokedAt');
    await relayAll(host, home);
    expect(await host.visits()).toMatchObject([{ state: 'PLANNED', visitor: null, homeCircle: 'clapton' }]);
    expect(await home.visitsOf('ines')).toMatchObject([{ state: 'PLANNED' }]);
  });

  it('F10: taken back before the claim arrives, the claim is not taken', async () => {
    const { host, home } = await neighbours(bench);
    const { offerId } = await showNextDoor(host, home);
    await home.claims('ines', offerId);
    await home.does('ines', 'revokePassport', { circle: 'homerton' }, 'revokedAt');
    const [claimed] = await home.service.sentOf('CoverClaimed');
    const [revoked] = await home.service.sentOf('PassportRevoked');
    if (!claimed || !revoked) throw new Error('nothing was said');
    await host.service.hear('PassportRevoked', revoked, { circle: 'clapton' });
    await host.service.hear('CoverClaimed', claimed, { circle: 'clapton' });
    expect((await host.gaps())[0]).toMatchObject({ state: 'OPEN', claim: null });
    expect(JSON.stringify(await host.service.items())).not.toContain('Name of ines');
  });

  it('F2: a worker is someone else to every neighbour, and to the same one after taking the passport back', async () => {
    const { home } = await neighbours(bench);
    await home.grantsPassport('ines', 'stoke-newington');
    await home.does('ines', 'revokePassport', { circle: 'homerton' }, 'circle');
    await home.grantsPassport('ines', 'homerton');
    await home.does('ines', 'revokePassport', { circle: 'homerton' }, 'circle');
    await home.does('ines', 'revokePassport', { circle: 'stoke-newington' }, 'circle');
    const ids = (await home.service.sentOf('PassportRevoked')).map(({ workerId }) => workerId);
    expect(new Set(ids).size).toBe(3);
  });

  it('F5: one that ran out is ended by the daily round, and the neighbour hears so', async () => {
    const { home } = await neighbours(bench);
    home.service.setNow('2027-02-22T09:00:00Z');
    await home.service.tick('Daily');
    await home.service.tick('Daily');
    expect(await home.service.sentOf('PassportRevoked')).toHaveLength(1);
  });
});

describe('a check that lapses', () => {
  it('F8: frees every hour ahead of the worker, here and next door', async () => {
    const { host, home, claimId } = await acceptedNextDoor(bench);
    const { id } = await home.agrees({ weekday: 5, workerId: 'ines' });
    await home.does('ines', 'answerHours', { id, accept: true }, 'id');
    expect(await home.visits()).toMatchObject([{ state: 'PLANNED' }, { state: 'PLANNED' }]);

    await home.service.hear('VettingRecorded', { personId: 'ines', clearUntil: null }, { sequence: 2 });
    await relayAll(host, home);
    expect((await home.visits()).map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await home.gaps()).toMatchObject([{ state: 'OPEN' }, { state: 'OPEN' }]);
    expect(await home.claimsOf('ines')).toMatchObject([{ id: claimId, state: 'RELEASED' }]);
    expect((await host.gaps())[0]).toMatchObject({ state: 'OPEN' });
    expect(await home.service.sentOf('VettingLapsed')).toHaveLength(1);
    expect(await home.openHours('ines')).toEqual([]);
  });

  it('F8: clear until an earlier day, it frees only what lies after', async () => {
    const { host, home } = await claimedNextDoor(bench);
    await home.service.hear(
      'VettingRecorded',
      { personId: 'ines', clearUntil: '2026-11-28' },
      { sequence: 2 },
    );
    expect(await home.claimsOf('ines')).toMatchObject([{ state: 'WAITING' }]);
    await home.service.hear(
      'VettingRecorded',
      { personId: 'ines', clearUntil: '2026-11-27' },
      { sequence: 3 },
    );
    expect(await home.claimsOf('ines')).toMatchObject([{ state: 'RELEASED' }]);
    await relayAll(host, home);
    expect((await host.gaps())[0]).toMatchObject({ state: 'OPEN' });
  });

  it('F10: an older record that comes late changes nothing', async () => {
    const { home } = await claimedNextDoor(bench);
    await home.service.hear(
      'VettingRecorded',
      { personId: 'ines', clearUntil: '2028-01-01' },
      { sequence: 9 },
    );
    await home.service.hear('VettingRecorded', { personId: 'ines', clearUntil: null }, { sequence: 8 });
    expect(await home.claimsOf('ines')).toMatchObject([{ state: 'WAITING' }]);
  });
});
