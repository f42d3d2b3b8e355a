import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratesInUse } from '../rules/shipped-rates.ts';
import { accrue, type HolidayTerms, rollUp } from './accrual.ts';

const rates = ratesInUse();
const irregular: HolidayTerms = { basis: 'HOURLY', irregularHours: true, rolledUpHoliday: true };
const byTheHour = ratesInUse([
  {
    table: 'HOLIDAY',
    version: 'clapton-1',
    decidedOn: '2026-01-01',
    source: 'as the law rounds',
    rows: [
      { from: '2024-04-01', rate: 'ACCRUED_SHARE', value: 1207 },
      { from: '2024-04-01', rate: 'ROUNDED_TO_MINUTES', value: 60 },
    ],
  },
]);
const may = { minutes: 2_400, on: '2026-05-31' };

describe('P11: holiday for irregular hours', () => {
  it('of 40 h is 4.828 h, 289.68 minutes, and says by which rule', () => {
    const accrued = accrue(rates, irregular, may);
    expect(accrued).toMatchObject({
      centiMinutes: 28_968,
      rule: { value: 1207, table: 'HOLIDAY', version: 'kith-1', from: '2024-04-01' },
    });
    expect((accrued?.centiMinutes ?? 0) / 6_000).toBe(4.828);
  });

  it.each([
    [2_400, 5],
    // 4.4961 h: less than half an hour over.
    [2_235, 4],
    // 4.5 h and a little.
    [2_237, 5],
  ])('of %i minutes, rounded as the law rounds, is %i h', (minutes, hours) => {
    const accrued = accrue(byTheHour, irregular, { ...may, minutes });
    expect(accrued?.centiMinutes).toBe(hours * 6_000);
  });

  it('rolled up at £19.00 adds £2.29 an hour', () => {
    const paid = { pay: 76_000, ratePence: 1900, on: '2026-05-31' };
    expect(rollUp(rates, irregular, paid)).toMatchObject({ perHour: 229, pence: 9_173 });
  });

  it.each([
    ['regular hours', { irregularHours: false }],
    ['the independent', { basis: 'INDEPENDENT' }],
  ] as const)('is neither accrued so nor rolled up for %s', (_, other) => {
    const terms = { ...irregular, ...other };
    expect(accrue(rates, terms, may)).toBeUndefined();
    expect(rollUp(rates, terms, { pay: 76_000, ratePence: 1900, on: may.on })).toBeUndefined();
  });

  it('is rolled up only where the terms say so', () => {
    const taken = { ...irregular, rolledUpHoliday: false };
    expect(rollUp(rates, taken, { pay: 76_000, ratePence: 1900, on: may.on })).toBeUndefined();
  });

  it('is accrued in leave years from 1 April 2024', () => {
    const onDay = (on: string) => accrue(rates, irregular, { ...may, on }) !== undefined;
    expect([onDay('2024-03-31'), onDay('2024-04-01')]).toEqual([false, true]);
  });

  it('of many short periods differs from that of all of them by the rounding of each only', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4_000 }), { maxLength: 20 }), (periods) => {
        const of = (minutes: number) => accrue(rates, irregular, { ...may, minutes })?.centiMinutes ?? 0;
        const apart = periods.map(of).reduce((sum, one) => sum + one, 0);
        const together = of(periods.reduce((sum, one) => sum + one, 0));
        expect(Math.abs(apart - together)).toBeLessThanOrEqual((periods.length + 1) / 2);
      }),
    );
  });
});
