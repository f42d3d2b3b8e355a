import { describe, expect, it } from 'vitest';
import { lastOver, periodFrom } from './days.ts';

describe('the days of a pay run', () => {
  it('are the last that are over: a week from Monday, four of them, or a month', () => {
    expect(lastOver('WEEKLY', '2026-11-24')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(lastOver('FOUR_WEEKLY', '2026-11-24')).toEqual({ from: '2026-10-26', to: '2026-11-22' });
    expect(lastOver('MONTHLY', '2026-11-24')).toEqual({ from: '2026-10-01', to: '2026-10-31' });
  });

  it('are as long before and after', () => {
    expect(periodFrom('WEEKLY', '2026-11-16', -1)).toEqual({ from: '2026-11-09', to: '2026-11-15' });
    expect(periodFrom('FOUR_WEEKLY', '2026-10-26', 1)).toEqual({ from: '2026-11-23', to: '2026-12-20' });
    expect(periodFrom('MONTHLY', '2026-02-01', 0)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  });
});
