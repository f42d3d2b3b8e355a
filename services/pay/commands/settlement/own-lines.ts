import type { CircleSlug, MonthText } from '@kith/kernel';
import type { Table } from '@kith/service-kit';
import { lineOf, monthFor, type OwnLine } from '../../domain/settlement/line.ts';
import type { Visit } from '../../domain/visit.ts';
import type { Worth } from '../../domain/worth.ts';
import { ownLinesOn, settlementsWith } from '../../store/settlements.ts';
import { listUnsettled } from '../../store/visits.ts';

/** Before anyone shared anything. */
const FIRST_DAY = '2000-01-01';

/** The lines of every month with a neighbour that has any, up to one month; months both agreed on are not among them. */
export async function openMonths(
  table: Table,
  neighbour: CircleSlug,
  until: MonthText,
): Promise<Map<MonthText, OwnLine[]>> {
  const [visits, records] = await Promise.all([
    listUnsettled(table, neighbour, [FIRST_DAY, `${until}-31`]),
    settlementsWith(table, neighbour),
  ]);
  const agreed = records.filter((record) => record.agreed);
  const closed = new Set(agreed.map(({ month }) => month));
  const unmarked = await settledButUnmarked(
    table,
    agreed.filter(({ marked }) => !marked),
  );
  const months = new Map<MonthText, OwnLine[]>();
  for (const found of visits) {
    const visit: Visit = { ...found, settled: { ...unmarked.get(found.visitId), ...found.settled } };
    const line = lineOf(visit);
    const month = monthFor(visit, closed);
    if (line) months.set(month, [...(months.get(month) ?? []), line]);
  }
  return months;
}

/** The lines of a month with a neighbour as they are now; none once both agreed on it. */
export async function openLines(table: Table, neighbour: CircleSlug, month: MonthText): Promise<OwnLine[]> {
  return (await openMonths(table, neighbour, month)).get(month) ?? [];
}

/** By visit, what is settled in months whose visits do not all say so themselves yet. */
async function settledButUnmarked(
  table: Table,
  records: Awaited<ReturnType<typeof settlementsWith>>,
): Promise<Map<string, Record<MonthText, Worth>>> {
  const settled = new Map<string, Record<MonthText, Worth>>();
  for (const record of records) {
    for (const { visitId, worth } of await ownLinesOn(table, record, record.agreed?.pages ?? '')) {
      settled.set(visitId, { ...settled.get(visitId), [record.month]: worth });
    }
  }
  return settled;
}
