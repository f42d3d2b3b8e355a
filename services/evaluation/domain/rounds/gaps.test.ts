import type { Group, PublishedMeasure } from '@kith/contracts';
import { describe, expect, it } from 'vitest';
import { largestGaps } from './gaps.ts';

const climate = (group: Group, value: number | '*'): PublishedMeasure => ({
  measure: 'climate',
  group,
  value,
  of: 10,
});

describe('the gap between groups', () => {
  it('E6: owners 4.1, workers 3.2 and family 3.9 are “gap 0.9 workers-owners”', () => {
    const figures = [climate('OWNERS', 4.1), climate('PAID_WORKERS', 3.2), climate('FAMILY_FRIENDS', 3.9)];
    expect(largestGaps(figures)).toEqual([
      {
        measure: 'climate',
        lowest: 'PAID_WORKERS',
        highest: 'OWNERS',
        gap: 0.9,
        words: 'gap 0.9 workers-owners',
      },
    ]);
  });

  it('E6: is between groups that can be shown, and there is none with fewer than two', () => {
    expect(largestGaps([climate('OWNERS', 4.1), climate('PAID_WORKERS', '*')])).toEqual([]);
  });
});
