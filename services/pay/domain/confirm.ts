import type { MinutesByKind } from '@kith/contracts';
import { type InstantText, ok, type Result, refusal, refused } from '@kith/kernel';
import { unlikely } from './log.ts';
import { isSame } from './minutes.ts';
import { type Saying, type Side, say, standing } from './said.ts';
import { isCancelled, stateOf, type Visit } from './visit.ts';

/** What an owner says; minutes left out: as the worker logged. */
export type Answer = Omit<Saying, 'minutes'> & { readonly minutes?: MinutesByKind | undefined };

/**
 * The owner says what a visit took: all of it as logged, or some kinds in their own words; kinds they do not name stand
 * as the worker logged them. An answer without minutes is given once only, whatever the worker says later: to agree with
 * another word, they say so (`accept`). Refusals: `WRONG_STATE` (not logged yet, or cancelled), `BAD_INPUT`,
 * `REASON_NEEDED` (both had said the same), `SAID_TOO_OFTEN`.
 */
export function confirm(visit: Visit, answer: Answer, now: InstantText): Result<Visit> {
  const { logged, confirmed } = visit;
  const minutes = { ...logged?.minutes, ...answer.minutes };
  if (confirmed && (!answer.minutes || isSame(confirmed.minutes, minutes))) return ok(visit);
  if (isCancelled(visit) && !confirmed) {
    return refused(refusal('WRONG_STATE', { what: 'The visit was cancelled.' }));
  }
  if (!logged) {
    return refused(refusal('WRONG_STATE', { what: 'The worker has not said yet what the visit took.' }));
  }
  const fields = unlikely(minutes, visit.booking);
  if (fields.length > 0) return refused(refusal('BAD_INPUT', { fields }));
  if (stateOf(visit) === 'CONFIRMED' && !answer.reason) return refused(refusal('REASON_NEEDED'));
  return say(visit, 'OWNER', { ...answer, minutes }, now);
}

/**
 * One side takes the other's figure. `at` is when that was said, as they saw it: they never agree to another word than
 * the one they read. Refusals: `WRONG_STATE` (the other has said nothing), `SAID_OTHERWISE_SINCE`, `SAID_TOO_OFTEN`.
 */
export function accept(
  visit: Visit,
  side: Side,
  saying: Omit<Saying, 'minutes'>,
  at: InstantText,
  now: InstantText,
): Result<Visit> {
  const other = standing(visit, side === 'WORKER' ? 'OWNER' : 'WORKER');
  if (!other || (isCancelled(visit) && !visit.confirmed)) return refused(refusal('WRONG_STATE'));
  const own = standing(visit, side);
  if (own && isSame(own.minutes, other.minutes)) return ok(visit);
  if (other.at !== at) return refused(refusal('SAID_OTHERWISE_SINCE'));
  return say(visit, side, { ...saying, minutes: other.minutes }, now);
}
