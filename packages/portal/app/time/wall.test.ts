import { describe, expect, it } from 'vitest';
import { instantAt, timeAt } from './wall.ts';

describe('a time on the wall in the United Kingdom', () => {
  it('is Greenwich time in winter, and an hour ahead of it in summer', () => {
    expect(instantAt('2026-11-28', '14:00')).toBe('2026-11-28T14:00:00Z');
    expect(instantAt('2026-07-01', '14:00')).toBe('2026-07-01T13:00:00Z');
    expect(instantAt('2026-07-01', '00:30')).toBe('2026-06-30T23:30:00Z');
  });

  it('comes back as it was', () => {
    for (const day of ['2026-03-29', '2026-06-10', '2026-10-25', '2026-12-24'])
      expect(timeAt(instantAt(day, '09:30'))).toBe('09:30');
  });

  it('that no clock shows, when clocks go forward, is an instant all the same', () => {
    expect(instantAt('2026-03-29', '01:30')).toBe('2026-03-29T01:30:00Z');
  });
});
