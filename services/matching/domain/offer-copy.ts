import type { CircleSlug, Id, InstantText } from '@kith/kernel';
import { isBefore } from '@kith/kernel';
import type { HoursOffered } from './hours.ts';
import type { LadderStep } from './ladder/gap-ladder.ts';

/** Why hours are no longer open. */
export type ClosedFor = 'TAKEN' | 'NOT_NEEDED' | 'CLOSED' | 'AGREEMENT_ENDED';

/**
 * An offer as the workers of this circle see it: of a team here, or of a neighbour. `hours` is missing when word that
 * it closed came before the offer itself: then it stays closed (F10).
 */
export interface OfferCopy {
  readonly id: Id<'offer'>;
  readonly hostCircle: CircleSlug;
  readonly state: 'OPEN' | 'CLOSED';
  readonly closedFor?: ClosedFor;
  readonly hours?: HoursOffered;
  /** In the own circle: the gap, its team, and how far it is shown. */
  readonly own?: { readonly gapId: Id<'gap'>; readonly teamId: Id<'team'>; readonly step: LadderStep };
  /** The claim of a worker of this circle that took it. */
  readonly takenBy?: Id<'claim'>;
}

/** An offer that is heard of; closed when word of that came first. */
export function heardOf(known: OfferCopy | undefined, offered: OfferCopy): OfferCopy {
  return known ?? offered;
}

/** The offer, closed. The first reason stands. */
export function closed(copy: OfferCopy, closedFor: ClosedFor): OfferCopy {
  return copy.state === 'CLOSED' ? copy : { ...copy, state: 'CLOSED', closedFor };
}

/** The offer, taken by a worker of this circle. */
export function takenBy(copy: OfferCopy, claimId: Id<'claim'>): OfferCopy {
  return { ...copy, state: 'CLOSED', closedFor: 'TAKEN', takenBy: claimId };
}

/** Whether it can be claimed at this moment. */
export function isOpen(copy: OfferCopy, now: InstantText): copy is OfferCopy & { hours: HoursOffered } {
  return copy.state === 'OPEN' && copy.hours !== undefined && isBefore(now, copy.hours.closesAt);
}
