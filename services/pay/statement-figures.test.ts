import { serviceBench } from '@kith/service-kit/testing';
import { expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { atRate, week } from './testing/at-rate.ts';
import { checkedRun, issuedRun, onRun, statementsOf, workThrough } from './testing/pay-runs.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

it.each([
  [1_344, false],
  [1_480, true],
])(
  'N3: what statements that were issued come to in time is told once, at %i pence an hour with the living wage %s; no money',
  async (ratePence, livingWage) => {
    const pay = await atRate(bench, ratePence)();
    const { id } = await checkedRun(pay, week);
    expect(await pay.sentOf('PayRunIssued')).toEqual([]);
    await onRun(pay, 'issuePayRun', id);
    await workThrough(pay, id);
    await pay.hear('PayRunIssued', { runId: id }, { sequence: 2 });
    const [statement] = await statementsOf(pay, 'piotr');
    const [told, ...more] = await pay.sentOf('StatementsIssued');
    expect(more).toEqual([]);
    expect(told).toMatchObject({ runId: id });
    expect(told?.statements).toEqual([
      {
        statementId: statement?.id,
        workerId: 'piotr',
        workedMinutes: statement?.workedMinutes,
        paidMinutes: statement?.workedMinutes,
        livingWage,
      },
    ]);
  },
);

it('N3: of a run nobody worked in, nothing is told', async () => {
  const pay = await bench.fresh();
  pay.setNow('2026-12-02T09:00:00Z');
  const { id } = await issuedRun(pay, { from: '2026-11-01', to: '2026-11-30', period: 'MONTHLY' });
  await pay.hear('PayRunIssued', { runId: id });
  expect(await pay.sentOf('StatementsIssued')).toEqual([]);
});
