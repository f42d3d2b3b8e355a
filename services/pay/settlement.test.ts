import type { EventData } from '@kith/contracts';
import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { schedules } from './schedules.ts';
import { balances } from './testing/balances.ts';
import { corrected, DECEMBER, neighboursOn, nodes, post, settling, worked } from './testing/settling.ts';
import { countSent, deliver } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers, schedules });
const fromHomerton = { circle: 'homerton', subject: 'homerton-clapton-2026-11' };

const neighbours = () => neighboursOn(bench);

describe('P15: a month between two circles', () => {
  it('of 4 h at £19.00 is proposed, found the same and paid: £79.80 from host to home, and both accounts are clear', async () => {
    const { home, host, both, now, clapton, homerton } = await neighbours();
    const { visitId } = await worked(both);
    await post(both);
    expect(await clapton.propose()).toMatchObject({ code: 'MONTH_NOT_OVER' });
    now(DECEMBER);
    expect(await homerton.propose()).toMatchObject({ state: 'PROPOSED', net: { pence: -7980 } });
    await post(both);
    const line = {
      visit: { id: visitId },
      minutes: 240,
      owed: { pence: 7980 },
      workedOn: '2026-11-21',
      left: false,
    };
    expect(await clapton.see()).toMatchObject({
      state: 'AGREED',
      paid: { pence: 7030 },
      commons: { pence: 950 },
      net: { pence: 7980 },
      lines: { edges: [{ node: line }] },
      agreedAt: DECEMBER,
    });
    expect(await homerton.see()).toMatchObject({
      state: 'AGREED',
      charged: { pence: 8930 },
      commons: { pence: 950 },
      net: { pence: -7980 },
    });
    for (const circle of [clapton, homerton])
      expect(await circle.pay('2026-12-02', 'KITH NOV 26')).toMatchObject({ state: 'SETTLED' });
    expect(await balances(host)).toEqual({ team: 8930, circle: 0, commons: -950, bank: -7980 });
    expect(await balances(home)).toEqual({ circle: 0, worker: -7030, commons: -950, bank: 7980 });
  });

  it('nets to one figure: what is owed each way is paid as the difference', async () => {
    const { home, host, both, now, clapton, homerton } = await neighbours();
    await worked(both, 240);
    await worked(both, 30);
    await worked({ home: host, host: home }, 120, '2026-11-22', ['homerton', 'clapton']);
    await post(both);
    now(DECEMBER);
    expect(await clapton.propose()).toMatchObject({
      due: { pence: 7980 + 997 },
      owed: { pence: 3990 },
      net: { pence: 4987 },
    });
    await post(both);
    expect(await homerton.see()).toMatchObject({ state: 'AGREED', net: { pence: -4987 } });
  });

  it('is proposed by both at once: one of the two stands, and both agree on it once', async () => {
    const { home, host, both, now, clapton, homerton } = await neighbours();
    await worked(both);
    await post(both);
    now(DECEMBER);
    await Promise.all([clapton.propose(), homerton.propose()]);
    await post(both);
    for (const circle of [clapton, homerton]) expect(await circle.see()).toMatchObject({ state: 'AGREED' });
    expect(await countSent(home, 'SettlementAnswered')).toBe(0);
    expect(await countSent(host, 'SettlementAnswered')).toBeGreaterThan(0);
    expect(await clapton.propose()).toMatchObject({ state: 'AGREED' });
    expect(await countSent(home, 'SettlementProposed')).toBe(1);
  });

  it('asked again with the same lines sends nothing anew', async () => {
    const { host, both, now, homerton } = await neighbours();
    await worked(both);
    now(DECEMBER);
    for (let again = 0; again < 3; again++) await homerton.propose();
    expect(await countSent(host, 'SettlementProposed')).toBe(1);
  });

  it('with hundreds of visits goes in pages, whichever comes first', async () => {
    const { home, host, now, clapton } = await neighbours();
    now(DECEMBER);
    const lines = Array.from({ length: 3 }, (_, index) => lineOf(index));
    const hear = (page: number) =>
      home.hear(
        'SettlementProposed',
        { month: '2026-11', round: 1, page, pages: 3, lines: lines.slice(page - 1, page) },
        fromHomerton,
      );
    await Promise.all([hear(3), hear(1)]);
    expect(await clapton.see()).toMatchObject({ state: 'ASKED' });
    await hear(2);
    const { state, differences } = await clapton.see();
    expect([state, nodes(differences).length]).toEqual(['DIFFERS', 3]);
    await deliver(home, host, 'homerton').catch(() => undefined);
  });
});

