import { type Stored, seal } from '@kith/service-kit';
import { describe, expect, it } from 'vitest';
import { claimHours } from './commands/claim-hours.ts';
import { daily } from './commands/daily.ts';
import { grantPassport } from './commands/grant-passport.ts';
import { revokePassport } from './commands/revoke-passport.ts';
import { purgeExpiredPassports } from './commands/sharing/forget-visitor.ts';
import { widenGap } from './commands/widen-gap.ts';
import type { Visitor } from './domain/sharing/visitor.ts';
import { readable } from './domain/sharing/visitor.ts';
import { hear, keptBy, type Member, vetting } from './testing/co-op.ts';
import { type HoursNextDoor, hoursNextDoor } from './testing/hours-next-door.ts';

const DAY = 24;

/** A visit that took place on 28 November, under a passport granted on the 23rd for 90 days. */
async function visited(): Promise<HoursNextDoor> {
  const world = await hoursNextDoor();
  const { home, host, worker, claim, accept, deliverAll } = world;
  await revokePassport(home.context(), worker, host.slug);
  const fields = ['NAME', 'SKILLS', 'VETTING'] as const;
  await grantPassport(home.context(), {
    workerId: worker,
    circle: host.slug,
    fields,
    name: 'Ines',
    days: 90,
  });
  await deliverAll();
  const { id } = await claim();
  await deliverAll();
  await accept(id);
  await deliverAll();
  world.world.pass(6 * DAY);
  return world;
}

const held = (host: Member) => keptBy(host).hostClaims.flatMap(({ asked }) => asked?.passport ?? []);
const readableNow = (host: Member) =>
  held(host).filter((passport) => readable(passport, host.context().now) !== undefined);
const visitor = (host: Member) =>
  (host.table.items().find(({ sk }) => sk.startsWith('VISITOR#')) as Stored<Visitor> | undefined)?.value;

describe('a passport a circle holds', () => {
  it('F5: says for what, for whom and until when', async () => {
    const { host } = await visited();
    expect(held(host)).toEqual([
      {
        name: 'Ines',
        skills: [],
        vettingClearUntil: '2030-01-01',
        purpose: 'COVER',
        recipient: 'homerton',
        expiresAt: '2027-02-21T09:00:00Z',
      },
    ]);
  });

  it('F5: granted for 90 days, is denied on day 91 by the host’s own clock, and purged within 24 hours', async () => {
    const { world, host } = await visited();
    world.pass(83 * DAY);
    await daily(host.context());
    expect(readableNow(host)).toHaveLength(1);
    world.pass(DAY);
    expect(readableNow(host)).toEqual([]);
    // The home circle is down: nobody said anything.
    await daily(host.context());
    expect(held(host)).toEqual([]);
    expect(JSON.stringify(host.table.items())).not.toContain('Ines');
    expect(keptBy(host).visits).toMatchObject([{ state: 'PLANNED', homeCircle: 'clapton' }]);
    expect(visitor(host)?.forgotten).toEqual({
      because: 'EXPIRED',
      saidAt: '2027-02-21T09:00:00Z',
      at: '2027-02-21T09:00:00Z',
    });
  });

  it('F5, F8, scenario 11: revoked on day 10, is gone as soon as the message comes; the visit log stays', async () => {
    const { world, host, home, worker, deliverAll } = await visited();
    world.pass(4 * DAY);
    await revokePassport(home.context(), worker, host.slug);
    await deliverAll();
    expect(held(host)).toEqual([]);
    expect(visitor(host)?.forgotten).toEqual({
      because: 'REVOKED',
      saidAt: '2026-12-03T09:00:00Z',
      at: '2026-12-03T09:00:00Z',
    });
    expect(keptBy(host).visits).toMatchObject([{ state: 'PLANNED', homeCircle: 'clapton' }]);
  });

  it('F5: one that is granted again for longer leaves the earlier copy to its own end', async () => {
    const { world, host, home, worker, deliverAll } = await visited();
    await grantPassport(home.context(), {
      workerId: worker,
      circle: host.slug,
      fields: ['VETTING'],
      days: 365,
    });
    const later = keptBy(host).occurrences.find(({ window }) => window.from === '2026-12-05T09:00:00Z');
    const shown = await widenGap(host.context(), { gapId: later?.id ?? '', to: 'NEIGHBOURS' });
    await deliverAll();
    await claimHours(home.context(), worker, { offerId: shown.offer?.id ?? '' });
    await deliverAll();
    expect(held(host)).toHaveLength(2);
    world.pass(84 * DAY);
    await purgeExpiredPassports(host.context());
    expect(held(host)).toMatchObject([{ expiresAt: '2027-11-29T09:00:00Z' }]);
    expect(JSON.stringify(host.table.items())).not.toContain('Ines');
    expect(visitor(host)).toMatchObject({ purgeAt: '2027-11-29T09:00:00Z', fields: ['VETTING'] });
  });

  it('F5: from a circle that does not say until when yet, it ends like one granted for the usual time', async () => {
    const { home, host, claim, post, world } = await hoursNextDoor();
    await claim();
    const [claimed] = post('CoverClaimed');
    if (!claimed) throw new Error('Nothing was said.');
    const keys = await home.context().neighbourhood.keysOf(host.slug);
    const passport = keys && (await seal({ name: 'Ines' }, keys, String(claimed.envelope.data.claimId)));
    await hear(host, { ...claimed.envelope, data: { ...claimed.envelope.data, passport } });
    expect(held(host)).toEqual([{ name: 'Ines', expiresAt: '2027-02-21T09:00:00Z' }]);
    world.pass(90 * DAY);
    expect(readableNow(host)).toEqual([]);
  });
});

describe('a check that lapses', () => {
  it('F8: visits ahead become gaps and passports are suspended in less than 60 seconds: with the messages', async () => {
    const { home, host, worker, claim, accept, deliverAll, standing } = await hoursNextDoor();
    const { id } = await claim();
    await deliverAll();
    await accept(id);
    await deliverAll();
    await hear(home, vetting(home, worker, null, 2));
    const before = host.context().now;
    await deliverAll();
    expect(host.context().now).toBe(before);
    expect(standing(id)).toMatchObject({ gap: 'OPEN', visitAtHost: 'CANCELLED', visitAtHome: 'CANCELLED' });
    expect(held(host)).toEqual([]);
    expect(visitor(host)?.forgotten).toMatchObject({ because: 'LAPSED' });
  });

  it('F8: what is known of past visits goes too: cleared again, the worker is someone else', async () => {
    const { home, host, worker, deliverAll } = await visited();
    await hear(home, vetting(home, worker, null, 2));
    await deliverAll();
    expect(held(host)).toEqual([]);
    expect(keptBy(host).visits).toMatchObject([{ state: 'PLANNED' }]);
  });
});
