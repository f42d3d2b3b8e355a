import type { KithEvent, MinutesByKind } from '@kith/contracts';
import { unwrap } from '@kith/kernel';
import { type CommandContext, event, type NewEvent } from '@kith/service-kit';
import { log, logNextDoor } from '../domain/log.ts';
import { isShared, type Visit } from '../domain/visit.ts';
import { findVisit } from '../store/visits.ts';
import { keepVisit, knownHere } from './keep-visit.ts';

/** Keeps what a worker says a visit took, and tells the host circle when it is next door. Answers the visit. */
export function logVisit(visitId: string, minutes: MinutesByKind, context: CommandContext): Promise<Visit> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const found = knownHere(await findVisit(table, visitId));
    const logged = unwrap(log(found, minutes, now));
    return keepVisit(found, logged, { events: tellHost(logged, found.version + 1) });
  });
}

/** Keeps what a neighbour's worker says a visit here took; the team's owner is asked next. */
export async function logVisitNextDoor(sent: KithEvent<'CoverLogged'>, { table }: CommandContext) {
  const found = knownHere(await findVisit(table, sent.data.visitId));
  return keepVisit(found, unwrap(logNextDoor(found, sent.data, sent)));
}

function tellHost({ visitId, booking, logged }: Visit, sequence: number): NewEvent[] {
  const { claimId, hostCircle } = booking;
  if (!isShared(booking) || !claimId || !logged) return [];
  const data = { claimId, visitId, minutes: logged.minutes, loggedAt: logged.at };
  return [event({ name: 'CoverLogged', subject: visitId, sequence, audience: [hostCircle], data })];
}
