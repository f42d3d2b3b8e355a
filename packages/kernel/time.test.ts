import { describe, expect, it } from 'vitest';
import { addTo, clockOf, dateOf, instantAt, minutesOf, mondayOf, overlaps } from './time.ts';

describe('time', () => {
  it('keeps the clock on the wall when the clocks change', () => {
    expect(instantAt('2026-10-24', '14:00')).toBe('2026-10-24T13:00:00Z');
    expect(instantAt('2026-10-26', '14:00')).toBe('2026-10-26T14:00:00Z');
    expect(clockOf('2026-07-01T13:00:00Z')).toBe('14:00');
  });

  it('moves a time that the spring clock skips forward', () => {
    expect(instantAt('2026-03-29', '01:30')).toBe('2026-03-29T01:30:00Z');
  });

  it('counts the minutes of a night with a clock change as they pass', () => {
    const night = { from: instantAt('2026-10-24', '22:00'), to: instantAt('2026-10-25', '07:00') };
    expect(minutesOf(night)).toBe(600);
  });

  it('says which Monday a week began on', () => {
    expect([mondayOf('2026-11-21'), mondayOf('2026-11-16')]).toEqual(['2026-11-16', '2026-11-16']);
  });

  it('takes windows that only touch as apart', () => {
    const morning = { from: '2026-05-01T08:00:00Z', to: '2026-05-01T10:00:00Z' };
    expect(overlaps(morning, { from: morning.to, to: addTo(morning.to, { hours: 1 }) })).toBe(false);
    expect(overlaps(morning, { from: '2026-05-01T09:59:00Z', to: '2026-05-01T11:00:00Z' })).toBe(true);
  });

  it('dates a late evening by the wall, not by UTC', () => {
    expect(dateOf('2026-06-30T23:30:00Z')).toBe('2026-07-01');
  });
});
