import {
  type CircleSlug,
  type DateText,
  type FieldProblem,
  ok,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import {
  type RateName,
  type RateRow,
  type RateTable,
  type RateTableName,
  rateNames,
  rateOn,
} from './rate-table.ts';
import { ratesInUse } from './shipped-rates.ts';

/** Tables in which the law says the least there may be. */
const lawful: ReadonlySet<RateTableName> = new Set(['MINIMUM_WAGE', 'HOLIDAY']);

/** Rows a circle changes or adds, as it decided them. */
export interface Recording {
  readonly table: RateTableName;
  /** The version the rows were looked at in. */
  readonly basedOn: string;
  readonly source: string;
  readonly rows: readonly Pick<RateRow, 'from' | 'rate' | 'value'>[];
}

/** What a recording rests on. */
export interface RecordedBefore {
  /** All versions of all tables that the circle recorded, oldest first. */
  readonly recorded: readonly RateTable[];
  readonly circle: CircleSlug;
  readonly today: DateText;
}

/**
 * The version of a table that a circle records: the one in use with these rows put in (P4). Nothing that was worked out
 * before changes. Recorded again, it is the version it made then.
 * Refusals: `BAD_INPUT` (a rate of another table, or twice on a day), `EDITED_MEANWHILE` when another version is in use,
 * `BELOW_THE_LAW` when it would lower what came with the software as the law.
 */
export function recordedVersion(recording: Recording, before: RecordedBefore): Result<RateTable> {
  const { table, basedOn, source } = recording;
  const fields = problemsOf(recording);
  if (fields.length > 0) return refused(refusal('BAD_INPUT', { fields }));
  const inUse = ratesInUse(before.recorded)[table];
  const rows = recording.rows.map((row): RateRow => ({ ...row, source }));
  if (inUse.version !== basedOn) {
    const isRepeated = inUse.basedOn === basedOn && rows.every((row) => holds(inUse, row));
    return isRepeated ? ok(inUse) : refused(refusal('EDITED_MEANWHILE'));
  }
  const own = before.recorded.filter((version) => version.table === table).length;
  const after: RateTable = {
    table,
    version: `${before.circle}-${own + 1}`,
    basedOn,
    decidedOn: before.today,
    source,
    rows: withRows(inUse.rows, rows),
  };
  const low = lawful.has(table) ? firstBelowTheLaw(after) : undefined;
  if (!low) return ok(after);
  const what = `On ${low.from} the law wants ${low.value} for ${low.rate} at least.`;
  return refused(refusal('BELOW_THE_LAW', { what }));
}

function problemsOf({ table, rows }: Recording): FieldProblem[] {
  const names: readonly RateName[] = rateNames[table];
  const seen = new Set<string>();
  return rows.flatMap(({ rate, from }, index): FieldProblem[] => {
    if (!names.includes(rate)) {
      return [{ field: `rows.${index}.rate`, problem: `not a rate of this table: ${names.join(', ')}` }];
    }
    if (seen.has(nameOf({ rate, from }))) {
      return [{ field: `rows.${index}.from`, problem: 'this rate is named twice for the same day' }];
    }
    seen.add(nameOf({ rate, from }));
    return [];
  });
}

function withRows(kept: readonly RateRow[], put: readonly RateRow[]): RateRow[] {
  const rows = new Map([...kept, ...put].map((row) => [nameOf(row), row]));
  return [...rows.values()].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

function nameOf({ from, rate }: Pick<RateRow, 'from' | 'rate'>): string {
  return `${from} ${rate}`;
}

function holds({ rows }: RateTable, wanted: RateRow): boolean {
  return rows.some((row) => nameOf(row) === nameOf(wanted) && row.value === wanted.value);
}

/** A rate steps on the days of rows only: looked at on each of them, of both tables, it is looked at everywhere. */
function firstBelowTheLaw(after: RateTable): Pick<RateRow, 'from' | 'rate' | 'value'> | undefined {
  const law = ratesInUse();
  const ours = { ...law, [after.table]: after };
  const days = [...law[after.table].rows, ...after.rows].map(({ from }) => from);
  for (const from of days) {
    for (const rate of rateNames[after.table]) {
      const { value } = rateOn(law, after.table, rate, from);
      if (rateOn(ours, after.table, rate, from).value < value) return { from, rate, value };
    }
  }
  return undefined;
}
