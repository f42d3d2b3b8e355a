import { describe, expect, it } from 'vitest';
import { endOfMonth, isMonthOver, monthBefore, monthOf } from './month.ts';

describe('a month', () => {
  it('is that of the clock on the wall', () => {
    expect([monthOf('2026-06-30T23:30:00Z'), monthOf('2026-11-30T23:30:00Z')]).toEqual([
      '2026-07',
      '2026-11',
    ]);
  });

  it('ends when the next begins, summer or winter', () => {
    expect([endOfMonth('2026-06'), endOfMonth('2026-12')]).toEqual([
      '2026-06-30T23:00:00Z',
      '2027-01-01T00:00:00Z',
    ]);
  });

  it('is over only then', () => {
    expect(
      ['2026-10', '2026-11', '2026-12'].map((month) => isMonthOver(month, '2026-11-30T23:59:59Z')),
    ).toEqual([true, false, false]);
  });

  it('comes after the one before, over a new year too', () => {
    expect(monthBefore('2027-01')).toBe('2026-12');
  });
});
