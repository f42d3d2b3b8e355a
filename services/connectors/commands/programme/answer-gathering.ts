import { kithError } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { answered, type Saying } from '../../domain/programme/answering.ts';
import type { GatheringDay } from '../../domain/programme/gathering-day.ts';
import { changeDay, type DayAsked } from './change-day.ts';

/** Someone says whether they come to an event on a day (K6). Throws what {@link changeDay} and {@link answered} refuse. */
export function answerGathering(
  context: CommandContext,
  asked: DayAsked,
  saying: Saying,
): Promise<GatheringDay> {
  return changeDay(context, asked, (day, { capacity, cancelledAt }) => {
    if (cancelledAt) throw kithError('NOT_ON_THEN');
    return answered(day, capacity, saying);
  });
}
