import { addTo, type DateText, dateOf, instantAt, type TimeWindow } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regulatedOn } from '../rules/regulated.ts';
import type { Worker } from '../worker.ts';
import { barriersOf, restLackingBeside } from './barriers.ts';
import { type Candidate, prepared } from './prepared.ts';

const NOW = '2026-03-20T09:00:00Z';
const need = { category: 'companionship', outwardCode: 'E5', skills: [], languages: [], ratePence: 1_900 };
const worker: Worker = {
  id: 'ines',
  availability: [],
  districts: ['E5'],
  maxTravelMinutes: 0,
  skills: [],
  languages: [],
};
const vetting = { personId: 'ines', clearUntil: '2027-12-31', sequence: 1 };

/** Quarters of an hour from Thursday 26 March 2026 on, over the change of the clocks. */
const windows = fc
  .tuple(fc.integer({ min: 0, max: 96 * 5 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]): TimeWindow => {
    const from = addTo('2026-03-26T00:00:00Z', { minutes: start * 15 });
    return { from, to: addTo(from, { minutes: length * 15 }) };
  });

const clocks = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
const hours = fc.tuple(clocks, clocks).map(([a, b]) => ({ from: a < b ? a : b, to: a < b ? b : '00:00' }));
const day = fc.integer({ min: 0, max: 6 }).map((days): DateText => `2026-03-${26 + Math.min(days, 5)}`);
const exceptions = fc
  .record({ kind: fc.constantFrom('OFF' as const, 'EXTRA' as const), day, hours })
  .map(({ kind, day: on, hours: of }) => ({ kind, firstDay: on, lastDay: on, hours: of }));
const weekly = fc
  .record({ weekday: fc.integer({ min: 1, max: 7 }), hours })
  .map(({ weekday, hours: of }) => ({
    weekday,
    ...of,
  }));

/** Whether a worker wants to work at a moment, said again in the plainest way. */
function isOpenAt(chosen: Worker, moment: string): boolean {
  const date = dateOf(moment);
  const within = ({ from, to }: { from: string; to: string }) => {
    const end =
      to === '00:00'
        ? instantAt(dateOf(addTo(instantAt(date, '12:00'), { hours: 24 })), '00:00')
        : instantAt(date, to);
    return instantAt(date, from) <= moment && moment < end;
  };
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
  const todays = (chosen.exceptions ?? []).filter(({ firstDay }) => firstDay === date);
  const hit = (kind: string) => todays.some((one) => one.kind === kind && one.hours && within(one.hours));
  const usual = chosen.availability.some((one) => one.weekday === weekday && within(one));
  return hit('EXTRA') || (usual && !hit('OFF'));
}

const holding = (held: readonly TimeWindow[], chosen: Worker = worker): Candidate => ({
  worker: chosen,
  vetting,
  diary: [
    {
      workerId: 'ines',
      date: '2026-03-26',
      bookings: held.map((one, index) => ({
        ...one,
        ref: `visit_${index}` as const,
        kind: 'VISIT' as const,
        hostCircle: 'clapton',
      })),
    },
  ],
});

describe('what stands between a worker and hours, whatever they chose', () => {
  it('M8: hours with one minute outside what a worker chose are never theirs, and all others are', () => {
    const chosen = fc.record({
      availability: fc.array(weekly, { maxLength: 6 }),
      exceptions: fc.array(exceptions, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(chosen, windows, (when, window) => {
        const one: Worker = { ...worker, ...when };
        const barriers = barriersOf(prepared(holding([], one), window, NOW), { window, need });
        let open = true;
        for (let moment = window.from; moment < window.to; moment = addTo(moment, { minutes: 15 }))
          open &&= isOpenAt(one, moment);
        expect(barriers.includes('OUTSIDE_AVAILABILITY')).toBe(!open);
      }),
      { numRuns: 150 },
    );
  });

  it('M15: volunteers and peers are never matched to regulated support, nor to what they did not choose', () => {
    const terms = fc.constantFrom('befriending', 'gardening', ...regulatedOn('2026-03-26'));
    const window = { from: '2026-03-26T09:00:00Z', to: '2026-03-26T10:00:00Z' };
    const cases = fc.record({
      engagement: fc.constantFrom('VOLUNTEER' as const, 'PEER' as const),
      categories: fc.array(terms, { maxLength: 5 }),
      category: terms,
      skills: fc.array(terms, { maxLength: 2 }),
      training: fc.array(terms, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(cases, ({ engagement, categories, category, skills, training }) => {
        const one: Worker = { ...worker, engagement, categories, skills };
        const asked = { window, need: { ...need, category, skills }, training };
        const barriers = barriersOf(prepared(holding([], one), window, NOW), asked);
        const isRegulated = [category, ...skills, ...training].some((term) =>
          regulatedOn('2026-03-26').has(term),
        );
        expect(barriers.includes('NOT_FOR_VOLUNTEERS')).toBe(isRegulated);
        expect(barriers.includes('NOT_CHOSEN')).toBe(!categories.includes(category));
      }),
      { numRuns: 200 },
    );
  });

  it('M14: rest between two is the same whichever of them was there first', () => {
    fc.assert(
      fc.property(windows, windows, (a, b) => {
        const lacking = (held: TimeWindow, window: TimeWindow) =>
          restLackingBeside(prepared(holding([held]), window, NOW), window);
        expect(lacking(a, b)).toBe(lacking(b, a));
      }),
      { numRuns: 200 },
    );
  });
});
