import { addDays, lastDayOfMonth, type MonthText, monthsEndingWith } from '@kith/kernel';
import { takesPlace, type VisitFact } from '../visit.ts';
import type { WorkforceFigures } from '../workforce-month.ts';
import { type Part, sumOf } from './part.ts';
import type { Turnover } from './turnover.ts';

/** What workforce measures of a month are made from (E14). */
export interface WorkforceFacts {
  readonly turnover: Turnover;
  /** What the commons coordinator wrote down, of the months they did. */
  readonly recorded: ReadonlyMap<MonthText, WorkforceFigures>;
  /** Visits of all those months. */
  readonly visits: readonly VisitFact[];
}

/** The four figures on those who are paid: over the twelve months that end with the month (E14). */
export function workforceParts({ turnover, recorded, visits }: WorkforceFacts, month: MonthText) {
  const { heads: of, teams, leavers, beginners, meanHeads } = turnover;
  const part = (numerator: number, denominator: number): Part => ({ numerator, denominator, of, teams });
  const months = monthsEndingWith(month, 12).filter((one) => recorded.has(one));
  const figures = months.flatMap((one) => recorded.get(one) ?? []);
  const made = visits.filter((visit) => visit.month && months.includes(visit.month) && takesPlace(visit));
  const bought = sumOf(figures, ({ agencyMinutes }) => agencyMinutes);
  return {
    churn: part(leavers, meanHeads),
    sickness: part(
      sumOf(figures, ({ sickDays }) => sickDays),
      sumOf(figures, ({ dueDays }) => dueDays),
    ),
    agencyHours: part(bought, bought + sumOf(made, ({ minutes = 0 }) => minutes)),
    recruitmentCost: part(
      sumOf(figures, ({ recruitmentPence }) => recruitmentPence),
      figures.length === 0 ? 0 : beginners,
    ),
  };
}

/** The twelve weeks that end with a month, as the first and the last day. */
export function twelveWeeksTo(month: MonthText) {
  const to = lastDayOfMonth(month);
  return { from: addDays(to, -12 * 7 + 1), to };
}
