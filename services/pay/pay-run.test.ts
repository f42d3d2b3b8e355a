import { newId, unwrap } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { entryForTime } from './domain/time/entry.ts';
import type { TimeRecord } from './domain/time/record.ts';
import { putEntry } from './store/entries.ts';
import { newPayee } from './store/pay-runs.ts';
import { atRate, week } from './testing/at-rate.ts';
import {
  checkedRun,
  issuedRun,
  ledgerOf,
  november,
  onRun,
  payRun,
  start,
  statementsOf,
  worked,
  workThrough,
} from './testing/pay-runs.ts';
import { agreedTerms } from './testing/terms.ts';
import { as, CONFIRM, LOG, minutes, ownVisit } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });
const DECEMBER = '2026-12-02T09:00:00Z';

const codeOf = ({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions.code;

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
const atTheLaw = atRate(bench, 1_271);

describe('a pay run', () => {
  it('of a day long before there were circles is refused, and nothing is begun', async () => {
    const pay = await bench.fresh();
    const run = await start(pay, { from: '0001-01-01', to: '0001-01-31', period: 'MONTHLY' });
    expect(codeOf(run)).toBe('BAD_INPUT');
    expect((await pay.items()).filter(({ pk }) => pk.startsWith('PAYRUN#'))).toEqual([]);
  });

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
