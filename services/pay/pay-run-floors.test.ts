import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { atRate, week } from './testing/at-rate.ts';
import {
  checkedRun,
  issuedRun,
  ledgerOf,
  onRun,
  statementsOf,
  topUp,
  worked,
  workThrough,
} from './testing/pay-runs.ts';
import { agreedTerms, coordinator } from './testing/terms.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

const codeOf = ({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions.code;
const belowTheLaw = atRate(bench, 1_243);
const atTheLaw = atRate(bench, 1_271);

/** 21 h of contact, 6 h between visits, 1 h of training, and 60 miles at 30p: £9.00 below what is approved. */
async function withMiles(ratePence: number) {
  const pay = await bench.fresh();
  pay.setNow('2026-10-31T09:00:00Z');
  const terms = { workerId: 'piotr', basis: 'HOURLY', ratePence, from: '2026-11-01', bornOn: '2002-02-01' };
  await agreedTerms(pay, { ...terms, contactOnly: true, milePence: 30, payPeriod: 'WEEKLY' });
  await worked(pay, 'piotr', '2026-11-02', { contact: 180 }, { to: '11:00' });
  const toVisitId = await worked(
    pay,
    'piotr',
    '2026-11-02',
    { contact: 240 },
    { from: '13:00', to: '17:00' },
  );
  const state = 'mutation ($input: StateWayInput!) { stateWay(input: $input) { minutes } }';
  const way = { on: '2026-11-02', toVisitId, minutes: 120, miles: 60 };
  expect((await pay.ask('piotr', state, { input: way })).errors).toBeUndefined();
  await worked(pay, 'piotr', '2026-11-03', { contact: 420, travel: 120, training: 60 });
  await worked(pay, 'piotr', '2026-11-04', { contact: 420, travel: 120 });
  pay.setNow('2026-11-09T09:00:00Z');
  return pay;
}

describe('P3: a pay run that fails the floor', () => {
  it('£17.00 for contact only, of 21 h, 6 h and 1 h, with £9.00 spent is £12.43 an hour, £7.88 short: the run is blocked', async () => {
    const pay = await withMiles(1_700);
    const run = await checkedRun(pay, week);
    expect(run.state).toBe('BLOCKED');
    expect(run.failures.edges).toMatchObject([
      {
        node: {
          workerId: 'piotr',
          test: {
            hourly: { pence: 1_243 },
            shortfall: { pence: 788 },
            mends: [
              { how: 'TOP_UP', amount: { pence: 788 } },
              { how: 'PAY_COSTS_BACK', amount: { pence: 788 } },
              { how: 'PAY_MORE_TIME', minutes: 28 },
              { how: 'RAISE_RATE', rate: { pence: 1_738 } },
            ],
          },
        },
      },
    ]);
    await topUp(pay, run.id, 'piotr');
    await onRun(pay, 'recheckPayRun', run.id);
    expect((await workThrough(pay, run.id)).state).toBe('READY');
    await onRun(pay, 'issuePayRun', run.id);
    const [statement] = await statementsOf(pay, 'piotr');
    expect(statement).toMatchObject({
      pay: { pence: 35_700 + 788 },
      mileage: { pence: 1_800 },
      mileageUnpaid: { pence: 900 },
      total: { pence: 35_700 + 788 + 1_800 },
    });
    expect(statement?.total.pence).toBe(await ledgerOf(pay, 'piotr'));
  });

  it('£18.00 for the same is £13.18 an hour and passes', async () => {
    const pay = await withMiles(1_800);
    expect(await checkedRun(pay, week)).toMatchObject({ state: 'READY', blocked: 0 });
    const text = `{ payRuns { edges { node { statements { edges { node { floors { tests { hourly { pence } } } } } } } } } }`;
    const { data } = await pay.ask('gwen', text, {}, coordinator);
    expect(JSON.stringify(data)).toContain('"tests":[{"hourly":{"pence":1318}}');
  });

  it('stops, and says who, how much short, by which rule and what would mend it; topped up it passes exactly', async () => {
    const pay = await belowTheLaw();
    const run = await checkedRun(pay, week);
    expect(run).toMatchObject({ state: 'BLOCKED', workers: 1, blocked: 1 });
    expect(run.failures.edges).toMatchObject([
      {
        node: {
          workerId: 'piotr',
          from: '2026-11-02',
          to: '2026-11-08',
          test: {
            hourly: { pence: 1_243 },
            shortfall: { pence: 784 },
            required: { value: 1_271, table: 'MINIMUM_WAGE', version: 'kith-1', from: '2026-04-01' },
            mends: [
              { how: 'TOP_UP', amount: { pence: 784 } },
              { how: 'RAISE_RATE', rate: { pence: 1_271 } },
            ],
          },
        },
      },
    ]);
    expect(codeOf(await onRun(pay, 'issuePayRun', run.id))).toBe('PAY_BELOW_FLOOR');
    await topUp(pay, run.id, 'piotr');
    await topUp(pay, run.id, 'piotr');
    await onRun(pay, 'recheckPayRun', run.id);
    expect(await workThrough(pay, run.id)).toMatchObject({
      state: 'READY',
      round: 2,
      blocked: 0,
      failures: { edges: [] },
      total: { pence: 35_588 },
    });
    await onRun(pay, 'issuePayRun', run.id);
    const [statement] = await statementsOf(pay, 'piotr');
    expect(statement?.floors[0]?.tests[0]).toMatchObject({ passes: true, hourly: { pence: 1_271 } });
    expect(statement?.lines.map(({ cause }) => cause)).toContain('FLOOR_TOP_UP');
    expect(statement?.total.pence).toBe(await ledgerOf(pay, 'piotr'));
  });

  it('is seen by the worker it is about, and by no other', async () => {
    const pay = await belowTheLaw();
    await checkedRun(pay, week);
    const mine = '{ myFloorFailures { workerId test { shortfall { pence } } } }';
    const own = await pay.ask('piotr', mine);
    expect(own.data).toEqual({
      myFloorFailures: [{ workerId: 'piotr', test: { shortfall: { pence: 784 } } }],
    });
    expect((await pay.ask('ines', mine)).data).toEqual({ myFloorFailures: [] });
  });

  it('counts a home that comes with the work: free it adds the offset, charged above it takes away', async () => {
    const free = await atRate(bench, 1_000, { homePenceADay: 0 })();
    // 7 days at £11.10 on top of £280.00: £357.70 for 28 h that £355.88 is due for.
    expect(await checkedRun(free, week)).toMatchObject({ state: 'READY' });
    const dear = await atRate(bench, 1_271, { homePenceADay: 1_210 })();
    const { failures } = await checkedRun(dear, week);
    expect(failures.edges).toMatchObject([{ node: { test: { shortfall: { pence: 700 } } } }]);
  });

  it('goes by the age on the first day of the period', async () => {
    const pay = await atRate(bench, 1_243, { bornOn: '2005-11-03' })();
    expect(await checkedRun(pay, week)).toMatchObject({ state: 'READY' });
  });

  it('P4: an edited rate is a new version: a check goes by the one in use, what was issued stays', async () => {
    const pay = await atTheLaw();
    await issuedRun(pay, week);
    const [before] = await statementsOf(pay, 'piotr');
    const record = 'mutation ($input: RecordRatesInput!) { recordRates(input: $input) { version } }';
    const rows = [{ from: '2026-04-01', rate: 'AGE_21_AND_OVER', value: 1_300 }];
    const input = { table: 'MINIMUM_WAGE', basedOn: 'kith-1', source: 'Corrected', rows };
    await pay.ask('gwen', record, { input }, coordinator);
    await worked(pay, 'piotr', '2026-11-10', { contact: 60 });
    pay.setNow('2026-11-16T09:00:00Z');
    const next = await checkedRun(pay, { from: '2026-11-09', to: '2026-11-15', period: 'WEEKLY' });
    expect(next.state).toBe('BLOCKED');
    expect(next.failures.edges).toMatchObject([
      { node: { test: { required: { value: 1_300, version: 'clapton-1' }, shortfall: { pence: 29 } } } },
    ]);
    expect(await statementsOf(pay, 'piotr')).toEqual([before]);
  });
});
