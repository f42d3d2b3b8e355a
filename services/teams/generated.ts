// Made by `npm run compose` from schema/teams: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonParent, TeamParent, MemberParent, RelationParent, GovernanceCircleParent, GroupParent, NoticeParent, PackageRequestParent, PackageDecisionParent, LatencyFigureParent, TeamReviewsParent, ReviewCalendarParent, ReviewDueParent, ReviewParent, CpdRecordParent } from './resolvers/parents.ts';
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
  _FieldSet: { input: string; output: string; }
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Offers a professional a later end: the owner's consent. It holds when they accept (T15). */
  readonly renewAccess: Member;
  /** Accepts or declines a later end. Only the professional can (T15). */
  readonly answerRenewal: Member;
  /** Says for whom you work and as what, to the members of the team. For professionals (T15). */
  readonly describeMyself: Member;
  /** Invites someone to the governance circle. For coordinators, secretaries and facilitators of the circle; the person accepts with `answerInvitation`. */
  readonly inviteToCircle: Member;
  /** Says that you told someone who does not use the software what a notice had to say. */
  readonly passNoticeOn: Notice;
  /** Writes a request. With that it is sent if you speak for the person supported; otherwise it waits for their yes (T16). */
  readonly makePackageRequest: PackageRequest;
  /** Says yes or no to a request that somebody wrote for the person supported: a yes sends it. For the owner's side. */
  readonly answerPackageDraft: PackageRequest;
  /** Takes a request back. For the owner's side. */
  readonly withdrawPackageRequest: PackageRequest;
  /** Says that a request arrived. For a professional with the scope `REQUESTS`. */
  readonly acknowledgePackageRequest: PackageRequest;
  /** Says what was decided: once for each request. For a professional with the scope `REQUESTS`. */
  readonly decidePackageRequest: PackageRequest;
  /** Notes that a care plan or a direct payment began, changed or ended: its reviews are dated from that (T17). */
  readonly notePlanChange: TeamReviews;
  /** Notes a review that was held. Professionals who were there have it in their record. */
  readonly noteReview: Review;
  /** Tells your circle your name, and how you like to be reached. */
  readonly introduceMyself: Person;
  /** Starts your own team, with you as its owner (T1). */
  readonly createTeam: Team;
  /** Invites someone: the owner's consent. They join when they accept (T2). */
  readonly inviteMember: Member;
  /** Accepts or declines an invitation. Only the person invited can (T2). */
  readonly answerInvitation: Member;
  /** Asks to join a team: your consent. You join when the owner approves (T2). */
  readonly askToJoin: Member;
  /** Approves or declines someone who asked to join. Only the owner can (T2). */
  readonly answerRequest: Member;
  /** Ends a membership: one's own, or, for the owner, anyone's but the owner's (T1). */
  readonly endMembership: Member;
  /** Lets a member act for you until a moment, or no longer. Only the owner can; an advocate acts for them, never in their place (T1). */
  readonly appointAdvocate: Member;
  /** Records the result of a worker's check. For the circle's vetting lead. */
  readonly recordVetting: Person;
};


export type MutationRenewAccessArgs = {
  input: RenewAccessInput;
};


export type MutationAnswerRenewalArgs = {
  input: AnswerRenewalInput;
};


export type MutationDescribeMyselfArgs = {
  input: DescribeMyselfInput;
};


export type MutationInviteToCircleArgs = {
  input: InviteToCircleInput;
};


export type MutationPassNoticeOnArgs = {
  input: PassNoticeOnInput;
};


export type MutationMakePackageRequestArgs = {
  input: MakePackageRequestInput;
};


export type MutationAnswerPackageDraftArgs = {
  input: AnswerPackageDraftInput;
};


export type MutationWithdrawPackageRequestArgs = {
  input: PackageRequestInput;
};


export type MutationAcknowledgePackageRequestArgs = {
  input: PackageRequestInput;
};


export type MutationDecidePackageRequestArgs = {
  input: DecidePackageRequestInput;
};


export type MutationNotePlanChangeArgs = {
  input: NotePlanChangeInput;
};


export type MutationNoteReviewArgs = {
  input: NoteReviewInput;
};


export type MutationIntroduceMyselfArgs = {
  input: IntroduceMyselfInput;
};


