import type { EventData, MinutesByKind } from '@kith/contracts';
import { type InstantText, ok, type Result, refusal, refused } from '@kith/kernel';
import { unlikely } from './log.ts';
import { isSame, undisputed } from './minutes.ts';
import { type AgreedVisit, isAgreed, isCancelled, type Visit, workedOn } from './visit.ts';

/**
 * The owner says what a visit took: all of it as logged, or some kinds in their own words; kinds they do not name stand
 * as the worker logged them. What both say alike is agreed, and payable now (P9).
 * Refusals: `WRONG_STATE` (not logged yet, or cancelled), `ALREADY_ANSWERED` (confirmed as something else), `BAD_INPUT`.
 */
export function confirm(
  visit: Visit,
  said: MinutesByKind | undefined,
  now: InstantText,
): Result<AgreedVisit> {
  const { logged } = visit;
  const minutes = { ...logged?.minutes, ...said };
  if (isAgreed(visit)) {
    const isRepeated = !said || isSame(visit.confirmed.minutes, minutes);
    return isRepeated ? ok(visit) : refused(refusal('ALREADY_ANSWERED'));
  }
  if (isCancelled(visit)) return refused(refusal('WRONG_STATE', { what: 'The visit was cancelled.' }));
  if (!logged) {
    return refused(refusal('WRONG_STATE', { what: 'The worker has not said yet what the visit took.' }));
  }
  const fields = unlikely(minutes, visit.booking);
  if (fields.length > 0) return refused(refusal('BAD_INPUT', { fields }));
  const agreed = undisputed(logged.minutes, minutes);
  return ok({ ...visit, logged, confirmed: { minutes, at: now }, agreed });
}

/**
 * The host circle says which minutes both sides confirmed. Money follows from it, so it must be the visit booked here,
 * at that rate, on those terms, on that day, and logged by its worker. Refusal: `NOT_AS_AGREED`.
 */
export function confirmNextDoor(
  visit: Visit,
  worked: EventData<'CoverWorked'>,
  from: { circle: string },
): Result<AgreedVisit> {
  const { booking, logged } = visit;
  const { terms } = booking;
  const isAsAgreed =
    booking.hostCircle === from.circle &&
    booking.claimId === worked.claimId &&
    booking.ratePence === worked.ratePence &&
    workedOn(booking) === worked.workedOn &&
    terms.worker === worked.terms.worker &&
    terms.payer === worked.terms.payer &&
    terms.hostShare === worked.terms.hostShare;
  if (!isAsAgreed || !logged) return refused(refusal('NOT_AS_AGREED'));
  const { minutes, confirmedAt } = worked;
  if (isAgreed(visit)) {
    return isSame(visit.agreed, minutes) ? ok(visit) : refused(refusal('NOT_AS_AGREED'));
  }
  return ok({ ...visit, logged, confirmed: { minutes, at: confirmedAt }, agreed: minutes });
}
