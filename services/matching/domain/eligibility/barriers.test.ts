import { addTo, type TimeWindow } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import type { Need } from '../hours.ts';
import type { Worker } from '../worker.ts';
import { type Barrier, liftedBy } from './barrier.ts';
import { barriersOf, nearlyFits, restLackingBeside } from './barriers.ts';
import { type Candidate, prepared } from './prepared.ts';

const NOW = '2026-11-23T09:00:00Z';
const saturday = { from: '2026-11-28T09:00:00Z', to: '2026-11-28T13:00:00Z' };
const need: Need = {
  category: 'companionship',
  outwardCode: 'E5',
  skills: ['cooking'],
  languages: ['yiddish'],
  ratePence: 1_900,
};
const worker: Worker = {
  id: 'ines',
  availability: [{ weekday: 6, from: '09:00', to: '13:00' }],
  districts: ['E5'],
  maxTravelMinutes: 20,
  skills: ['cooking'],
  languages: [],
};
const vetting = { personId: 'ines', clearUntil: '2026-11-28', sequence: 1 };
const candidate: Candidate = { worker, vetting, diary: [] };

function barriers(
  chosen: Partial<Worker>,
  asked: Partial<Need> = {},
  more: Partial<Candidate> = {},
  hours: { minutesAway?: number; training?: readonly string[] } = {},
): Barrier[] {
  const one = prepared({ ...candidate, ...more, worker: { ...worker, ...chosen } }, saturday, NOW);
  return barriersOf(one, { window: saturday, need: { ...need, ...asked }, ...hours });
}

describe('what stands between a worker and hours', () => {
  it('M2: of nine, five are eligible: two checks are not clear, one cannot be around cats, one is untrained', () => {
    const trained = [{ workerId: 'ines', skill: 'peg-feed', until: '2026-11-28' }];
    const hours = { training: ['peg-feed'] };
    const atHome = { atHome: ['cats'] };
    const nine = [
      ...Array.from({ length: 5 }, () => barriers({}, atHome, { trainings: trained }, hours)),
      barriers({}, atHome, { trainings: trained, vetting: undefined }, hours),
      barriers({}, atHome, { trainings: trained, vetting: { ...vetting, clearUntil: '2026-11-27' } }, hours),
      barriers({ avoids: ['dust', 'cats'] }, atHome, { trainings: trained }, hours),
      barriers({}, atHome, {}, hours),
    ];
    expect(nine.filter(({ length }) => length === 0)).toHaveLength(5);
    expect(nine.flat()).toEqual(['CHECK_NOT_CLEAR', 'CHECK_NOT_CLEAR', 'NOT_BEARABLE', 'TRAINING_MISSING']);
    expect(nine.flat().map(liftedBy)).toEqual(['NOBODY', 'NOBODY', 'NOBODY', 'NOBODY']);
  });

  it('M2: a language bars only when it is essential, and the owner can lift it', () => {
    expect(barriers({})).toEqual([]);
    expect(barriers({}, { essentialLanguages: ['yiddish'] })).toEqual(['LANGUAGE_MISSING']);
    expect(barriers({ languages: ['yiddish'] }, { essentialLanguages: ['yiddish'] })).toEqual([]);
    expect(liftedBy('LANGUAGE_MISSING')).toBe('OWNER');
  });

  it('M8: all that stands is told, what the worker chose first', () => {
    const hours = { minutesAway: 21 };
    expect(barriers({ availability: [], skills: [] }, {}, { vetting: undefined }, hours)).toEqual([
      'OUTSIDE_AVAILABILITY',
      'OUT_OF_REACH',
      'SKILL_MISSING',
      'CHECK_NOT_CLEAR',
    ]);
    expect(barriers({ districts: [] })).toEqual(['OUT_OF_REACH']);
    expect(barriers({ districts: [] }, {}, {}, { minutesAway: 20 })).toEqual([]);
  });

  it('M15: a volunteer who chose befriending is matched to nothing else, and never to personal care', () => {
    const befriender = { engagement: 'VOLUNTEER', categories: ['befriending'] } as const;
    expect(barriers(befriender, { category: 'befriending' })).toEqual([]);
    expect(barriers(befriender)).toEqual(['NOT_CHOSEN']);
    expect(barriers(befriender, { category: 'personal-care' })).toEqual(['NOT_FOR_VOLUNTEERS', 'NOT_CHOSEN']);
    expect(barriers({ engagement: 'PEER' })).toEqual(['NOT_CHOSEN']);
    const willing = { engagement: 'PEER', categories: ['personal-care'] } as const;
    expect(barriers(willing, { category: 'personal-care' })).toEqual(['NOT_FOR_VOLUNTEERS']);
    expect(barriers({ categories: ['cooking'] })).toEqual(['NOT_CHOSEN']);
  });

  it('C9: moving and handling that runs out on 30 September blocks from those visits on 1 October', () => {
    const trainings = [{ workerId: 'ines', skill: 'moving-and-handling', until: '2027-09-30' }];
    const on = (day: string) => {
      const window = { from: `${day}T09:00:00Z`, to: `${day}T10:00:00Z` };
      const chosen = {
        ...worker,
        skills: ['moving-and-handling'],
        availability: [4, 5].map((weekday) => ({ weekday, from: '00:00', to: '00:00' })),
      };
      const clear = { ...vetting, clearUntil: '2028-01-01' };
      const one = prepared({ ...candidate, worker: chosen, vetting: clear, trainings }, window, NOW);
      return barriersOf(one, { window, need: { ...need, skills: ['moving-and-handling'] } });
    };
    expect(on('2027-09-30')).toEqual([]);
    expect(on('2027-10-01')).toEqual(['TRAINING_MISSING']);
  });
});

