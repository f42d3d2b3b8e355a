import { parentPort } from 'node:worker_threads';
import { reportOf } from './report.ts';
import { shrink } from './shrink.ts';
import { simulate } from './simulate.ts';

/** What a seed came to, as it is handed over. */
export interface SeedResult {
  readonly seed: number;
  readonly steps: number;
  readonly reached: Readonly<Record<string, number>>;
  readonly promised?: number;
  /** A broken promise in words, with the shortest history found that breaks it. */
  readonly report?: string;
}

parentPort?.on('message', async (seed: number) => {
  const outcome = await simulate(seed);
  const { steps, reached, violation } = outcome;
  const result: SeedResult = {
    seed,
    steps,
    reached,
    ...(violation && { promised: violation.promised, report: reportOf(await shrink(outcome)) }),
  };
  parentPort?.postMessage(result);
});
