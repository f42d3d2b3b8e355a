import type { ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { worked } from './pay-runs.ts';
import { agreedTerms } from './terms.ts';

/** The week whose pay is run. */
export const week = { from: '2026-11-02', to: '2026-11-08', period: 'WEEKLY' };

/** Someone of 24, employed by the hour from 1 November, who worked 28 h in the week from 2 November. */
export function atRate(
  bench: ReturnType<typeof serviceBench>,
  ratePence: number,
  more: Readonly<Record<string, unknown>> = {},
): () => Promise<ServiceUnderTest> {
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
}
