import type { CircleSlug } from '@kith/kernel';
import { type CommandContext, change, eachApart, find } from '@kith/service-kit';
import { withoutPassport } from '../../domain/claim.ts';
import { type Forgotten, readable, visitorAfterPurge } from '../../domain/sharing/visitor.ts';
import { hostClaims } from '../../store/cover.ts';
import { sharingLists, visitors } from '../../store/sharing.ts';

/**
 * Forgets every passport held of a visitor, of visits past too; that they took place stays on record (F5, F8). What is
 * noted as carried out has been: the note comes last.
 */
export async function forgetVisitor(
  context: CommandContext,
  circle: CircleSlug,
  pairwiseId: string,
  why: Omit<Forgotten, 'at'>,
): Promise<void> {
  for (const { id } of await sharingLists.claimsOfVisitor(context.table, circle, pairwiseId))
    await forgetPassport(context, id, () => true);
  await change(context, async (work) => {
    const visitor = await work.get(visitors, circle, pairwiseId);
    if (!visitor || visitor.forgotten) return;
    work.put(visitors, { ...visitor, forgotten: { ...why, at: context.now } });
  });
}

/**
 * Purges passports that ran out by this circle's own clock, whether or not the worker's circle said so: it may be down
 * (F5). For the daily round, so within 24 hours; from the moment they ran out nobody reads them.
 */
export async function purgeExpiredPassports(context: CommandContext): Promise<void> {
  const { table, now } = context;
  await eachApart(await sharingLists.visitorsToPurge(table, now), async ({ circle, pairwiseId }) => {
    const claims = await sharingLists.claimsOfVisitor(table, circle, pairwiseId);
    for (const { id } of claims)
      await forgetPassport(context, id, (passport) => readable(passport, now) === undefined);
    await change(context, async (work) => {
      const visitor = await work.get(visitors, circle, pairwiseId);
      if (!visitor || visitor.forgotten || visitor.purgeAt > now) return;
      const held = await Promise.all(claims.map(({ id }) => find(table, hostClaims, id)));
      const left = held.flatMap((claim) => claim?.asked?.passport ?? []);
      work.put(visitors, visitorAfterPurge(visitor, left, now));
    });
  });
}

async function forgetPassport(
  context: CommandContext,
  claimId: string,
  test: (passport: Parameters<typeof readable>[0]) => boolean,
): Promise<void> {
  const found = await find(context.table, hostClaims, claimId);
  if (!found?.asked?.passport || !test(found.asked.passport)) return;
  await change(context, async (work) => {
    const claim = await work.get(hostClaims, claimId);
    if (claim) work.put(hostClaims, withoutPassport(claim));
  });
}
