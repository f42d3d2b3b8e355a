import { addTo, isMonthOver, kithError, type MonthText } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { owedToWorkers, postingLineOf } from '../../domain/files/posting-line.ts';
import { journalPage } from '../../store/journal.ts';
import { postingColumns } from './columns.ts';
import { type FileFormat, partAfter, type WrittenFile, written } from './written.ts';

/** Which month's accounts are wanted, and which part of them. */
interface AccountsAsked {
  readonly month: MonthText;
  readonly format: FileFormat;
  /** Where the part before this one ended; absent: the first part. */
  readonly after?: string | undefined;
}

/** Each has two to four sides: a part stays below two megabytes. */
const ENTRIES_A_PART = 1_000;

/**
 * Everything a circle booked in a month, whether a worker of it was paid by it or not: all sides of every entry (C4). What
 * is booked later is in the month it is booked in, so that a month never changes, and the months since the beginning are
 * the ledger. A month is there once it has been over for a day: what was under way at its end has been written by then.
 * Throws `MONTH_NOT_OVER`, `BAD_CURSOR`.
 */
export async function accountsFile(
  { table, circle, now }: CommandContext,
  { month, format, after }: AccountsAsked,
): Promise<WrittenFile> {
  if (!isMonthOver(month, addTo(now, { hours: -24 }))) throw kithError('MONTH_NOT_OVER');
  const { part, place } = partAfter(after);
  const { sides, next } = await journalPage(table, month, { limit: ENTRIES_A_PART, after: place });
  const lines = sides.map(postingLineOf);
  return written({
    name: `accounts-${month}`,
    format,
    part,
    lines,
    columns: postingColumns,
    total: owedToWorkers(lines),
    head: { format: 'kith.accounts-file.v1', currency: 'GBP', month, circle },
    next,
  });
}
