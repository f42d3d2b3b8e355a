import {
  type DateText,
  dateOf,
  type Id,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import type { Team } from '../team.ts';
import { LAST_BEFORE_VISIT, numberOf, type Stage } from './stage.ts';

/** When a stage was entered, and by whose word. */
export interface StageEntry {
  readonly stage: Stage;
  readonly at: InstantText;
  readonly by: PersonId;
}

/** How far a team's start has come (T3). */
export interface TeamStart {
  readonly teamId: Id<'team'>;
  readonly stage: Stage;
  /** Every stage entered, oldest first; the newest ones when it went back and forth for very long. */
  readonly history: readonly StageEntry[];
  /** The Team Starter, present or past. */
  readonly starterId?: PersonId;
  /** The visit to the person supported, at their place. */
  readonly visit?: { readonly on: DateText; readonly by: PersonId };
  readonly steppedBackAt?: InstantText;
}

/** Enough for any real start; it lies with the team and is read whenever the team is. */
const HISTORY_KEPT = 60;

/** A start at its first stage. */
export function begun(
  teamId: Id<'team'>,
  by: PersonId,
  starterId: PersonId | undefined,
  now: InstantText,
): TeamStart {
  const stage = 'FIRST_CONTACT';
  const history = [{ stage, at: now, by }] as const;
  return { teamId, stage, history, ...(starterId !== undefined && { starterId }) };
}

/**
 * The start at another stage: one further, or any number back. The same stage again changes nothing.
 * Refusals: `WRONG_STATE` for a leap; with regulated support, past the conversation, `TEAM_STARTER_REQUIRED` for a team
 * that never had one and `VISIT_REQUIRED` before the visit (T4).
 */
export function moved(
  start: TeamStart,
  to: Stage,
  regulated: Team['regulated'],
  by: PersonId,
  now: InstantText,
): Result<TeamStart> {
  const steps = numberOf(to) - numberOf(start.stage);
  if (steps === 0) return ok(start);
  if (steps > 1)
    return refused(refusal('WRONG_STATE', { what: 'A start goes one stage forward at a time.' }));
  const isLate = numberOf(to) > numberOf(LAST_BEFORE_VISIT);
  if (steps > 0 && isLate) {
    const missing = missingBefore(start, regulated);
    if (missing) return refused(refusal(missing));
  }
  const history = [...start.history, { stage: to, at: now, by }].slice(-HISTORY_KEPT);
  return ok({ ...start, stage: to, history });
}

/** What a team with regulated support still lacks before anyone paid comes (T4); nothing for any other. */
function missingBefore(
  { starterId, visit }: TeamStart,
  regulated: Team['regulated'] = [],
): 'TEAM_STARTER_REQUIRED' | 'VISIT_REQUIRED' | undefined {
  if (regulated.length === 0) return undefined;
  if (starterId === undefined) return 'TEAM_STARTER_REQUIRED';
  return visit ? undefined : 'VISIT_REQUIRED';
}

/** The start with its visit. The first one stands. Refusal: `BAD_INPUT` for a day that has not come. */
export function visited(start: TeamStart, on: DateText, by: PersonId, now: InstantText): Result<TeamStart> {
  if (on > dateOf(now)) {
    const problem = 'must not lie ahead';
    return refused(
      refusal('BAD_INPUT', { what: `The visit ${problem}.`, fields: [{ field: 'on', problem }] }),
    );
  }
  return ok(start.visit ? start : { ...start, visit: { on, by } });
}

/** The start with its Team Starter; the first one is remembered, so that it is known that there was one. */
export function withStarter(start: TeamStart, starterId: PersonId | undefined): TeamStart {
  return start.starterId !== undefined || starterId === undefined ? start : { ...start, starterId };
}

/**
 * The start once its Team Starter stepped back (T3).
 * Refusals: `WRONG_STATE` before the last stage; `HATS_STILL_HELD`, naming each, while they hold hats or will.
 */
export function steppedBack(
  start: TeamStart,
  hatsHeld: readonly string[],
  now: InstantText,
): Result<TeamStart> {
  if (start.stage !== 'STEPPING_BACK') return refused(refusal('WRONG_STATE'));
  if (hatsHeld.length > 0) {
    const hats = [...hatsHeld].sort();
    const what = `The Team Starter still holds: ${hats.join(', ')}.`;
    const fields = hats.map((hat) => ({ field: 'hats', problem: hat }));
    return refused(refusal('HATS_STILL_HELD', { what, fields }));
  }
  return ok({ ...start, steppedBackAt: now });
}
