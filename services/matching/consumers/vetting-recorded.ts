import { type Consumer, change, decided, type Work } from '@kith/service-kit';
import { leaveWhatLapsed } from '../commands/leave-what-lapsed.ts';
import { isLiveAt, type PassportGrant, renamed } from '../domain/passport.ts';
import { newPairwiseId } from '../pairwise-id.ts';
import { passports, sharingLists } from '../store/sharing.ts';
import { vettings } from '../store/workers.ts';

/**
 * A worker's check was recorded. What lies ahead of them on days it is not clear is given back, here and next door;
 * when it is not clear at all, every neighbour with a passport of theirs hears so (F8). An older record that comes
 * late changes nothing (F10).
 */
export const vettingRecorded: Consumer<'VettingRecorded'> = async ({ sequence, data }, context) => {
  const { personId, clearUntil } = data;
  const grants = await sharingLists.passportsOfWorker(context.table, personId);
  await change(context, async (work) => {
    const known = await work.get(vettings, personId);
    if (known && known.sequence >= sequence) return;
    work.put(vettings, { personId, sequence, ...(clearUntil !== null && { clearUntil }) });
    if (clearUntil === null) for (const grant of grants) await sayLapsed(work, grant);
  });
  await leaveWhatLapsed(context, personId);
  return decided(context, async () => undefined);
};

/** Tells a neighbour that the check of whom it knows by this id lapsed. Cleared again, they go by another. */
async function sayLapsed(work: Work, { workerId, circle }: PassportGrant): Promise<void> {
  const grant = await work.get(passports, workerId, circle);
  if (!isLiveAt(grant, work.context.now)) return;
  work.put(passports, renamed(grant, newPairwiseId(), work.context.now));
  const sequence = work.versionOf(passports, workerId, circle);
  const { pairwiseId } = grant;
  work.say('VettingLapsed', { subject: pairwiseId, sequence, to: [circle] }, { workerId: pairwiseId });
}
