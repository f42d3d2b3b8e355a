// Made by `npm run compose` from schema/matching: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { ClockText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonParent, TeamParent, WorkerParent, AvailabilityExceptionParent, OptOutParent, RestOwedParent, PassportGrantParent, AgreedHoursParent, GapParent, CircleGapParent, CircleGapConnectionParent, ClaimOnGapParent, VisitParent, WorkerWeekParent, WorkerDayParent, ClaimParent, CalendarFeedParent, NeighbourParent, VisitingWorkerParent, WhereaboutsParent, StandingConsentParent, SharingParent, SharedOfferParent, HeldPassportParent, CoverStretchParent, DayCoverParent, WeekCoverParent, ContinuityParent, OpportunityParent, OpportunityShownParent, MatchParent, TrialSessionParent, WorkCardParent, CandidateParent, RefusalParent, OpenHoursParent, HoursPayParent, WeekPlanParent, ProposedHoursParent } from './resolvers/parents.ts';
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
  /**
   * Hours of this circle that nobody covers yet and that all its workers see, in order of time: how far each was shown, and
   * when further (M11). Never of whom, where or by whom asked for: no more than any worker of the circle reads. For
   * coordinators.
   */
  readonly circleGaps: CircleGapConnection;
  /** Workers who still hold visits ahead, here or next door; to coordinators. A circle closes once there are none (F12). */
  readonly bookedAhead: BookedAheadConnection;
  /** Hours open to you: of this circle, and of neighbours, that fit what you chose (M8). */
  readonly openHours: OpenHoursConnection;
  /** Your claims on hours, newest first. */
  readonly myClaims: ClaimConnection;
  /** All that matching keeps about you, to take with you: what you said of when and where you work, your visits, claims, passports and calendars; of your own team its hours, gaps, visits and what it seeks. Other people are in it by nothing but that they were there; what they said no to is not (C11). */
  readonly exportMyHours: HoursExport;
  /** Your visits, in this circle and next door, in order of time. */
  readonly myVisits: VisitConnection;
  /** Weekly hours you were named for, answered or not; those of the past too. */
  readonly myHours: AgreedHoursConnection;
  /** Your matches with teams of this circle, newest first; of those in this state, if you name one. For workers. */
  readonly myMatches: MatchConnection;
  /** Hours that teams of your circle seek someone for and that could be yours, newest first (M1); none that is not going ahead with you. For workers. */
  readonly openOpportunities: OpportunityShownConnection;
  /** What counts in the order of candidates, and how much: the same for everyone (M3). */
  readonly rankingWeights: RankingWeights;
  /** How much choice there was lately, and how often it came to a match; never the one without the other (M6). */
  readonly choiceIndex: ChoiceIndex;
  /** Teams you said you do not want to work with. For workers; nobody else sees it. */
  readonly myRefusals: RefusalConnection;
  /** Workers who let the circle know how many hours they look for. For those who keep an overview of teams and workers, never for owners (M9). */
  readonly lookingForHours: LookingForHoursConnection;
  /** The circle's plan of a week, for its coordinators: how far it is, and what came of it, in numbers. None when nobody asked. */
  readonly weekPlan?: Maybe<WeekPlan>;
  /** Hours proposed to you that you could say something about, or did: in order of time, from today on. */
  readonly myProposedHours: ProposedHoursConnection;
  /** What you could be asked for if you offered more hours of a week. Nothing is kept of it, and nobody hears of it. */
  readonly whatIfIOffered: WhatIfIOffered;
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


