import { groups } from '@kith/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundled } from '../instruments/bundled.ts';
import type { AskedPart } from './asked.ts';
import { figuresOf } from './figures.ts';
import { largestGaps } from './gaps.ts';
import { shownResults } from './results.ts';
import type { Sheet } from './sheet.ts';

const instruments = new Map(bundled.map((each) => [each.id, each]));

const parts: fc.Arbitrary<AskedPart & { answers: Record<string, number> }> = fc.record({
  about: fc.constant('TEAM' as const),
  teamId: fc.nat(4).map((team) => `team-${team}`),
  group: fc.constantFrom(...groups),
  instruments: fc.constant(['CLIMATE6' as const]),
  answers: fc
    .record({
      belonging: fc.option(fc.integer({ min: 1, max: 5 })),
      safety: fc.option(fc.integer({ min: 1, max: 5 })),
    })
    .map((all) =>
      Object.fromEntries(
        Object.entries(all).flatMap(([item, value]) => (value === null ? [] : [[item, value]])),
      ),
    ),
});

const sheets: fc.Arbitrary<Sheet[]> = fc
  .array(parts, { maxLength: 60 })
  .map((all) => all.map((part, index) => ({ roundId: 'r', code: `c${index}`, mode: 'APP', parts: [part] })));

const shown = (all: readonly Sheet[]) =>
  shownResults({
    roundId: 'r',
    frozenAt: '2026-12-07T10:00:00Z',
    month: '2026-12',
    versions: [],
    figures: figuresOf(all, instruments),
    proxyFigures: [],
    turnout: [],
  });

describe('results', () => {
  it('E6: each figure is of one group and the sum of its answers; moving another group’s answers moves none of it', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        for (const { measure, group, numerator, denominator, of } of figuresOf(all, instruments)) {
          const own = all.flatMap(({ parts }) => parts).filter((part) => part.group === group);
          const answers = own.flatMap((part) => part.answers[measure] ?? []);
          expect([numerator, denominator, of]).toEqual([
            100 * answers.reduce((sum, answer) => sum + answer, 0),
            answers.length,
            answers.length,
          ]);
        }
      }),
    );
  });

  it('E11: nothing of fewer than ten people or of one team is shown, as a figure or in a gap', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const { figures, gaps } = shown(all);
        const truth = figuresOf(all, instruments);
        for (const [index, { value }] of figures.entries()) {
          const { of = 0, teams = 0 } = truth[index] ?? {};
          expect(value !== '*').toBe(of >= 10 && teams >= 2);
        }
        for (const gap of gaps) {
          const ends = figures.filter(
            ({ measure, group }) =>
              measure === gap.measure && (group === gap.lowest || group === gap.highest),
          );
          expect(ends.map(({ value }) => value)).not.toContain('*');
        }
      }),
    );
  });

  it('E6: the gap is the largest there is between two shown groups', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const { figures } = shown(all);
        for (const { measure, gap } of largestGaps(figures)) {
          const values = figures
            .filter((each) => each.measure === measure)
            .map(({ value }) => Number(value))
            .filter(Number.isFinite);
          expect(gap).toBeCloseTo(Math.max(...values) - Math.min(...values), 10);
        }
      }),
    );
  });
});
