import { describe, expect, it } from 'vitest';
import { addDays, dayOf, instantAt, isDay, minutesBetween, mondayOf, monthOf, weekdayOf } from './days.ts';

describe('days', () => {
  it('falls an instant on the day of the clock in London, in summer too', () => {
    expect(dayOf('2026-06-30T23:30:00Z')).toBe('2026-07-01');
    expect(dayOf('2026-12-31T23:30:00Z')).toBe('2026-12-31');
  });

  it('knows when it is so late by the clock in London, in summer and in winter', () => {
    expect(instantAt('2026-07-01', '09:30')).toBe('2026-07-01T08:30:00Z');
    expect(instantAt('2026-12-01', '09:30')).toBe('2026-12-01T09:30:00Z');
    // The hour that comes twice, and the one that does not come.
    expect(instantAt('2026-10-25', '03:00')).toBe('2026-10-25T03:00:00Z');
    expect(instantAt('2026-03-29', '03:00')).toBe('2026-03-29T02:00:00Z');
  });

  it('counts over months, leap years and changes of the clock', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('begins a week on Monday', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-16')).toBe('2026-11-16');
  });

  it('knows where a month begins and ends', () => {
    expect(monthOf('2026-12-05')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(monthOf('2026-12-31', 2)).toEqual({ from: '2027-02-01', to: '2027-02-28' });
    expect(monthOf('2026-03-31', -1)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  });

  it('takes only days that exist', () => {
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('tomorrow')).toBe(false);
    expect(isDay(null)).toBe(false);
  });

  it('measures whole minutes', () => {
    expect(minutesBetween('2026-11-22T09:00:00Z', '2026-11-22T12:30:00Z')).toBe(210);
  });
});
