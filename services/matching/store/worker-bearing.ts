import type { PersonId } from '@kith/kernel';
import { keptIn, type Stored, type Table } from '@kith/service-kit';
import type { OptOut } from '../domain/opt-out.ts';
import type { PairRefusals } from '../domain/pairs/refusal.ts';
import type { Training } from '../domain/team-record.ts';
import type { Vetting, Worker } from '../domain/worker.ts';
import { optOuts, vettings, workers } from './workers.ts';

/** A worker, and all but their diary that bears on which hours they could take. */
export interface WorkerBearing {
  readonly worker: Worker | undefined;
  readonly vetting: Vetting | undefined;
  readonly optOut: OptOut | undefined;
  readonly trainings: readonly Training[];
  readonly refusals: readonly PairRefusals[];
}

/** All of it in one read: it stands side by side, with little else in between. */
export async function workerBearing(table: Table, workerId: PersonId): Promise<WorkerBearing> {
  const { pk, sk: first } = optOuts.keyOf(workerId);
  const { sk: last } = vettings.keyOf(workerId);
  const items = await table.all<Stored<unknown>>({ pk, between: [first, last] });
  const one = <T>(name: string) => {
    const item = items.find(({ sk }) => sk === name);
    return item && (keptIn(item) as T);
  };
  const all = <T>(prefix: string) =>
    items.filter(({ sk }) => sk.startsWith(prefix)).map((item) => keptIn(item) as T);
  return {
    worker: one<Worker>(workers.keyOf(workerId).sk),
    vetting: one<Vetting>(last),
    optOut: one<OptOut>(first),
    trainings: all<Training>('TRAINING#'),
    refusals: all<PairRefusals>('REFUSAL#'),
  };
}
