import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededFaults } from './faults.ts';
import { failing, runBuses, visit } from './fixtures/running-buses.ts';
import { patientCloud } from './fixtures/small-cloud.ts';

const rates = fc.record({
  seed: fc.nat(),
  drop: fc.double({ min: 0, max: 0.4, noNaN: true }),
  throttle: fc.double({ min: 0, max: 0.4, noNaN: true }),
  duplicate: fc.double({ min: 0, max: 1, noNaN: true }),
  delay: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('whatever is lost, late, doubled or throttled on the way, each accepted event arrives at least once', async () => {
  await fc.assert(
    fc.asyncProperty(rates, fc.integer({ min: 1, max: 20 }), async (faultRates, count) => {
      const { buses, clock, journal, invoked, deadLetters } = runBuses(patientCloud(), {
        faults: seededFaults(faultRates),
        answer: (nth) => (nth === 1 ? failing('the first time') : { ok: true, payload: null }),
      });
      const accepted: (string | undefined)[] = [];
      for (let nth = 0; nth < count; nth++) {
        const { Entries } = buses.putEvents([visit('todmorden', { audience: ['hebden-bridge'] })]);
        accepted.push(Entries[0]?.EventId);
      }
      await clock.advance(86_400_000);
      await buses.idle();

      const arrivals = (id: string | undefined) => invoked.filter(({ payload }) => payload.id === id).length;
      // Once behind the rule of its own bus, once behind the neighbour's.
      for (const id of accepted) expect(arrivals(id)).toBeGreaterThanOrEqual(2);
      expect(journal.pending()).toEqual([]);
      expect(deadLetters()).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 30_000);
