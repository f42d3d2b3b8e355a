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
import type { Team } from '../team.ts';
import { type ClosingReason, historyWith, mourningFrom, stateAt } from './standing.ts';

type Decided = Result<Team>;

/**
 * The team rests, or is awake again: at once, with nothing to assess anew (T26). The same again changes nothing.
 * Refusals: `TEAM_CLOSED`, `WRONG_STATE` while it mourns.
 */
export function rested<T extends Team>(
  team: T,
  to: 'ACTIVE' | 'QUIET',
  by: PersonId,
  now: InstantText,
): Result<T> {
  const state = stateAt(team, now);
  if (state === 'CLOSED') return refused(refusal('TEAM_CLOSED'));
  if (state === 'BEREAVED') return refused(refusal('WRONG_STATE'));
  if (state === to) return ok(team);
  return ok({ ...team, standing: { state: to, history: historyWith(team, { state: to, at: now, by }) } });
}

/**
 * The owner died (T26). Said again: nothing changes, the first word stands.
 * Refusals: `TEAM_CLOSED`, `BAD_INPUT` for a day that has not come.
 */
export function bereaved(team: Team, diedOn: DateText, by: PersonId, now: InstantText): Decided {
  const state = stateAt(team, now);
  if (state === 'CLOSED') return refused(refusal('TEAM_CLOSED'));
  if (state === 'BEREAVED') return ok(team);
  if (diedOn > dateOf(now)) {
    const problem = 'must not lie ahead';
    return refused(
      refusal('BAD_INPUT', { what: `The day ${problem}.`, fields: [{ field: 'diedOn', problem }] }),
    );
  }
  const history = historyWith(team, { state: 'BEREAVED', at: now, by });
  const standing = { state: 'BEREAVED', history, endedOn: diedOn, mourning: mourningFrom(now) } as const;
  return ok({ ...team, standing });
}

/** The owner's side closes the team (T26). Closed already: nothing changes. Refusal: `WRONG_STATE` while it mourns. */
export function closed(team: Team, reason: ClosingReason, by: PersonId, now: InstantText): Decided {
  const state = stateAt(team, now);
  if (state === 'CLOSED') return ok(team);
  if (state === 'BEREAVED') return refused(refusal('WRONG_STATE'));
  const history = historyWith(team, { state: 'CLOSED', at: now, by, reason });
  return ok({ ...team, standing: { state: 'CLOSED', history, endedOn: dateOf(now) } });
}

/** The team is open again, and the clock of what is kept stops (T26). Open already: nothing changes. */
export function reopened(team: Team, by: PersonId, now: InstantText): Decided {
  const state = stateAt(team, now);
  if (state === 'ACTIVE' || state === 'QUIET') return ok(team);
  const history = historyWith(team, { state: 'ACTIVE', at: now, by });
  return ok({ ...team, standing: { state: 'ACTIVE', history } });
}

/** The team once what comes by itself is written down: after the weeks of mourning it closed. */
export function closedByItself(team: Team, now: InstantText): Team {
  const { standing } = team;
  const closesAt = standing?.mourning?.closesAt;
  if (standing?.state !== 'BEREAVED' || !closesAt || stateAt(team, now) !== 'CLOSED') return team;
  const history = historyWith(team, { state: 'CLOSED', at: closesAt });
  return { ...team, standing: { ...standing, state: 'CLOSED', history } };
}
