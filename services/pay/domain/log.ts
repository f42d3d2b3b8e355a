import type { EventData, MinutesByKind } from '@kith/contracts';
import {
  type FieldProblem,
  type InstantText,
  isBefore,
  minutesOf,
  ok,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import { isSame, totalOf } from './minutes.ts';
import { type Booking, isCancelled, type Visit } from './visit.ts';

const WHOLE_DAY = 1_440;
/** How far a visit may overrun before it is likelier a slip of the finger. */
const LONGEST_OVERRUN = 240;

/**
 * The worker says what a visit took; until it is confirmed, what they say later replaces it (P1, P9).
 * Refusals: `VISIT_NOT_STARTED`, `WRONG_STATE` (cancelled, or confirmed as something else), `BAD_INPUT`.
 */
export function log(visit: Visit, minutes: MinutesByKind, now: InstantText): Result<Visit> {
  if (visit.logged && isSame(visit.logged.minutes, minutes)) return ok(visit);
  if (visit.confirmed) {
    return refused(refusal('WRONG_STATE', { what: 'The person supported has answered what you logged.' }));
  }
  if (isCancelled(visit)) return refused(refusal('WRONG_STATE', { what: 'The visit was cancelled.' }));
  if (isBefore(now, visit.booking.window.from)) return refused(refusal('VISIT_NOT_STARTED'));
  const fields = unlikely(minutes, visit.booking);
  if (fields.length > 0) return refused(refusal('BAD_INPUT', { fields }));
  return ok({ ...visit, logged: { minutes, at: now } });
}

/**
 * A neighbour says what its worker logged for a visit here; an earlier word heard later changes nothing.
 * Refusal: `NOT_AS_AGREED` when it is not the visit that was booked with that neighbour.
 */
export function logNextDoor(
  visit: Visit,
  { claimId, minutes, loggedAt }: EventData<'CoverLogged'>,
  from: { circle: string; sequence: number },
): Result<Visit> {
  const { booking, logged, confirmed } = visit;
  if (booking.homeCircle !== from.circle || booking.claimId !== claimId) {
    return refused(refusal('NOT_AS_AGREED'));
  }
  if (confirmed || (logged?.sequence ?? 0) >= from.sequence) return ok(visit);
  return ok({ ...visit, logged: { minutes, at: loggedAt, sequence: from.sequence } });
}

/** Which minutes can hardly be meant. */
export function unlikely(minutes: MinutesByKind, { window }: Pick<Booking, 'window'>): FieldProblem[] {
  const longest = minutesOf(window) + LONGEST_OVERRUN;
  const problems: FieldProblem[] = [];
  if ((minutes.contact ?? 0) > longest) {
    problems.push({ field: 'time', problem: `a visit of this length takes ${longest} minutes at most` });
  }
  if (totalOf(minutes) > WHOLE_DAY) {
    problems.push({ field: 'time', problem: 'all kinds together are more than a day' });
  }
  return problems;
}
