import type { CircleSlug } from '@kith/kernel';
import { event, type NewEvent } from '@kith/service-kit';
import { type AgreedVisit, isAgreed, isShared, type Visit, workedOn } from '../domain/visit.ts';

/** What the other circle of a shared visit hears of a change: from home the worker's word, from the host all else. */
export function tellTheOther(before: Visit, after: Visit, circle: CircleSlug, sequence: number): NewEvent[] {
  const { booking, logged, confirmed, revision } = after;
  if (!isShared(booking)) return [];
  if (circle === booking.homeCircle) {
    return logged?.revision === before.logged?.revision ? [] : tellHost(after, sequence);
  }
  const isAsBefore = revision === before.revision && confirmed?.revision === before.confirmed?.revision;
  return isAgreed(after) && !isAsBefore ? tellHome(after, sequence) : [];
}

function tellHost({ visitId, booking, logged }: Visit, sequence: number): NewEvent[] {
  const { claimId, hostCircle } = booking;
  if (!claimId || !logged) return [];
  const { minutes, at, revision, channel, reason } = logged;
  const data = { claimId, visitId, minutes, loggedAt: at, revision, channel, ...(reason && { reason }) };
  return [event({ name: 'CoverLogged', subject: visitId, sequence, audience: [hostCircle], data })];
}

function tellHome(visit: AgreedVisit, sequence: number): NewEvent[] {
  const { visitId, booking, logged, confirmed, agreed, revision, basedOn } = visit;
  const { claimId, homeCircle, ratePence, terms } = booking;
  if (!claimId) return [];
  const { minutes, channel, reason } = confirmed;
  const data = {
    claimId,
    visitId,
    minutes: agreed,
    ratePence,
    terms,
    workedOn: workedOn(booking),
    loggedAt: logged.at,
    confirmedAt: confirmed.at,
    revision,
    basedOn,
    said: { minutes, revision: confirmed.revision, channel, ...(reason && { reason }) },
  };
  return [event({ name: 'CoverWorked', subject: visitId, sequence, audience: [homeCircle], data })];
}
