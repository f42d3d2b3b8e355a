import type { Work } from '@kith/service-kit';
import { found } from '../../domain/ladder/ladder.ts';
import { cancelled, type Occurrence, reopened } from '../../domain/occurrence.ts';
import type { ClosedFor } from '../../domain/offer-copy.ts';
import type { CalledOffBy } from '../../domain/visit.ts';
import { occurrences } from '../../store/hours.ts';
import { unbookVisit } from '../book.ts';
import { keepGap } from './keep-gap.ts';
import { lookAtGap } from './look-at-gap.ts';
import { withdrawOffer } from './offering.ts';

/** Says that nobody covers these hours, and shows them to the team (M10); to all at once when they begin soon (M11). */
export async function detectGap(work: Work, occurrence: Occurrence): Promise<Occurrence> {
  const open = await lookAtGap(work, found(occurrence, work.context.now));
  sayGap(work, open);
  return open;
}

/** The hours are nobody's again: whoever held them no longer does. Shown as far as before, under a new offer (M11). */
export async function reopenGap(work: Work, occurrence: Occurrence, by: CalledOffBy): Promise<Occurrence> {
  await withdrawOffer(work, occurrence, 'CLOSED');
  const wasCovered = occurrence.state === 'COVERED';
  if (occurrence.visitId) await unbookVisit(work, occurrence.visitId, by);
  const gone = reopened(occurrence);
  const open = await lookAtGap(work, wasCovered ? found(gone, work.context.now) : gone);
  if (wasCovered) sayGap(work, open);
  return open;
}

/** The hours are not needed. The claim that held them is ended by the caller. */
export async function cancelOccurrence(
  work: Work,
  occurrence: Occurrence,
  reason: ClosedFor,
  except?: string,
): Promise<Occurrence> {
  await withdrawOffer(work, occurrence, reason, except);
  if (occurrence.visitId) await unbookVisit(work, occurrence.visitId, 'OWNER');
  return keepGap(work, cancelled(occurrence));
}

function sayGap(work: Work, { id, teamId, window }: Occurrence): void {
  const sequence = work.versionOf(occurrences, id);
  work.say('GapDetected', { subject: id, sequence }, { gapId: id, teamId, window });
}
