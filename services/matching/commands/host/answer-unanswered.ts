import { isBefore } from '@kith/kernel';
import { type CommandContext, change, eachApart } from '@kith/service-kit';
import { answerBy } from '../../domain/answer-by.ts';
import { isAhead } from '../../domain/occurrence.ts';
import { coverLists, hostClaims } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { declineClaim } from './decline.ts';

/**
 * Answers claims that nobody answered in time, so that no reservation is left that no one holds: the worker is free
 * again, and hours still ahead are open under a new offer. What they hear is what a no sounds like. For the clock: at
 * least daily, better hourly. One that cannot be answered does not hold up the rest; it is thrown at the end.
 */
export async function answerUnanswered(context: CommandContext): Promise<void> {
  await eachApart(await coverLists.waitingClaims(context.table), ({ id }) =>
    change(context, async (work) => {
      const claim = await work.get(hostClaims, id);
      if (claim?.state !== 'WAITING' || !claim.asked?.gapId) return;
      const occurrence = await work.get(occurrences, claim.asked.gapId);
      if (!occurrence || isBefore(context.now, answerBy(claim.asked, occurrence.window))) return;
      const reason = isAhead(occurrence, context.now) ? 'NOT_GOING_AHEAD' : 'OFFER_CLOSED';
      await declineClaim(work, claim, reason);
    }),
  );
}
