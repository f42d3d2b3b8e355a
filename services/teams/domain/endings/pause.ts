import {
  type DateText,
  dateOf,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import { type Membership, statusAt } from '../membership.ts';

/**
 * The membership of someone who rests until the day they are back, or until they say so. They keep their place; their
 * permissions and hats rest with them.
 * Refusals: `OWNER_REQUIRED` for the owner, whose team can rest instead; `WRONG_STATE` for who is no member;
 * `BAD_INPUT` for a day that is not ahead.
 */
export function paused(
  membership: Membership,
  by: PersonId,
  backOn: DateText | undefined,
  now: InstantText,
): Result<Membership> {
  if (membership.kind === 'OWNER') {
    return refused(refusal('OWNER_REQUIRED', { fix: 'The team can rest instead (restTeam).' }));
  }
  const status = statusAt(membership, now);
  if (status !== 'ACTIVE' && status !== 'PAUSED') return refused(refusal('WRONG_STATE'));
  if (backOn !== undefined && backOn <= dateOf(now)) {
    const problem = 'must lie ahead';
    return refused(
      refusal('BAD_INPUT', { what: `The day ${problem}.`, fields: [{ field: 'backOn', problem }] }),
    );
  }
  const isSame = status === 'PAUSED' && membership.paused?.backOn === backOn;
  return ok(isSame ? membership : { ...membership, paused: { by, ...(backOn !== undefined && { backOn }) } });
}

/** The membership of someone who is back. */
export function resumed(membership: Membership): Membership {
  if (!membership.paused) return membership;
  const { paused: _, ...rest } = membership;
  return rest;
}
