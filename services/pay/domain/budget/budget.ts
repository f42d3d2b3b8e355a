import { addDays, type DateText, divideHalfUp, type Pence, Temporal } from '@kith/kernel';
import type { Funding, TeamFunding } from '../funding/funding.ts';
import { fundingOn } from '../funding/funding.ts';
import { type BudgetState, budgetState } from '../rules/budget-guard.ts';

/** What a stretch of days may cost and does cost. Amounts in pence. */
export interface Budget {
  readonly from: DateText;
  readonly to: DateText;
  /** Absent when nobody has said what a week may cost. */
  readonly budget?: Pence;
  /** Charged already. */
  readonly confirmed: Pence;
  /** Booked, and not confirmed yet. */
  readonly planned: Pence;
  /** Of the budget, once all that is planned is charged; negative when it does not suffice. */
  readonly left?: Pence;
  readonly state?: BudgetState;
}

/** How a team's money stands over some days. `from` and `to` are included. */
export function budgetOf(
  { from, to }: Pick<Budget, 'from' | 'to'>,
  kept: TeamFunding | undefined,
  { confirmed, planned }: Pick<Budget, 'confirmed' | 'planned'>,
): Budget {
  const budget = budgetFor(kept, from, to);
  if (budget === undefined) return { from, to, confirmed, planned };
  const left = budget - confirmed - planned;
  const state = budgetState({ budget, confirmed, planned }, to);
  return { from, to, budget, confirmed, planned, left, state };
}

/**
 * What some days may cost: of each weekly budget as much as the days it is in force on, rounded once, half up. Nothing
 * when none is known for any of them.
 */
export function budgetFor(kept: TeamFunding | undefined, from: DateText, to: DateText): Pence | undefined {
  const days = new Map<Funding, number>();
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const funding = fundingOn(kept, day);
    if (funding?.weeklyPence !== undefined) days.set(funding, (days.get(funding) ?? 0) + 1);
  }
  const parts = [...days].map(([{ weeklyPence = 0 }, count]) => divideHalfUp(weeklyPence * count, 7));
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0);
}

/** The first and the last day of a month, `2026-11`. */
export function daysOfMonth(month: string): Pick<Budget, 'from' | 'to'> {
  const last = Temporal.PlainYearMonth.from(month).daysInMonth;
  return { from: `${month}-01`, to: `${month}-${last}` };
}

/** The first and the last day of the week that begins on a Monday. */
export function daysOfWeek(monday: DateText): Pick<Budget, 'from' | 'to'> {
  return { from: monday, to: addDays(monday, 6) };
}
