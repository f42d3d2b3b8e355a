import { dateOf, type Id, kithError, newId } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import type { Side } from '../../domain/matches/session.ts';
import { isRefused, type Refusable, type Refusal, refusing, takenBack } from '../../domain/pairs/refusal.ts';
import { mostOn } from '../../domain/rules/limits.ts';
import { pairLists, pairRefusals, whoIs } from '../../store/pairs.ts';
import { finishParting, part } from './part.ts';
import { finishVisitorParting, partFromVisitor } from './part-from-visitor.ts';

/** One side's wish not to work with the other, kept to themselves. */
export interface ToRefuse {
  readonly teamId: Id<'team'>;
  readonly about: Refusable;
  readonly side: Side;
  readonly note?: string | undefined;
}

/**
 * A worker will not work with a team, or an owner not with a worker. What lies ahead of the two ends as with
 * {@link endWorkingTogether}, and from now on neither's hours or name appear to the other. Nobody is told that it is
 * so. Said again, nothing changes. Throws `TOO_MANY_REFUSALS`.
 */
export async function refuse(
  context: CommandContext,
  { teamId, about, side, note }: ToRefuse,
): Promise<Refusal> {
  const refusal = await change(context, async (work) => {
    const pair = (await work.get(pairRefusals, whoIs(about), teamId)) ?? { teamId, about, said: {} };
    const known = pair.said[side];
    if (known) return known;
    await checkRoom(context, { teamId, about, side });
    const fresh = { id: newId('refusal'), at: context.now, ...(note !== undefined && { note }) };
    work.put(pairRefusals, refusing(pair, side, fresh));
    if (about.workerId !== undefined) await part(work, { teamId, workerId: about.workerId, by: side });
    else await partFromVisitor(work, { ...about, teamId });
    return fresh;
  });
  if (about.workerId !== undefined) await finishParting(context, { teamId, workerId: about.workerId });
  else await finishVisitorParting(context, { ...about, teamId });
  return refusal;
}

/** Two at one moment may both find the last place: the limit keeps out floods, not one too many. */
async function checkRoom(
  { table, now }: CommandContext,
  { teamId, about, side }: Omit<ToRefuse, 'note'>,
): Promise<void> {
  const { refusalsOfTeam, refusalsOfWorker } = pairLists;
  const kept = await (side === 'WORKER' && about.workerId !== undefined
    ? refusalsOfWorker(table, about.workerId)
    : refusalsOfTeam(table, teamId));
  const theirs = kept.filter(({ said }) => said[side]).length;
  if (theirs >= mostOn(dateOf(now)).refusals) throw kithError('TOO_MANY_REFUSALS');
}

/** Whoever refused takes it back: the other may appear again. What ended stays ended. Throws `NOT_FOUND`. */
export function takeBackRefusal(
  context: CommandContext,
  { teamId, about, side }: Omit<ToRefuse, 'note'>,
): Promise<Refusal> {
  return change(context, async (work) => {
    const pair = await work.get(pairRefusals, whoIs(about), teamId);
    const refusal = pair?.said[side];
    if (!pair || !refusal) throw kithError('NOT_FOUND');
    work.put(pairRefusals, takenBack(pair, side));
    return refusal;
  });
}

/** Whether a team does not want to work with someone from next door; that may not change while we decide. */
export async function refusesVisitor(
  work: Work,
  teamId: string,
  circle: string,
  pairwiseId: string,
): Promise<boolean> {
  const who = whoIs({ circle, pairwiseId });
  const pair = await work.get(pairRefusals, who, teamId);
  work.hold(pairRefusals, who, teamId);
  return isRefused(pair);
}
