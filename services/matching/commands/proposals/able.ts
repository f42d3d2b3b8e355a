import { addTo, type PersonId, type TimeWindow } from '@kith/kernel';
import { type CommandContext, findAll } from '@kith/service-kit';
import { isRefused } from '../../domain/pairs/refusal.ts';
import { type Able, holding } from '../../domain/proposals/could-take.ts';
import { isLive, type Proposed } from '../../domain/proposals/proposed.ts';
import { workingTimeSpan } from '../../domain/working-time.ts';
import { proposalLists, proposedHours } from '../../store/proposals.ts';
import { workerBearing } from '../../store/worker-bearing.ts';
import { workerLists } from '../../store/workers.ts';

type Reading = Pick<CommandContext, 'table' | 'now' | 'circle' | 'neighbourhood'>;

/**
 * A worker with all that bears on hours within some time. None when they are no worker (any more). Read, and not held:
 * whoever books looks again.
 */
export async function ableFor(
  { table, neighbourhood }: Reading,
  workerId: PersonId,
  within: TimeWindow,
): Promise<Able | undefined> {
  const { first, last } = workingTimeSpan(within);
  const [{ worker, refusals, ...bearing }, diary, { travel }] = await Promise.all([
    workerBearing(table, workerId),
    workerLists.diary(table, workerId, first, last),
    neighbourhood.own(),
  ]);
  if (!worker) return undefined;
  const refused = new Set<string>(refusals.filter(isRefused).map(({ teamId }) => teamId));
  return { worker, ...bearing, diary, travel, refused };
}

/** The same with what is proposed to them as if they held it; `but` says of which proposals that is not so. */
export async function ableBeside(
  context: Reading,
  workerId: PersonId,
  within: TimeWindow,
  but: (proposed: Proposed) => boolean,
): Promise<Able | undefined> {
  const [able, proposed] = await Promise.all([
    ableFor(context, workerId, within),
    proposedAround(context, workerId, within),
  ]);
  const held = proposed.filter((each) => !but(each));
  return able && holding(able, held, context.circle);
}

/** What is proposed to a worker around some time, and can still be answered. */
export async function proposedAround(
  { table, now }: Pick<Reading, 'table' | 'now'>,
  workerId: PersonId,
  { from, to }: TimeWindow,
): Promise<Proposed[]> {
  const [since, until] = [addTo(from, { hours: -24 }), addTo(to, { hours: 24 })];
  const ids = await proposalLists.allOfWorker(table, workerId, since, until);
  const found = await findAll(
    table,
    proposedHours,
    ids.map(({ id }) => id),
  );
  return [...found.values()].filter((each) => isLive(each, now));
}