export type MutationCreateTeamArgs = {
  input: CreateTeamInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationAnswerInvitationArgs = {
  input: AnswerInvitationInput;
};


export type MutationAskToJoinArgs = {
  input: AskToJoinInput;
};


export type MutationAnswerRequestArgs = {
  input: AnswerRequestInput;
};


export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


export type MutationAppointAdvocateArgs = {
  input: AppointAdvocateInput;
};


export type MutationRecordVettingArgs = {
  input: RecordVettingInput;
};

/** A person's place in a team. It holds while both the owner and the person consent (T2). */
export type Member = {
  readonly __typename?: 'Member';
  /** For whom a professional works. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** What they are there, in their own words: `social worker`. */
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  /** The later end that is offered to a professional, until they answer; to them and to the owner's side (T15). */
  readonly renewalOffered?: Maybe<Scalars['Instant']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The team; null for a place in the governance circle. */
  readonly team?: Maybe<Team>;
  /** Who. */
  readonly person: Person;
  /** As what. */
  readonly kind: MemberKind;
  /** How far it has come. */
  readonly status: MemberStatus;
  /** Whether the owner has said yes. */
  readonly ownerConsent: Scalars['Boolean']['output'];
  /** Who said the owner's yes, when it was an advocate on their behalf (T1). */
  readonly ownerConsentBy?: Maybe<Person>;
  /** Until when they may act for the owner; null when they may not (T1). */
  readonly advocateUntil?: Maybe<Scalars['Instant']['output']>;
  /** Whether the person has said yes. */
  readonly memberConsent: Scalars['Boolean']['output'];
  /** What a professional may see; empty for others. */
  readonly scopes: ReadonlyArray<Scope>;
  /** When it ends by itself; always set for professionals (T15). */
  readonly endsAt?: Maybe<Scalars['Instant']['output']>;
};

/** A later end of a professional's access. */
export type RenewAccessInput = {
  /** Their membership. */
  readonly memberId: Scalars['ID']['input'];
  /** Until when: later than now agreed, at most twelve months ahead. The end agreed now takes an offer back. */
  readonly endsAt: Scalars['Instant']['input'];
};

/** An answer to a later end. */
export type AnswerRenewalInput = {
  /** Your membership. */
  readonly memberId: Scalars['ID']['input'];
  /** The end you were offered, so that nobody agrees to another. */
  readonly endsAt: Scalars['Instant']['input'];
  /** Yes or no. */
  readonly accept: Scalars['Boolean']['input'];
};

/** For whom a professional works, and as what. */
export type DescribeMyselfInput = {
  /** Your membership. */
  readonly memberId: Scalars['ID']['input'];
  /** For whom you work. */
  readonly organisation: Scalars['String']['input'];
  /** As what. */
  readonly jobTitle: Scalars['String']['input'];
};

/** Those who decide together by consent: a team, or the governance circle. Hats, proposals and meetings work alike in both. */
export type Group = {
  /** Its id; `circle` for the governance circle. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Who belongs to it. */
  readonly members?: Maybe<MemberConnection>;
  /** What you are in it. */
  readonly myMembership?: Maybe<Member>;
};


/** Those who decide together by consent: a team, or the governance circle. Hats, proposals and meetings work alike in both. */
export type GroupMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Those who decide for the whole circle, by consent. */
  readonly governance: GovernanceCircle;
  /** What you were told, newest first; kept for a year. */
  readonly myNotices: NoticeConnection;
  /** A request for a change of the package of care, to those of the team who may see it (T16). */
  readonly packageRequest?: Maybe<PackageRequest>;
  /** How long requests take in this circle, over closed months: of the whole circle, of nobody in it, and hidden while there are fewer than eight (T16). */
  readonly decisionLatency: DecisionLatency;
  /** Your own record of continuing professional development: what you took part in, latest first. */
  readonly myCpd: CpdConnection;
  /** Who is asking. */
  readonly me: Person;
  /** The circle that answers here. */
  readonly circle: LocalCircle;
  /** A team, to those who belong to it; someone who does not yet sees its name only. */
  readonly team?: Maybe<Team>;
  /** The teams you belong to. */
  readonly myTeams: TeamConnection;
  /** What you have been invited to and not answered yet. */
  readonly myInvitations: MemberConnection;
  /** What the caller is to each team: for the gateway, which passes it on. */
  readonly viewerRelations: ReadonlyArray<Relation>;
};


export type QueryMyNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPackageRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDecisionLatencyArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


export type QueryMyCpdArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyInvitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCircle = Group & {
  readonly __typename?: 'GovernanceCircle';
  /** Always `circle`: there is one. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Who belongs to it; to its members and those who invite to it. */
  readonly members?: Maybe<MemberConnection>;
  /** What you are in it. */
  readonly myMembership?: Maybe<Member>;
};


/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCircleMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An invitation to the governance circle. */
export type InviteToCircleInput = {
  /** An id of your own making (`member_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Whom. */
  readonly personId: Scalars['ID']['input'];
};

/** A person supported and those they chose. */
export type Team = Group & {
  readonly __typename?: 'Team';
  /** Notices for members who do not use the software, and whom nobody has told yet; to those who can tell them. */
  readonly noticesToPassOn?: Maybe<NoticeConnection>;
  /** Requests for a change of the package of care, to those who may see them; refused to a professional without the scope. */
  readonly requests?: Maybe<PackageRequestConnection>;
  /** When the care plan and the direct payment are reviewed, and what came of it (T17). */
  readonly reviews?: Maybe<TeamReviews>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called; all an invited person sees. */
  readonly name: Scalars['String']['output'];
  /** The person supported; to members. */
  readonly owner?: Maybe<Person>;
  /** Who is active in it, to members; its owner also sees who is invited, has asked or waits for a check. */
  readonly members?: Maybe<MemberConnection>;
  /** What you are in it. */
  readonly myMembership?: Maybe<Member>;
};


