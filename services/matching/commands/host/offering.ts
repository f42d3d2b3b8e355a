import { dateOf, type InstantText, isBefore, newId } from '@kith/kernel';
import { isClosing, type Work } from '@kith/service-kit';
import type { LadderStep } from '../../domain/ladder/gap-ladder.ts';
import { shownAt } from '../../domain/ladder/ladder.ts';
import { isAhead, type LiveOffer, type Occurrence, offered, reopened } from '../../domain/occurrence.ts';
import type { ClosedFor, OfferCopy } from '../../domain/offer-copy.ts';
import { closed } from '../../domain/offer-copy.ts';
import { trainingFor } from '../../domain/team-record.ts';
import { offerCopies, offers } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { offersOut } from '../../store/sharing.ts';
import { sharedOn } from '../sharing/shared-on.ts';
import { keepGap } from './keep-gap.ts';
import { recordOf } from './team-ready.ts';

/** Shows an open gap as far as its step says: under its live offer, or under a new one. Hours begun are not offered. */
export async function offerGap(
  work: Work,
  occurrence: Occurrence,
  step: LadderStep,
  asked: { closesAt?: InstantText } = {},
): Promise<Occurrence> {
  if (!isAhead(occurrence, work.context.now)) return keepGap(work, reopened(occurrence));
  const before = occurrence.offer;
  const neighbours = step === 'NEIGHBOURS' ? await neighboursOn(work, occurrence) : [];
  const offer: LiveOffer = {
    id: before?.id ?? newId('offer'),
    closesAt: asked.closesAt ?? stillOpenUntil(before, work.context.now) ?? occurrence.window.from,
    // Whoever was told stays on the list until they are told otherwise.
    circles: [...new Set([...(before?.circles ?? []), ...neighbours.map(({ slug }) => slug)])],
    // Neighbours who were told vouch for what they were told.
    training: before?.circles.length
      ? (before.training ?? [])
      : trainingFor(await recordOf(work, occurrence.teamId)),
  };
  const open = await keepGap(work, offered(shownAt(occurrence, step, work.context.now), offer));
  const sequence = work.versionOf(occurrences, open.id);
  if (!before) work.put(offers, { id: offer.id, gapId: open.id });
  else await work.get(offerCopies, offer.id);
  work.put(offerCopies, ownCopy(work, open, offer));
  for (const { slug, agreement } of neighbours) {
    if (before?.circles.includes(slug)) continue;
    const { window, need } = open;
    await work.get(offersOut, slug, window.from, offer.id);
    work.put(offersOut, { id: offer.id, circle: slug, gapId: open.id, window });
    work.say(
      'CoverOffered',
      { subject: offer.id, sequence, to: [slug] },
      {
        offerId: offer.id,
        window,
        category: need.category,
        outwardCode: need.outwardCode,
        skills: [...need.skills],
        languages: [...need.languages],
        ...(need.essentialLanguages && { essentialLanguages: [...need.essentialLanguages] }),
        ...(need.atHome && { atHome: [...need.atHome] }),
        ratePence: need.ratePence,
        terms: agreement.terms,
        ...(offer.training?.length && { training: [...offer.training] }),
        closesAt: offer.closesAt,
      },
    );
  }
  return open;
}

/** Shows a gap under a new offer: whoever was told that the old one closed hears of the hours all the same. */
export async function offerAnew(
  work: Work,
  occurrence: Occurrence,
  step: LadderStep,
  asked: { closesAt?: InstantText } = {},
): Promise<Occurrence> {
  await withdrawOffer(work, occurrence, 'CLOSED');
  return offerGap(work, reopened(occurrence), step, asked);
}

/** Takes an offer back: from this circle's workers, and from every neighbour that still shows it but `except`. */
export async function withdrawOffer(
  work: Work,
  occurrence: Occurrence,
  reason: ClosedFor,
  except?: string,
): Promise<void> {
  const { offer } = occurrence;
  if (!offer) return;
  await closeOwnCopy(work, offer.id, reason);
  const told = offer.circles.filter((circle) => circle !== except);
  // Once it is covered they have all been told.
  if (told.length === 0 || occurrence.state === 'COVERED') return;
  const sequence = work.versionOf(occurrences, occurrence.id);
  work.say('CoverWithdrawn', { subject: offer.id, sequence, to: told }, { offerId: offer.id, reason });
}

/** The hours are no longer shown to this circle's workers. */
export async function closeOwnCopy(work: Work, offerId: string, reason: ClosedFor): Promise<void> {
  const copy = await work.get(offerCopies, offerId);
  if (copy?.state === 'OPEN') work.put(offerCopies, closed(copy, reason));
}

/** Neighbours this circle shares with on the day of the hours (F11); none once it closes (F12). */
export async function neighboursOn(work: Work, { window }: Pick<Occurrence, 'window'>) {
  return (await isClosing(work.context)) ? [] : sharedOn(work, dateOf(window.from));
}

/** Until when an offer is open; one that closed opens again when it is shown further. */
function stillOpenUntil(offer: LiveOffer | undefined, now: InstantText): InstantText | undefined {
  return offer && isBefore(now, offer.closesAt) ? offer.closesAt : undefined;
}

function ownCopy(work: Work, occurrence: Occurrence, offer: LiveOffer): OfferCopy {
  const { id, teamId, step, window, need } = occurrence;
  return {
    id: offer.id,
    hostCircle: work.context.circle,
    state: 'OPEN',
    hours: { window, need, closesAt: offer.closesAt },
    own: { gapId: id, teamId, step },
  };
}
