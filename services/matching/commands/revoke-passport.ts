import { type CircleSlug, kithError, type PersonId } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { type PassportGrant, revoked } from '../domain/passport.ts';
import { passports } from '../store.ts';
import { change } from '../work.ts';
import { leaveAhead } from './leave-ahead.ts';

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
    const sequence = work.versionOf(passports, workerId, circle);
    work.say(
      'PassportRevoked',
      { subject: before.pairwiseId, sequence, to: [circle] },
      { workerId: before.pairwiseId },
    );
    return after;
  });
  await leaveAhead(context, workerId, ({ hostCircle }) => hostCircle === circle, 'WORKER');
  return grant;
}