/** A person supported and those they chose. */
export type TeamNoticesToPassOnArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person supported and those they chose. */
export type TeamRequestsArgs = {
  state?: InputMaybe<RequestsShown>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person supported and those they chose. */
export type TeamMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something one person is told, in plain and neutral words. */
export type Notice = {
  readonly __typename?: 'Notice';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whom it is for. */
  readonly person: Person;
  /** The team it concerns; null when it concerns the governance circle. */
  readonly team?: Maybe<Team>;
  /** What it is about. */
  readonly kind: NoticeKind;
  /** The id of what it is about. */
  readonly about: Scalars['ID']['output'];
  /** What it says. */
  readonly words: Scalars['String']['output'];
  /** When it was given. */
  readonly at: Scalars['Instant']['output'];
  /** How this person likes to be reached. */
  readonly channel: Channel;
  /** When it reached them: at once in the software, otherwise when someone passed it on. */
  readonly reachedAt?: Maybe<Scalars['Instant']['output']>;
};

/** What a notice is about. */
export type NoticeKind =
  /** The term of a hat you hold ends soon. */
  | 'HAT_TERM_ENDS'
  /** A hat lapsed. */
  | 'HAT_LAPSED'
  /** An essential hat has nobody. */
  | 'HAT_VACANT'
  /** Something waits for a decision. */
  | 'DECISION_DUE'
  /** A decision moved to the governance circle. */
  | 'ESCALATED'
  /** A meeting. */
  | 'MEETING'
  /** A review of the plan or the direct payment comes up. */
  | 'REVIEW_DUE'
  /** A request waits for an answer. */
  | 'REQUEST_WAITS'
  /** A request has moved on. */
  | 'REQUEST_ANSWERED'
  /** Someone's access to the team ends soon. */
  | 'ACCESS_ENDS'
  /** An observation. */
  | 'OBSERVATION'
  /** The team rests, mourns or closed. */
  | 'TEAM_STATE'
  /** The team has grown large. */
  | 'SPLIT_SUGGESTED';

/** Whom you told. */
export type PassNoticeOnInput = {
  /** The notice. */
  readonly noticeId: Scalars['ID']['input'];
  /** Whom it is for. */
  readonly personId: Scalars['ID']['input'];
  /** How you told them. */
  readonly channel: Channel;
};

/** A page of notices. */
export type NoticeConnection = {
  readonly __typename?: 'NoticeConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<NoticeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of notices. */
export type NoticeEdge = {
  readonly __typename?: 'NoticeEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Notice;
};

/** Which requests to show. */
export type RequestsShown =
  /** Those that wait for someone. */
  | 'OPEN'
  /** Those decided or taken back. */
  | 'PAST';

/** A wish to change the package of care, from its first words to a decision (T16). */
export type PackageRequest = {
  readonly __typename?: 'PackageRequest';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The team. */
  readonly team: Team;
  /** What it asks for. */
  readonly kind: PackageRequestKind;
  /** What is asked, in plain words. */
  readonly asks: Scalars['String']['output'];
  /** Where what speaks for it is to be found; at most ten. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How far it has come. */
  readonly state: PackageRequestState;
  /** How it stands, in plain words. */
  readonly status: Scalars['String']['output'];
  /** What comes next, in plain words. */
  readonly next: Scalars['String']['output'];
  /** Whole days since it was sent, until it ended; null before it is sent. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** Whole days from sent to received. */
  readonly daysToAcknowledge?: Maybe<Scalars['Int']['output']>;
  /** Whole days from sent to decided. */
  readonly daysToDecide?: Maybe<Scalars['Int']['output']>;
  /** Who wrote it. */
  readonly draftedBy: Person;
  /** When it was written. */
  readonly draftedAt: Scalars['Instant']['output'];
  /** Who said the owner's yes that sent it: the owner, or who acts for them. */
  readonly submittedBy?: Maybe<Person>;
  /** When it was sent. */
  readonly submittedAt?: Maybe<Scalars['Instant']['output']>;
  /** When a professional said that it arrived. */
  readonly acknowledgedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who did; to the team, in no figure. */
  readonly acknowledgedBy?: Maybe<Person>;
  /** What was decided. */
  readonly decision?: Maybe<PackageDecision>;
  /** When it was taken back. */
  readonly withdrawnAt?: Maybe<Scalars['Instant']['output']>;
};

/** What was decided of a request, once. */
export type PackageDecision = {
  readonly __typename?: 'PackageDecision';
  /** Yes, in part, or no. */
  readonly outcome: PackageRequestOutcome;
  /** Why, in plain words. */
  readonly reason: Scalars['String']['output'];
  /** Where the decision is recorded. */
  readonly decisionRef: Scalars['String']['output'];
  /** When. */
  readonly decidedAt: Scalars['Instant']['output'];
  /** Who said so; to the team, in no figure. */
  readonly decidedBy: Person;
};

/** Where something that speaks for a request is to be found: never what is in it. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** What it is. */
  readonly kind: EvidenceKind;
  /** What it is called. */
  readonly label: Scalars['String']['output'];
  /** A link, or the id of something here. */
  readonly ref: Scalars['String']['output'];
};

/** What a request asks for. */
export type PackageRequestKind =
  /** More hours. */
  | 'HOURS_UP'
  /** Fewer hours. */
  | 'HOURS_DOWN'
  /** A direct payment, where there is none. */
  | 'DP_SETUP'
  /** Another direct payment. */
  | 'DP_CHANGE'
  /** Someone else to provide the care. */
  | 'PROVIDER_CHANGE'
  /** A review. */
  | 'REVIEW';

/** How far a request has come. */
export type PackageRequestState =
  /** Written down; it waits for the yes of the owner's side. */
  | 'DRAFT'
  /** Sent; nobody has said yet that it arrived. */
  | 'SUBMITTED'
  /** Received; it waits for a decision. */
  | 'ACKNOWLEDGED'
  /** Decided. */
  | 'DECIDED'
  /** Taken back, or never sent. */
  | 'WITHDRAWN';

/** What came of a request. */
export type PackageRequestOutcome =
  /** Agreed. */
  | 'AGREED'
  /** Agreed in part. */
  | 'PART_AGREED'
  /** Declined. */
  | 'DECLINED';

/** What a piece of evidence is. */
export type EvidenceKind =
  /** A review. Alone it is no ground for fewer hours. */
  | 'REVIEW'
  /** A new assessment of needs. */
  | 'REASSESSMENT'
  /** A letter. */
  | 'LETTER'
  /** A diary or a log. */
  | 'DIARY'
  /** Something else. */
  | 'OTHER';

/** How long requests take in a circle. No person, team or organisation is in it. */
export type DecisionLatency = {
  readonly __typename?: 'DecisionLatency';
  /** From sent to received. */
  readonly toAcknowledge: LatencyFigure;
  /** From sent to decided. */
  readonly toDecide: LatencyFigure;
  /** From sent to taken back. */
  readonly toWithdraw: LatencyFigure;
  /** How many had been open for more than 28 days at the end of the last month asked for: `*` for one to seven, else to the nearest five. */
  readonly openLong: Scalars['String']['output'];
  /** How these figures are made, in words. */
  readonly method: Scalars['String']['output'];
};

/** How long one step took. Whole months count, gathered until they hold eight requests or more; a figure once shown never changes. */
export type LatencyFigure = {
  readonly __typename?: 'LatencyFigure';
  /** The first month that counts; null while nothing may be shown. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The last month that counts. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** How many requests, to the nearest five; `*` while there are too few. */
  readonly count: Scalars['String']['output'];
  /** Half took no longer than this: whole days. */
  readonly median?: Maybe<Scalars['Int']['output']>;
  /** Nine in ten took no longer than this: whole days. */
  readonly ninetieth?: Maybe<Scalars['Int']['output']>;
};

/** A new request. */
export type MakePackageRequestInput = {
  /** An id of your own making (`request_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** What it asks for. */
  readonly kind: PackageRequestKind;
  /** What is asked, in plain words; at most 2,000 characters. */
  readonly asks: Scalars['String']['input'];
  /** What speaks for it, at most ten: where it is to be found, never the thing itself. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
};

/** Where something that speaks for a request is to be found. */
export type EvidenceInput = {
  /** What it is. */
  readonly kind: EvidenceKind;
  /** What it is called. */
  readonly label: Scalars['String']['input'];
  /** A link that begins with `https://`, or the id of something here. */
  readonly ref: Scalars['String']['input'];
};

/** An answer to a request that somebody wrote for the person supported. */
export type AnswerPackageDraftInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
  /** Yes sends it; no takes it back. */
  readonly consent: Scalars['Boolean']['input'];
};

/** A request. */
export type PackageRequestInput = {
  /** Which one. */
  readonly requestId: Scalars['ID']['input'];
};

/** A decision. */
export type DecidePackageRequestInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
  /** Yes, in part, or no. */
  readonly outcome: PackageRequestOutcome;
  /** Why, in plain words; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Where the decision is recorded: a link or a reference. Nothing is agreed without. */
  readonly decisionRef: Scalars['String']['input'];
};

