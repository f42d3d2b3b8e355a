import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PeriodPay, testFloor } from './floor-test.ts';
import { mendsOf } from './mends.ts';

const upTo = (max: number) => fc.integer({ min: 0, max });
const rate = fc.integer({ min: 1, max: 3_000 }).map((value) => ({
  value,
  table: 'MINIMUM_WAGE' as const,
  version: 'kith-1',
  rate: 'AGE_21_AND_OVER' as const,
  from: '2026-04-01',
  source: 'made up',
  isConfirmed: true,
}));
const period: fc.Arbitrary<PeriodPay> = fc
  .record({
    minutes: upTo(20_000),
    paid: upTo(10_000),
    pay: upTo(500_000),
    costs: upTo(20_000),
    accommodation: fc.integer({ min: -20_000, max: 20_000 }),
  })
  .map(({ paid, ...rest }) => ({ ...rest, paidMinutes: Math.min(paid, rest.minutes) }));

describe('P3: a floor', () => {
  it('once met stays met with more pay, and with fewer hours', () => {
    fc.assert(
      fc.property(
        period,
        rate,
        upTo(10_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (paid, due, more, part) => {
          const before = testFloor(paid, due);
          const better = testFloor({ ...paid, pay: paid.pay + more }, due);
          const shorter = testFloor({ ...paid, minutes: Math.floor(paid.minutes * part) }, due);
          expect(better.shortfall).toBeLessThanOrEqual(before.shortfall);
          expect(shorter.shortfall).toBeLessThanOrEqual(before.shortfall);
          if (before.passes) expect([better.passes, shorter.passes]).toEqual([true, true]);
        },
      ),
    );
  });

  it('is met by the shortfall paid on top, to the penny: a penny less is not enough', () => {
    fc.assert(
      fc.property(period, rate, (paid, due) => {
        const { shortfall, passes } = testFloor(paid, due);
        expect(passes).toBe(shortfall === 0);
        expect(testFloor({ ...paid, pay: paid.pay + shortfall }, due).passes).toBe(true);
        if (!passes) expect(testFloor({ ...paid, pay: paid.pay + shortfall - 1 }, due).passes).toBe(false);
      }),
    );
  });

  it('is met by each mend alone', () => {
    fc.assert(
      fc.property(period, rate, upTo(3_000), (paid, due, listed) => {
        for (const mend of mendsOf(paid, testFloor(paid, due), listed)) {
          const mended = { ...paid };
          if (mend.how === 'TOP_UP') mended.pay += mend.pence;
          if (mend.how === 'PAY_COSTS_BACK') mended.costs -= mend.pence;
          if (mend.how === 'PAY_MORE_TIME') mended.pay += Math.floor((mend.minutes * listed) / 60);
          if (mend.how === 'RAISE_RATE') {
            mended.pay += Math.floor(((mend.ratePence - listed) * paid.paidMinutes) / 60);
          }
          expect(mended.costs).toBeGreaterThanOrEqual(0);
          expect(testFloor(mended, due).passes).toBe(true);
        }
      }),
    );
  });
});
