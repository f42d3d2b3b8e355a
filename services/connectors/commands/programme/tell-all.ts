import { kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import type { GatheringDay } from '../../domain/programme/gathering-day.ts';
import { gatheringDays } from '../../store/programme.ts';
import type { DayAsked } from './change-day.ts';
import { tellNews } from './tell.ts';

/** One transaction holds a hundred writes; each who is told is one. */
const AT_ONCE = 50;

/** Tells everyone who is still to be told what became of a day, so many at a time. Throws `NOT_FOUND`. */
export async function tellAll(context: CommandContext, asked: DayAsked): Promise<GatheringDay> {
  for (;;) {
    const day = await tellSome(context, asked);
    if (!day.toTell) return day;
  }
}

function tellSome(context: CommandContext, { gatheringId, day }: DayAsked): Promise<GatheringDay> {
  return change(context, async (work) => {
    const before = await work.get(gatheringDays, gatheringId, day);
    if (!before) throw kithError('NOT_FOUND');
    const { toTell, ...rest } = before;
    if (!toTell) return before;
    tellNews(work, before, toTell, toTell.people.slice(0, AT_ONCE));
    const people = toTell.people.slice(AT_ONCE);
    const after: GatheringDay = people.length > 0 ? { ...rest, toTell: { ...toTell, people } } : rest;
    work.put(gatheringDays, after);
    return after;
  });
}