/** A page of requests. */
export type PackageRequestConnection = {
  readonly __typename?: 'PackageRequestConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<PackageRequestEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of requests. */
export type PackageRequestEdge = {
  readonly __typename?: 'PackageRequestEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PackageRequest;
};

/** The reviews of a team, dated by the rules of its circle's country. */
export type TeamReviews = {
  readonly __typename?: 'TeamReviews';
  /** Of the care plan; null while none is known. Refused to a professional without the scope `PLAN`. */
  readonly plan?: Maybe<ReviewCalendar>;
  /** Of the direct payment; null while none is known. Refused to those whom money does not concern, and to a professional without the scope `BUDGET`. */
  readonly directPayment?: Maybe<ReviewCalendar>;
  /** Reviews that were held, newest first: those whose every subject you may see. */
  readonly history?: Maybe<ReviewConnection>;
};


/** The reviews of a team, dated by the rules of its circle's country. */
export type TeamReviewsHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** When something is reviewed next, and what says so. */
export type ReviewCalendar = {
  readonly __typename?: 'ReviewCalendar';
  /** What is reviewed. */
  readonly subject: ReviewSubject;
  /** Since when it is as it is; null when it ended, or nobody said. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** When it was last reviewed. */
  readonly lastHeldOn?: Maybe<Scalars['Date']['output']>;
  /** The next review; null while it is not known to run. */
  readonly next?: Maybe<ReviewDue>;
  /** Whether an open request asks for a review; null to those who do not see requests. */
  readonly requestedByPerson?: Maybe<Scalars['Boolean']['output']>;
};

/** A review to come. */
export type ReviewDue = {
  readonly __typename?: 'ReviewDue';
  /** The first day on which it fits; null when any day up to the last does. */
  readonly opensOn?: Maybe<Scalars['Date']['output']>;
  /** The last day. */
  readonly lastDay: Scalars['Date']['output'];
  /** Whether that has passed, and no review is noted. */
  readonly isPast: Scalars['Boolean']['output'];
  /** When it is to be held, in a plain sentence. */
  readonly words: Scalars['String']['output'];
  /** Which dated rules made this date: a country, and since when they hold. */
  readonly ruleVersion: Scalars['String']['output'];
  /** Whether law says so, or guidance. */
  readonly standing: RuleStanding;
  /** Where it says so. */
  readonly source: Scalars['String']['output'];
};

/** What is reviewed. */
export type ReviewSubject =
  /** The care plan. */
  | 'PLAN'
  /** The direct payment. */
  | 'DIRECT_PAYMENT';

/** What a rule rests on. */
export type RuleStanding =
  /** The law. */
  | 'LAW'
  /** Guidance: confirm it with your authority. */
  | 'GUIDANCE';

/** What may happen to a care plan or a direct payment. */
export type PlanChange =
  /** It began; of a direct payment, the first was paid. */
  | 'STARTED'
  /** It was changed. */
  | 'CHANGED'
  /** It ended. */
  | 'ENDED';

/** A review that was held. */
export type Review = {
  readonly __typename?: 'Review';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What was reviewed. */
  readonly subjects: ReadonlyArray<ReviewSubject>;
  /** When. */
  readonly heldOn: Scalars['Date']['output'];
  /** How long it took. */
  readonly minutes: Scalars['Int']['output'];
  /** Members of the team who were there. */
  readonly attended: ReadonlyArray<Person>;
  /** Who else was, in words. */
  readonly others?: Maybe<Scalars['String']['output']>;
  /** What came of it, in plain words. */
  readonly outcome: Scalars['String']['output'];
  /** Whether the person supported had asked for it. */
  readonly requestedByPerson: Scalars['Boolean']['output'];
  /** Who noted it. */
  readonly notedBy: Person;
};

/** Something a professional took part in; theirs, also when they have left. It names nobody else. */
export type CpdRecord = {
  readonly __typename?: 'CpdRecord';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly what: Scalars['String']['output'];
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** How long. */
  readonly minutes: Scalars['Int']['output'];
  /** A certificate to print: one A4 page of HTML. */
  readonly certificate: Scalars['String']['output'];
};

/** What happened to a care plan or a direct payment. */
export type NotePlanChangeInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** Which of the two. */
  readonly subject: ReviewSubject;
  /** What happened. */
  readonly change: PlanChange;
  /** On which day. */
  readonly on: Scalars['Date']['input'];
};

