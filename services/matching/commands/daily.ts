import type { CommandContext } from '@kith/service-kit';
import { isAhead } from '../domain/occurrence.ts';
import { hostClaims, lists, occurrences } from '../store.ts';
import { change } from '../work.ts';
import { declineClaim } from './host/decline.ts';
import { unfoldAllHours } from './unfold-hours.ts';

/** What matching does every day: unfolds weekly hours a day further, and answers claims nobody answered in time. */
export async function daily(context: CommandContext): Promise<void> {
  await unfoldAllHours(context);
  await declineUnanswered(context);
}

/** A claim that still waits when the hours begin does not go ahead: no reservation is left that no one holds. */
async function declineUnanswered(context: CommandContext): Promise<void> {
  for (const { id } of await lists.waitingClaims(context.table)) {
    await change(context, async (work) => {
      const claim = await work.get(hostClaims, id);
      if (claim?.state !== 'WAITING' || !claim.asked?.gapId) return;
      const occurrence = await work.get(occurrences, claim.asked.gapId);
      if (occurrence && !isAhead(occurrence, context.now)) await declineClaim(work, claim, 'OFFER_CLOSED');
    });
  }
}
