import type { PersonId } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { isAhead } from '../domain/occurrence.ts';
import { isLiveAt, revoked } from '../domain/passport.ts';
import { coverLists, hostClaims } from '../store/cover.ts';
import { occurrences } from '../store/hours.ts';
import { passports, sharingLists } from '../store/sharing.ts';
import { workerLists } from '../store/workers.ts';
import { change } from '../work.ts';
import { forgetWhereabouts } from './forget-whereabouts.ts';
import { declineClaim } from './host/decline.ts';
import { leaveWhatLapsed } from './leave-what-lapsed.ts';
import { finishPartings } from './pairs/part.ts';
import { sayRevoked } from './revoke-passport.ts';
import { unfoldAllHours } from './unfold-hours.ts';

/**
 * What matching does every day: unfolds weekly hours a day further, answers claims nobody answered in time, ends
 * passports that ran out, forgets addresses that have served, and finishes what an interruption left half done.
 */
export async function daily(context: CommandContext): Promise<void> {
  await unfoldAllHours(context);
  await declineUnanswered(context);
  await finishPartings(context);
  for (const { id } of await workerLists.allWorkers(context.table)) {
    await endPassportsRunOut(context, id);
    await leaveWhatLapsed(context, id);
    await forgetWhereabouts(context, id);
  }
}

/** A claim that still waits when the hours begin does not go ahead: no reservation is left that no one holds. */
async function declineUnanswered(context: CommandContext): Promise<void> {
  for (const { id } of await coverLists.waitingClaims(context.table)) {
    await change(context, async (work) => {
      const claim = await work.get(hostClaims, id);
      if (claim?.state !== 'WAITING' || !claim.asked?.gapId) return;
      const occurrence = await work.get(occurrences, claim.asked.gapId);
      if (occurrence && !isAhead(occurrence, context.now)) await declineClaim(work, claim, 'OFFER_CLOSED');
    });
  }
}

/** The neighbour forgets what it knew under a passport that ran out (F5). */
async function endPassportsRunOut(context: CommandContext, workerId: PersonId): Promise<void> {
  for (const { circle } of await sharingLists.passportsOfWorker(context.table, workerId)) {
    await change(context, async (work) => {
      const grant = await work.get(passports, workerId, circle);
      if (!grant || grant.revokedAt !== undefined || isLiveAt(grant, context.now)) return;
      work.put(passports, revoked(grant, context.now));
      sayRevoked(work, grant);
    });
  }
}
