import { kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { type OptOut, signed, withdrawn } from '../domain/opt-out.ts';
import type { Worker } from '../domain/worker.ts';
import { optOuts, workers } from '../store/workers.ts';

/** A worker says in writing that they will work more than the mean week (M14). Throws `NOT_A_WORKER`. */
export function signOptOut(
  context: CommandContext,
  optOut: Pick<OptOut, 'workerId' | 'words' | 'noticeDays'>,
): Promise<Worker> {
  return change(context, async (work) => {
    const worker = await workerOf(work, optOut.workerId);
    const before = await work.get(optOuts, worker.id);
    const after = signed(before, optOut, context.now);
    if (after !== before) work.put(optOuts, after);
    return worker;
  });
}

/** Takes it back, with the notice they agreed. Throws `NOT_A_WORKER`, and `WRONG_STATE` when there is none. */
export function withdrawOptOut(
  context: CommandContext,
  { workerId, words }: { readonly workerId: PersonId; readonly words: string },
): Promise<Worker> {
  return change(context, async (work) => {
    const worker = await workerOf(work, workerId);
    const before = await work.get(optOuts, worker.id);
    if (!before) throw kithError('WRONG_STATE', { what: 'There is no opt-out to take back.' });
    const after = withdrawn(before, words, context.now);
    if (after !== before) work.put(optOuts, after);
    return worker;
  });
}

async function workerOf(work: Work, workerId: PersonId): Promise<Worker> {
  const worker = await work.get(workers, workerId);
  if (!worker) throw kithError('NOT_A_WORKER');
  return worker;
}
