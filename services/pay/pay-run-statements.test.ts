import { newId } from '@kith/kernel';
import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { atRate, week } from './testing/at-rate.ts';
import {
  checkedRun,
  issuedRun,
  ledgerOf,
  november,
  onRun,
  statementById,
  statementsOf,
  worked,
} from './testing/pay-runs.ts';
import { agreedTerms, coordinator } from './testing/terms.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });
const DECEMBER = '2026-12-02T09:00:00Z';

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

describe('P11: holiday on a statement', () => {
  it('of irregular hours is accrued, and rolled up is paid as a line of its own, booked once', async () => {
    const pay = await atRate(bench, 1_900, { irregularHours: true, rolledUpHoliday: true })();
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
