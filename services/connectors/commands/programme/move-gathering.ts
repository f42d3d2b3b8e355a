import { kithError, type TimeWindow } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { movedTo } from '../../domain/programme/changing.ts';
import type { GatheringDay } from '../../domain/programme/gathering-day.ts';
import { changeDay, type DayAsked } from './change-day.ts';
import { tellAll } from './tell-all.ts';

/** Moves an event on a day to another time, and tells everyone who comes or waits (K6). Throws what {@link movedTo} refuses. */
export async function moveGathering(
  context: CommandContext,
  asked: DayAsked,
  window: TimeWindow,
): Promise<GatheringDay> {
  await changeDay(context, asked, (day, { cancelledAt }) => {
    if (cancelledAt) throw kithError('NOT_ON_THEN');
    return movedTo(day, window, context.now);
  });
  return tellAll(context, asked);
}
