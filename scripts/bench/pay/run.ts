import { type CommandContext, find } from '../../../packages/service-kit/index.ts';
import { advancePayRun } from '../../../services/pay/commands/pay-run/advance.ts';
import { issuePayRun, startPayRun } from '../../../services/pay/commands/pay-run/runs.ts';
import type { PayRun } from '../../../services/pay/domain/pay-run/run.ts';
import { payRuns } from '../../../services/pay/store/pay-runs.ts';
import { november } from './invented.ts';

/** What a run took. */
export interface Taken {
  readonly run: PayRun;
  readonly wallMs: number;
  readonly cpuMs: number;
  /** The most memory that was resident at any moment. */
  readonly peakBytes: number;
}

/** Runs the pay of November from its start until it is issued, slice by slice. */
export async function runPay(begin: () => Promise<CommandContext>, isBroken: boolean): Promise<Taken> {
  let peakBytes = 0;
  const watch = () => {
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  };
  const watching = setInterval(watch, 20);
  const cpu = process.cpuUsage();
  const started = performance.now();
  let context = await begin();
  const { id } = await startPayRun(context, november, 'gwen');
  await workThrough();
  const checked = await find(context.table, payRuns, id);
  if (checked?.state !== 'READY') throw new Error(`The run is ${checked?.state}.`);
  await issuePayRun(context, id, 'gwen');
  await workThrough();
  clearInterval(watching);
  watch();
  const { user, system } = process.cpuUsage(cpu);
  const run = await find(context.table, payRuns, id);
  if (run?.state !== 'ISSUED') throw new Error(`The run is ${run?.state}.`);
  return { run, wallMs: performance.now() - started, cpuMs: (user + system) / 1_000, peakBytes };

  async function workThrough(): Promise<void> {
    for (;;) {
      const run = await find(context.table, payRuns, id);
      if (run?.state !== 'CHECKING' && run?.state !== 'ISSUING') return;
      await advance(context, run);
      if (!isBroken || run.step % 3 > 0) continue;
      // Whoever did this slice is gone before they said so: its event comes again, twice, to others that begin afresh.
      context = await begin();
      await Promise.all([advance(context, run), advance(context, run)]);
    }
  }
}

async function advance(context: CommandContext, { id, step }: PayRun): Promise<void> {
  const event = { data: { runId: id, step } } as Parameters<typeof advancePayRun>[0];
  await context.table.change(context.cause, context.now, () => advancePayRun(event, context));
}
