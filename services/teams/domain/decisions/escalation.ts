import {
  addDays,
  type DateText,
  dateOf,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import { CIRCLE, isTeam } from '../group.ts';
import { decidingPolicy } from '../rules/deciding.ts';
import { askedAnew } from './consent.ts';
import type { Proposal } from './proposal.ts';

/**
 * A session on the proposal ended without consent (T14). One a day counts. Refusals: `WRONG_STATE` once it is decided;
 * `BAD_INPUT` for a day before it was proposed, or to come.
 */
export function sessionHeld(
  proposal: Proposal,
  on: DateText,
  heldBy: PersonId,
  now: InstantText,
): Result<Proposal> {
  if (proposal.sessions.some((session) => session.on === on)) return ok(proposal);
  if (proposal.ended) return refused(refusal('WRONG_STATE'));
  if (on < dateOf(proposal.at) || on > dateOf(now)) {
    const problem = 'a day since it was proposed, not to come';
    return refused(refusal('BAD_INPUT', { what: `It is ${problem}.`, fields: [{ field: 'on', problem }] }));
  }
  return ok({ ...proposal, sessions: [...proposal.sessions, { on, heldBy, notedAt: now }] });
}

/**
 * A facilitator passes a proposal on to the governance circle, which asks its own members from the beginning (T14).
 * Refusals: `SESSIONS_REQUIRED` before enough sessions; `WRONG_STATE` once it is decided, or where there is no wider group.
 */
export function escalated(
  proposal: Proposal,
  by: PersonId,
  why: string,
  circlePeople: readonly PersonId[],
  now: InstantText,
): Result<Proposal> {
  if (proposal.escalated) return ok(proposal);
  const { groupId, ended, sessions } = proposal;
  if (ended || !isTeam(groupId)) return refused(refusal('WRONG_STATE'));
  const { sessionsBeforeEscalation, targetDays } = decidingPolicy(dateOf(now));
  if (sessions.length < sessionsBeforeEscalation) return refused(refusal('SESSIONS_REQUIRED'));
  return ok({
    ...askedAnew(proposal, circlePeople, CIRCLE),
    fromTeam: groupId,
    escalated: { by, at: now, why, targetOn: addDays(dateOf(now), targetDays) },
  });
}
