import type { CommandContext } from '@kith/service-kit';
import type { Posted } from '../../domain/pay-run/line.ts';
import type { PayRun } from '../../domain/pay-run/run.ts';
import type { Payee } from '../../store/pay-runs.ts';
import { bookWays } from '../travel/ways.ts';
import { firstDayLookedAt, unpaid } from './unpaid.ts';

/**
 * What a run is to pay a worker, the ways between their visits put in the ledger first (P1, P10). That is done once,
 * whatever becomes of the run.
 */
export async function withWays(
  context: CommandContext,
  payee: Payee,
  run: Pick<PayRun, 'from' | 'to'>,
): Promise<Posted[]> {
  const { table } = context;
  const from = firstDayLookedAt(payee, run);
  await bookWays(context, payee.workerId, { from, to: run.to });
  const posted = await unpaid(table, payee, run);
  const lateDays = new Set(posted.map(({ work }) => work.workedOn).filter((day) => day < from));
  for (const day of lateDays) await bookWays(context, payee.workerId, { from: day, to: day });
  return lateDays.size > 0 ? unpaid(table, payee, run) : posted;
}
