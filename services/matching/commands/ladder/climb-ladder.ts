import { addTo, type Id, type InstantText } from '@kith/kernel';
import { type CommandContext, change, eachApart } from '@kith/service-kit';
import { nextLookAt } from '../../domain/ladder/ladder.ts';
import { isAhead } from '../../domain/occurrence.ts';
import { hourLists, occurrences } from '../../store/hours.ts';
import { setTimer } from '../host/keep-gap.ts';
import { lookAtGap } from '../host/look-at-gap.ts';

/** A tick does not come to the second: what is due so soon after it is done with it, not an hour later. */
const LEEWAY = { minutes: 5 };

/**
 * Looks at every gap that is due (M11), each in a change of its own: a claim that comes meanwhile is seen, and what was
 * interrupted is done at the next tick. One that cannot be looked at does not hold up the rest. Throws when there was any.
 */
export async function climbLadder(context: CommandContext): Promise<void> {
  const by = addTo(context.now, LEEWAY);
  await eachApart(await hourLists.gapsDue(context.table, by), ({ gapId }) => look(context, gapId, by));
}

function look(context: CommandContext, gapId: Id<'gap'>, by: InstantText): Promise<void> {
  return change(context, async (work) => {
    const gap = await work.get(occurrences, gapId);
    // Hours that have begun are done with, whoever was or was not told of them: nothing of them will ever be due.
    const isComing = gap && isAhead(gap, context.now);
    // Of hours that begin before that, what is due is due now.
    const looked = isComing ? await lookAtGap(work, gap, isAhead(gap, by) ? by : context.now) : undefined;
    // What the index still shows of a gap that changed, or by windows that hold no more, is put right.
    await setTimer(work, gapId, looked && nextLookAt(looked));
  });
}
