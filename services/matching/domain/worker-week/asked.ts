import { addDays, type DateText, dateOf, type InstantText, type PersonId } from '@kith/kernel';
import { type AgreedHours, datesHeld } from '../agreed-hours.ts';
import { type Match, stateOf } from '../matches/match.ts';
import { isLiveSession } from '../matches/session.ts';

/** Whether weekly hours wait for a worker's answer, and fall in what is left of a week. */
export function areAsked(
  agreed: AgreedHours,
  workerId: PersonId,
  monday: DateText,
  now: InstantText,
): boolean {
  const { named } = agreed;
  if (named?.workerId !== workerId || named.answer !== 'WAITING') return false;
  const today = dateOf(now);
  return datesHeld(agreed, monday < today ? today : monday, addDays(monday, 6)).length > 0;
}

/** Whether a session of a match, in a week, waits for the worker's answer. */
export function isAskedToTry(match: Match, monday: DateText, now: InstantText): boolean {
  if (stateOf(match) === 'ENDED') return false;
  return match.sessions.some((session) => {
    const day = dateOf(session.window.from);
    const isInWeek = monday <= day && day <= addDays(monday, 6);
    const isOpen = session.state === 'PROPOSED' && session.proposedBy === 'OWNER';
    return isInWeek && isOpen && isLiveSession(session, now);
  });
}
