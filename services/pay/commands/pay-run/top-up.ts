import { kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change, find, type Table, type Work } from '@kith/service-kit';
import { entryFromWages, topUpEntry } from '../../domain/pay-run/booked.ts';
import type { PayRun } from '../../domain/pay-run/run.ts';
import { failing, type IssuedStatement, shortOf } from '../../domain/pay-run/statement.ts';
import { findPosting, putEntry } from '../../store/entries.ts';
import { payees, payRuns } from '../../store/pay-runs.ts';
import { findStatement } from '../../store/statements.ts';
import { termsOf } from '../../store/terms.ts';

/**
 * Books what a worker's pay in a blocked run lacks to the law, from the wages (P3); the run is then to be checked again.
 * Said again: nothing more is booked. Throws `NOT_FOUND` for someone who is not short in it, `WRONG_STATE`.
 */
export function topUpToFloor(
  context: CommandContext,
  { runId, workerId }: { readonly runId: string; readonly workerId: PersonId },
): Promise<PayRun> {
  return change(context, async (work) => {
    const run = await work.get(payRuns, runId);
    if (!run) throw kithError('NOT_FOUND');
    if (run.state !== 'BLOCKED') throw kithError('WRONG_STATE');
    const statement = await statementIn(context.table, run, workerId);
    if (!statement || failing(statement).length === 0) throw kithError('NOT_FOUND');
    work.hold(payRuns, runId);
    await topUp(work, statement);
    return run;
  });
}

async function topUp(work: Work, statement: IssuedStatement): Promise<void> {
  const { table, circle, now } = work.context;
  const { id, round, workerId } = statement;
  const terms = (await termsOf(table, workerId)).findLast(({ answer }) => answer?.accepted);
  if (!terms) throw kithError('TERMS_REQUIRED');
  for (const period of failing(statement)) {
    const entryId = topUpEntry(id, round, period.to);
    if (await findPosting(table, `worker:${workerId}`, period.to, entryId)) continue;
    const pence = shortOf(period);
    const wanted = { entryId, cause: 'FLOOR_TOP_UP', workerId, on: period.to, pence, terms } as const;
    work.write(putEntry(entryFromWages(wanted, circle, now)));
  }
}

/** A worker's statement as the last round of a run drew it up. */
export async function statementIn(
  table: Table,
  { id, round }: PayRun,
  workerId: PersonId,
): Promise<IssuedStatement | undefined> {
  const payee = await find(table, payees, workerId);
  if (payee?.last?.runId !== id) return undefined;
  const statement = await findStatement(table, payee.last.statementId);
  return statement?.round === round ? statement : undefined;
}
