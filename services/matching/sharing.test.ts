import { describe, expect, it } from 'vitest';
import { claimHours } from './commands/claim-hours.ts';
import { daily } from './commands/daily.ts';
import { hourly } from './commands/hourly.ts';
import { shareAgain, stopSharing } from './commands/sharing/decide-sharing.ts';
import { widenGap } from './commands/widen-gap.ts';
import { attempt, keptBy, type Member } from './testing/co-op.ts';
import { hoursNextDoor } from './testing/hours-next-door.ts';
import { interruptedAfter } from './testing/interrupted.ts';

const stop = (us: Member, them: Member, how: 'PAUSED' | 'WITHDRAWN' = 'WITHDRAWN') =>
  stopSharing(us.context(), { circle: them.slug, how, by: 'noor' });
const share = (us: Member, them: Member) => shareAgain(us.context(), { circle: them.slug, by: 'noor' });
const offers = ({ occurrences }: ReturnType<typeof keptBy>) =>
  occurrences.filter(({ offer }) => offer?.circles.length).length;

describe('a circle that withdraws from sharing', () => {
  it('F11: as the worker’s: from that moment none of its workers claims there', async () => {
    const { host, home, claim } = await hoursNextDoor();
    await stop(home, host);
    expect(await attempt(claim)).toBe('OFFER_CLOSED');
  });

  it('F11: as the team’s: what was offered is taken back, and a claim that comes later is declined', async () => {
    const { host, home, claim, deliverAll, standing } = await hoursNextDoor();
    const { id } = await claim();
    await stop(host, home);
    expect(offers(keptBy(host))).toBe(0);
    await deliverAll();
    expect(standing(id)).toMatchObject({ home: 'DECLINED', host: 'DECLINED', held: 0 });
    expect(keptBy(home).copies.filter(({ hostCircle }) => hostCircle === 'homerton')).toMatchObject([
      { state: 'CLOSED' },
    ]);
  });

  it('F11: nothing is offered there any more, by either', async () => {
    const { host, home, deliverAll } = await hoursNextDoor();
    await stop(host, home);
    const [, second] = keptBy(host).occurrences;
    const widen = () => widenGap(host.context(), { gapId: second?.id ?? '', to: 'NEIGHBOURS' });
    expect(await attempt(widen)).toBe('NO_NEIGHBOUR');
    await deliverAll();
    const [theirs] = keptBy(home).occurrences;
    const widenTheirs = () => widenGap(home.context(), { gapId: theirs?.id ?? '', to: 'NEIGHBOURS' });
    expect(await attempt(widenTheirs)).toBe('NO_NEIGHBOUR');
  });

  it('F11: claims that wait end, on both sides, with the reason that sharing ended', async () => {
    const { host, home, claim, deliverAll, standing } = await hoursNextDoor();
    const { id } = await claim();
    await deliverAll();
    await stop(host, home);
    await deliverAll();
    expect(standing(id)).toMatchObject({ home: 'WITHDRAWN', host: 'WITHDRAWN', gap: 'OPEN', held: 0 });
    expect(keptBy(home).homeClaims).toMatchObject([{ reason: 'AGREEMENT_ENDED' }]);
  });

  it('F11: visits with two consents stand, and can be called off as ever', async () => {
    const { host, home, claim, accept, deliverAll, standing } = await hoursNextDoor();
    const { id } = await claim();
    await deliverAll();
    await accept(id);
    await deliverAll();
    await stop(host, home);
    await daily(host.context());
    await daily(home.context());
    await deliverAll();
    expect(standing(id)).toMatchObject({ visitAtHome: 'PLANNED', visitAtHost: 'PLANNED', gap: 'COVERED' });
  });

  it('F11: an interrupted end is finished by the daily round', async () => {
    const { host, home, world } = await hoursNextDoor();
    const half = host.context();
    const interrupted = {
      ...half,
      table: { ...half.table, list: () => Promise.reject(new Error('cut off')) },
    };
    const stopping = stopSharing(interrupted as never, { circle: home.slug, how: 'PAUSED', by: 'noor' });
    await expect(stopping).rejects.toThrow('cut off');
    expect(offers(keptBy(host))).toBe(1);
    world.pass(1);
    await daily(host.context());
    expect(offers(keptBy(host))).toBe(0);
  });
});

