import type { KithEvent } from '@kith/contracts';
import { type InstantText, unwrap } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { type Answer, accept, confirm } from '../domain/confirm.ts';
import { confirmNextDoor } from '../domain/confirm-next-door.ts';
import type { Saying, Side } from '../domain/said.ts';
import type { Visit } from '../domain/visit.ts';
import { findVisit } from '../store/visits.ts';
import { knownHere } from './keep-visit.ts';
import { takeWord } from './take-word.ts';

/**
 * Keeps what an owner says a visit took, books what both sides agree on, and tells the home circle when the worker is
 * a neighbour's: all of it, or nothing. Answers the visit.
 */
export function confirmVisit(visitId: string, answer: Answer, context: CommandContext): Promise<Visit> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const found = knownHere(await findVisit(table, visitId));
    return takeWord(found, unwrap(confirm(found, answer, now)), context);
  });
}

/** One side takes the figure of the other, said at that moment. Answers the visit. */
export function acceptTime(
  {
    visitId,
    side,
    at,
    ...saying
  }: { visitId: string; side: Side; at: InstantText } & Omit<Saying, 'minutes'>,
  context: CommandContext,
): Promise<Visit> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const found = knownHere(await findVisit(table, visitId));
    return takeWord(found, unwrap(accept(found, side, saying, at, now)), context);
  });
}

/** Books the home circle's side of a visit that the host circle says is agreed: pays the worker. */
export async function payVisitNextDoor(sent: KithEvent<'CoverWorked'>, context: CommandContext) {
  const found = knownHere(await findVisit(context.table, sent.data.visitId));
  return takeWord(found, unwrap(confirmNextDoor(found, sent.data, sent)), context);
}
