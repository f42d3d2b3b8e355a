import type { InstantText } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { isFurther, type LadderStep } from '../../domain/ladder/gap-ladder.ts';
import { alarmed, askedInVain, dueOfGap } from '../../domain/ladder/ladder.ts';
import type { Occurrence } from '../../domain/occurrence.ts';
import { occurrences } from '../../store/hours.ts';
import { keepGap } from './keep-gap.ts';
import { neighboursOn, offerGap } from './offering.ts';

/**
 * Does what is due of a gap by a moment (M11): shows it a step further, or, with little time left, to everyone at once
 * and says that it is urgent. What anyone hears of it is the same at every step (F9). Done again it changes nothing.
 */
export async function lookAtGap(
  work: Work,
  gap: Occurrence,
  by: InstantText = work.context.now,
): Promise<Occurrence> {
  const due = dueOfGap(gap, by);
  const shown = gap.state === 'OPEN' ? await shownTo(work, gap, due.step) : gap;
  if (!due.urgent || shown.ladder?.alarmedAt) return shown;
  const { id, teamId, window } = shown;
  const sequence = work.versionOf(occurrences, id);
  work.say('GapUrgent', { subject: id, sequence }, { gapId: id, teamId, window });
  return keepGap(work, alarmed(shown, work.context.now));
}

async function shownTo(work: Work, gap: Occurrence, due: LadderStep): Promise<Occurrence> {
  const isLonely = due === 'NEIGHBOURS' && (await neighboursOn(work, gap)).length === 0;
  const step = isLonely && isFurther(due, gap.step) ? 'CIRCLE' : due;
  if (!gap.offer || step !== gap.step) return offerGap(work, gap, step);
  return isFurther(due, step) ? keepGap(work, askedInVain(gap, work.context.now)) : gap;
}
