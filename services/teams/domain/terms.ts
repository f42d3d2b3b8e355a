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
import { type Consent, type Membership, type Side, sameTerms, statusAt, type Terms } from './membership.ts';
import { lastDayOfAccess } from './rules/professional-access.ts';
import { lastDayOfStarter, usualEndOfStarter } from './rules/team-starter.ts';

/**
 * A new membership that one side wishes for. A Team Starter's always has an end: the usual one unless named (T3).
 * Refusals: `BAD_INPUT` for a second owner, for a professional who invites themselves, for a Team Starter's end beyond
 * the longest, and for scopes or an end on anyone else; `SCOPES_REQUIRED` for a professional without scopes or without
 * an end within the longest access (T15).
 */
export function proposed(
  memberId: Membership['memberId'],
  terms: Terms,
  by: Side,
  now: InstantText,
): Result<Membership> {
  const problem = problemWith(terms, by) ?? problemWithEnd(terms, now);
  if (problem) return refused(refusal('BAD_INPUT', { what: `${problem.problem}.`, fields: [problem] }));
  if (terms.kind === 'PROFESSIONAL' && !isBounded(terms, now)) return refused(refusal('SCOPES_REQUIRED'));
  const yes: Consent = 'YES';
  const end = terms.kind === 'TEAM_STARTER' ? { endsAt: terms.endsAt ?? usualEndOfStarter(now) } : {};
  return ok({ ...terms, ...end, scopes: [...new Set(terms.scopes)], memberId, consents: { [by]: yes } });
}

/** Whether the terms are those a membership was made with: a Team Starter's usual end need not be named again. */
export function isAskedAgain(made: Terms, asked: Terms): boolean {
  const unnamed = asked.kind === 'TEAM_STARTER' && asked.endsAt === undefined;
  return sameTerms(made, unnamed && made.endsAt ? { ...asked, endsAt: made.endsAt } : asked);
}

/**
 * The membership of a Team Starter, with another end.
 * Refusals: `WRONG_STATE` for any other kind, and once it ended; `BAD_INPUT` for an end past or beyond the longest.
 */
export function renewed(membership: Membership, endsAt: InstantText, now: InstantText): Result<Membership> {
  const isOver = statusAt(membership, now) === 'ENDED';
  if (membership.kind !== 'TEAM_STARTER' || isOver) return refused(refusal('WRONG_STATE'));
  const problem = problemWithEnd({ kind: membership.kind, endsAt }, now);
  if (problem) return refused(refusal('BAD_INPUT', { what: `${problem.problem}.`, fields: [problem] }));
  return ok({ ...membership, endsAt });
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
  if (kind === 'TEAM_STARTER' || endsAt === undefined) return undefined;
  return { field: 'endsAt', problem: 'Only a professional or a Team Starter has an end' };
}

function problemWithEnd(
  { kind, endsAt }: Pick<Terms, 'kind'> & { readonly endsAt?: InstantText | undefined },
  now: InstantText,
): FieldProblem | undefined {
  if (kind !== 'TEAM_STARTER' || endsAt === undefined) return undefined;
  const fits = isBefore(now, endsAt) && dateOf(endsAt) <= lastDayOfStarter(now);
  return fits
    ? undefined
    : { field: 'endsAt', problem: 'A Team Starter ends later than now, within twelve months' };
}

function isBounded({ scopes, endsAt }: Terms, now: InstantText): boolean {
  if (scopes.length === 0 || endsAt === undefined) return false;
  return isBefore(now, endsAt) && dateOf(endsAt) <= lastDayOfAccess(now);
}
