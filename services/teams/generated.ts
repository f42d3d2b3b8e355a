// Made by `npm run compose` from schema/teams: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonParent, TeamParent, MemberParent, RelationParent, GovernanceCircleParent, GroupParent, NoticeParent, ProposalParent, ProposedDomainParent, MeetingParent, MeetingActionParent, PublicMinutesParent } from './resolvers/parents.ts';
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
  /** What it is deciding, oldest first; also what it put to the governance circle. */
  readonly proposals?: Maybe<ProposalConnection>;
  /** What it decided or took back, newest first. */
  readonly pastProposals?: Maybe<ProposalConnection>;
  /** The next meeting. */
  readonly nextMeeting?: Maybe<Meeting>;
  /** Meetings that are over, newest first. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** What someone agreed to do: open, or done since the last meeting. */
  readonly actions?: Maybe<MeetingActionConnection>;
};


/** Those who decide together by consent: a team, or the governance circle. Hats, proposals and meetings work alike in both. */
export type GroupMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide together by consent: a team, or the governance circle. Hats, proposals and meetings work alike in both. */
export type GroupProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide together by consent: a team, or the governance circle. Hats, proposals and meetings work alike in both. */
export type GroupPastProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide together by consent: a team, or the governance circle. Hats, proposals and meetings work alike in both. */
export type GroupMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide together by consent: a team, or the governance circle. Hats, proposals and meetings work alike in both. */
export type GroupActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Those who decide for the whole circle, by consent. */
  readonly governance: GovernanceCircle;
  /** A proposal, to those who decide it and to the team it came from (T13). */
  readonly proposal?: Maybe<Proposal>;
  /** A meeting, to the members of its group (T23). */
  readonly meeting?: Maybe<Meeting>;
  /** What groups of the circle talked about, once nothing in it says who anyone is; newest first (T23). */
  readonly circleMinutes: PublicMinutesConnection;
  /** What you were told, newest first; kept for a year. */
  readonly myNotices: NoticeConnection;
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


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCircleMinutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyNoticesArgs = {
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
  /** What it is deciding, oldest first; also what teams put to it. */
  readonly proposals?: Maybe<ProposalConnection>;
  /** What it decided or what was taken back, newest first. */
  readonly pastProposals?: Maybe<ProposalConnection>;
  /** The next meeting. */
  readonly nextMeeting?: Maybe<Meeting>;
  /** Meetings that are over, newest first. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** What someone agreed to do: open, or done since the last meeting. */
  readonly actions?: Maybe<MeetingActionConnection>;
};


/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCircleMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCircleProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCirclePastProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCircleMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCircleActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Invites someone to the governance circle. For coordinators, secretaries and facilitators of the circle; the person accepts with `answerInvitation`. */
  readonly inviteToCircle: Member;
  /** Writes down for the first time what a team decides alone; afterwards it changes by consent of the governance circle. For coordinators (T13). */
  readonly setTeamDomain: Team;
  /** Puts a proposal to the consent of your group. What lies outside the team's domain goes to the governance circle at once (T13). */
  readonly propose: Proposal;
  /** Writes down a decision that was taken: done, with nobody else asked, if it lies within the team's domain; otherwise it goes to the governance circle. For the owner and for hats (T13). */
  readonly recordDecision: Proposal;
  /** Says whether you can live with a proposal, sealed until everyone has; or notes down what someone said who does not use the software. Silence is never a yes. */
  readonly signalProposal: Proposal;
  /** Objects, after signals were shown, to what was done since (T10). */
  readonly objectToProposal: Proposal;
  /** Does something about an objection. To withdraw it is its objector's own (T10). */
  readonly resolveProposalObjection: Proposal;
  /** Says that what was done meets your objection (T10). */
  readonly clearProposalObjection: Proposal;
  /** Takes a proposal back. For whoever made it, and the owner. */
  readonly withdrawProposal: Proposal;
  /** Notes that a session on a proposal ended without consent; one a day counts. For facilitators (T14). */
  readonly recordSession: Proposal;
  /** Passes a proposal on to the governance circle, after two sessions without consent. For facilitators (T14). */
  readonly escalateProposal: Proposal;
  /** Calls a meeting, once or every week at the same time on the wall (T23). */
  readonly scheduleMeeting: Meeting;
  /** Calls a meeting off; the weekly ones after it only if asked. */
  readonly cancelMeeting: Meeting;
  /** Says whether you come. */
  readonly answerMeeting: Meeting;
  /** Puts something on the agenda. Anyone of the group can. */
  readonly addAgendaItem: Meeting;
  /** Closes a meeting with its minutes and who was there: from then on the minutes stay as they are. Time of those paid for meetings is proposed to the ledger (T23). */
  readonly closeMeeting: Meeting;
  /** Adds a correction to the minutes of a closed meeting. */
  readonly correctMinutes: Meeting;
  /** Makes a text of the minutes public to the circle, once it says nothing of who anyone is or how to reach them (T23). */
  readonly checkMinutes: Meeting;
  /** Agrees that someone does something. It stays until it is done (T21, T23). */
  readonly addAction: MeetingAction;
  /** Says that an action is done, or is not after all. */
  readonly completeAction: MeetingAction;
  /** Says whether a paid worker is paid for the meetings of the team; they are unless said. For the owner. */
  readonly setPaidMeetings: Member;
  /** Says that you told someone who does not use the software what a notice had to say. */
  readonly passNoticeOn: Notice;
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


