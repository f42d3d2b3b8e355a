import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundled } from './bundled.ts';
import { type Answers, scoresOf } from './scoring.ts';

const instruments = fc.constantFrom(...bundled);

/** An instrument, and answers on its scales to some of its items. */
const answered = instruments.chain((instrument) =>
  fc.record({
    instrument: fc.constant(instrument),
    answers: fc.record(
      Object.fromEntries(
        instrument.items.map(({ id, scale }) => [id, fc.integer({ min: scale.least, max: scale.greatest })]),
      ),
      { requiredKeys: [] },
    ),
  }),
);

const ranges: Record<string, readonly [number, number]> = {
  loneliness: [3, 9],
  who5: [0, 100],
  climate: [1, 5],
};

describe('scores', () => {
  it('E2–E5: lie within their range, and every whole score of one item is its answer', () => {
    fc.assert(
      fc.property(answered, ({ instrument, answers }) => {
        for (const { measure, hundredths } of scoresOf(instrument, answers as Answers)) {
          const range = ranges[measure];
          if (range) {
            expect(hundredths).toBeGreaterThanOrEqual(100 * range[0]);
            expect(hundredths).toBeLessThanOrEqual(100 * range[1]);
          } else {
            expect(hundredths).toBe(100 * Number(answers[measure]));
          }
        }
      }),
    );
  });

  it('E3, E4: a missing answer is never made up: a sum needs all of its items, the climate four of six', () => {
    fc.assert(
      fc.property(answered, ({ instrument, answers }) => {
        const measures = new Set<string>(
          scoresOf(instrument, answers as Answers).map(({ measure }) => measure),
        );
        for (const scoring of instrument.scorings) {
          const given = scoring.items.filter((item) => item in answers).length;
          const needed = scoring.how === 'MEAN' ? scoring.atLeast : scoring.items.length;
          expect(measures.has(scoring.measure)).toBe(given >= needed);
        }
      }),
    );
  });

  it('E2: no instrument of personal well-being has a score over more than one question', () => {
    const ons = bundled.find(({ id }) => id === 'ONS4');
    expect(ons?.scorings.map(({ items }) => items.length)).toEqual([1, 1, 1, 1]);
  });
});