/** A review that was held. */
export type NoteReviewInput = {
  /** An id of your own making (`review_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** What was reviewed: one or both. */
  readonly subjects: ReadonlyArray<ReviewSubject>;
  /** When; not to come. */
  readonly heldOn: Scalars['Date']['input'];
  /** How long it took, in minutes. */
  readonly minutes: Scalars['Int']['input'];
  /** Members of the team who were there, by their ids; at most 30. */
  readonly attended: ReadonlyArray<Scalars['ID']['input']>;
  /** Who else was, in words. */
  readonly others?: InputMaybe<Scalars['String']['input']>;
  /** What came of it, in plain words; at most 2,000 characters. */
  readonly outcome: Scalars['String']['input'];
  /** Whether the person supported had asked for it. */
  readonly requestedByPerson: Scalars['Boolean']['input'];
};

/** A page of reviews. */
export type ReviewConnection = {
  readonly __typename?: 'ReviewConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of reviews. */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Review;
};

/** A page of a professional's own record. */
export type CpdConnection = {
  readonly __typename?: 'CpdConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<CpdEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of a professional's own record. */
export type CpdEdge = {
  readonly __typename?: 'CpdEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: CpdRecord;
};

/** A person, as this circle knows them. What someone is depends on the team: never on the person. */
export type Person = {
  readonly __typename?: 'Person';
  /** Their id in this circle; another circle never learns it. */
  readonly id: Scalars['ID']['output'];
  /** Their name: to themselves, to those active in a team with them, to an owner they said yes to, and to the hats that need it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How they like to be reached: to themselves, to those active in a team with them, and to coordinators. */
  readonly channel?: Maybe<Channel>;
  /** The last day their check is clear; to themselves and the vetting lead. */
  readonly vettingClearUntil?: Maybe<Scalars['Date']['output']>;
};

/** How someone likes to be reached. */
export type Channel =
  /** This software. */
  | 'APP'
  /** E-mail. */
  | 'EMAIL'
  /** Text message. */
  | 'SMS'
  /** A letter. */
  | 'LETTER'
  /** A telephone call. */
  | 'PHONE'
  /** Paper, handed over. */
  | 'PAPER';

/** A local circle of the co-op. */
export type LocalCircle = {
  readonly __typename?: 'LocalCircle';
  /** Its short name in addresses. */
  readonly slug: Scalars['ID']['output'];
};

/** What someone is in a team. */
export type MemberKind =
  /** The person supported. Exactly one in a team. */
  | 'OWNER'
  /** Family or a friend. */
  | 'FAMILY_FRIEND'
  /** A vetted worker who is paid. */
  | 'PAID_WORKER'
  /** A volunteer. */
  | 'VOLUNTEER'
  /** Someone with a like experience. */
  | 'PEER'
  /** A social worker or other professional, within scopes and until a day. */
  | 'PROFESSIONAL'
  /** Someone who helps the team start, and then steps back. */
  | 'TEAM_STARTER'
  /** A member of the governance circle, not of a team. */
  | 'CIRCLE_MEMBER';

/** How far a membership has come. */
export type MemberStatus =
  /** The owner consented; the person has not answered. */
  | 'INVITED'
  /** The person consented; the owner has not answered. */
  | 'REQUESTED'
  /** Both consented; a paid worker's check is not clear. */
  | 'PENDING_VETTING'
  /** Both consented: a member. */
  | 'ACTIVE'
  /** Declined, left, or run out. */
  | 'ENDED';

/** What a professional may see of a team (T15). */
export type Scope =
  /** The plan: agreed hours, visits and gaps. */
  | 'PLAN'
  /** The budget. */
  | 'BUDGET'
  /** Requests for a change of the care package. */
  | 'REQUESTS';

/** What the caller is in one team. */
export type Relation = {
  readonly __typename?: 'Relation';
  /** The team. */
  readonly teamId: Scalars['ID']['output'];
  /** As what. */
  readonly kind: MemberKind;
  /** Scopes of a professional. */
  readonly scopes: ReadonlyArray<Scope>;
  /** Hats held in the team. */
  readonly hats: ReadonlyArray<Scalars['String']['output']>;
};

/** How your circle knows you. */
export type IntroduceMyselfInput = {
  /** What people call you. */
  readonly name: Scalars['String']['input'];
  /** How you like to be reached; `APP` unless said. */
  readonly channel?: InputMaybe<Channel>;
};

/** A new team. */
export type CreateTeamInput = {
  /** An id of your own making (`team_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What to call it; "<your name>'s team" unless said. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** An invitation to a team. */
export type InviteMemberInput = {
  /** An id of your own making (`member_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** Whom. */
  readonly personId: Scalars['ID']['input'];
  /** As what; never OWNER. */
  readonly kind: MemberKind;
  /** For professionals: what they may see, at least one. */
  readonly scopes?: InputMaybe<ReadonlyArray<Scope>>;
  /** For professionals: until when, at most twelve months ahead. */
  readonly endsAt?: InputMaybe<Scalars['Instant']['input']>;
};

/** An answer to an invitation. */
export type AnswerInvitationInput = {
  /** The membership you were invited to. */
  readonly memberId: Scalars['ID']['input'];
  /** Yes or no. */
  readonly accept: Scalars['Boolean']['input'];
};

/** A wish to join a team. */
export type AskToJoinInput = {
  /** An id of your own making (`member_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** As what; never OWNER or PROFESSIONAL. */
  readonly kind: MemberKind;
};

/** The owner's answer to someone who asked to join. */
export type AnswerRequestInput = {
  /** The membership asked for. */
  readonly memberId: Scalars['ID']['input'];
  /** Yes or no. */
  readonly approve: Scalars['Boolean']['input'];
};

/** The end of a membership. */
export type EndMembershipInput = {
  /** Which one. */
  readonly memberId: Scalars['ID']['input'];
};

/** Who may act for the owner. */
export type AppointAdvocateInput = {
  /** Their membership. */
  readonly memberId: Scalars['ID']['input'];
  /** Until when, at most twelve months ahead; null ends it. */
  readonly until?: InputMaybe<Scalars['Instant']['input']>;
};

/** The result of a check. */
export type RecordVettingInput = {
  /** Whose. */
  readonly personId: Scalars['ID']['input'];
  /** The last day it is clear; null when it is no longer clear. */
  readonly clearUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of teams. */
export type TeamConnection = {
  readonly __typename?: 'TeamConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<TeamEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of teams. */
export type TeamEdge = {
  readonly __typename?: 'TeamEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Team;
};

/** A page of memberships. */
export type MemberConnection = {
  readonly __typename?: 'MemberConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<MemberEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of memberships. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Member;
};

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Pass this as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
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
  Member: Member;
  Team: Team;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Member: ResolverTypeWrapper<MemberParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  RenewAccessInput: RenewAccessInput;
  AnswerRenewalInput: AnswerRenewalInput;
  DescribeMyselfInput: DescribeMyselfInput;
  Group: ResolverTypeWrapper<GroupParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  GovernanceCircle: ResolverTypeWrapper<GovernanceCircleParent>;
  InviteToCircleInput: InviteToCircleInput;
  Team: ResolverTypeWrapper<TeamParent>;
  Notice: ResolverTypeWrapper<NoticeParent>;
  NoticeKind: NoticeKind;
  PassNoticeOnInput: PassNoticeOnInput;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  RequestsShown: RequestsShown;
  PackageRequest: ResolverTypeWrapper<PackageRequestParent>;
  PackageDecision: ResolverTypeWrapper<PackageDecisionParent>;
  Evidence: ResolverTypeWrapper<Evidence>;
  PackageRequestKind: PackageRequestKind;
  PackageRequestState: PackageRequestState;
  PackageRequestOutcome: PackageRequestOutcome;
  EvidenceKind: EvidenceKind;
  DecisionLatency: ResolverTypeWrapper<Omit<DecisionLatency, 'toAcknowledge' | 'toDecide' | 'toWithdraw'> & { toAcknowledge: ResolversTypes['LatencyFigure'], toDecide: ResolversTypes['LatencyFigure'], toWithdraw: ResolversTypes['LatencyFigure'] }>;
  LatencyFigure: ResolverTypeWrapper<LatencyFigureParent>;
  MakePackageRequestInput: MakePackageRequestInput;
  EvidenceInput: EvidenceInput;
  AnswerPackageDraftInput: AnswerPackageDraftInput;
  PackageRequestInput: PackageRequestInput;
  DecidePackageRequestInput: DecidePackageRequestInput;
  PackageRequestConnection: ResolverTypeWrapper<Omit<PackageRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PackageRequestEdge']> }>;
  PackageRequestEdge: ResolverTypeWrapper<Omit<PackageRequestEdge, 'node'> & { node: ResolversTypes['PackageRequest'] }>;
  TeamReviews: ResolverTypeWrapper<TeamReviewsParent>;
  ReviewCalendar: ResolverTypeWrapper<ReviewCalendarParent>;
  ReviewDue: ResolverTypeWrapper<ReviewDueParent>;
  ReviewSubject: ReviewSubject;
  RuleStanding: RuleStanding;
  PlanChange: PlanChange;
  Review: ResolverTypeWrapper<ReviewParent>;
  CpdRecord: ResolverTypeWrapper<CpdRecordParent>;
  NotePlanChangeInput: NotePlanChangeInput;
  NoteReviewInput: NoteReviewInput;
  ReviewConnection: ResolverTypeWrapper<Omit<ReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReviewEdge']> }>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  CpdConnection: ResolverTypeWrapper<Omit<CpdConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CpdEdge']> }>;
  CpdEdge: ResolverTypeWrapper<Omit<CpdEdge, 'node'> & { node: ResolversTypes['CpdRecord'] }>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Person: ResolverTypeWrapper<PersonParent>;
  Channel: Channel;
  LocalCircle: ResolverTypeWrapper<LocalCircle>;
  MemberKind: MemberKind;
  MemberStatus: MemberStatus;
  Scope: Scope;
  Relation: ResolverTypeWrapper<RelationParent>;
  IntroduceMyselfInput: IntroduceMyselfInput;
  CreateTeamInput: CreateTeamInput;
  InviteMemberInput: InviteMemberInput;
  AnswerInvitationInput: AnswerInvitationInput;
  AskToJoinInput: AskToJoinInput;
  AnswerRequestInput: AnswerRequestInput;
  EndMembershipInput: EndMembershipInput;
  AppointAdvocateInput: AppointAdvocateInput;
  RecordVettingInput: RecordVettingInput;
  TeamConnection: ResolverTypeWrapper<Omit<TeamConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TeamEdge']> }>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  MemberConnection: ResolverTypeWrapper<Omit<MemberConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MemberEdge']> }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Mutation: Record<PropertyKey, never>;
  Member: MemberParent;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  RenewAccessInput: RenewAccessInput;
  AnswerRenewalInput: AnswerRenewalInput;
  DescribeMyselfInput: DescribeMyselfInput;
  Group: GroupParent;
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  GovernanceCircle: GovernanceCircleParent;
  InviteToCircleInput: InviteToCircleInput;
  Team: TeamParent;
  Notice: NoticeParent;
  PassNoticeOnInput: PassNoticeOnInput;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  PackageRequest: PackageRequestParent;
  PackageDecision: PackageDecisionParent;
  Evidence: Evidence;
  DecisionLatency: Omit<DecisionLatency, 'toAcknowledge' | 'toDecide' | 'toWithdraw'> & { toAcknowledge: ResolversParentTypes['LatencyFigure'], toDecide: ResolversParentTypes['LatencyFigure'], toWithdraw: ResolversParentTypes['LatencyFigure'] };
  LatencyFigure: LatencyFigureParent;
  MakePackageRequestInput: MakePackageRequestInput;
  EvidenceInput: EvidenceInput;
  AnswerPackageDraftInput: AnswerPackageDraftInput;
  PackageRequestInput: PackageRequestInput;
  DecidePackageRequestInput: DecidePackageRequestInput;
  PackageRequestConnection: Omit<PackageRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PackageRequestEdge']> };
  PackageRequestEdge: Omit<PackageRequestEdge, 'node'> & { node: ResolversParentTypes['PackageRequest'] };
  TeamReviews: TeamReviewsParent;
  ReviewCalendar: ReviewCalendarParent;
  ReviewDue: ReviewDueParent;
  Review: ReviewParent;
  CpdRecord: CpdRecordParent;
  NotePlanChangeInput: NotePlanChangeInput;
  NoteReviewInput: NoteReviewInput;
  ReviewConnection: Omit<ReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewEdge']> };
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  CpdConnection: Omit<CpdConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CpdEdge']> };
  CpdEdge: Omit<CpdEdge, 'node'> & { node: ResolversParentTypes['CpdRecord'] };
  Instant: Scalars['Instant']['output'];
  Date: Scalars['Date']['output'];
  Person: PersonParent;
  LocalCircle: LocalCircle;
  Relation: RelationParent;
  IntroduceMyselfInput: IntroduceMyselfInput;
  CreateTeamInput: CreateTeamInput;
  InviteMemberInput: InviteMemberInput;
  AnswerInvitationInput: AnswerInvitationInput;
  AskToJoinInput: AskToJoinInput;
  AnswerRequestInput: AnswerRequestInput;
  EndMembershipInput: EndMembershipInput;
  AppointAdvocateInput: AppointAdvocateInput;
  RecordVettingInput: RecordVettingInput;
  TeamConnection: Omit<TeamConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TeamEdge']> };
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  MemberConnection: Omit<MemberConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MemberEdge']> };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  PageInfo: PageInfo;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  renewAccess?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationRenewAccessArgs, 'input'>>;
  answerRenewal?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAnswerRenewalArgs, 'input'>>;
  describeMyself?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationDescribeMyselfArgs, 'input'>>;
  inviteToCircle?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationInviteToCircleArgs, 'input'>>;
  passNoticeOn?: Resolver<ResolversTypes['Notice'], ParentType, ContextType, RequireFields<MutationPassNoticeOnArgs, 'input'>>;
  makePackageRequest?: Resolver<ResolversTypes['PackageRequest'], ParentType, ContextType, RequireFields<MutationMakePackageRequestArgs, 'input'>>;
  answerPackageDraft?: Resolver<ResolversTypes['PackageRequest'], ParentType, ContextType, RequireFields<MutationAnswerPackageDraftArgs, 'input'>>;
  withdrawPackageRequest?: Resolver<ResolversTypes['PackageRequest'], ParentType, ContextType, RequireFields<MutationWithdrawPackageRequestArgs, 'input'>>;
  acknowledgePackageRequest?: Resolver<ResolversTypes['PackageRequest'], ParentType, ContextType, RequireFields<MutationAcknowledgePackageRequestArgs, 'input'>>;
  decidePackageRequest?: Resolver<ResolversTypes['PackageRequest'], ParentType, ContextType, RequireFields<MutationDecidePackageRequestArgs, 'input'>>;
  notePlanChange?: Resolver<ResolversTypes['TeamReviews'], ParentType, ContextType, RequireFields<MutationNotePlanChangeArgs, 'input'>>;
  noteReview?: Resolver<ResolversTypes['Review'], ParentType, ContextType, RequireFields<MutationNoteReviewArgs, 'input'>>;
  introduceMyself?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationIntroduceMyselfArgs, 'input'>>;
  createTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationCreateTeamArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  answerInvitation?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAnswerInvitationArgs, 'input'>>;
  askToJoin?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAskToJoinArgs, 'input'>>;
  answerRequest?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAnswerRequestArgs, 'input'>>;
  endMembership?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'input'>>;
  appointAdvocate?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAppointAdvocateArgs, 'input'>>;
  recordVetting?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationRecordVettingArgs, 'input'>>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewalOffered?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  ownerConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownerConsentBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  advocateUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  memberConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  __resolveType: TypeResolveFn<'GovernanceCircle' | 'Team', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  governance?: Resolver<ResolversTypes['GovernanceCircle'], ParentType, ContextType>;
  myNotices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryMyNoticesArgs, 'first'>>;
  packageRequest?: Resolver<Maybe<ResolversTypes['PackageRequest']>, ParentType, ContextType, RequireFields<QueryPackageRequestArgs, 'id'>>;
  decisionLatency?: Resolver<ResolversTypes['DecisionLatency'], ParentType, ContextType, RequireFields<QueryDecisionLatencyArgs, 'from' | 'to'>>;
  myCpd?: Resolver<ResolversTypes['CpdConnection'], ParentType, ContextType, RequireFields<QueryMyCpdArgs, 'first'>>;
  me?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  circle?: Resolver<ResolversTypes['LocalCircle'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>;
  myTeams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<QueryMyTeamsArgs, 'first'>>;
  myInvitations?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<QueryMyInvitationsArgs, 'first'>>;
  viewerRelations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type GovernanceCircleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GovernanceCircle'] = ResolversParentTypes['GovernanceCircle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, RequireFields<GovernanceCircleMembersArgs, 'first'>>;
  myMembership?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  noticesToPassOn?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<TeamNoticesToPassOnArgs, 'first'>>;
  requests?: Resolver<Maybe<ResolversTypes['PackageRequestConnection']>, ParentType, ContextType, RequireFields<TeamRequestsArgs, 'state' | 'first'>>;
  reviews?: Resolver<Maybe<ResolversTypes['TeamReviews']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, RequireFields<TeamMembersArgs, 'first'>>;
  myMembership?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  reachedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type PackageRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PackageRequest'] = ResolversParentTypes['PackageRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PackageRequestKind'], ParentType, ContextType>;
  asks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PackageRequestState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysToAcknowledge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysToDecide?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PackageDecision']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type PackageDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PackageDecision'] = ResolversParentTypes['PackageDecision']> = {
  outcome?: Resolver<ResolversTypes['PackageRequestOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisionRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionLatencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionLatency'] = ResolversParentTypes['DecisionLatency']> = {
  toAcknowledge?: Resolver<ResolversTypes['LatencyFigure'], ParentType, ContextType>;
  toDecide?: Resolver<ResolversTypes['LatencyFigure'], ParentType, ContextType>;
  toWithdraw?: Resolver<ResolversTypes['LatencyFigure'], ParentType, ContextType>;
  openLong?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LatencyFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LatencyFigure'] = ResolversParentTypes['LatencyFigure']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ninetieth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PackageRequestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PackageRequestConnection'] = ResolversParentTypes['PackageRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PackageRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PackageRequestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PackageRequestEdge'] = ResolversParentTypes['PackageRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PackageRequest'], ParentType, ContextType>;
};

