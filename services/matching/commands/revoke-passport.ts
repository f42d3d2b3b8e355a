import { type CircleSlug, kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { type PassportGrant, revoked } from '../domain/passport.ts';
import { passports } from '../store/sharing.ts';
import { leaveWhatLapsed } from './leave-what-lapsed.ts';

/**
 * A worker takes a passport back: what lies ahead with that neighbour is given back, and the neighbour forgets what
 * it knew (F5, F8). Throws `NOT_FOUND` when none was granted.
 */
export async function revokePassport(
  context: CommandContext,
  workerId: PersonId,
  circle: CircleSlug,
): Promise<PassportGrant> {
  const grant = await change(context, async (work) => {
    const before = await work.get(passports, workerId, circle);
    if (!before) throw kithError('NOT_FOUND');
    if (before.revokedAt !== undefined) return before;
    const after = revoked(before, context.now);
    work.put(passports, after);
    sayRevoked(work, before);
    return after;
  });
  await leaveWhatLapsed(context, workerId);
  return grant;
}

/** Tells the neighbour that what it knows under this grant may no longer be used. */
export function sayRevoked(work: Work, { workerId, circle, pairwiseId }: PassportGrant): void {
  const sequence = work.versionOf(passports, workerId, circle);
  work.say('PassportRevoked', { subject: pairwiseId, sequence, to: [circle] }, { workerId: pairwiseId });
}
