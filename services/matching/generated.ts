// Made by `npm run compose` from schema/matching: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { ClockText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonParent, TeamParent, WorkerParent, PassportGrantParent, AgreedHoursParent, GapParent, ClaimOnGapParent, VisitParent, ClaimParent, CalendarFeedParent, NeighbourParent, VisitingWorkerParent, WhereaboutsParent, OpenHoursParent } from './resolvers/parents.ts';
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
  /** Neighbours this circle shares with, and what is shared (F11). */
  readonly neighbours: NeighbourConnection;
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


export type QueryNeighboursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes an address at which your calendar reads your visits: here and next door, and to teams you own (C5). Ten at most. */
  readonly makeCalendarFeed: MadeCalendarFeed;
  /** Takes a calendar feed back: its address leads nowhere from then on (C5). */
  readonly revokeCalendarFeed: CalendarFeed;
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
  /** Chooses what a neighbour may see of you when you claim hours there (F5). */
  readonly grantPassport: PassportGrant;
  /** Takes a passport back: at once, for everything ahead (F5, F8). */
  readonly revokePassport: PassportGrant;
  /** Says when and where you want to work. Only you can (M8). */
  readonly setAvailability: Worker;
};


export type MutationMakeCalendarFeedArgs = {
  input?: InputMaybe<MakeCalendarFeedInput>;
};


export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
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


export type MutationGrantPassportArgs = {
  input: GrantPassportInput;
};


