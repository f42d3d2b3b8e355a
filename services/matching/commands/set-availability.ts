import { type CommandContext, change } from '@kith/service-kit';
import type { Worker } from '../domain/worker.ts';
import { workers } from '../store/workers.ts';

/** A worker says when and where they want to work (M8). Visits that stand stay: giving them back is a step of its own. */
export function setAvailability(context: CommandContext, worker: Worker): Promise<Worker> {
  return change(context, async (work) => {
    await work.get(workers, worker.id);
    work.put(workers, worker);
    return worker;
  });
}
