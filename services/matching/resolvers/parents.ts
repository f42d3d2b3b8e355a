import type { NeighbourFacts, Passport, Whereabouts } from '@kith/contracts';
import type { DateText, PersonId } from '@kith/kernel';
import type { CalendarFeed, Connection } from '@kith/service-kit';
import type { AgreedHours } from '../domain/agreed-hours.ts';
import type { AvailabilityException } from '../domain/availability.ts';
import type { HomeClaim, HostClaim } from '../domain/claim.ts';
import type { Coming } from '../domain/continuity/continuity.ts';
import type { Prepared } from '../domain/eligibility/prepared.ts';
import type { HoursOffered } from '../domain/hours.ts';
import type { Match } from '../domain/matches/match.ts';
import type { Side, TrialSession } from '../domain/matches/session.ts';
import type { LiveOffer, Occurrence } from '../domain/occurrence.ts';
import type { OfferCopy } from '../domain/offer-copy.ts';
import type { HoursPay } from '../domain/open-hours/pay.ts';
import type { HoursReason } from '../domain/open-hours/reasons.ts';
import type { Opportunity } from '../domain/opportunities/opportunity.ts';
import type { Candidate } from '../domain/opportunities/ranking.ts';
import type { OptOut } from '../domain/opt-out.ts';
import type { Refusal } from '../domain/pairs/refusal.ts';
import type { PassportGrant } from '../domain/passport.ts';
import type { Able } from '../domain/proposals/could-take.ts';
import type { Proposed, ProposedState } from '../domain/proposals/proposed.ts';
import type { WeekPlan } from '../domain/proposals/week-plan.ts';
import type { RestOwed } from '../domain/rest.ts';
import type { SharingRecord } from '../domain/sharing/agreement.ts';
import type { StandingConsent } from '../domain/sharing/standing-consent.ts';
import type { Visitor } from '../domain/sharing/visitor.ts';
import type { Visit } from '../domain/visit.ts';
import type { CoverStretch } from '../domain/week/cover-of-week.ts';
import type { WeekFigures } from '../domain/week/week-figures.ts';
import type { WorkCard } from '../domain/work-card.ts';
import type { Worker } from '../domain/worker.ts';
import type { WorkerDay } from '../domain/worker-week/worker-week.ts';
import type { HeldThings } from '../store/worker-week.ts';

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
export type AvailabilityExceptionParent = AvailabilityException;
export type OptOutParent = OptOut;
/** Rest owed, and whether the hours that took it are still held. */
export type RestOwedParent = RestOwed & { readonly stands: boolean };
export type PassportGrantParent = PassportGrant;
export type AgreedHoursParent = AgreedHours;
export type GapParent = Occurrence;
export type CircleGapParent = Occurrence & { readonly offer: LiveOffer };
export type CircleGapConnectionParent = Connection<CircleGapParent>;
export type ClaimOnGapParent = HostClaim;
/** A visit; with the weekly hours it is of, where they were read with it. */
export interface VisitParent extends Visit {
  readonly agreed?: AgreedHours;
}
export interface WorkerWeekParent {
  readonly monday: DateText;
  readonly days: readonly WorkerDayParent[];
}
export interface WorkerDayParent extends WorkerDay {
  readonly held: HeldThings;
}
export type ClaimParent = HomeClaim;
export type CalendarFeedParent = CalendarFeed;
export type NeighbourParent = NeighbourFacts;
export type VisitingWorkerParent = Passport;
export type WhereaboutsParent = Whereabouts;
export type StandingConsentParent = StandingConsent;
export type SharingParent = SharingPageItem;
export type SharedOfferParent = Occurrence & { readonly offer: LiveOffer };
export type HeldPassportParent = Visitor;

/** One neighbour, and how this circle and it stand. */
interface SharingPageItem {
  readonly neighbour: NeighbourFacts;
  readonly record: SharingRecord;
}

/** A stretch of a team's week, the weekly hours it is a day of, and the visit that covers it. */
export type CoverStretchParent = CoverStretch & {
  readonly agreed: AgreedHours | undefined;
  readonly visit: Visit | undefined;
};
export interface DayCoverParent {
  readonly date: DateText;
  readonly stretches: readonly CoverStretchParent[];
}
export type WeekCoverParent = WeekFigures & {
  readonly monday: DateText;
  readonly stretches: readonly CoverStretchParent[];
};

/** Who comes to a team; what the owner would like is for the owner. */
export interface ContinuityParent {
  readonly teamId: string;
  readonly until: DateText;
}

export type OpportunityParent = Opportunity;
export type OpportunityShownParent = Opportunity;
export type MatchParent = Match;
export type TrialSessionParent = TrialSession;
export type WorkCardParent = WorkCard;

/** A candidate of an opportunity. */
export interface CandidateParent extends Candidate {
  readonly opportunity: Opportunity;
}

/** One side's refusal; whom it is about is for the owner's side. */
export interface RefusalParent extends Refusal {
  readonly workerId?: PersonId | undefined;
}

/** Open hours, and how far away they are for this circle's workers. */
export interface OpenHoursParent extends OfferCopy {
  readonly hours: HoursOffered;
  /** From the worker, as they get about; when it is known. */
  readonly travelMinutes: number | undefined;
  readonly nearlyFits: boolean;
  /** Minutes of rest that would lack beside them. */
  readonly restLacking: number;
  readonly reasons: readonly HoursReason[];
  readonly pay: HoursPay;
}

export type HoursPayParent = HoursPay;
export type WeekPlanParent = WeekPlan;

/** Proposed hours as the viewer's side sees them. */
export interface ProposedHoursParent extends Proposed {
  readonly side: Side;
  readonly state: ProposedState;
  readonly gap: Occurrence | undefined;
  readonly claim: HostClaim | undefined;
  /** The worker, looked at once for all hours that are proposed to them; none when they are a worker no more. */
  readonly who: { readonly able: Able; readonly one: Prepared } | undefined;
  /** Looks with the worker's eyes at open hours. */
  readonly look: () => Promise<{ readonly shown: (copy: OfferCopy) => OpenHoursParent | undefined }>;
  /** Who comes to the team around the hours anyway. */
  readonly comings: () => Promise<Coming[]>;
}
