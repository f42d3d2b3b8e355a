import { createHash } from 'node:crypto';
import { writeCsv } from '@kith/csv';
import { kithError, type Pence } from '@kith/kernel';
import { type CommandContext, find } from '@kith/service-kit';
import { payLineOf, postingLinesOf } from '../../domain/files/pay-line.ts';
import type { PayRun } from '../../domain/pay-run/run.ts';
import type { IssuedStatement } from '../../domain/pay-run/statement.ts';
import { payRuns } from '../../store/pay-runs.ts';
import { statementsOfRun } from '../../store/run-statements.ts';
import { type ColumnsOf, payColumns, postingColumns } from './columns.ts';

/**
 * `PAYROLL`: whom the circle employs, one line a worker · `SELF_BILLING`: whom it owes as independents, one line a worker
 * · `ACCOUNTS`: everyone, one line a posting of the ledger
 */
export const fileKinds = ['PAYROLL', 'SELF_BILLING', 'ACCOUNTS'] as const;
type FileKind = (typeof fileKinds)[number];
export const fileFormats = ['CSV', 'JSON'] as const;
type FileFormat = (typeof fileFormats)[number];

/** Which file of a run is wanted. */
export interface FileAsked {
  readonly runId: string;
  readonly kind: FileKind;
  readonly format: FileFormat;
  /** Where the part before this one ended; absent: the first part. */
  readonly after?: string | undefined;
}

/** A file of a run that was issued. The same run makes the same bytes, whenever it is asked for. */
export interface RunFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
  /** Of the content's bytes in UTF-8, in hexadecimal. */
  readonly sha256: string;
  readonly lineCount: number;
  readonly total: Pence;
  /** Where the next part begins; absent: this is the last one. */
  readonly next?: string;
}

/** Workers a part: with a hundred lines each, a part is read and answered by far within a call. */
const WORKERS_A_PART: Readonly<Record<FileKind, number>> = { PAYROLL: 500, SELF_BILLING: 500, ACCOUNTS: 100 };

/**
 * A file of an issued run (C4). Throws `NOT_FOUND`, `WRONG_STATE` while the run is not issued, `BAD_CURSOR`, and `BUSY` if
 * what was read is not all that the run paid, as may be in the moment after it was issued.
 */
export async function runFile({ table, circle }: CommandContext, asked: FileAsked): Promise<RunFile> {
  const run = await find(table, payRuns, asked.runId);
  if (!run) throw kithError('NOT_FOUND');
  if (run.state !== 'ISSUED') throw kithError('WRONG_STATE', { what: 'This pay run is not issued.' });
  const { part, cursor } = placeIn(asked.after);
  const page = await statementsOfRun(table, run, { limit: WORKERS_A_PART[asked.kind], after: cursor });
  if (part === 1 && page.next === undefined) requireWhole(run, page.statements);
  const { lines, rows, headings } = linesOf(asked.kind, run, page.statements);
  const total = lines.reduce((sum, line) => sum + line.total, 0);
  const content =
    asked.format === 'CSV'
      ? writeCsv(headings, rows)
      : jsonOf(run, { circle, kind: asked.kind, part, total, lines });
  return {
    name: nameOf(asked, run, part),
    mediaType: asked.format === 'CSV' ? 'text/csv; charset=utf-8' : 'application/json',
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
    lineCount: lines.length,
    total,
    ...(page.next !== undefined && { next: `${part + 1}.${page.next}` }),
  };
}

function linesOf(kind: FileKind, run: PayRun, statements: readonly IssuedStatement[]) {
  if (kind === 'ACCOUNTS') return tabled(statements.flatMap(postingLinesOf), postingColumns, run);
  const status = kind === 'PAYROLL' ? 'EMPLOYED' : 'INDEPENDENT';
  return tabled(
    statements.flatMap((statement) => payLineOf(statement, status) ?? []),
    payColumns,
    run,
  );
}

function tabled<Line extends { readonly total: Pence }>(
  lines: readonly Line[],
  columns: ColumnsOf<Line>,
  run: PayRun,
) {
  const rows = lines.map((line) => Object.values(columns).map((cellOf) => cellOf(line, run)));
  return { lines, rows, headings: Object.keys(columns) };
}

interface JsonParts {
  readonly circle: string;
  readonly kind: FileKind;
  readonly part: number;
  readonly total: Pence;
  readonly lines: readonly object[];
}

/** Amounts in pence, times in minutes. Additions keep the name of the format. */
function jsonOf({ id, from, to, period, issuedAt }: PayRun, { total, lines, ...parts }: JsonParts): string {
  const head = { format: 'kith.pay-run-file.v1', currency: 'GBP', runId: id, from, to, period, issuedAt };
  return `${JSON.stringify({ ...head, ...parts, totalPence: total, lineCount: lines.length, lines })}\n`;
}

/** `payroll-payrun_01J….csv`; from the second part on, with its number. */
function nameOf({ kind, format }: FileAsked, { id }: PayRun, part: number): string {
  const what = kind.toLowerCase().replace('_', '-');
  return `${what}-${id}${part > 1 ? `-${part}` : ''}.${format.toLowerCase()}`;
}

function placeIn(after: string | undefined): { part: number; cursor: string | undefined } {
  if (after === undefined) return { part: 1, cursor: undefined };
  const [, part = '', cursor] = /^([1-9]\d{0,3})\.(.+)$/.exec(after) ?? [];
  if (part === '') throw kithError('BAD_CURSOR');
  return { part: Number(part), cursor };
}

/** The list is read from an index, which follows the table by a moment. */
function requireWhole({ tally }: PayRun, statements: readonly IssuedStatement[]): void {
  const pay = statements.reduce((sum, { sums }) => sum + sums.pay, 0);
  const isWhole = statements.length === tally.workers && pay === tally.pay;
  if (!isWhole) throw kithError('BUSY', { what: 'This run was issued only now.', fix: 'Try again.' });
}
