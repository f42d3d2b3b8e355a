import { describe, expect, it } from 'vitest';
import { ratesInUse } from '../rules/shipped-rates.ts';
import { mileageFor, taxYearOf } from './mileage.ts';

const rates = ratesInUse();
const on = '2026-11-21';

describe('P10: what is approved for miles', () => {
  it('falls from 45p to 25p beyond 10,000 miles of a tax year, in the middle of a way if need be', () => {
    const mileage = (soFar: number) => mileageFor(120, 30, { rates, on, soFar });
    expect(mileage(0)).toMatchObject({ pence: 360, approved: 540 });
    expect(mileage(99_940)).toMatchObject({ pence: 360, approved: 6 * 45 + 6 * 25 });
    expect(mileage(100_000)).toMatchObject({ pence: 360, approved: 300 });
  });

  it('is counted from 6 April to 5 April', () => {
    expect([taxYearOf('2026-04-05'), taxYearOf('2026-04-06'), taxYearOf('2027-01-01')]).toEqual([
      2025, 2026, 2026,
    ]);
  });
});
