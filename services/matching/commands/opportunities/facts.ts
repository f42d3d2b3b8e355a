import { addDays, addTo, type DateText, dateOf, instantAt, type PersonId } from '@kith/kernel';
import { type CommandContext, find } from '@kith/service-kit';
import type { AgreedHours } from '../../domain/agreed-hours.ts';
import { isAgreed } from '../../domain/hours-security.ts';
import type { Facts } from '../../domain/opportunities/assessment.ts';
import { type Opportunity, WEEKS_AHEAD, type WeeklyStretch } from '../../domain/opportunities/opportunity.ts';
import { isRefused } from '../../domain/pairs/refusal.ts';
import type { Worker } from '../../domain/worker.ts';
import { workingTimeSpan } from '../../domain/working-time.ts';
import { hourLists } from '../../store/hours.ts';
import { pairLists } from '../../store/pairs.ts';
import { optOuts, vettings, workerLists } from '../../store/workers.ts';

type Reading = Pick<CommandContext, 'table' | 'now' | 'neighbourhood'>;

/** So far ahead is looked whether someone is free. */
const DAYS_AHEAD = 7 * (WEEKS_AHEAD + 1);

/** Visits so long ago still count as knowing a team. */
const DAYS_KNOWN = 365;

/** Every worker of the circle, and what bears on an opportunity of a team. */
export async function factsOfAll(
  context: Reading,
  { teamId, ownerId }: Pick<Opportunity, 'teamId' | 'ownerId' | 'need'>,
): Promise<Facts[]> {
  const { table, now } = context;
  const [workers, agreed, refusals, known] = await Promise.all([
    workerLists.allWorkers(table),
    hourLists.allAgreedHours(table),
    pairLists.refusalsOfTeam(table, teamId),
    whoKnows(context, teamId),
  ]);
  const refused = new Set(refusals.filter(isRefused).map(({ about }) => about.workerId));
  const today = dateOf(now);
  const others = workers.filter(({ id }) => id !== ownerId);
  return Promise.all(
    others.map(async (worker) => ({
      ...(await recordsOf(context, worker)),
      weekly: agreed.filter((each) => isOf(each, worker.id, today)),
      isRefused: refused.has(worker.id),
      knowsTeam: known.has(worker.id),
    })),
  );
}

/** One worker, and what bears on an opportunity of whichever team but for what lies between them and it. */
export async function factsOfWorker(
  context: Reading,
  worker: Worker,
): Promise<Omit<Facts, 'isRefused' | 'knowsTeam'>> {
  const agreed = await hourLists.allAgreedHours(context.table);
  const weekly = agreed.filter((each) => isOf(each, worker.id, dateOf(context.now)));
  return { ...(await recordsOf(context, worker)), weekly };
}

async function recordsOf({ table, now, neighbourhood }: Reading, worker: Worker) {
  const { first, last } = workingTimeSpan({ from: now, to: addTo(now, { hours: 24 * DAYS_AHEAD }) });
  const [vetting, trainings, optOut, diary, { travel }] = await Promise.all([
    find(table, vettings, worker.id),
    workerLists.trainings(table, worker.id),
    find(table, optOuts, worker.id),
    workerLists.diary(table, worker.id, first, last),
    neighbourhood.own(),
  ]);
  return { worker, vetting, trainings, optOut, diary, travel };
}

function isOf(agreed: AgreedHours & WeeklyStretch, workerId: PersonId, today: DateText): boolean {
  return agreed.named?.workerId === workerId && isAgreed(agreed, today);
}

/** Workers of this circle a visit of whom to the team took place. */
async function whoKnows({ table, now }: Reading, teamId: string): Promise<Set<PersonId>> {
  const since = instantAt(addDays(dateOf(now), -DAYS_KNOWN), '00:00');
  const known = new Set<PersonId>();
  let after: string | undefined;
  do {
    const page = await hourLists.visitsOfTeam(table, teamId, since, now, { after });
    for (const { value } of page.items)
      if (value.state === 'PLANNED' && value.window.to <= now) known.add(value.workerId);
    const last = page.items.at(-1);
    after = page.hasMore && last ? page.cursorOf(last) : undefined;
  } while (after);
  return known;
}