export type MutationRevokePassportArgs = {
  input: RevokePassportInput;
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

/** A worker's yes, as the team sees it. */
export type ClaimOnGap = {
  readonly __typename?: 'ClaimOnGap';
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

/** A team, as matching knows it. */
export type Team = {
  readonly __typename?: 'Team';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Weekly hours it agreed. */
  readonly agreedHours?: Maybe<AgreedHoursConnection>;
  /** Its visits, in order of time. */
  readonly visits?: Maybe<VisitConnection>;
  /** Hours nobody covers yet, in order of time (M10). */
  readonly gaps?: Maybe<GapConnection>;
  /** How one week is covered: every agreed minute is covered, open or cancelled (M10). */
  readonly week?: Maybe<WeekCover>;
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
export type TeamWeekArgs = {
  of: Scalars['Date']['input'];
};

/** A week of a team, in minutes. */
export type WeekCover = {
  readonly __typename?: 'WeekCover';
  /** Its Monday. */
  readonly monday: Scalars['Date']['output'];
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
  /** Where; kept within the team until someone may know. */
  readonly whereabouts: WhereaboutsInput;
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
  /** From when. */
  readonly grantedAt: Scalars['Instant']['output'];
  /** Until when. */
  readonly expiresAt: Scalars['Instant']['output'];
  /** When it was taken back, if it was. */
  readonly revokedAt?: Maybe<Scalars['Instant']['output']>;
};

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
};

/** What a neighbour may see. */
export type GrantPassportInput = {
  /** The neighbour. */
  readonly circle: Scalars['ID']['input'];
  /** What they may see. */
  readonly fields: ReadonlyArray<PassportField>;
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
  OpenHours: OpenHours;
  Claim: Claim;
  Team: Team;
  AgreedHours: AgreedHours;
  Visit: Visit;
  Gap: Gap;
  Neighbour: Neighbour;
  Worker: Worker;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  OpenHours:
    ( { __typename: 'OpenHours' }
    & GraphQLRecursivePick<FederationTypes['OpenHours'], {"id":true}> );
  Claim:
    ( { __typename: 'Claim' }
    & GraphQLRecursivePick<FederationTypes['Claim'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
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
  ClaimOnGap: ResolverTypeWrapper<ClaimOnGapParent>;
  OpenHours: ResolverTypeWrapper<OpenHoursParent>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  ClaimState: ClaimState;
  ClaimHoursInput: ClaimHoursInput;
  AnswerClaimInput: AnswerClaimInput;
  ReleaseClaimInput: ReleaseClaimInput;
  OpenHoursConnection: ResolverTypeWrapper<Omit<OpenHoursConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OpenHoursEdge']> }>;
  OpenHoursEdge: ResolverTypeWrapper<Omit<OpenHoursEdge, 'node'> & { node: ResolversTypes['OpenHours'] }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Team: ResolverTypeWrapper<TeamParent>;
  WeekCover: ResolverTypeWrapper<WeekCover>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AgreedHours: ResolverTypeWrapper<AgreedHoursParent>;
  Visit: ResolverTypeWrapper<VisitParent>;
  VisitState: VisitState;
  Whereabouts: ResolverTypeWrapper<WhereaboutsParent>;
  Gap: ResolverTypeWrapper<GapParent>;
  GapState: GapState;
  LadderStep: LadderStep;
  AgreeHoursInput: AgreeHoursInput;
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
  Neighbour: ResolverTypeWrapper<NeighbourParent>;
  PassportGrant: ResolverTypeWrapper<PassportGrantParent>;
  PassportField: PassportField;
  VisitingWorker: ResolverTypeWrapper<VisitingWorkerParent>;
  GrantPassportInput: GrantPassportInput;
  RevokePassportInput: RevokePassportInput;
  NeighbourConnection: ResolverTypeWrapper<Omit<NeighbourConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NeighbourEdge']> }>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'node'> & { node: ResolversTypes['Neighbour'] }>;
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
  ClaimOnGap: ClaimOnGapParent;
  OpenHours: OpenHoursParent;
  Claim: ClaimParent;
  ClaimHoursInput: ClaimHoursInput;
  AnswerClaimInput: AnswerClaimInput;
  ReleaseClaimInput: ReleaseClaimInput;
  OpenHoursConnection: Omit<OpenHoursConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OpenHoursEdge']> };
  OpenHoursEdge: Omit<OpenHoursEdge, 'node'> & { node: ResolversParentTypes['OpenHours'] };
  ClaimConnection: Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Team: TeamParent;
  WeekCover: WeekCover;
  Float: Scalars['Float']['output'];
  AgreedHours: AgreedHoursParent;
  Visit: VisitParent;
  Whereabouts: WhereaboutsParent;
  Gap: GapParent;
  AgreeHoursInput: AgreeHoursInput;
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
  Neighbour: NeighbourParent;
  PassportGrant: PassportGrantParent;
  VisitingWorker: VisitingWorkerParent;
  GrantPassportInput: GrantPassportInput;
  RevokePassportInput: RevokePassportInput;
  NeighbourConnection: Omit<NeighbourConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NeighbourEdge']> };
  NeighbourEdge: Omit<NeighbourEdge, 'node'> & { node: ResolversParentTypes['Neighbour'] };
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
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'first'>>;
  myWork?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  makeCalendarFeed?: Resolver<ResolversTypes['MadeCalendarFeed'], ParentType, ContextType, Partial<MutationMakeCalendarFeedArgs>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  claimHours?: Resolver<ResolversTypes['Claim'], ParentType, ContextType, RequireFields<MutationClaimHoursArgs, 'input'>>;
  answerClaim?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationAnswerClaimArgs, 'input'>>;
  releaseClaim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType, RequireFields<MutationReleaseClaimArgs, 'input'>>;
  agreeHours?: Resolver<ResolversTypes['AgreedHours'], ParentType, ContextType, RequireFields<MutationAgreeHoursArgs, 'input'>>;
  answerHours?: Resolver<ResolversTypes['AgreedHours'], ParentType, ContextType, RequireFields<MutationAnswerHoursArgs, 'input'>>;
  endHours?: Resolver<ResolversTypes['AgreedHours'], ParentType, ContextType, RequireFields<MutationEndHoursArgs, 'input'>>;
  cannotMakeIt?: Resolver<ResolversTypes['Visit'], ParentType, ContextType, RequireFields<MutationCannotMakeItArgs, 'input'>>;
  widenGap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationWidenGapArgs, 'input'>>;
  cancelGap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationCancelGapArgs, 'input'>>;
  grantPassport?: Resolver<ResolversTypes['PassportGrant'], ParentType, ContextType, RequireFields<MutationGrantPassportArgs, 'input'>>;
  revokePassport?: Resolver<ResolversTypes['PassportGrant'], ParentType, ContextType, RequireFields<MutationRevokePassportArgs, 'input'>>;
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

export type ClaimOnGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimOnGap'] = ResolversParentTypes['ClaimOnGap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  homeCircle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['VisitingWorker']>, ParentType, ContextType>;
  fitsWorkingTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
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
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'], FederationReferenceType extends FederationReferenceTypes['Claim'] = FederationReferenceTypes['Claim']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Claim']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  hostCircle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agreedHours?: Resolver<Maybe<ResolversTypes['AgreedHoursConnection']>, ParentType, ContextType, RequireFields<TeamAgreedHoursArgs, 'first'>>;
  visits?: Resolver<Maybe<ResolversTypes['VisitConnection']>, ParentType, ContextType, RequireFields<TeamVisitsArgs, 'first'>>;
  gaps?: Resolver<Maybe<ResolversTypes['GapConnection']>, ParentType, ContextType, RequireFields<TeamGapsArgs, 'first'>>;
  week?: Resolver<Maybe<ResolversTypes['WeekCover']>, ParentType, ContextType, RequireFields<TeamWeekArgs, 'of'>>;
};

export type WeekCoverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeekCover'] = ResolversParentTypes['WeekCover']> = {
  monday?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  agreedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coveredMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gapMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelledMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gapPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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
  grantedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type VisitingWorkerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitingWorker'] = ResolversParentTypes['VisitingWorker']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  vettingClearUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Neighbour'], ParentType, ContextType>;
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
  ClaimOnGap?: ClaimOnGapResolvers<ContextType>;
  OpenHours?: OpenHoursResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  OpenHoursConnection?: OpenHoursConnectionResolvers<ContextType>;
  OpenHoursEdge?: OpenHoursEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  WeekCover?: WeekCoverResolvers<ContextType>;
  AgreedHours?: AgreedHoursResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  Whereabouts?: WhereaboutsResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  AgreedHoursConnection?: AgreedHoursConnectionResolvers<ContextType>;
  AgreedHoursEdge?: AgreedHoursEdgeResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  PassportGrant?: PassportGrantResolvers<ContextType>;
  VisitingWorker?: VisitingWorkerResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
  Base?: BaseResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  AvailableHours?: AvailableHoursResolvers<ContextType>;
};
