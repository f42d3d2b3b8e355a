import {
  type CircleSlug,
  type DateText,
  dateOf,
  type InstantText,
  ok,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';

/** Care and Counsel with delegates has so many sessions for an appeal, unless it is extended (N7). */
const SESSIONS = 2;

/** How an appeal ended. What it was about, and what was said, stays with those it concerns. */
export const appealOutcomes = ['UPHELD', 'NOT_UPHELD', 'SETTLED', 'TAKEN_BACK'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

/** An appeal that its circle did not settle, at Care and Counsel. Never by whom, or about what. */
export interface CounselCase {
  readonly id: string;
  readonly circle: CircleSlug;
  readonly referredOn: DateText;
  /** How many unrelated people stand behind it, as its circle knows. */
  readonly unrelated: number;
  /** The days on which it was heard, and how often that was extended by one. */
  readonly sessions: readonly DateText[];
  readonly extended: number;
  readonly outcome?: AppealOutcome;
}

/** How many sessions there may be in all. */
export function sessionsAllowed({ extended }: CounselCase): number {
  return SESSIONS + extended;
}

/** Hears an appeal; once a day. Refusals: `WRONG_STATE` when it is over, `SESSIONS_USED`. */
export function held(known: CounselCase, now: InstantText): Result<CounselCase> {
  const day = dateOf(now);
  if (known.sessions.includes(day)) return ok(known);
  if (known.outcome) return refused(refusal('WRONG_STATE'));
  if (known.sessions.length >= sessionsAllowed(known)) return refused(refusal('SESSIONS_USED'));
  return ok({ ...known, sessions: [...known.sessions, day] });
}

/**
 * Allows so many sessions in all: one more than before, when those there were are used. As many as are allowed already
 * changes nothing. Refusal: `WRONG_STATE` when it is over, when one is left, or when it is more than one more.
 */
export function extendedTo(known: CounselCase, sessions: number): Result<CounselCase> {
  const allowed = sessionsAllowed(known);
  if (sessions === allowed) return ok(known);
  const isUsed = known.sessions.length >= allowed;
  if (known.outcome || !isUsed || sessions !== allowed + 1) return refused(refusal('WRONG_STATE'));
  return ok({ ...known, extended: known.extended + 1 });
}

/** Ends an appeal, after it was heard. The same outcome again changes nothing. Refusal: `WRONG_STATE`. */
export function ended(known: CounselCase, outcome: AppealOutcome): Result<CounselCase> {
  if (known.outcome === outcome) return ok(known);
  const isUnheard = known.sessions.length === 0 && outcome !== 'TAKEN_BACK';
  if (known.outcome || isUnheard) return refused(refusal('WRONG_STATE'));
  return ok({ ...known, outcome });
}
