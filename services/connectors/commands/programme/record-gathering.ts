import { dateOf, newId, ok, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { passedOn } from '../../domain/programme/answering.ts';
import { type Gathering, type GatheringFacts, mended } from '../../domain/programme/gathering.ts';
import { gatherings, programmeLists } from '../../store/programme.ts';
import { changeDay, type DayAsked } from './change-day.ts';
import { keepGathering } from './keep-gathering.ts';

/**
 * Adds an event to the circle's programme, or mends the one with that id (K6). Places that are new go to those who wait.
 * Throws what {@link mended} refuses.
 */
export async function recordGathering(
  context: CommandContext,
  {
    id = newId('gathering'),
    facts,
  }: { readonly id?: Gathering['id'] | undefined; readonly facts: GatheringFacts },
): Promise<Gathering> {
  const { table, now } = context;
  const gathering = await change(context, async (work) => {
    const before = await work.get(gatherings, id);
    const after: Gathering = before ? unwrap(mended(before, facts, now)) : { ...facts, id, changedAt: now };
    if (after !== before) await keepGathering(work, after);
    return after;
  });
  for (const { day, cancelledAt } of await programmeLists.daysFrom(table, id, dateOf(now)))
    if (!cancelledAt) await passOnAll(context, { gatheringId: id, day });
  return gathering;
}

/** Passes on all places that are free, so many at a time as one transaction holds. */
async function passOnAll(context: CommandContext, asked: DayAsked): Promise<void> {
  let isDone = false;
  while (!isDone)
    await changeDay(context, asked, (before, { capacity }) => {
      const after = passedOn(before, capacity, context.now);
      isDone = after === before;
      return ok(after);
    });
}
