import type { DateText } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { BookedWeek } from '../domain/budget/booked-week.ts';
import type { BudgetTold } from '../domain/budget/telling.ts';
import type { TeamFunding } from '../domain/funding/funding.ts';

const teamPk = (teamId: string) => `TEAM#${teamId}#FUNDING`;
const weeksPk = (teamId: string) => `TEAM#${teamId}#BOOKED`;

/** Who pays for a team, since when: all in one item, so that there is never more than one answer for a day. */
export const teamFundings = entity<TeamFunding, [string]>(
  (teamId) => key(teamPk(teamId), 'FUNDING'),
  ({ teamId }) => [teamId],
);

/** What a team's owner side was told of its budget. */
export const budgetsTold = entity<BudgetTold, [string]>(
  (teamId) => key(teamPk(teamId), 'TOLD'),
  ({ teamId }) => [teamId],
);

/**
 * The visits of a team's week that wait to be confirmed. One item a week: one write with each booking, cancellation and
 * confirmation, one read for a budget, and whoever books at the same moment is seen.
 */
export const bookedWeeks = entity<BookedWeek, [string, DateText]>(
  (teamId, monday) => key(weeksPk(teamId), monday),
  ({ teamId, week }) => [teamId, week],
);

/** The weeks of a team that begin from one Monday to another, both included. */
export function weeksBooked(
  table: Table,
  teamId: string,
  mondays: readonly [DateText, DateText],
): Promise<BookedWeek[]> {
  return allOf(table, { pk: weeksPk(teamId), between: mondays });
}