export type TeamReviewsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamReviews'] = ResolversParentTypes['TeamReviews']> = {
  plan?: Resolver<Maybe<ResolversTypes['ReviewCalendar']>, ParentType, ContextType>;
  directPayment?: Resolver<Maybe<ResolversTypes['ReviewCalendar']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, RequireFields<TeamReviewsHistoryArgs, 'first'>>;
};

export type ReviewCalendarResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewCalendar'] = ResolversParentTypes['ReviewCalendar']> = {
  subject?: Resolver<ResolversTypes['ReviewSubject'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastHeldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ReviewDue']>, ParentType, ContextType>;
  requestedByPerson?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ReviewDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewDue'] = ResolversParentTypes['ReviewDue']> = {
  opensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isPast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RuleStanding'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ReviewSubject']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  others?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedByPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type CpdRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CpdRecord'] = ResolversParentTypes['CpdRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type CpdConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CpdConnection'] = ResolversParentTypes['CpdConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CpdEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CpdEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CpdEdge'] = ResolversParentTypes['CpdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CpdRecord'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  vettingClearUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LocalCircleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalCircle'] = ResolversParentTypes['LocalCircle']> = {
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  teamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
  hats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Mutation?: MutationResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  GovernanceCircle?: GovernanceCircleResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  PackageRequest?: PackageRequestResolvers<ContextType>;
  PackageDecision?: PackageDecisionResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  DecisionLatency?: DecisionLatencyResolvers<ContextType>;
  LatencyFigure?: LatencyFigureResolvers<ContextType>;
  PackageRequestConnection?: PackageRequestConnectionResolvers<ContextType>;
  PackageRequestEdge?: PackageRequestEdgeResolvers<ContextType>;
  TeamReviews?: TeamReviewsResolvers<ContextType>;
  ReviewCalendar?: ReviewCalendarResolvers<ContextType>;
  ReviewDue?: ReviewDueResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  CpdRecord?: CpdRecordResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  CpdConnection?: CpdConnectionResolvers<ContextType>;
  CpdEdge?: CpdEdgeResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  LocalCircle?: LocalCircleResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};
