import { dateOf, isBefore, kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { calledOff } from '../../domain/programme/changing.ts';
import type { Gathering } from '../../domain/programme/gathering.ts';
import { gatherings, programmeLists } from '../../store/programme.ts';
import { changeDay, type DayAsked } from './change-day.ts';
import { keepGathering } from './keep-gathering.ts';
import { tellAll } from './tell-all.ts';

/** Calls an event off on a day, and tells everyone who comes or waits (K6). Throws `NOT_FOUND`, `NOT_ON_THEN`. */
export async function cancelDay(context: CommandContext, asked: DayAsked): Promise<void> {
  await changeDay(context, asked, (day) => calledOff(day, context.now));
  await tellAll(context, asked);
}

/** Calls an event off on all days to come, and tells everyone (K6); done again it makes good what was left. Throws `NOT_FOUND`. */
export async function cancelGathering(context: CommandContext, id: string): Promise<Gathering> {
  const { table, now } = context;
  const cancelled = await change(context, async (work) => {
    const before = await work.get(gatherings, id);
    if (!before) throw kithError('NOT_FOUND');
    if (before.cancelledAt) return before;
    const after: Gathering = { ...before, cancelledAt: now, changedAt: now };
    await keepGathering(work, after);
    return after;
  });
  const days = await programmeLists.daysFrom(table, id, dateOf(now));
  for (const { day, window } of days)
    if (isBefore(now, window.from)) await cancelDay(context, { gatheringId: id, day });
  return cancelled;
}
