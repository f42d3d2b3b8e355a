import type { Imported, ImportRow, RowProblem } from '@kith/csv';
import { KithError } from '@kith/kernel';
import type { CommandContext } from '../graphql/context.ts';
import { change, decided, type Work } from './work.ts';

/** Rows of six writes fit into one transaction. */
const ROWS_A_TRANSACTION = 16;

/**
 * Does what each row asks for, or nothing at all: every row is decided on first, and only when none is refused are they
 * written, so many a transaction. What each asks for has an id that follows from it, so that after a crash the same file
 * makes good what is missing. Throws `BUSY`, and the refusal of a row that someone came before meanwhile.
 */
export async function importRows<Asked, Done>(
  context: CommandContext,
  rows: readonly ImportRow<Asked>[],
  takeIn: (work: Work, asked: Asked) => Promise<Done>,
): Promise<Imported<Done>> {
  const problems: RowProblem[] = [];
  for (const batch of batchesOf(rows)) {
    const found = await Promise.all(batch.map((row) => problemsOf(context, row, takeIn)));
    problems.push(...found.flat());
  }
  if (problems.length > 0) return { done: [], problems };
  const done: Done[] = [];
  for (const batch of batchesOf(rows)) {
    const taken = await change(context, (work) => Promise.all(batch.map(({ asked }) => takeIn(work, asked))));
    done.push(...taken);
  }
  return { done, problems: [] };
}

/** Decides on a row and commits nothing. */
async function problemsOf<Asked>(
  context: CommandContext,
  { row, asked }: ImportRow<Asked>,
  takeIn: (work: Work, asked: Asked) => Promise<unknown>,
): Promise<RowProblem[]> {
  try {
    await decided(context, (work) => takeIn(work, asked));
    return [];
  } catch (error) {
    if (!(error instanceof KithError)) throw error;
    const { fields, what } = error.refusal;
    return fields?.map((named) => ({ row, ...named })) ?? [{ row, problem: what }];
  }
}

function batchesOf<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / ROWS_A_TRANSACTION);
  return Array.from({ length: count }, (_, index) =>
    all.slice(index * ROWS_A_TRANSACTION, (index + 1) * ROWS_A_TRANSACTION),
  );
}
