import type { PersonId } from '@kith/kernel';
import { type CommandContext, change, eachApart } from '@kith/service-kit';
import { isLiveAt, revoked } from '../domain/passport.ts';
import { passports, sharingLists } from '../store/sharing.ts';
import { workerLists } from '../store/workers.ts';
import { forgetWhereabouts } from './forget-whereabouts.ts';
import { answerUnanswered } from './host/answer-unanswered.ts';
import { leaveWhatLapsed } from './leave-what-lapsed.ts';
import { finishClosings } from './opportunities/close.ts';
import { finishPartings } from './pairs/part.ts';
import { finishVisitorPartings } from './pairs/part-from-visitor.ts';
import { sayRevoked } from './revoke-passport.ts';
import { endAllStopped } from './sharing/end-sharing.ts';
import { purgeExpiredPassports } from './sharing/forget-visitor.ts';
import { unfoldAllHours } from './unfold-hours.ts';

/**
 * What matching does every day: unfolds weekly hours a day further, answers claims nobody answered in time, ends
 * passports that ran out here and next door, forgets addresses that have served, and finishes what an interruption left half done.
 * What fails does not hold up the rest; it is thrown at the end.
 */
export async function daily(context: CommandContext): Promise<void> {
  await eachApart(parts, (part) => part(context));
}

const parts = [
  unfoldAllHours,
  answerUnanswered,
  finishPartings,
  finishVisitorPartings,
  finishClosings,
  purgeExpiredPassports,
  endAllStopped,
  lookAfterWorkers,
];

async function lookAfterWorkers(context: CommandContext): Promise<void> {
  await eachApart(await workerLists.allWorkers(context.table), ({ id }) =>
    eachApart([endPassportsRunOut, leaveWhatLapsed, forgetWhereabouts], (part) => part(context, id)),
  );
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
