// Made by `npm run compose` from schema/matching: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { ClockText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonParent, TeamParent, WorkerParent, PassportGrantParent, AgreedHoursParent, GapParent, ClaimOnGapParent, VisitParent, WorkerWeekParent, WorkerDayParent, ClaimParent, CalendarFeedParent, NeighbourParent, VisitingWorkerParent, WhereaboutsParent, StandingConsentParent, SharingParent, SharedOfferParent, HeldPassportParent, CoverStretchParent, DayCoverParent, WeekCoverParent, ContinuityParent, OpenHoursParent, HoursPayParent } from './resolvers/parents.ts';
import type { RequestContext } from '@kith/service-kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, ISO 8601: `2026-05-12T08:00:00Z`. */
  Instant: { input: InstantText; output: InstantText; }
  /** A calendar date: `2026-05-12`. */
  Date: { input: DateText; output: DateText; }
  /** A time of day on the wall: `09:00`. */
  ClockTime: { input: ClockText; output: ClockText; }
  _FieldSet: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** Your calendar feeds that work, newest first (C5). */
  readonly myCalendarFeeds: CalendarFeedConnection;
  /** Hours open to you: of this circle, and of neighbours, that fit what you chose (M8). */
  readonly openHours: OpenHoursConnection;
  /** Your claims on hours, newest first. */
  readonly myClaims: ClaimConnection;
  /** Your visits, in this circle and next door, in order of time. */
  readonly myVisits: VisitConnection;
  /** Weekly hours you were named for, answered or not; those of the past too. */
  readonly myHours: AgreedHoursConnection;
  /**
   * Everything this circle shares with its neighbours, a neighbour an item (F11). For every member of the circle: people
   * show as counts, except to those who may know them.
   */
  readonly sharing: SharingConnection;
  /** Neighbours this circle shares with, and what is shared (F11). */
  readonly neighbours: NeighbourConnection;
  /** One of your weeks, in this circle and next door: what you hold, what waits for an answer, when you want to work. */
  readonly myWeek: WorkerWeek;
  /** Your own working life: availability, hours, reach. For workers. */
  readonly myWork?: Maybe<Worker>;
};


