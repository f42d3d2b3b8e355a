import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daily } from './commands/daily.ts';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { balancesIn, fileOf, partsOf, rowsIn } from './testing/files.ts';
import { issuedRun, november, worked } from './testing/pay-runs.ts';
import { corrected, neighboursOn, post, worked as workedNextDoor } from './testing/settling.ts';
import { agreedTerms, coordinator, SET_RATE } from './testing/terms.ts';
import { deliver } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers, schedules: { Daily: daily } });

const LOG_TIME = 'mutation ($input: LogTimeInput!) { logTime(input: $input) { id } }';
const ANSWER = 'mutation ($input: AnswerTimeInput!) { answerTime(input: $input) { state } }';

/** What every account stands at in the ledger, in pence; without those nothing ever moved on. */
async function ledger(pay: ServiceUnderTest): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { account, pence } of await pay.items())
    if (account !== undefined) sums[String(account)] = (sums[String(account)] ?? 0) + Number(pence);
  return sums;
}

const moved = (sums: Record<string, number>) =>
  Object.fromEntries(Object.entries(sums).filter(([, pence]) => pence !== 0));

/** Four people, each paid another way. */
const people = ['ines', 'omar', 'rhian', 'piotr'] as const;
const visit = fc.record({
  who: fc.constantFrom(...people),
  day: fc.integer({ min: 2, max: 27 }),
  contact: fc.integer({ min: 0, max: 480 }),
  travel: fc.integer({ min: 0, max: 90 }),
  ratePence: fc.integer({ min: 1_300, max: 4_001 }),
});
const nextDoor = fc.record({
  contact: fc.integer({ min: 1, max: 240 }),
  corrects: fc.option(fc.integer({ min: 0, max: 240 })),
  lends: fc.boolean(),
});

describe('C4: accounts', () => {
  it('add up to nothing entry by entry, and every account to what the ledger says, whatever was booked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(visit, { minLength: 1, maxLength: 5 }),
        fc.array(nextDoor, { maxLength: 2 }),
        fc.integer({ min: 1, max: 200 }),
        async (visits, shared, hat) => {
          const { home: pay, host, both, now } = await neighboursOn(bench);
          now('2026-10-31T09:00:00Z');
          const employed = { from: '2026-11-01', bornOn: '1990-01-01' };
          const hourly = { ...employed, workerId: 'omar', basis: 'HOURLY', irregularHours: true };
          await agreedTerms(pay, { ...hourly, rolledUpHoliday: true });
          await agreedTerms(pay, {
            ...{ ...employed, workerId: 'rhian', basis: 'SALARIED' },
            guaranteedMinutes: 2_250,
          });
          await agreedTerms(pay, { ...employed, workerId: 'piotr', basis: 'SHIFT' });
          await pay.ask('ines', SET_RATE, { input: { ratePence: 1_900 } });
          for (const { who, day, contact, travel, ratePence } of visits) {
            const on = `2026-11-${String(day).padStart(2, '0')}`;
            await worked(pay, who, on, { contact, travel }, { ratePence });
          }
          now('2026-11-28T18:00:00Z');
          for (const { contact, corrects, lends } of shared) {
            const two = lends ? both : { home: host, host: pay };
            const slugs: [string, string] = lends ? ['clapton', 'homerton'] : ['homerton', 'clapton'];
            const done = await workedNextDoor(two, contact, '2026-11-21', slugs);
            await deliver(two.host, two.home, slugs[0]);
            if (corrects !== null && lends) await corrected(two, done, corrects);
            await post(both);
          }
          const time = { kind: 'HAT', minutes: hat, on: '2026-11-25' };
          const { data } = await pay.ask<{ logTime: { id: string } }>('ines', LOG_TIME, { input: time });
          const yes = { timeId: data.logTime.id, approve: true };
          await pay.ask('gwen', ANSWER, { input: yes }, coordinator);
          now('2026-12-02T09:00:00Z');
          await pay.tick('Daily');
          const { id: runId, total } = await issuedRun(pay, november);
          now('2027-01-03T09:00:00Z');

          const months = await Promise.all(
            ['2026-10', '2026-11', '2026-12'].map((month) => partsOf(pay, { month })),
          );
          const rows = months.flat().flatMap(rowsIn);
          expect(moved(balancesIn(rows))).toEqual(moved(await ledger(pay)));
          const paid = await fileOf(pay, { runId, kind: 'ACCOUNTS' });
          const run = rowsIn(paid);
          expect(paid.total).toEqual(total);
          for (const all of [rows, run]) {
            const byEntry = Map.groupBy(all, ({ entry }) => entry);
            for (const sides of byEntry.values()) {
              const sums = Object.values(balancesIn(sides));
              expect(sums.reduce((sum, pence) => sum + pence, 0)).toBe(0);
            }
          }
          // What the run pays is what the ledger owes to everyone who works here.
          const ofWorkers = (sums: Record<string, number>) =>
            Object.fromEntries(Object.entries(moved(sums)).filter(([name]) => name.startsWith('worker:')));
          expect(ofWorkers(balancesIn(run))).toEqual(ofWorkers(await ledger(pay)));
        },
      ),
      { numRuns: 4 },
    );
  });
});