export type QueryCircleGapsArgs = {
  step?: InputMaybe<LadderStep>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBookedAheadArgs = {
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


export type QueryMyMatchesArgs = {
  state?: InputMaybe<MatchState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOpenOpportunitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyRefusalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLookingForHoursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWeekPlanArgs = {
  of: Scalars['Date']['input'];
};


export type QueryMyProposedHoursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWhatIfIOfferedArgs = {
  input: WhatIfIOfferedInput;
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
  /** The owner says how far gaps of weekly hours may be shown: those ahead that were not shown further, and all to come (M11). */
  readonly limitHours: AgreedHours;
  /** The owner says how far a gap may be shown: the ladder, and whoever holds the rota hat, go no further (M11). */
  readonly limitGap: Gap;
  /** A worker is interested in an opportunity: their yes to trying it out. */
  readonly showInterest: Match;
  /** The owner would like to try it with a worker: the owner's yes, and nobody else's. */
  readonly proposeMatch: Match;
  /** Says your yes to a match the other side has begun (M5). */
  readonly consentToMatch: Match;
  /** Stops a match, at any time and without a reason; the other hears that it is not going ahead. */
  readonly stopMatch: Match;
  /** Says when a trial session could be; at most three in all (M7). */
  readonly proposeTrialSession: Match;
  /** Says yes to a trial session the other side proposed: it is a visit at once, and paid. */
  readonly acceptTrialSession: Match;
  /** Calls a trial session off before it begins. */
  readonly callOffTrialSession: Match;
  /** After a trial session: you want to go on together. With both, the worker joins the team. */
  readonly joinMatch: Match;
  /** The owner shows workers what hours they seek someone for: what they consent to show, and no more (M1). */
  readonly publishOpportunity: Opportunity;
  /** The owner shows it anew as it stands, open again if it was not. Twice on one day is once. */
  readonly republishOpportunity: Opportunity;
  /** The owner no longer shows it: filled, or the consent taken back. */
  readonly closeOpportunity: Opportunity;
  /** Ends working together, at once and without a reason: by the owner, or by the worker. All that lies ahead of the two ends; hours are gaps again. */
  readonly endWorkingTogether: WorkingTogetherEnded;
  /** A worker will not work with a team: its hours no longer appear to them. Nobody is told. */
  readonly refuseTeam: Refusal;
  /** The owner will not work with a worker: they no longer appear. Nobody is told. */
  readonly refuseWorker: Refusal;
  /** Takes back what you said of not working together. What ended stays ended. */
  readonly takeBackRefusal: Refusal;
  /** What people of the circle may know of you as one who works. Only you can say so. */
  readonly setWorkCard: WorkCard;
  /**
   * Asks for proposals for the open hours of a week: of a team, or of the whole circle. It is worked out in the background.
   * While one is under way for the same week, that one is answered.
   */
  readonly askForWeekPlan: WeekPlan;
  /** Stops a plan before anything of it is proposed to anyone. */
  readonly withdrawWeekPlan: WeekPlan;
  /**
   * Says yes to proposed hours, as the worker or as the team's owner, in either order. With the second yes they are booked, if
   * nothing stands in the way by then: it is the same as saying yes to open hours, and as answering who did (M4, M5).
   */
  readonly acceptProposedHours: ProposedHours;
  /** Says no to proposed hours. The other side hears that it does not go ahead, and never why; the pair is not proposed again for these hours. */
  readonly declineProposedHours: ProposedHours;
  /** A worker asks to be kept on proposed hours when the week is planned anew, or takes that back. */
  readonly pinProposedHours: ProposedHours;
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
  /** Says in writing that you will work more than the mean week the law sets. Your choice alone, and nobody may ask for it (M14). */
  readonly signOptOut: Worker;
  /** Takes that back. It ends once the notice has passed. */
  readonly withdrawOptOut: Worker;
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


export type MutationLimitHoursArgs = {
  input: LimitHoursInput;
};


export type MutationLimitGapArgs = {
  input: LimitGapInput;
};


export type MutationShowInterestArgs = {
  input: ShowInterestInput;
};


export type MutationProposeMatchArgs = {
  input: ProposeMatchInput;
};


export type MutationConsentToMatchArgs = {
  input: ConsentToMatchInput;
};


export type MutationStopMatchArgs = {
  input: StopMatchInput;
};


export type MutationProposeTrialSessionArgs = {
  input: ProposeTrialSessionInput;
};


export type MutationAcceptTrialSessionArgs = {
  input: AcceptTrialSessionInput;
};


export type MutationCallOffTrialSessionArgs = {
  input: CallOffTrialSessionInput;
};


export type MutationJoinMatchArgs = {
  input: JoinMatchInput;
};


export type MutationPublishOpportunityArgs = {
  input: PublishOpportunityInput;
};


export type MutationRepublishOpportunityArgs = {
  input: RepublishOpportunityInput;
};


export type MutationCloseOpportunityArgs = {
  input: CloseOpportunityInput;
};


export type MutationEndWorkingTogetherArgs = {
  input: EndWorkingTogetherInput;
};


export type MutationRefuseTeamArgs = {
  input: RefuseTeamInput;
};


export type MutationRefuseWorkerArgs = {
  input: RefuseWorkerInput;
};


export type MutationTakeBackRefusalArgs = {
  input: TakeBackRefusalInput;
};


export type MutationSetWorkCardArgs = {
  input: SetWorkCardInput;
};


export type MutationAskForWeekPlanArgs = {
  input: AskForWeekPlanInput;
};


export type MutationWithdrawWeekPlanArgs = {
  input: WithdrawWeekPlanInput;
};


export type MutationAcceptProposedHoursArgs = {
  input: AcceptProposedHoursInput;
};


export type MutationDeclineProposedHoursArgs = {
  input: DeclineProposedHoursInput;
};


export type MutationPinProposedHoursArgs = {
  input: PinProposedHoursInput;
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


export type MutationSignOptOutArgs = {
  input: SignOptOutInput;
};


export type MutationWithdrawOptOutArgs = {
  input: WithdrawOptOutInput;
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

/** Hours nobody covers yet, as whoever keeps an overview sees them. */
export type CircleGap = {
  readonly __typename?: 'CircleGap';
  /** The id under which workers see them. */
  readonly id: Scalars['ID']['output'];
  /** From. */
  readonly from: Scalars['Instant']['output'];
  /** To. */
  readonly to: Scalars['Instant']['output'];
  /** What kind of support. */
  readonly category: Scalars['String']['output'];
  /** As close as it may be known: the outward postcode (F9). */
  readonly outwardCode: Scalars['String']['output'];
  /** How far they are shown. */
  readonly step: LadderStep;
  /** Since when nobody covers them. */
  readonly openSince?: Maybe<Scalars['Instant']['output']>;
  /** Since when they are shown as far as they are. */
  readonly stepSince?: Maybe<Scalars['Instant']['output']>;
  /** When they are shown a step further by themselves; none when they go no further. */
  readonly nextStepAt?: Maybe<Scalars['Instant']['output']>;
  /** How far their owner lets them be shown. */
  readonly upTo: LadderStep;
  /** Whether they begin so soon that whoever looks after the rota, or is on call, was told. */
  readonly urgent: Scalars['Boolean']['output'];
};

/** A page of hours nobody covers yet. */
export type CircleGapConnection = {
  readonly __typename?: 'CircleGapConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<CircleGapEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many more are asked of their own teams only: of those no more is said. */
  readonly withTeams: Scalars['Int']['output'];
  /** How many have a worker’s yes, and wait for their owner’s. */
  readonly withOwners: Scalars['Int']['output'];
};

/** One of a page of hours nobody covers yet. */
export type CircleGapEdge = {
  readonly __typename?: 'CircleGapEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: CircleGap;
};

/** A worker who holds visits ahead (F12). */
export type BookedAhead = {
  readonly __typename?: 'BookedAhead';
  /** The worker. */
  readonly worker: Person;
  /** How many visits they hold that are not over. */
  readonly visits: Scalars['Int']['output'];
  /** When the last of them ends. */
  readonly until: Scalars['Instant']['output'];
};

/** A page of workers who hold visits ahead. */
export type BookedAheadConnection = {
  readonly __typename?: 'BookedAheadConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<BookedAheadEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of workers who hold visits ahead. */
export type BookedAheadEdge = {
  readonly __typename?: 'BookedAheadEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: BookedAhead;
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
  /** Its matches, newest first; of those in this state, if you name one. To its owner. */
  readonly matches?: Maybe<MatchConnection>;
  /** Hours it sought or seeks someone for, newest first; to its owner. */
  readonly opportunities?: Maybe<OpportunityConnection>;
  /** Workers its owner said they do not want to work with; to the owner only. */
  readonly refusals?: Maybe<RefusalConnection>;
  /** The team's own plan of a week: how far it is, and what came of it, in numbers. None when nobody asked. */
  readonly weekPlan?: Maybe<WeekPlan>;
  /** Who is proposed for the team's open hours, whichever plan it comes from: in order of time, from today on. */
  readonly proposedHours?: Maybe<ProposedHoursConnection>;
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
export type TeamMatchesArgs = {
  state?: InputMaybe<MatchState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team, as matching knows it. */
export type TeamOpportunitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team, as matching knows it. */
export type TeamRefusalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team, as matching knows it. */
export type TeamWeekPlanArgs = {
  of: Scalars['Date']['input'];
};


/** A team, as matching knows it. */
export type TeamProposedHoursArgs = {
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
  /** Minutes from the nearest of your bases, as you get about; else to the neighbouring circle. None when not known. */
  readonly travelMinutes?: Maybe<Scalars['Int']['output']>;
  /** Whether it lies a little outside what you chose; to take it, change what you chose first (M8). */
  readonly nearlyFits: Scalars['Boolean']['output'];
  /** Minutes of rest that would lack beside it; to take it, agree to that (M14). None when there is enough. */
  readonly restLacking?: Maybe<Scalars['Int']['output']>;
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
  /** Your word to have less rest beside these hours than the law wants, and to take it later (M14). */
  readonly agreeToShortRest?: InputMaybe<Scalars['Boolean']['input']>;
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

/** All that matching keeps about one person, as it stood at a moment. */
export type HoursExport = {
  readonly __typename?: 'HoursExport';
  /** When it was made. */
  readonly madeAt: Scalars['Instant']['output'];
  /** As JSON. */
  readonly json: Scalars['String']['output'];
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
  /** That visits this short were agreed, and when (M13). */
  readonly agreedShort?: Maybe<AgreedShort>;
};

/** A prior agreement that visits may be shorter than half an hour (M13). */
export type AgreedShort = {
  readonly __typename?: 'AgreedShort';
  /** What they are for, in the owner's own words; null to anyone else. */
  readonly what?: Maybe<Scalars['String']['output']>;
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
  /** With a yes: your word to have less rest beside these hours than the law wants, and to take it later (M14). */
  readonly agreeToShortRest?: InputMaybe<Scalars['Boolean']['input']>;
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

/** How far gaps of weekly hours may be shown. */
export type LimitHoursInput = {
  /** The agreed hours. */
  readonly id: Scalars['ID']['input'];
  /** No further than this. */
  readonly upTo: LadderStep;
};

/** How far a gap may be shown. */
export type LimitGapInput = {
  /** The gap. */
  readonly gapId: Scalars['ID']['input'];
  /** No further than this. */
  readonly upTo: LadderStep;
};

/** An owner and a worker who may come to work together, as one of the two sees it. */
export type Match = {
  readonly __typename?: 'Match';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** How far it has come. */
  readonly state: MatchState;
  /** What it is about, as workers see it. */
  readonly about: OpportunityShown;
  /** The opportunity itself; to the owner. */
  readonly opportunity?: Maybe<Opportunity>;
  /** The team; to its worker once both have said yes. */
  readonly team?: Maybe<Team>;
  /** The worker. */
  readonly worker: Person;
  /** How the worker lets owners see them called. */
  readonly shownAs?: Maybe<Scalars['String']['output']>;
  /** Listed hourly rate of its sessions; to its worker where the owner shows it, or once both have said yes (M1). */
  readonly rate?: Maybe<Money>;
  /** Since when. */
  readonly startedAt: Scalars['Instant']['output'];
  /** Which side is yours. */
  readonly mySide: MatchSide;
  /** Whether you have said yes. */
  readonly myYes: Scalars['Boolean']['output'];
  /** Whether the other side has. */
  readonly theirYes: Scalars['Boolean']['output'];
  /** Whether you said that you want to go on together. */
  readonly myJoin: Scalars['Boolean']['output'];
  /** Whether the other side has. */
  readonly theirJoin: Scalars['Boolean']['output'];
  /** Its trial sessions. */
  readonly sessions: ReadonlyArray<TrialSession>;
  /** Whether it was you who stopped. Otherwise it is not going ahead, and that is all there is to know. */
  readonly stoppedByMe: Scalars['Boolean']['output'];
  /** What you noted for yourself when you stopped; nobody else reads it. */
  readonly myNote?: Maybe<Scalars['String']['output']>;
};

/** How far a match has come. */
export type MatchState =
  /** One side has said yes. */
  | 'PROPOSED'
  /** Both have. */
  | 'CONSENTED'
  /** A paid trial session is booked, or took place. */
  | 'TRIAL'
  /** Both want to go on together. */
  | 'JOINED'
  /** It is not going ahead. */
  | 'ENDED';

/** The sides of a match. */
export type MatchSide =
  /** The person supported. */
  | 'OWNER'
  /** The worker. */
  | 'WORKER';

/** A paid session of a trial. */
export type TrialSession = {
  readonly __typename?: 'TrialSession';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** From. */
  readonly from: Scalars['Instant']['output'];
  /** To. */
  readonly to: Scalars['Instant']['output'];
  /** Which side said when. */
  readonly proposedBy: MatchSide;
  /** How it stands. */
  readonly state: TrialSessionState;
  /** The visit it is, once booked. */
  readonly visit?: Maybe<Visit>;
};

/** How a trial session stands. */
export type TrialSessionState =
  /** One side said when; the other is asked. */
  | 'PROPOSED'
  /** It is a visit. */
  | 'BOOKED'
  /** It will not take place. */
  | 'CANCELLED';

/** A worker's interest. */
export type ShowInterestInput = {
  /** The opportunity. */
  readonly opportunityId: Scalars['ID']['input'];
  /** When a woman or a man is asked for: that you are whom they ask for. */
  readonly isWhoIsAskedFor?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An owner's wish to try it with a worker. */
export type ProposeMatchInput = {
  /** The opportunity. */
  readonly opportunityId: Scalars['ID']['input'];
  /** The worker, one of its candidates. */
  readonly workerId: Scalars['ID']['input'];
};

/** A yes to a match. */
export type ConsentToMatchInput = {
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
  /** When a woman or a man is asked for: that you are whom they ask for. */
  readonly isWhoIsAskedFor?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which match to stop. */
export type StopMatchInput = {
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
  /** For yourself, if you want to remember; nobody else reads it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A session of a trial. */
export type ProposeTrialSessionInput = {
  /** An id of your own making (`trial_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
  /** From. */
  readonly from: Scalars['Instant']['input'];
  /** To; at most twelve hours later. */
  readonly to: Scalars['Instant']['input'];
  /** The worker's word to have less rest beside it than the law wants, and to take it later (M14). */
  readonly agreeToShortRest?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which session to say yes to. */
export type AcceptTrialSessionInput = {
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
  /** The worker's word to have less rest beside it than the law wants, and to take it later (M14). */
  readonly agreeToShortRest?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which session to call off. */
export type CallOffTrialSessionInput = {
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
};

/** Which match to join. */
export type JoinMatchInput = {
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
};

/** A page of matches. */
export type MatchConnection = {
  readonly __typename?: 'MatchConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<MatchEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of matches. */
export type MatchEdge = {
  readonly __typename?: 'MatchEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Match;
};

/** Weekly hours a team seeks someone for, as its owner has them. */
export type Opportunity = {
  readonly __typename?: 'Opportunity';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The team. */
  readonly team: Team;
  /** How it stands. */
  readonly state: OpportunityState;
  /** When it was last shown anew. */
  readonly publishedAt: Scalars['Instant']['output'];
  /** What workers see of it: nothing else leaves the team (M1). */
  readonly shown: OpportunityShown;
  /** What the owner agreed to show. */
  readonly shows: ReadonlyArray<OpportunityPart>;
  /** The stretches of the week. */
  readonly stretches: ReadonlyArray<WeeklyStretch>;
  /** Listed hourly rate. */
  readonly rate: Money;
  /** How many it could have been agreed with when it was last shown (M6). */
  readonly eligibleWhenShown: Scalars['Int']['output'];
  /** With whom it could be agreed now, in order, with reasons. Nobody is contacted until you do it (M3, M4). */
  readonly candidates: CandidateConnection;
  /** How many it could not be agreed with, and for which reasons; never who (M2). */
  readonly notEligible: NotEligible;
  /** What came of it so far, newest first. */
  readonly matches: MatchConnection;
};


/** Weekly hours a team seeks someone for, as its owner has them. */
export type OpportunityCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Weekly hours a team seeks someone for, as its owner has them. */
export type OpportunityMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How an opportunity stands. */
export type OpportunityState =
  /** Workers see it. */
  | 'OPEN'
  /** The hours have someone. */
  | 'FILLED'
  /** The owner no longer wants it shown. */
  | 'WITHDRAWN';

/** What of an opportunity its owner may let workers see. The kind of support they always see. */
export type OpportunityPart =
  /** The outward postcode. */
  | 'AREA'
  /** The stretches of the week. */
  | 'TIMES'
  /** Skills needed. */
  | 'SKILLS'
  /** Languages that help, or that it takes. */
  | 'LANGUAGES'
  /** What is there that someone may not bear. */
  | 'AT_HOME'
  /** The rate. */
  | 'RATE';

/** A stretch of every week. */
export type WeeklyStretch = {
  readonly __typename?: 'WeeklyStretch';
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['output'];
  /** From, on the wall. */
  readonly from: Scalars['ClockTime']['output'];
  /** To, on the wall. */
  readonly to: Scalars['ClockTime']['output'];
};

/** An opportunity as workers see it: what the owner consented to, without name or street. What was not is null (M1). */
export type OpportunityShown = {
  readonly __typename?: 'OpportunityShown';
  /** The opportunity's id. */
  readonly id: Scalars['ID']['output'];
  /** It in one line: `E5, Tue/Thu am, cooking, Yiddish helpful`. */
  readonly summary: Scalars['String']['output'];
  /** What kind of support. */
  readonly category: Scalars['String']['output'];
  /** As close as it may be known: the outward postcode. */
  readonly outwardCode?: Maybe<Scalars['String']['output']>;
  /** The stretches of the week. */
  readonly stretches?: Maybe<ReadonlyArray<WeeklyStretch>>;
  /** Skills needed. */
  readonly skills?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Languages that help. */
  readonly languages?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Languages without which it does not work. */
  readonly essentialLanguages?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is there that someone may not bear. */
  readonly atHome?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Listed hourly rate. */
  readonly rate?: Maybe<Money>;
  /** Whom the owner asks for, where the law allows it. */
  readonly askedFor?: Maybe<AskedFor>;
  /** When it was last shown anew. */
  readonly publishedAt: Scalars['Instant']['output'];
  /** Your own match under it, if there is one. */
  readonly myMatch?: Maybe<Match>;
};

/** Whom an owner asks for with support so personal that the law allows it. Whoever says yes says that it is them; no worker's sex is kept. */
export type AskedFor = {
  readonly __typename?: 'AskedFor';
  /** Whom. */
  readonly who: AskedForWho;
  /** The ground in law. */
  readonly ground: Scalars['String']['output'];
};

/** Whom an owner may ask for. */
export type AskedForWho =
  /** A woman. */
  | 'WOMAN'
  /** A man. */
  | 'MAN';

/** A worker an opportunity could be agreed with. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** Who. */
  readonly worker: Person;
  /** How they let owners who seek someone see them called. */
  readonly shownAs?: Maybe<Scalars['String']['output']>;
  /** What the published weights give, from 0 to 1. Nothing follows from it by itself (M4). */
  readonly score: Scalars['Float']['output'];
  /** Up to four plain reasons, the weightiest first (M3). */
  readonly reasons: ReadonlyArray<RankingReason>;
  /** Your match with them under it, if there is one. */
  readonly match?: Maybe<Match>;
};

/** A plain reason. */
export type RankingReason = {
  readonly __typename?: 'RankingReason';
  /** What it is about. */
  readonly by: RankedBy;
  /** In words: `speaks Turkish`, `18 min away`. */
  readonly words: Scalars['String']['output'];
};

/** What counts in the order of candidates. Nothing else does. */
export type RankedBy =
  /** They have visited this team. */
  | 'KNOWS_TEAM'
  /** They speak a language that helps. */
  | 'LANGUAGES'
  /** The way is short. */
  | 'NEARBY'
  /** They are free at these times. */
  | 'TIMES';

/** What counts in the order of candidates, and how much. */
export type RankingWeights = {
  readonly __typename?: 'RankingWeights';
  /** Since when. */
  readonly from: Scalars['Date']['output'];
  /** Each thing, and the most points it brings. */
  readonly weights: ReadonlyArray<RankingWeight>;
  /** So near brings all points for being near, in minutes. */
  readonly nearMinutes: Scalars['Int']['output'];
  /** So far brings none, in minutes. */
  readonly farMinutes: Scalars['Int']['output'];
  /** On what it rests. */
  readonly source: Scalars['String']['output'];
};

/** One thing that counts. */
export type RankingWeight = {
  readonly __typename?: 'RankingWeight';
  /** What. */
  readonly by: RankedBy;
  /** The most points. */
  readonly points: Scalars['Int']['output'];
};

/** Those an opportunity could not be agreed with now. */
export type NotEligible = {
  readonly __typename?: 'NotEligible';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** For which reasons; someone may be counted under several. */
  readonly reasons: ReadonlyArray<NotEligibleReason>;
};

/** A reason, and how many it is for. */
export type NotEligibleReason = {
  readonly __typename?: 'NotEligibleReason';
  /** The reason. */
  readonly reason: Exclusion;
  /** In words. */
  readonly words: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Why an opportunity could not be agreed with someone. Reasons of safety are nobody's to lift (M2). */
export type Exclusion =
  /** Not for these hours, there: whatever the reason, and it may be none. */
  | 'NOT_AVAILABLE'
  /** Their check is not clear. */
  | 'CHECK_NOT_CLEAR'
  /** Training the team needs is not confirmed. */
  | 'TRAINING_MISSING'
  /** A skill it takes is missing. */
  | 'SKILL_MISSING'
  /** A language it takes is missing. */
  | 'LANGUAGE_MISSING'
  /** Something is there that they cannot be around. Where fewer than eight workers were looked at, they count as NOT_AVAILABLE. */
  | 'NOT_BEARABLE'
  /** Volunteers and peers do not give this support. */
  | 'NOT_FOR_VOLUNTEERS';

/** How much choice people had who sought someone lately (M6). */
export type ChoiceIndex = {
  readonly __typename?: 'ChoiceIndex';
  /** Requests looked back at; at most twenty. */
  readonly requests: Scalars['Int']['output'];
  /** The figures; null while there are too few requests to say. */
  readonly figures?: Maybe<ChoiceFigures>;
  /** In words, also when there are no figures: why. */
  readonly words: Scalars['String']['output'];
};

/** The figures of choice. */
export type ChoiceFigures = {
  readonly __typename?: 'ChoiceFigures';
  /** The median number of candidates when hours were shown. */
  readonly medianEligible: Scalars['Float']['output'];
  /** Requests with at least three candidates, in whole per cent. */
  readonly realChoicePercent: Scalars['Int']['output'];
  /** Requests under which two people said yes, in whole per cent; null when no request had a real choice: it would say nothing. */
  readonly matchPercent?: Maybe<Scalars['Int']['output']>;
};

/** Hours to seek someone for, and what of them may be shown. */
export type PublishOpportunityInput = {
  /** An id of your own making (`opportunity_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** What kind of support: a term, like `cooking`. Workers always see it. */
  readonly category: Scalars['String']['input'];
  /** The stretches of the week. */
  readonly stretches: ReadonlyArray<WeeklyStretchInput>;
  /** Skills needed, as terms. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Languages that help, as terms. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Languages without which it does not work, as terms. */
  readonly essentialLanguages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What is there that someone may not bear, as terms like `cats`. */
  readonly atHome?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Listed hourly rate in pence. */
  readonly ratePence: Scalars['Int']['input'];
  /** What you consent to show the circle's workers, besides the kind of support. */
  readonly shows: ReadonlyArray<OpportunityPart>;
  /** A woman or a man, where the support makes it necessary. */
  readonly asksFor?: InputMaybe<AskedForWho>;
  /** What of the owner's they are for, if they are for one: then the steps before paid support come first, unless it is urgent or personal care (K7). Nobody outside the team sees it. */
  readonly outcomeId?: InputMaybe<Scalars['ID']['input']>;
  /** It cannot wait for that. */
  readonly urgent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it cannot wait; needed when it is urgent. */
  readonly urgentReason?: InputMaybe<Scalars['String']['input']>;
  /** Where; kept within the team until a trial session is booked. */
  readonly whereabouts: WhereaboutsInput;
};

/** A stretch of every week. */
export type WeeklyStretchInput = {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['input'];
  /** From, on the wall. */
  readonly from: Scalars['ClockTime']['input'];
  /** To, on the wall; later the same day. */
  readonly to: Scalars['ClockTime']['input'];
};

/** Which opportunity to show anew. */
export type RepublishOpportunityInput = {
  /** The opportunity. */
  readonly id: Scalars['ID']['input'];
};

/** Which opportunity to show no longer. */
export type CloseOpportunityInput = {
  /** The opportunity. */
  readonly id: Scalars['ID']['input'];
  /** How it ends. */
  readonly as: OpportunityEnd;
};

/** How an opportunity ends. */
export type OpportunityEnd =
  /** The hours have someone. */
  | 'FILLED'
  /** The consent is taken back. */
  | 'WITHDRAWN';

/** A page of opportunities. */
export type OpportunityConnection = {
  readonly __typename?: 'OpportunityConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<OpportunityEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of opportunities. */
export type OpportunityEdge = {
  readonly __typename?: 'OpportunityEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Opportunity;
};

/** A page of opportunities as workers see them. */
export type OpportunityShownConnection = {
  readonly __typename?: 'OpportunityShownConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<OpportunityShownEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of opportunities as workers see them. */
export type OpportunityShownEdge = {
  readonly __typename?: 'OpportunityShownEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: OpportunityShown;
};

/** A page of candidates. */
export type CandidateConnection = {
  readonly __typename?: 'CandidateConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<CandidateEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of candidates. */
export type CandidateEdge = {
  readonly __typename?: 'CandidateEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Candidate;
};

/** A person who works, in this circle. */
export type Worker = {
  readonly __typename?: 'Worker';
  /** How the hours you want and those you have agreed stand to each other (M9). */
  readonly hoursSecurity: HoursSecurity;
  /** What people of the circle may know of you. */
  readonly card: WorkCard;
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
  /** In what way they support others. */
  readonly engagement: Engagement;
  /** The kinds of support they give; none: any, for whoever is paid (M15). */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** When they want to work, week by week. */
  readonly availability: ReadonlyArray<AvailableHours>;
  /** Hours on the days that a rule names, like every second Tuesday. */
  readonly patterns: ReadonlyArray<AvailablePattern>;
  /** Days on which it is otherwise. */
  readonly exceptions: ReadonlyArray<AvailabilityException>;
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
  /** Their word to work more than the mean week the law sets, if they gave it. */
  readonly optOut?: Maybe<OptOut>;
  /** Rest they went short of by their own word, and are owed, in order of time (M14). */
  readonly restOwed: RestOwedConnection;
};


/** A person who works, in this circle. */
export type WorkerRestOwedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** That two no longer work together. */
export type WorkingTogetherEnded = {
  readonly __typename?: 'WorkingTogetherEnded';
  /** The team. */
  readonly team: Team;
  /** The worker. */
  readonly worker: Person;
};

/** What you said of not working together. Nobody else sees it. */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Since when. */
  readonly at: Scalars['Instant']['output'];
  /** What you noted, to know it again. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The worker, when of this circle; to the owner. */
  readonly worker?: Maybe<Person>;
};

/** How the hours a worker wants and those they have agreed stand to each other, a week. */
export type HoursSecurity = {
  readonly __typename?: 'HoursSecurity';
  /** Hours they want. */
  readonly wantedHours?: Maybe<Scalars['Float']['output']>;
  /** Weekly hours they have agreed. */
  readonly agreedHours: Scalars['Float']['output'];
  /** Agreed of wanted, in per cent, one decimal. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** Hours they look for on top. */
  readonly lookingForHours?: Maybe<Scalars['Float']['output']>;
};

/** What people of the circle may know of a worker. */
export type WorkCard = {
  readonly __typename?: 'WorkCard';
  /** How owners who seek someone see you called. */
  readonly shownAs?: Maybe<Scalars['String']['output']>;
  /** Whether those who keep an overview for the circle see how many hours you look for. */
  readonly showsLookingFor: Scalars['Boolean']['output'];
};

/** A worker who looks for hours, and lets the circle know. */
export type LookingForHours = {
  readonly __typename?: 'LookingForHours';
  /** Who. */
  readonly worker: Person;
  /** How they let people see them called. */
  readonly shownAs?: Maybe<Scalars['String']['output']>;
  /** Hours a week they look for on top. */
  readonly hours: Scalars['Float']['output'];
};

/** Which two no longer work together. */
export type EndWorkingTogetherInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The worker; yourself unless said. */
  readonly workerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which team you will not work with: named by itself, or by hours or an opportunity of it. */
export type RefuseTeamInput = {
  /** The team. */
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
  /** Open hours of it. */
  readonly offerId?: InputMaybe<Scalars['ID']['input']>;
  /** An opportunity of it. */
  readonly opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** For yourself, to know it again; nobody else reads it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Which worker an owner will not work with. */
export type RefuseWorkerInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** A worker of this circle. */
  readonly workerId?: InputMaybe<Scalars['ID']['input']>;
  /** Or the claim of a worker from next door on hours of the team. */
  readonly claimId?: InputMaybe<Scalars['ID']['input']>;
  /** For yourself, to know it again; nobody else reads it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Which refusal to take back. */
export type TakeBackRefusalInput = {
  /** The refusal. */
  readonly id: Scalars['ID']['input'];
  /** The team, when you speak as its owner. */
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** What people of the circle may know of a worker. */
export type SetWorkCardInput = {
  /** How owners who seek someone see you called; nothing: not by name. */
  readonly shownAs?: InputMaybe<Scalars['String']['input']>;
  /** Whether those who keep an overview for the circle see how many hours you look for. */
  readonly showsLookingFor: Scalars['Boolean']['input'];
};

/** A page of refusals. */
export type RefusalConnection = {
  readonly __typename?: 'RefusalConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<RefusalEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of refusals. */
export type RefusalEdge = {
  readonly __typename?: 'RefusalEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Refusal;
};

/** A page of workers who look for hours. */
export type LookingForHoursConnection = {
  readonly __typename?: 'LookingForHoursConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<LookingForHoursEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of workers who look for hours. */
export type LookingForHoursEdge = {
  readonly __typename?: 'LookingForHoursEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: LookingForHours;
};

/** Proposals for the open hours of a week being worked out, or ready. It books nothing and asks nobody twice (M4). */
export type WeekPlan = {
  readonly __typename?: 'WeekPlan';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The Monday of the week. */
  readonly monday: Scalars['Date']['output'];
  /** The team whose hours it is about; none when it is about the whole circle's. */
  readonly team?: Maybe<Team>;
  /** How far it is. */
  readonly state: WeekPlanState;
  /** How much of the work is done, in per cent. */
  readonly progress: Scalars['Int']['output'];
  /** When it was asked for. */
  readonly askedAt: Scalars['Instant']['output'];
  /** When it was ready. */
  readonly readyAt?: Maybe<Scalars['Instant']['output']>;
  /** Why it came to nothing, when it failed. */
  readonly problem?: Maybe<WeekPlanProblem>;
  /** Open hours it looked at: how many stretches. */
  readonly open: Scalars['Int']['output'];
  /** The same in minutes. */
  readonly openMinutes: Scalars['Int']['output'];
  /** For how many of them someone is proposed, those kept from before included. */
  readonly proposed: Scalars['Int']['output'];
  /** The same in minutes. */
  readonly proposedMinutes: Scalars['Int']['output'];
};

/** How far a plan of a week is. */
export type WeekPlanState =
  /** It was asked for, and will begin. */
  | 'ASKED'
  /** It is being worked out. */
  | 'PLANNING'
  /** Whoever is proposed has been asked. */
  | 'READY'
  /** Whoever asked for it stopped it. */
  | 'WITHDRAWN'
  /** It came to nothing; `problem` says why. */
  | 'FAILED';

/** Why a plan of a week came to nothing. */
export type WeekPlanProblem =
  /** More open hours than are planned at once: teams can ask for their own. */
  | 'TOO_MANY_HOURS'
  /** More workers than are looked through at once. */
  | 'TOO_MANY_WORKERS'
  /** It was begun several times and never got to its end. Whoever runs the software finds why in its log. */
  | 'INTERRUPTED';

/** Open hours, and a worker who could take them: a proposal that both may accept or decline. */
export type ProposedHours = {
  readonly __typename?: 'ProposedHours';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** From. */
  readonly from: Scalars['Instant']['output'];
  /** To. */
  readonly to: Scalars['Instant']['output'];
  /** How long, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** What kind of support. */
  readonly category: Scalars['String']['output'];
  /** Where, as close as it may be known before both said yes: the outward postcode (F9). */
  readonly outwardCode: Scalars['String']['output'];
  /** How it stands. */
  readonly state: ProposedState;
  /** Which side of it you are. */
  readonly mySide: MatchSide;
  /** Whether you said yes. */
  readonly myYes: Scalars['Boolean']['output'];
  /** Whether the other side said yes. */
  readonly theirYes: Scalars['Boolean']['output'];
  /** Until when it can be answered. */
  readonly lapsesAt: Scalars['Instant']['output'];
  /** Up to four plain reasons why it is proposed, from what you may know. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** What it changes for you, and what it takes to leave it, in plain words; never what it changes for the other side. */
  readonly changes: ReadonlyArray<Scalars['String']['output']>;
  /** To the worker: whether they asked to be kept on it when the week is planned anew. */
  readonly pinned?: Maybe<Scalars['Boolean']['output']>;
  /** To the worker: why they said no, if they said. */
  readonly myReason?: Maybe<DeclineReason>;
  /** To the worker, while they can say yes: the hours as they see all open hours, with what they would bring. */
  readonly hours?: Maybe<OpenHours>;
  /** To the owner: the gap. */
  readonly gap?: Maybe<Gap>;
  /** To the owner: who is proposed. */
  readonly worker?: Maybe<Person>;
  /** To the owner: how the worker lets owners see them called, if they said. */
  readonly shownAs?: Maybe<Scalars['String']['output']>;
  /** To the owner: whether with them more people would come within four weeks than the owner wants; a yes then needs `acceptNewPerson` (M12). */
  readonly asksForNewPerson?: Maybe<Scalars['Boolean']['output']>;
  /** The visit, once both said yes. */
  readonly visit?: Maybe<Visit>;
};

/** How proposed hours stand. */
export type ProposedState =
  /** A yes is missing, or two. */
  | 'OPEN'
  /** Both said yes: it is a visit. */
  | 'BOOKED'
  /** Someone else has the hours, or they are not needed. */
  | 'NO_LONGER_OPEN'
  /** Somebody said no, or someone's hours changed, or a newer plan proposes something else. Nobody is told which. */
  | 'NOT_GOING_AHEAD'
  /** Nobody answered in time. */
  | 'LAPSED';

/** Why a worker says no to proposed hours. Kept for them alone. */
export type DeclineReason =
  /** The time does not suit. */
  | 'TIME'
  /** The way is too long. */
  | 'WAY'
  /** They have hours enough. */
  | 'ENOUGH_HOURS'
  /** The kind of support is not for them. */
  | 'SUPPORT'
  /** Something else. */
  | 'OTHER';

/** What a worker could be asked for with more hours. */
export type WhatIfIOffered = {
  readonly __typename?: 'WhatIfIOffered';
  /** Hours that would come within reach, put together so that they fit each other and what you hold. Who is asked for them is worked out for everyone when a week is planned. */
  readonly hours: ReadonlyArray<OpenHours>;
  /** Their sum, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** What you hold of that week now, in minutes. */
  readonly heldMinutes: Scalars['Int']['output'];
};

/** For which week proposals are asked. */
export type AskForWeekPlanInput = {
  /** An id of your own making (`plan_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team whose hours it is about; the whole circle's when left out, for its coordinators. */
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
  /** Any day of the week: the one that runs, or one of the two after it. */
  readonly of: Scalars['Date']['input'];
};

/** Which plan is stopped. */
export type WithdrawWeekPlanInput = {
  /** The plan. */
  readonly id: Scalars['ID']['input'];
};

/** A yes to proposed hours. */
export type AcceptProposedHoursInput = {
  /** The proposed hours. */
  readonly id: Scalars['ID']['input'];
  /** As a worker: your word to have less rest beside these hours than the law wants, and to take it later (M14). */
  readonly agreeToShortRest?: InputMaybe<Scalars['Boolean']['input']>;
  /** As the owner: yes to this worker, though more people come then within four weeks than you wanted (M12). */
  readonly acceptNewPerson?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A no to proposed hours. */
export type DeclineProposedHoursInput = {
  /** The proposed hours. */
  readonly id: Scalars['ID']['input'];
  /** As a worker: why, if you like; kept for you alone. */
  readonly reason?: InputMaybe<DeclineReason>;
};

/** Whether to be kept on proposed hours. */
export type PinProposedHoursInput = {
  /** The proposed hours. */
  readonly id: Scalars['ID']['input'];
  /** Yes, or not any more. */
  readonly pinned: Scalars['Boolean']['input'];
};

/** More hours a worker might offer. */
export type WhatIfIOfferedInput = {
  /** Any day of the week. */
  readonly of: Scalars['Date']['input'];
  /** The hours, on days of that week; seven stretches at most. */
  readonly hours: ReadonlyArray<OfferedStretchInput>;
};

/** A stretch of a day a worker might offer. */
export type OfferedStretchInput = {
  /** The day. */
  readonly date: Scalars['Date']['input'];
  /** From. */
  readonly from: Scalars['ClockTime']['input'];
  /** To; `00:00` is the end of the day. */
  readonly to: Scalars['ClockTime']['input'];
};

/** A page of proposed hours. */
export type ProposedHoursConnection = {
  readonly __typename?: 'ProposedHoursConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<ProposedHoursEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of proposed hours. */
export type ProposedHoursEdge = {
  readonly __typename?: 'ProposedHoursEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ProposedHours;
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

/** Everything that is kept about one person, as it stood at a moment (C11). */
export type WholeExport = {
  readonly __typename?: 'WholeExport';
  /** Whose: the person, or the team and its owner. */
  readonly id: Scalars['ID']['output'];
  /** What matching keeps, as JSON. */
  readonly hours: Scalars['String']['output'];
};

/** A worker's week over all circles. */
export type WorkerWeek = {
  readonly __typename?: 'WorkerWeek';
  /** Its Monday. */
  readonly monday: Scalars['Date']['output'];
  /** Its seven days, from Monday on. */
  readonly days: ReadonlyArray<WorkerDay>;
  /** Weekly hours an owner asks you for that fall in what is left of this week, and wait for your answer. */
  readonly hoursAsked: ReadonlyArray<AgreedHours>;
  /** Matches with a trial session in this week that waits for your answer. */
  readonly matchesAsked: ReadonlyArray<Match>;
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

/** Hours on the days that a rule names. By the clock on the wall, whatever the season. */
export type AvailablePattern = {
  readonly __typename?: 'AvailablePattern';
  /** The day the rule counts from. */
  readonly startsOn: Scalars['Date']['output'];
  /** From, on the wall. */
  readonly from: Scalars['ClockTime']['output'];
  /** To, on the wall. */
  readonly to: Scalars['ClockTime']['output'];
  /** A recurrence rule of RFC 5545, like `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`. */
  readonly rule: Scalars['String']['output'];
};

/** Days on which a worker's hours are otherwise. */
export type AvailabilityException = {
  readonly __typename?: 'AvailabilityException';
  /** In which way. */
  readonly kind: AvailabilityExceptionKind;
  /** The first day. */
  readonly firstDay: Scalars['Date']['output'];
  /** The last day, included. */
  readonly lastDay: Scalars['Date']['output'];
  /** From, on the wall; none: all day. */
  readonly from?: Maybe<Scalars['ClockTime']['output']>;
  /** To, on the wall. */
  readonly to?: Maybe<Scalars['ClockTime']['output']>;
};

/** How a day is otherwise. */
export type AvailabilityExceptionKind =
  /** Not then. */
  | 'OFF'
  /** Then too. Stands above what is off: both together are a day with other hours. */
  | 'EXTRA';

/** When and where a worker wants to work. */
export type SetAvailabilityInput = {
  /** Weekly hours. */
  readonly availability: ReadonlyArray<AvailableHoursInput>;
  /** Hours on the days that a rule names, at most 20. */
  readonly patterns?: InputMaybe<ReadonlyArray<AvailablePatternInput>>;
  /** Days on which it is otherwise, at most 100. */
  readonly exceptions?: InputMaybe<ReadonlyArray<AvailabilityExceptionInput>>;
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

/** Hours on the days that a rule names. */
export type AvailablePatternInput = {
  /** The day the rule counts from. */
  readonly startsOn: Scalars['Date']['input'];
  /** From, on the wall. */
  readonly from: Scalars['ClockTime']['input'];
  /** To, on the wall. */
  readonly to: Scalars['ClockTime']['input'];
  /** A recurrence rule of RFC 5545: `FREQ=WEEKLY` with `INTERVAL`, `BYDAY`, and `UNTIL` or `COUNT`. */
  readonly rule: Scalars['String']['input'];
};

/** Days on which your hours are otherwise. */
export type AvailabilityExceptionInput = {
  /** In which way. */
  readonly kind: AvailabilityExceptionKind;
  /** The first day. */
  readonly firstDay: Scalars['Date']['input'];
  /** The last day, included; the first unless said. */
  readonly lastDay?: InputMaybe<Scalars['Date']['input']>;
  /** From, on the wall; needed for extra hours. None: all day. */
  readonly from?: InputMaybe<Scalars['ClockTime']['input']>;
  /** To, on the wall. */
  readonly to?: InputMaybe<Scalars['ClockTime']['input']>;
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

/** A worker's word, in writing, to work more than the mean week the law sets. */
export type OptOut = {
  readonly __typename?: 'OptOut';
  /** What they wrote. */
  readonly words: Scalars['String']['output'];
  /** Since when. */
  readonly signedAt: Scalars['Instant']['output'];
  /** Days of notice with which it is taken back. */
  readonly noticeDays: Scalars['Int']['output'];
  /** The first day on which it no longer counts; none while it was not taken back. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
};

/** Rest a worker went short of by their own word. */
export type RestOwed = {
  readonly __typename?: 'RestOwed';
  /** When the hours that took it begin. */
  readonly from: Scalars['Instant']['output'];
  /** When they end. */
  readonly to: Scalars['Instant']['output'];
  /** How many minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** When the worker agreed. */
  readonly agreedAt: Scalars['Instant']['output'];
  /** Whether they still hold those hours, so that the rest is owed. */
  readonly stands: Scalars['Boolean']['output'];
};

/** An opt-out as it is signed. */
export type SignOptOutInput = {
  /** What you write, in your words. */
  readonly words: Scalars['String']['input'];
  /** Days of notice with which you take it back: 7 unless you agree to more, at most 92. */
  readonly noticeDays?: InputMaybe<Scalars['Int']['input']>;
};

/** How an opt-out is taken back. */
export type WithdrawOptOutInput = {
  /** What you write, in your words. */
  readonly words: Scalars['String']['input'];
};

/** A page of rest owed. */
export type RestOwedConnection = {
  readonly __typename?: 'RestOwedConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<RestOwedEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of rest owed. */
export type RestOwedEdge = {
  readonly __typename?: 'RestOwedEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: RestOwed;
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
  Match: Match;
  Opportunity: Opportunity;
  Worker: Worker;
  WeekPlan: WeekPlan;
  ProposedHours: ProposedHours;
  Neighbour: Neighbour;
  WholeExport: WholeExport;
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
  Match:
    ( { __typename: 'Match' }
    & GraphQLRecursivePick<FederationTypes['Match'], {"id":true}> );
  Opportunity:
    ( { __typename: 'Opportunity' }
    & GraphQLRecursivePick<FederationTypes['Opportunity'], {"id":true}> );
  Worker:
    ( { __typename: 'Worker' }
    & GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}> );
  WeekPlan:
    ( { __typename: 'WeekPlan' }
    & GraphQLRecursivePick<FederationTypes['WeekPlan'], {"id":true}> );
  ProposedHours:
    ( { __typename: 'ProposedHours' }
    & GraphQLRecursivePick<FederationTypes['ProposedHours'], {"id":true}> );
  Neighbour:
    ( { __typename: 'Neighbour' }
    & GraphQLRecursivePick<FederationTypes['Neighbour'], {"slug":true}> );
  WholeExport:
    ( { __typename: 'WholeExport' }
    & GraphQLRecursivePick<FederationTypes['WholeExport'], {"id":true}> );
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
  CircleGap: ResolverTypeWrapper<CircleGapParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CircleGapConnection: ResolverTypeWrapper<CircleGapConnectionParent>;
  CircleGapEdge: ResolverTypeWrapper<Omit<CircleGapEdge, 'node'> & { node: ResolversTypes['CircleGap'] }>;
  BookedAhead: ResolverTypeWrapper<Omit<BookedAhead, 'worker'> & { worker: ResolversTypes['Person'] }>;
  BookedAheadConnection: ResolverTypeWrapper<Omit<BookedAheadConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BookedAheadEdge']> }>;
  BookedAheadEdge: ResolverTypeWrapper<Omit<BookedAheadEdge, 'node'> & { node: ResolversTypes['BookedAhead'] }>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  ClockTime: ResolverTypeWrapper<Scalars['ClockTime']['output']>;
  Money: ResolverTypeWrapper<Money>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
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
  HoursExport: ResolverTypeWrapper<HoursExport>;
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
  LimitHoursInput: LimitHoursInput;
  LimitGapInput: LimitGapInput;
  Match: ResolverTypeWrapper<MatchParent>;
  MatchState: MatchState;
  MatchSide: MatchSide;
  TrialSession: ResolverTypeWrapper<TrialSessionParent>;
  TrialSessionState: TrialSessionState;
  ShowInterestInput: ShowInterestInput;
  ProposeMatchInput: ProposeMatchInput;
  ConsentToMatchInput: ConsentToMatchInput;
  StopMatchInput: StopMatchInput;
  ProposeTrialSessionInput: ProposeTrialSessionInput;
  AcceptTrialSessionInput: AcceptTrialSessionInput;
  CallOffTrialSessionInput: CallOffTrialSessionInput;
  JoinMatchInput: JoinMatchInput;
  MatchConnection: ResolverTypeWrapper<Omit<MatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MatchEdge']> }>;
  MatchEdge: ResolverTypeWrapper<Omit<MatchEdge, 'node'> & { node: ResolversTypes['Match'] }>;
  Opportunity: ResolverTypeWrapper<OpportunityParent>;
  OpportunityState: OpportunityState;
  OpportunityPart: OpportunityPart;
  WeeklyStretch: ResolverTypeWrapper<WeeklyStretch>;
  OpportunityShown: ResolverTypeWrapper<OpportunityShownParent>;
  AskedFor: ResolverTypeWrapper<AskedFor>;
  AskedForWho: AskedForWho;
  Candidate: ResolverTypeWrapper<CandidateParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RankingReason: ResolverTypeWrapper<RankingReason>;
  RankedBy: RankedBy;
  RankingWeights: ResolverTypeWrapper<RankingWeights>;
  RankingWeight: ResolverTypeWrapper<RankingWeight>;
  NotEligible: ResolverTypeWrapper<NotEligible>;
  NotEligibleReason: ResolverTypeWrapper<NotEligibleReason>;
  Exclusion: Exclusion;
  ChoiceIndex: ResolverTypeWrapper<ChoiceIndex>;
  ChoiceFigures: ResolverTypeWrapper<ChoiceFigures>;
  PublishOpportunityInput: PublishOpportunityInput;
  WeeklyStretchInput: WeeklyStretchInput;
  RepublishOpportunityInput: RepublishOpportunityInput;
  CloseOpportunityInput: CloseOpportunityInput;
  OpportunityEnd: OpportunityEnd;
  OpportunityConnection: ResolverTypeWrapper<Omit<OpportunityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OpportunityEdge']> }>;
  OpportunityEdge: ResolverTypeWrapper<Omit<OpportunityEdge, 'node'> & { node: ResolversTypes['Opportunity'] }>;
  OpportunityShownConnection: ResolverTypeWrapper<Omit<OpportunityShownConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OpportunityShownEdge']> }>;
  OpportunityShownEdge: ResolverTypeWrapper<Omit<OpportunityShownEdge, 'node'> & { node: ResolversTypes['OpportunityShown'] }>;
  CandidateConnection: ResolverTypeWrapper<Omit<CandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CandidateEdge']> }>;
  CandidateEdge: ResolverTypeWrapper<Omit<CandidateEdge, 'node'> & { node: ResolversTypes['Candidate'] }>;
  Worker: ResolverTypeWrapper<WorkerParent>;
  WorkingTogetherEnded: ResolverTypeWrapper<Omit<WorkingTogetherEnded, 'team' | 'worker'> & { team: ResolversTypes['Team'], worker: ResolversTypes['Person'] }>;
  Refusal: ResolverTypeWrapper<RefusalParent>;
  HoursSecurity: ResolverTypeWrapper<HoursSecurity>;
  WorkCard: ResolverTypeWrapper<WorkCardParent>;
  LookingForHours: ResolverTypeWrapper<Omit<LookingForHours, 'worker'> & { worker: ResolversTypes['Person'] }>;
  EndWorkingTogetherInput: EndWorkingTogetherInput;
  RefuseTeamInput: RefuseTeamInput;
  RefuseWorkerInput: RefuseWorkerInput;
  TakeBackRefusalInput: TakeBackRefusalInput;
  SetWorkCardInput: SetWorkCardInput;
  RefusalConnection: ResolverTypeWrapper<Omit<RefusalConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RefusalEdge']> }>;
  RefusalEdge: ResolverTypeWrapper<Omit<RefusalEdge, 'node'> & { node: ResolversTypes['Refusal'] }>;
  LookingForHoursConnection: ResolverTypeWrapper<Omit<LookingForHoursConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LookingForHoursEdge']> }>;
  LookingForHoursEdge: ResolverTypeWrapper<Omit<LookingForHoursEdge, 'node'> & { node: ResolversTypes['LookingForHours'] }>;
  WeekPlan: ResolverTypeWrapper<WeekPlanParent>;
  WeekPlanState: WeekPlanState;
  WeekPlanProblem: WeekPlanProblem;
  ProposedHours: ResolverTypeWrapper<ProposedHoursParent>;
  ProposedState: ProposedState;
  DeclineReason: DeclineReason;
  WhatIfIOffered: ResolverTypeWrapper<Omit<WhatIfIOffered, 'hours'> & { hours: ReadonlyArray<ResolversTypes['OpenHours']> }>;
  AskForWeekPlanInput: AskForWeekPlanInput;
  WithdrawWeekPlanInput: WithdrawWeekPlanInput;
  AcceptProposedHoursInput: AcceptProposedHoursInput;
  DeclineProposedHoursInput: DeclineProposedHoursInput;
  PinProposedHoursInput: PinProposedHoursInput;
  WhatIfIOfferedInput: WhatIfIOfferedInput;
  OfferedStretchInput: OfferedStretchInput;
  ProposedHoursConnection: ResolverTypeWrapper<Omit<ProposedHoursConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProposedHoursEdge']> }>;
  ProposedHoursEdge: ResolverTypeWrapper<Omit<ProposedHoursEdge, 'node'> & { node: ResolversTypes['ProposedHours'] }>;
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
  GapsClosed: ResolverTypeWrapper<GapsClosed>;
  DayCover: ResolverTypeWrapper<DayCoverParent>;
  CoverStretch: ResolverTypeWrapper<CoverStretchParent>;
  CoverState: CoverState;
  WholeExport: ResolverTypeWrapper<WholeExport>;
  WorkerWeek: ResolverTypeWrapper<WorkerWeekParent>;
  WorkerDay: ResolverTypeWrapper<WorkerDayParent>;
  Stretch: ResolverTypeWrapper<Stretch>;
  Engagement: Engagement;
  TravelMode: TravelMode;
  Base: ResolverTypeWrapper<Base>;
  Person: ResolverTypeWrapper<PersonParent>;
  AvailableHours: ResolverTypeWrapper<AvailableHours>;
  AvailablePattern: ResolverTypeWrapper<AvailablePattern>;
  AvailabilityException: ResolverTypeWrapper<AvailabilityExceptionParent>;
  AvailabilityExceptionKind: AvailabilityExceptionKind;
  SetAvailabilityInput: SetAvailabilityInput;
  AvailablePatternInput: AvailablePatternInput;
  AvailabilityExceptionInput: AvailabilityExceptionInput;
  BaseInput: BaseInput;
  AvailableHoursInput: AvailableHoursInput;
  OptOut: ResolverTypeWrapper<OptOutParent>;
  RestOwed: ResolverTypeWrapper<RestOwedParent>;
  SignOptOutInput: SignOptOutInput;
  WithdrawOptOutInput: WithdrawOptOutInput;
  RestOwedConnection: ResolverTypeWrapper<Omit<RestOwedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RestOwedEdge']> }>;
  RestOwedEdge: ResolverTypeWrapper<Omit<RestOwedEdge, 'node'> & { node: ResolversTypes['RestOwed'] }>;
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
  CircleGap: CircleGapParent;
  Boolean: Scalars['Boolean']['output'];
  CircleGapConnection: CircleGapConnectionParent;
  CircleGapEdge: Omit<CircleGapEdge, 'node'> & { node: ResolversParentTypes['CircleGap'] };
  BookedAhead: Omit<BookedAhead, 'worker'> & { worker: ResolversParentTypes['Person'] };
  BookedAheadConnection: Omit<BookedAheadConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BookedAheadEdge']> };
  BookedAheadEdge: Omit<BookedAheadEdge, 'node'> & { node: ResolversParentTypes['BookedAhead'] };
  Instant: Scalars['Instant']['output'];
  Date: Scalars['Date']['output'];
  ClockTime: Scalars['ClockTime']['output'];
  Money: Money;
  PageInfo: PageInfo;
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
  HoursExport: HoursExport;
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
  LimitHoursInput: LimitHoursInput;
  LimitGapInput: LimitGapInput;
  Match: MatchParent;
  TrialSession: TrialSessionParent;
  ShowInterestInput: ShowInterestInput;
  ProposeMatchInput: ProposeMatchInput;
  ConsentToMatchInput: ConsentToMatchInput;
  StopMatchInput: StopMatchInput;
  ProposeTrialSessionInput: ProposeTrialSessionInput;
  AcceptTrialSessionInput: AcceptTrialSessionInput;
  CallOffTrialSessionInput: CallOffTrialSessionInput;
  JoinMatchInput: JoinMatchInput;
  MatchConnection: Omit<MatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MatchEdge']> };
  MatchEdge: Omit<MatchEdge, 'node'> & { node: ResolversParentTypes['Match'] };
  Opportunity: OpportunityParent;
  WeeklyStretch: WeeklyStretch;
  OpportunityShown: OpportunityShownParent;
  AskedFor: AskedFor;
  Candidate: CandidateParent;
  Float: Scalars['Float']['output'];
  RankingReason: RankingReason;
  RankingWeights: RankingWeights;
  RankingWeight: RankingWeight;
  NotEligible: NotEligible;
  NotEligibleReason: NotEligibleReason;
  ChoiceIndex: ChoiceIndex;
  ChoiceFigures: ChoiceFigures;
  PublishOpportunityInput: PublishOpportunityInput;
  WeeklyStretchInput: WeeklyStretchInput;
  RepublishOpportunityInput: RepublishOpportunityInput;
  CloseOpportunityInput: CloseOpportunityInput;
  OpportunityConnection: Omit<OpportunityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OpportunityEdge']> };
  OpportunityEdge: Omit<OpportunityEdge, 'node'> & { node: ResolversParentTypes['Opportunity'] };
  OpportunityShownConnection: Omit<OpportunityShownConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OpportunityShownEdge']> };
  OpportunityShownEdge: Omit<OpportunityShownEdge, 'node'> & { node: ResolversParentTypes['OpportunityShown'] };
  CandidateConnection: Omit<CandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CandidateEdge']> };
  CandidateEdge: Omit<CandidateEdge, 'node'> & { node: ResolversParentTypes['Candidate'] };
  Worker: WorkerParent;
  WorkingTogetherEnded: Omit<WorkingTogetherEnded, 'team' | 'worker'> & { team: ResolversParentTypes['Team'], worker: ResolversParentTypes['Person'] };
  Refusal: RefusalParent;
  HoursSecurity: HoursSecurity;
  WorkCard: WorkCardParent;
  LookingForHours: Omit<LookingForHours, 'worker'> & { worker: ResolversParentTypes['Person'] };
  EndWorkingTogetherInput: EndWorkingTogetherInput;
  RefuseTeamInput: RefuseTeamInput;
  RefuseWorkerInput: RefuseWorkerInput;
  TakeBackRefusalInput: TakeBackRefusalInput;
  SetWorkCardInput: SetWorkCardInput;
  RefusalConnection: Omit<RefusalConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RefusalEdge']> };
  RefusalEdge: Omit<RefusalEdge, 'node'> & { node: ResolversParentTypes['Refusal'] };
  LookingForHoursConnection: Omit<LookingForHoursConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LookingForHoursEdge']> };
  LookingForHoursEdge: Omit<LookingForHoursEdge, 'node'> & { node: ResolversParentTypes['LookingForHours'] };
  WeekPlan: WeekPlanParent;
  ProposedHours: ProposedHoursParent;
  WhatIfIOffered: Omit<WhatIfIOffered, 'hours'> & { hours: ReadonlyArray<ResolversParentTypes['OpenHours']> };
  AskForWeekPlanInput: AskForWeekPlanInput;
  WithdrawWeekPlanInput: WithdrawWeekPlanInput;
  AcceptProposedHoursInput: AcceptProposedHoursInput;
  DeclineProposedHoursInput: DeclineProposedHoursInput;
  PinProposedHoursInput: PinProposedHoursInput;
  WhatIfIOfferedInput: WhatIfIOfferedInput;
  OfferedStretchInput: OfferedStretchInput;
  ProposedHoursConnection: Omit<ProposedHoursConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProposedHoursEdge']> };
  ProposedHoursEdge: Omit<ProposedHoursEdge, 'node'> & { node: ResolversParentTypes['ProposedHours'] };
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
  GapsClosed: GapsClosed;
  DayCover: DayCoverParent;
  CoverStretch: CoverStretchParent;
  WholeExport: WholeExport | FederationReferenceTypes['WholeExport'];
  WorkerWeek: WorkerWeekParent;
  WorkerDay: WorkerDayParent;
  Stretch: Stretch;
  Base: Base;
  Person: PersonParent;
  AvailableHours: AvailableHours;
  AvailablePattern: AvailablePattern;
  AvailabilityException: AvailabilityExceptionParent;
  SetAvailabilityInput: SetAvailabilityInput;
  AvailablePatternInput: AvailablePatternInput;
  AvailabilityExceptionInput: AvailabilityExceptionInput;
  BaseInput: BaseInput;
  AvailableHoursInput: AvailableHoursInput;
  OptOut: OptOutParent;
  RestOwed: RestOwedParent;
  SignOptOutInput: SignOptOutInput;
  WithdrawOptOutInput: WithdrawOptOutInput;
  RestOwedConnection: Omit<RestOwedConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RestOwedEdge']> };
  RestOwedEdge: Omit<RestOwedEdge, 'node'> & { node: ResolversParentTypes['RestOwed'] };
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  myCalendarFeeds?: Resolver<ResolversTypes['CalendarFeedConnection'], ParentType, ContextType, RequireFields<QueryMyCalendarFeedsArgs, 'first'>>;
  circleGaps?: Resolver<ResolversTypes['CircleGapConnection'], ParentType, ContextType, RequireFields<QueryCircleGapsArgs, 'first'>>;
  bookedAhead?: Resolver<ResolversTypes['BookedAheadConnection'], ParentType, ContextType, RequireFields<QueryBookedAheadArgs, 'first'>>;
  openHours?: Resolver<ResolversTypes['OpenHoursConnection'], ParentType, ContextType, RequireFields<QueryOpenHoursArgs, 'first'>>;
  myClaims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryMyClaimsArgs, 'first'>>;
  exportMyHours?: Resolver<ResolversTypes['HoursExport'], ParentType, ContextType>;
  myVisits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<QueryMyVisitsArgs, 'first'>>;
  myHours?: Resolver<ResolversTypes['AgreedHoursConnection'], ParentType, ContextType, RequireFields<QueryMyHoursArgs, 'first'>>;
  myMatches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, RequireFields<QueryMyMatchesArgs, 'first'>>;
  openOpportunities?: Resolver<ResolversTypes['OpportunityShownConnection'], ParentType, ContextType, RequireFields<QueryOpenOpportunitiesArgs, 'first'>>;
  rankingWeights?: Resolver<ResolversTypes['RankingWeights'], ParentType, ContextType>;
  choiceIndex?: Resolver<ResolversTypes['ChoiceIndex'], ParentType, ContextType>;
  myRefusals?: Resolver<ResolversTypes['RefusalConnection'], ParentType, ContextType, RequireFields<QueryMyRefusalsArgs, 'first'>>;
  lookingForHours?: Resolver<ResolversTypes['LookingForHoursConnection'], ParentType, ContextType, RequireFields<QueryLookingForHoursArgs, 'first'>>;
  weekPlan?: Resolver<Maybe<ResolversTypes['WeekPlan']>, ParentType, ContextType, RequireFields<QueryWeekPlanArgs, 'of'>>;
  myProposedHours?: Resolver<ResolversTypes['ProposedHoursConnection'], ParentType, ContextType, RequireFields<QueryMyProposedHoursArgs, 'first'>>;
  whatIfIOffered?: Resolver<ResolversTypes['WhatIfIOffered'], ParentType, ContextType, RequireFields<QueryWhatIfIOfferedArgs, 'input'>>;
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
  limitHours?: Resolver<ResolversTypes['AgreedHours'], ParentType, ContextType, RequireFields<MutationLimitHoursArgs, 'input'>>;
  limitGap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<MutationLimitGapArgs, 'input'>>;
  showInterest?: Resolver<ResolversTypes['Match'], ParentType, ContextType, RequireFields<MutationShowInterestArgs, 'input'>>;
  proposeMatch?: Resolver<ResolversTypes['Match'], ParentType, ContextType, RequireFields<MutationProposeMatchArgs, 'input'>>;
  consentToMatch?: Resolver<ResolversTypes['Match'], ParentType, ContextType, RequireFields<MutationConsentToMatchArgs, 'input'>>;
  stopMatch?: Resolver<ResolversTypes['Match'], ParentType, ContextType, RequireFields<MutationStopMatchArgs, 'input'>>;
  proposeTrialSession?: Resolver<ResolversTypes['Match'], ParentType, ContextType, RequireFields<MutationProposeTrialSessionArgs, 'input'>>;
  acceptTrialSession?: Resolver<ResolversTypes['Match'], ParentType, ContextType, RequireFields<MutationAcceptTrialSessionArgs, 'input'>>;
  callOffTrialSession?: Resolver<ResolversTypes['Match'], ParentType, ContextType, RequireFields<MutationCallOffTrialSessionArgs, 'input'>>;
  joinMatch?: Resolver<ResolversTypes['Match'], ParentType, ContextType, RequireFields<MutationJoinMatchArgs, 'input'>>;
  publishOpportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType, RequireFields<MutationPublishOpportunityArgs, 'input'>>;
  republishOpportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType, RequireFields<MutationRepublishOpportunityArgs, 'input'>>;
  closeOpportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType, RequireFields<MutationCloseOpportunityArgs, 'input'>>;
  endWorkingTogether?: Resolver<ResolversTypes['WorkingTogetherEnded'], ParentType, ContextType, RequireFields<MutationEndWorkingTogetherArgs, 'input'>>;
  refuseTeam?: Resolver<ResolversTypes['Refusal'], ParentType, ContextType, RequireFields<MutationRefuseTeamArgs, 'input'>>;
  refuseWorker?: Resolver<ResolversTypes['Refusal'], ParentType, ContextType, RequireFields<MutationRefuseWorkerArgs, 'input'>>;
  takeBackRefusal?: Resolver<ResolversTypes['Refusal'], ParentType, ContextType, RequireFields<MutationTakeBackRefusalArgs, 'input'>>;
  setWorkCard?: Resolver<ResolversTypes['WorkCard'], ParentType, ContextType, RequireFields<MutationSetWorkCardArgs, 'input'>>;
  askForWeekPlan?: Resolver<ResolversTypes['WeekPlan'], ParentType, ContextType, RequireFields<MutationAskForWeekPlanArgs, 'input'>>;
  withdrawWeekPlan?: Resolver<ResolversTypes['WeekPlan'], ParentType, ContextType, RequireFields<MutationWithdrawWeekPlanArgs, 'input'>>;
  acceptProposedHours?: Resolver<ResolversTypes['ProposedHours'], ParentType, ContextType, RequireFields<MutationAcceptProposedHoursArgs, 'input'>>;
  declineProposedHours?: Resolver<ResolversTypes['ProposedHours'], ParentType, ContextType, RequireFields<MutationDeclineProposedHoursArgs, 'input'>>;
  pinProposedHours?: Resolver<ResolversTypes['ProposedHours'], ParentType, ContextType, RequireFields<MutationPinProposedHoursArgs, 'input'>>;
  stopSharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType, RequireFields<MutationStopSharingArgs, 'input'>>;
  shareAgain?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType, RequireFields<MutationShareAgainArgs, 'input'>>;
  grantPassport?: Resolver<ResolversTypes['PassportGrant'], ParentType, ContextType, RequireFields<MutationGrantPassportArgs, 'input'>>;
  revokePassport?: Resolver<ResolversTypes['PassportGrant'], ParentType, ContextType, RequireFields<MutationRevokePassportArgs, 'input'>>;
  giveStandingConsent?: Resolver<ResolversTypes['StandingConsent'], ParentType, ContextType, RequireFields<MutationGiveStandingConsentArgs, 'input'>>;
  revokeStandingConsent?: Resolver<ResolversTypes['StandingConsent'], ParentType, ContextType, RequireFields<MutationRevokeStandingConsentArgs, 'input'>>;
  setAvailability?: Resolver<ResolversTypes['Worker'], ParentType, ContextType, RequireFields<MutationSetAvailabilityArgs, 'input'>>;
  signOptOut?: Resolver<ResolversTypes['Worker'], ParentType, ContextType, RequireFields<MutationSignOptOutArgs, 'input'>>;
  withdrawOptOut?: Resolver<ResolversTypes['Worker'], ParentType, ContextType, RequireFields<MutationWithdrawOptOutArgs, 'input'>>;
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

export type CircleGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircleGap'] = ResolversParentTypes['CircleGap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outwardCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['LadderStep'], ParentType, ContextType>;
  openSince?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  stepSince?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  nextStepAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes['LadderStep'], ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CircleGapConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircleGapConnection'] = ResolversParentTypes['CircleGapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CircleGapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  withTeams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withOwners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CircleGapEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircleGapEdge'] = ResolversParentTypes['CircleGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CircleGap'], ParentType, ContextType>;
};

export type BookedAheadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BookedAhead'] = ResolversParentTypes['BookedAhead']> = {
  worker?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type BookedAheadConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BookedAheadConnection'] = ResolversParentTypes['BookedAheadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BookedAheadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BookedAheadEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BookedAheadEdge'] = ResolversParentTypes['BookedAheadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BookedAhead'], ParentType, ContextType>;
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
  matches?: Resolver<Maybe<ResolversTypes['MatchConnection']>, ParentType, ContextType, RequireFields<TeamMatchesArgs, 'first'>>;
  opportunities?: Resolver<Maybe<ResolversTypes['OpportunityConnection']>, ParentType, ContextType, RequireFields<TeamOpportunitiesArgs, 'first'>>;
  refusals?: Resolver<Maybe<ResolversTypes['RefusalConnection']>, ParentType, ContextType, RequireFields<TeamRefusalsArgs, 'first'>>;
  weekPlan?: Resolver<Maybe<ResolversTypes['WeekPlan']>, ParentType, ContextType, RequireFields<TeamWeekPlanArgs, 'of'>>;
  proposedHours?: Resolver<Maybe<ResolversTypes['ProposedHoursConnection']>, ParentType, ContextType, RequireFields<TeamProposedHoursArgs, 'first'>>;
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
  nearlyFits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  restLacking?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type HoursExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoursExport'] = ResolversParentTypes['HoursExport']> = {
  madeAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type MatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match'], FederationReferenceType extends FederationReferenceTypes['Match'] = FederationReferenceTypes['Match']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Match']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['OpportunityShown'], ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  shownAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  mySide?: Resolver<ResolversTypes['MatchSide'], ParentType, ContextType>;
  myYes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  theirYes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  myJoin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  theirJoin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['TrialSession']>, ParentType, ContextType>;
  stoppedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  myNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrialSessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrialSession'] = ResolversParentTypes['TrialSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['MatchSide'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrialSessionState'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export type MatchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchConnection'] = ResolversParentTypes['MatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MatchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchEdge'] = ResolversParentTypes['MatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type OpportunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity'], FederationReferenceType extends FederationReferenceTypes['Opportunity'] = FederationReferenceTypes['Opportunity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Opportunity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpportunityState'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['OpportunityShown'], ParentType, ContextType>;
  shows?: Resolver<ReadonlyArray<ResolversTypes['OpportunityPart']>, ParentType, ContextType>;
  stretches?: Resolver<ReadonlyArray<ResolversTypes['WeeklyStretch']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  eligibleWhenShown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<OpportunityCandidatesArgs, 'first'>>;
  notEligible?: Resolver<ResolversTypes['NotEligible'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, RequireFields<OpportunityMatchesArgs, 'first'>>;
};

export type WeeklyStretchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeeklyStretch'] = ResolversParentTypes['WeeklyStretch']> = {
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ClockTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ClockTime'], ParentType, ContextType>;
};

export type OpportunityShownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityShown'] = ResolversParentTypes['OpportunityShown']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outwardCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stretches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WeeklyStretch']>>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  essentialLanguages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  atHome?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  askedFor?: Resolver<Maybe<ResolversTypes['AskedFor']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  myMatch?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
};

export type AskedForResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskedFor'] = ResolversParentTypes['AskedFor']> = {
  who?: Resolver<ResolversTypes['AskedForWho'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  worker?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  shownAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RankingReason']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
};

export type RankingReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankingReason'] = ResolversParentTypes['RankingReason']> = {
  by?: Resolver<ResolversTypes['RankedBy'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RankingWeightsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankingWeights'] = ResolversParentTypes['RankingWeights']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['RankingWeight']>, ParentType, ContextType>;
  nearMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  farMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RankingWeightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankingWeight'] = ResolversParentTypes['RankingWeight']> = {
  by?: Resolver<ResolversTypes['RankedBy'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotEligibleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotEligible'] = ResolversParentTypes['NotEligible']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['NotEligibleReason']>, ParentType, ContextType>;
};

export type NotEligibleReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotEligibleReason'] = ResolversParentTypes['NotEligibleReason']> = {
  reason?: Resolver<ResolversTypes['Exclusion'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChoiceIndexResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChoiceIndex'] = ResolversParentTypes['ChoiceIndex']> = {
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['ChoiceFigures']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChoiceFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChoiceFigures'] = ResolversParentTypes['ChoiceFigures']> = {
  medianEligible?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  realChoicePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpportunityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityConnection'] = ResolversParentTypes['OpportunityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpportunityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpportunityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityEdge'] = ResolversParentTypes['OpportunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
};

export type OpportunityShownConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityShownConnection'] = ResolversParentTypes['OpportunityShownConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpportunityShownEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpportunityShownEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityShownEdge'] = ResolversParentTypes['OpportunityShownEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpportunityShown'], ParentType, ContextType>;
};

export type CandidateConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CandidateConnection'] = ResolversParentTypes['CandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CandidateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CandidateEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CandidateEdge'] = ResolversParentTypes['CandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
};

export type WorkerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker'], FederationReferenceType extends FederationReferenceTypes['Worker'] = FederationReferenceTypes['Worker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Worker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hoursSecurity?: Resolver<ResolversTypes['HoursSecurity'], ParentType, ContextType>;
  card?: Resolver<ResolversTypes['WorkCard'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  availability?: Resolver<ReadonlyArray<ResolversTypes['AvailableHours']>, ParentType, ContextType>;
  patterns?: Resolver<ReadonlyArray<ResolversTypes['AvailablePattern']>, ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['AvailabilityException']>, ParentType, ContextType>;
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
  optOut?: Resolver<Maybe<ResolversTypes['OptOut']>, ParentType, ContextType>;
  restOwed?: Resolver<ResolversTypes['RestOwedConnection'], ParentType, ContextType, RequireFields<WorkerRestOwedArgs, 'first'>>;
};

export type WorkingTogetherEndedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkingTogetherEnded'] = ResolversParentTypes['WorkingTogetherEnded']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type HoursSecurityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoursSecurity'] = ResolversParentTypes['HoursSecurity']> = {
  wantedHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  agreedHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lookingForHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WorkCardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkCard'] = ResolversParentTypes['WorkCard']> = {
  shownAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  showsLookingFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LookingForHoursResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LookingForHours'] = ResolversParentTypes['LookingForHours']> = {
  worker?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  shownAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RefusalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefusalConnection'] = ResolversParentTypes['RefusalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefusalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RefusalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefusalEdge'] = ResolversParentTypes['RefusalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Refusal'], ParentType, ContextType>;
};

export type LookingForHoursConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LookingForHoursConnection'] = ResolversParentTypes['LookingForHoursConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LookingForHoursEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LookingForHoursEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LookingForHoursEdge'] = ResolversParentTypes['LookingForHoursEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LookingForHours'], ParentType, ContextType>;
};

export type WeekPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeekPlan'] = ResolversParentTypes['WeekPlan'], FederationReferenceType extends FederationReferenceTypes['WeekPlan'] = FederationReferenceTypes['WeekPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WeekPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monday?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WeekPlanState'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['WeekPlanProblem']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposedHoursResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedHours'] = ResolversParentTypes['ProposedHours'], FederationReferenceType extends FederationReferenceTypes['ProposedHours'] = FederationReferenceTypes['ProposedHours']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProposedHours']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outwardCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposedState'], ParentType, ContextType>;
  mySide?: Resolver<ResolversTypes['MatchSide'], ParentType, ContextType>;
  myYes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  theirYes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lapsesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pinned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  myReason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['OpenHours']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  shownAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asksForNewPerson?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export type WhatIfIOfferedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIfIOffered'] = ResolversParentTypes['WhatIfIOffered']> = {
  hours?: Resolver<ReadonlyArray<ResolversTypes['OpenHours']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposedHoursConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedHoursConnection'] = ResolversParentTypes['ProposedHoursConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposedHoursEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProposedHoursEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedHoursEdge'] = ResolversParentTypes['ProposedHoursEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProposedHours'], ParentType, ContextType>;
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

export type WholeExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WholeExport'] = ResolversParentTypes['WholeExport'], FederationReferenceType extends FederationReferenceTypes['WholeExport'] = FederationReferenceTypes['WholeExport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WholeExport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkerWeekResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkerWeek'] = ResolversParentTypes['WorkerWeek']> = {
  monday?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['WorkerDay']>, ParentType, ContextType>;
  hoursAsked?: Resolver<ReadonlyArray<ResolversTypes['AgreedHours']>, ParentType, ContextType>;
  matchesAsked?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType>;
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

export type AvailablePatternResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AvailablePattern'] = ResolversParentTypes['AvailablePattern']> = {
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ClockTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ClockTime'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AvailabilityExceptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AvailabilityException'] = ResolversParentTypes['AvailabilityException']> = {
  kind?: Resolver<ResolversTypes['AvailabilityExceptionKind'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ClockTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ClockTime']>, ParentType, ContextType>;
};

export type OptOutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OptOut'] = ResolversParentTypes['OptOut']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RestOwedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RestOwed'] = ResolversParentTypes['RestOwed']> = {
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RestOwedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RestOwedConnection'] = ResolversParentTypes['RestOwedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RestOwedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RestOwedEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RestOwedEdge'] = ResolversParentTypes['RestOwedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RestOwed'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  MadeCalendarFeed?: MadeCalendarFeedResolvers<ContextType>;
  CalendarFeedConnection?: CalendarFeedConnectionResolvers<ContextType>;
  CalendarFeedEdge?: CalendarFeedEdgeResolvers<ContextType>;
  CircleGap?: CircleGapResolvers<ContextType>;
  CircleGapConnection?: CircleGapConnectionResolvers<ContextType>;
  CircleGapEdge?: CircleGapEdgeResolvers<ContextType>;
  BookedAhead?: BookedAheadResolvers<ContextType>;
  BookedAheadConnection?: BookedAheadConnectionResolvers<ContextType>;
  BookedAheadEdge?: BookedAheadEdgeResolvers<ContextType>;
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
  HoursExport?: HoursExportResolvers<ContextType>;
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
  Match?: MatchResolvers<ContextType>;
  TrialSession?: TrialSessionResolvers<ContextType>;
  MatchConnection?: MatchConnectionResolvers<ContextType>;
  MatchEdge?: MatchEdgeResolvers<ContextType>;
  Opportunity?: OpportunityResolvers<ContextType>;
  WeeklyStretch?: WeeklyStretchResolvers<ContextType>;
  OpportunityShown?: OpportunityShownResolvers<ContextType>;
  AskedFor?: AskedForResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  RankingReason?: RankingReasonResolvers<ContextType>;
  RankingWeights?: RankingWeightsResolvers<ContextType>;
  RankingWeight?: RankingWeightResolvers<ContextType>;
  NotEligible?: NotEligibleResolvers<ContextType>;
  NotEligibleReason?: NotEligibleReasonResolvers<ContextType>;
  ChoiceIndex?: ChoiceIndexResolvers<ContextType>;
  ChoiceFigures?: ChoiceFiguresResolvers<ContextType>;
  OpportunityConnection?: OpportunityConnectionResolvers<ContextType>;
  OpportunityEdge?: OpportunityEdgeResolvers<ContextType>;
  OpportunityShownConnection?: OpportunityShownConnectionResolvers<ContextType>;
  OpportunityShownEdge?: OpportunityShownEdgeResolvers<ContextType>;
  CandidateConnection?: CandidateConnectionResolvers<ContextType>;
  CandidateEdge?: CandidateEdgeResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
  WorkingTogetherEnded?: WorkingTogetherEndedResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  HoursSecurity?: HoursSecurityResolvers<ContextType>;
  WorkCard?: WorkCardResolvers<ContextType>;
  LookingForHours?: LookingForHoursResolvers<ContextType>;
  RefusalConnection?: RefusalConnectionResolvers<ContextType>;
  RefusalEdge?: RefusalEdgeResolvers<ContextType>;
  LookingForHoursConnection?: LookingForHoursConnectionResolvers<ContextType>;
  LookingForHoursEdge?: LookingForHoursEdgeResolvers<ContextType>;
  WeekPlan?: WeekPlanResolvers<ContextType>;
  ProposedHours?: ProposedHoursResolvers<ContextType>;
  WhatIfIOffered?: WhatIfIOfferedResolvers<ContextType>;
  ProposedHoursConnection?: ProposedHoursConnectionResolvers<ContextType>;
  ProposedHoursEdge?: ProposedHoursEdgeResolvers<ContextType>;
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
  WholeExport?: WholeExportResolvers<ContextType>;
  WorkerWeek?: WorkerWeekResolvers<ContextType>;
  WorkerDay?: WorkerDayResolvers<ContextType>;
  Stretch?: StretchResolvers<ContextType>;
  Base?: BaseResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  AvailableHours?: AvailableHoursResolvers<ContextType>;
  AvailablePattern?: AvailablePatternResolvers<ContextType>;
  AvailabilityException?: AvailabilityExceptionResolvers<ContextType>;
  OptOut?: OptOutResolvers<ContextType>;
  RestOwed?: RestOwedResolvers<ContextType>;
  RestOwedConnection?: RestOwedConnectionResolvers<ContextType>;
  RestOwedEdge?: RestOwedEdgeResolvers<ContextType>;
};
