import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../search/random.ts';
import { parseWeek } from './document/week.ts';
import { emptyWeek } from './engine/begin.ts';
import { compileWeek } from './engine/compile.ts';
import { constructWeek } from './engine/construct.ts';
import { weekMoves } from './engine/moves/wheel.ts';
import { weekSearch } from './engine/search.ts';
import { settle } from './engine/settle.ts';
import { weekSnapshot, writtenWeek } from './engine/snapshot.ts';
import { begin, takeBack } from './engine/trial.ts';
import { proposeWeek } from './propose.ts';
import type { WeekComponent } from './score/card.ts';
import { scoreWeek } from './score/score.ts';
import { drawnWeek } from './testing/drawn-week.ts';

describe('a week, whatever it is', () => {
  test('breaks no rule: no consent, skill, window, overlap, way, rest, break, day off, hour or face too many', () => {
    fc.assert(
      fc.property(drawnWeek, fc.integer(), (week, seed) => {
        const { card } = proposeWeek(week, { seed, draws: 400 });
        expect(card.violations).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('costs after any moves, kept or taken back, what the scorer says', () => {
    fc.assert(
      fc.property(drawnWeek, fc.integer(), (week, seed) => {
        const problem = compileWeek(week);
        const state = emptyWeek(problem);
        if (seed % 2 === 0) constructWeek(state);
        const search = weekSearch(problem, state, new Random(seed));
        for (let draws = 0; draws < 200 && problem.posts > 0; draws++) {
          begin(state);
          const isMade = weekMoves[draws % weekMoves.length]?.(search) && settle(state);
          if (!isMade || search.random.share() < 0.3) takeBack(state);
        }
        const card = scoreWeek(week, writtenWeek(state, weekSnapshot(state)));
        expect(card.violations).toEqual([]);
        expect(card.objective).toBeCloseTo(state.cost, 6);
      }),
      { numRuns: 60 },
    );
  });

  test('is equal for equal weeks, seeds and draws, and never dearer than proposing nothing', () => {
    fc.assert(
      fc.property(drawnWeek, fc.integer(), (week, seed) => {
        const effort = { seed, draws: 300 };
        const proposed = proposeWeek(week, effort);
        expect(proposeWeek(structuredClone(week), effort)).toEqual(proposed);
        expect(proposed.card.objective).toBeLessThanOrEqual(scoreWeek(week, { visits: [] }).objective + 1e-6);
      }),
      { numRuns: 20 },
    );
  });

  test('is judged no better for a worker who is given nothing, and no worse for a lower weight', () => {
    const names = Object.keys(parseWeek({ ...smallest }).weights) as WeekComponent[];
    fc.assert(
      fc.property(drawnWeek, fc.integer(), fc.constantFrom(...names), (week, seed, name) => {
        const { plan, card } = proposeWeek(week, { seed, draws: 100 });
        const isIdle = ({ id }: { id: string }) => plan.visits.every(({ worker }) => worker !== id);
        const gone = week.workers.find(isIdle);
        // Those who come anyway come anyway.
        const without = scoreWeek({ ...week, workers: week.workers.filter((each) => each !== gone) }, plan);
        expect(without.violations).toEqual([]);
        expect(without.objective).toBeLessThanOrEqual(card.objective + 1e-6);
        const lower = { ...week, weights: { ...week.weights, [name]: week.weights[name] / 2 } };
        expect(scoreWeek(lower, plan).objective).toBeLessThanOrEqual(card.objective + 1e-6);
      }),
      { numRuns: 30 },
    );
  });
});

const smallest = {
  stretches: [],
  people: [],
  workers: [],
  ways: { places: [{ id: 'here' }], modes: [{ id: 'WALK' }] },
};
