import { type Id, kithError, newId } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { isLive } from '../../domain/claim.ts';
import type { Side } from '../../domain/matches/session.ts';
import { isAhead } from '../../domain/occurrence.ts';
import { isRefused, type Refusable, type Refusal, refusing, takenBack } from '../../domain/pairs/refusal.ts';
import { hostClaims } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { pairRefusals, whoIs } from '../../store/pairs.ts';
import { sharingLists } from '../../store/sharing.ts';
import { change, type Work } from '../../work.ts';
import { declineClaim } from '../host/decline.ts';
import { finishParting, part } from './part.ts';
import { withdrawClaim } from './withdraw-claim.ts';

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
 * so. Said again, nothing changes.
 */
export async function refuse(
  context: CommandContext,
  { teamId, about, side, note }: ToRefuse,
): Promise<Refusal> {
  const refusal = await change(context, async (work) => {
    const pair = (await work.get(pairRefusals, whoIs(about), teamId)) ?? { teamId, about, said: {} };
    const known = pair.said[side];
    if (known) return known;
    const fresh = { id: newId('refusal'), at: context.now, ...(note !== undefined && { note }) };
    work.put(pairRefusals, refusing(pair, side, fresh));
    if (about.workerId !== undefined) await part(work, { teamId, workerId: about.workerId, by: side });
    return fresh;
  });
  if (about.workerId !== undefined) await finishParting(context, { teamId, workerId: about.workerId });
  else await partFromVisitor(context, teamId, about);
  return refusal;
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

/** What lies ahead of a team and someone from next door is a gap again; their circle hears that it is not going ahead. */
async function partFromVisitor(
  context: CommandContext,
  teamId: string,
  { circle, pairwiseId }: Extract<Refusable, { readonly circle: string }>,
): Promise<void> {
  for (const { id } of await sharingLists.claimsOfVisitor(context.table, circle, pairwiseId))
    await change(context, async (work) => {
      const claim = await work.get(hostClaims, id);
      const occurrence = claim?.asked?.gapId && (await work.get(occurrences, claim.asked.gapId));
      const isTheirs = occurrence && occurrence.teamId === teamId && isAhead(occurrence, context.now);
      if (!claim || !isLive(claim) || !isTheirs) return;
      if (claim.state === 'WAITING') await declineClaim(work, claim, 'NOT_GOING_AHEAD');
      else await withdrawClaim(work, claim);
    });
}
