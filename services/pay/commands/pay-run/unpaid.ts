import { addDays, addTo, type DateText, type Id, type InstantText, instantAt } from '@kith/kernel';
import type { Table } from '@kith/service-kit';
import type { Posted } from '../../domain/pay-run/line.ts';
import { isWithin } from '../../domain/pay-run/period.ts';
import type { PayRun } from '../../domain/pay-run/run.ts';
import { entriesOn, type IssuedStatement, type TestedPeriod } from '../../domain/pay-run/statement.ts';
import { DAYS_TO_BE_LATE, listPostedLate, listPostings } from '../../store/entries.ts';
import type { Payee } from '../../store/pay-runs.ts';
import { findStatement } from '../../store/statements.ts';

const EVER = '2000-01-01';
/** Longer than anything takes from the moment it counts for until it can be read. */
const HOURS_UNDER_WAY = 24;

/**
 * Everything of a worker's up to the last day of a run that is on none of their issued statements: nothing is lost when
 * it was confirmed late, and nothing is paid twice. What was booked soon after it was worked is found by its day; what
 * was booked late, by when it was booked since the statement before. What is on that statement, or one drawn up about the
 * same time, is left out by its id.
 */
export async function unpaid(
  table: Table,
  payee: Payee,
  run: Pick<PayRun, 'from' | 'to'>,
): Promise<Posted[]> {
  const { workerId, paid } = payee;
  const { to } = run;
  const account = `worker:${workerId}` as const;
  const firstDay = firstDayLookedAt(payee, run);
  if (!paid) return listPostings(table, account, firstDay, to);
  const since = addTo(paid.drawnUpAt, { hours: -HOURS_UNDER_WAY });
  const [byDay, late] = await Promise.all([
    listPostings(table, account, firstDay, to),
    listPostedLate(table, workerId, since),
  ]);
  const posted = new Map([...late, ...byDay].map((entry) => [entry.entryId, entry]));
  const told = await toldSince(table, paid.statementId, earlier(since, instantAt(firstDay, '00:00')));
  return [...posted.values()]
    .filter(({ entryId, work }) => !told.has(entryId) && work.workedOn <= to)
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

/** From which day on everything of a worker's is looked at, whenever it was booked. */
export function firstDayLookedAt({ paid }: Payee, { from }: Pick<PayRun, 'from'>): DateText {
  if (!paid) return EVER;
  const firstUnpaid = addDays(paid.to, 1) < from ? addDays(paid.to, 1) : from;
  return addDays(firstUnpaid, -DAYS_TO_BE_LATE - 1);
}

/** What a worker's issued statements told of the period that a day lies in: the last one to hold it. */
export async function toldOf(
  table: Table,
  last: Id<'statement'> | undefined,
  days: readonly DateText[],
): Promise<(day: DateText) => TestedPeriod | undefined> {
  const first = days.reduce((least, day) => (day < least ? day : least), '9');
  const periods: TestedPeriod[] = [];
  if (days.length > 0) {
    for await (const statement of chain(table, last)) {
      periods.push(...statement.periods);
      if (statement.from <= first) break;
    }
  }
  return (day) => periods.find((period) => isWithin(period, day));
}

/** Ids of all entries on statements drawn up since a moment: an entry is never on one drawn up before it was booked. */
async function toldSince(
  table: Table,
  last: Id<'statement'>,
  since: InstantText,
): Promise<ReadonlySet<string>> {
  const told = new Set<string>();
  for await (const statement of chain(table, last)) {
    if (statement.drawnUpAt < since) break;
    for (const entryId of entriesOn(statement)) told.add(entryId);
  }
  return told;
}

/** A worker's issued statements, the last one first. */
async function* chain(table: Table, last: Id<'statement'> | undefined): AsyncGenerator<IssuedStatement> {
  let next = last;
  while (next) {
    const statement: IssuedStatement | undefined = await findStatement(table, next);
    if (!statement) return;
    yield statement;
    next = statement.previous;
  }
}

function earlier(one: InstantText, other: InstantText): InstantText {
  return one < other ? one : other;
}

function orderOf({ work, entryId }: Posted): string {
  return `${work.workedOn}#${entryId}`;
}
