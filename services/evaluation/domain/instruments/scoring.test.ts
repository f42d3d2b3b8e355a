import { describe, expect, it } from 'vitest';
import { bundled } from './bundled.ts';
import type { Instrument, InstrumentId } from './instrument.ts';
import { readingOf } from './reading.ts';
import { type Answers, scoresOf } from './scoring.ts';

function instrument(id: InstrumentId): Instrument {
  const found = bundled.find((each) => each.id === id);
  if (!found) throw new Error(`No ${id}.`);
  return found;
}

/** Scores by measure, in points. */
function scores(id: InstrumentId, answers: Answers): Record<string, number> {
  const each = scoresOf(instrument(id), answers);
  return Object.fromEntries(each.map(({ measure, hundredths }) => [measure, hundredths / 100]));
}

const five = (...answers: number[]) =>
  Object.fromEntries(answers.map((answer, index) => [`who5-${index + 1}`, answer]));
const flagOf = (...answers: number[]) =>
  scoresOf(instrument('WHO5'), five(...answers)).map((score) => readingOf(score).flag);

describe('personal well-being', () => {
  it('E2: 8, 7, 9 and 3 are high, high, very high, and an anxiety that is low; there is no score over them', () => {
    const read = scoresOf(instrument('ONS4'), { satisfied: 8, worthwhile: 7, happy: 9, anxious: 3 }).map(
      readingOf,
    );
    expect(read.map(({ measure, band }) => [measure, band])).toEqual([
      ['satisfied', 'HIGH'],
      ['worthwhile', 'HIGH'],
      ['happy', 'VERY_HIGH'],
      ['anxious', 'LOW'],
    ]);
  });

  it.each([
    ['satisfied', 'LOW LOW LOW LOW LOW MEDIUM MEDIUM HIGH HIGH VERY_HIGH VERY_HIGH'],
    ['anxious', 'VERY_LOW VERY_LOW LOW LOW MEDIUM MEDIUM HIGH HIGH HIGH HIGH HIGH'],
  ] as const)('E2: %s has its published words from 0 to 10', (measure, words) => {
    const bands = Array.from(
      { length: 11 },
      (_, score) => readingOf({ measure, hundredths: 100 * score }).band,
    );
    expect(bands.join(' ')).toBe(words);
  });
});

describe('WHO-5', () => {
  it('E3: a raw 11 is 44, and not the 24 that some calculators make of it', () => {
    expect(scores('WHO5', five(3, 2, 2, 2, 2))).toEqual({ who5: 44 });
    expect(flagOf(3, 2, 2, 2, 2)).toEqual(['LOW']);
  });

  it('E3: 52 is not flagged, 28 says that one should not be left alone with it', () => {
    expect(scores('WHO5', five(3, 3, 3, 2, 2))).toEqual({ who5: 52 });
    expect(flagOf(3, 3, 3, 2, 2)).toEqual([undefined]);
    expect(scores('WHO5', five(2, 2, 1, 1, 1))).toEqual({ who5: 28 });
    expect(flagOf(2, 2, 1, 1, 1)).toEqual(['HELP']);
  });

  it('E3: without one of the five there is no score', () => {
    expect(scores('WHO5', five(5, 5, 5, 5))).toEqual({});
  });
});

describe('loneliness', () => {
  it('E4: often, some of the time and hardly ever make 6, and the direct question stands apart', () => {
    const answers = { companionship: 3, leftOut: 2, isolated: 1, lonely: 3 };
    expect(scores('LONELINESS', answers)).toEqual({ loneliness: 6, lonely: 3 });
  });

  it('E4: two of the three make no score; the direct one still stands', () => {
    expect(scores('LONELINESS', { companionship: 3, leftOut: 2, lonely: 1 })).toEqual({ lonely: 1 });
  });
});

describe('Climate-6', () => {
  const answered = { belonging: 4, voice: 5, safety: 3, support: 4, growth: 2 };

  it('E5: 4, 5, 3, 4, nothing and 2 make 3.60', () => {
    expect(scores('CLIMATE6', answered).climate).toBe(3.6);
  });

  it('E5: three answers make no score', () => {
    const { support: _, growth: __, ...three } = answered;
    expect(scores('CLIMATE6', three)).toEqual({ belonging: 4, voice: 5, safety: 3 });
  });
});
