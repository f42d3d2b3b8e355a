import { type InstantText, isBefore, ok, type Result, refusal, refused } from '@kith/kernel';
import type { HoursOffered } from '../hours.ts';
import type { Barrier } from './barrier.ts';
import { refusalFor } from './barrier.ts';
import { barriersOf, type HoursAsked } from './barriers.ts';
import { type Candidate, prepared } from './prepared.ts';

/** What bears on the day itself, and not on whether hours suit someone. */
const ofTheDay: readonly Barrier[] = ['CHECK_NOT_CLEAR', 'TRAINING_MISSING', 'OVERLAP'];

/**
 * Whether hours lie within what the worker chose and brings (M8).
 * Refusals: `OUTSIDE_AVAILABILITY`, `NOT_FOR_VOLUNTEERS`, `NOT_CHOSEN`, `SKILL_REQUIRED`, `LANGUAGE_REQUIRED`,
 * `NOT_BEARABLE`.
 */
export function suits(worker: Candidate['worker'], hours: HoursAsked): Result<true> {
  const one = prepared({ worker, vetting: undefined, diary: [] }, hours.window);
  return unlessBarred(barriersOf(one, hours).filter((barrier) => !ofTheDay.includes(barrier)));
}

/**
 * Whether a worker can take offered hours now.
 * Refusals: `OFFER_CLOSED`, those of {@link suits}, `VETTING_REQUIRED`, `TRAINING_REQUIRED`, `OVERLAP`.
 */
export function canTake(
  candidate: Candidate,
  hours: HoursOffered,
  minutesAway: number | undefined,
  now: InstantText,
): Result<true> {
  if (!isBefore(now, hours.closesAt) || !isBefore(now, hours.window.from))
    return refused(refusal('OFFER_CLOSED'));
  return unlessBarred(barriersOf(prepared(candidate, hours.window), { ...hours, minutesAway }));
}

function unlessBarred([first]: readonly Barrier[]): Result<true> {
  return first ? refused(refusalFor(first)) : ok(true);
}
