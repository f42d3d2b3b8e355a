import { type MonthText, monthsEndingWith } from '@kith/kernel';
import type { Table } from '@kith/service-kit';
import type { MonthFacts } from '../../domain/measures/all.ts';
import type { WorkforceFigures } from '../../domain/workforce-month.ts';
import { factLists } from '../../store/facts.ts';
import { monthLists } from '../../store/months.ts';
import { listMembers, listTeams } from '../../store/people.ts';

/** Twelve weeks end with a month at the latest as many months before it. */
const MONTHS_OF_TWELVE_WEEKS = 4;

/** All that bears on a month. The lists are bounded by the circle, or by its months. */
export async function gather(table: Table, month: MonthText): Promise<MonthFacts> {
  const year = monthsEndingWith(month, 12);
  const workforce = await monthLists.workforce(table, year[0] ?? month, month);
  const recorded = new Map<MonthText, WorkforceFigures>(
    workforce.flatMap(({ month: of, versions }) => {
      const last = versions.at(-1);
      return last ? [[of, last] as const] : [];
    }),
  );
  const withVisits = new Set([...monthsEndingWith(month, MONTHS_OF_TWELVE_WEEKS), ...recorded.keys()]);
  const ofMonths = async <T>(
    months: Iterable<MonthText>,
    list: (table: Table, of: MonthText) => Promise<T[]>,
  ) => (await Promise.all([...months].map((one) => list(table, one)))).flat();
  const [teams, states, members, visits, gaps, hats, decisions, statements, shown, hours, wanted, words] =
    await Promise.all([
      listTeams(table),
      factLists.teamStates(table),
      listMembers(table),
      ofMonths(withVisits, factLists.visits),
      factLists.gaps(table, month),
      factLists.hats(table),
      factLists.decisions(table, month),
      factLists.statements(table, month),
      ofMonths(year, factLists.shown),
      factLists.hours(table),
      factLists.wanted(table),
      monthLists.words(table),
    ]);
  return {
    teams,
    states,
    members,
    visits,
    gaps,
    hats,
    decisions,
    statements,
    shown,
    hours,
    wanted,
    words,
    recorded,
  };
}
