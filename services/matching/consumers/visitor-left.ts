import { type InstantText, isBefore } from '@kith/kernel';
import type { CommandContext, Consumer } from '@kith/service-kit';
import { releaseOnHost } from '../commands/host/claims.ts';
import { type HostClaim, isLive, withoutPassport } from '../domain/claim.ts';
import { hostClaims } from '../store/cover.ts';
import { find } from '../store/entity.ts';
import { occurrences } from '../store/hours.ts';
import { retiredVisitors, sharingLists } from '../store/sharing.ts';
import { change, decided } from '../work.ts';

/**
 * Host: what we know of a worker from next door may no longer be used. Their passport goes from every claim, past ones
 * too, and hours ahead are gaps again; that a visit took place stays on record (F5, F8).
 */
export const passportRevoked: Consumer<'PassportRevoked'> = async ({ circle, time, data }, context) => {
  for (const id of await retire(context, circle, data.workerId)) {
    await leave(context, id, time);
    await forget(context, id);
  }
  return decided(context, async () => undefined);
};

/** Host: a visitor's check is no longer clear. Hours ahead of them are gaps again (F8). */
export const vettingLapsed: Consumer<'VettingLapsed'> = async ({ circle, time, data }, context) => {
  for (const id of await retire(context, circle, data.workerId)) await leave(context, id, time);
  return decided(context, async () => undefined);
};

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

async function forget(context: CommandContext, claimId: string): Promise<void> {
  const found: HostClaim | undefined = await find(context.table, hostClaims, claimId);
  if (!found?.asked?.passport) return;
  await change(context, async (work) => {
    const claim = await work.get(hostClaims, claimId);
    if (claim) work.put(hostClaims, withoutPassport(claim));
  });
}