describe('nearly fitting', () => {
  const tuesday = { from: '2026-11-24T12:30:00Z', to: '2026-11-24T14:00:00Z' };
  const base = { label: 'home', outwardCode: 'E9', maxMinutes: 25 };
  const chosen: Worker = {
    ...worker,
    availability: [{ weekday: 2, from: '09:00', to: '13:00' }],
    districts: [],
    bases: [base],
    travelMode: 'CYCLE',
  };
  const judge = (window: TimeWindow, outwardCode: string, more: Partial<Worker> = {}) => {
    const one = prepared({ ...candidate, worker: { ...chosen, ...more } }, window, NOW);
    const hours = { window, need: { ...need, outwardCode } };
    const found = barriersOf(one, hours);
    return [found, nearlyFits(one, hours, found)];
  };

  it('M8: Tuesday 09:00 to 13:00 within 25 minutes: 12:30 to 14:00 does not fit, and nearly does', () => {
    expect(judge({ from: '2026-11-24T11:30:00Z', to: '2026-11-24T13:00:00Z' }, 'E5')).toEqual([[], false]);
    expect(judge(tuesday, 'E5')).toEqual([['OUTSIDE_AVAILABILITY'], true]);
    expect(judge({ ...tuesday, to: '2026-11-24T14:01:00Z' }, 'E5')).toEqual([
      ['OUTSIDE_AVAILABILITY'],
      false,
    ]);
    expect(judge({ from: '2026-11-24T13:00:00Z', to: '2026-11-24T13:30:00Z' }, 'E5')).toEqual([
      ['OUTSIDE_AVAILABILITY'],
      false,
    ]);
    expect(judge(tuesday, 'E5', { skills: [] })).toEqual([['OUTSIDE_AVAILABILITY', 'SKILL_MISSING'], false]);
  });

  it('M8: a way a few minutes too long nearly fits; a district nobody knows does not', () => {
    const fits = { from: '2026-11-24T10:00:00Z', to: '2026-11-24T11:00:00Z' };
    expect(judge(fits, 'E5')[0]).toEqual([]);
    expect(judge(fits, 'E5', { bases: [{ ...base, maxMinutes: 10 }] })).toEqual([['OUT_OF_REACH'], true]);
    expect(judge(fits, 'TQ1')).toEqual([['OUT_OF_REACH'], false]);
    expect(judge(fits, 'ZZ9')).toEqual([['OUT_OF_REACH'], false]);
  });
});