export type QueryMyCalendarFeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOpenHoursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyVisitsArgs = {
  from?: InputMaybe<Scalars['Instant']['input']>;
  to?: InputMaybe<Scalars['Instant']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyHoursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySharingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeighboursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyWeekArgs = {
  of: Scalars['Date']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes an address at which your calendar reads your visits: here and next door, and to teams you own (C5). Ten at most. */
  readonly makeCalendarFeed: MadeCalendarFeed;
  /** Takes a calendar feed back: its address leads nowhere from then on (C5). */
  readonly revokeCalendarFeed: CalendarFeed;
  /** The owner says how many different people they would like to see within four weeks, at most (M12). */
  readonly setContinuity: Continuity;
  /** A worker says yes to open hours (F7). The owner is asked next. */
  readonly claimHours: Claim;
  /** The owner says yes or no to a worker who claimed a gap. Only now is the address released (F7). */
  readonly answerClaim: Gap;
  /** A worker gives claimed hours back. */
  readonly releaseClaim: Claim;
  /** The owner agrees weekly hours of support. With a worker named, they stand once the worker accepts. */
  readonly agreeHours: AgreedHours;
  /** A worker accepts or declines weekly hours they were named for. */
  readonly answerHours: AgreedHours;
  /** Ends agreed hours from a day on; visits and gaps after it are cancelled. */
  readonly endHours: AgreedHours;
  /** A worker cannot make a visit: it becomes a gap at once (M10). */
  readonly cannotMakeIt: Visit;
  /** Shows a gap one step further: team, then circle, then neighbours (M11). */
  readonly widenGap: Gap;
  /** Takes back what was offered and cancels the gap: the hours are not needed. */
  readonly cancelGap: Gap;
  /** The owner says how far a gap may be shown: the ladder, and whoever holds the rota hat, go no further (M11). */
  readonly limitGap: Gap;
  /**
   * The circle stops sharing with a neighbour (F11). Nothing new is asked from this moment; what was offered is taken back,
   * claims that wait end, and visits both sides said yes to stand.
   */
  readonly stopSharing: Sharing;
  /** The circle consents to share with a neighbour again. After a withdrawal the neighbour has to consent anew as well. */
  readonly shareAgain: Sharing;
  /** Chooses what a neighbour may see of you when you claim hours there (F5). */
  readonly grantPassport: PassportGrant;
  /** Takes a passport back: at once, for everything ahead (F5, F8). */
  readonly revokePassport: PassportGrant;
  /**
   * The owner says yes ahead to whoever comes from one named circle, for hours that fell open less than 24 hours before they
   * begin; for at most 30 days (F7). Every other check stays as it is. The team sees who comes.
   */
  readonly giveStandingConsent: StandingConsent;
  /** The owner takes a standing consent back, at once. Visits that came about by it stand until they are called off. */
  readonly revokeStandingConsent: StandingConsent;
  /** Says when and where you want to work. Only you can (M8). */
  readonly setAvailability: Worker;
};


export type MutationMakeCalendarFeedArgs = {
  input?: InputMaybe<MakeCalendarFeedInput>;
};


export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


export type MutationSetContinuityArgs = {
  input: SetContinuityInput;
};


export type MutationClaimHoursArgs = {
  input: ClaimHoursInput;
};


export type MutationAnswerClaimArgs = {
  input: AnswerClaimInput;
};


export type MutationReleaseClaimArgs = {
  input: ReleaseClaimInput;
};


export type MutationAgreeHoursArgs = {
  input: AgreeHoursInput;
};


export type MutationAnswerHoursArgs = {
  input: AnswerHoursInput;
};


export type MutationEndHoursArgs = {
  input: EndHoursInput;
};


export type MutationCannotMakeItArgs = {
  input: CannotMakeItInput;
};


export type MutationWidenGapArgs = {
  input: WidenGapInput;
};


export type MutationCancelGapArgs = {
  input: CancelGapInput;
};


export type MutationLimitGapArgs = {
  input: LimitGapInput;
};


export type MutationStopSharingArgs = {
  input: StopSharingInput;
};


export type MutationShareAgainArgs = {
  input: ShareAgainInput;
};


export type MutationGrantPassportArgs = {
  input: GrantPassportInput;
};


export type MutationRevokePassportArgs = {
  input: RevokePassportInput;
};


export type MutationGiveStandingConsentArgs = {
  input: GiveStandingConsentInput;
};


export type MutationRevokeStandingConsentArgs = {
  input: RevokeStandingConsentInput;
};


export type MutationSetAvailabilityArgs = {
  input: SetAvailabilityInput;
};

/** An address at which a calendar reads someone's visits. The address itself is told once, when it is made. */
export type CalendarFeed = {
  readonly __typename?: 'CalendarFeed';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When it was made. */
  readonly madeAt: Scalars['Instant']['output'];
  /** The last day a calendar read it; none yet, when missing. */
  readonly lastReadOn?: Maybe<Scalars['Date']['output']>;
  /** When it was taken back, if it was. */
  readonly revokedAt?: Maybe<Scalars['Instant']['output']>;
};

/** A calendar feed that was made. */
export type MadeCalendarFeed = {
  readonly __typename?: 'MadeCalendarFeed';
  /** The feed. */
  readonly feed: CalendarFeed;
  /**
   * Its address, told this once: a path of the circle's API, to be put behind the scheme and host of this one. Whoever has
   * it sees when the visits are, and can call one off. Missing when the feed was made before under the same id.
   */
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** A calendar feed to make. */
export type MakeCalendarFeedInput = {
  /** An id of your own making (`feed_` and a ULID), so that sending it again makes no second feed. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

/** Which calendar feed to take back. */
export type RevokeCalendarFeedInput = {
  /** The feed. */
  readonly feedId: Scalars['ID']['input'];
};

/** A page of calendar feeds. */
export type CalendarFeedConnection = {
  readonly __typename?: 'CalendarFeedConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<CalendarFeedEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of calendar feeds. */
export type CalendarFeedEdge = {
  readonly __typename?: 'CalendarFeedEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: CalendarFeed;
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole pence; may be negative. */
  readonly pence: Scalars['Int']['output'];
  /** Always GBP. */
  readonly currency: Scalars['String']['output'];
};

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Pass this as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A team, as matching knows it. */
export type Team = {
  readonly __typename?: 'Team';
  /** How many different people come, in the four weeks that end with a day (M12). */
  readonly continuity?: Maybe<Continuity>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Weekly hours it agreed. */
  readonly agreedHours?: Maybe<AgreedHoursConnection>;
  /** Its visits, in order of time. */
  readonly visits?: Maybe<VisitConnection>;
  /** Hours nobody covers yet, in order of time (M10). */
  readonly gaps?: Maybe<GapConnection>;
  /** Standing consents its owner gave for hours at short notice, by circle (F7). */
  readonly standingConsents?: Maybe<StandingConsentConnection>;
  /** How one week is covered and who comes, past or to come: every agreed minute is covered, open or cancelled (M10). */
  readonly week?: Maybe<WeekCover>;
};


/** A team, as matching knows it. */
export type TeamContinuityArgs = {
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** A team, as matching knows it. */
export type TeamAgreedHoursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team, as matching knows it. */
export type TeamVisitsArgs = {
  from?: InputMaybe<Scalars['Instant']['input']>;
  to?: InputMaybe<Scalars['Instant']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team, as matching knows it. */
export type TeamGapsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team, as matching knows it. */
export type TeamStandingConsentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team, as matching knows it. */
export type TeamWeekArgs = {
  of: Scalars['Date']['input'];
};

/** A worker's yes, as the team sees it. */
export type ClaimOnGap = {
  readonly __typename?: 'ClaimOnGap';
  /** How many different people would come within four weeks, with this worker; while it waits. */
  readonly peopleInFourWeeks?: Maybe<Scalars['Int']['output']>;
  /** Whether that is one more than you wanted: then a yes needs `acceptNewPerson`. To the owner, while it waits. */
  readonly breaksContinuity?: Maybe<Scalars['Boolean']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The circle the worker comes from. */
  readonly homeCircle: Scalars['ID']['output'];
  /** The worker, when of this circle. */
  readonly worker?: Maybe<Person>;
  /** What a worker from next door lets you know. */
  readonly visitor?: Maybe<VisitingWorker>;
  /** Whether it fits within their working time over all circles (F6). */
  readonly fitsWorkingTime: Scalars['Boolean']['output'];
  /** Since when it waits. */
  readonly claimedAt: Scalars['Instant']['output'];
  /** Until when the owner may answer; after that it does not go ahead. */
  readonly answerBy?: Maybe<Scalars['Instant']['output']>;
};

/** How many people come to a team (M12). */
export type Continuity = {
  readonly __typename?: 'Continuity';
  /** The first of the four weeks' days. */
  readonly from: Scalars['Date']['output'];
  /** Their last day. */
  readonly until: Scalars['Date']['output'];
  /** How many different people come. */
  readonly people: Scalars['Int']['output'];
  /** How many times somebody comes. */
  readonly visits: Scalars['Int']['output'];
  /** How many people the owner would like at most; to the owner only. */
  readonly most?: Maybe<Scalars['Int']['output']>;
};

/** How many people you would like to see. */
export type SetContinuityInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** At most so many within four weeks; none: you do not mind. */
  readonly most?: InputMaybe<Scalars['Int']['input']>;
};

/** Hours a worker could take. */
export type OpenHours = {
  readonly __typename?: 'OpenHours';
  /** The offer's id. */
  readonly id: Scalars['ID']['output'];
  /** From. */
  readonly from: Scalars['Instant']['output'];
  /** To. */
  readonly to: Scalars['Instant']['output'];
  /** The circle of the team. */
  readonly hostCircle: Scalars['ID']['output'];
  /** What kind of support. */
  readonly category: Scalars['String']['output'];
  /** As close as it may be known: the outward postcode (F9). */
  readonly outwardCode: Scalars['String']['output'];
  /** Minutes to the neighbouring circle; none for hours in your own. */
  readonly travelMinutes?: Maybe<Scalars['Int']['output']>;
  /** Skills needed. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** Languages that help. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Languages without which it does not work (M2). */
  readonly essentialLanguages: ReadonlyArray<Scalars['String']['output']>;
  /** What is there that someone may not bear, as terms. */
  readonly atHome: ReadonlyArray<Scalars['String']['output']>;
  /** Listed hourly rate. */
  readonly rate: Money;
  /** Until when it is open. */
  readonly closesAt: Scalars['Instant']['output'];
  /** Up to four plain reasons why it is shown to you. */
  readonly reasons: ReadonlyArray<HoursReason>;
  /** What it would bring you. */
  readonly pay: HoursPay;
};

/** A plain reason why hours are shown. */
export type HoursReason = {
  readonly __typename?: 'HoursReason';
  /** What it is about. */
  readonly by: HoursShownBy;
  /** In words: `within your Tuesday hours`, `18 min away`. */
  readonly words: Scalars['String']['output'];
};

/** What a reason to show hours is about. */
export type HoursShownBy =
  /** You belong to the team. */
  | 'TEAM'
  /** They lie within the hours you chose. */
  | 'HOURS'
  /** The way is one you accept. */
  | 'WAY'
  /** You speak a language that helps. */
  | 'LANGUAGE'
  /** You bring a skill they need. */
  | 'SKILL';

/** What hours would bring a worker. */
export type HoursPay = {
  readonly __typename?: 'HoursPay';
  /** How long they are, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** Paid minutes on the way to and from what you hold next to them in another circle, as an estimate. */
  readonly travelMinutes: Scalars['Int']['output'];
  /** Hours and way at the listed rate. */
  readonly listed: Money;
  /** The same after your part of the contribution, as the two circles agreed it; for hours of your own circle, see your statement. */
  readonly yours?: Maybe<Money>;
};

/** A worker's yes to open hours. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** From. */
  readonly from: Scalars['Instant']['output'];
  /** To. */
  readonly to: Scalars['Instant']['output'];
  /** The circle of the team. */
  readonly hostCircle: Scalars['ID']['output'];
  /** How it stands. */
  readonly state: ClaimState;
  /** Why it did not go ahead: a code, never who or why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** About until when the owner may answer, counted from your yes; none once it was answered. */
  readonly answerBy?: Maybe<Scalars['Instant']['output']>;
  /** The visit it became. */
  readonly visit?: Maybe<Visit>;
};

/** How a claim stands. */
export type ClaimState =
  /** The hours are reserved for you; the owner is asked. */
  | 'WAITING'
  /** The owner said yes too. */
  | 'ACCEPTED'
  /** It is not going ahead. */
  | 'DECLINED'
  /** You gave it back. */
  | 'RELEASED'
  /** The hours are no longer needed. */
  | 'WITHDRAWN';

/** A yes to open hours. */
export type ClaimHoursInput = {
  /** An id of your own making (`claim_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The offer. */
  readonly offerId: Scalars['ID']['input'];
};

/** The owner's answer to a claim. */
export type AnswerClaimInput = {
  /** The gap. */
  readonly gapId: Scalars['ID']['input'];
  /** The claim that is answered. */
  readonly claimId: Scalars['ID']['input'];
  /** Yes or no. A no needs no reason. */
  readonly accept: Scalars['Boolean']['input'];
  /** Yes to this worker, though more people come then within four weeks than you wanted (M12). */
  readonly acceptNewPerson?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which claim is given back. */
export type ReleaseClaimInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
};

/** A page of open hours. */
export type OpenHoursConnection = {
  readonly __typename?: 'OpenHoursConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<OpenHoursEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of open hours. */
export type OpenHoursEdge = {
  readonly __typename?: 'OpenHoursEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: OpenHours;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Claim;
};

/** Weekly hours of support a team agreed. */
export type AgreedHours = {
  readonly __typename?: 'AgreedHours';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The team. */
  readonly team: Team;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['output'];
  /** From, on the wall. */
  readonly from: Scalars['ClockTime']['output'];
  /** To, on the wall. */
  readonly to: Scalars['ClockTime']['output'];
  /** The first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** The day from which it no longer holds. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** What kind of support, as a term circles share. */
  readonly category: Scalars['String']['output'];
  /** Skills needed. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** Languages that help. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Languages without which it does not work (M2). */
  readonly essentialLanguages: ReadonlyArray<Scalars['String']['output']>;
  /** What is there that someone may not bear, as terms. */
  readonly atHome: ReadonlyArray<Scalars['String']['output']>;
  /** Listed hourly rate. */
  readonly rate: Money;
  /** The worker named, if any. */
  readonly worker?: Maybe<Person>;
  /** Whether that worker has accepted. */
  readonly accepted: Scalars['Boolean']['output'];
  /** How far its gaps may be shown, as the owner wishes (M11). */
  readonly upTo: LadderStep;
  /** That visits this short were agreed, and what for (M13); to the team. */
  readonly agreedShort?: Maybe<AgreedShort>;
};

/** A prior agreement that visits may be shorter than half an hour (M13). */
export type AgreedShort = {
  readonly __typename?: 'AgreedShort';
  /** What they are for. */
  readonly what: Scalars['String']['output'];
  /** When it was agreed. */
  readonly on: Scalars['Date']['output'];
};

/** A visit: a worker and a team at a time, with two live consents. */
export type Visit = {
  readonly __typename?: 'Visit';
  /** Its id; in a shared visit both circles use the same. */
  readonly id: Scalars['ID']['output'];
  /** When it begins. */
  readonly from: Scalars['Instant']['output'];
  /** When it ends. */
  readonly to: Scalars['Instant']['output'];
  /** How it stands. */
  readonly state: VisitState;
  /** The team; only in the team's circle. */
  readonly team?: Maybe<Team>;
  /** The worker; only in the worker's circle. */
  readonly worker?: Maybe<Person>;
  /** What a visiting worker from next door lets you know of them (F5). */
  readonly visitor?: Maybe<VisitingWorker>;
  /** The circle whose team is visited. */
  readonly hostCircle: Scalars['ID']['output'];
  /** The circle the worker belongs to. */
  readonly homeCircle: Scalars['ID']['output'];
  /** Whether the owner's yes was a standing consent (F7); in the team's circle. */
  readonly byStandingConsent: Scalars['Boolean']['output'];
  /** Where; to the team, and to its worker (F7). */
  readonly whereabouts?: Maybe<Whereabouts>;
  /** Listed hourly rate. */
  readonly rate: Money;
};

/** How a visit stands. */
export type VisitState =
  /** It is booked. */
  | 'PLANNED'
  /** It will not take place. */
  | 'CANCELLED';

/** Where a visit is. */
export type Whereabouts = {
  readonly __typename?: 'Whereabouts';
  /** Whom to ask for. */
  readonly name: Scalars['String']['output'];
  /** The address. */
  readonly address: Scalars['String']['output'];
  /** How to find it, and get in. */
  readonly directions?: Maybe<Scalars['String']['output']>;
};

/** Agreed hours nobody covers. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The team. */
  readonly team: Team;
  /** From. */
  readonly from: Scalars['Instant']['output'];
  /** To. */
  readonly to: Scalars['Instant']['output'];
  /** How it stands. */
  readonly state: GapState;
  /** How far it was shown (M11). */
  readonly step: LadderStep;
  /** The claim that waits for the owner, or that was accepted. */
  readonly claim?: Maybe<ClaimOnGap>;
  /** The visit that covers it. */
  readonly visit?: Maybe<Visit>;
  /** Since when nobody covers it; none when somebody always did. */
  readonly openSince?: Maybe<Scalars['Instant']['output']>;
  /** Since when it is shown as far as it is. */
  readonly stepSince?: Maybe<Scalars['Instant']['output']>;
  /** When it is shown a step further by itself, unless somebody takes it before; none when it goes no further. */
  readonly nextStepAt?: Maybe<Scalars['Instant']['output']>;
  /** How far it may be shown, as the owner wishes. */
  readonly upTo: LadderStep;
  /** Whether it begins so soon that whoever looks after the rota, or is on call, was told. */
  readonly urgent: Scalars['Boolean']['output'];
};

/** How a gap stands. */
export type GapState =
  /** Nobody yet. */
  | 'OPEN'
  /** A worker said yes; the owner is asked. */
  | 'CLAIMED'
  /** Both said yes: it is a visit. */
  | 'COVERED'
  /** The hours are not needed. */
  | 'CANCELLED';

/** How far a gap was shown. */
export type LadderStep =
  /** To the team. */
  | 'TEAM'
  /** To the circle's workers. */
  | 'CIRCLE'
  /** To neighbouring circles. */
  | 'NEIGHBOURS';

/** Weekly hours to agree. */
export type AgreeHoursInput = {
  /** An id of your own making (`agreed_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['input'];
  /** From, on the wall. */
  readonly from: Scalars['ClockTime']['input'];
  /** To, on the wall; later the same day. */
  readonly to: Scalars['ClockTime']['input'];
  /** The first day it holds. */
  readonly startsOn: Scalars['Date']['input'];
  /** The day from which it no longer holds. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What kind of support: a term, like `companionship`. */
  readonly category: Scalars['String']['input'];
  /** Skills needed, as terms. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Languages that help, as terms. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Languages without which it does not work, as terms (M2). */
  readonly essentialLanguages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What is there that someone may not bear, as terms like `cats` or `smoke` (M2). */
  readonly atHome?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Listed hourly rate in pence. */
  readonly ratePence: Scalars['Int']['input'];
  /** The worker it is agreed with, once they accept; none: it is a gap to fill. */
  readonly workerId?: InputMaybe<Scalars['ID']['input']>;
  /** Yes to this worker, though more people come then within four weeks than you wanted (M12). */
  readonly acceptNewPerson?: InputMaybe<Scalars['Boolean']['input']>;
  /** How far its gaps may be shown; as far as the neighbours unless said (M11). */
  readonly upTo?: InputMaybe<LadderStep>;
  /** Needed for visits shorter than half an hour (M13). */
  readonly agreedShort?: InputMaybe<AgreedShortInput>;
  /** Where; kept within the team until someone may know. */
  readonly whereabouts: WhereaboutsInput;
};

/** A prior agreement that visits may be shorter than half an hour. */
export type AgreedShortInput = {
  /** What they are for, in a few words; kept within the team. */
  readonly what: Scalars['String']['input'];
  /** When it was agreed. */
  readonly on: Scalars['Date']['input'];
};

/** Where a visit is. */
export type WhereaboutsInput = {
  /** Whom to ask for. */
  readonly name: Scalars['String']['input'];
  /** The address. */
  readonly address: Scalars['String']['input'];
  /** How to find it, and get in. */
  readonly directions?: InputMaybe<Scalars['String']['input']>;
  /** The first half of the postcode. */
  readonly outwardCode: Scalars['String']['input'];
};

/** A worker's answer. */
export type AnswerHoursInput = {
  /** Which agreed hours. */
  readonly id: Scalars['ID']['input'];
  /** Yes or no. */
  readonly accept: Scalars['Boolean']['input'];
};

/** The end of agreed hours. */
export type EndHoursInput = {
  /** Which agreed hours. */
  readonly id: Scalars['ID']['input'];
  /** The day from which they no longer hold. */
  readonly endsOn: Scalars['Date']['input'];
};

/** Which visit cannot be made. */
export type CannotMakeItInput = {
  /** The visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** Which gap to show further. */
export type WidenGapInput = {
  /** The gap. */
  readonly gapId: Scalars['ID']['input'];
  /** How far; one step unless said. */
  readonly to?: InputMaybe<LadderStep>;
  /** Until when it is offered; the beginning of the hours unless said. */
  readonly closesAt?: InputMaybe<Scalars['Instant']['input']>;
};

/** Which gap is not needed. */
export type CancelGapInput = {
  /** The gap. */
  readonly gapId: Scalars['ID']['input'];
};

/** A page of visits. */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of visits. */
export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Visit;
};

/** A page of agreed hours. */
export type AgreedHoursConnection = {
  readonly __typename?: 'AgreedHoursConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<AgreedHoursEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of agreed hours. */
export type AgreedHoursEdge = {
  readonly __typename?: 'AgreedHoursEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: AgreedHours;
};

/** A page of gaps. */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of gaps. */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Gap;
};

/** How far a gap may be shown. */
export type LimitGapInput = {
  /** The gap. */
  readonly gapId: Scalars['ID']['input'];
  /** No further than this. */
  readonly upTo: LadderStep;
};

/** What this circle shares with one neighbour. */
export type Sharing = {
  readonly __typename?: 'Sharing';
  /** The neighbour, the way to it, and the term of the agreement. */
  readonly neighbour: Neighbour;
  /** How it stands. */
  readonly state: SharingState;
  /** What this circle says. */
  readonly ourConsent: SharingConsent;
  /** What the neighbour says. */
  readonly theirConsent: SharingConsent;
  /** How the two share the price of hours. */
  readonly terms: SharingTerms;
  /** All that messages between the two may carry, by contract; nothing else leaves this circle. */
  readonly kinds: SharedKindConnection;
  /** Hours of this circle that are offered there now. */
  readonly offersOut: SharedOfferConnection;
  /** Claims of this circle's workers there, of the last thirty days. */
  readonly claimsOut: ClaimCounts;
  /** Claims of their workers here, of the last thirty days. */
  readonly claimsIn: ClaimCounts;
  /** Passports of their workers that this circle holds now. */
  readonly visitors: HeldPassportConnection;
  /** How many of this circle's workers grant them a passport now. */
  readonly passportsGranted: Scalars['Int']['output'];
  /** What you grant them yourself. */
  readonly myPassport?: Maybe<PassportGrant>;
  /** How many addresses of this circle were released to them for visits that still stand. */
  readonly addressesReleased: Scalars['Int']['output'];
  /** Those visits, as far as you may see them. */
  readonly visitsWithAddress: VisitConnection;
  /** Passports this circle no longer holds: why, and when that was carried out. */
  readonly forgotten: ForgottenPassportConnection;
};


/** What this circle shares with one neighbour. */
export type SharingKindsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What this circle shares with one neighbour. */
export type SharingOffersOutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What this circle shares with one neighbour. */
export type SharingVisitorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What this circle shares with one neighbour. */
export type SharingVisitsWithAddressArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What this circle shares with one neighbour. */
export type SharingForgottenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How sharing with a neighbour stands. */
export type SharingState =
  /** Both circles consent, and the agreement is in its term. */
  | 'SHARING'
  /** One of them paused it, and ends the pause itself. */
  | 'PAUSED'
  /** One of them withdrew: it begins again once both consented anew. */
  | 'WITHDRAWN'
  /** The agreement has not begun, or has ended. */
  | 'OUT_OF_TERM';

/** What one circle says of sharing. */
export type SharingConsent = {
  readonly __typename?: 'SharingConsent';
  /** How its consent stands. */
  readonly state: ConsentState;
  /** Since when. */
  readonly since: Scalars['Instant']['output'];
  /** Who wrote it down: of this circle's own, to those who may do so themselves. */
  readonly by?: Maybe<Person>;
};

/** How a circle's consent stands. */
export type ConsentState =
  /** It consents. */
  | 'GIVEN'
  /** It paused. */
  | 'PAUSED'
  /** It withdrew. */
  | 'WITHDRAWN'
  /** The other withdrew since: its consent is needed anew. */
  | 'NEEDED_ANEW';

/** How two circles share the price of hours, in basis points: 10,000 is the whole. */
export type SharingTerms = {
  readonly __typename?: 'SharingTerms';
  /** Taken off the worker's rate. */
  readonly worker: Scalars['Int']['output'];
  /** Added for the payer. */
  readonly payer: Scalars['Int']['output'];
  /** The part of the commons that stays with the circle of the team. */
  readonly hostShare: Scalars['Int']['output'];
};

/** One kind of message that may leave this circle. */
export type SharedKind = {
  readonly __typename?: 'SharedKind';
  /** Its type. */
  readonly type: Scalars['String']['output'];
  /** What it says. */
  readonly says: Scalars['String']['output'];
  /** All it may carry. */
  readonly fields: ReadonlyArray<SharedField>;
};

/** One thing a message may carry. */
export type SharedField = {
  readonly __typename?: 'SharedField';
  /** Its name in the contract. */
  readonly name: Scalars['String']['output'];
  /** Whether only the receiving circle can open it. */
  readonly sealed: Scalars['Boolean']['output'];
  /** What a sealed part may hold: of a passport no more than the worker granted. */
  readonly inside: ReadonlyArray<Scalars['String']['output']>;
};

/** Hours of this circle, as a neighbour sees them. */
export type SharedOffer = {
  readonly __typename?: 'SharedOffer';
  /** The offer's id. */
  readonly id: Scalars['ID']['output'];
  /** From. */
  readonly from: Scalars['Instant']['output'];
  /** To. */
  readonly to: Scalars['Instant']['output'];
  /** What kind of support. */
  readonly category: Scalars['String']['output'];
  /** As close as they may know: the outward postcode. */
  readonly outwardCode: Scalars['String']['output'];
};

/** How many claims stand how. */
export type ClaimCounts = {
  readonly __typename?: 'ClaimCounts';
  /** Claims made from this moment on. */
  readonly since: Scalars['Instant']['output'];
  /** They wait for the owner. */
  readonly waiting: Scalars['Int']['output'];
  /** Both said yes. */
  readonly accepted: Scalars['Int']['output'];
  /** They did not go ahead. */
  readonly declined: Scalars['Int']['output'];
  /** The worker gave them back. */
  readonly released: Scalars['Int']['output'];
  /** The hours were no longer needed, or the circles share no more. */
  readonly withdrawn: Scalars['Int']['output'];
};

/** A passport of a worker from next door that this circle holds. */
export type HeldPassport = {
  readonly __typename?: 'HeldPassport';
  /** Their name, if granted: only to those around the people they visit or asked to visit. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it grants. */
  readonly fields: ReadonlyArray<PassportField>;
  /** What it may be used for. */
  readonly purpose: PassportPurpose;
  /** Since when this circle holds it. */
  readonly since: Scalars['Instant']['output'];
  /** From when it may not be read any more. */
  readonly expiresAt: Scalars['Instant']['output'];
};

/** That a passport is no longer held. */
export type ForgottenPassport = {
  readonly __typename?: 'ForgottenPassport';
  /** Why. */
  readonly because: ForgottenBecause;
  /** When their circle said so; of one that ran out, when it did. */
  readonly saidAt: Scalars['Instant']['output'];
  /** When it was gone here. */
  readonly carriedOutAt: Scalars['Instant']['output'];
};

/** Why a passport is no longer held. */
export type ForgottenBecause =
  /** The worker took it back. */
  | 'REVOKED'
  /** Their check is no longer clear. */
  | 'LAPSED'
  /** It ran out. */
  | 'EXPIRED';

/** With whom to stop sharing. */
export type StopSharingInput = {
  /** The neighbour. */
  readonly circle: Scalars['ID']['input'];
  /** For a while, or until both consent anew. */
  readonly how: StopSharingHow;
};

/** For how long sharing stops. */
export type StopSharingHow =
  /** Until this circle shares again. */
  | 'PAUSED'
  /** Until both circles consent anew. */
  | 'WITHDRAWN';

/** With whom to share again. */
export type ShareAgainInput = {
  /** The neighbour. */
  readonly circle: Scalars['ID']['input'];
};

/** A page of what is shared. */
export type SharingConnection = {
  readonly __typename?: 'SharingConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<SharingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of what is shared. */
export type SharingEdge = {
  readonly __typename?: 'SharingEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Sharing;
};

/** A page of kinds of messages. */
export type SharedKindConnection = {
  readonly __typename?: 'SharedKindConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<SharedKindEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of kinds of messages. */
export type SharedKindEdge = {
  readonly __typename?: 'SharedKindEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SharedKind;
};

/** A page of offers. */
export type SharedOfferConnection = {
  readonly __typename?: 'SharedOfferConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<SharedOfferEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of offers. */
export type SharedOfferEdge = {
  readonly __typename?: 'SharedOfferEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SharedOffer;
};

/** A page of passports held. */
export type HeldPassportConnection = {
  readonly __typename?: 'HeldPassportConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<HeldPassportEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of passports held. */
export type HeldPassportEdge = {
  readonly __typename?: 'HeldPassportEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: HeldPassport;
};

/** A page of passports forgotten. */
export type ForgottenPassportConnection = {
  readonly __typename?: 'ForgottenPassportConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<ForgottenPassportEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of passports forgotten. */
export type ForgottenPassportEdge = {
  readonly __typename?: 'ForgottenPassportEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ForgottenPassport;
};

/** A neighbouring circle with an agreement (F11). */
export type Neighbour = {
  readonly __typename?: 'Neighbour';
  /** Its slug. */
  readonly slug: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Travel between the two circles, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** Outward postcodes it serves. */
  readonly districts: ReadonlyArray<Scalars['String']['output']>;
  /** First day of the agreement. */
  readonly from: Scalars['Date']['output'];
  /** The day it ends. */
  readonly until: Scalars['Date']['output'];
  /** Whether it is live today. */
  readonly live: Scalars['Boolean']['output'];
};

/** What a worker lets one neighbour see, for cover, until a day (F5). */
export type PassportGrant = {
  readonly __typename?: 'PassportGrant';
  /** The neighbour. */
  readonly circle: Scalars['ID']['output'];
  /** What they may see. */
  readonly fields: ReadonlyArray<PassportField>;
  /** What they may use it for. */
  readonly purpose: PassportPurpose;
  /** From when. */
  readonly grantedAt: Scalars['Instant']['output'];
  /** Until when. */
  readonly expiresAt: Scalars['Instant']['output'];
  /** When it was taken back, if it was. */
  readonly revokedAt?: Maybe<Scalars['Instant']['output']>;
};

/** What a passport may be used for. */
export type PassportPurpose =
  /** To cover hours of a team. */
  | 'COVER';

/** A part of a passport. */
export type PassportField =
  /** The worker's name. */
  | 'NAME'
  /** Skills. */
  | 'SKILLS'
  /** Languages. */
  | 'LANGUAGES'
  /** Until when the check is clear. */
  | 'VETTING';

/** What a passport shows of a worker from next door. */
export type VisitingWorker = {
  readonly __typename?: 'VisitingWorker';
  /** Their name, if granted. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Skills, if granted. */
  readonly skills?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Languages, if granted. */
  readonly languages?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Their check is clear until this day, if granted. */
  readonly vettingClearUntil?: Maybe<Scalars['Date']['output']>;
  /** Until when this may be read. */
  readonly expiresAt?: Maybe<Scalars['Instant']['output']>;
};

/** What a neighbour may see. */
export type GrantPassportInput = {
  /** The neighbour. */
  readonly circle: Scalars['ID']['input'];
  /** What they may see. */
  readonly fields: ReadonlyArray<PassportField>;
  /** What it may be used for. */
  readonly purpose?: InputMaybe<PassportPurpose>;
  /** For how many days, at most 365; 90 unless said. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** Your name as they shall read it; needed to grant NAME, kept with this grant only. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Which passport to take back. */
export type RevokePassportInput = {
  /** The neighbour. */
  readonly circle: Scalars['ID']['input'];
};

/** A page of neighbours. */
export type NeighbourConnection = {
  readonly __typename?: 'NeighbourConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of neighbours. */
export type NeighbourEdge = {
  readonly __typename?: 'NeighbourEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Neighbour;
};

/** An owner's yes, given ahead, to whoever of one circle takes hours that fell open at short notice (F7). */
export type StandingConsent = {
  readonly __typename?: 'StandingConsent';
  /** The circle. */
  readonly circle: Scalars['ID']['output'];
  /** When the owner gave it. */
  readonly givenAt: Scalars['Instant']['output'];
  /** Until when it stands. */
  readonly expiresAt: Scalars['Instant']['output'];
  /** When they took it back, if they did. */
  readonly revokedAt?: Maybe<Scalars['Instant']['output']>;
  /** Whether it stands now. */
  readonly live: Scalars['Boolean']['output'];
};

/** A standing consent to give. */
export type GiveStandingConsentInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The circle; there is none for all of them. */
  readonly circle: Scalars['ID']['input'];
  /** For how many days, at most 30. */
  readonly days: Scalars['Int']['input'];
};

/** Which standing consent to take back. */
export type RevokeStandingConsentInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The circle. */
  readonly circle: Scalars['ID']['input'];
};

/** A page of standing consents. */
export type StandingConsentConnection = {
  readonly __typename?: 'StandingConsentConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<StandingConsentEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of standing consents. */
export type StandingConsentEdge = {
  readonly __typename?: 'StandingConsentEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: StandingConsent;
};

/** A week of a team. */
export type WeekCover = {
  readonly __typename?: 'WeekCover';
  /** Its Monday. */
  readonly monday: Scalars['Date']['output'];
  /** Its seven days, from Monday on. */
  readonly days: ReadonlyArray<DayCover>;
  /** Minutes agreed. */
  readonly agreedMinutes: Scalars['Int']['output'];
  /** Minutes with a visit. */
  readonly coveredMinutes: Scalars['Int']['output'];
  /** Minutes nobody covers yet. */
  readonly gapMinutes: Scalars['Int']['output'];
  /** Minutes the owner cancelled. */
  readonly cancelledMinutes: Scalars['Int']['output'];
  /** The open part of what was agreed and not cancelled, in per cent, one decimal. */
  readonly gapPercent: Scalars['Float']['output'];
  /** How many of the covered visits are shorter than half an hour, as was agreed before (M13). */
  readonly shortVisits: Scalars['Int']['output'];
  /** Their share of the covered visits, in per cent, one decimal. */
  readonly shortVisitPercent: Scalars['Float']['output'];
  /** How long before they began gaps were found: the middle one, in minutes; none without gaps. */
  readonly gapNoticeMinutes?: Maybe<Scalars['Int']['output']>;
  /** How many gaps a worker's claim closed, by how far they had been shown. */
  readonly gapsClosed: GapsClosed;
};

/** Gaps that were closed, by how far they had been shown. */
export type GapsClosed = {
  readonly __typename?: 'GapsClosed';
  /** Shown to the team only. */
  readonly team: Scalars['Int']['output'];
  /** Shown to the circle's workers. */
  readonly circle: Scalars['Int']['output'];
  /** Shown next door. */
  readonly neighbours: Scalars['Int']['output'];
};

/** A day of a team. */
export type DayCover = {
  readonly __typename?: 'DayCover';
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** What was agreed for it, in order of time. */
  readonly stretches: ReadonlyArray<CoverStretch>;
};

/** A stretch of agreed hours, and how it is covered. */
export type CoverStretch = {
  readonly __typename?: 'CoverStretch';
  /** From. */
  readonly from: Scalars['Instant']['output'];
  /** To. */
  readonly to: Scalars['Instant']['output'];
  /** How long it is, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** How it stands. */
  readonly state: CoverState;
  /** The weekly hours it is a day of. */
  readonly agreed?: Maybe<AgreedHours>;
  /** The day as a gap, with its step on the ladder and the claim that waits; none further ahead than two weeks. */
  readonly gap?: Maybe<Gap>;
  /** The visit that covers it; none further ahead than two weeks. */
  readonly visit?: Maybe<Visit>;
  /** Who comes, when of this circle: by the visit, or further ahead by the weekly hours they accepted. */
  readonly worker?: Maybe<Person>;
  /** What whoever comes from next door lets you know of them (F5). */
  readonly visitor?: Maybe<VisitingWorker>;
};

/** How a stretch of agreed hours stands. */
export type CoverState =
  /** Someone comes. */
  | 'COVERED'
  /** Nobody yet: a gap. */
  | 'OPEN'
  /** The owner does not need it. */
  | 'CANCELLED';

/** A worker's week over all circles. */
export type WorkerWeek = {
  readonly __typename?: 'WorkerWeek';
  /** Its Monday. */
  readonly monday: Scalars['Date']['output'];
  /** Its seven days, from Monday on. */
  readonly days: ReadonlyArray<WorkerDay>;
  /** Minutes of visits that stand. */
  readonly agreedMinutes: Scalars['Int']['output'];
  /** Minutes reserved until an owner answers. */
  readonly reservedMinutes: Scalars['Int']['output'];
  /** Minutes on the way between visits in different circles, as an estimate. */
  readonly travelMinutes: Scalars['Int']['output'];
};

/** A day of a worker's week. What goes over midnight stands on the day it begins. */
export type WorkerDay = {
  readonly __typename?: 'WorkerDay';
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** When you want to work. */
  readonly available: ReadonlyArray<Stretch>;
  /** Visits that stand, in order of time. */
  readonly visits: ReadonlyArray<Visit>;
  /** Hours you said yes to that wait for the owner's answer, in order of time. */
  readonly reservations: ReadonlyArray<Claim>;
  /** Minutes of visits that stand. */
  readonly agreedMinutes: Scalars['Int']['output'];
  /** Minutes reserved until an owner answers. */
  readonly reservedMinutes: Scalars['Int']['output'];
  /** Minutes on the way between visits in different circles, as an estimate; ways within a circle are added when logged. */
  readonly travelMinutes: Scalars['Int']['output'];
};

/** A stretch of time. */
export type Stretch = {
  readonly __typename?: 'Stretch';
  /** From. */
  readonly from: Scalars['Instant']['output'];
  /** To. */
  readonly to: Scalars['Instant']['output'];
};

/** A person who works, in this circle. */
export type Worker = {
  readonly __typename?: 'Worker';
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
  /** In what way they support others. */
  readonly engagement: Engagement;
  /** The kinds of support they give; none: any, for whoever is paid (M15). */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** When they want to work, week by week. */
  readonly availability: ReadonlyArray<AvailableHours>;
  /** Outward postcodes they go to. */
  readonly districts: ReadonlyArray<Scalars['String']['output']>;
  /** The longest way to the next circle they accept, in minutes. */
  readonly maxTravelMinutes: Scalars['Int']['output'];
  /** Where they set out from. */
  readonly bases: ReadonlyArray<Base>;
  /** How they get about. */
  readonly travelMode: TravelMode;
  /** Skills they bring. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** Languages they speak. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** What they cannot be around, as terms; read by nobody else, and said in no answer (M2). */
  readonly avoids: ReadonlyArray<Scalars['String']['output']>;
  /** Hours a week they want; for themselves, never shown to owners (M9). */
  readonly wantedHours?: Maybe<Scalars['Float']['output']>;
  /** Hours a week below which it is not worth it to them; nothing is refused for it. */
  readonly leastHours?: Maybe<Scalars['Float']['output']>;
  /** Hours a week beyond which nothing is booked with them, over all circles. */
  readonly mostHours?: Maybe<Scalars['Float']['output']>;
  /** Whether hours that nearly fit are shown to them (M8). */
  readonly showNearlyFits: Scalars['Boolean']['output'];
  /** Hours a week they have agreed, this week. */
  readonly agreedHours: Scalars['Float']['output'];
  /** What they grant to neighbours. */
  readonly passports: ReadonlyArray<PassportGrant>;
};

/** In what way someone supports others. */
export type Engagement =
  /** For pay. */
  | 'PAID'
  /** As a volunteer: what they chose, and never regulated activity (M15). */
  | 'VOLUNTEER'
  /** As someone who has been there: what they chose, and never regulated activity (M15). */
  | 'PEER';

/** How someone gets about. */
export type TravelMode =
  /** On foot. */
  | 'WALK'
  /** By bicycle. */
  | 'CYCLE'
  /** By bus, tram or train. */
  | 'TRANSIT'
  /** By car. */
  | 'CAR';

/** Somewhere a worker sets out from. */
export type Base = {
  readonly __typename?: 'Base';
  /** What they call it. */
  readonly label: Scalars['String']['output'];
  /** The first half of its postcode. */
  readonly outwardCode: Scalars['String']['output'];
  /** The longest way from there, in minutes, as they get about. */
  readonly maxMinutes: Scalars['Int']['output'];
};

/** A person, as this circle knows them. */
export type Person = {
  readonly __typename?: 'Person';
  /** Their id. */
  readonly id: Scalars['ID']['output'];
  /** Their working life; to themselves. */
  readonly worker?: Maybe<Worker>;
};

/** Weekly hours a worker chose. */
export type AvailableHours = {
  readonly __typename?: 'AvailableHours';
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['output'];
  /** From, on the wall. */
  readonly from: Scalars['ClockTime']['output'];
  /** To, on the wall. */
  readonly to: Scalars['ClockTime']['output'];
};

/** When and where a worker wants to work. */
export type SetAvailabilityInput = {
  /** Weekly hours. */
  readonly availability: ReadonlyArray<AvailableHoursInput>;
  /** Outward postcodes you go to, in this circle. */
  readonly districts: ReadonlyArray<Scalars['String']['input']>;
  /** The longest way to a neighbouring circle you accept, in minutes; 0 for none. */
  readonly maxTravelMinutes: Scalars['Int']['input'];
  /** Where you set out from, at most five; hours in reach of any of them are in reach. */
  readonly bases?: InputMaybe<ReadonlyArray<BaseInput>>;
  /** How you get about; `TRANSIT` unless said. */
  readonly travelMode?: InputMaybe<TravelMode>;
  /** In what way you support others; `PAID` unless said. */
  readonly engagement?: InputMaybe<Engagement>;
  /** The kinds of support you give, as terms; none: any, if you are paid (M15). */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Skills you bring, as terms. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Languages you speak, as terms. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What you cannot be around, as terms like `cats`; nobody else reads it (M2). */
  readonly avoids?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Hours a week you want. */
  readonly wantedHours?: InputMaybe<Scalars['Float']['input']>;
  /** Hours a week below which it is not worth it to you. */
  readonly leastHours?: InputMaybe<Scalars['Float']['input']>;
  /** Hours a week beyond which nothing is booked with you. */
  readonly mostHours?: InputMaybe<Scalars['Float']['input']>;
  /** Whether to show you hours that nearly fit what you chose (M8). */
  readonly showNearlyFits?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Somewhere you set out from. */
export type BaseInput = {
  /** What you call it. */
  readonly label: Scalars['String']['input'];
  /** The first half of its postcode. */
  readonly outwardCode: Scalars['String']['input'];
  /** The longest way from there, in minutes, as you get about. */
  readonly maxMinutes: Scalars['Int']['input'];
};

/** Weekly hours a worker chose. */
export type AvailableHoursInput = {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['input'];
  /** From, on the wall. */
  readonly from: Scalars['ClockTime']['input'];
  /** To, on the wall. */
  readonly to: Scalars['ClockTime']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Team: Team;
  OpenHours: OpenHours;
  Claim: Claim;
  AgreedHours: AgreedHours;
  Visit: Visit;
  Gap: Gap;
  Neighbour: Neighbour;
  Worker: Worker;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  OpenHours:
    ( { __typename: 'OpenHours' }
    & GraphQLRecursivePick<FederationTypes['OpenHours'], {"id":true}> );
  Claim:
    ( { __typename: 'Claim' }
    & GraphQLRecursivePick<FederationTypes['Claim'], {"id":true}> );
  AgreedHours:
    ( { __typename: 'AgreedHours' }
    & GraphQLRecursivePick<FederationTypes['AgreedHours'], {"id":true}> );
  Visit:
    ( { __typename: 'Visit' }
    & GraphQLRecursivePick<FederationTypes['Visit'], {"id":true}> );
  Gap:
    ( { __typename: 'Gap' }
    & GraphQLRecursivePick<FederationTypes['Gap'], {"id":true}> );
  Neighbour:
    ( { __typename: 'Neighbour' }
    & GraphQLRecursivePick<FederationTypes['Neighbour'], {"slug":true}> );
  Worker:
    ( { __typename: 'Worker' }
    & GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  MadeCalendarFeed: ResolverTypeWrapper<Omit<MadeCalendarFeed, 'feed'> & { feed: ResolversTypes['CalendarFeed'] }>;
  MakeCalendarFeedInput: MakeCalendarFeedInput;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  CalendarFeedConnection: ResolverTypeWrapper<Omit<CalendarFeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CalendarFeedEdge']> }>;
  CalendarFeedEdge: ResolverTypeWrapper<Omit<CalendarFeedEdge, 'node'> & { node: ResolversTypes['CalendarFeed'] }>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  ClockTime: ResolverTypeWrapper<Scalars['ClockTime']['output']>;
  Money: ResolverTypeWrapper<Money>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Team: ResolverTypeWrapper<TeamParent>;
  ClaimOnGap: ResolverTypeWrapper<ClaimOnGapParent>;
  Continuity: ResolverTypeWrapper<ContinuityParent>;
  SetContinuityInput: SetContinuityInput;
  OpenHours: ResolverTypeWrapper<OpenHoursParent>;
  HoursReason: ResolverTypeWrapper<HoursReason>;
  HoursShownBy: HoursShownBy;
  HoursPay: ResolverTypeWrapper<HoursPayParent>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  ClaimState: ClaimState;
  ClaimHoursInput: ClaimHoursInput;
  AnswerClaimInput: AnswerClaimInput;
  ReleaseClaimInput: ReleaseClaimInput;
  OpenHoursConnection: ResolverTypeWrapper<Omit<OpenHoursConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OpenHoursEdge']> }>;
  OpenHoursEdge: ResolverTypeWrapper<Omit<OpenHoursEdge, 'node'> & { node: ResolversTypes['OpenHours'] }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  AgreedHours: ResolverTypeWrapper<AgreedHoursParent>;
  AgreedShort: ResolverTypeWrapper<AgreedShort>;
  Visit: ResolverTypeWrapper<VisitParent>;
  VisitState: VisitState;
  Whereabouts: ResolverTypeWrapper<WhereaboutsParent>;
  Gap: ResolverTypeWrapper<GapParent>;
  GapState: GapState;
  LadderStep: LadderStep;
  AgreeHoursInput: AgreeHoursInput;
  AgreedShortInput: AgreedShortInput;
  WhereaboutsInput: WhereaboutsInput;
  AnswerHoursInput: AnswerHoursInput;
  EndHoursInput: EndHoursInput;
  CannotMakeItInput: CannotMakeItInput;
  WidenGapInput: WidenGapInput;
  CancelGapInput: CancelGapInput;
  VisitConnection: ResolverTypeWrapper<Omit<VisitConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VisitEdge']> }>;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node: ResolversTypes['Visit'] }>;
  AgreedHoursConnection: ResolverTypeWrapper<Omit<AgreedHoursConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AgreedHoursEdge']> }>;
  AgreedHoursEdge: ResolverTypeWrapper<Omit<AgreedHoursEdge, 'node'> & { node: ResolversTypes['AgreedHours'] }>;
  GapConnection: ResolverTypeWrapper<Omit<GapConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GapEdge']> }>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  LimitGapInput: LimitGapInput;
  Sharing: ResolverTypeWrapper<SharingParent>;
  SharingState: SharingState;
  SharingConsent: ResolverTypeWrapper<Omit<SharingConsent, 'by'> & { by?: Maybe<ResolversTypes['Person']> }>;
  ConsentState: ConsentState;
  SharingTerms: ResolverTypeWrapper<SharingTerms>;
  SharedKind: ResolverTypeWrapper<SharedKind>;
  SharedField: ResolverTypeWrapper<SharedField>;
  SharedOffer: ResolverTypeWrapper<SharedOfferParent>;
  ClaimCounts: ResolverTypeWrapper<ClaimCounts>;
  HeldPassport: ResolverTypeWrapper<HeldPassportParent>;
  ForgottenPassport: ResolverTypeWrapper<ForgottenPassport>;
  ForgottenBecause: ForgottenBecause;
  StopSharingInput: StopSharingInput;
  StopSharingHow: StopSharingHow;
  ShareAgainInput: ShareAgainInput;
  SharingConnection: ResolverTypeWrapper<Omit<SharingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SharingEdge']> }>;
  SharingEdge: ResolverTypeWrapper<Omit<SharingEdge, 'node'> & { node: ResolversTypes['Sharing'] }>;
  SharedKindConnection: ResolverTypeWrapper<SharedKindConnection>;
  SharedKindEdge: ResolverTypeWrapper<SharedKindEdge>;
  SharedOfferConnection: ResolverTypeWrapper<Omit<SharedOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SharedOfferEdge']> }>;
  SharedOfferEdge: ResolverTypeWrapper<Omit<SharedOfferEdge, 'node'> & { node: ResolversTypes['SharedOffer'] }>;
  HeldPassportConnection: ResolverTypeWrapper<Omit<HeldPassportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['HeldPassportEdge']> }>;
  HeldPassportEdge: ResolverTypeWrapper<Omit<HeldPassportEdge, 'node'> & { node: ResolversTypes['HeldPassport'] }>;
  ForgottenPassportConnection: ResolverTypeWrapper<ForgottenPassportConnection>;
  ForgottenPassportEdge: ResolverTypeWrapper<ForgottenPassportEdge>;
  Neighbour: ResolverTypeWrapper<NeighbourParent>;
  PassportGrant: ResolverTypeWrapper<PassportGrantParent>;
  PassportPurpose: PassportPurpose;
  PassportField: PassportField;
  VisitingWorker: ResolverTypeWrapper<VisitingWorkerParent>;
  GrantPassportInput: GrantPassportInput;
  RevokePassportInput: RevokePassportInput;
  NeighbourConnection: ResolverTypeWrapper<Omit<NeighbourConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NeighbourEdge']> }>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'node'> & { node: ResolversTypes['Neighbour'] }>;
  StandingConsent: ResolverTypeWrapper<StandingConsentParent>;
  GiveStandingConsentInput: GiveStandingConsentInput;
  RevokeStandingConsentInput: RevokeStandingConsentInput;
  StandingConsentConnection: ResolverTypeWrapper<Omit<StandingConsentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StandingConsentEdge']> }>;
  StandingConsentEdge: ResolverTypeWrapper<Omit<StandingConsentEdge, 'node'> & { node: ResolversTypes['StandingConsent'] }>;
  WeekCover: ResolverTypeWrapper<WeekCoverParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GapsClosed: ResolverTypeWrapper<GapsClosed>;
  DayCover: ResolverTypeWrapper<DayCoverParent>;
  CoverStretch: ResolverTypeWrapper<CoverStretchParent>;
  CoverState: CoverState;
  WorkerWeek: ResolverTypeWrapper<WorkerWeekParent>;
  WorkerDay: ResolverTypeWrapper<WorkerDayParent>;
  Stretch: ResolverTypeWrapper<Stretch>;
  Worker: ResolverTypeWrapper<WorkerParent>;
  Engagement: Engagement;
  TravelMode: TravelMode;
  Base: ResolverTypeWrapper<Base>;
  Person: ResolverTypeWrapper<PersonParent>;
  AvailableHours: ResolverTypeWrapper<AvailableHours>;
  SetAvailabilityInput: SetAvailabilityInput;
  BaseInput: BaseInput;
  AvailableHoursInput: AvailableHoursInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  CalendarFeed: CalendarFeedParent;
  ID: Scalars['ID']['output'];
  MadeCalendarFeed: Omit<MadeCalendarFeed, 'feed'> & { feed: ResolversParentTypes['CalendarFeed'] };
  MakeCalendarFeedInput: MakeCalendarFeedInput;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  CalendarFeedConnection: Omit<CalendarFeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CalendarFeedEdge']> };
  CalendarFeedEdge: Omit<CalendarFeedEdge, 'node'> & { node: ResolversParentTypes['CalendarFeed'] };
  Instant: Scalars['Instant']['output'];
  Date: Scalars['Date']['output'];
  ClockTime: Scalars['ClockTime']['output'];
  Money: Money;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Team: TeamParent;
  ClaimOnGap: ClaimOnGapParent;
  Continuity: ContinuityParent;
  SetContinuityInput: SetContinuityInput;
  OpenHours: OpenHoursParent;
  HoursReason: HoursReason;
  HoursPay: HoursPayParent;
  Claim: ClaimParent;
  ClaimHoursInput: ClaimHoursInput;
  AnswerClaimInput: AnswerClaimInput;
  ReleaseClaimInput: ReleaseClaimInput;
  OpenHoursConnection: Omit<OpenHoursConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OpenHoursEdge']> };
  OpenHoursEdge: Omit<OpenHoursEdge, 'node'> & { node: ResolversParentTypes['OpenHours'] };
  ClaimConnection: Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  AgreedHours: AgreedHoursParent;
  AgreedShort: AgreedShort;
  Visit: VisitParent;
  Whereabouts: WhereaboutsParent;
  Gap: GapParent;
  AgreeHoursInput: AgreeHoursInput;
  AgreedShortInput: AgreedShortInput;
  WhereaboutsInput: WhereaboutsInput;
  AnswerHoursInput: AnswerHoursInput;
  EndHoursInput: EndHoursInput;
  CannotMakeItInput: CannotMakeItInput;
  WidenGapInput: WidenGapInput;
  CancelGapInput: CancelGapInput;
  VisitConnection: Omit<VisitConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VisitEdge']> };
  VisitEdge: Omit<VisitEdge, 'node'> & { node: ResolversParentTypes['Visit'] };
  AgreedHoursConnection: Omit<AgreedHoursConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AgreedHoursEdge']> };
  AgreedHoursEdge: Omit<AgreedHoursEdge, 'node'> & { node: ResolversParentTypes['AgreedHours'] };
  GapConnection: Omit<GapConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GapEdge']> };
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  LimitGapInput: LimitGapInput;
  Sharing: SharingParent;
  SharingConsent: Omit<SharingConsent, 'by'> & { by?: Maybe<ResolversParentTypes['Person']> };
  SharingTerms: SharingTerms;
  SharedKind: SharedKind;
  SharedField: SharedField;
  SharedOffer: SharedOfferParent;
  ClaimCounts: ClaimCounts;
  HeldPassport: HeldPassportParent;
  ForgottenPassport: ForgottenPassport;
  StopSharingInput: StopSharingInput;
  ShareAgainInput: ShareAgainInput;
  SharingConnection: Omit<SharingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SharingEdge']> };
  SharingEdge: Omit<SharingEdge, 'node'> & { node: ResolversParentTypes['Sharing'] };
  SharedKindConnection: SharedKindConnection;
  SharedKindEdge: SharedKindEdge;
  SharedOfferConnection: Omit<SharedOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SharedOfferEdge']> };
  SharedOfferEdge: Omit<SharedOfferEdge, 'node'> & { node: ResolversParentTypes['SharedOffer'] };
  HeldPassportConnection: Omit<HeldPassportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['HeldPassportEdge']> };
  HeldPassportEdge: Omit<HeldPassportEdge, 'node'> & { node: ResolversParentTypes['HeldPassport'] };
  ForgottenPassportConnection: ForgottenPassportConnection;
  ForgottenPassportEdge: ForgottenPassportEdge;
  Neighbour: NeighbourParent;
  PassportGrant: PassportGrantParent;
  VisitingWorker: VisitingWorkerParent;
  GrantPassportInput: GrantPassportInput;
  RevokePassportInput: RevokePassportInput;
  NeighbourConnection: Omit<NeighbourConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NeighbourEdge']> };
  NeighbourEdge: Omit<NeighbourEdge, 'node'> & { node: ResolversParentTypes['Neighbour'] };
  StandingConsent: StandingConsentParent;
  GiveStandingConsentInput: GiveStandingConsentInput;
  RevokeStandingConsentInput: RevokeStandingConsentInput;
  StandingConsentConnection: Omit<StandingConsentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StandingConsentEdge']> };
  StandingConsentEdge: Omit<StandingConsentEdge, 'node'> & { node: ResolversParentTypes['StandingConsent'] };
  WeekCover: WeekCoverParent;
  Float: Scalars['Float']['output'];
  GapsClosed: GapsClosed;
  DayCover: DayCoverParent;
  CoverStretch: CoverStretchParent;
  WorkerWeek: WorkerWeekParent;
  WorkerDay: WorkerDayParent;
  Stretch: Stretch;
  Worker: WorkerParent;
  Base: Base;
  Person: PersonParent;
  AvailableHours: AvailableHours;
  SetAvailabilityInput: SetAvailabilityInput;
  BaseInput: BaseInput;
  AvailableHoursInput: AvailableHoursInput;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  myCalendarFeeds?: Resolver<ResolversTypes['CalendarFeedConnection'], ParentType, ContextType, RequireFields<QueryMyCalendarFeedsArgs, 'first'>>;
  openHours?: Resolver<ResolversTypes['OpenHoursConnection'], ParentType, ContextType, RequireFields<QueryOpenHoursArgs, 'first'>>;
  myClaims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryMyClaimsArgs, 'first'>>;
  myVisits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<QueryMyVisitsArgs, 'first'>>;
  myHours?: Resolver<ResolversTypes['AgreedHoursConnection'], ParentType, ContextType, RequireFields<QueryMyHoursArgs, 'first'>>;
  sharing?: Resolver<ResolversTypes['SharingConnection'], ParentType, ContextType, RequireFields<QuerySharingArgs, 'first'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'first'>>;
  myWeek?: Resolver<ResolversTypes['WorkerWeek'], ParentType, ContextType, RequireFields<QueryMyWeekArgs, 'of'>>;
  myWork?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  makeCalendarFeed?: Resolver<ResolversTypes['MadeCalendarFeed'], ParentType, ContextType, Partial<MutationMakeCalendarFeedArgs>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  setContinuity?: Resolver<ResolversTypes['Continuity'], ParentType, ContextType, RequireFields<MutationSetContinuityArgs, 'input'>>;
  claimHours?: Resolver<ResolversTypes['Claim'], ParentType, ContextType, RequireFields<MutationClaimHoursArgs, 'input'>>;
  answerClaim?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationAnswerClaimArgs, 'input'>>;
  releaseClaim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType, RequireFields<MutationReleaseClaimArgs, 'input'>>;
  agreeHours?: Resolver<ResolversTypes['AgreedHours'], ParentType, ContextType, RequireFields<MutationAgreeHoursArgs, 'input'>>;
  answerHours?: Resolver<ResolversTypes['AgreedHours'], ParentType, ContextType, RequireFields<MutationAnswerHoursArgs, 'input'>>;
  endHours?: Resolver<ResolversTypes['AgreedHours'], ParentType, ContextType, RequireFields<MutationEndHoursArgs, 'input'>>;
  cannotMakeIt?: Resolver<ResolversTypes['Visit'], ParentType, ContextType, RequireFields<MutationCannotMakeItArgs, 'input'>>;
  widenGap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationWidenGapArgs, 'input'>>;
  cancelGap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationCancelGapArgs, 'input'>>;
  limitGap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationLimitGapArgs, 'input'>>;
  stopSharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType, RequireFields<MutationStopSharingArgs, 'input'>>;
  shareAgain?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType, RequireFields<MutationShareAgainArgs, 'input'>>;
  grantPassport?: Resolver<ResolversTypes['PassportGrant'], ParentType, ContextType, RequireFields<MutationGrantPassportArgs, 'input'>>;
  revokePassport?: Resolver<ResolversTypes['PassportGrant'], ParentType, ContextType, RequireFields<MutationRevokePassportArgs, 'input'>>;
  giveStandingConsent?: Resolver<ResolversTypes['StandingConsent'], ParentType, ContextType, RequireFields<MutationGiveStandingConsentArgs, 'input'>>;
  revokeStandingConsent?: Resolver<ResolversTypes['StandingConsent'], ParentType, ContextType, RequireFields<MutationRevokeStandingConsentArgs, 'input'>>;
  setAvailability?: Resolver<ResolversTypes['Worker'], ParentType, ContextType, RequireFields<MutationSetAvailabilityArgs, 'input'>>;
};

export type CalendarFeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  lastReadOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type MadeCalendarFeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MadeCalendarFeed'] = ResolversParentTypes['MadeCalendarFeed']> = {
  feed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CalendarFeedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarFeedConnection'] = ResolversParentTypes['CalendarFeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CalendarFeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CalendarFeedEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarFeedEdge'] = ResolversParentTypes['CalendarFeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface ClockTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ClockTime'], any> {
  name: 'ClockTime';
}

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  pence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  continuity?: Resolver<Maybe<ResolversTypes['Continuity']>, ParentType, ContextType, Partial<TeamContinuityArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agreedHours?: Resolver<Maybe<ResolversTypes['AgreedHoursConnection']>, ParentType, ContextType, RequireFields<TeamAgreedHoursArgs, 'first'>>;
  visits?: Resolver<Maybe<ResolversTypes['VisitConnection']>, ParentType, ContextType, RequireFields<TeamVisitsArgs, 'first'>>;
  gaps?: Resolver<Maybe<ResolversTypes['GapConnection']>, ParentType, ContextType, RequireFields<TeamGapsArgs, 'first'>>;
  standingConsents?: Resolver<Maybe<ResolversTypes['StandingConsentConnection']>, ParentType, ContextType, RequireFields<TeamStandingConsentsArgs, 'first'>>;
  week?: Resolver<Maybe<ResolversTypes['WeekCover']>, ParentType, ContextType, RequireFields<TeamWeekArgs, 'of'>>;
};

export type ClaimOnGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimOnGap'] = ResolversParentTypes['ClaimOnGap']> = {
  peopleInFourWeeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breaksContinuity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  homeCircle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['VisitingWorker']>, ParentType, ContextType>;
  fitsWorkingTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type ContinuityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Continuity'] = ResolversParentTypes['Continuity']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpenHoursResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenHours'] = ResolversParentTypes['OpenHours'], FederationReferenceType extends FederationReferenceTypes['OpenHours'] = FederationReferenceTypes['OpenHours']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OpenHours']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  hostCircle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outwardCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  travelMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  essentialLanguages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  atHome?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['HoursReason']>, ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['HoursPay'], ParentType, ContextType>;
};

export type HoursReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoursReason'] = ResolversParentTypes['HoursReason']> = {
  by?: Resolver<ResolversTypes['HoursShownBy'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoursPayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoursPay'] = ResolversParentTypes['HoursPay']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  travelMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  yours?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'], FederationReferenceType extends FederationReferenceTypes['Claim'] = FederationReferenceTypes['Claim']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Claim']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  hostCircle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export type OpenHoursConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenHoursConnection'] = ResolversParentTypes['OpenHoursConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpenHoursEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpenHoursEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenHoursEdge'] = ResolversParentTypes['OpenHoursEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpenHours'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type AgreedHoursResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreedHours'] = ResolversParentTypes['AgreedHours'], FederationReferenceType extends FederationReferenceTypes['AgreedHours'] = FederationReferenceTypes['AgreedHours']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgreedHours']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ClockTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ClockTime'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  essentialLanguages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  atHome?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes['LadderStep'], ParentType, ContextType>;
  agreedShort?: Resolver<Maybe<ResolversTypes['AgreedShort']>, ParentType, ContextType>;
};

export type AgreedShortResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreedShort'] = ResolversParentTypes['AgreedShort']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit'], FederationReferenceType extends FederationReferenceTypes['Visit'] = FederationReferenceTypes['Visit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Visit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitState'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['VisitingWorker']>, ParentType, ContextType>;
  hostCircle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  homeCircle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  byStandingConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whereabouts?: Resolver<Maybe<ResolversTypes['Whereabouts']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type WhereaboutsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Whereabouts'] = ResolversParentTypes['Whereabouts']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap'], FederationReferenceType extends FederationReferenceTypes['Gap'] = FederationReferenceTypes['Gap']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Gap']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GapState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['LadderStep'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['ClaimOnGap']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  openSince?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  stepSince?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  nextStepAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes['LadderStep'], ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type AgreedHoursConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreedHoursConnection'] = ResolversParentTypes['AgreedHoursConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreedHoursEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgreedHoursEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreedHoursEdge'] = ResolversParentTypes['AgreedHoursEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgreedHours'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type SharingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sharing'] = ResolversParentTypes['Sharing']> = {
  neighbour?: Resolver<ResolversTypes['Neighbour'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SharingState'], ParentType, ContextType>;
  ourConsent?: Resolver<ResolversTypes['SharingConsent'], ParentType, ContextType>;
  theirConsent?: Resolver<ResolversTypes['SharingConsent'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['SharingTerms'], ParentType, ContextType>;
  kinds?: Resolver<ResolversTypes['SharedKindConnection'], ParentType, ContextType, RequireFields<SharingKindsArgs, 'first'>>;
  offersOut?: Resolver<ResolversTypes['SharedOfferConnection'], ParentType, ContextType, RequireFields<SharingOffersOutArgs, 'first'>>;
  claimsOut?: Resolver<ResolversTypes['ClaimCounts'], ParentType, ContextType>;
  claimsIn?: Resolver<ResolversTypes['ClaimCounts'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['HeldPassportConnection'], ParentType, ContextType, RequireFields<SharingVisitorsArgs, 'first'>>;
  passportsGranted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  myPassport?: Resolver<Maybe<ResolversTypes['PassportGrant']>, ParentType, ContextType>;
  addressesReleased?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsWithAddress?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<SharingVisitsWithAddressArgs, 'first'>>;
  forgotten?: Resolver<ResolversTypes['ForgottenPassportConnection'], ParentType, ContextType, RequireFields<SharingForgottenArgs, 'first'>>;
};

export type SharingConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingConsent'] = ResolversParentTypes['SharingConsent']> = {
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type SharingTermsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingTerms'] = ResolversParentTypes['SharingTerms']> = {
  worker?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hostShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedKind'] = ResolversParentTypes['SharedKind']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['SharedField']>, ParentType, ContextType>;
};

export type SharedFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedField'] = ResolversParentTypes['SharedField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inside?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharedOfferResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedOffer'] = ResolversParentTypes['SharedOffer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outwardCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimCounts'] = ResolversParentTypes['ClaimCounts']> = {
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldPassportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeldPassport'] = ResolversParentTypes['HeldPassport']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['PassportField']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PassportPurpose'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type ForgottenPassportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForgottenPassport'] = ResolversParentTypes['ForgottenPassport']> = {
  because?: Resolver<ResolversTypes['ForgottenBecause'], ParentType, ContextType>;
  saidAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  carriedOutAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type SharingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingConnection'] = ResolversParentTypes['SharingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SharingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingEdge'] = ResolversParentTypes['SharingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
};

export type SharedKindConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedKindConnection'] = ResolversParentTypes['SharedKindConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedKindEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SharedKindEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedKindEdge'] = ResolversParentTypes['SharedKindEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedKind'], ParentType, ContextType>;
};

export type SharedOfferConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedOfferConnection'] = ResolversParentTypes['SharedOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedOfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SharedOfferEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedOfferEdge'] = ResolversParentTypes['SharedOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedOffer'], ParentType, ContextType>;
};

export type HeldPassportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeldPassportConnection'] = ResolversParentTypes['HeldPassportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HeldPassportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HeldPassportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeldPassportEdge'] = ResolversParentTypes['HeldPassportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HeldPassport'], ParentType, ContextType>;
};

