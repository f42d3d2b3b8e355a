import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekCover } from './week-cover.ts';

const stretch = fc.record({
  minutes: fc.integer({ min: 1, max: 1_440 }),
  state: fc.constantFrom('OPEN' as const, 'CLAIMED' as const, 'COVERED' as const, 'CANCELLED' as const),
});

describe('the cover of a week', () => {
  it('M10: every agreed minute is covered, open or cancelled', () => {
    fc.assert(
      fc.property(fc.array(stretch), (stretches) => {
        const week = weekCover(stretches);
        const total = stretches.reduce((sum, { minutes }) => sum + minutes, 0);
        const parts = week.coveredMinutes + week.gapMinutes + week.cancelledMinutes;
        return (
          week.agreedMinutes === total && parts === total && week.gapPercent >= 0 && week.gapPercent <= 100
        );
      }),
    );
  });

  it('M10: 42 h agreed and 38.5 h covered leave 3.5 h, 8.3 %', () => {
    const week = weekCover([
      { minutes: 38.5 * 60, state: 'COVERED' },
      { minutes: 3.5 * 60, state: 'OPEN' },
    ]);
    expect(week).toMatchObject({ agreedMinutes: 2_520, gapMinutes: 210, gapPercent: 8.3 });
  });
});
