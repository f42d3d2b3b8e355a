import { createHash } from 'node:crypto';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { askFile, fileOf, penceIn, rowsIn } from './testing/files.ts';
import { checkedRun, issuedRun, november, worked } from './testing/pay-runs.ts';
import { agreedTerms } from './testing/terms.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

/** What the ledger owes all workers, in pence. */
async function ledgerOf(pay: ServiceUnderTest): Promise<number> {
  const postings = (await pay.items()).filter(({ account }) => String(account).startsWith('worker:'));
  return 0 - postings.reduce((sum, { pence }) => sum + Number(pence), 0);
}

const DECEMBER = '2026-12-02T09:00:00Z';

/** Twelve people employed by the hour, each with one visit and the way there: £3,214.55. */
async function twelve(pay: ServiceUnderTest): Promise<void> {
  for (let nth = 1; nth <= 12; nth++) {
    const [ratePence, travel] = nth < 12 ? [1_480, 386] : [1_585, 314];
    pay.setNow('2026-10-31T09:00:00Z');
    await agreedTerms(pay, { workerId: `w${nth}`, basis: 'HOURLY', from: '2026-11-01', ratePence });
    await worked(pay, `w${nth}`, '2026-11-05', { contact: 700, travel });
  }
}

describe('C4: files of a pay run', () => {
  it('have 12 lines that come to £3,214.55, which is what the ledger says', async () => {
    const pay = await bench.fresh();
    await twelve(pay);
    pay.setNow(DECEMBER);
    const { id } = await issuedRun(pay, november);
    const file = await fileOf(pay, { runId: id, kind: 'PAYROLL' });
    const accounts = await fileOf(pay, { runId: id, kind: 'ACCOUNTS' });
    expect([file.lineCount, file.total.pence]).toEqual([12, 321_455]);
    // The team, its worker, the wages and the commons.
    expect([accounts.lineCount, accounts.total.pence]).toEqual([4 * 12, 321_455]);
    expect(await ledgerOf(pay)).toBe(321_455);
    const sum = (rows: Record<string, string>[], column: string) =>
      rows.reduce((all, row) => all + penceIn(row[column]), 0);
    expect(sum(rowsIn(file), 'total')).toBe(321_455);
    expect(sum(rowsIn(accounts), 'debit')).toBe(sum(rowsIn(accounts), 'credit'));
    expect((await fileOf(pay, { runId: id, kind: 'SELF_BILLING' })).lineCount).toBe(0);
  });

  it('keep the employed apart from independents, and holiday pay and mileage as their own', async () => {
    const pay = await bench.fresh();
    pay.setNow('2026-10-31T09:00:00Z');
    const omar = { workerId: 'omar', basis: 'HOURLY', from: '2026-11-01', bornOn: '1990-01-01' };
    await agreedTerms(pay, { ...omar, irregularHours: true, rolledUpHoliday: true });
    await worked(pay, 'omar', '2026-11-05', { contact: 60 });
    await worked(pay, 'ines', '2026-11-05', { contact: 60 });
    pay.setNow(DECEMBER);
    const { id, total } = await issuedRun(pay, november);
    const payroll = JSON.parse((await fileOf(pay, { runId: id, kind: 'PAYROLL', format: 'JSON' })).content);
    const holidayPay = 179;
    expect(payroll).toMatchObject({
      format: 'kith.pay-run-file.v1',
      runId: id,
      lineCount: 1,
      totalPence: 1_480 + holidayPay,
      lines: [{ workerId: 'omar', status: 'EMPLOYED', pay: 1_480, holidayPay, mileage: 0 }],
    });
    const billed = await fileOf(pay, { runId: id, kind: 'SELF_BILLING' });
    expect(billed.content).toContain(`ines,INDEPENDENT,INDEPENDENT,60,60,19.00,1.42,17.58,0.00,0,0.00,17.58`);
    const accounts = await fileOf(pay, { runId: id, kind: 'ACCOUNTS' });
    expect(rowsIn(accounts).map(({ account = '' }) => account.split(':')[0])).toEqual(
      [
        ['team', 'worker', 'commons'],
        ['team', 'worker', 'wages', 'commons'],
        ['worker', 'wages'],
      ].flat(),
    );
    expect(accounts.content).toContain('HOLIDAY_PAY,,clapton,0,0,0.00,1.79,0.00,,1.79');
    expect(accounts.total.pence).toBe(payroll.totalPence + billed.total.pence);
    expect(accounts.total).toEqual(total);
    expect(accounts.total.pence).toBe(await ledgerOf(pay));
  });

  it('are the same to the byte whenever they are asked for, and say their hash and run', async () => {
    const pay = await bench.fresh();
    await worked(pay, 'ines', '2026-11-05', { contact: 60 });
    pay.setNow(DECEMBER);
    const { id } = await issuedRun(pay, november);
    const first = await fileOf(pay, { runId: id, kind: 'SELF_BILLING' });
    expect(first.name).toBe(`self-billing-${id}.csv`);
    expect(first.sha256).toBe(createHash('sha256').update(first.content, 'utf8').digest('hex'));
    await worked(pay, 'ines', '2026-11-06', { contact: 60 }, { at: '2026-12-03T09:00:00Z' });
    pay.setNow('2027-01-02T09:00:00Z');
    await issuedRun(pay, { from: '2026-12-01', to: '2026-12-31', period: 'MONTHLY' });
    expect(await fileOf(pay, { runId: id, kind: 'SELF_BILLING' })).toEqual(first);
  });

  it('are there once a run is issued, for the commons coordinator only', async () => {
    const pay = await bench.fresh();
    await worked(pay, 'ines', '2026-11-05', { contact: 60 });
    pay.setNow(DECEMBER);
    const { id } = await checkedRun(pay, november);
    await expect(fileOf(pay, { runId: id, kind: 'PAYROLL' })).rejects.toThrow('WRONG_STATE');
    await expect(
      fileOf(pay, { runId: 'payrun_01JZZZZZZZZZZZZZZZZZZZZZZZ', kind: 'PAYROLL' }),
    ).rejects.toThrow('NOT_FOUND');
    const codeOf = async (wanted: Parameters<typeof askFile>[1], asker?: object) =>
      (await askFile(pay, wanted, asker)).errors?.[0]?.extensions.code;
    const made = 'payrun_01JZZZZZZZZZZZZZZZZZZZZZZZ';
    for (const runId of [id, made]) expect(await codeOf({ runId, kind: 'PAYROLL' }, {})).toBe('NOT_ALLOWED');
    expect(await codeOf({ month: '2026-11' }, {})).toBe('NOT_ALLOWED');
  });

  it('of a month are there once it has been over for a day, and never change', async () => {
    const pay = await bench.fresh();
    await worked(pay, 'ines', '2026-11-05', { contact: 60 });
    pay.setNow('2026-12-01T23:00:00Z');
    const code = async (month: string) => (await askFile(pay, { month })).errors?.[0]?.extensions.code;
    expect([await code('2026-11'), await code('2026-12')]).toEqual(['MONTH_NOT_OVER', 'MONTH_NOT_OVER']);
    expect(await code('1026-11')).toBe('BAD_INPUT');
    pay.setNow(DECEMBER);
    const first = await fileOf(pay, { month: '2026-11' });
    expect(first).toMatchObject({ name: 'accounts-2026-11.csv', lineCount: 3, total: { pence: 1_758 } });
    await worked(pay, 'ines', '2026-11-06', { contact: 60 }, { at: '2026-12-03T09:00:00Z' });
    pay.setNow('2027-01-02T09:00:00Z');
    expect(await fileOf(pay, { month: '2026-11' })).toEqual(first);
    const next = JSON.parse((await fileOf(pay, { month: '2026-12', format: 'JSON' })).content);
    expect(next).toMatchObject({ format: 'kith.accounts-file.v1', month: '2026-12', circle: 'clapton' });
    expect(next.lines).toMatchObject([
      { account: expect.stringMatching(/^team:/), workedOn: '2026-11-06', pence: 2_233 },
      { account: 'worker:ines', pence: -1_758, paid: { status: 'INDEPENDENT', pay: 1_758 } },
      { account: 'commons', pence: -475 },
    ]);
  });
});
