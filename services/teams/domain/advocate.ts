import { dateOf, type InstantText, isBefore, ok, type Result, refusal, refused } from '@kith/kernel';
import { type MemberKind, type Membership, statusAt } from './membership.ts';
import { lastDayOfAccess } from './rules/professional-access.ts';

/** Those paid by the hour, or there for a time only, do not speak for the owner. */
const never: readonly MemberKind[] = ['OWNER', 'PAID_WORKER', 'TEAM_STARTER', 'CIRCLE_MEMBER'];

/**
 * The owner lets a member act for them until a moment, or (null) no longer (T1). The owner stays the owner: what an
 * advocate does is kept as theirs, on the owner's behalf.
 * Refusals: `WRONG_STATE` unless they are a member now; `ADVOCATE_UNFIT` for someone paid, or there for a time only;
 * `BAD_INPUT` for an end that is past or more than the longest mandate away.
 */
export function appointed(
  membership: Membership,
  until: InstantText | null,
  now: InstantText,
): Result<Membership> {
  const { advocateUntil: _, ...rest } = membership;
  if (until === null) return ok(rest);
  if (statusAt(membership, now) !== 'ACTIVE') return refused(refusal('WRONG_STATE'));
  if (never.includes(membership.kind)) return refused(refusal('ADVOCATE_UNFIT'));
  if (!isBefore(now, until) || dateOf(until) > lastDayOfAccess(now)) {
    const problem = 'It ends later than now, and within twelve months';
    return refused(refusal('BAD_INPUT', { what: `${problem}.`, fields: [{ field: 'until', problem }] }));
  }
  return ok({ ...membership, advocateUntil: until });
}
