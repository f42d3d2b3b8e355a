import { serviceBench } from '@kith/service-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { checkedRun, issuedRun, onRun, statementsOf, worked } from './testing/pay-runs.ts';
import { agreedTerms } from './testing/terms.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

const weeks = [
  { from: '2026-11-02', to: '2026-11-08', run: '2026-11-09T09:00:00Z' },
  { from: '2026-11-09', to: '2026-11-15', run: '2026-11-16T09:00:00Z' },
  { from: '2026-11-16', to: '2026-11-22', run: '2026-11-30T09:00:00Z' },
];
const END = '2026-12-20T09:00:00Z';

/** A visit worked on a day, and confirmed some hours later: perhaps long after its week was paid. */
const visit = fc.record({
  day: fc.integer({ min: 2, max: 22 }),
  hoursLater: fc.constantFrom(0, 3, 20, 40, 70, 100, 250, 600),
  contact: fc.integer({ min: 0, max: 400 }),
});
/** What becomes of each week's run: issued, dropped, or never begun. */
const outcome = fc.constantFrom('ISSUED', 'ISSUED', 'CANCELLED', 'NONE');

describe('pay runs', () => {
  it('P4: whatever is confirmed late, whichever runs are dropped: every entry is on one statement, to the penny', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(visit, { minLength: 1, maxLength: 8 }),
        fc.tuple(outcome, outcome, outcome),
        async (visits, outcomes) => {
          const pay = await bench.fresh();
          pay.setNow('2026-10-31T09:00:00Z');
          const terms = { workerId: 'piotr', basis: 'HOURLY', ratePence: 1_900, from: '2026-11-01' };
          await agreedTerms(pay, {
            ...terms,
            payPeriod: 'WEEKLY',
            irregularHours: true,
            rolledUpHoliday: true,
          });
          const events = visits
            .map(({ day, hoursLater, contact }) => {
              const on = `2026-11-${String(day).padStart(2, '0')}`;
              const at = new Date(Date.parse(`${on}T17:00:00Z`) + hoursLater * 3_600_000).toISOString();
              return { at: at.replace('.000Z', 'Z'), on, contact };
            })
            .sort((one, other) => (one.at < other.at ? -1 : 1));
          const before = async (moment: string) => {
            while (events[0] && events[0].at < moment) {
              const { on, at, contact } = events.shift() ?? { on: '', at: '', contact: 0 };
              await worked(pay, 'piotr', on, { contact }, { at });
            }
            pay.setNow(moment);
          };
          for (const [nth, { from, to, run }] of weeks.entries()) {
            await before(run);
            if (outcomes[nth] === 'NONE') continue;
            if (outcomes[nth] === 'ISSUED') await issuedRun(pay, { from, to, period: 'WEEKLY' });
            else {
              const { id } = await checkedRun(pay, { from, to, period: 'WEEKLY' });
              await onRun(pay, 'cancelPayRun', id);
            }
          }
          await before(END);
          await issuedRun(pay, { from: '2026-12-07', to: '2026-12-13', period: 'WEEKLY' });

          const statements = await statementsOf(pay, 'piotr');
          const onStatements = statements.flatMap(({ lines }) => lines.map(({ entryId }) => entryId));
          const postings = (await pay.items()).filter(({ account }) => account === 'worker:piotr');
          const forWork = postings.filter(({ cause }) => cause !== 'HOLIDAY_PAY');
          expect([...onStatements].sort()).toEqual(forWork.map(({ entryId }) => String(entryId)).sort());
          const owed = 0 - postings.reduce((sum, { pence }) => sum + Number(pence), 0);
          expect(statements.reduce((sum, { total }) => sum + total.pence, 0)).toBe(owed);
        },
      ),
      { numRuns: 10 },
    );
  });
});
