import { type InstantText, instantText, isBefore, Temporal } from '@kith/kernel';
import { type CommandContext, type Consumer, change, decided } from '@kith/service-kit';
import { releaseOnHost } from '../commands/host/claims.ts';
import { forgetVisitor } from '../commands/sharing/forget-visitor.ts';
import { isLive } from '../domain/claim.ts';
import type { Forgotten } from '../domain/sharing/visitor.ts';
import { hostClaims } from '../store/cover.ts';
import { occurrences } from '../store/hours.ts';
import { retiredVisitors, sharingLists } from '../store/sharing.ts';

/**
 * Host: what we know of a worker from next door may no longer be used. Their passport goes from every claim, past ones
 * too, and hours ahead are gaps again; that a visit took place stays on record (F5, F8).
 */
export const passportRevoked: Consumer<'PassportRevoked'> = async ({ circle, time, data }, context) => {
  await end(context, circle, data.workerId, { because: 'REVOKED', saidAt: time });
  return decided(context, async () => undefined);
};

/**
 * Host: a visitor's check is no longer clear. Hours ahead of them are gaps again, and what we know of them goes: cleared
 * again, they come under another id (F8).
 */
export const vettingLapsed: Consumer<'VettingLapsed'> = async ({ circle, time, data }, context) => {
  await end(context, circle, data.workerId, { because: 'LAPSED', saidAt: time });
  return decided(context, async () => undefined);
};

async function end(
  context: CommandContext,
  circle: string,
  pairwiseId: string,
  { because, saidAt }: Omit<Forgotten, 'at'>,
): Promise<void> {
  for (const id of await retire(context, circle, pairwiseId)) await leave(context, id, saidAt);
  await forgetVisitor(context, circle, pairwiseId, {
    because,
    saidAt: instantText(Temporal.Instant.from(saidAt)),
  });
}

/** Sees to it that no more claims are taken under a pairwise id; answers, then complete, those that were. */
async function retire(context: CommandContext, circle: string, pairwiseId: string): Promise<string[]> {
  await change(context, async (work) => {
    if (await work.get(retiredVisitors, circle, pairwiseId)) return;
    work.put(retiredVisitors, { circle, pairwiseId, at: context.now });
  });
  const claims = await sharingLists.claimsOfVisitor(context.table, circle, pairwiseId);
  return claims.map(({ id }) => id);
}

/**
 * Gives back what lay ahead of the visitor when their circle said so, by that circle's clock: their circle gives back
 * the very same claims on its side, so both agree. What was over already stays as it was.
 */
function leave(context: CommandContext, claimId: string, saidAt: InstantText): Promise<void> {
  return change(context, async (work) => {
    const claim = await work.get(hostClaims, claimId);
    const occurrence = claim?.asked?.gapId && (await work.get(occurrences, claim.asked.gapId));
    if (claim && isLive(claim) && occurrence && isBefore(saidAt, occurrence.window.from))
      await releaseOnHost(work, claim, 'CIRCLE');
  });
}
