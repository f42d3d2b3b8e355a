import { type Id, kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change, eachApart, type Work } from '@kith/service-kit';
import type { Parting } from '../../domain/pairs/parting.ts';
import {
  answering,
  type DeclineReason,
  isLive,
  notAgain,
  over,
  type Proposed,
  pinning,
} from '../../domain/proposals/proposed.ts';
import { homeClaims, hostClaims } from '../../store/cover.ts';
import { gapProposals, proposedHours } from '../../store/proposals.ts';
import { sayNo } from '../host/decline.ts';
import { giveBack } from '../release-claim.ts';
import { proposedAround } from './able.ts';

/** A no to proposed hours, of the worker or of the owner. */
export interface No {
  readonly id: Id<'proposed'>;
  readonly by: PersonId;
  readonly side: 'OWNER' | 'WORKER';
  readonly reason?: DeclineReason | undefined;
}

/**
 * One side says no to proposed hours, also to what they said yes to while the other has not: a claim that waits is given
 * back, or declined. The pair is not proposed for these hours again; nobody hears why. Throws `NOT_FOUND`, and
 * `WRONG_STATE` once they are booked: a visit is left in other ways.
 */
export function declineProposed(context: CommandContext, no: No): Promise<Proposed> {
  const { side, by, reason } = no;
  return change(context, async (work) => {
    const proposed = await ofSide(work, no);
    if (proposed.answers[side]?.yes === false) return proposed;
    if (proposed.claimId) await endClaim(work, side, proposed.claimId);
    const answer = { yes: false, by, at: context.now, ...(side === 'WORKER' && reason && { reason }) };
    const after = answering(proposed, side, answer);
    work.put(proposedHours, after);
    const known = await work.get(gapProposals, proposed.gapId);
    if (known) work.put(gapProposals, notAgain(known, proposed.workerId));
    return after;
  });
}

/** A worker asks to be kept on proposed hours when the week is planned anew, or takes it back. Throws `NOT_FOUND`, `PROPOSAL_OVER`. */
export function pinProposed(
  context: CommandContext,
  id: Id<'proposed'>,
  workerId: PersonId,
  pinned: boolean,
): Promise<Proposed> {
  return change(context, async (work) => {
    const proposed = await ofSide(work, { id, by: workerId, side: 'WORKER' });
    if ((proposed.pinned ?? false) === pinned) return proposed;
    if (!isLive(proposed, context.now)) throw kithError('PROPOSAL_OVER');
    const after = pinning(proposed, pinned);
    work.put(proposedHours, after);
    return after;
  });
}

/** A pair that parted is proposed to each other no longer, whatever they said before: later it takes two new yeses (M5). */
export async function endProposalsOf(
  context: CommandContext,
  { teamId, workerId }: Pick<Parting, 'teamId' | 'workerId'>,
): Promise<void> {
  const always = { from: context.now, to: '9999-01-01T00:00:00Z' };
  const proposed = await proposedAround(context, workerId, always);
  await eachApart(
    proposed.filter((each) => each.teamId === teamId),
    ({ id }) =>
      change(context, async (work) => {
        const known = await work.get(proposedHours, id);
        if (known && isLive(known, context.now)) work.put(proposedHours, over(known, context.now));
      }),
  );
}

async function ofSide(work: Work, { id, by, side }: No): Promise<Proposed> {
  const proposed = await work.get(proposedHours, id);
  if (!proposed || (side === 'WORKER' && proposed.workerId !== by)) throw kithError('NOT_FOUND');
  return proposed;
}

async function endClaim(work: Work, side: No['side'], claimId: Id<'claim'>): Promise<void> {
  const [home, host] = [await work.get(homeClaims, claimId), await work.get(hostClaims, claimId)];
  if (host?.state === 'ACCEPTED') throw kithError('WRONG_STATE');
  if (home?.state !== 'WAITING' || host?.state !== 'WAITING') return;
  if (side === 'WORKER') await giveBack(work, home);
  else await sayNo(work, host);
}