export type ForgottenPassportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForgottenPassportConnection'] = ResolversParentTypes['ForgottenPassportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ForgottenPassportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ForgottenPassportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForgottenPassportEdge'] = ResolversParentTypes['ForgottenPassportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ForgottenPassport'], ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour'], FederationReferenceType extends FederationReferenceTypes['Neighbour'] = FederationReferenceTypes['Neighbour']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Neighbour']> | FederationReferenceType, FederationReferenceType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PassportGrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassportGrant'] = ResolversParentTypes['PassportGrant']> = {
  circle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['PassportField']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PassportPurpose'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type VisitingWorkerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitingWorker'] = ResolversParentTypes['VisitingWorker']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  vettingClearUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Neighbour'], ParentType, ContextType>;
};

export type StandingConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandingConsent'] = ResolversParentTypes['StandingConsent']> = {
  circle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StandingConsentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandingConsentConnection'] = ResolversParentTypes['StandingConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandingConsentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StandingConsentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandingConsentEdge'] = ResolversParentTypes['StandingConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StandingConsent'], ParentType, ContextType>;
};

export type WeekCoverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeekCover'] = ResolversParentTypes['WeekCover']> = {
  monday?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['DayCover']>, ParentType, ContextType>;
  agreedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coveredMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gapMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelledMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gapPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shortVisits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortVisitPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gapNoticeMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gapsClosed?: Resolver<ResolversTypes['GapsClosed'], ParentType, ContextType>;
};

