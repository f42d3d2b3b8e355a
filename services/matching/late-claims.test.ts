import { describe, expect, it } from 'vitest';
import { cancelGap } from './commands/cancel-gap.ts';
import { daily } from './commands/daily.ts';
import { answerUnanswered } from './commands/host/answer-unanswered.ts';
import { releaseClaim } from './commands/release-claim.ts';
import { revokePassport } from './commands/revoke-passport.ts';
import { stopSharing } from './commands/sharing/decide-sharing.ts';
import { widenGap } from './commands/widen-gap.ts';
import { attempt, hear, keptBy } from './testing/co-op.ts';
import { hoursNextDoor } from './testing/hours-next-door.ts';

const over = { gap: 'OPEN', visitAtHome: undefined, visitAtHost: undefined, held: 0 };
const calledOff = { gap: 'OPEN', visitAtHome: 'CANCELLED', visitAtHost: 'CANCELLED', held: 0 };
const both = (state: string) => ({ home: state, host: state });

describe('a claim that comes late', () => {
  it('F7: after its hours began, it is declined and the worker is free', async () => {
    const { world, claim, deliverAll, standing } = await hoursNextDoor();
    const { id } = await claim();
    world.pass(120);
    await deliverAll();
    expect(standing(id)).toEqual({ ...over, ...both('DECLINED') });
  });

  it('F7: made in time it counts, also when the offer closed before it arrived', async () => {
    const { world, host, gapId, claim, deliverAll, standing } = await hoursNextDoor();
    await widenGap(host.context(), { gapId, closesAt: '2026-11-24T09:00:00Z' });
    const { id } = await claim();
    world.pass(48);
    await deliverAll();
    expect(standing(id)).toMatchObject({ ...both('WAITING'), gap: 'CLAIMED', held: 1 });
  });

  it('F7: made after the offer closed, as the host knows it, it is declined', async () => {
    const { world, host, gapId, claim, deliverAll, standing } = await hoursNextDoor();
    await widenGap(host.context(), { gapId, closesAt: '2026-11-24T09:00:00Z' });
    world.pass(25);
    const { id } = await claim();
    await deliverAll();
    expect(standing(id)).toEqual({ ...over, ...both('DECLINED') });
  });

  it('F7: after the hours were taken back, it is declined', async () => {
    const { host, gapId, claim, deliverAll, standing } = await hoursNextDoor();
    const { id } = await claim();
    await cancelGap(host.context(), gapId);
    await deliverAll();
    expect(standing(id)).toEqual({ ...over, ...both('DECLINED'), gap: 'CANCELLED' });
  });

  it('F10: heard three times, and its answer too, in any order, it is one booking', async () => {
    const { world, host, home, claim, accept, deliverAll, standing, post } = await hoursNextDoor();
    const { id } = await claim();
    const [claimed] = post('CoverClaimed');
    await deliverAll();
    await accept(id);
    const [accepted] = post('CoverAccepted');
    if (!claimed || !accepted) throw new Error('Nothing was said.');
    for (const letter of [accepted, claimed, accepted, claimed, accepted]) await world.deliver(letter);
    await deliverAll();
    const planned = { visitAtHome: 'PLANNED', visitAtHost: 'PLANNED', held: 1 };
    expect(standing(id)).toEqual({ ...both('ACCEPTED'), gap: 'COVERED', ...planned });
    for (const circle of [host, home]) expect(keptBy(circle).visits).toHaveLength(1);
  });
});

describe('a yes and a no that cross', () => {
  it('F7: the owner’s yes comes after the worker gave the hours back: given back they stay', async () => {
    const { home, worker, claim, accept, deliverAll, standing } = await hoursNextDoor();
    const { id } = await claim();
    await deliverAll();
    await accept(id);
    await releaseClaim(home.context(), worker, id);
    await deliverAll('newest first');
    expect(standing(id)).toEqual({ ...calledOff, ...both('RELEASED'), visitAtHome: undefined });
  });

  it('F7: the owner takes back and the worker gives back at once: both hear, both agree', async () => {
    for (const order of [undefined, 'newest first'] as const) {
      const { host, home, worker, gapId, claim, accept, deliverAll, standing } = await hoursNextDoor();
      const { id } = await claim();
      await deliverAll();
      await accept(id);
      await deliverAll();
      await Promise.all([cancelGap(host.context(), gapId), releaseClaim(home.context(), worker, id)]);
      await deliverAll(order);
      expect(standing(id)).toEqual({ ...calledOff, ...both('RELEASED'), gap: 'CANCELLED' });
    }
  });

  it('F5, F7: a passport is taken back while the owner says yes: it is a gap again, whoever is first', async () => {
    for (const first of ['owner', 'worker', 'both'] as const) {
      const { host, home, worker, claim, accept, deliverAll, standing } = await hoursNextDoor();
      const { id } = await claim();
      await deliverAll();
      if (first === 'owner') await accept(id);
      await revokePassport(home.context(), worker, host.slug);
      if (first === 'both') await Promise.all([attempt(() => accept(id)), deliverAll()]);
      await deliverAll();
      if (first === 'worker') expect(await attempt(() => accept(id))).toBe('WRONG_STATE');
      await deliverAll();
      expect(standing(id)).toMatchObject({ ...both('RELEASED'), gap: 'OPEN', held: 0 });
      expect(standing(id).visitAtHost).not.toBe('PLANNED');
      expect(keptBy(host).hostClaims[0]?.asked?.passport).toBeUndefined();
    }
  });
});

