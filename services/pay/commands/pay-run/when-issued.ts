import type { KithEvent } from '@kith/contracts';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { payRuns } from '../../store/pay-runs.ts';
import { beginDelivery } from '../delivery/begin.ts';
import { tellFigures } from './tell-figures.ts';

/** A run was issued: its payroll is to be sent, and the circle hears what its statements come to in time (N3). */
export function whenIssued(
  { data }: KithEvent<'PayRunIssued'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const run = await work.get(payRuns, data.runId);
    if (run?.state !== 'ISSUED') return;
    await beginDelivery(work, run);
    await tellFigures(work, run);
  });
}
