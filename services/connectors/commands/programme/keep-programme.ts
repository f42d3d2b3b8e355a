import { isBefore, ok } from '@kith/kernel';
import { type CommandContext, eachApart } from '@kith/service-kit';
import { lapsed, withoutOffers } from '../../domain/programme/answering.ts';
import { programmeLists } from '../../store/programme.ts';
import { changeDay } from './change-day.ts';
import { tellAll } from './tell-all.ts';

/** Passes on the places of those who did not answer in time, and tells whoever was still to be told (K6). */
export async function keepProgramme(context: CommandContext): Promise<void> {
  const { table, now } = context;
  await eachApart(await programmeLists.toDo(table, now), async ({ gatheringId, day, toTell }) => {
    if (toTell) await tellAll(context, { gatheringId, day });
    await changeDay(context, { gatheringId, day }, (before, { capacity }) => {
      const isAhead = !before.cancelledAt && isBefore(now, before.window.from);
      return ok(isAhead ? lapsed(before, capacity, now) : withoutOffers(before));
    });
  });
}
