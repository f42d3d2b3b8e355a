import { addDays } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eligibleFrom, type GivenVisit, regularSince } from './support.ts';

/** Visits of an hour on two days of each week since a day. */
const twoHoursAWeek = (from: string, weeks: number): GivenVisit[] =>
  Array.from({ length: weeks }, (_, week) =>
    [0, 3].map((day) => ({ day: addDays(from, week * 7 + day), minutes: 60 })),
  ).flat();

describe('N4: regular support', () => {
  it('of two hours a week since 1 March makes someone eligible on 1 May', () => {
    const visits = twoHoursAWeek('2026-03-01', 12);
    expect(regularSince(visits, '2026-04-30')).toBe('2026-03-01');
    expect(eligibleFrom('2026-03-01')).toBe('2026-05-01');
  });

  it('is broken by a week with less, and begins again with the next visit', () => {
    const visits = [
      ...twoHoursAWeek('2026-03-01', 3),
      { day: '2026-03-22', minutes: 119 },
      ...twoHoursAWeek('2026-03-30', 6),
    ];
    expect(regularSince(visits, '2026-04-30')).toBe('2026-03-30');
  });

  it('is not judged by a week that is not over', () => {
    expect(regularSince([{ day: '2026-03-01', minutes: 30 }], '2026-03-07')).toBe('2026-03-01');
    expect(regularSince([{ day: '2026-03-01', minutes: 30 }], '2026-03-08')).toBeUndefined();
  });

  it('had enough in each whole week since it began, and began with a visit', () => {
    const visit = fc.record({ offset: fc.nat({ max: 90 }), minutes: fc.integer({ min: 30, max: 180 }) });
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 40 }), fc.nat({ max: 100 }), (offsets, day) => {
        const visits = offsets.map(({ offset, minutes }) => ({
          day: addDays('2026-03-01', offset),
          minutes,
        }));
        const today = addDays('2026-03-01', day);
        const since = regularSince(visits, today);
        if (since === undefined) return;
        expect(visits.some((one) => one.day === since)).toBe(true);
        for (let week = since; addDays(week, 7) <= today; week = addDays(week, 7)) {
          const within = visits.filter((one) => one.day >= week && one.day < addDays(week, 7));
          expect(within.reduce((sum, { minutes }) => sum + minutes, 0)).toBeGreaterThanOrEqual(120);
        }
      }),
    );
  });
});