export type GapsClosedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapsClosed'] = ResolversParentTypes['GapsClosed']> = {
  team?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  circle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DayCoverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DayCover'] = ResolversParentTypes['DayCover']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stretches?: Resolver<ReadonlyArray<ResolversTypes['CoverStretch']>, ParentType, ContextType>;
};

export type CoverStretchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoverStretch'] = ResolversParentTypes['CoverStretch']> = {
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoverState'], ParentType, ContextType>;
  agreed?: Resolver<Maybe<ResolversTypes['AgreedHours']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['VisitingWorker']>, ParentType, ContextType>;
};

export type WorkerWeekResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkerWeek'] = ResolversParentTypes['WorkerWeek']> = {
  monday?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['WorkerDay']>, ParentType, ContextType>;
  agreedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  travelMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkerDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkerDay'] = ResolversParentTypes['WorkerDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  available?: Resolver<ReadonlyArray<ResolversTypes['Stretch']>, ParentType, ContextType>;
  visits?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType>;
  reservations?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  agreedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  travelMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StretchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Stretch'] = ResolversParentTypes['Stretch']> = {
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type WorkerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker'], FederationReferenceType extends FederationReferenceTypes['Worker'] = FederationReferenceTypes['Worker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Worker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  availability?: Resolver<ReadonlyArray<ResolversTypes['AvailableHours']>, ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  maxTravelMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['Base']>, ParentType, ContextType>;
  travelMode?: Resolver<ResolversTypes['TravelMode'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  avoids?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  wantedHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leastHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mostHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  showNearlyFits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreedHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  passports?: Resolver<ReadonlyArray<ResolversTypes['PassportGrant']>, ParentType, ContextType>;
};

