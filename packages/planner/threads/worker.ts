import { parentPort, workerData } from 'node:worker_threads';
import type { InstanceDocument } from '../instance/document.ts';
import { clockOf } from '../search/effort.ts';
import { adopt, beginRun, planOf, runLeg } from '../search/run.ts';
import type { Snapshot } from '../search/snapshot.ts';

/** What a thread is started with. */
export interface Task {
  readonly instance: InstanceDocument;
  readonly seed: number;
  readonly seconds: number | undefined;
  readonly draws: number | undefined;
  /** One word, not zero once the search is cancelled. */
  readonly cancelled: SharedArrayBuffer;
}

/** What a thread is asked: to cool on until a share of its effort, maybe from another's plan; or for its best plan. */
export type Request = { readonly until: number; readonly from?: Snapshot | undefined } | 'plan';

/** What it answers to a leg. */
export interface Report {
  readonly cost: number;
  readonly last: Snapshot;
  readonly draws: number;
}

const { instance, seed, seconds, draws, cancelled } = workerData as Task;
const flag = new Int32Array(cancelled);
const clock = clockOf({ seconds, draws, isCancelled: () => Atomics.load(flag, 0) !== 0 });
const run = beginRun(instance, seed);

parentPort?.on('message', (request: Request) => {
  if (request === 'plan') {
    parentPort?.postMessage(planOf(run));
    parentPort?.close();
    return;
  }
  if (request.from) adopt(run, request.from);
  runLeg(run, request.until, clock);
  parentPort?.postMessage({ cost: run.best.cost, last: run.last, draws: run.draws } satisfies Report);
});
