import { passport as passportSchema } from '@kith/contracts';
import { dateOf, type Id, instantText, sameId, Temporal, unwrap } from '@kith/kernel';
import { type Consumer, open } from '@kith/service-kit';
import { sayDeclined } from '../commands/host/decline.ts';
import { closeOwnCopy } from '../commands/host/offering.ts';
import { refusesVisitor } from '../commands/pairs/refuse.ts';
import type { HostClaim } from '../domain/claim.ts';
import { claimed, type Occurrence } from '../domain/occurrence.ts';
import { type ArrivingClaim, type ClaimDecision, received } from '../domain/reception.ts';
import { hostClaims, offers } from '../store/cover.ts';
import { occurrences, visits } from '../store/hours.ts';
import { claimsOfVisitors, retiredVisitors } from '../store/sharing.ts';
import { decided, type Work } from '../work.ts';

/**
 * Host: a worker from next door says yes. The first one holds the gap and the owner is asked; every other is declined,
 * to their circle only. A claim given back before it arrived stays given back (F10).
 */
export const coverClaimed: Consumer<'CoverClaimed'> = ({ circle, time, data }, context) =>
  decided(context, async (work) => {
    const id = data.claimId as Id<'claim'>;
    const offer = await work.get(offers, data.offerId);
    const arriving: ArrivingClaim = {
      id,
      homeCircle: circle,
      asked: {
        offerId: data.offerId as Id<'offer'>,
        ...(offer && { gapId: offer.gapId }),
        workerId: data.workerId,
        fitsWorkingTime: data.fitsWorkingTime,
        claimedAt: instantText(Temporal.Instant.from(time)),
      },
    };
    const known = await work.get(hostClaims, id);
    if (known?.homeCircle === circle) return;
    // Its id is already that of someone else's claim or visit: theirs is not touched.
    const isTaken = known !== undefined || (await work.get(visits, sameId('visit', id))) !== undefined;
    if (isTaken) sayDeclined(work, arriving, 'OFFER_CLOSED');
    else await receive(work, arriving, data.passport);
  });

async function receive(work: Work, arriving: ArrivingClaim, sealedPassport: string): Promise<void> {
  const { homeCircle, asked } = arriving;
  const occurrence = asked.gapId && (await work.get(occurrences, asked.gapId));
  const isRetired = await work.get(retiredVisitors, homeCircle, asked.workerId);
  work.hold(retiredVisitors, homeCircle, asked.workerId);
  const decision: ClaimDecision = received(
    arriving,
    {
      occurrence: occurrence || undefined,
      agreementLive: await isShared(work, homeCircle, occurrence || undefined),
      idRetired: isRetired !== undefined,
      isRefused: occurrence
        ? await refusesVisitor(work, occurrence.teamId, homeCircle, asked.workerId)
        : false,
    },
    work.context.now,
  );
  if (decision.declined) {
    work.put(hostClaims, decision.claim);
    sayDeclined(work, decision.claim, decision.declined);
  } else if (occurrence) await hold(work, occurrence, decision.claim, sealedPassport);
}

/** The gap is this worker's until the owner answers; the team may know of them what their passport says. */
async function hold(work: Work, occurrence: Occurrence, claim: HostClaim, sealed: string): Promise<void> {
  const { id, homeCircle: circle, asked } = claim;
  if (!asked) return;
  const passport = unwrap(
    await open(sealed, await work.context.neighbourhood.sealingKey(), id, passportSchema),
  );
  work.put(hostClaims, { ...claim, asked: { ...asked, passport } });
  work.put(claimsOfVisitors, { id, circle, pairwiseId: asked.workerId });
  work.put(occurrences, claimed(occurrence, id));
  await closeOwnCopy(work, asked.offerId, 'TAKEN');
}

async function isShared(work: Work, circle: string, occurrence: Occurrence | undefined): Promise<boolean> {
  if (!occurrence) return false;
  const live = await work.context.neighbourhood.liveOn(dateOf(occurrence.window.from));
  return live.some(({ slug }) => slug === circle);
}
