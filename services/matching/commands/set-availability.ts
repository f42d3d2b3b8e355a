import { type CommandContext, change, type Work } from '@kith/service-kit';
import { engagementOf, type Worker } from '../domain/worker.ts';
import { workers } from '../store/workers.ts';

/** A worker says when and where they want to work (M8). Visits that stand stay: giving them back is a step of its own. */
export function setAvailability(context: CommandContext, worker: Worker): Promise<Worker> {
  return change(context, async (work) => {
    const before = await work.get(workers, worker.id);
    work.put(workers, worker);
    if (minutesWanted(worker) !== minutesWanted(before)) sayWanted(work, worker);
    return worker;
  });
}

/** Within the circle it counts how near workers are to the hours they want (M9): of those who are paid. */
function sayWanted(work: Work, worker: Worker): void {
  const sequence = work.versionOf(workers, worker.id);
  const data = { workerId: worker.id, minutes: minutesWanted(worker) };
  work.say('WantedHoursChanged', { subject: worker.id, sequence }, data);
}

function minutesWanted(worker: Worker | undefined): number | null {
  if (!worker?.wantedHours || engagementOf(worker) !== 'PAID') return null;
  return Math.round(worker.wantedHours * 60);
}
