import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingRuleOn } from '../rules/ranking.ts';
import type { Worker } from '../worker.ts';
import { assessed, type Facts, soughtOn } from './assessment.ts';
import { ranked } from './ranking.ts';

const TODAY = '2026-11-23';
const rule = rankingRuleOn(TODAY);
const stretches = [
  { weekday: 2, from: '09:00', to: '11:00' },
  { weekday: 4, from: '09:00', to: '11:00' },
];
const need = { category: 'cooking', outwardCode: 'E5', skills: [], languages: ['turkish'], ratePence: 1850 };

/** A worker who can take both stretches, unless said. */
function facts(id: string, more: Partial<Facts> = {}, chosen: Partial<Worker> = {}): Facts {
  const worker: Worker = {
    id,
    availability: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '06:00', to: '00:00' })),
    districts: ['E5'],
    maxTravelMinutes: 30,
    skills: [],
    languages: [],
    ...chosen,
  };
  const vetting = { personId: id, clearUntil: '2027-11-30', sequence: 1 };
  const usual = { trainings: [], weekly: [], diary: [], isRefused: false, knowsTeam: false };
  return { worker, vetting, ...usual, ...more };
}

/** Someone so many minutes away, as their circle says. */
function away(id: string, minutes: number, more: Partial<Facts> = {}, chosen: Partial<Worker> = {}): Facts {
  const travel = [{ between: ['N16', 'E5'] as [string, string], minutes }];
  const bases = [{ label: 'home', outwardCode: 'N16', maxMinutes: 240 }];
  return facts(id, { travel, ...more }, { bases, ...chosen });
}

const sought = soughtOn({ need, stretches }, [], TODAY);
const NOW = '2026-11-23T09:00:00Z';
const look = (one: Facts) => assessed(sought, one, NOW);

function order(all: readonly Facts[], seed = 7) {
  const each = all.map((one) => ({ facts: one, assessment: look(one) }));
  const eligible = each.filter(({ assessment }) => assessment.free.length > 0);
  return ranked({ need, stretches, seed }, eligible, rule);
}

const anyone = fc.record({
  knowsTeam: fc.boolean(),
  minutes: fc.integer({ min: 1, max: 90 }),
  languages: fc.subarray(['turkish', 'yiddish']),
});
const people = fc
  .array(anyone, { maxLength: 8 })
  .map((list) =>
    list.map(({ languages, minutes, knowsTeam }, index) =>
      away(`worker-${index}`, minutes, { knowsTeam }, { languages }),
    ),
  );

describe('the order of candidates', () => {
  it('M3: each comes with up to four plain reasons, the weightiest first', () => {
    const [first] = order([
      away('other', 70),
      away('ayse', 18, { knowsTeam: true }, { languages: ['turkish'] }),
    ]);
    expect(first).toEqual({
      workerId: 'ayse',
      score: 0.96,
      reasons: [
        { by: 'KNOWS_TEAM', words: 'knows this team' },
        { by: 'LANGUAGES', words: 'speaks Turkish' },
        { by: 'NEARBY', words: '18 min away' },
        { by: 'TIMES', words: 'free every Tuesday morning and Thursday morning' },
      ],
    });
  });

  it('M3: the same people in whatever order they are looked at come out the same', () => {
    fc.assert(
      fc.property(people, fc.integer(), fc.infiniteStream(fc.nat()), (all, seed, draws) => {
        const shuffled = all
          .map((one) => [draws.next().value, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        expect(order(shuffled, seed)).toEqual(order(all, seed));
      }),
      { numRuns: 20 },
    );
  });

  it('M3: equals are drawn by the seed: each comes first about as often as any other', () => {
    const equals = ['a', 'b', 'c', 'd'].map((id) => facts(id));
    const eligible = equals.map((one) => ({ facts: one, assessment: look(one) }));
    const first = Array.from(
      { length: 400 },
      (_, seed) => ranked({ need, stretches, seed: seed * 7_919 }, eligible, rule)[0]?.workerId,
    );
    for (const id of ['a', 'b', 'c', 'd'])
      expect(first.filter((each) => each === id).length).toBeGreaterThan(60);
  });

  it('M3: scores lie between 0 and 1, reasons are four at most, and nobody better stands behind', () => {
    fc.assert(
      fc.property(people, (all) => {
        const scores = order(all).map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const { score, reasons } of order(all)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(reasons.length).toBeLessThanOrEqual(4);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('M2: a refusal takes someone out, and changes nothing for anyone else', () => {
    fc.assert(
      fc.property(people, fc.nat({ max: 7 }), (all, chosen) => {
        const refused = all.map((one, index) => (index === chosen ? { ...one, isRefused: true } : one));
        const without = order(all).filter(({ workerId }) => workerId !== `worker-${chosen}`);
        expect(order(refused)).toEqual(without);
      }),
      { numRuns: 20 },
    );
  });
});

describe('who is eligible', () => {
  it('M2: a stretch is enough; weekly hours agreed elsewhere take it', () => {
    const tuesday = { weekday: 2, from: '10:00', to: '12:00' };
    expect(look(facts('a', { weekly: [tuesday] })).free).toEqual([stretches[1]]);
    const both = [tuesday, { weekday: 4, from: '08:00', to: '09:30' }];
    expect(look(facts('a', { weekly: both }))).toMatchObject({ free: [], exclusions: ['NOT_AVAILABLE'] });
  });

  it('M2: a refusal reads like not being free', () => {
    const notFree = look(facts('a', {}, { availability: [] }));
    expect(look(facts('a', { isRefused: true }))).toEqual(notFree);
  });
});