export type BaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Base'] = ResolversParentTypes['Base']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outwardCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type AvailableHoursResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AvailableHours'] = ResolversParentTypes['AvailableHours']> = {
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ClockTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ClockTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  MadeCalendarFeed?: MadeCalendarFeedResolvers<ContextType>;
  CalendarFeedConnection?: CalendarFeedConnectionResolvers<ContextType>;
  CalendarFeedEdge?: CalendarFeedEdgeResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  ClockTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  ClaimOnGap?: ClaimOnGapResolvers<ContextType>;
  Continuity?: ContinuityResolvers<ContextType>;
  OpenHours?: OpenHoursResolvers<ContextType>;
  HoursReason?: HoursReasonResolvers<ContextType>;
  HoursPay?: HoursPayResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  OpenHoursConnection?: OpenHoursConnectionResolvers<ContextType>;
  OpenHoursEdge?: OpenHoursEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  AgreedHours?: AgreedHoursResolvers<ContextType>;
  AgreedShort?: AgreedShortResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  Whereabouts?: WhereaboutsResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  AgreedHoursConnection?: AgreedHoursConnectionResolvers<ContextType>;
  AgreedHoursEdge?: AgreedHoursEdgeResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  Sharing?: SharingResolvers<ContextType>;
  SharingConsent?: SharingConsentResolvers<ContextType>;
  SharingTerms?: SharingTermsResolvers<ContextType>;
  SharedKind?: SharedKindResolvers<ContextType>;
  SharedField?: SharedFieldResolvers<ContextType>;
  SharedOffer?: SharedOfferResolvers<ContextType>;
  ClaimCounts?: ClaimCountsResolvers<ContextType>;
  HeldPassport?: HeldPassportResolvers<ContextType>;
  ForgottenPassport?: ForgottenPassportResolvers<ContextType>;
  SharingConnection?: SharingConnectionResolvers<ContextType>;
  SharingEdge?: SharingEdgeResolvers<ContextType>;
  SharedKindConnection?: SharedKindConnectionResolvers<ContextType>;
  SharedKindEdge?: SharedKindEdgeResolvers<ContextType>;
  SharedOfferConnection?: SharedOfferConnectionResolvers<ContextType>;
  SharedOfferEdge?: SharedOfferEdgeResolvers<ContextType>;
  HeldPassportConnection?: HeldPassportConnectionResolvers<ContextType>;
  HeldPassportEdge?: HeldPassportEdgeResolvers<ContextType>;
  ForgottenPassportConnection?: ForgottenPassportConnectionResolvers<ContextType>;
  ForgottenPassportEdge?: ForgottenPassportEdgeResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  PassportGrant?: PassportGrantResolvers<ContextType>;
  VisitingWorker?: VisitingWorkerResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  StandingConsent?: StandingConsentResolvers<ContextType>;
  StandingConsentConnection?: StandingConsentConnectionResolvers<ContextType>;
  StandingConsentEdge?: StandingConsentEdgeResolvers<ContextType>;
  WeekCover?: WeekCoverResolvers<ContextType>;
  GapsClosed?: GapsClosedResolvers<ContextType>;
  DayCover?: DayCoverResolvers<ContextType>;
  CoverStretch?: CoverStretchResolvers<ContextType>;
  WorkerWeek?: WorkerWeekResolvers<ContextType>;
  WorkerDay?: WorkerDayResolvers<ContextType>;
  Stretch?: StretchResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
  Base?: BaseResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  AvailableHours?: AvailableHoursResolvers<ContextType>;
};
