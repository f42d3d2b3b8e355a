import { addTo, dateOf, minutesBetween, minutesOf, mondayOf, type TimeWindow } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import { workingTimeRuleOn } from './rules/working-time.ts';
import { minutesByWeek, roomIn } from './working-time.ts';

const MONDAY = '2026-11-23';

/** Whether a window still fits beside what is held; weeks are counted from 23 November 2026. */
function fitsWorkingTime(held: readonly TimeWindow[], window: TimeWindow): boolean {
  const weekOf = (date: string) =>
    minutesBetween(`${MONDAY}T00:00:00Z`, `${mondayOf(date)}T00:00:00Z`) / (7 * 24 * 60);
  const minutes = new Map([...minutesByWeek(held)].map(([monday, some]) => [weekOf(monday), some]));
  const rule = workingTimeRuleOn(dateOf(window.from));
  const room = roomIn(weekOf(dateOf(window.from)), (week) => minutes.get(week) ?? 0, rule);
  return minutesOf(window) <= room;
}

/** Seventeen weeks, of which the last begins on 23 November 2026, with so many hours in the first of them. */
const held = (hours: number, ...more: TimeWindow[]): TimeWindow[] => [
  stretch('2026-08-03T00:00:00Z', hours),
  ...more,
];
const stretch = (from: string, hours: number): TimeWindow => ({
  from,
  to: addTo(from, { minutes: Math.round(hours * 60) }),
});
const offered = (hours: number) => stretch('2026-11-28T09:00:00Z', hours);

describe('working time', () => {
  it('F6: with 4 hours the mean becomes 48.0 and fits; with 5, and so 48.06, it does not', () => {
    const before = 17 * 48 - 4;
    expect(fitsWorkingTime(held(before), offered(4))).toBe(true);
    expect(fitsWorkingTime(held(before), offered(5))).toBe(false);
  });

  it('F6: a mean of 48.3 does not fit', () => {
    expect(fitsWorkingTime(held(17 * 48.3 - 5), offered(5))).toBe(false);
  });

  it('what was worked before the seventeen weeks does not count', () => {
    const long = stretch('2026-07-27T00:00:00Z', 160);
    expect(fitsWorkingTime([long, ...held(17 * 48 - 4)], offered(4))).toBe(true);
  });

  it('hours held later count in the reference periods that hold both', () => {
    const later = [1, 2, 3, 4, 5].map((week) =>
      stretch(addTo('2026-11-23T00:00:00Z', { hours: week * 168 }), 163.2),
    );
    expect(fitsWorkingTime(later, offered(0.5))).toBe(false);
    expect(fitsWorkingTime(later.slice(1), offered(0.5))).toBe(true);
  });
});
