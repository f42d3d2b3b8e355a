import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SeedResult } from './seed-worker.ts';

/** Runs seeds on all cores, each in a thread of its own; tells of each as it is done, in no order. */
export async function runSeeds(
  from: number,
  count: number,
  told: (result: SeedResult) => void = () => undefined,
): Promise<SeedResult[]> {
  const results: SeedResult[] = [];
  let next = from;
  const run = (): Promise<void> =>
    new Promise((done, fail) => {
      const worker = new Worker(new URL('./seed-worker.ts', import.meta.url), {
        // Following every promise for X-Ray would cost a third of the time.
        env: { ...process.env, AWS_XRAY_MANUAL_MODE: 'true' },
        execArgv: ['--disable-warning=ExperimentalWarning'],
      });
      const goOn = () => {
        if (next < from + count) worker.postMessage(next++);
        else worker.terminate().then(() => done(), fail);
      };
      worker.on('message', (result: SeedResult) => {
        results.push(result);
        told(result);
        goOn();
      });
      worker.on('error', fail);
      goOn();
    });
  await Promise.all(Array.from({ length: Math.min(count, availableParallelism()) }, run));
  return results.sort((one, other) => one.seed - other.seed);
}
