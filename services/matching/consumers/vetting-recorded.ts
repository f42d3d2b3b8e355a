import type { Consumer } from '@kith/service-kit';
import { leaveAhead } from '../commands/leave-ahead.ts';
import { isLiveAt, type PassportGrant } from '../domain/passport.ts';
import { isClearThroughout, type Vetting } from '../domain/worker.ts';
import { lists, passports, vettings } from '../store.ts';
import { change, decided, type Work } from '../work.ts';

/**
 * A worker's check was recorded. What lies ahead of them on days it is not clear is given back, here and next door;
 * when it is not clear at all, every neighbour with a passport of theirs hears so (F8). An older record that comes
 * late changes nothing (F10).
 */
export const vettingRecorded: Consumer<'VettingRecorded'> = async ({ sequence, data }, context) => {
  const { personId, clearUntil } = data;
  const newest = await change(context, async (work): Promise<Vetting> => {
    const known = await work.get(vettings, personId);
    if (known && known.sequence >= sequence) return known;
    const vetting = { personId, sequence, ...(clearUntil !== null && { clearUntil }) };
    work.put(vettings, vetting);
    return vetting;
  });
  await leaveAhead(context, personId, (booking) => !isClearThroughout(newest, booking), 'CIRCLE');
  const isNews = newest.clearUntil === undefined && newest.sequence === sequence;
  const grants = isNews ? await lists.passportsOfWorker(context.table, personId) : [];
  return decided(context, (work) => tellNeighbours(work, grants));
};

async function tellNeighbours(work: Work, grants: readonly PassportGrant[]): Promise<void> {
  for (const { workerId, circle } of grants) {
    const grant = await work.get(passports, workerId, circle);
    if (!isLiveAt(grant, work.context.now)) continue;
    // Written anew so that its version, the sequence of what is said of it, rises.
    work.put(passports, grant);
    const sequence = work.versionOf(passports, workerId, circle);
    const { pairwiseId } = grant;
    work.say('VettingLapsed', { subject: pairwiseId, sequence, to: [circle] }, { workerId: pairwiseId });
  }
}
