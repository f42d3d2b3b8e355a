import { dateOf, type TimeWindow } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import { type AvailableHours, datesOf, openSpans, windowOn } from './availability.ts';
import { spanOf, within } from './span.ts';

/** Whether a window lies within weekly hours. */
function covers(availability: readonly AvailableHours[], window: TimeWindow): boolean {
  const span = spanOf(window);
  const open = openSpans({ availability }, dateOf(window.from), dateOf(window.to));
  return within(span, open) === span.to - span.from;
}

describe('availability', () => {
  it('M8: Tuesday 09:00 to 13:00 does not cover Tuesday 12:30 to 14:00', () => {
    const tuesday = [{ weekday: 2, from: '09:00', to: '13:00' }];
    expect(covers(tuesday, { from: '2026-11-24T12:30:00Z', to: '2026-11-24T14:00:00Z' })).toBe(false);
    expect(covers(tuesday, { from: '2026-11-24T09:00:00Z', to: '2026-11-24T13:00:00Z' })).toBe(true);
    expect(covers(tuesday, { from: '2026-11-25T09:00:00Z', to: '2026-11-25T13:00:00Z' })).toBe(false);
  });

  it('goes by the clock on the wall, in summer as in winter', () => {
    const morning = [{ weekday: 1, from: '09:00', to: '12:00' }];
    expect(covers(morning, { from: '2026-07-06T08:00:00Z', to: '2026-07-06T11:00:00Z' })).toBe(true);
    expect(covers(morning, { from: '2026-07-06T09:00:00Z', to: '2026-07-06T12:00:00Z' })).toBe(false);
  });

  it('covers a night when the evening and the morning after join at midnight', () => {
    const night = [
      { weekday: 5, from: '20:00', to: '00:00' },
      { weekday: 6, from: '00:00', to: '08:00' },
    ];
    const window = { from: '2026-11-27T21:00:00Z', to: '2026-11-28T07:00:00Z' };
    expect(covers(night, window)).toBe(true);
    expect(covers(night.slice(0, 1), window)).toBe(false);
    expect(datesOf(window)).toEqual(['2026-11-27', '2026-11-28']);
  });

  it('touches no day on which it only ends at midnight', () => {
    expect(datesOf(windowOn('2026-11-27', { from: '20:00', to: '00:00' }))).toEqual(['2026-11-27']);
  });
});
