import { type InstantText, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import { type Consent, type Membership, type Side, statusAt } from './membership.ts';

/**
 * One side's answer to the other (T2). The same answer again changes nothing.
 * Refusals: `ALREADY_ANSWERED` when this side said otherwise before, `WRONG_STATE` when it has ended meanwhile.
 */
export function answered(
  membership: Membership,
  side: Side,
  answer: Consent,
  now: InstantText,
): Result<Membership> {
  const said = membership.consents[side];
  if (said === answer) return ok(membership);
  if (said !== undefined) return refused(refusal('ALREADY_ANSWERED'));
  if (statusAt(membership, now) === 'ENDED') return refused(refusal('WRONG_STATE'));
  return ok({ ...membership, consents: { ...membership.consents, [side]: answer } });
}

/**
 * One side ends it: nobody stays against their will, and nobody keeps another in (T1, T2). Ended already: unchanged.
 * Refusal: `OWNER_REQUIRED` for the owner's own place.
 */
export function ended(membership: Membership, side: Side, now: InstantText): Result<Membership> {
  if (membership.kind === 'OWNER') return refused(refusal('OWNER_REQUIRED'));
  if (statusAt(membership, now) === 'ENDED') return ok(membership);
  return ok({ ...membership, consents: { ...membership.consents, [side]: 'NO' }, leftAt: now });
}

/** The membership with who spoke for its owner, when that was someone else: it is never shown as the owner's own (T1). */
export function saidForOwner(
  membership: Membership,
  by: PersonId,
  ownerId: PersonId | undefined,
): Membership {
  return by === ownerId ? membership : { ...membership, ownerYesBy: by };
}
