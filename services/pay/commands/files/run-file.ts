import { kithError } from '@kith/kernel';
import { type CommandContext, find } from '@kith/service-kit';
import { payLineOf } from '../../domain/files/pay-line.ts';
import { owedToWorkers, postingLineOf } from '../../domain/files/posting-line.ts';
import type { IssuedStatement } from '../../domain/pay-run/statement.ts';
import { sidesOf } from '../../store/journal.ts';
import { payRuns } from '../../store/pay-runs.ts';
import { statementsOfRun } from '../../store/run-statements.ts';
import { payColumnsOf, postingColumns } from './columns.ts';
import { type FileFormat, partAfter, type WrittenFile, written } from './written.ts';

/**
 * `PAYROLL`: whom the circle employs, one line a worker · `SELF_BILLING`: whom it owes as independents, one line a worker
 * · `ACCOUNTS`: every entry of the ledger that is paid, one line a side of it
 */
export const fileKinds = ['PAYROLL', 'SELF_BILLING', 'ACCOUNTS'] as const;
type FileKind = (typeof fileKinds)[number];

/** Which file of a run is wanted. */
export interface FileAsked {
  readonly runId: string;
  readonly kind: FileKind;
  readonly format: FileFormat;
  /** Where the part before this one ended; absent: the first part. */
  readonly after?: string | undefined;
}

/** Workers a part: with a hundred lines each, a part is read and answered by far within a call. */
const WORKERS_A_PART: Readonly<Record<FileKind, number>> = { PAYROLL: 500, SELF_BILLING: 500, ACCOUNTS: 25 };

/**
 * A file of an issued run (C4). Throws `NOT_FOUND`, `WRONG_STATE` while the run is not issued, `BAD_CURSOR`, and `BUSY` if
 * what was read is not all that the run paid, as may be in the moment after it was issued.
 */
export async function runFile(context: CommandContext, asked: FileAsked): Promise<WrittenFile> {
  const { table, circle } = context;
  const { runId, kind, format } = asked;
  const run = await find(table, payRuns, runId);
  if (!run) throw kithError('NOT_FOUND');
  if (run.state !== 'ISSUED') throw kithError('WRONG_STATE', { what: 'This pay run is not issued.' });
  const { part, place } = partAfter(asked.after);
  const { before, after } = placeIn(place);
  const page = await statementsOfRun(table, run, { limit: WORKERS_A_PART[kind], after });
  const workers = before + page.statements.length;
  // The list is read from an index, which follows the table by a moment.
  if (page.next === undefined && workers !== run.tally.workers) throw kithError('BUSY', notWhole);
  const { from, to, period, issuedAt } = run;
  const file = {
    name: `${kind.toLowerCase().replace('_', '-')}-${run.id}`,
    format,
    part,
    head: {
      format: 'kith.pay-run-file.v1',
      currency: 'GBP',
      ...{ runId: run.id, from, to, period, issuedAt, circle, kind },
    },
    next: page.next === undefined ? undefined : `${workers}.${page.next}`,
  };
  if (kind === 'ACCOUNTS') {
    const lines = (await sidesOf(table, page.statements.flatMap(paidBy))).map(postingLineOf);
    return written({ ...file, lines, columns: postingColumns, total: owedToWorkers(lines) });
  }
  const status = kind === 'PAYROLL' ? 'EMPLOYED' : 'INDEPENDENT';
  const lines = page.statements.flatMap((statement) => payLineOf(statement, status) ?? []);
  const total = lines.reduce((sum, line) => sum + line.total, 0);
  return written({ ...file, lines, columns: payColumnsOf(run), total });
}

/** The worker's side of everything a statement pays. */
function paidBy({ workerId, lines, rolledUp, to }: IssuedStatement) {
  const holiday = rolledUp ? [{ entryId: rolledUp.entryId, workedOn: to }] : [];
  return [...lines, ...holiday].map(({ entryId, workedOn }) => ({ workerId, entryId, workedOn }));
}

const notWhole = { what: 'This run was issued only now.', fix: 'Try again.' };

/** How many workers the parts before had, and the cursor of the last of them. Throws `BAD_CURSOR`. */
function placeIn(place: string | undefined): { before: number; after: string | undefined } {
  if (place === undefined) return { before: 0, after: undefined };
  const [, workers = '', after] = /^(\d{1,7})\.(.+)$/.exec(place) ?? [];
  if (workers === '') throw kithError('BAD_CURSOR');
  return { before: Number(workers), after };
}
