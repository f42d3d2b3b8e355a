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
import { hear, type Saying, say } from './said.ts';
import { type Booking, isCancelled, stateOf, type Visit } from './visit.ts';

const WHOLE_DAY = 1_440;
/** How far a visit may overrun before it is likelier a slip of the finger. */
const LONGEST_OVERRUN = 240;

/**
 * The worker says what a visit took. What they say later replaces it; once both had said the same it is a correction,
 * with a reason, that the owner is asked about (P1, P9).
 * Refusals: `VISIT_NOT_STARTED`, `WRONG_STATE` (cancelled), `BAD_INPUT`, `REASON_NEEDED`, `SAID_TOO_OFTEN`.
 */
export function log(visit: Visit, saying: Saying, now: InstantText): Result<Visit> {
  const { minutes, reason } = saying;
  if (visit.logged && isSame(visit.logged.minutes, minutes)) return ok(visit);
  if (isCancelled(visit) && !visit.confirmed) {
    return refused(refusal('WRONG_STATE', { what: 'The visit was cancelled.' }));
  }
  if (isBefore(now, visit.booking.window.from)) return refused(refusal('VISIT_NOT_STARTED'));
  const fields = unlikely(minutes, visit.booking);
  if (fields.length > 0) return refused(refusal('BAD_INPUT', { fields }));
  if (stateOf(visit) === 'CONFIRMED' && !reason) return refused(refusal('REASON_NEEDED'));
  return say(visit, 'WORKER', saying, now);
}

/**
 * A neighbour says what its worker logged for a visit here; an earlier word heard later is kept, and stands no more.
 * Refusal: `NOT_AS_AGREED` when it is not the visit that was booked with that neighbour.
 */
export function logNextDoor(
  visit: Visit,
  { claimId, minutes, loggedAt, revision, channel = 'APP', reason }: EventData<'CoverLogged'>,
  from: { circle: string; sequence: number },
): Result<Visit> {
  const { booking } = visit;
  if (booking.homeCircle !== from.circle || booking.claimId !== claimId) {
    return refused(refusal('NOT_AS_AGREED'));
  }
  const said = { minutes, channel, reason, at: loggedAt, revision: revision ?? from.sequence };
  return ok(hear(visit, 'WORKER', said));
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
