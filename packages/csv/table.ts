import { ok, type Result, refusal, refused } from '@kith/kernel';
import type { ReadCell } from './cells.ts';
import { decodeText } from './decode.ts';
import { type CsvProblem, parseCsv } from './parse.ts';

/** A column of a file: how its cells are read, and whether every row has one. */
export interface Column<T> {
  readonly read: ReadCell<T>;
  readonly required: boolean;
}

/** The columns of a file by their headings. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A row as it was read: nothing for what was left out. */
type Row<C extends Columns> = {
  readonly [K in keyof C]: (C[K] extends Column<infer T> ? T : never) | undefined;
};

/** A row, and where it stands. */
export interface NumberedRow<C extends Columns> {
  readonly row: number;
  readonly value: Row<C>;
}

/** A file as it was read: rows, and everything that is wrong with them. */
export interface ReadTable<C extends Columns> {
  readonly rows: readonly NumberedRow<C>[];
  readonly problems: readonly CsvProblem[];
}

/** A column that every row has. */
export const required = <T>(read: ReadCell<T>): Column<T> => ({ read, required: true });
/** A column that may be left out, of a row or altogether. */
export const leftOut = <T>(read: ReadCell<T>): Column<T> => ({ read, required: false });

/**
 * Reads a CSV file of these columns, in any order; blank rows are passed over. Every broken cell is told of.
 * Refusals: `FILE_TOO_LARGE` (also by rows), `FILE_NOT_TEXT`.
 */
export function readTable<C extends Columns>(
  bytes: Uint8Array,
  columns: C,
  mostRows: number,
): Result<ReadTable<C>> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const parsed = parseCsv(text.value);
  if (!isRows(parsed)) return ok({ rows: [], problems: [parsed] });
  const [first = [], ...rest] = parsed;
  const headings = first.map((heading) => heading.trim().toLowerCase().replaceAll(/[ -]/g, '_'));
  const wrong = problemsOfHeadings(headings, columns);
  if (wrong.length > 0) return ok({ rows: [], problems: wrong });
  const numbered = rest.map((cells, index) => ({ row: index + 2, cells: cells.map((cell) => cell.trim()) }));
  const filled = numbered.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length > mostRows) {
    const what = `The file has ${filled.length} rows; ${mostRows} are read at once.`;
    return refused(refusal('FILE_TOO_LARGE', { what }));
  }
  const problems: CsvProblem[] = [];
  const rows = filled.map(({ row, cells }) => {
    if (cells.length > headings.length) problems.push({ row, problem: 'more cells than there are headings' });
    return { row, value: rowOf(row, cells, { headings, columns, problems }) };
  });
  const twice = problemsOfRepetition(filled);
  return ok({ rows, problems: [...problems, ...twice].sort((one, other) => one.row - other.row) });
}

function isRows(parsed: ReturnType<typeof parseCsv>): parsed is readonly string[][] {
  return Array.isArray(parsed);
}

interface Reader<C> {
  readonly headings: readonly string[];
  readonly columns: C;
  /** What is found wrong goes here. */
  readonly problems: CsvProblem[];
}

function rowOf<C extends Columns>(
  row: number,
  cells: readonly string[],
  { headings, columns, problems }: Reader<C>,
): Row<C> {
  const read = Object.entries(columns).map(([column, { read, required }]) => {
    const cell = cells[headings.indexOf(column)] ?? '';
    if (cell === '') {
      if (required) problems.push({ row, column, problem: 'must not be empty' });
      return [column, undefined];
    }
    const reading = read(cell);
    if ('value' in reading) return [column, reading.value];
    problems.push({ row, column, problem: reading.problem });
    return [column, undefined];
  });
  return Object.fromEntries(read);
}

function problemsOfHeadings(headings: readonly string[], columns: Columns): CsvProblem[] {
  const known = Object.keys(columns).join(', ');
  const wrong = headings.flatMap((column, index): CsvProblem[] => {
    if (!Object.hasOwn(columns, column)) {
      return [{ row: 1, column, problem: `not a column of this file, which has ${known}` }];
    }
    return headings.indexOf(column) < index ? [{ row: 1, column, problem: 'stands there twice' }] : [];
  });
  const missing = Object.entries(columns)
    .filter(([column, { required }]) => required && !headings.includes(column))
    .map(([column]): CsvProblem => ({ row: 1, column, problem: 'this column is missing' }));
  return [...wrong, ...missing];
}

function problemsOfRepetition(
  rows: readonly { readonly row: number; readonly cells: readonly string[] }[],
): CsvProblem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, cells }) => {
    const said = JSON.stringify(cells);
    const before = seen.get(said);
    if (before !== undefined) return [{ row, problem: `the same as row ${before}` }];
    seen.set(said, row);
    return [];
  });
}
