import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeWeek } from '../propose.ts';
import { scoreWeek } from '../score/score.ts';
import { drawnWeek } from '../testing/drawn-week.ts';
import { explainWeek } from './explain.ts';

describe('an explanation, whatever the week', () => {
  test('tells what dropping or giving a proposal to the next best costs, to the point, as the scorer counts', () => {
    fc.assert(
      fc.property(drawnWeek, fc.integer(), (week, seed) => {
        const { plan, card } = proposeWeek(week, { seed, draws: 300 });
        for (const { stretch, worker, start, dropping, instead, reasons } of explainWeek(week, plan).visits) {
          const rest = plan.visits.filter((each) => each.stretch !== stretch);
          expect(scoreWeek(week, { visits: rest }).objective - card.objective).toBeCloseTo(dropping, 2);
          expect(plan.visits).toContainEqual({ stretch, worker, start });
          expect(reasons.some(({ code }) => code === 'WAY')).toBe(true);
          if (!instead) continue;
          const others = plan.visits.filter((each) => each.stretch !== stretch || each.worker !== worker);
          const swapped = { visits: [...others, { stretch, worker: instead.worker, start: instead.start }] };
          const judged = scoreWeek(week, swapped);
          expect(judged.violations).toEqual([]);
          expect(judged.objective - card.objective).toBeCloseTo(instead.points, 2);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('tells of every stretch without anyone where each worker stops, once', () => {
    fc.assert(
      fc.property(drawnWeek, fc.integer(), (week, seed) => {
        const { plan, card } = proposeWeek(week, { seed, draws: 300 });
        const { open } = explainWeek(week, plan);
        expect(open).toHaveLength(card.figures.open);
        for (const { stretch, stopped, why } of open) {
          expect(plan.visits.some((visit) => visit.stretch === stretch)).toBe(false);
          const told = stopped.flatMap(({ workers }) => workers);
          expect(told.toSorted()).toEqual(week.workers.map(({ id }) => id).toSorted());
          expect(why === 'NOBODY').toBe(week.workers.length === 0);
        }
      }),
      { numRuns: 30 },
    );
  });
});
