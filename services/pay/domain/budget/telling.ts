import { type DateText, dateOf, type InstantText, mondayOf } from '@kith/kernel';
import type { Budget } from './budget.ts';

/** When the owner's side of a team was last told that a week's budget does not suffice, and of which weeks. */
export interface BudgetTold {
  readonly teamId: string;
  readonly at: InstantText;
  /** Mondays, none of a week that is over. */
  readonly weeks: readonly DateText[];
}

/** Whether there is something to tell of a week now: once a week at most, of each week once, and of none that is over. */
export function mayTell(told: BudgetTold | undefined, week: DateText, now: InstantText): boolean {
  const thisWeek = mondayOf(dateOf(now));
  if (week < thisWeek) return false;
  return !told || (mondayOf(dateOf(told.at)) < thisWeek && !told.weeks.includes(week));
}

/** Whether a week's budget does not suffice as planned, or did not. */
export function isExceeded({ state }: Budget): boolean {
  return state === 'AMBER' || state === 'RED';
}

/** What is kept once it is told. */
export function toldOf(
  teamId: string,
  told: BudgetTold | undefined,
  week: DateText,
  now: InstantText,
): BudgetTold {
  const thisWeek = mondayOf(dateOf(now));
  return { teamId, at: now, weeks: [...(told?.weeks ?? []).filter((one) => one >= thisWeek), week] };
}
