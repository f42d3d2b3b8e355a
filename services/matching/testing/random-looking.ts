import { addTo, dateOf, type TimeWindow } from '@kith/kernel';
import fc from 'fast-check';
import type { DiaryDay } from '../domain/diary.ts';
import type { Candidate } from '../domain/eligibility/prepared.ts';
import type { HoursOffered } from '../domain/hours.ts';
import type { Worker } from '../domain/worker.ts';

/** A Thursday before the clocks go forward. */
export const NOW = '2026-03-26T09:20:00Z';
export const LOOKER = 'ines';

const WEEK_HALF_HOURS = 7 * 48;
const HALF_HOUR = 30 * 60_000;
const textOf = (moment: number) => `${new Date(moment).toISOString().slice(0, 19)}Z`;

/** Windows of whole half hours that begin from two hours ago to two weeks ahead, over the change of the clocks. */
const windows = fc
  .tuple(fc.integer({ min: -4, max: 2 * WEEK_HALF_HOURS }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): TimeWindow => {
    const begins = Date.parse('2026-03-26T09:30:00Z') + start * HALF_HOUR;
    return { from: textOf(begins), to: textOf(begins + length * HALF_HOUR) };
  });

const clocks = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
const weekly = fc
  .record({ weekday: fc.integer({ min: 1, max: 7 }), one: clocks, other: clocks })
  .map(({ weekday, one, other }) => ({
    weekday,
    from: one < other ? one : other,
    to: one < other ? other : '00:00',
  }));
const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '00:00' }));

const kinds = ['companionship', 'cooking', 'personal-care'];
const codes = ['E5', 'E9', 'N16', 'ZZ1'];
const skills = ['cooking', 'makaton'];

const worker = fc.record(
  {
    id: fc.constant(LOOKER),
    engagement: fc.constantFrom('PAID' as const, 'PAID' as const, 'VOLUNTEER' as const),
    categories: fc.subarray(kinds, { minLength: 1 }),
    availability: fc.oneof(fc.constant(always), fc.array(weekly, { maxLength: 7 })),
    districts: fc.oneof(fc.constant(codes), fc.subarray(codes)),
    maxTravelMinutes: fc.constantFrom(0, 10, 60),
    bases: fc.array(
      fc.record({
        label: fc.constant('home'),
        outwardCode: fc.constantFrom(...codes),
        maxMinutes: fc.constantFrom(0, 15, 45),
      }),
      { maxLength: 2 },
    ),
    skills: fc.oneof(fc.constant(skills), fc.subarray(skills)),
    languages: fc.constant(['english']),
    avoids: fc.subarray(['cats']),
    mostHours: fc.constantFrom(10, 30, 60),
    showNearlyFits: fc.boolean(),
  },
  { requiredKeys: ['id', 'availability', 'districts', 'maxTravelMinutes', 'skills', 'languages'] },
) as fc.Arbitrary<Worker>;

const seldom = fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 0);
const optOut = {
  workerId: LOOKER,
  words: 'I will.',
  signedAt: '2026-01-01T00:00:00Z',
  noticeDays: 7,
  earlier: [],
};

/** Someone who looks for hours, with what they hold: a little, or so much that no week has room for more. */
export const lookers: fc.Arbitrary<Candidate> = fc
  .record({
    worker,
    held: fc.array(windows, { maxLength: 6 }),
    weeklyHours: fc.constantFrom(0, 0, 0, 50.5, 52),
    isUnchecked: seldom,
    clearUntil: fc.constantFrom('2027-01-01', '2026-04-02'),
    optsOut: fc.boolean(),
  })
  .map(({ worker: one, held, weeklyHours, isUnchecked, clearUntil, optsOut }) => ({
    worker: one,
    vetting: { personId: LOOKER, ...(!isUnchecked && { clearUntil }), sequence: 1 },
    diary: [...diaryOf(held), ...(weeklyHours > 0 ? busyWith(weeklyHours) : [])],
    ...(optsOut && { optOut }),
  }));

/** One diary day for each window, on the day it begins; a model of a diary, in which they may overlap. */
function diaryOf(held: readonly TimeWindow[]): DiaryDay[] {
  const days = new Map<string, DiaryDay>();
  for (const [index, window] of held.entries()) {
    const date = dateOf(window.from);
    const booking = {
      ...window,
      ref: `visit_${index}` as const,
      kind: 'VISIT' as const,
      hostCircle: 'clapton',
    };
    days.set(date, { workerId: LOOKER, date, bookings: [...(days.get(date)?.bookings ?? []), booking] });
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The sixteen weeks before the one that is looked at, so many hours in each: little room is left by law, or none. */
function busyWith(hours: number): DiaryDay[] {
  return Array.from({ length: 16 }, (_, week) => {
    const from = addTo('2025-12-01T00:00:00Z', { hours: week * 168 });
    const to = addTo(from, { minutes: hours * 60 });
    const ref = `visit_w${week}` as const;
    const booking = { from, to, ref, kind: 'VISIT' as const, hostCircle: 'clapton' };
    return { workerId: LOOKER, date: dateOf(from), bookings: [booking] };
  });
}

/** Hours on offer of all kinds, those nobody may claim any more too. */
export const hoursOnOffer: fc.Arbitrary<HoursOffered> = fc
  .record({
    window: windows,
    category: fc.constantFrom(...kinds),
    outwardCode: fc.constantFrom(...codes),
    skills: fc.oneof(fc.constant([]), fc.subarray(skills)),
    atHome: fc.subarray(['cats']),
  })
  .map(({ window, category, outwardCode, skills: needed, atHome }) => ({
    window,
    need: { category, outwardCode, skills: needed, languages: [], atHome, ratePence: 1_900 },
    closesAt: window.from,
  }));
