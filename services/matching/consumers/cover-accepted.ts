import { whereabouts as whereaboutsSchema } from '@kith/contracts';
import { instantText, sameId, Temporal, unwrap } from '@kith/kernel';
import { type Consumer, decided, open } from '@kith/service-kit';
import { storeVisit } from '../commands/book.ts';
import { freeDiary } from '../commands/home/diary.ts';
import { type HomeClaim, homeAfter } from '../domain/claim.ts';
import { bookVisit } from '../domain/visit.ts';
import { homeClaims } from '../store/cover.ts';

/**
 * Home: the owner next door said yes too. The reservation becomes the visit, under the id the host uses, and its
 * worker, nobody else, may read where it is (F7). A claim that was given back meanwhile stays given back.
 */
export const coverAccepted: Consumer<'CoverAccepted'> = ({ circle, time, data }, context) =>
  decided(context, async (work) => {
    const claim = await work.get(homeClaims, data.claimId);
    if (claim?.hostCircle !== circle || claim.state !== 'WAITING') return;
    const key = await context.neighbourhood.sealingKey();
    const whereabouts = unwrap(await open(data.whereabouts, key, claim.id, whereaboutsSchema));
    const visit = unwrap(
      bookVisit({ ...visitOf(claim, context.circle), whereabouts, consents: consentsOf(claim, time) }),
    );
    work.put(homeClaims, homeAfter(claim, 'ACCEPTED'));
    await freeDiary(work, claim.workerId, claim.window, claim.id);
    await storeVisit(work, visit);
  });

function visitOf({ id, window, hostCircle, need, terms, workerId }: HomeClaim, homeCircle: string) {
  return {
    id: sameId('visit', id),
    window,
    hostCircle,
    homeCircle,
    ratePence: need.ratePence,
    ...(terms && { terms }),
    workerId,
    claimId: id,
  };
}

/** The owner's yes is vouched for by their circle: who they are stays there. */
function consentsOf({ workerId, hostCircle, claimedAt }: HomeClaim, acceptedAt: string) {
  return {
    owner: { by: `circle:${hostCircle}`, at: instantText(Temporal.Instant.from(acceptedAt)) },
    worker: { by: workerId, at: claimedAt },
  };
}
