import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { as, CONFIRM, LOG, minutes, november, ownVisit, STATEMENT } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

async function worked(pay: ServiceUnderTest, day: string): Promise<void> {
  const window = { from: `2026-11-${day}T09:00:00Z`, to: `2026-11-${day}T11:00:00Z` };
  const visit = ownVisit({ ratePence: 1850, window, trial: true });
  const { visitId, teamId } = visit;
  await pay.hear('VisitBooked', visit);
  await pay.ask('ines', LOG, { input: { visitId, time: minutes({ contact: 120 }) } });
  await pay.ask('bernice', CONFIRM, { input: { visitId } }, as('OWNER', teamId));
}

it('M7: a trial of 2 × 2 h at £18.50, both done, is 4 h in the ledger, paid like any other', async () => {
  const pay = await bench.fresh();
  await worked(pay, '10');
  await worked(pay, '12');
  const { data } = await pay.ask<{ myStatement: object }>('ines', STATEMENT, november);
  expect(data.myStatement).toMatchObject({
    workedMinutes: 240,
    paidMinutes: 240,
    listed: { pence: 7_400 },
    lines: [{ paidMinutes: 120 }, { paidMinutes: 120 }],
  });
});
