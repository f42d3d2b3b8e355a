import { describe, expect, it } from 'vitest';
import type { Need } from '../hours.ts';
import type { Worker } from '../worker.ts';
import { type Barrier, liftedBy } from './barrier.ts';
import { barriersOf } from './barriers.ts';
import { type Candidate, prepared } from './prepared.ts';

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
  const one = prepared({ ...candidate, ...more, worker: { ...worker, ...chosen } }, saturday);
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
});
