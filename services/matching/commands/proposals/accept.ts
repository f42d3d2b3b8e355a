import { dateOf, type Id, KithError, kithError, type PersonId, sameId } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { isLive as isLiveClaim } from '../../domain/claim.ts';
import { personOf } from '../../domain/continuity/continuity.ts';
import { isAhead, type Occurrence } from '../../domain/occurrence.ts';
import { type Answer, answering, asking, isLive, type Proposed } from '../../domain/proposals/proposed.ts';
import { hostClaims } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { proposedHours } from '../../store/proposals.ts';
import { answerWithin } from '../answer-claim.ts';
import { claimWithin } from '../claim-hours.ts';
import { checkContinuity, comingBy } from '../continuity/check-continuity.ts';
import { type AskingClaim, acceptClaim, checkClaim } from '../host/accept-claim.ts';
import { checkReady } from '../host/team-ready.ts';
import { refuses } from '../matches/candidacy.ts';

/** A yes to proposed hours, of the worker or of the owner. */
export interface Yes {
  readonly id: Id<'proposed'>;
  readonly by: PersonId;
  readonly side: 'OWNER' | 'WORKER';
  /** The worker's word to have less rest beside these hours than the law wants (M14). */
  readonly agreeToShortRest?: boolean | undefined;
  /** The owner wants this worker, though more people come then than they like (M12). */
  readonly acceptNewPerson?: boolean | undefined;
}

/**
 * One side says yes to proposed hours; with the second yes they are booked (M4). The worker's yes is a claim, and the
 * owner's an answer to it, each checked as if there had been no plan: the order of the two is free. An owner's yes that
 * came first counts when the worker claims, unless something is in the way by then that is the owner's to see to: then the
 * claim waits for them. Throws `NOT_FOUND`, `PROPOSAL_OVER`, and what {@link claimWithin} and {@link answerWithin} throw.
 */
export async function acceptProposed(context: CommandContext, yes: Yes): Promise<Proposed> {
  const outcome = await change(context, async (work): Promise<Proposed | 'DOES_NOT_FIT'> => {
    const proposed = await work.get(proposedHours, yes.id);
    if (!proposed || (yes.side === 'WORKER' && proposed.workerId !== yes.by)) throw kithError('NOT_FOUND');
    if (proposed.answers[yes.side]?.yes) return proposed;
    const after = await (yes.side === 'WORKER'
      ? claimBy(work, proposed, yes)
      : sayYesTo(work, proposed, yes));
    if (after !== 'DOES_NOT_FIT') work.put(proposedHours, after);
    return after;
  });
  if (outcome === 'DOES_NOT_FIT') throw kithError('DOES_NOT_FIT');
  return outcome;
}

async function claimBy(work: Work, proposed: Proposed, yes: Yes): Promise<Proposed | 'DOES_NOT_FIT'> {
  const gap = await openGapOf(work, proposed);
  const { id, workerId } = proposed;
  const asked = {
    id: sameId('claim', id),
    offerId: gap.offer?.id ?? '',
    agreeToShortRest: yes.agreeToShortRest,
  };
  const claim = await claimWithin(work, workerId, asked);
  if (claim === 'DOES_NOT_FIT') return claim;
  const { OWNER: owner } = proposed.answers;
  const isBooked = owner?.yes === true && (await acceptAsSaid(work, gap, claim.id, owner));
  const claimed = { ...answering(proposed, 'WORKER', answerOf(work, yes)), claimId: claim.id };
  return owner && !isBooked ? asking(claimed, 'OWNER') : claimed;
}

/**
 * The owner's yes came first: it is their answer to the claim now. What only they can see to is left for them to answer
 * anew. Answers whether it is booked.
 */
async function acceptAsSaid(
  work: Work,
  gap: Occurrence,
  claimId: Id<'claim'>,
  owner: Answer,
): Promise<boolean> {
  // As it is now that it is claimed.
  const claimed = (await work.get(occurrences, gap.id)) ?? gap;
  const claim = await work.get(hostClaims, claimId);
  if (!claim?.asked) return false;
  const waiting = { ...claim, asked: claim.asked };
  const checked = await nothingInTheWay(work, claimed, waiting, owner).catch(refusalOnly);
  if (checked) await acceptClaim(work, claimed, waiting, checked, { by: owner.by, at: owner.at });
  return checked !== undefined;
}

async function nothingInTheWay(work: Work, gap: Occurrence, claim: AskingClaim, { acceptNewPerson }: Answer) {
  if (!acceptNewPerson) await checkContinuity(work, gap.teamId, comingBy(claim, gap));
  return checkClaim(work, gap, claim);
}

function refusalOnly(error: unknown): undefined {
  if (!(error instanceof KithError)) throw error;
}

async function sayYesTo(work: Work, proposed: Proposed, yes: Yes): Promise<Proposed> {
  const { teamId, workerId, gapId, window, claimId } = proposed;
  const answer = answerOf(work, yes);
  if (claimId) {
    const claim = await work.get(hostClaims, claimId);
    if (!claim || !isLiveClaim(claim)) throw kithError('PROPOSAL_OVER');
    const { by: ownerId, acceptNewPerson } = yes;
    await answerWithin(work, { gapId, claimId, ownerId, accept: true, acceptNewPerson });
    return answering(proposed, 'OWNER', answer);
  }
  await openGapOf(work, proposed);
  // Whoever of the two refused the other, they hear what they hear of someone whose hours changed.
  if (await refuses(work, teamId, workerId)) throw kithError('PROPOSAL_OVER');
  await checkReady(work, teamId);
  const coming = {
    date: dateOf(window.from),
    person: personOf({ homeCircle: work.context.circle, workerId }),
  };
  if (!yes.acceptNewPerson) await checkContinuity(work, teamId, coming);
  return answering(proposed, 'OWNER', answer);
}

/** The gap, while it can be answered. Throws `PROPOSAL_OVER`. */
async function openGapOf(work: Work, proposed: Proposed): Promise<Occurrence> {
  const gap = await work.get(occurrences, proposed.gapId);
  work.hold(occurrences, proposed.gapId);
  const isOpen = gap?.state === 'OPEN' && gap.offer !== undefined && isAhead(gap, work.context.now);
  if (!isOpen || !isLive(proposed, work.context.now)) throw kithError('PROPOSAL_OVER');
  return gap;
}

function answerOf({ context: { now } }: Work, { by, acceptNewPerson }: Yes): Answer {
  return { yes: true, by, at: now, ...(acceptNewPerson && { acceptNewPerson }) };
}
