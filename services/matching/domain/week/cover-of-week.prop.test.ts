import { addDays, type DateText, minutesOf, mondayOf, newId } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgreedHours, datesHeld } from '../agreed-hours.ts';
import { windowOn } from '../availability.ts';
import { type Occurrence, occurrenceOf } from '../occurrence.ts';
import { coverOfWeek, daysOf } from './cover-of-week.ts';
import { weekFigures } from './week-figures.ts';

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Weekly hours on any day, at night too, begun and ended whenever. */
const anyHours = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    from: fc.integer({ min: 0, max: 1_380 }),
    length: fc.integer({ min: 5, max: 59 }),
    startsOn: fc.integer({ min: -30, max: 10 }),
    endsOn: fc.option(fc.integer({ min: -10, max: 20 }), { nil: undefined }),
    answer: fc.constantFrom(undefined, 'WAITING' as const, 'ACCEPTED' as const, 'DECLINED' as const),
    /** What became of each day, by its place in the week; nothing: it was not unfolded. */
    became: fc.constantFrom(
      undefined,
      'OPEN' as const,
      'CLAIMED' as const,
      'COVERED' as const,
      'CANCELLED' as const,
    ),
  })
  .map((chosen) => ({ ...chosen, id: newId('agreed') }));

/** A plain week, and those in which the clocks change. */
const mondays = fc.constantFrom<DateText>('2026-11-30', '2026-03-23', '2026-10-19', '2027-03-22');

describe('the cover of a week', () => {
  it('M10: every agreed minute is covered, open or cancelled, once, whatever became of the hours', () => {
    fc.assert(
      fc.property(mondays, fc.array(anyHours, { maxLength: 12 }), fc.boolean(), (monday, chosen, isPast) => {
        const agreed = chosen.map((one): AgreedHours => {
          const { id, weekday, from, length, startsOn, endsOn, answer } = one;
          return {
            id,
            teamId: newId('team'),
            ownerId: 'dovid',
            weekday,
            from: clock(from),
            to: clock(from + length),
            startsOn: addDays(monday, startsOn),
            ...(endsOn !== undefined && { endsOn: addDays(monday, endsOn) }),
            need: {
              category: 'companionship',
              outwardCode: 'E9',
              skills: [],
              languages: [],
              ratePence: 1900,
            },
            whereabouts: { name: 'D', address: 'A', outwardCode: 'E9' },
            agreedAt: '2026-01-05T09:00:00Z',
            ...(answer && { named: { workerId: 'ines', answer } }),
          };
        });
        // What was unfolded may have ended since: it stays, cancelled or as it took place.
        const unfolded = agreed.flatMap(({ endsOn: _, ...hours }, place): Occurrence[] => {
          const state = chosen[place]?.became;
          const dates = state ? datesHeld(hours, monday, addDays(monday, 6)) : [];
          return dates.map((date) => ({ ...occurrenceOf(hours, date), state: state ?? 'OPEN' }));
        });
        const now = isPast ? '2030-01-01T00:00:00Z' : '2026-01-06T00:00:00Z';
        const stretches = coverOfWeek(monday, unfolded, agreed, { now, comes: () => true });
        const week = weekFigures(stretches);

        const known = new Map(unfolded.map(({ agreedId, date, window }) => [`${agreedId} ${date}`, window]));
        for (const hours of agreed)
          for (const date of datesHeld(hours, monday, addDays(monday, 6)))
            known.set(`${hours.id} ${date}`, windowOn(date, hours));
        const total = [...known.values()].reduce((sum, window) => sum + minutesOf(window), 0);
        expect(stretches.map(({ agreedId, date }) => `${agreedId} ${date}`).sort()).toEqual(
          [...known.keys()].sort(),
        );
        expect(week.agreedMinutes).toBe(total);
        expect(week.coveredMinutes + week.gapMinutes + week.cancelledMinutes).toBe(total);
        expect(stretches.every(({ minutes }) => minutes > 0)).toBe(true);
        const days = daysOf(monday, stretches);
        expect(days).toHaveLength(7);
        expect(days.flatMap((day) => day.stretches)).toHaveLength(stretches.length);
        expect(days.every(({ date }) => mondayOf(date) === monday)).toBe(true);
        if (isPast) expect(stretches.some(({ expected }) => expected)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});
