import type { CircleSlug, InstantText } from '@kith/kernel';
import { addTo } from '@kith/kernel';
import { type CommandContext, change, eachApart, type Work } from '@kith/service-kit';
import { isSharing } from '../../domain/sharing/agreement.ts';
import { homeClaims, hostClaims } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { type OfferOut, sharingLists } from '../../store/sharing.ts';
import { endHostClaim } from '../host/claims.ts';
import { reopenGap } from '../host/gaps.ts';
import { keepGap } from '../host/keep-gap.ts';
import { giveBack } from '../release-claim.ts';
import { isShared } from './shared-on.ts';

/** A claim that waits longer than this was ended long ago. */
const DAYS_BACK = 60;

/**
 * Ends what was under way with a neighbour this circle no longer shares with: offers out are taken back, claims that
 * wait end on both sides. Visits stand: two people agreed to each, and either may call it off. Each is a change of its
 * own; interrupted, it is finished by the daily round.
 */
export async function endSharing(context: CommandContext, circle: CircleSlug): Promise<void> {
  await endOffers(context, circle);
  const since = addTo(context.now, { hours: -24 * DAYS_BACK });
  for (const { id } of await sharingLists.claimsOut(context.table, circle, since))
    await change(context, (work) => leaveClaim(work, circle, id));
}

/** The host's part: for when the neighbour says it stops. It gives back the claims of its workers itself. */
export async function endOffers(context: CommandContext, circle: CircleSlug): Promise<void> {
  for (const offer of await offersFrom(context, circle, context.now))
    await change(context, (work) => endOffer(work, circle, offer));
}

/** Finishes what an interruption left half done, with every neighbour. For the daily round. */
export async function endAllStopped(context: CommandContext): Promise<void> {
  const records = await sharingLists.records(context.table);
  const stopped = records.filter((record) => !isSharing(record));
  await eachApart(stopped, ({ circle }) => endSharing(context, circle));
}

async function offersFrom(
  { table }: CommandContext,
  circle: CircleSlug,
  from: InstantText,
): Promise<OfferOut[]> {
  const found: OfferOut[] = [];
  let after: string | undefined;
  do {
    const page = await sharingLists.offersOut(table, circle, from, { after });
    found.push(...page.items.map(({ value }) => value));
    const last = page.items.at(-1);
    after = page.hasMore && last ? page.cursorOf(last) : undefined;
  } while (after);
  return found;
}

async function endOffer(work: Work, circle: CircleSlug, { id: offerId, gapId }: OfferOut): Promise<void> {
  const occurrence = await work.get(occurrences, gapId);
  const offer = occurrence?.offer;
  if (!occurrence || offer?.id !== offerId || !offer.circles.includes(circle)) return;
  if (!['OPEN', 'CLAIMED'].includes(occurrence.state) || (await isShared(work, circle))) return;

  const others = offer.circles.filter((each) => each !== circle);
  const without = { ...occurrence, offer: { ...offer, circles: others } };
  const claim = occurrence.claimId && (await work.get(hostClaims, occurrence.claimId));
  const isTheirs = claim && claim.homeCircle === circle && claim.state === 'WAITING';
  await keepGap(work, without);
  if (isTheirs) await endHostClaim(work, claim, 'WITHDRAWN', 'AGREEMENT_ENDED');
  const sequence = work.versionOf(occurrences, gapId);
  work.say(
    'CoverWithdrawn',
    { subject: offerId, sequence, to: [circle] },
    { offerId, reason: 'AGREEMENT_ENDED', ...(isTheirs && { claimId: claim.id }) },
  );
  if (isTheirs) await reopenGap(work, without, 'CIRCLE');
}

async function leaveClaim(work: Work, circle: CircleSlug, claimId: string): Promise<void> {
  const claim = await work.get(homeClaims, claimId);
  if (claim?.state !== 'WAITING' || (await isShared(work, circle))) return;
  await giveBack(work, claim, 'AGREEMENT_ENDED');
}
