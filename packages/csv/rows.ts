import { unwrap } from '@kith/kernel';
import type * as z from 'zod';
import type { Imported, ImportRow, RowProblem } from './imported.ts';
import type { CsvProblem } from './parse.ts';
import { type Columns, type NumberedRow, readTable } from './table.ts';

/** So many that one call can take all of them. */
const MOST_ROWS = 500;

/** What a file asks for, as the schema of an input checks it. */
interface Asking<C extends Columns, Asked> extends Naming {
  readonly columns: C;
  /** The fields of a row, as a client would send them. */
  readonly fieldsOf: (row: NumberedRow<C>['value']) => Readonly<Record<string, unknown>>;
  readonly schema: z.ZodType<Asked>;
  /** What there can be one row for only. */
  readonly about: (asked: Asked) => string;
  /** Why two rows cannot both be, if so. */
  readonly clash?: (one: Asked, other: Asked) => boolean;
}

/** The column of a field, where it is called otherwise. */
interface Naming {
  readonly columnOf: Readonly<Record<string, string>>;
}

/** What is wrong with a file, and where. */
interface FileProblem {
  readonly row: number;
  readonly column: string | null;
  readonly problem: string;
}

/** Rows that can be asked for; or everything that is wrong, of every row. */
interface ReadRows<Asked> {
  readonly rows: readonly ImportRow<Asked>[];
  readonly problems: readonly FileProblem[];
}

/** Reads a file as what it asks for, row by row. Throws `FILE_TOO_LARGE`, `FILE_NOT_TEXT`. */
export function readRows<C extends Columns, Asked>(
  bytes: Uint8Array,
  asking: Asking<C, Asked>,
): ReadRows<Asked> {
  const table = unwrap(readTable(bytes, asking.columns, MOST_ROWS));
  if (table.problems.length > 0) return { rows: [], problems: table.problems.map(shown) };
  const rows: ImportRow<Asked>[] = [];
  const problems: FileProblem[] = [];
  const rowsAbout = new Map<string, number>();
  for (const { row, value } of table.rows) {
    const read = asking.schema.safeParse(asking.fieldsOf(value));
    if (read.success) {
      const about = asking.about(read.data);
      const other = rowsAbout.get(about);
      if (other !== undefined)
        problems.push({ row, column: null, problem: `about the same as row ${other}` });
      rowsAbout.set(about, other ?? row);
      rows.push({ row, asked: read.data });
      continue;
    }
    for (const { path, message } of read.error.issues) {
      problems.push({ row, column: columnNamed(asking, path[0]), problem: message });
    }
  }
  problems.push(...clashesIn(rows, asking));
  return problems.length > 0 ? { rows: [], problems } : { rows, problems };
}

/** Rows that an earlier one leaves no room for: each alone could be taken, so it shows here only. */
function clashesIn<C extends Columns, Asked>(
  rows: readonly ImportRow<Asked>[],
  { clash }: Asking<C, Asked>,
): FileProblem[] {
  if (!clash) return [];
  return rows.flatMap(({ row, asked }, nth) => {
    const other = rows.slice(0, nth).find((earlier) => clash(earlier.asked, asked));
    return other ? [{ row, column: null, problem: `at the same time as row ${other.row}` }] : [];
  });
}

/** What a file came to, its problems by columns. */
export function importedBy<Done>({ done, problems }: Imported<Done>, naming: Naming) {
  const byColumn = ({ row, field, problem }: RowProblem) => ({
    row,
    column: columnNamed(naming, field),
    problem,
  });
  return { done, problems: problems.map(byColumn) };
}

function shown({ row, column, problem }: CsvProblem): FileProblem {
  return { row, column: column ?? null, problem };
}

function columnNamed({ columnOf }: Naming, field: PropertyKey | undefined): string | null {
  return field === undefined ? null : (columnOf[String(field)] ?? String(field));
}
