import type { MeasureName } from '@kith/contracts';
import { divideHalfUp } from '@kith/kernel';
import type { Instrument, Scoring } from './instrument.ts';

/** Answers by item; one that was left out, or that somebody would rather not say, is not there. */
export type Answers = Readonly<Record<string, number>>;

/** What one person's answers come to. */
export interface Score {
  readonly measure: MeasureName;
  /** In hundredths. */
  readonly hundredths: number;
}

/** Every score that the answers are enough for (E2–E5): missing answers are never made up. */
export function scoresOf({ scorings }: Pick<Instrument, 'scorings'>, answers: Answers): Score[] {
  return scorings.flatMap((scoring) => {
    const hundredths = hundredthsOf(scoring, answers);
    return hundredths === undefined ? [] : [{ measure: scoring.measure, hundredths }];
  });
}

function hundredthsOf(scoring: Scoring, answers: Answers): number | undefined {
  const given = scoring.items.flatMap((item) => answers[item] ?? []);
  const sum = given.reduce((total, answer) => total + answer, 0);
  if (scoring.how === 'MEAN') {
    return given.length < scoring.atLeast ? undefined : divideHalfUp(100 * sum, given.length);
  }
  if (given.length < scoring.items.length) return undefined;
  return scoring.how === 'TABLE' ? scoring.table[sum] : 100 * scoring.times * sum;
}
