import type { DateText, Id, InstantText } from '@kith/kernel';
import { addDays, addTo, instantAt, isBefore, ok, type Result, refusal, refused } from '@kith/kernel';
import { burden } from '../rules/burden.ts';
import { groupsIn, type Plan } from './plan.ts';

/** A half-yearly round of questions: it opens, closes, and is frozen once (E7, E12). */
export interface Round {
  readonly id: Id<'round'>;
  /** The first day on which it can be answered, and the last. */
  readonly opensOn: DateText;
  readonly closesOn: DateText;
  readonly plan: Plan;
  readonly openedAt?: InstantText;
  /** From when on nobody can answer. */
  readonly closesAt: InstantText;
  /** When everyone who is asked was asked. */
  readonly askedAt?: InstantText;
  /** When its results were taken, for good. */
  readonly frozenAt?: InstantText;
  /** When what teams may see was written down. */
  readonly reflectedAt?: InstantText;
  /** When the last answer sheet was gone. */
  readonly forgottenAt?: InstantText;
}

export type RoundState = 'PLANNED' | 'OPEN' | 'CLOSED' | 'FROZEN';

/** How long what was keyed for somebody can be corrected (E8). */
export const HOURS_TO_CORRECT = 24;
/** Results are taken an hour after the last correction can have come. */
const HOURS_TO_FREEZE = HOURS_TO_CORRECT + 1;

/** A round as it is planned. */
export function planned(asked: Pick<Round, 'id' | 'opensOn' | 'closesOn' | 'plan'>): Round {
  return { ...asked, closesAt: instantAt(addDays(asked.closesOn, 1), '00:00') };
}

/** How a round stands at a moment. */
export function stateOf({ openedAt, closesAt, frozenAt }: Round, now: InstantText): RoundState {
  if (frozenAt) return 'FROZEN';
  if (!openedAt) return 'PLANNED';
  return isBefore(now, closesAt) ? 'OPEN' : 'CLOSED';
}

/** Whether a group is asked in both and the one begins before half a year after the other. */
export function tooSoonAfter(round: Round, others: readonly Round[]): boolean {
  const groups = new Set(groupsIn(round.plan));
  return others.some(
    (other) =>
      other.id !== round.id &&
      groupsIn(other.plan).some((group) => groups.has(group)) &&
      addDays(other.opensOn, 7 * burden.weeksApart) > round.opensOn &&
      addDays(round.opensOn, 7 * burden.weeksApart) > other.opensOn,
  );
}

/** The round, open from now on. Refusal: `WRONG_STATE` before its day, and when it is over. */
export function opened(round: Round, now: InstantText): Result<Round> {
  if (round.openedAt) return ok(round);
  const begins = instantAt(round.opensOn, '00:00');
  if (isBefore(now, begins) || !isBefore(now, round.closesAt)) return refused(refusal('WRONG_STATE'));
  return ok({ ...round, openedAt: now });
}

/** The round, closed now unless it is already. Refusal: `WRONG_STATE` while it is not open. */
export function closed(round: Round, now: InstantText): Result<Round> {
  const state = stateOf(round, now);
  if (state === 'PLANNED') return refused(refusal('WRONG_STATE'));
  return ok(state === 'OPEN' ? { ...round, closesAt: now } : round);
}

/** Whether its results can be taken: nothing can be corrected any more. */
export function canFreeze(round: Round, now: InstantText): boolean {
  return (
    stateOf(round, now) === 'CLOSED' && !isBefore(now, addTo(round.closesAt, { hours: HOURS_TO_FREEZE }))
  );
}
