import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantAt, instantText, RULES_ZONE, Temporal, weekdayOf } from './time.ts';

const day = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => Temporal.PlainDate.from('1960-01-01').add({ days }).toString());
/** Around the nights on which the clock changes, too. */
const near = fc
  .tuple(
    fc.integer({ min: 1972, max: 2050 }),
    fc.constantFrom('03-31', '10-31'),
    fc.integer({ min: 0, max: 8 }),
  )
  .map(([year, end, days]) => Temporal.PlainDate.from(`${year}-${end}`).subtract({ days }).toString());
const date = fc.oneof(day, near);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'));
const zone = fc.constantFrom(RULES_ZONE, 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia');

describe('days that need no calendar', () => {
  it('begin and end when the calendar says, in any zone and on nights when the clock changes', () => {
    const said = (on: string, at: string, where: string) =>
      instantText(
        Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: where, plainTime: at }).toInstant(),
      );
    fc.assert(
      fc.property(date, clock, zone, (on, at, where) => {
        expect(instantAt(on, at, where)).toBe(said(on, at, where));
      }),
      { numRuns: 400 },
    );
  });

  it('follow each other as in the calendar', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -800, max: 800 }), (on, days) => {
        expect(addDays(on, days)).toBe(Temporal.PlainDate.from(on).add({ days }).toString());
        expect(weekdayOf(on)).toBe(Temporal.PlainDate.from(on).dayOfWeek);
      }),
      { numRuns: 300 },
    );
  });

  it('are refused as before when there are none', () => {
    for (const none of ['2026-02-30', '2026-13-01', 'today'])
      for (const asked of [() => addDays(none, 1), () => weekdayOf(none), () => instantAt(none, '09:00')])
        expect(asked).toThrow(RangeError);
    for (const none of ['24:00', '09:60', 'noon'])
      expect(() => instantAt('2026-05-12', none)).toThrow(RangeError);
    expect(addDays('9999-12-31', 1)).toBe('+010000-01-01');
  });
});
