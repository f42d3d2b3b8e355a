import type { KithEvent } from '@kith/contracts';
import { unwrap } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { log, logNextDoor } from '../domain/log.ts';
import type { Saying } from '../domain/said.ts';
import type { Visit } from '../domain/visit.ts';
import { findVisit } from '../store/visits.ts';
import { knownHere } from './keep-visit.ts';
import { takeWord } from './take-word.ts';

/** Keeps what a worker says a visit took, and tells the host circle when it is next door. Answers the visit. */
export function logVisit(visitId: string, saying: Saying, context: CommandContext): Promise<Visit> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const found = knownHere(await findVisit(table, visitId));
    return takeWord(found, unwrap(log(found, saying, now)), context);
  });
}

/** Keeps what a neighbour's worker says a visit here took: the owner is asked next, or has agreed before. */
export async function logVisitNextDoor(sent: KithEvent<'CoverLogged'>, context: CommandContext) {
  const found = knownHere(await findVisit(context.table, sent.data.visitId));
  return takeWord(found, unwrap(logNextDoor(found, sent.data, sent)), context);
}
