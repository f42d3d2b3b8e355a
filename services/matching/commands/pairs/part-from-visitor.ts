import { type CommandContext, change, eachApart, find, type Work } from '@kith/service-kit';
import { isLive } from '../../domain/claim.ts';
import { isAhead } from '../../domain/occurrence.ts';
import type { VisitorParting } from '../../domain/pairs/parting.ts';
import { hostClaims } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { pairLists, visitorPartings } from '../../store/pairs.ts';
import { sharingLists } from '../../store/sharing.ts';
import { sayNo } from '../host/decline.ts';
import { isUndone } from './is-undone.ts';
import { withdrawClaim } from './withdraw-claim.ts';

/** A team, and someone from next door by the id they go by here. */
type TeamAndVisitor = Pick<VisitorParting, 'teamId' | 'circle' | 'pairwiseId'>;

/** Puts down that a team parts from a visitor. What follows is done by {@link finishVisitorParting}, or by a round. */
export async function partFromVisitor(
  work: Work,
  { teamId, circle, pairwiseId }: TeamAndVisitor,
): Promise<void> {
  await work.get(visitorPartings, circle, pairwiseId, teamId);
  work.put(visitorPartings, { teamId, circle, pairwiseId, at: work.context.now, done: false });
}

/**
 * What lies ahead of a team and someone from next door it parted from is a gap again; their circle hears that it is not
 * going ahead. Each claim is a change of its own, and doing it again is harmless.
 */
export async function finishVisitorParting(
  context: CommandContext,
  { teamId, circle, pairwiseId }: TeamAndVisitor,
): Promise<void> {
  const parting = await find(context.table, visitorPartings, circle, pairwiseId, teamId);
  if (!parting || parting.done) return;
  for (const { id } of await sharingLists.claimsOfVisitor(context.table, circle, pairwiseId))
    await change(context, (work) => leaveClaim(work, parting, id));
  await change(context, async (work) => {
    const known = await work.get(visitorPartings, circle, pairwiseId, teamId);
    if (known && known.at === parting.at) work.put(visitorPartings, { ...known, done: true });
  });
}

/** Finishes what an interruption left half done. For the rounds. */
export async function finishVisitorPartings(context: CommandContext): Promise<void> {
  const partings = await pairLists.visitorPartingsToFinish(context.table);
  await eachApart(partings, (parting) => finishVisitorParting(context, parting));
}

async function leaveClaim(work: Work, parting: VisitorParting, claimId: string): Promise<void> {
  const claim = await work.get(hostClaims, claimId);
  const occurrence = claim?.asked?.gapId && (await work.get(occurrences, claim.asked.gapId));
  const isTheirs =
    occurrence && occurrence.teamId === parting.teamId && isAhead(occurrence, work.context.now);
  if (!claim?.asked || !isLive(claim) || !isTheirs) return;
  const { askedAt, claimedAt } = claim.asked;
  if (!(await isUndone(work, parting, askedAt ?? claimedAt))) return;
  if (claim.state === 'WAITING') await sayNo(work, claim);
  else await withdrawClaim(work, claim);
}
