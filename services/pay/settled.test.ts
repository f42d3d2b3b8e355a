import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { schedules } from './schedules.ts';
import { balances } from './testing/balances.ts';
import {
  coordinator,
  corrected,
  DECEMBER,
  DUE,
  neighboursOn,
  nodes,
  post,
  settling,
  worked,
} from './testing/settling.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers, schedules });
const neighbours = () => neighboursOn(bench);

describe('P15: what comes after a month was settled', () => {
  it('late work and corrections go into the next settlement, also after the visits are marked', async () => {
    const { home, host, both, now, clapton, homerton } = await neighbours();
    const shared = await worked(both);
    await post(both);
    now(DECEMBER);
    await clapton.propose();
    await post(both);
    for (const pay of [home, host]) await pay.tick('Daily');
    await corrected(both, shared, 180);
    await worked(both, 60, '2026-11-30');
    await post(both);
    expect(await clapton.see()).toMatchObject({ state: 'AGREED', net: { pence: 7980 } });
    now('2027-01-02T09:00:00Z');
    const [atHome, atHost] = [settling(home, 'homerton', '2026-12'), settling(host, 'clapton', '2026-12')];
    const net = 5985 - 7980 + 1995;
    expect(await atHome.see()).toMatchObject({ state: 'OPEN', net: { pence: net } });
    await atHost.propose();
    await post(both);
    for (const month of [atHome, atHost]) {
      const { state, lines } = await month.see();
      expect([state, nodes(lines).map(({ minutes }) => minutes)]).toEqual(['AGREED', [-60, 60]]);
    }
    for (const pay of [home, host]) await pay.tick('Daily');
    const january = settling(home, 'homerton', '2027-01');
    expect(await january.see()).toMatchObject({ net: { pence: 0 }, lines: { edges: [] } });
    expect(await homerton.see()).toMatchObject({ net: { pence: -7980 } });
  });

  it('is due until it is paid', async () => {
    const { home, both, now, clapton } = await neighbours();
    const due = async () => (await home.ask('gwen', DUE, {}, coordinator)).data.settlementsDue;
    await worked(both);
    await post(both);
    expect(await due()).toEqual([]);
    now(DECEMBER);
    const november = { neighbour: 'homerton', month: '2026-11', net: { pence: 7980 }, differences: 0 };
    expect(await due()).toEqual([{ ...november, state: 'OPEN' }]);
    await clapton.propose();
    expect(await due()).toEqual([{ ...november, state: 'PROPOSED' }]);
    await post(both);
    expect(await due()).toEqual([{ ...november, state: 'AGREED' }]);
    await clapton.pay('2026-12-02', 'KITH NOV 26');
    expect(await due()).toEqual([]);
  });
});

describe('P15: who settles', () => {
  it('is paid once, with the same words; not before both agree, and not on a day to come', async () => {
    const { home, both, now, clapton } = await neighbours();
    await worked(both);
    await post(both);
    now(DECEMBER);
    expect(await clapton.pay('2026-12-02', 'X')).toMatchObject({ code: 'NOT_FOUND' });
    await clapton.propose();
    expect(await clapton.pay('2026-12-02', 'X')).toMatchObject({ code: 'WRONG_STATE' });
    await post(both);
    expect(await clapton.pay('2026-12-03', 'X')).toMatchObject({ code: 'BAD_INPUT' });
    for (let again = 0; again < 3; again++) await clapton.pay('2026-12-02', 'X');
    expect(await clapton.pay('2026-12-01', 'Y')).toMatchObject({
      code: 'ALREADY_ANSWERED',
    });
    expect(await balances(home)).toMatchObject({ bank: 7980, circle: 0 });
  });

  it('is for the commons coordinator, with a neighbour there is, and for visits this circle has', async () => {
    const { home, clapton } = await neighbours();
    const nowhere = settling(home, 'nowhere', '2026-10');
    for (const act of [clapton.see, clapton.propose])
      expect(await act({})).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await clapton.leave('visit_01JCZ8Q4T6V9E2M7N5K3H1G0FA', {})).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await clapton.pay('2026-11-01', 'X', {})).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await clapton.leave('visit_01JCZ8Q4T6V9E2M7N5K3H1G0FA')).toMatchObject({ code: 'NOT_FOUND' });
    for (const act of [nowhere.see, nowhere.propose])
      expect(await act()).toMatchObject({ code: 'NOT_FOUND' });
    const { errors } = await home.ask('gwen', DUE);
    expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  });

  it('an answer to what was never proposed is refused', async () => {
    const { home } = await neighbours();
    const answer = { month: '2026-11', round: 1, outcome: 'AGREED' as const, differences: [] };
    await expect(home.hear('SettlementAnswered', answer, { circle: 'homerton' })).rejects.toMatchObject({
      code: 'NOT_AS_AGREED',
    });
  });
});
