import * as fc from 'fast-check';
import { Random } from '../../search/random.ts';
import { parseWeek, type Week } from '../document/week.ts';
import { pick } from './people.ts';

const TERMS = ['lift', 'sign', 'turkish'];

/** Weeks of a few people with all that the model knows, likely or not: nights, crews, pins, bookings that overlap. */
export const drawnWeek: fc.Arbitrary<Week> = fc
  .record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    stretches: fc.integer({ min: 0, max: 16 }),
    workers: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ seed, stretches, workers }) => parseWeek(weekOf(new Random(seed), stretches, workers)));

function weekOf(random: Random, stretches: number, workers: number) {
  const chance = (share: number) => random.share() < share;
  const terms = (share: number) => TERMS.filter(() => chance(share));
  const places = ['here', 'there', 'over', 'far'];
  // Few days, so that much meets.
  const days = 1 + random.below(7);
  const lines = Array.from({ length: stretches }, (_, at) => at);
  const crew = Array.from({ length: workers }, (_, at) => at);
  const matches = (share: number) =>
    lines.flatMap((line) =>
      crew.filter(() => chance(share)).map((one) => ({ stretch: `s${line}`, worker: `w${one}` })),
    );
  return {
    stretches: lines.map((at) => {
      const earliest = random.below(days) * 1440 + 15 * random.below(96);
      const latest = Math.min(10_079, earliest + (chance(0.5) ? 15 * random.below(60) : 0));
      return {
        id: `s${at}`,
        person: `p${random.below(3)}`,
        ...(chance(0.2) && { place: pick(random, places) }),
        minutes: chance(0.1) ? 600 + 60 * random.below(14) : 15 + 15 * random.below(14),
        earliest,
        latest,
        wished: earliest + Math.floor(random.share() * (latest - earliest + 1)),
        needs: terms(0.15),
        prefers: terms(0.2),
        crew: chance(0.2) ? (2 as const) : (1 as const),
        must: chance(0.2),
        importance: 1 + random.below(3),
      };
    }),
    people: [0, 1, 2].map((at) => ({
      id: `p${at}`,
      place: pick(random, places),
      ...(chance(0.4) && { most: 1 + random.below(3) }),
      coming: crew.filter(() => chance(0.1)).map((one) => `w${one}`),
    })),
    workers: crew.map((at) => workerOf(random, at, places)),
    pairs: crew.flatMap((one) =>
      [0, 1, 2].flatMap((person) =>
        chance(0.6)
          ? [
              {
                worker: `w${one}`,
                person: `p${person}`,
                known: 60 * random.below(30),
                consent: pick(random, ['GRANTED', 'UNKNOWN', 'REFUSED'] as const),
              },
            ]
          : [],
      ),
    ),
    pins: chance(0.3) ? matches(0.1) : [],
    refusals: matches(0.05),
    barred: matches(0.05).map((each) => ({ ...each, code: 'CHECK_NOT_CLEAR' })),
    ways: {
      places: [
        { id: 'here', latitude: 51.5, longitude: -0.1 },
        { id: 'there', latitude: 51.52, longitude: -0.1 },
        { id: 'over' },
        { id: 'far' },
      ],
      modes: [
        { id: 'WALK', minutesPerKilometre: 15 },
        { id: 'CAR', fixedMinutes: 4, minutesPerKilometre: 3 },
      ],
      said: [
        { between: ['here', 'over'] as [string, string], minutes: 20 },
        { between: ['there', 'over'] as [string, string], mode: 'CAR', minutes: 12 },
        ...(chance(0.5) ? [{ between: ['here', 'far'] as [string, string], minutes: 75 }] : []),
      ],
      withinKilometres: 0.5,
    },
    rules: { gap: chance(0.5) ? 5 : 0, daysOff: random.below(3), rest: chance(0.8) ? 660 : 0 },
    measures: { step: pick(random, [5, 15, 30]) },
  };
}

function workerOf(random: Random, at: number, places: readonly string[]) {
  const chance = (share: number) => random.share() < share;
  const spans = (count: number, longest: number) =>
    Array.from({ length: count }, () => {
      const from = 15 * random.below(700) - 1_440;
      return { from, to: from + 30 + 15 * random.below(longest) };
    });
  const wish = 60 * random.below(40);
  return {
    id: `w${at}`,
    home: pick(random, places),
    mode: pick(random, ['WALK', 'CAR']),
    ...(chance(0.4) && { furthest: 10 + random.below(70) }),
    gives: TERMS.filter(() => chance(0.7)),
    open: chance(0.3) ? [{ from: -1_440, to: 12_000 }] : spans(4 + random.below(8), 80),
    hours: {
      least: 60 * random.below(3),
      ...(chance(0.8) && { wish }),
      ...(chance(0.4) && { most: 180 + Math.max(wish, 60 * random.below(40)) }),
    },
    ...(chance(0.2) && { room: 60 * random.below(20) }),
    isUnderRules: chance(0.8),
    booked: spans(random.below(5), chance(0.1) ? 200 : 16).map((span) => ({
      ...span,
      ...(chance(0.7) && { place: pick(random, places) }),
      ...(chance(0.4) && { person: `p${random.below(5)}` }),
    })),
  };
}
