import type { NeighbourFacts, Passport, Whereabouts } from '@kith/contracts';
import type { AgreedHours } from '../domain/agreed-hours.ts';
import type { CalendarFeed } from '../domain/calendar/feed.ts';
import type { HomeClaim, HostClaim } from '../domain/claim.ts';
import type { HoursOffered } from '../domain/hours.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import type { OfferCopy } from '../domain/offer-copy.ts';
import type { PassportGrant } from '../domain/passport.ts';
import type { Visit } from '../domain/visit.ts';
import type { Worker } from '../domain/worker.ts';

/** Anyone may hold an id of a person: nothing else is said of them unless the viewer may know it. */
export interface PersonParent {
  readonly id: string;
}

/** Anyone may hold an id of a team: each field checks what the viewer is to it. */
export interface TeamParent {
  readonly id: string;
}

/** Whoever got hold of one of these may see it; narrower fields check again. */
export type WorkerParent = Worker;
export type PassportGrantParent = PassportGrant;
export type AgreedHoursParent = AgreedHours;
export type GapParent = Occurrence;
export type ClaimOnGapParent = HostClaim;
export type VisitParent = Visit;
export type ClaimParent = HomeClaim;
export type CalendarFeedParent = CalendarFeed;
export type NeighbourParent = NeighbourFacts;
export type VisitingWorkerParent = Passport;
export type WhereaboutsParent = Whereabouts;

/** Open hours, and how far away they are for this circle's workers. */
export interface OpenHoursParent extends OfferCopy {
  readonly hours: HoursOffered;
  readonly minutesAway: number | undefined;
}
