import { type Id, kithError } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import type { HomeClaim } from '../../domain/claim.ts';
import { claimed } from '../../domain/occurrence.ts';
import { hostClaims } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { keepGap } from './keep-gap.ts';

/**
 * The team's side of a claim by a worker of the same circle. Answers how it is made, once nothing is in the way: then the
 * gap is theirs until the owner answers. Throws `OFFER_CLOSED`, `ALREADY_TAKEN`, `ID_TAKEN`.
 */
export async function readyToClaimGap(
  work: Work,
  claim: HomeClaim,
  gapId: Id<'gap'>,
): Promise<() => Promise<void>> {
  const { id, offerId, workerId, claimedAt } = claim;
  const occurrence = await work.get(occurrences, gapId);
  if (occurrence?.offer?.id !== offerId || occurrence.state === 'CANCELLED') throw kithError('OFFER_CLOSED');
  if (occurrence.state !== 'OPEN') throw kithError('ALREADY_TAKEN');
  if (await work.get(hostClaims, id)) throw kithError('ID_TAKEN');
  return async () => {
    await keepGap(work, claimed(occurrence, id));
    work.put(hostClaims, {
      id,
      homeCircle: work.context.circle,
      state: 'WAITING',
      asked: { offerId, gapId, workerId, fitsWorkingTime: true, claimedAt, askedAt: claimedAt },
    });
  };
}
