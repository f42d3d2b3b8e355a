import { type DateText, kithError, type Result, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { newlyOffered } from '../../domain/programme/answering.ts';
import { type Gathering, windowOn } from '../../domain/programme/gathering.ts';
import { emptyDay, type GatheringDay } from '../../domain/programme/gathering-day.ts';
import { answeredDays, gatheringDays, gatherings } from '../../store/programme.ts';
import { tellOffered } from './tell.ts';

/** Which event on which day: the day its rule says. */
export interface DayAsked {
  readonly gatheringId: string;
  readonly day: DateText;
}

/**
 * Changes what is kept of an event on a day, and tells those for whom a place is kept by that. What is so already writes
 * nothing. Throws `NOT_FOUND`, `NOT_ON_THEN` when it is not on that day, and what is refused.
 */
export function changeDay(
  context: CommandContext,
  { gatheringId, day }: DayAsked,
  decide: (before: GatheringDay, gathering: Gathering) => Result<GatheringDay>,
): Promise<GatheringDay> {
  return change(context, async (work) => {
    const gathering = await work.get(gatherings, gatheringId);
    if (!gathering) throw kithError('NOT_FOUND');
    const before = await dayOf(work, gathering, day);
    const after = unwrap(decide(before, gathering));
    if (after === before) return before;
    // How many can come, and whether it is on at all, must still be so.
    work.hold(gatherings, gatheringId);
    work.put(gatheringDays, after);
    await keepAnswered(work, before, after);
    tellOffered(work, after, newlyOffered(before, after));
    return after;
  });
}

async function dayOf(work: Work, gathering: Gathering, day: DateText): Promise<GatheringDay> {
  const known = await work.get(gatheringDays, gathering.id, day);
  if (known) return known;
  const window = windowOn(gathering, day);
  if (!window) throw kithError('NOT_ON_THEN');
  return emptyDay(gathering, day, window);
}

/** Whoever comes or waits finds the day in their own calendar; of a no nothing is kept there either. */
async function keepAnswered(
  work: Work,
  before: GatheringDay,
  { answers, gatheringId, day, window }: GatheringDay,
) {
  const [were, are] = [before.answers, answers].map((each) => new Set(each.map(({ personId }) => personId)));
  for (const { personId } of answers) {
    if (were?.has(personId)) continue;
    await work.get(answeredDays, personId, day, gatheringId);
    work.put(answeredDays, { personId, gatheringId, day, to: window.to });
  }
  for (const { personId } of before.answers) {
    const ref = [personId, day, gatheringId] as const;
    if (are?.has(personId) || !(await work.get(answeredDays, ...ref))) continue;
    work.write([{ remove: answeredDays.keyOf(...ref), version: work.versionOf(answeredDays, ...ref) - 1 }]);
  }
}
