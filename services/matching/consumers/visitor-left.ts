import { type InstantText, isBefore } from '@kith/kernel';
import type { CommandContext, Consumer } from '@kith/service-kit';
import { releaseOnHost } from '../commands/host/claims.ts';
import { type HostClaim, withoutPassport } from '../domain/claim.ts';
import { find, hostClaims, lists, occurrences, revokedVisitors } from '../store.ts';
import { change, decided } from '../work.ts';

/**
 * Host: what we know of a worker from next door may no longer be used. Their passport goes from every claim, past ones
 * too, and hours ahead are gaps again; that a visit took place stays on record (F5, F8). The id is never used again.
 */
export const passportRevoked: Consumer<'PassportRevoked'> = async ({ circle, time, data }, context) => {
  const { workerId: pairwiseId } = data;
  // First of all no new claim under this id: then the list below is complete.
  await change(context, async (work) => {
    if (await work.get(revokedVisitors, circle, pairwiseId)) return;
    work.put(revokedVisitors, { circle, pairwiseId, at: context.now });
  });
  for (const { id } of await lists.claimsOfVisitor(context.table, circle, pairwiseId)) {
    await leave(context, id, time);
    await forget(context, id);
  }
  return decided(context, async () => undefined);
};

/** Host: a visitor's check is no longer clear. Hours ahead that they held by then are gaps again (F8). */
export const vettingLapsed: Consumer<'VettingLapsed'> = async ({ circle, time, data }, context) => {
  for (const { id } of await lists.claimsOfVisitor(context.table, circle, data.workerId)) {
    await leave(context, id, time);
  }
  return decided(context, async () => undefined);
};

/**
 * Gives back what lay ahead of the visitor when their circle said so, by that circle's clock: it gives back the very
 * same claims on its side, so that both agree. A claim made after that word is another matter.
 */
function leave(context: CommandContext, claimId: string, saidAt: InstantText): Promise<void> {
  return change(context, async (work) => {
    const claim = await work.get(hostClaims, claimId);
    if (!claim?.asked?.gapId || isBefore(saidAt, claim.asked.claimedAt)) return;
    const occurrence = await work.get(occurrences, claim.asked.gapId);
    if (occurrence && isBefore(saidAt, occurrence.window.from)) await releaseOnHost(work, claim, 'CIRCLE');
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
