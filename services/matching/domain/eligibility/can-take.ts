import { type InstantText, isBefore, ok, type Result, refusal, refused } from '@kith/kernel';
import type { HoursOffered } from '../hours.ts';
import { type Barrier, refusalFor } from './barrier.ts';
import { barriersOf, type HoursAsked } from './barriers.ts';
import { type Candidate, prepared } from './prepared.ts';

/** A worker's own word that lifts a barrier. */
export interface Word {
  /** To have less rest than the law wants beside these hours, and to take it later (M14). */
  readonly agreeToShortRest?: boolean | undefined;
}

/**
 * Whether weekly hours suit a worker, judged by one of their days; that they hold other hours on it does not matter.
 * Refusals: `OUTSIDE_AVAILABILITY`, `NOT_FOR_VOLUNTEERS`, `NOT_CHOSEN`, `SKILL_REQUIRED`, `LANGUAGE_REQUIRED`,
 * `NOT_BEARABLE`, `VETTING_REQUIRED`, `TRAINING_REQUIRED`, `DOES_NOT_FIT`, `OVER_MOST_HOURS`, `REST_TOO_SHORT`.
 */
export function suits(candidate: Candidate, hours: HoursAsked, word: Word, now: InstantText): Result<true> {
  return unlessBarred(barredFrom(candidate, hours, word, now).filter((barrier) => barrier !== 'OVERLAP'));
}

/**
 * Whether a worker can take offered hours now. Whether they fit the working time is said apart: how often that is
 * answered is counted (F6). Refusals: `OFFER_CLOSED`, `OVERLAP`, those of {@link suits} but `DOES_NOT_FIT`.
 */
export function canTake(
  candidate: Candidate,
  hours: HoursOffered & HoursAsked,
  word: Word,
  now: InstantText,
): Result<{ readonly fitsWorkingTime: boolean }> {
  if (!isBefore(now, hours.closesAt) || !isBefore(now, hours.window.from))
    return refused(refusal('OFFER_CLOSED'));
  const barriers = barredFrom(candidate, hours, word, now);
  const can = unlessBarred(barriers.filter((barrier) => barrier !== 'DOES_NOT_FIT'));
  return can.ok ? ok({ fitsWorkingTime: !barriers.includes('DOES_NOT_FIT') }) : can;
}

/** What stands between a worker and hours, after their own word. */
export function barredFrom(candidate: Candidate, hours: HoursAsked, word: Word, now: InstantText): Barrier[] {
  const barriers = barriersOf(prepared(candidate, hours.window, now), hours);
  return word.agreeToShortRest ? barriers.filter((barrier) => barrier !== 'SHORT_REST') : barriers;
}

function unlessBarred([first]: readonly Barrier[]): Result<true> {
  return first ? refused(refusalFor(first)) : ok(true);
}