export type MutationInviteToCircleArgs = {
  input: InviteToCircleInput;
};


export type MutationSetTeamDomainArgs = {
  input: SetTeamDomainInput;
};


export type MutationProposeArgs = {
  input: ProposeInput;
};


export type MutationRecordDecisionArgs = {
  input: ProposeInput;
};


export type MutationSignalProposalArgs = {
  input: SignalProposalInput;
};


export type MutationObjectToProposalArgs = {
  input: ObjectToProposalInput;
};


export type MutationResolveProposalObjectionArgs = {
  input: ResolveProposalObjectionInput;
};


export type MutationClearProposalObjectionArgs = {
  input: ClearProposalObjectionInput;
};


export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};


export type MutationRecordSessionArgs = {
  input: RecordSessionInput;
};


export type MutationEscalateProposalArgs = {
  input: EscalateProposalInput;
};


export type MutationScheduleMeetingArgs = {
  input: ScheduleMeetingInput;
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


export type MutationAnswerMeetingArgs = {
  input: AnswerMeetingInput;
};


export type MutationAddAgendaItemArgs = {
  input: AddAgendaItemInput;
};


export type MutationCloseMeetingArgs = {
  input: CloseMeetingInput;
};


export type MutationCorrectMinutesArgs = {
  input: CorrectMinutesInput;
};


export type MutationCheckMinutesArgs = {
  input: CheckMinutesInput;
};


export type MutationAddActionArgs = {
  input: AddActionInput;
};


export type MutationCompleteActionArgs = {
  input: CompleteActionInput;
};


export type MutationSetPaidMeetingsArgs = {
  input: SetPaidMeetingsInput;
};


export type MutationPassNoticeOnArgs = {
  input: PassNoticeOnInput;
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
  /** What the team decides alone; to its members (T13). */
  readonly domain?: Maybe<TeamDomain>;
  /** What it is deciding, oldest first; also what it put to the governance circle. A professional sees what they are asked. */
  readonly proposals?: Maybe<ProposalConnection>;
  /** What it decided or took back, newest first. */
  readonly pastProposals?: Maybe<ProposalConnection>;
  /** The next meeting. */
  readonly nextMeeting?: Maybe<Meeting>;
  /** Meetings that are over, newest first. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** What someone agreed to do: open, or done since the last meeting. */
  readonly actions?: Maybe<MeetingActionConnection>;
  /** Notices for members who do not use the software, and whom nobody has told yet; to those who can tell them. */
  readonly noticesToPassOn?: Maybe<NoticeConnection>;
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
export type TeamProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person supported and those they chose. */
export type TeamPastProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person supported and those they chose. */
export type TeamMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person supported and those they chose. */
export type TeamActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person supported and those they chose. */
export type TeamNoticesToPassOnArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person supported and those they chose. */
export type TeamMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a team decides alone (T13). */
export type TeamDomain = {
  readonly __typename?: 'TeamDomain';
  /** The kinds of decision. */
  readonly kinds: ReadonlyArray<DecisionKind>;
  /** The most one decision may spend. */
  readonly spendLimit: Money;
  /** What the team has decided to spend this month. Each decision counts by itself; this is shown next to it. */
  readonly spentThisMonth: Money;
  /** When it is looked at again. */
  readonly reviewOn: Scalars['Date']['output'];
  /** Whether it is still what the co-op's policy says of every team. */
  readonly isUsual: Scalars['Boolean']['output'];
  /** The proposal by which the governance circle agreed it. */
  readonly agreedIn?: Maybe<Scalars['ID']['output']>;
};

/** A kind of decision. */
export type DecisionKind = {
  readonly __typename?: 'DecisionKind';
  /** Its short name. */
  readonly key: Scalars['ID']['output'];
  /** What it is, in plain words. */
  readonly words: Scalars['String']['output'];
};

/** Something a group decides by consent (T13). */
export type Proposal = {
  readonly __typename?: 'Proposal';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Who decides it. */
  readonly decidedBy: ProposalDecider;
  /** The team it came from, when the governance circle decides it. */
  readonly fromTeam?: Maybe<Team>;
  /** Why it went straight to the governance circle. */
  readonly beyond?: Maybe<BeyondDomain>;
  /** What it is about. */
  readonly kind: ProposalKind;
  /** The short name of its kind of decision. */
  readonly decisionKind: Scalars['ID']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** What is proposed. */
  readonly what: Scalars['String']['output'];
  /** What it would spend. */
  readonly spend?: Maybe<Money>;
  /** What the team had decided to spend that month before it. */
  readonly spentBefore: Money;
  /** Who proposed it; null for what opened by itself. */
  readonly by?: Maybe<Person>;
  /** When it was proposed. */
  readonly at: Scalars['Instant']['output'];
  /** How it stands. */
  readonly state: ProposalState;
  /** When what is agreed is looked at again: good enough until then, safe enough to try. */
  readonly reviewOn: Scalars['Date']['output'];
  /** What a team would decide alone. */
  readonly domain?: Maybe<ProposedDomain>;
  /** Who has not said anything yet. */
  readonly waitingFor: ReadonlyArray<Person>;
  /** Who has said something; what they said is seen once everyone has, your own at once. */
  readonly signals: ReadonlyArray<ProposalSignal>;
  /** Objections, once signals are shown. */
  readonly objections: ReadonlyArray<ProposalObjection>;
  /** What it said before it was amended or passed on, and what was said of that. */
  readonly earlier: ReadonlyArray<EarlierProposal>;
  /** The days of sessions that ended without consent. */
  readonly sessions: ReadonlyArray<ProposalSession>;
  /** That it was passed on to the governance circle. */
  readonly escalated?: Maybe<ProposalEscalation>;
  /** When it was decided or taken back. */
  readonly endedAt?: Maybe<Scalars['Instant']['output']>;
};

/** Who decides a proposal. */
export type ProposalDecider =
  /** The team. */
  | 'TEAM'
  /** The governance circle. */
  | 'CIRCLE';

/** Why a proposal is not the team's alone. */
export type BeyondDomain =
  /** The team does not decide this kind of thing alone. */
  | 'KIND'
  /** It spends more than the team decides alone. */
  | 'SPEND';

/** What a proposal is about. */
export type ProposalKind =
  /** A decision like any. */
  | 'DECISION'
  /** What a team may decide alone. */
  | 'DOMAIN'
  /** Whether a large team becomes two (T24). */
  | 'SPLIT';

/** How a proposal stands. */
export type ProposalState =
  /** Everyone is asked. */
  | 'OPEN'
  /** Some objection is open: it cannot be agreed. */
  | 'OBJECTED'
  /** It was decided and written down at once. */
  | 'DONE'
  /** Everyone asked can live with it. */
  | 'AGREED'
  /** It was taken back. */
  | 'WITHDRAWN';

/** What a team would decide alone. */
export type ProposedDomain = {
  readonly __typename?: 'ProposedDomain';
  /** The team. */
  readonly team?: Maybe<Team>;
  /** The kinds of decision. */
  readonly kinds: ReadonlyArray<DecisionKind>;
  /** The most one decision may spend. */
  readonly spendLimit: Money;
  /** When it would be looked at again. */
  readonly reviewOn: Scalars['Date']['output'];
};

/** That someone said whether they can live with a proposal. */
export type ProposalSignal = {
  readonly __typename?: 'ProposalSignal';
  /** Who. */
  readonly person: Person;
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Whether they object; null while signals are sealed. */
  readonly objects?: Maybe<Scalars['Boolean']['output']>;
  /** Who noted it down, for someone who does not use the software; null for their own click (T6). */
  readonly enteredBy?: Maybe<Person>;
  /** How it was heard. */
  readonly heardHow?: Maybe<HeardHow>;
  /** The day it was heard. */
  readonly heardOn?: Maybe<Scalars['Date']['output']>;
};

/** How someone who does not use the software said something. */
export type HeardHow =
  /** Face to face. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** In writing. */
  | 'LETTER';

/** Why somebody cannot live with a proposal as it is. */
export type ProposalObjection = {
  readonly __typename?: 'ProposalObjection';
  /** Who objects. */
  readonly person: Person;
  /** Why. */
  readonly argument: Scalars['String']['output'];
  /** When it was raised. */
  readonly raisedAt: Scalars['Instant']['output'];
  /** What was done about it. */
  readonly resolutions: ReadonlyArray<ProposalResolution>;
  /** When its objector said that it is met; null while it is open. */
  readonly clearedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who noted that down, for someone who does not use the software (T6). */
  readonly clearedVia?: Maybe<Person>;
};

/** What was done about an objection. */
export type ProposalResolution = {
  readonly __typename?: 'ProposalResolution';
  /** How. */
  readonly verb: ProposalResolutionVerb;
  /** What was changed, or how it will be gauged. */
  readonly words: Scalars['String']['output'];
  /** Who did it. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** What helps against an objection. */
export type ProposalResolutionVerb =
  /** Gauge what is feared, and come back to it. */
  | 'MEASURE'
  /** Look at it again sooner. */
  | 'SHORTEN'
  /** Change the proposal; everyone is asked anew. */
  | 'AMEND'
  /** Its objector withdraws it. */
  | 'WITHDRAW';

/** A wording that is no longer proposed, and what was said of it. */
export type EarlierProposal = {
  readonly __typename?: 'EarlierProposal';
  /** What was proposed. */
  readonly what: Scalars['String']['output'];
  /** Who decided then. */
  readonly decidedBy: ProposalDecider;
  /** The objections to it. */
  readonly objections: ReadonlyArray<ProposalObjection>;
};

/** A session that ended without consent (T14). */
export type ProposalSession = {
  readonly __typename?: 'ProposalSession';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** Who held it. */
  readonly heldBy: Person;
};

/** That a proposal was passed on to the governance circle (T14). */
export type ProposalEscalation = {
  readonly __typename?: 'ProposalEscalation';
  /** Who passed it on. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Why. */
  readonly why: Scalars['String']['output'];
  /** The day by which the governance circle means to decide. */
  readonly targetOn: Scalars['Date']['output'];
};

/** What a team decides alone. */
export type SetTeamDomainInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The kinds of decision. */
  readonly kinds: ReadonlyArray<DecisionKindInput>;
  /** The most one decision may spend, in pence. */
  readonly spendLimitPence: Scalars['Int']['input'];
  /** When it is looked at again. */
  readonly reviewOn: Scalars['Date']['input'];
};

/** A kind of decision. */
export type DecisionKindInput = {
  /** Its short name: lower case words joined by hyphens. */
  readonly key: Scalars['ID']['input'];
  /** What it is, in plain words. */
  readonly words: Scalars['String']['input'];
};

/** Something to decide, or that was decided. */
export type ProposeInput = {
  /** An id of your own making (`proposal_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team, or `circle`. */
  readonly groupId: Scalars['ID']['input'];
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** What is proposed. */
  readonly what: Scalars['String']['input'];
  /** The short name of its kind of decision; leave it out for a change of what a team decides alone. */
  readonly kind?: InputMaybe<Scalars['ID']['input']>;
  /** What it would spend, in pence. */
  readonly spendPence?: InputMaybe<Scalars['Int']['input']>;
  /** When it is looked at again; half a year ahead unless said. */
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** A change of what a team decides alone. */
  readonly domain?: InputMaybe<SetTeamDomainInput>;
};

/** What someone says of a proposal. */
export type SignalProposalInput = {
  /** The proposal. */
  readonly proposalId: Scalars['ID']['input'];
  /** Why you cannot live with it; leave it out if you can. */
  readonly objection?: InputMaybe<Scalars['String']['input']>;
  /** For someone who does not use the software: who said it, how and when. */
  readonly heard?: InputMaybe<HeardInput>;
};

/** What you heard from someone who does not use the software. */
export type HeardInput = {
  /** Who said it. */
  readonly personId: Scalars['ID']['input'];
  /** How. */
  readonly how: HeardHow;
  /** On which day. */
  readonly on: Scalars['Date']['input'];
};

/** An objection to what was done since signals were shown. */
export type ObjectToProposalInput = {
  /** The proposal. */
  readonly proposalId: Scalars['ID']['input'];
  /** Why you cannot live with it. */
  readonly argument: Scalars['String']['input'];
};

/** Something done about an objection. */
export type ResolveProposalObjectionInput = {
  /** The proposal. */
  readonly proposalId: Scalars['ID']['input'];
  /** Whose objection. */
  readonly objectorId: Scalars['ID']['input'];
  /** How. */
  readonly verb: ProposalResolutionVerb;
  /** What was changed, or how it will be gauged. */
  readonly words: Scalars['String']['input'];
  /** Of AMEND: the new wording. */
  readonly what?: InputMaybe<Scalars['String']['input']>;
  /** Of AMEND: spending less, in pence. */
  readonly spendPence?: InputMaybe<Scalars['Int']['input']>;
  /** Of SHORTEN: the earlier review. */
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An objection that is met. */
export type ClearProposalObjectionInput = {
  /** The proposal. */
  readonly proposalId: Scalars['ID']['input'];
  /** For someone who does not use the software: who said it, how and when. */
  readonly heard?: InputMaybe<HeardInput>;
};

/** A proposal to take back. */
export type WithdrawProposalInput = {
  /** The proposal. */
  readonly proposalId: Scalars['ID']['input'];
};

/** A session that ended without consent. */
export type RecordSessionInput = {
  /** The proposal. */
  readonly proposalId: Scalars['ID']['input'];
  /** The day it was held. */
  readonly on: Scalars['Date']['input'];
};

/** A proposal to pass on. */
export type EscalateProposalInput = {
  /** The proposal. */
  readonly proposalId: Scalars['ID']['input'];
  /** Why. */
  readonly why: Scalars['String']['input'];
};

/** A page of proposals. */
export type ProposalConnection = {
  readonly __typename?: 'ProposalConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of proposals. */
export type ProposalEdge = {
  readonly __typename?: 'ProposalEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Proposal;
};

/** An amount of money in whole pence. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole pence. */
  readonly pence: Scalars['Int']['output'];
  /** Always GBP. */
  readonly currency: Scalars['String']['output'];
};

/** A person's place in a team. It holds while both the owner and the person consent (T2). */
export type Member = {
  readonly __typename?: 'Member';
  /** Whether they are paid for the meetings of the team; of paid workers. */
  readonly paidMeetings: Scalars['Boolean']['output'];
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

/** A meeting of a team or of the governance circle (T23). */
export type Meeting = {
  readonly __typename?: 'Meeting';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The team; null for a meeting of the governance circle. */
  readonly team?: Maybe<Team>;
  /** When it begins. */
  readonly startsAt: Scalars['Instant']['output'];
  /** When it ends. */
  readonly endsAt: Scalars['Instant']['output'];
  /** How many minutes it is meant to take. */
  readonly lengthMinutes: Scalars['Int']['output'];
  /** Where, or the link. */
  readonly place: Scalars['String']['output'];
  /** Whether it comes again every week. */
  readonly weekly: Scalars['Boolean']['output'];
  /** Who called it. */
  readonly calledBy: Person;
  /** How it stands. */
  readonly state: MeetingState;
  /** Who said whether they come. */
  readonly answers: ReadonlyArray<MeetingAnswer>;
  /** What is on the agenda. */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** What was agreed before it: open, or done since the meeting before. */
  readonly actions: ReadonlyArray<MeetingAction>;
  /** How many of those actions are done. */
  readonly actionsDone: Scalars['Int']['output'];
  /** Who was there; once it is closed. */
  readonly attended: ReadonlyArray<Person>;
  /** How many minutes it took; once it is closed. */
  readonly heldMinutes?: Maybe<Scalars['Int']['output']>;
  /** The minutes; once it is closed. They never change. */
  readonly minutes?: Maybe<Scalars['String']['output']>;
  /** When it was closed. */
  readonly closedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who closed it. */
  readonly closedBy?: Maybe<Person>;
  /** Corrections, oldest first. */
  readonly corrections: ReadonlyArray<MinutesCorrection>;
  /** The text that is public to the circle. */
  readonly publicMinutes?: Maybe<Scalars['String']['output']>;
};

/** How a meeting stands. */
export type MeetingState =
  /** It is to come, or not closed yet. */
  | 'OPEN'
  /** It was held, and its minutes stand. */
  | 'CLOSED'
  /** It was called off. */
  | 'CANCELLED';

/** Whether someone comes. */
export type MeetingAnswer = {
  readonly __typename?: 'MeetingAnswer';
  /** Who. */
  readonly person: Person;
  /** What they said. */
  readonly answer: Attendance;
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** Whether someone comes to a meeting. */
export type Attendance =
  /** They come. */
  | 'COMING'
  /** They may. */
  | 'MAYBE'
  /** They do not. */
  | 'NOT_COMING';

/** Something to talk about. */
export type AgendaItem = {
  readonly __typename?: 'AgendaItem';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly words: Scalars['String']['output'];
  /** Who put it there. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** A correction of minutes. */
export type MinutesCorrection = {
  readonly __typename?: 'MinutesCorrection';
  /** What it says. */
  readonly words: Scalars['String']['output'];
  /** Who made it. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** What someone agreed to do. */
export type MeetingAction = {
  readonly __typename?: 'MeetingAction';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly what: Scalars['String']['output'];
  /** Who does it. */
  readonly person: Person;
  /** By when. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** When it was agreed. */
  readonly at: Scalars['Instant']['output'];
  /** When it was done; null while it is open. */
  readonly doneAt?: Maybe<Scalars['Instant']['output']>;
};

/** Minutes that say nothing of who anyone is. */
export type PublicMinutes = {
  readonly __typename?: 'PublicMinutes';
  /** The id of the meeting. */
  readonly id: Scalars['ID']['output'];
  /** The day of the meeting. */
  readonly on: Scalars['Date']['output'];
  /** Whether it was the governance circle that met. */
  readonly ofGovernance: Scalars['Boolean']['output'];
  /** What it says. */
  readonly text: Scalars['String']['output'];
};

/** A new meeting. */
export type ScheduleMeetingInput = {
  /** An id of your own making (`meeting_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team, or `circle`. */
  readonly groupId: Scalars['ID']['input'];
  /** When it begins. */
  readonly startsAt: Scalars['Instant']['input'];
  /** How many minutes it is meant to take; 30 unless said. */
  readonly lengthMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Where, or the link. */
  readonly place: Scalars['String']['input'];
  /** Whether it comes again every week. */
  readonly weekly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A meeting to call off. */
export type CancelMeetingInput = {
  /** The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** Whether the weekly ones after it are called off too. */
  readonly andFollowing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether you come. */
export type AnswerMeetingInput = {
  /** The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** Your answer. */
  readonly answer: Attendance;
};

/** Something to talk about. */
export type AddAgendaItemInput = {
  /** An id of your own making (`entry_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** What. */
  readonly words: Scalars['String']['input'];
};

/** The end of a meeting. */
export type CloseMeetingInput = {
  /** The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** Who was there. */
  readonly attended: ReadonlyArray<Scalars['ID']['input']>;
  /** How many minutes it took; as planned unless said. */
  readonly lengthMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The minutes. */
  readonly minutes: Scalars['String']['input'];
};

/** A correction of minutes. */
export type CorrectMinutesInput = {
  /** The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** What it says. */
  readonly words: Scalars['String']['input'];
};

/** A text of the minutes for the circle. */
export type CheckMinutesInput = {
  /** The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** The text, with nothing in it of who anyone is or how to reach them. */
  readonly text: Scalars['String']['input'];
};

/** Something agreed. */
export type AddActionInput = {
  /** An id of your own making (`action_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team, or `circle`. */
  readonly groupId: Scalars['ID']['input'];
  /** What. */
  readonly what: Scalars['String']['input'];
  /** Who does it. */
  readonly personId: Scalars['ID']['input'];
  /** By when. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An action that is done. */
export type CompleteActionInput = {
  /** The action. */
  readonly actionId: Scalars['ID']['input'];
  /** Whether it is done; yes unless said. */
  readonly done?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether someone is paid for meetings. */
export type SetPaidMeetingsInput = {
  /** Their membership. */
  readonly memberId: Scalars['ID']['input'];
  /** Yes or no. */
  readonly paid: Scalars['Boolean']['input'];
};

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of meetings. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Meeting;
};

/** A page of actions. */
export type MeetingActionConnection = {
  readonly __typename?: 'MeetingActionConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<MeetingActionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of actions. */
export type MeetingActionEdge = {
  readonly __typename?: 'MeetingActionEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: MeetingAction;
};

/** A page of public minutes. */
export type PublicMinutesConnection = {
  readonly __typename?: 'PublicMinutesConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<PublicMinutesEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of public minutes. */
export type PublicMinutesEdge = {
  readonly __typename?: 'PublicMinutesEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PublicMinutes;
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
  /** What your team put to the governance circle was decided. */
  | 'DECIDED'
  /** A decision moved to the governance circle. */
  | 'ESCALATED'
  /** A meeting. */
  | 'MEETING'
  /** A review of the plan or the direct payment comes up. */
  | 'REVIEW_DUE'
  /** A request waits for an answer. */
  | 'REQUEST_WAITS'
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
  Team: Team;
  Member: Member;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Group: ResolverTypeWrapper<GroupParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  GovernanceCircle: ResolverTypeWrapper<GovernanceCircleParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  InviteToCircleInput: InviteToCircleInput;
  Team: ResolverTypeWrapper<TeamParent>;
  TeamDomain: ResolverTypeWrapper<TeamDomain>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DecisionKind: ResolverTypeWrapper<DecisionKind>;
  Proposal: ResolverTypeWrapper<ProposalParent>;
  ProposalDecider: ProposalDecider;
  BeyondDomain: BeyondDomain;
  ProposalKind: ProposalKind;
  ProposalState: ProposalState;
  ProposedDomain: ResolverTypeWrapper<ProposedDomainParent>;
  ProposalSignal: ResolverTypeWrapper<Omit<ProposalSignal, 'person' | 'enteredBy'> & { person: ResolversTypes['Person'], enteredBy?: Maybe<ResolversTypes['Person']> }>;
  HeardHow: HeardHow;
  ProposalObjection: ResolverTypeWrapper<Omit<ProposalObjection, 'person' | 'resolutions' | 'clearedVia'> & { person: ResolversTypes['Person'], resolutions: ReadonlyArray<ResolversTypes['ProposalResolution']>, clearedVia?: Maybe<ResolversTypes['Person']> }>;
  ProposalResolution: ResolverTypeWrapper<Omit<ProposalResolution, 'by'> & { by: ResolversTypes['Person'] }>;
  ProposalResolutionVerb: ProposalResolutionVerb;
  EarlierProposal: ResolverTypeWrapper<Omit<EarlierProposal, 'objections'> & { objections: ReadonlyArray<ResolversTypes['ProposalObjection']> }>;
  ProposalSession: ResolverTypeWrapper<Omit<ProposalSession, 'heldBy'> & { heldBy: ResolversTypes['Person'] }>;
  ProposalEscalation: ResolverTypeWrapper<Omit<ProposalEscalation, 'by'> & { by: ResolversTypes['Person'] }>;
  SetTeamDomainInput: SetTeamDomainInput;
  DecisionKindInput: DecisionKindInput;
  ProposeInput: ProposeInput;
  SignalProposalInput: SignalProposalInput;
  HeardInput: HeardInput;
  ObjectToProposalInput: ObjectToProposalInput;
  ResolveProposalObjectionInput: ResolveProposalObjectionInput;
  ClearProposalObjectionInput: ClearProposalObjectionInput;
  WithdrawProposalInput: WithdrawProposalInput;
  RecordSessionInput: RecordSessionInput;
  EscalateProposalInput: EscalateProposalInput;
  ProposalConnection: ResolverTypeWrapper<Omit<ProposalConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProposalEdge']> }>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  Money: ResolverTypeWrapper<Money>;
  Member: ResolverTypeWrapper<MemberParent>;
  Meeting: ResolverTypeWrapper<MeetingParent>;
  MeetingState: MeetingState;
  MeetingAnswer: ResolverTypeWrapper<Omit<MeetingAnswer, 'person'> & { person: ResolversTypes['Person'] }>;
  Attendance: Attendance;
  AgendaItem: ResolverTypeWrapper<Omit<AgendaItem, 'by'> & { by: ResolversTypes['Person'] }>;
  MinutesCorrection: ResolverTypeWrapper<Omit<MinutesCorrection, 'by'> & { by: ResolversTypes['Person'] }>;
  MeetingAction: ResolverTypeWrapper<MeetingActionParent>;
  PublicMinutes: ResolverTypeWrapper<PublicMinutesParent>;
  ScheduleMeetingInput: ScheduleMeetingInput;
  CancelMeetingInput: CancelMeetingInput;
  AnswerMeetingInput: AnswerMeetingInput;
  AddAgendaItemInput: AddAgendaItemInput;
  CloseMeetingInput: CloseMeetingInput;
  CorrectMinutesInput: CorrectMinutesInput;
  CheckMinutesInput: CheckMinutesInput;
  AddActionInput: AddActionInput;
  CompleteActionInput: CompleteActionInput;
  SetPaidMeetingsInput: SetPaidMeetingsInput;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingActionConnection: ResolverTypeWrapper<Omit<MeetingActionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MeetingActionEdge']> }>;
  MeetingActionEdge: ResolverTypeWrapper<Omit<MeetingActionEdge, 'node'> & { node: ResolversTypes['MeetingAction'] }>;
  PublicMinutesConnection: ResolverTypeWrapper<Omit<PublicMinutesConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PublicMinutesEdge']> }>;
  PublicMinutesEdge: ResolverTypeWrapper<Omit<PublicMinutesEdge, 'node'> & { node: ResolversTypes['PublicMinutes'] }>;
  Notice: ResolverTypeWrapper<NoticeParent>;
  NoticeKind: NoticeKind;
  PassNoticeOnInput: PassNoticeOnInput;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
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
  Group: GroupParent;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  GovernanceCircle: GovernanceCircleParent;
  Mutation: Record<PropertyKey, never>;
  InviteToCircleInput: InviteToCircleInput;
  Team: TeamParent;
  TeamDomain: TeamDomain;
  Boolean: Scalars['Boolean']['output'];
  DecisionKind: DecisionKind;
  Proposal: ProposalParent;
  ProposedDomain: ProposedDomainParent;
  ProposalSignal: Omit<ProposalSignal, 'person' | 'enteredBy'> & { person: ResolversParentTypes['Person'], enteredBy?: Maybe<ResolversParentTypes['Person']> };
  ProposalObjection: Omit<ProposalObjection, 'person' | 'resolutions' | 'clearedVia'> & { person: ResolversParentTypes['Person'], resolutions: ReadonlyArray<ResolversParentTypes['ProposalResolution']>, clearedVia?: Maybe<ResolversParentTypes['Person']> };
  ProposalResolution: Omit<ProposalResolution, 'by'> & { by: ResolversParentTypes['Person'] };
  EarlierProposal: Omit<EarlierProposal, 'objections'> & { objections: ReadonlyArray<ResolversParentTypes['ProposalObjection']> };
  ProposalSession: Omit<ProposalSession, 'heldBy'> & { heldBy: ResolversParentTypes['Person'] };
  ProposalEscalation: Omit<ProposalEscalation, 'by'> & { by: ResolversParentTypes['Person'] };
  SetTeamDomainInput: SetTeamDomainInput;
  DecisionKindInput: DecisionKindInput;
  ProposeInput: ProposeInput;
  SignalProposalInput: SignalProposalInput;
  HeardInput: HeardInput;
  ObjectToProposalInput: ObjectToProposalInput;
  ResolveProposalObjectionInput: ResolveProposalObjectionInput;
  ClearProposalObjectionInput: ClearProposalObjectionInput;
  WithdrawProposalInput: WithdrawProposalInput;
  RecordSessionInput: RecordSessionInput;
  EscalateProposalInput: EscalateProposalInput;
  ProposalConnection: Omit<ProposalConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProposalEdge']> };
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  Money: Money;
  Member: MemberParent;
  Meeting: MeetingParent;
  MeetingAnswer: Omit<MeetingAnswer, 'person'> & { person: ResolversParentTypes['Person'] };
  AgendaItem: Omit<AgendaItem, 'by'> & { by: ResolversParentTypes['Person'] };
  MinutesCorrection: Omit<MinutesCorrection, 'by'> & { by: ResolversParentTypes['Person'] };
  MeetingAction: MeetingActionParent;
  PublicMinutes: PublicMinutesParent;
  ScheduleMeetingInput: ScheduleMeetingInput;
  CancelMeetingInput: CancelMeetingInput;
  AnswerMeetingInput: AnswerMeetingInput;
  AddAgendaItemInput: AddAgendaItemInput;
  CloseMeetingInput: CloseMeetingInput;
  CorrectMinutesInput: CorrectMinutesInput;
  CheckMinutesInput: CheckMinutesInput;
  AddActionInput: AddActionInput;
  CompleteActionInput: CompleteActionInput;
  SetPaidMeetingsInput: SetPaidMeetingsInput;
  MeetingConnection: Omit<MeetingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingActionConnection: Omit<MeetingActionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingActionEdge']> };
  MeetingActionEdge: Omit<MeetingActionEdge, 'node'> & { node: ResolversParentTypes['MeetingAction'] };
  PublicMinutesConnection: Omit<PublicMinutesConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PublicMinutesEdge']> };
  PublicMinutesEdge: Omit<PublicMinutesEdge, 'node'> & { node: ResolversParentTypes['PublicMinutes'] };
  Notice: NoticeParent;
  PassNoticeOnInput: PassNoticeOnInput;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
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

export type GroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  __resolveType: TypeResolveFn<'GovernanceCircle' | 'Team', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  governance?: Resolver<ResolversTypes['GovernanceCircle'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  circleMinutes?: Resolver<ResolversTypes['PublicMinutesConnection'], ParentType, ContextType, RequireFields<QueryCircleMinutesArgs, 'first'>>;
  myNotices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryMyNoticesArgs, 'first'>>;
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
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<GovernanceCircleProposalsArgs, 'first'>>;
  pastProposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<GovernanceCirclePastProposalsArgs, 'first'>>;
  nextMeeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<GovernanceCircleMeetingsArgs, 'first'>>;
  actions?: Resolver<Maybe<ResolversTypes['MeetingActionConnection']>, ParentType, ContextType, RequireFields<GovernanceCircleActionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  inviteToCircle?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationInviteToCircleArgs, 'input'>>;
  setTeamDomain?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationSetTeamDomainArgs, 'input'>>;
  propose?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationProposeArgs, 'input'>>;
  recordDecision?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationRecordDecisionArgs, 'input'>>;
  signalProposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationSignalProposalArgs, 'input'>>;
  objectToProposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationObjectToProposalArgs, 'input'>>;
  resolveProposalObjection?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationResolveProposalObjectionArgs, 'input'>>;
  clearProposalObjection?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationClearProposalObjectionArgs, 'input'>>;
  withdrawProposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
  recordSession?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationRecordSessionArgs, 'input'>>;
  escalateProposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationEscalateProposalArgs, 'input'>>;
  scheduleMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<MutationScheduleMeetingArgs, 'input'>>;
  cancelMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<MutationCancelMeetingArgs, 'input'>>;
  answerMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<MutationAnswerMeetingArgs, 'input'>>;
  addAgendaItem?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<MutationAddAgendaItemArgs, 'input'>>;
  closeMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<MutationCloseMeetingArgs, 'input'>>;
  correctMinutes?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<MutationCorrectMinutesArgs, 'input'>>;
  checkMinutes?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<MutationCheckMinutesArgs, 'input'>>;
  addAction?: Resolver<ResolversTypes['MeetingAction'], ParentType, ContextType, RequireFields<MutationAddActionArgs, 'input'>>;
  completeAction?: Resolver<ResolversTypes['MeetingAction'], ParentType, ContextType, RequireFields<MutationCompleteActionArgs, 'input'>>;
  setPaidMeetings?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationSetPaidMeetingsArgs, 'input'>>;
  passNoticeOn?: Resolver<ResolversTypes['Notice'], ParentType, ContextType, RequireFields<MutationPassNoticeOnArgs, 'input'>>;
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

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['TeamDomain']>, ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<TeamProposalsArgs, 'first'>>;
  pastProposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<TeamPastProposalsArgs, 'first'>>;
  nextMeeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<TeamMeetingsArgs, 'first'>>;
  actions?: Resolver<Maybe<ResolversTypes['MeetingActionConnection']>, ParentType, ContextType, RequireFields<TeamActionsArgs, 'first'>>;
  noticesToPassOn?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<TeamNoticesToPassOnArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, RequireFields<TeamMembersArgs, 'first'>>;
  myMembership?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamDomainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamDomain'] = ResolversParentTypes['TeamDomain']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['DecisionKind']>, ParentType, ContextType>;
  spendLimit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spentThisMonth?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isUsual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreedIn?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DecisionKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionKind'] = ResolversParentTypes['DecisionKind']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['ProposalDecider'], ParentType, ContextType>;
  fromTeam?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  beyond?: Resolver<Maybe<ResolversTypes['BeyondDomain']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposalKind'], ParentType, ContextType>;
  decisionKind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spend?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  spentBefore?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['ProposedDomain']>, ParentType, ContextType>;
  waitingFor?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  signals?: Resolver<ReadonlyArray<ResolversTypes['ProposalSignal']>, ParentType, ContextType>;
  objections?: Resolver<ReadonlyArray<ResolversTypes['ProposalObjection']>, ParentType, ContextType>;
  earlier?: Resolver<ReadonlyArray<ResolversTypes['EarlierProposal']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['ProposalSession']>, ParentType, ContextType>;
  escalated?: Resolver<Maybe<ResolversTypes['ProposalEscalation']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type ProposedDomainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedDomain'] = ResolversParentTypes['ProposedDomain']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['DecisionKind']>, ParentType, ContextType>;
  spendLimit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProposalSignalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalSignal'] = ResolversParentTypes['ProposalSignal']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  objects?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  heardHow?: Resolver<Maybe<ResolversTypes['HeardHow']>, ParentType, ContextType>;
  heardOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProposalObjectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalObjection'] = ResolversParentTypes['ProposalObjection']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  resolutions?: Resolver<ReadonlyArray<ResolversTypes['ProposalResolution']>, ParentType, ContextType>;
  clearedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  clearedVia?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ProposalResolutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalResolution'] = ResolversParentTypes['ProposalResolution']> = {
  verb?: Resolver<ResolversTypes['ProposalResolutionVerb'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type EarlierProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EarlierProposal'] = ResolversParentTypes['EarlierProposal']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['ProposalDecider'], ParentType, ContextType>;
  objections?: Resolver<ReadonlyArray<ResolversTypes['ProposalObjection']>, ParentType, ContextType>;
};

export type ProposalSessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalSession'] = ResolversParentTypes['ProposalSession']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ProposalEscalationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalEscalation'] = ResolversParentTypes['ProposalEscalation']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  pence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  paidMeetings?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type MeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  lengthMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calledBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['MeetingAnswer']>, ParentType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['MeetingAction']>, ParentType, ContextType>;
  actionsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  heldMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['MinutesCorrection']>, ParentType, ContextType>;
  publicMinutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeetingAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingAnswer'] = ResolversParentTypes['MeetingAnswer']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type MinutesCorrectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MinutesCorrection'] = ResolversParentTypes['MinutesCorrection']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type MeetingActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingAction'] = ResolversParentTypes['MeetingAction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type PublicMinutesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicMinutes'] = ResolversParentTypes['PublicMinutes']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ofGovernance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingActionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingActionConnection'] = ResolversParentTypes['MeetingActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeetingActionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingActionEdge'] = ResolversParentTypes['MeetingActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeetingAction'], ParentType, ContextType>;
};

export type PublicMinutesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicMinutesConnection'] = ResolversParentTypes['PublicMinutesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicMinutesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicMinutesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicMinutesEdge'] = ResolversParentTypes['PublicMinutesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicMinutes'], ParentType, ContextType>;
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
  Group?: GroupResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  GovernanceCircle?: GovernanceCircleResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamDomain?: TeamDomainResolvers<ContextType>;
  DecisionKind?: DecisionKindResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposedDomain?: ProposedDomainResolvers<ContextType>;
  ProposalSignal?: ProposalSignalResolvers<ContextType>;
  ProposalObjection?: ProposalObjectionResolvers<ContextType>;
  ProposalResolution?: ProposalResolutionResolvers<ContextType>;
  EarlierProposal?: EarlierProposalResolvers<ContextType>;
  ProposalSession?: ProposalSessionResolvers<ContextType>;
  ProposalEscalation?: ProposalEscalationResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingAnswer?: MeetingAnswerResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  MinutesCorrection?: MinutesCorrectionResolvers<ContextType>;
  MeetingAction?: MeetingActionResolvers<ContextType>;
  PublicMinutes?: PublicMinutesResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingActionConnection?: MeetingActionConnectionResolvers<ContextType>;
  MeetingActionEdge?: MeetingActionEdgeResolvers<ContextType>;
  PublicMinutesConnection?: PublicMinutesConnectionResolvers<ContextType>;
  PublicMinutesEdge?: PublicMinutesEdgeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
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
