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
 * Whether a worker can take offered hours now, but for their working time over all circles: that is asked and answered
 * apart ({@link fitsWorkingTime}), as its answers are counted (F6). Refusals: `OFFER_CLOSED`, those of {@link suits}
 * but `DOES_NOT_FIT`, `OVERLAP`.
 */
export function canTake(
  candidate: Candidate,
  hours: HoursOffered & HoursAsked,
  word: Word,
  now: InstantText,
): Result<true> {
  if (!isBefore(now, hours.closesAt) || !isBefore(now, hours.window.from))
    return refused(refusal('OFFER_CLOSED'));
  const barriers = barredFrom(candidate, hours, word, now);
  return unlessBarred(barriers.filter((barrier) => barrier !== 'DOES_NOT_FIT'));
}

/** Whether hours fit a worker's working time over all circles: yes or no, never how many hours they have (F6, M14). */
export function fitsWorkingTime(candidate: Candidate, hours: HoursAsked, now: InstantText): boolean {
  return !barredFrom(candidate, hours, {}, now).includes('DOES_NOT_FIT');
}

/** What stands between a worker and hours, after their own word. */
export function barredFrom(candidate: Candidate, hours: HoursAsked, word: Word, now: InstantText): Barrier[] {
  const barriers = barriersOf(prepared(candidate, hours.window, now), hours);
  return word.agreeToShortRest ? barriers.filter((barrier) => barrier !== 'SHORT_REST') : barriers;
}

function unlessBarred([first]: readonly Barrier[]): Result<true> {
  return first ? refused(refusalFor(first)) : ok(true);
}
