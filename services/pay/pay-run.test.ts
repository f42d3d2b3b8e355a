import { newId, unwrap } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { entryForTime } from './domain/time/entry.ts';
import type { TimeRecord } from './domain/time/record.ts';
import { putEntry } from './store/entries.ts';
import { newPayee } from './store/pay-runs.ts';
import {
  checkedRun,
  issuedRun,
  november,
  onRun,
  payRun,
  start,
  statementById,
  statementsOf,
  topUp,
  worked,
  workThrough,
} from './testing/pay-runs.ts';
import { agreedTerms, coordinator } from './testing/terms.ts';
import { as, CONFIRM, LOG, minutes, ownVisit } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });
const DECEMBER = '2026-12-02T09:00:00Z';

const codeOf = ({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions.code;

/** What a worker's account stands at, in pence owed to them. */
async function ledgerOf(pay: ServiceUnderTest, workerId: string): Promise<number> {
  const postings = (await pay.items()).filter(({ account }) => account === `worker:${workerId}`);
  return 0 - postings.reduce((sum, { pence }) => sum + Number(pence), 0);
}

/** An hour of a worker, as it stands in the ledger: what many visits would bring about. */
async function booked(pay: ServiceUnderTest, workerId: string) {
  const record: TimeRecord = {
    id: newId('time'),
    workerId,
    on: '2026-11-21',
    kind: 'training',
    minutes: 60,
    loggedAt: '2026-11-21T18:00:00Z',
  };
  const cause = { correlationId: 'test', causationId: 'test' };
  const entry = unwrap(entryForTime(record, undefined, 'clapton', record.loggedAt)).entry;
  const writes = [...putEntry(entry), ...(await newPayee(pay.table, workerId))];
  await pay.table.change(cause, record.loggedAt, async () => ({ value: undefined, writes, events: [] }));
}

/** Someone of 24, employed by the hour from 1 November, who worked 28 h in the week from 2 November. */
const atRate = (ratePence: number, more: Record<string, unknown> = {}) => {
  const ready = bench.seeded(async (pay) => {
    pay.setNow('2026-10-31T09:00:00Z');
    const terms = { workerId: 'piotr', basis: 'HOURLY', ratePence, from: '2026-11-01', bornOn: '2002-02-01' };
    await agreedTerms(pay, { ...terms, payPeriod: 'WEEKLY', ...more });
    await worked(pay, 'piotr', '2026-11-02', { contact: 420, travel: 120, training: 60 });
    await worked(pay, 'piotr', '2026-11-03', { contact: 420, travel: 120 });
    await worked(pay, 'piotr', '2026-11-04', { contact: 420, travel: 120 });
    pay.setNow('2026-11-09T09:00:00Z');
  });
  return async () => (await ready()).service;
};
const belowTheLaw = atRate(1_243);
const atTheLaw = atRate(1_271);
const week = { from: '2026-11-02', to: '2026-11-08', period: 'WEEKLY' };

describe('P2: an issued statement', () => {
  it('of 210 h with 105 h paid at £17.00 says 50.0 % and £8.50 an hour', async () => {
    const pay = await bench.fresh();
    const how = { ratePence: 1_700, at: '2026-11-13T09:00:00Z' };
    const days = ['02', '03', '04', '05', '06', '09', '10', '11', '12'];
    const time = { contact: 700, travel: 500, meeting: 200 };
    await Promise.all(days.map((day) => worked(pay, 'yetunde', `2026-11-${day}`, time, how)));
    pay.setNow(DECEMBER);
    const run = await issuedRun(pay, november);
    expect(run).toMatchObject({ state: 'ISSUED', workers: 1, workedMinutes: 12_600 });
    const [statement] = await statementsOf(pay, 'yetunde');
    expect(statement).toMatchObject({
      workedMinutes: 12_600,
      paidMinutes: 6_300,
      paidSharePercent: 50,
      trueHourlyRate: { pence: 850 },
    });
    expect(statement?.lines).toHaveLength(9);
    expect(statement?.floors[0]?.tests[0]).toMatchObject({ standing: 'LAW', applies: false, passes: false });
    expect(statement?.total.pence).toBe(await ledgerOf(pay, 'yetunde'));
  });

  it('says the Commons Contribution both ways, and can be read by a machine', async () => {
    const pay = await bench.fresh();
    await worked(pay, 'ines', '2026-11-21', { contact: 180 }, { ratePence: 1_850 });
    pay.setNow(DECEMBER);
    await issuedRun(pay, november);
    const [statement] = await statementsOf(pay, 'ines');
    expect(statement).toMatchObject({
      listed: { pence: 5_550 },
      contribution: { pence: 416 },
      payerContribution: { pence: 971 },
      pay: { pence: 5_134 },
    });
    expect(JSON.parse(statement?.json ?? '')).toMatchObject({
      format: 'kith.pay-statement.v1',
      totalPence: 5_134,
      lines: [{ visitId: expect.any(String), ratePence: 1_850 }],
    });
    expect(statement?.print).toContain('£51.34');
  });

  it('is seen by its worker once it stands, by the commons coordinator before, by nobody else', async () => {
    const pay = await bench.fresh();
    await worked(pay, 'ines', '2026-11-21', { contact: 180 });
    pay.setNow(DECEMBER);
    const { id } = await checkedRun(pay, november);
    const list = `query ($id: ID!) { payRun(id: $id) { statements { edges { node { id } } } } }`;
    const { data } = await pay.ask<{ payRun: { statements: { edges: { node: { id: string } }[] } } }>(
      'gwen',
      list,
      { id },
      coordinator,
    );
    const statementId = data.payRun.statements.edges[0]?.node.id ?? '';
    const seen = async (person: string, asker = {}) =>
      (await statementById(pay, person, statementId, asker)).data.statement?.isIssued;
    expect(await statementsOf(pay, 'ines')).toEqual([]);
    expect([await seen('ines'), await seen('gwen', coordinator)]).toEqual([undefined, false]);
    await onRun(pay, 'issuePayRun', id);
    expect([await seen('ines'), await seen('gwen', coordinator), await seen('ravi')]).toEqual([
      true,
      true,
      undefined,
    ]);
    expect((await statementById(pay, 'ravi', newId('statement'))).data.statement).toBeNull();
  });
});

describe('P7: a shift on a statement', () => {
  it('of 7 h at £14.80 with 3 h 45 of contact pays £103.60, and 53.6 % of it was contact', async () => {
    const pay = await bench.fresh();
    pay.setNow('2026-10-31T09:00:00Z');
    await agreedTerms(pay, { workerId: 'omar', basis: 'SHIFT', ratePence: 1_480, from: '2026-11-01' });
    await worked(pay, 'omar', '2026-11-21', { contact: 225 });
    const shift = { from: '2026-11-21T08:00:00Z', to: '2026-11-21T15:00:00Z', breakMinutes: 20 };
    const log = 'mutation ($input: LogTimeInput!) { logTime(input: $input) { id } }';
    const answer = 'mutation ($input: AnswerTimeInput!) { answerTime(input: $input) { state } }';
    const { data } = await pay.ask<{ logTime: { id: string } }>('omar', log, {
      input: { on: '2026-11-21', shift },
    });
    await pay.ask('gwen', answer, { input: { timeId: data.logTime.id, approve: true } }, coordinator);
    pay.setNow(DECEMBER);
    await issuedRun(pay, november);
    const [statement] = await statementsOf(pay, 'omar');
    expect(statement).toMatchObject({
      workedMinutes: 420,
      pay: { pence: 10_360 },
      contactSharePercent: 53.6,
      trueHourlyRate: { pence: 1_480 },
    });
    expect(statement?.floors[0]?.tests).toMatchObject([
      { applies: true, passes: true, minutes: 420, hourly: { pence: 1_480 } },
      { standing: 'PROMISE', passes: true, required: { value: 1_345 } },
    ]);
  });
});

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
    const free = await atRate(1_000, { homePenceADay: 0 })();
    // 7 days at £11.10 on top of £280.00: £357.70 for 28 h that £355.88 is due for.
    expect(await checkedRun(free, week)).toMatchObject({ state: 'READY' });
    const dear = await atRate(1_271, { homePenceADay: 1_210 })();
    const { failures } = await checkedRun(dear, week);
    expect(failures.edges).toMatchObject([{ node: { test: { shortfall: { pence: 700 } } } }]);
  });

  it('goes by the age on the first day of the period', async () => {
    const pay = await atRate(1_243, { bornOn: '2005-11-03' })();
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

describe('a pay run', () => {
  it('takes what was confirmed late into the next run, with its own day and its own period: nothing lost, nothing doubled', async () => {
    const pay = await atTheLaw();
    await issuedRun(pay, week);
    await worked(pay, 'piotr', '2026-11-05', { contact: 60 }, { at: '2026-11-12T09:00:00Z' });
    await worked(pay, 'piotr', '2026-11-08', { contact: 30 }, { at: '2026-11-09T10:00:00Z' });
    await worked(pay, 'piotr', '2026-11-10', { contact: 90 });
    pay.setNow('2026-11-16T09:00:00Z');
    await issuedRun(pay, { from: '2026-11-09', to: '2026-11-15', period: 'WEEKLY' });
    const [second, first] = await statementsOf(pay, 'piotr');
    expect(second?.lines.map(({ workedOn, isLate }) => [workedOn, isLate])).toEqual([
      ['2026-11-05', true],
      ['2026-11-08', true],
      ['2026-11-10', false],
    ]);
    expect(second?.floors).toMatchObject([
      { from: '2026-11-09', to: '2026-11-15', tests: [{ minutes: 90 }, {}] },
      { from: '2026-11-02', to: '2026-11-08', tests: [{ minutes: 1_770, passes: true }, {}] },
    ]);
    const all = [...(first?.lines ?? []), ...(second?.lines ?? [])].map(({ entryId }) => entryId);
    expect(new Set(all).size).toBe(all.length);
    expect((first?.total.pence ?? 0) + (second?.total.pence ?? 0)).toBe(await ledgerOf(pay, 'piotr'));
  });

  it('P9: tells a correction of what was paid already as a reversal and a new line; what was issued stays', async () => {
    const pay = await bench.fresh();
    const visit = ownVisit();
    const { visitId, teamId } = visit;
    await pay.hear('VisitBooked', visit);
    const confirm = (contact: number) =>
      pay.ask('bernice', CONFIRM, { input: { visitId, time: minutes({ contact }) } }, as('OWNER', teamId));
    await pay.ask('ines', LOG, { input: { visitId, time: minutes({ contact: 130 }) } });
    await confirm(120);
    pay.setNow(DECEMBER);
    await issuedRun(pay, november);
    const [before] = await statementsOf(pay, 'ines');
    pay.setNow('2026-12-05T09:00:00Z');
    await confirm(130);
    pay.setNow('2027-01-02T09:00:00Z');
    await issuedRun(pay, { from: '2026-12-01', to: '2026-12-31', period: 'MONTHLY' });
    const [after, unchanged] = await statementsOf(pay, 'ines');
    expect(unchanged).toEqual(before);
    expect(before?.total.pence).toBe(3_515);
    expect(after?.lines.map(({ pay: { pence }, isLate }) => [pence, isLate]).sort()).toEqual([
      [-3_515, true],
      [3_808, true],
    ]);
    expect(after?.lines.map(({ reverses }) => reverses)).toContain(before?.lines[0]?.entryId);
    expect(after?.floors).toMatchObject([
      { from: '2026-12-01', tests: [{ minutes: 0, hourly: null }, {}] },
      { from: '2026-11-01', tests: [{ minutes: 130 }, {}] },
    ]);
    expect((after?.total.pence ?? 0) + 3_515).toBe(await ledgerOf(pay, 'ines'));
  });

  it('is done once, however often its events come, in any order', async () => {
    const pay = await atTheLaw();
    const run = await issuedRun(pay, week);
    const before = await statementsOf(pay, 'piotr');
    for (const again of (await pay.sentOf('PayRunAdvanced')).reverse())
      await pay.hear('PayRunAdvanced', again);
    expect(await payRun(pay, run.id)).toEqual(run);
    expect(await statementsOf(pay, 'piotr')).toEqual(before);
  });

  it('goes on in the middle, slice by slice, and has everyone once', async () => {
    const pay = await bench.fresh();
    const workers = Array.from({ length: 32 }, (_, nth) => `worker-${String(nth).padStart(2, '0')}`);
    await Promise.all(workers.map((workerId) => booked(pay, workerId)));
    pay.setNow(DECEMBER);
    const { data } = await start(pay, november);
    const { id } = data.run;
    const [first] = await pay.sentOf('PayRunAdvanced');
    if (!first) throw new Error('Nothing was announced.');
    await pay.hear('PayRunAdvanced', first);
    expect(await payRun(pay, id)).toMatchObject({ state: 'CHECKING', workers: 20 });
    // The event of the second slice is lost; asked to check again, the run goes on where it was.
    await onRun(pay, 'recheckPayRun', id);
    expect(await workThrough(pay, id)).toMatchObject({ state: 'READY', round: 1, workers: 32 });
    expect(await payRun(pay, id)).toMatchObject({ workedMinutes: 32 * 60 });
  });

  it('is one of its days: overlapping, out of order, half periods and days to come are refused', async () => {
    const pay = await atTheLaw();
    const run = await issuedRun(pay, week);
    pay.setNow('2026-11-15T09:00:00Z');
    const tried = async (days: Record<string, unknown>) => codeOf(await start(pay, days));
    expect(await tried({ ...week, from: '2026-11-08', to: '2026-11-14' })).toBe('RUN_OVERLAPS');
    expect(await tried({ ...week, from: '2026-10-26', to: '2026-11-01' })).toBe('RUN_OVERLAPS');
    expect(await tried({ ...week, from: '2026-11-09', to: '2026-11-15' })).toBe('PERIOD_NOT_OVER');
    expect(await tried({ ...week, to: '2026-11-07' })).toBe('BAD_INPUT');
    expect(await tried({ ...week, id: run.id })).toBeUndefined();
    expect(await tried({ ...week, id: run.id, from: '2026-11-09', to: '2026-11-15' })).toBe('ID_TAKEN');
  });

  it('holds up whoever is in another run that is open; cancelled, its days can be run again', async () => {
    const pay = await atTheLaw();
    const first = await checkedRun(pay, week);
    expect(codeOf(await start(pay, { ...week, from: '2026-11-09', to: '2026-11-15' }))).toBe(
      'PERIOD_NOT_OVER',
    );
    pay.setNow('2026-11-09T10:00:00Z');
    await agreedTerms(pay, { workerId: 'piotr', basis: 'HOURLY', ratePence: 1_300, from: '2026-11-10' });
    pay.setNow(DECEMBER);
    expect(codeOf(await start(pay, { ...week, from: '2026-11-09', to: '2026-11-15' }))).toBe('RUN_OPEN');
    const monthly = await checkedRun(pay, november);
    expect(monthly).toMatchObject({ state: 'BLOCKED', heldUp: 1, workers: 0 });
    await onRun(pay, 'cancelPayRun', first.id);
    await onRun(pay, 'recheckPayRun', monthly.id);
    expect(await workThrough(pay, monthly.id)).toMatchObject({ state: 'READY', heldUp: 0, workers: 1 });
    expect(codeOf(await onRun(pay, 'issuePayRun', first.id))).toBe('WRONG_STATE');
    await onRun(pay, 'issuePayRun', monthly.id);
    expect(await checkedRun(pay, week)).toMatchObject({ state: 'READY', workers: 0 });
  });

  it('P8: books the salary of the month that is over, if the day’s round has not yet', async () => {
    const pay = await bench.fresh();
    pay.setNow('2026-10-31T09:00:00Z');
    const salary = { basis: 'SALARIED', ratePence: 1_345, guaranteedMinutes: 2_250, from: '2026-11-01' };
    await agreedTerms(pay, { workerId: 'rhian', ...salary });
    pay.setNow('2026-12-01T01:00:00Z');
    await issuedRun(pay, november);
    const [statement] = await statementsOf(pay, 'rhian');
    expect(statement).toMatchObject({ pay: { pence: 218_563 }, lines: [{ cause: 'SALARY' }] });
    expect(statement?.floors[0]?.tests[0]).toMatchObject({ applies: true, passes: true, minutes: 9_750 });
  });

  it('lets go of whom it had in an earlier round, and no longer has: what they worked is still to be paid', async () => {
    const pay = await bench.fresh();
    await worked(pay, 'ines', '2026-11-10', { contact: 60 });
    pay.setNow('2026-12-07T09:00:00Z');
    const monthly = await checkedRun(pay, november);
    expect(monthly.workers).toBe(1);
    await agreedTerms(pay, { workerId: 'ines', basis: 'HOURLY', payPeriod: 'WEEKLY', from: '2026-11-20' });
    await onRun(pay, 'recheckPayRun', monthly.id);
    expect(await workThrough(pay, monthly.id)).toMatchObject({ state: 'READY', workers: 0 });
    await onRun(pay, 'issuePayRun', monthly.id);
    expect(await statementsOf(pay, 'ines')).toEqual([]);
    await issuedRun(pay, { from: '2026-11-30', to: '2026-12-06', period: 'WEEKLY' });
    const [statement] = await statementsOf(pay, 'ines');
    expect(statement?.lines).toMatchObject([{ workedOn: '2026-11-10', isLate: true }]);
  });

  it('is for the commons coordinator alone', async () => {
    const pay = await atTheLaw();
    const { id } = await checkedRun(pay, week);
    const nobody = { circleHats: [] };
    const refused = [
      await start(pay, week, nobody),
      ...(await Promise.all(
        (['recheckPayRun', 'issuePayRun', 'cancelPayRun'] as const).map((what) =>
          onRun(pay, what, id, nobody),
        ),
      )),
      ...(await Promise.all(
        [id, newId('payrun')].map((one) =>
          pay.ask('piotr', 'query ($id: ID!) { payRun(id: $id) { id } }', { id: one }),
        ),
      )),
      await pay.ask('piotr', '{ payRuns { edges { node { id } } } }'),
    ];
    expect(refused.map(codeOf)).toEqual(refused.map(() => 'NOT_ALLOWED'));
  });
});

describe('P11: holiday on a statement', () => {
  it('of irregular hours is accrued, and rolled up is paid as a line of its own, booked once', async () => {
    const pay = await atRate(1_900, { irregularHours: true, rolledUpHoliday: true })();
    const run = await issuedRun(pay, week);
    expect(run).toMatchObject({ state: 'ISSUED', holidayPay: { pence: 6_421 }, total: { pence: 59_621 } });
    const [statement] = await statementsOf(pay, 'piotr');
    expect(statement).toMatchObject({
      workedMinutes: 1_680,
      pay: { pence: 53_200 },
      holidayPay: { pence: 6_421 },
      trueHourlyRate: { pence: 1_900 },
      holiday: {
        accruedMinutes: 202.78,
        rolledUp: { pence: 6_421 },
        rolledUpPerHour: { pence: 229 },
        rule: { value: 1_207 },
      },
    });
    expect(await ledgerOf(pay, 'piotr')).toBe(59_621);
    await worked(pay, 'piotr', '2026-11-10', { contact: 60 });
    pay.setNow('2026-11-16T09:00:00Z');
    await issuedRun(pay, { from: '2026-11-09', to: '2026-11-15', period: 'WEEKLY' });
    const [second] = await statementsOf(pay, 'piotr');
    expect(second?.lines).toHaveLength(1);
    expect(second?.total.pence).toBe(1_900 + 229);
  });
});