describe('a claim nobody answers', () => {
  it('F7: waits for the owner for a day, then the worker is free and the hours open again under another offer', async () => {
    const { world, host, offerId, claim, deliverAll, standing } = await hoursNextDoor();
    const { id } = await claim();
    await deliverAll();
    world.pass(23);
    await answerUnanswered(host.context());
    expect(standing(id)).toMatchObject({ host: 'WAITING' });
    world.pass(1);
    await answerUnanswered(host.context());
    await deliverAll();
    expect(standing(id)).toEqual({ ...over, ...both('DECLINED') });
    expect(keptBy(host).occurrences.find(({ offer }) => offer?.id === offerId)).toBeUndefined();
  });

  it('F7: an owner who hears of it a day late still has their day', async () => {
    const { world, host, claim, deliverAll, standing } = await hoursNextDoor();
    const { id } = await claim();
    world.pass(30);
    await deliverAll();
    await answerUnanswered(host.context());
    expect(standing(id)).toMatchObject({ ...both('WAITING') });
  });

  it('F7: a yes after the hours began is refused, and both sides end', async () => {
    const { world, host, home, claim, accept, deliverAll, standing } = await hoursNextDoor();
    world.pass(110);
    const { id } = await claim();
    await deliverAll();
    world.pass(10);
    expect(await attempt(() => accept(id))).toBe('WRONG_STATE');
    await daily(host.context());
    await daily(home.context());
    await deliverAll();
    expect(standing(id)).toEqual({ ...over, ...both('DECLINED') });
  });
});

describe('a circle that is down for a day', () => {
  it('F7: the worker’s: the owner’s yes waits for it, and stands', async () => {
    const { world, claim, accept, deliverAll, standing } = await hoursNextDoor();
    const { id } = await claim();
    await deliverAll();
    await accept(id);
    world.pass(24);
    await deliverAll('newest first');
    expect(standing(id)).toMatchObject({ ...both('ACCEPTED'), visitAtHome: 'PLANNED', held: 1 });
  });

  it('F7: the team’s: what the worker claimed and gave back meanwhile comes in any order, and nothing is doubled', async () => {
    const { world, home, worker, claim, deliverAll, standing } = await hoursNextDoor();
    const { id } = await claim();
    await releaseClaim(home.context(), worker, id);
    world.pass(24);
    await deliverAll('newest first');
    expect(standing(id)).toEqual({ ...over, ...both('RELEASED') });
  });
});

describe('a claim the host may not take', () => {
  it('F6, F7: one that does not fit the worker’s working time cannot be said yes to', async () => {
    const { host, claim, accept, post } = await hoursNextDoor();
    const { id } = await claim();
    const [claimed] = post('CoverClaimed');
    if (!claimed) throw new Error('Nothing was said.');
    const data = { ...claimed.envelope.data, fitsWorkingTime: false };
    await hear(host, { ...claimed.envelope, data });
    expect(await attempt(() => accept(id))).toBe('DOES_NOT_FIT');
  });

  it('F11: sharing stops while a claim is under way: it ends on both sides, whoever stopped', async () => {
    for (const stops of ['host', 'home'] as const) {
      for (const heardBefore of [true, false]) {
        const world = await hoursNextDoor();
        const { claim, deliverAll, standing } = world;
        const { id } = await claim();
        if (heardBefore) await deliverAll();
        const [us, them] = stops === 'host' ? [world.host, world.home] : [world.home, world.host];
        await stopSharing(us.context(), { circle: them.slug, how: 'WITHDRAWN', by: 'noor' });
        await deliverAll('newest first');
        const { home, host } = standing(id);
        expect(home).toBe(host);
        expect(['WITHDRAWN', 'DECLINED', 'RELEASED']).toContain(home);
        expect(standing(id)).toMatchObject(over);
      }
    }
  });
});
