import {
  dateOf,
  type InstantText,
  isBefore,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import { type Membership, type Profession, statusAt } from '../membership.ts';
import { lastDayOfAccess } from '../rules/professional-access.ts';
import type { Waiting } from '../waiting.ts';

/**
 * The owner's side offers a professional a later end: the first of two consents (T15). The same offer again: unchanged;
 * the end agreed now takes it back. Refusals: `WRONG_STATE` unless they are a professional of the team now; `BAD_INPUT` for an end that is no later, or
 * beyond the longest access.
 */
export function renewalOffered(
  membership: Membership,
  endsAt: InstantText,
  by: PersonId,
  now: InstantText,
): Result<Membership> {
  const { renewal, ...rest } = membership;
  const { endsAt: before } = membership;
  if (!isProfessional(membership, now) || before === undefined) return refused(refusal('WRONG_STATE'));
  if (endsAt === before) return ok(renewal ? rest : membership);
  if (endsAt === renewal?.endsAt) return ok(membership);
  if (!isBefore(before, endsAt) || dateOf(endsAt) > lastDayOfAccess(now)) {
    const problem = 'It ends later than now agreed, and within twelve months from today';
    return refused(refusal('BAD_INPUT', { what: `${problem}.`, fields: [{ field: 'endsAt', problem }] }));
  }
  return ok({ ...membership, renewal: { endsAt, offeredAt: now, offeredBy: by } });
}

/**
 * The professional answers an offer: with their yes the later end holds, with a no the earlier one stays (T15).
 * Refusals: `WRONG_STATE` unless just this end is on offer, or when access has ended meanwhile.
 */
export function renewalAnswered(
  membership: Membership,
  endsAt: InstantText,
  accept: boolean,
  now: InstantText,
): Result<Membership> {
  const { renewal, ...rest } = membership;
  if (!isProfessional(membership, now)) return refused(refusal('WRONG_STATE'));
  if (accept && endsAt === membership.endsAt) return ok(membership);
  if (renewal?.endsAt !== endsAt) return refused(refusal('WRONG_STATE'));
  const firstEndsAt = membership.firstEndsAt ?? membership.endsAt;
  return ok(accept ? { ...rest, endsAt, ...(firstEndsAt && { firstEndsAt }) } : rest);
}

/** A professional says for whom they work, and as what (T15). Refusal: `WRONG_STATE` for anyone else. */
export function described(
  membership: Membership,
  profession: Profession,
  now: InstantText,
): Result<Membership> {
  if (membership.kind !== 'PROFESSIONAL' || statusAt(membership, now) === 'ENDED') {
    return refused(refusal('WRONG_STATE'));
  }
  return ok({ ...membership, profession });
}

/** The later end that waits for a professional's answer. */
export function waitingInRenewals(
  places: readonly Membership[],
  personId: PersonId,
  now: InstantText,
): Waiting[] {
  return places.flatMap((place): Waiting[] => {
    const { renewal, endsAt, memberId, teamId } = place;
    if (place.personId !== personId || !renewal || !isProfessional(place, now)) return [];
    const words = 'You are asked to stay with the team for longer. Say yes or no.';
    const offer = { about: memberId, words, since: renewal.offeredAt };
    return [{ kind: 'RENEWAL', groupId: teamId, ...offer, ...(endsAt && { until: endsAt }) }];
  });
}

function isProfessional(membership: Membership, now: InstantText): boolean {
  return membership.kind === 'PROFESSIONAL' && statusAt(membership, now) === 'ACTIVE';
}
