import type { MeasureName } from '@kith/contracts';
import { onsThresholds, type ScoreBand, who5Thresholds } from '../rules/thresholds.ts';
import type { Score } from './scoring.ts';

/** What a score says to the person whose it is: `HELP` is a low one that should not be left alone. */
export interface Reading extends Score {
  readonly band?: ScoreBand;
  readonly flag?: 'LOW' | 'HELP';
}

const bands: Partial<Record<MeasureName, readonly (readonly [number, ScoreBand])[]>> = onsThresholds.bands;

/** A person's score with the words that published thresholds have for it (E2, E3). */
export function readingOf(score: Score): Reading {
  const { measure, hundredths } = score;
  const band = bands[measure]?.findLast(([from]) => 100 * from <= hundredths)?.[1];
  const flag = measure === 'who5' ? flagOf(hundredths) : undefined;
  return { ...score, ...(band && { band }), ...(flag && { flag }) };
}

function flagOf(hundredths: number): Reading['flag'] {
  if (hundredths <= 100 * who5Thresholds.helpUpTo) return 'HELP';
  return hundredths <= 100 * who5Thresholds.lowUpTo ? 'LOW' : undefined;
}