describe('P15: what differs', () => {
  it('is named in both circles, and right once what was late has arrived', async () => {
    const { home, host, both, now, clapton, homerton } = await neighbours();
    await worked(both);
    await post(both);
    const { visitId } = await worked(both, 60);
    now(DECEMBER);
    await homerton.propose();
    const proposals = await host.sentOf('SettlementProposed');
    for (const data of proposals) await home.hear('SettlementProposed', data, fromHomerton);
    const missing = { visit: { id: visitId }, leftHere: false };
    expect(await clapton.see()).toMatchObject({
      state: 'DIFFERS',
      differences: {
        edges: [{ node: { ...missing, kind: 'MISSING_HERE', minutesHere: null, minutesThere: 60 } }],
      },
    });
    await deliver(home, host, 'homerton');
    expect(await homerton.see()).toMatchObject({
      state: 'DIFFERS',
      differences: { edges: [{ node: { ...missing, kind: 'MISSING_THERE', minutesHere: 60 } }] },
    });
    await post(both);
    await home.tick('Daily');
    await home.tick('Daily');
    await post(both);
    for (const circle of [clapton, homerton]) expect(await circle.see()).toMatchObject({ state: 'AGREED' });
  });

  it('with both figures, is left to the next month when each side that has it agrees to', async () => {
    const { home, host, both, now, clapton, homerton } = await neighbours();
    await worked(both);
    const shared = await worked(both, 120);
    await post(both);
    now(DECEMBER);
    await homerton.propose();
    const [proposed] = await host.sentOf('SettlementProposed');
    const asWrong = (data: EventData<'SettlementProposed'> | undefined) => ({
      ...(data as EventData<'SettlementProposed'>),
      lines: (data?.lines ?? []).map((line) =>
        line.visitId === shared.visitId ? { ...line, minutes: 100, owedPence: 3325 } : line,
      ),
    });
    await home.hear('SettlementProposed', asWrong(proposed), fromHomerton);
    expect(await clapton.see()).toMatchObject({
      state: 'DIFFERS',
      differences: {
        edges: [
          {
            node: {
              kind: 'DIFFERS',
              visit: { id: shared.visitId },
              minutesHere: 120,
              minutesThere: 100,
              owedHere: { pence: 3990 },
              owedThere: { pence: 3325 },
            },
          },
        ],
      },
    });
    expect(await clapton.leave(shared.visitId)).toMatchObject({ state: 'DIFFERS' });
    await homerton.leave(shared.visitId);
    expect(await homerton.propose()).toMatchObject({ state: 'PROPOSED' });
    await deliver(host, home, 'clapton');
    await deliver(home, host, 'homerton');
    for (const circle of [clapton, homerton]) {
      const month = await circle.see();
      expect([month.state, Math.abs(month.net.pence)]).toEqual(['AGREED', 7980]);
    }
    const december = settling(home, 'homerton', '2026-12');
    expect(await december.see()).toMatchObject({ state: 'OPEN', net: { pence: 3990 } });
    expect(await clapton.leave(shared.visitId)).toMatchObject({ state: 'AGREED' });
  });

  it('is resolved by correcting its time and proposing again', async () => {
    const { home, host, both, now, clapton, homerton } = await neighbours();
    const shared = await worked(both);
    await post(both);
    now(DECEMBER);
    await homerton.propose();
    const [proposed] = await host.sentOf('SettlementProposed');
    await home.hear(
      'SettlementProposed',
      { ...(proposed as EventData<'SettlementProposed'>), lines: [] },
      fromHomerton,
    );
    expect(await clapton.see()).toMatchObject({ state: 'DIFFERS' });
    await corrected(both, shared, 200);
    await post(both);
    await homerton.propose();
    await post(both);
    for (const circle of [clapton, homerton]) {
      const { state, net } = await circle.see();
      expect([state, Math.abs(net.pence)]).toEqual(['AGREED', 6650]);
    }
  });

  it('only because of a correction made while the proposal was under way is settled with the next month', async () => {
    const { both, now, clapton, homerton } = await neighbours();
    const shared = await worked(both);
    await post(both);
    now(DECEMBER);
    await homerton.propose();
    await corrected(both, shared, 200);
    await post(both);
    for (const circle of [clapton, homerton]) expect(await circle.see()).toMatchObject({ state: 'AGREED' });
    const december = settling(both.home, 'homerton', '2026-12');
    expect(await december.see()).toMatchObject({ net: { pence: 6650 - 7980 } });
  });
});

/** A line of a visit nobody here knows. */
function lineOf(index: number) {
  const id = `01JCZ8Q4T6V9E2M7N5K3H1G0F${index}`;
  return {
    visitId: `visit_${id}`,
    claimId: `claim_${id}`,
    hostCircle: 'homerton',
    workedOn: '2026-11-21',
    minutes: 60,
    ratePence: 1900,
    owedPence: 1995,
  };
}
