import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { InstanceDocument } from '../instance/document.ts';
import type { Proposal } from '../propose.ts';
import { score } from '../score/score.ts';
import type { Effort } from '../search/effort.ts';
import type { Snapshot } from '../search/snapshot.ts';
import type { Plan } from '../solution/document.ts';
import type { Report, Request, Task } from './worker.ts';

/** A search on several threads: how many, and a signal that ends it early with the best plan so far. */
export interface ThreadsEffort extends Omit<Effort, 'isCancelled'> {
  readonly threads: number;
  readonly signal?: AbortSignal | undefined;
}

const LEGS = 20;

/** After these shares of the effort, every thread goes on from the best of their plans: early enough to part again. */
const MEETINGS: ReadonlySet<number> = new Set([0.5, 0.7, 0.85]);

/**
 * Searches on several threads, each from its own seed. They cool in step and meet a few times, to go on from the plan
 * that is best by then. Equal draws give equal plans here too: threads meet after draws, not after minutes.
 */
export async function proposeOnThreads(
  instance: InstanceDocument,
  { threads, seed, seconds, draws, signal }: ThreadsEffort,
  onProgress?: (progress: { done: number; cost: number }) => void,
): Promise<Proposal> {
  const cancelled = new SharedArrayBuffer(4);
  const cancel = () => Atomics.store(new Int32Array(cancelled), 0, 1);
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted) cancel();
  const crew = Array.from({ length: threads }, (_, at) => {
    const task: Task = { instance, seed: seed * 1_000 + at, seconds, draws, cancelled };
    return new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
  });
  try {
    let reports: Report[] = [];
    let from: Snapshot | undefined;
    for (let leg = 1; leg <= LEGS; leg++) {
      const until = leg / LEGS;
      reports = await Promise.all(crew.map((worker) => ask<Report>(worker, { until, from })));
      from = MEETINGS.has(until) ? ahead(reports) : undefined;
      onProgress?.({ done: until, cost: Math.min(...reports.map(({ cost }) => cost)) });
    }
    const plans = await Promise.all(crew.map((worker) => ask<Plan>(worker, 'plan')));
    const lowest = reports.reduce((best, { cost }, at) => (cost < (reports[best]?.cost ?? 0) ? at : best), 0);
    const plan = plans[lowest] ?? { routes: [] };
    return { plan, card: score(instance, plan), draws: reports.reduce((sum, each) => sum + each.draws, 0) };
  } finally {
    signal?.removeEventListener('abort', cancel);
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
}

function ahead(reports: readonly Report[]): Snapshot | undefined {
  return reports.map(({ last }) => last).toSorted((a, b) => a.cost - b.cost)[0];
}

/** Asks a thread for one thing. Rejects with whatever ends the thread instead. */
async function ask<T>(worker: Worker, request: Request): Promise<T> {
  worker.postMessage(request);
  const [answer] = (await once(worker, 'message')) as [T];
  return answer;
}
