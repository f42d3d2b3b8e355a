import { passport as passportSchema } from '@kith/contracts';
import { dateOf, type Id, instantText, kithError, sameId, Temporal, unwrap } from '@kith/kernel';
import { type Consumer, decided, open, type Work } from '@kith/service-kit';
import { acceptByStandingConsent } from '../commands/host/accept-by-standing-consent.ts';
import { sayDeclined } from '../commands/host/decline.ts';
import { keepGap } from '../commands/host/keep-gap.ts';
import { closeOwnCopy } from '../commands/host/offering.ts';
import { refusesVisitor } from '../commands/pairs/refuse.ts';
import { isSharedOn } from '../commands/sharing/shared-on.ts';
import type { HostClaim } from '../domain/claim.ts';
import { claimed, type Occurrence } from '../domain/occurrence.ts';
import { type ArrivingClaim, type ClaimDecision, received } from '../domain/reception.ts';
import { heldPassport, visitorWith } from '../domain/sharing/visitor.ts';
import { hostClaims, offers } from '../store/cover.ts';
import { occurrences, visits } from '../store/hours.ts';
import { claimsOfVisitors, retiredVisitors, visitors } from '../store/sharing.ts';

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
        askedAt: context.now,
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
  const { context } = work;
  const opened = unwrap(await open(sealed, await context.neighbourhood.sealingKey(), id, passportSchema));
  if (opened.recipient !== undefined && opened.recipient !== context.circle) throw kithError('SEAL_BROKEN');
  const passport = heldPassport(opened, asked.claimedAt);
  const known = await work.get(visitors, circle, asked.workerId);
  work.put(visitors, visitorWith(known, { circle, pairwiseId: asked.workerId }, passport, context.now));
  const asking = { ...claim, asked: { ...asked, passport } };
  const held = claimed(occurrence, id);
  work.put(hostClaims, asking);
  work.put(claimsOfVisitors, { id, circle, pairwiseId: asked.workerId });
  await keepGap(work, held);
  await closeOwnCopy(work, asked.offerId, 'TAKEN');
  await acceptByStandingConsent(work, held, asking);
}

async function isShared(work: Work, circle: string, occurrence: Occurrence | undefined): Promise<boolean> {
  if (!occurrence) return false;
  return (await isSharedOn(work, circle, dateOf(occurrence.window.from))) !== undefined;
}