describe('sharing again', () => {
  it('F11: after a withdrawal needs both circles anew; one alone is not enough', async () => {
    const { host, home, gapId, claim, deliverAll } = await hoursNextDoor();
    await stop(host, home);
    await deliverAll();
    await share(host, home);
    await deliverAll();
    const widen = () => widenGap(host.context(), { gapId, to: 'NEIGHBOURS' });
    expect(await attempt(widen)).toBe('NO_NEIGHBOUR');
    await share(home, host);
    await deliverAll();
    const shown = await widen();
    await deliverAll();
    // Under a new offer: the old one stays closed there, whatever comes late.
    expect(await attempt(claim)).toBe('OFFER_CLOSED');
    const offerId = shown.offer?.id ?? '';
    expect(await claimHours(home.context(), home.workers[0] ?? '', { offerId })).toMatchObject({
      state: 'WAITING',
    });
  });

  it('F11: after a pause needs only whoever paused', async () => {
    const { host, home, gapId, deliverAll } = await hoursNextDoor();
    await stop(host, home, 'PAUSED');
    await share(home, host);
    await deliverAll();
    const widen = () => widenGap(host.context(), { gapId, to: 'NEIGHBOURS' });
    expect(await attempt(widen)).toBe('NO_NEIGHBOUR');
    await share(host, home);
    await deliverAll();
    expect(await attempt(widen)).toBeUndefined();
  });

  it('M11: gaps that stood next door are shown there again by themselves, each under one new offer', async () => {
    const { host, home, deliverAll } = await hoursNextDoor();
    await stop(host, home);
    await deliverAll();
    const openThere = () =>
      keptBy(home).copies.filter(({ hostCircle, state }) => hostCircle === 'homerton' && state === 'OPEN');
    expect(openThere()).toEqual([]);
    await share(host, home);
    await deliverAll();
    expect(openThere()).toEqual([]);
    await share(home, host);
    await deliverAll();
    expect(openThere()).toHaveLength(1);
    const said = host.table.stream.length;
    await share(host, home);
    await hourly(host.context());
    expect(host.table.stream).toHaveLength(said);
  });

  it('M11: with the circle that shares again, and with it alone, when its own word was the last', async () => {
    const { host, home, gapId, deliverAll } = await hoursNextDoor();
    await stop(host, home, 'PAUSED');
    await deliverAll();
    await share(host, home);
    await deliverAll();
    const gap = keptBy(host).occurrences.find(({ id }) => id === gapId);
    expect(gap).toMatchObject({ state: 'OPEN', step: 'NEIGHBOURS', offer: { circles: ['clapton'] } });
    expect(offers(keptBy(host))).toBe(1);
  });

  it('M11: interrupted, it is finished by the hourly round; stopped again before that, nothing is shown', async () => {
    for (const stopsAgain of [false, true]) {
      const { world, host, home, deliverAll } = await hoursNextDoor();
      await stop(host, home, 'PAUSED');
      await deliverAll();
      const again = shareAgain(interruptedAfter(1, host.context()), { circle: home.slug, by: 'noor' });
      await expect(again).rejects.toThrow('stopped');
      world.pass(1);
      if (stopsAgain) await stop(host, home, 'PAUSED');
      await hourly(host.context());
      expect(offers(keptBy(host))).toBe(stopsAgain ? 0 : 1);
    }
  });

  it('M11: an offer that closed when its owner wanted stays closed', async () => {
    const { world, host, home, gapId, deliverAll } = await hoursNextDoor();
    await widenGap(host.context(), { gapId, to: 'NEIGHBOURS', closesAt: '2026-11-23T12:00:00Z' });
    await stop(host, home, 'PAUSED');
    await deliverAll();
    world.pass(4);
    await share(host, home);
    expect(offers(keptBy(host))).toBe(0);
  });

  it('F10, F11: an offer or a consent from before that comes late opens nothing', async () => {
    const { world, host, home, claim, deliverAll } = await hoursNextDoor();
    await stop(host, home, 'PAUSED');
    await share(host, home);
    await stop(host, home);
    await deliverAll('newest first');
    for (const letter of [...world.delivered].reverse()) await world.deliver(letter);
    await deliverAll();
    expect(await attempt(claim)).toBe('OFFER_CLOSED');
  });

  it('F11: who wrote a consent down stays in their own circle', async () => {
    const { world, host, home, deliverAll } = await hoursNextDoor();
    await stop(host, home);
    await share(host, home);
    await deliverAll();
    const words = world.delivered.filter(({ envelope }) => envelope.type.startsWith('Sharing'));
    expect(words.map(({ envelope }) => envelope.data)).toEqual([
      { how: 'WITHDRAWN', withdrawals: 1, heard: 0 },
      { withdrawals: 1, heard: 0 },
    ]);
    expect(JSON.stringify([words, home.table.items()])).not.toContain('noor');
  });
});