describe('working time', () => {
  const hours = (from: string, to: string) => ({ from: `2026-11-${from}:00Z`, to: `2026-11-${to}:00Z` });
  const holding = (
    windows: readonly TimeWindow[],
    window: TimeWindow,
    more: Partial<Candidate> & { readonly chosen?: Partial<Worker> } = {},
  ) => {
    const bookings = windows.map((held, index) => ({
      ...held,
      ref: `visit_${index}` as const,
      kind: 'VISIT' as const,
      hostCircle: index % 2 ? 'homerton' : 'clapton',
    }));
    const diary = [{ workerId: 'ines', date: '2026-11-23', bookings }];
    const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '00:00' }));
    const clear = { ...vetting, clearUntil: '2028-01-01' };
    const chosen = { ...worker, availability: always, ...more.chosen };
    const one = prepared({ ...candidate, vetting: clear, diary, ...more, worker: chosen }, window, NOW);
    return { barriers: barriersOf(one, { window, need }), lacking: restLackingBeside(one, window) };
  };

  it('M14: a shift ends at 22:00, the next is offered at 07:30: 9.5 hours of rest, 1.5 lack', () => {
    const evening = hours('24T14:00', '24T22:00');
    expect(holding([evening], hours('25T07:30', '25T09:30'))).toEqual({
      barriers: ['SHORT_REST'],
      lacking: 90,
    });
    expect(holding([hours('25T07:30', '25T09:30')], evening)).toEqual({
      barriers: ['SHORT_REST'],
      lacking: 90,
    });
    expect(holding([evening], hours('25T09:00', '25T10:00'))).toEqual({ barriers: [], lacking: 0 });
    expect(liftedBy('SHORT_REST')).toBe('WORKER');
  });

  it('M14: visits in the morning and the evening of one day take no rest away, nor does what was short before', () => {
    const [late, early] = [hours('24T18:00', '24T22:00'), hours('25T07:30', '25T09:30')];
    expect(holding([hours('24T08:00', '24T09:00')], late).barriers).toEqual([]);
    expect(holding([late, early], hours('25T14:00', '25T15:00')).barriers).toEqual([]);
  });

  it('M14: seven days in a row leave no day of rest, unless the fortnight makes up for it', () => {
    const days = ['23', '24', '25', '26', '27', '28'].map((day) => hours(`${day}T08:00`, `${day}T12:00`));
    const sunday = hours('29T08:00', '29T12:00');
    expect(holding(days, sunday).barriers).toEqual([]);
    const fortnight = [
      ...days,
      ...days.map((one) => shifted(one, 7)),
      shifted(sunday, 7),
      shifted(sunday, -7),
    ];
    const before = days.map((one) => shifted(one, -7));
    expect(holding([...fortnight, ...before], sunday)).toEqual({ barriers: ['SHORT_REST'], lacking: 240 });
  });

  it('M14: a mean of 48.4 hours over 17 weeks is blocked, unless the worker opted out in writing', () => {
    // 17 × 48.4 = 822.8 hours with these 2; 822.8 − 2 are held, over several weeks.
    const weeks = Array.from({ length: 8 }, (_, back) => {
      const from = addTo('2026-11-09T00:00:00Z', { hours: -back * 168 });
      return { from, to: addTo(from, { minutes: (820.8 / 8) * 60 }) };
    });
    const window = hours('24T10:00', '24T12:00');
    expect(holding(weeks, window).barriers).toEqual(['DOES_NOT_FIT']);
    const optOut = { workerId: 'ines', words: 'I choose to.', noticeDays: 7, earlier: [] };
    const signedAt = '2026-11-01T09:00:00Z';
    expect(holding(weeks, window, { optOut: { ...optOut, signedAt } }).barriers).toEqual([]);
    const withdrawal = { at: '2026-11-16T09:00:00Z', words: 'No longer.' };
    const ended = { ...optOut, signedAt, withdrawal };
    expect(holding(weeks, hours('22T10:00', '22T12:00'), { optOut: ended }).barriers).toEqual([]);
    expect(holding(weeks, window, { optOut: ended }).barriers).toEqual(['DOES_NOT_FIT']);
    const volunteer = { engagement: 'VOLUNTEER', categories: ['companionship'] } as const;
    expect(holding(weeks, window, { chosen: volunteer }).barriers).toEqual([]);
  });

  it('M8: beyond the most hours a week the worker chose, nothing is booked', () => {
    const held = [hours('23T08:00', '23T14:00'), hours('29T08:00', '29T10:00')];
    const chosen = { mostHours: 10 };
    expect(holding(held, hours('25T08:00', '25T10:00'), { chosen }).barriers).toEqual([]);
    expect(holding(held, hours('25T08:00', '25T10:01'), { chosen }).barriers).toEqual(['OVER_MOST_HOURS']);
    expect(holding(held, hours('30T08:00', '30T18:00'), { chosen }).barriers).toEqual([]);
  });
});

function shifted({ from, to }: TimeWindow, days: number): TimeWindow {
  return { from: addTo(from, { hours: days * 24 }), to: addTo(to, { hours: days * 24 }) };
}
