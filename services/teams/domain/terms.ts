import {
  dateOf,
  type FieldProblem,
  type InstantText,
  isBefore,
  ok,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import { CIRCLE } from './group.ts';
import type { Consent, Membership, Side, Terms } from './membership.ts';
import { lastDayOfAccess } from './rules/professional-access.ts';

/**
 * A new membership that one side wishes for.
 * Refusals: `BAD_INPUT` for a second owner, for a professional who invites themselves, and for scopes or an end on
 * anyone else; `SCOPES_REQUIRED` for a professional without scopes or without an end within the longest access (T15).
 */
export function proposed(
  memberId: Membership['memberId'],
  terms: Terms,
  by: Side,
  now: InstantText,
): Result<Membership> {
  const problem = problemWith(terms, by);
  if (problem) return refused(refusal('BAD_INPUT', { what: `${problem.problem}.`, fields: [problem] }));
  if (terms.kind === 'PROFESSIONAL' && !isBounded(terms, now)) return refused(refusal('SCOPES_REQUIRED'));
  const yes: Consent = 'YES';
  return ok({ ...terms, scopes: [...new Set(terms.scopes)], memberId, consents: { [by]: yes } });
}

function problemWith({ teamId, kind, scopes, endsAt }: Terms, by: Side): FieldProblem | undefined {
  if (kind === 'OWNER') return { field: 'kind', problem: 'A team has one owner, from its start' };
  if ((kind === 'CIRCLE_MEMBER') !== (teamId === CIRCLE)) {
    return { field: 'kind', problem: 'Only the governance circle has circle members, and it has no others' };
  }
  if (kind === 'PROFESSIONAL') {
    return by === 'owner' ? undefined : { field: 'kind', problem: 'A professional is invited by the owner' };
  }
  if (scopes.length > 0) return { field: 'scopes', problem: 'Only a professional has scopes' };
  return endsAt === undefined ? undefined : { field: 'endsAt', problem: 'Only a professional has an end' };
}

function isBounded({ scopes, endsAt }: Terms, now: InstantText): boolean {
  if (scopes.length === 0 || endsAt === undefined) return false;
  return isBefore(now, endsAt) && dateOf(endsAt) <= lastDayOfAccess(now);
}
