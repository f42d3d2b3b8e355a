import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideHalfUp, formatPence, payFor, shareOf } from './money.ts';

describe('money', () => {
  it('P5: 3 hours at £18.50 charge £65.21 and pay £51.34', () => {
    const listed = payFor(180, 1850);
    expect(listed).toBe(5550);
    expect(shareOf(listed, 11_750)).toBe(6521);
    expect(shareOf(listed, 9_250)).toBe(5134);
  });

  it('rounds exactly one half up, away from zero', () => {
    expect([divideHalfUp(5, 10), divideHalfUp(-5, 10), divideHalfUp(4, 10), divideHalfUp(-4, 10)]).toEqual([
      1, -1, 0, 0,
    ]);
  });

  it('is never more than half a penny off', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e5 }), (n, d) => {
        expect(Math.abs(divideHalfUp(n, d) * d - n) * 2).toBeLessThanOrEqual(d);
      }),
    );
  });

  it('refuses fractions of a penny', () => {
    expect(() => divideHalfUp(1.5, 2)).toThrow(RangeError);
  });

  it('reads as people write it', () => {
    expect([formatPence(8930), formatPence(-5), formatPence(2_457_000)]).toEqual([
      '£89.30',
      '-£0.05',
      '£24,570.00',
    ]);
  });
});
