// Made by `npm run compose` from schema/teams: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonParent, TeamParent, MemberParent, RelationParent, GovernanceCircleParent, GroupParent, NoticeParent, HatParent, SelectionParent, NomineeProposalParent } from './resolvers/parents.ts';
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
  /** Its hats: who holds them, and which are free. To its members; a professional needs the plan, which names those who come. */
  readonly hats?: Maybe<HatConnection>;
  /** Essential hats that nobody holds, each since a moment (T7). */
  readonly vacancies?: Maybe<HatConnection>;
  /** Offers to hold a hat and full selections that go on, oldest first; to those who have a say. An offer that was settled is listed until the next morning. */
  readonly selections?: Maybe<SelectionConnection>;
  /** Selections that are over, newest first. */
  readonly pastSelections?: Maybe<SelectionConnection>;
};


/** Those who decide together by consent: a team, or the governance circle. Hats, proposals and meetings work alike in both. */
export type GroupMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide together by consent: a team, or the governance circle. Hats, proposals and meetings work alike in both. */
export type GroupHatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide together by consent: a team, or the governance circle. Hats, proposals and meetings work alike in both. */
export type GroupVacanciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide together by consent: a team, or the governance circle. Hats, proposals and meetings work alike in both. */
export type GroupSelectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide together by consent: a team, or the governance circle. Hats, proposals and meetings work alike in both. */
export type GroupPastSelectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Those who decide for the whole circle, by consent. */
  readonly governance: GovernanceCircle;
  /** The hats you hold now, in your teams and in the governance circle. */
  readonly myHats: HatConnection;
  /** What you were told, newest first; kept for a year. */
  readonly myNotices: NoticeConnection;
  /** A selection, going on or over; to those who have a say in its group. */
  readonly selection?: Maybe<Selection>;
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


export type QueryMyHatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySelectionArgs = {
  id: Scalars['ID']['input'];
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
  /** Its hats: who holds them, and which are free. To its members; a professional needs the plan, which names those who come. */
  readonly hats?: Maybe<HatConnection>;
  /** Essential hats that nobody holds, each since a moment (T7). */
  readonly vacancies?: Maybe<HatConnection>;
  /** Offers to hold a hat and full selections that go on, oldest first; to those who have a say. An offer that was settled is listed until the next morning. */
  readonly selections?: Maybe<SelectionConnection>;
  /** Selections that are over, newest first. */
  readonly pastSelections?: Maybe<SelectionConnection>;
};


/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCircleMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCircleHatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCircleVacanciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCircleSelectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCirclePastSelectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Invites someone to the governance circle. For coordinators, secretaries and facilitators of the circle; the person accepts with `answerInvitation`. */
  readonly inviteToCircle: Member;
  /** Says what a team does that the law regulates: hats this asks for are added, those it no longer asks for retire (T7). For the owner, their advocate and the team starter. */
  readonly flagRegulatedActivities: Team;
  /** Makes a hat of the group's own (T7). For the owner and their advocate; in the governance circle for those who host it. */
  readonly createHat: Hat;
  /** Changes the words of a hat of the group's own. One of the catalogue is amended by a selection. */
  readonly amendHat: Hat;
  /** Retires a hat of the group's own. */
  readonly retireHat: Hat;
  /** Notes that the holder and the team went through how it is going (T11). */
  readonly recordCheckIn: Hat;
  /** Says that you would like to hand a hat over, with notes for whoever is next. You hold it until they do (T11). */
  readonly handOverHat: Hat;
  /** Gives a hat back at once, with all it permits (T11). The owner's side may also take one back. */
  readonly giveBackHat: Hat;
  /** Says that you told someone who does not use the software what a notice had to say. */
  readonly passNoticeOn: Notice;
  /** Offers to hold a hat (T8). The others are told; if nobody objects in time, you hold it from the moment the window closes. */
  readonly offerToHold: Selection;
  /** Notes that a member was told of an offer, by a channel they use: silence counts only after that (T8). */
  readonly recordReached: Selection;
  /** Objects to an offer, with a reason: it goes on as a full selection (T8). */
  readonly objectToOffer: Selection;
  /** Takes your offer back. */
  readonly withdrawOffer: Selection;
  /** Begins to choose somebody for a hat in nine steps (T9). */
  readonly openSelection: Selection;
  /** Moves a selection on to its next step. For whoever leads it. */
  readonly moveSelectionOn: Selection;
  /** Names who leads a selection: by whoever leads it, the owner's side, or anyone once whoever led has left. */
  readonly nameFacilitator: Selection;
  /** Nominates yourself or another, or passes: unseen by anyone until all have, or the window closes (T9). In the change round, changes it. */
  readonly nominate: Selection;
  /** Asks, answers, or tells what helps to choose (T9). */
  readonly informSelection: Selection;
  /** Proposes one person on the strength of the reasons given (T9). For whoever leads. */
  readonly proposeNominee: Selection;
  /** Says whether you object to the person proposed: unseen until all have (T9). After that, an objection is to what it has become (T10). */
  readonly signalConsent: Selection;
  /** Does something about an objection (T10). For whoever leads; withdrawing is the objector's own. */
  readonly resolveObjection: Selection;
  /** Says that what was done meets your objection. Nobody else can (T10). */
  readonly clearObjection: Selection;
  /** Concludes a selection that everyone can live with: whoever was proposed holds the hat from now on, or from when it is free. For whoever leads. */
  readonly concludeSelection: Selection;
  /** Ends a selection that came to nothing. For whoever leads. */
  readonly endSelection: Selection;
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


export type MutationFlagRegulatedActivitiesArgs = {
  input: FlagRegulatedActivitiesInput;
};


export type MutationCreateHatArgs = {
  input: CreateHatInput;
};


export type MutationAmendHatArgs = {
  input: AmendHatInput;
};


export type MutationRetireHatArgs = {
  input: RetireHatInput;
};


export type MutationRecordCheckInArgs = {
  input: RecordCheckInInput;
};


export type MutationHandOverHatArgs = {
  input: HandOverHatInput;
};


export type MutationGiveBackHatArgs = {
  input: GiveBackHatInput;
};


export type MutationPassNoticeOnArgs = {
  input: PassNoticeOnInput;
};


export type MutationOfferToHoldArgs = {
  input: OfferToHoldInput;
};


export type MutationRecordReachedArgs = {
  input: RecordReachedInput;
};


export type MutationObjectToOfferArgs = {
  input: ObjectToOfferInput;
};


export type MutationWithdrawOfferArgs = {
  input: WithdrawOfferInput;
};


export type MutationOpenSelectionArgs = {
  input: OpenSelectionInput;
};


export type MutationMoveSelectionOnArgs = {
  input: MoveSelectionOnInput;
};


export type MutationNameFacilitatorArgs = {
  input: NameFacilitatorInput;
};


export type MutationNominateArgs = {
  input: NominateInput;
};


export type MutationInformSelectionArgs = {
  input: InformSelectionInput;
};


export type MutationProposeNomineeArgs = {
  input: ProposeNomineeInput;
};


export type MutationSignalConsentArgs = {
  input: SignalConsentInput;
};


export type MutationResolveObjectionArgs = {
  input: ResolveObjectionInput;
};


export type MutationClearObjectionArgs = {
  input: ClearObjectionInput;
};


export type MutationConcludeSelectionArgs = {
  input: ConcludeSelectionInput;
};


export type MutationEndSelectionArgs = {
  input: EndSelectionInput;
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
  /** Its hats: who holds them, and which are free. To its members; a professional needs the plan, which names those who come. */
  readonly hats?: Maybe<HatConnection>;
  /** Essential hats that nobody holds, each since a moment (T7). */
  readonly vacancies?: Maybe<HatConnection>;
  /** Offers to hold a hat and full selections that go on, oldest first; to those who have a say. An offer that was settled is listed until the next morning. */
  readonly selections?: Maybe<SelectionConnection>;
  /** Selections that are over, newest first. */
  readonly pastSelections?: Maybe<SelectionConnection>;
  /** A prompt to look at how hats are shared, when one person holds more than half of them (T12). It names nobody. To members. */
  readonly hatLoad?: Maybe<Scalars['String']['output']>;
  /** What the team does that the law regulates; to members. */
  readonly regulatedActivities?: Maybe<ReadonlyArray<RegulatedActivity>>;
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
export type TeamHatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person supported and those they chose. */
export type TeamVacanciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person supported and those they chose. */
export type TeamSelectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person supported and those they chose. */
export type TeamPastSelectionsArgs = {
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

/** Something done in a group, by someone it permits something: rota holder, check-in facilitator … */
export type Hat = {
  readonly __typename?: 'Hat';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The team or circle. */
  readonly group: Group;
  /** Its short name in the group. */
  readonly slug: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** What whoever holds it does. */
  readonly accountabilities: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the group cannot do without: while nobody holds it, it is listed as vacant. */
  readonly essential: Scalars['Boolean']['output'];
  /** Whether the group made it itself. */
  readonly isCustom: Scalars['Boolean']['output'];
  /** How many may hold it at a time. */
  readonly seats: Scalars['Int']['output'];
  /** How long a term is, in weeks, unless agreed otherwise. */
  readonly termWeeks: Scalars['Int']['output'];
  /** How many weeks lie between check-ins. */
  readonly checkInWeeks: Scalars['Int']['output'];
  /** Who holds it now. */
  readonly holders: ReadonlyArray<HatHolder>;
  /** Since when nobody holds it; null while someone does. */
  readonly vacantSince?: Maybe<Scalars['Instant']['output']>;
  /** The selection that goes on for it; to those who have a say. */
  readonly selection?: Maybe<Selection>;
  /** When it was no longer needed. */
  readonly retiredAt?: Maybe<Scalars['Instant']['output']>;
};

/** Someone who holds a hat, for a term. */
export type HatHolder = {
  readonly __typename?: 'HatHolder';
  /** Who. */
  readonly person: Person;
  /** Since when. */
  readonly from: Scalars['Instant']['output'];
  /** Until when; every term ends (T11). */
  readonly until: Scalars['Instant']['output'];
  /** The last day of the term. */
  readonly lastDay: Scalars['Date']['output'];
  /** When the next check-in is due. */
  readonly checkInDue: Scalars['Date']['output'];
  /** When the last one was. */
  readonly checkedInOn?: Maybe<Scalars['Date']['output']>;
  /** Their notes for whoever is next, once they would like to hand over. */
  readonly handOverNotes?: Maybe<Scalars['String']['output']>;
  /** The selection that gave it. */
  readonly selectionId: Scalars['ID']['output'];
};

/** What the law regulates, and asks for hats of its own (T4). */
export type RegulatedActivity =
  /** Help with washing, dressing, eating and the like. */
  | 'PERSONAL_CARE'
  /** Help with medicines. */
  | 'MEDICINES';

/** What a team does that the law regulates. */
export type FlagRegulatedActivitiesInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** All of it; empty for nothing. */
  readonly activities: ReadonlyArray<RegulatedActivity>;
};

/** A hat of a group's own. */
export type CreateHatInput = {
  /** The team, or `circle`. */
  readonly groupId: Scalars['ID']['input'];
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** What it is for. */
  readonly purpose: Scalars['String']['input'];
  /** What whoever holds it does, at most twelve. */
  readonly accountabilities: ReadonlyArray<Scalars['String']['input']>;
  /** Whether the group cannot do without; no unless said. */
  readonly essential?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many may hold it at a time; one unless said, at most twelve. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** How long a term is, in weeks; 26 unless said, at most 52. */
  readonly termWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** Weeks between check-ins; 8 unless said. */
  readonly checkInWeeks?: InputMaybe<Scalars['Int']['input']>;
};

/** What changes of a hat; what is left out stays. */
export type AmendHatInput = {
  /** Which. */
  readonly hatId: Scalars['ID']['input'];
  /** What it is called. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** What whoever holds it does, at most twelve. */
  readonly accountabilities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the group cannot do without. */
  readonly essential?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A hat that is no longer needed. */
export type RetireHatInput = {
  /** Which. */
  readonly hatId: Scalars['ID']['input'];
};

/** A check-in on a hat. */
export type RecordCheckInInput = {
  /** Which. */
  readonly hatId: Scalars['ID']['input'];
  /** Its holder; yourself unless said. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

/** A hat to hand over. */
export type HandOverHatInput = {
  /** Which. */
  readonly hatId: Scalars['ID']['input'];
  /** What whoever is next should know. */
  readonly notes: Scalars['String']['input'];
};

/** A hat given back. */
export type GiveBackHatInput = {
  /** Which. */
  readonly hatId: Scalars['ID']['input'];
  /** Its holder; yourself unless said. The owner's side may take a hat back. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of hats. */
export type HatConnection = {
  readonly __typename?: 'HatConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<HatEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of hats. */
export type HatEdge = {
  readonly __typename?: 'HatEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Hat;
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
  /** Someone offers to hold a hat; you may object. */
  | 'HAT_OFFERED'
  /** Somebody is being chosen for a hat. */
  | 'HAT_SELECTION'
  /** Someone holds a hat from now on. */
  | 'HAT_GRANTED'
  /** A check-in on a hat you hold is due. */
  | 'HAT_CHECK_IN'
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

/** How somebody is found for a hat: by an offer that nobody objects to, or in nine steps. Nobody is outvoted, and nothing is counted. */
export type Selection = {
  readonly __typename?: 'Selection';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The hat. */
  readonly hat: Hat;
  /** How far it has come. */
  readonly step: SelectionStep;
  /** Who began it. */
  readonly openedBy: Person;
  /** When. */
  readonly openedAt: Scalars['Instant']['output'];
  /** The hat as it is described for this selection: resolving objections may change it. */
  readonly role: HatRole;
  /** The offer it began with. */
  readonly offer?: Maybe<HatOffer>;
  /** Who leads through it; null for an offer. */
  readonly facilitator?: Maybe<Person>;
  /** Whose nominations and consent it asks for; empty for an offer. */
  readonly participants: ReadonlyArray<Person>;
  /** When nominations are shown even if some are missing. */
  readonly nominationsCloseAt?: Maybe<Scalars['Instant']['output']>;
  /** Who has nominated or passed. Not whom. */
  readonly submitted: ReadonlyArray<Person>;
  /** What you said yourself. */
  readonly myNomination?: Maybe<Nomination>;
  /** What everyone said, in the order of participants; null until all are shown together. */
  readonly nominations?: Maybe<ReadonlyArray<Nomination>>;
  /** Questions, answers, and the argument of an objection that an offer met. */
  readonly information: ReadonlyArray<SelectionNote>;
  /** Who is proposed. */
  readonly proposal?: Maybe<NomineeProposal>;
  /** Who was proposed before. */
  readonly earlierProposals: ReadonlyArray<NomineeProposal>;
  /** What resolving objections changed. */
  readonly changes: ReadonlyArray<SelectionChange>;
  /** What it came to. */
  readonly outcome?: Maybe<SelectionOutcome>;
};

/** How far a selection has come. */
export type SelectionStep =
  /** Someone offers to hold the hat; the others may object. */
  | 'OFFER'
  /** The hat is described. */
  | 'DESCRIBE'
  /** Everyone nominates, unseen by the others. */
  | 'NOMINATE'
  /** All nominations are shown, with their reasons. */
  | 'REASONS'
  /** Questions and answers. */
  | 'INFORMATION'
  /** Everyone may change their nomination, with a reason. */
  | 'CHANGE'
  /** Whoever leads proposes one person. */
  | 'PROPOSE'
  /** Everyone signals at once whether they object. */
  | 'CONSENT'
  /** Objections are met, the nominee's first. */
  | 'RESOLVE'
  /** Everyone can live with it; whoever leads concludes, and all celebrate. */
  | 'AGREED'
  /** Somebody holds the hat. */
  | 'GRANTED'
  /** It came to nothing. */
  | 'ENDED';

/** A hat as it is described. */
export type HatRole = {
  readonly __typename?: 'HatRole';
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** What whoever holds it does. */
  readonly accountabilities: ReadonlyArray<Scalars['String']['output']>;
  /** The term, in weeks. */
  readonly termWeeks: Scalars['Int']['output'];
};

/** Somebody offers to hold a hat (T8). */
export type HatOffer = {
  readonly __typename?: 'HatOffer';
  /** Who. */
  readonly person: Person;
  /** When. */
  readonly offeredAt: Scalars['Instant']['output'];
  /** When the window closes, at the earliest. */
  readonly windowEnds: Scalars['Instant']['output'];
  /** When it is settled unless somebody objects; null while somebody has not been reached. */
  readonly closesAt?: Maybe<Scalars['Instant']['output']>;
  /** Who was asked, and how it reached them. */
  readonly asked: ReadonlyArray<OfferReach>;
  /** Who entered it for someone who does not use the software. */
  readonly entered?: Maybe<EnteredFor>;
  /** The objection that made a full selection of it. */
  readonly objection?: Maybe<OfferObjection>;
};

/** Whether an offer has reached someone. */
export type OfferReach = {
  readonly __typename?: 'OfferReach';
  /** Whom. */
  readonly person: Person;
  /** When; null: not yet. */
  readonly reachedAt?: Maybe<Scalars['Instant']['output']>;
  /** How. */
  readonly channel?: Maybe<Channel>;
  /** Who told them; themselves in the software. */
  readonly by?: Maybe<Person>;
};

/** Why an offer was not granted at once. */
export type OfferObjection = {
  readonly __typename?: 'OfferObjection';
  /** Who objected. */
  readonly person: Person;
  /** Why. */
  readonly argument: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Who entered it for someone who does not use the software. */
  readonly entered?: Maybe<EnteredFor>;
};

/** Someone's own words, entered by somebody else: never shown as the person's own click (T6). */
export type EnteredFor = {
  readonly __typename?: 'EnteredFor';
  /** Who entered it. */
  readonly by: Person;
  /** How they heard it. */
  readonly how: HeardHow;
  /** On which day. */
  readonly on: Scalars['Date']['output'];
};

/** How someone who does not use the software said something. */
export type HeardHow =
  /** Face to face. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** In writing. */
  | 'LETTER';

/** Whom someone thinks fit, and why. */
export type Nomination = {
  readonly __typename?: 'Nomination';
  /** Who says so. */
  readonly person: Person;
  /** Whom; null: they pass. */
  readonly nominee?: Maybe<Person>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who entered it for someone who does not use the software. */
  readonly entered?: Maybe<EnteredFor>;
  /** What they said before the change round. */
  readonly before?: Maybe<EarlierNomination>;
};

/** What someone said before the change round. */
export type EarlierNomination = {
  readonly __typename?: 'EarlierNomination';
  /** Whom; null: they passed. */
  readonly nominee?: Maybe<Person>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Something said to help choose. */
export type SelectionNote = {
  readonly __typename?: 'SelectionNote';
  /** Who. */
  readonly person: Person;
  /** What. */
  readonly words: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Whether it is the argument of an objection to the offer it began with. */
  readonly isObjection: Scalars['Boolean']['output'];
};

/** Someone proposed for a hat, and what the others say. */
export type NomineeProposal = {
  readonly __typename?: 'NomineeProposal';
  /** Who. */
  readonly nominee: Person;
  /** Why. */
  readonly reasons: Scalars['String']['output'];
  /** Who proposed them. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Who has signalled. Not what. */
  readonly signalled: ReadonlyArray<Person>;
  /** What you signalled yourself. */
  readonly mySignal?: Maybe<ConsentSignal>;
  /** Objections, the nominee's first; null until all have signalled. */
  readonly objections?: Maybe<ReadonlyArray<SelectionObjection>>;
  /** Signals that were entered for someone else; empty until all have signalled. */
  readonly entered: ReadonlyArray<EnteredSignal>;
};

/** What you signalled. */
export type ConsentSignal = {
  readonly __typename?: 'ConsentSignal';
  /** Why you object; null: you do not. */
  readonly objection?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** A signal that somebody entered for another. */
export type EnteredSignal = {
  readonly __typename?: 'EnteredSignal';
  /** Whose. */
  readonly person: Person;
  /** Who entered it, and how they heard it. */
  readonly entered: EnteredFor;
};

/** Why somebody cannot live with a proposal as it is. */
export type SelectionObjection = {
  readonly __typename?: 'SelectionObjection';
  /** Who. */
  readonly person: Person;
  /** Why. */
  readonly argument: Scalars['String']['output'];
  /** When it came to light. */
  readonly raisedAt: Scalars['Instant']['output'];
  /** What was done about it. */
  readonly resolutions: ReadonlyArray<ObjectionResolution>;
  /** Who entered it for someone who does not use the software. */
  readonly entered?: Maybe<EnteredFor>;
  /** When the objector said that it is met; null: it is open. */
  readonly clearedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who noted that down for them. */
  readonly clearedVia?: Maybe<EnteredFor>;
};

/** What was done about an objection. */
export type ObjectionResolution = {
  readonly __typename?: 'ObjectionResolution';
  /** What. */
  readonly verb: ResolutionVerb;
  /** In words. */
  readonly words: Scalars['String']['output'];
  /** Who did it. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** What helps against an objection (T10). */
export type ResolutionVerb =
  /** Gauge whether the worry comes true. */
  | 'MEASURE'
  /** Shorten the term. */
  | 'SHORTEN'
  /** Amend the hat. */
  | 'AMEND'
  /** Propose someone else. */
  | 'OTHER_NOMINEE'
  /** The objector withdraws it. */
  | 'WITHDRAW';

/** What resolving an objection changed. */
export type SelectionChange = {
  readonly __typename?: 'SelectionChange';
  /** Of what. */
  readonly what: SelectionChangeKind;
  /** As it was. */
  readonly before: Scalars['String']['output'];
  /** As it is. */
  readonly after: Scalars['String']['output'];
  /** Who changed it. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** What a resolution may change. */
export type SelectionChangeKind =
  /** How long it is held. */
  | 'TERM'
  /** What the hat is. */
  | 'ROLE';

/** What a selection came to. */
export type SelectionOutcome = {
  readonly __typename?: 'SelectionOutcome';
  /** Whether somebody holds the hat by it. */
  readonly granted: Scalars['Boolean']['output'];
  /** When it was concluded. */
  readonly at: Scalars['Instant']['output'];
  /** Who holds it. */
  readonly person?: Maybe<Person>;
  /** From when. */
  readonly from?: Maybe<Scalars['Instant']['output']>;
  /** Until when. */
  readonly until?: Maybe<Scalars['Instant']['output']>;
  /** When the agreement is looked at again: the last day of the term. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  /** In whose honour; or why it ended. */
  readonly words?: Maybe<Scalars['String']['output']>;
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

/** An offer to hold a hat. */
export type OfferToHoldInput = {
  /** An id of your own making (`selection_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Which hat. */
  readonly hatId: Scalars['ID']['input'];
  /** How many days others may object; 5 unless said, 1 to 14. */
  readonly windowDays?: InputMaybe<Scalars['Int']['input']>;
  /** The term in weeks; the hat's own unless said, at most 52. */
  readonly termWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** From whom you heard it, if it is not your own. */
  readonly heard?: InputMaybe<HeardInput>;
  /** The agreed proposal of the circle by which someone may be connector in more teams than usual (T18). */
  readonly overrideProposalId?: InputMaybe<Scalars['ID']['input']>;
};

/** Someone was told of an offer. */
export type RecordReachedInput = {
  /** The offer. */
  readonly selectionId: Scalars['ID']['input'];
  /** Who was told; yourself unless said. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** How. */
  readonly channel: Channel;
  /** When; now unless said. */
  readonly at?: InputMaybe<Scalars['Instant']['input']>;
};

/** An objection to an offer. */
export type ObjectToOfferInput = {
  /** The offer. */
  readonly selectionId: Scalars['ID']['input'];
  /** Why: what would go wrong, or what you need. */
  readonly argument: Scalars['String']['input'];
  /** From whom you heard it, if it is not your own. */
  readonly heard?: InputMaybe<HeardInput>;
};

/** An offer taken back. */
export type WithdrawOfferInput = {
  /** Which. */
  readonly selectionId: Scalars['ID']['input'];
};

/** The beginning of a full selection. */
export type OpenSelectionInput = {
  /** An id of your own making (`selection_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** For which hat. */
  readonly hatId: Scalars['ID']['input'];
  /** Who leads; whoever holds the check-in hat unless said, or else the owner. */
  readonly facilitatorId?: InputMaybe<Scalars['ID']['input']>;
  /** The term in weeks; the hat's own unless said, at most 52. */
  readonly termWeeks?: InputMaybe<Scalars['Int']['input']>;
};

/** The next step of a selection. */
export type MoveSelectionOnInput = {
  /** Which. */
  readonly selectionId: Scalars['ID']['input'];
  /** To which step. */
  readonly to: NextSelectionStep;
  /** With `NOMINATE`: for how many days; 5 unless said, 1 to 14. */
  readonly windowDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A step that whoever leads moves on to. */
export type NextSelectionStep =
  /** Everyone nominates. */
  | 'NOMINATE'
  /** Questions and answers. */
  | 'INFORMATION'
  /** The change round. */
  | 'CHANGE'
  /** Propose someone. */
  | 'PROPOSE';

/** Who shall lead a selection. */
export type NameFacilitatorInput = {
  /** Which. */
  readonly selectionId: Scalars['ID']['input'];
  /** Who. */
  readonly facilitatorId: Scalars['ID']['input'];
};

/** A nomination. */
export type NominateInput = {
  /** Of which selection. */
  readonly selectionId: Scalars['ID']['input'];
  /** Whom; left out: you pass. */
  readonly nomineeId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; needed unless you pass, and in the change round. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** From whom you heard it, if it is not your own. */
  readonly heard?: InputMaybe<HeardInput>;
};

/** Something that helps to choose. */
export type InformSelectionInput = {
  /** Which selection. */
  readonly selectionId: Scalars['ID']['input'];
  /** What. */
  readonly words: Scalars['String']['input'];
};

/** Whom to propose. */
export type ProposeNomineeInput = {
  /** In which selection. */
  readonly selectionId: Scalars['ID']['input'];
  /** Whom. */
  readonly nomineeId: Scalars['ID']['input'];
  /** Why. */
  readonly reasons: Scalars['String']['input'];
  /** The agreed proposal of the circle by which they may be connector in more teams than usual (T18). */
  readonly overrideProposalId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether you object. */
export type SignalConsentInput = {
  /** In which selection. */
  readonly selectionId: Scalars['ID']['input'];
  /** Why you cannot live with it; left out: you do not object. */
  readonly objection?: InputMaybe<Scalars['String']['input']>;
  /** From whom you heard it, if it is not your own. */
  readonly heard?: InputMaybe<HeardInput>;
};

/** What is done about an objection. */
export type ResolveObjectionInput = {
  /** In which selection. */
  readonly selectionId: Scalars['ID']['input'];
  /** Whose objection. */
  readonly objectorId: Scalars['ID']['input'];
  /** What. */
  readonly verb: ResolutionVerb;
  /** In words. */
  readonly words: Scalars['String']['input'];
  /** With `SHORTEN`: the new term in weeks. */
  readonly termWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** With `AMEND`: what the hat becomes. */
  readonly role?: InputMaybe<AmendRoleInput>;
};

/** What a hat becomes; what is left out stays. */
export type AmendRoleInput = {
  /** What it is called. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** What whoever holds it does, at most twelve. */
  readonly accountabilities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An objection that is met. */
export type ClearObjectionInput = {
  /** In which selection. */
  readonly selectionId: Scalars['ID']['input'];
  /** From whom you heard it, if it is not your own. */
  readonly heard?: InputMaybe<HeardInput>;
};

/** The conclusion of a selection. */
export type ConcludeSelectionInput = {
  /** Which. */
  readonly selectionId: Scalars['ID']['input'];
  /** How you celebrate. */
  readonly celebration?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a selection without a holder. */
export type EndSelectionInput = {
  /** Which. */
  readonly selectionId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A page of selections. */
export type SelectionConnection = {
  readonly __typename?: 'SelectionConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<SelectionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of selections. */
export type SelectionEdge = {
  readonly __typename?: 'SelectionEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Selection;
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

/** A person's place in a team. It holds while both the owner and the person consent (T2). */
export type Member = {
  readonly __typename?: 'Member';
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
  /** What it does that the law regulates; may be said later with `flagRegulatedActivities`. */
  readonly regulatedActivities?: InputMaybe<ReadonlyArray<RegulatedActivity>>;
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
  Person: Person;
  Member: Member;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
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
  Hat: ResolverTypeWrapper<HatParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HatHolder: ResolverTypeWrapper<Omit<HatHolder, 'person'> & { person: ResolversTypes['Person'] }>;
  RegulatedActivity: RegulatedActivity;
  FlagRegulatedActivitiesInput: FlagRegulatedActivitiesInput;
  CreateHatInput: CreateHatInput;
  AmendHatInput: AmendHatInput;
  RetireHatInput: RetireHatInput;
  RecordCheckInInput: RecordCheckInInput;
  HandOverHatInput: HandOverHatInput;
  GiveBackHatInput: GiveBackHatInput;
  HatConnection: ResolverTypeWrapper<Omit<HatConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['HatEdge']> }>;
  HatEdge: ResolverTypeWrapper<Omit<HatEdge, 'node'> & { node: ResolversTypes['Hat'] }>;
  Notice: ResolverTypeWrapper<NoticeParent>;
  NoticeKind: NoticeKind;
  PassNoticeOnInput: PassNoticeOnInput;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  Selection: ResolverTypeWrapper<SelectionParent>;
  SelectionStep: SelectionStep;
  HatRole: ResolverTypeWrapper<HatRole>;
  HatOffer: ResolverTypeWrapper<Omit<HatOffer, 'person' | 'asked' | 'entered' | 'objection'> & { person: ResolversTypes['Person'], asked: ReadonlyArray<ResolversTypes['OfferReach']>, entered?: Maybe<ResolversTypes['EnteredFor']>, objection?: Maybe<ResolversTypes['OfferObjection']> }>;
  OfferReach: ResolverTypeWrapper<Omit<OfferReach, 'person' | 'by'> & { person: ResolversTypes['Person'], by?: Maybe<ResolversTypes['Person']> }>;
  OfferObjection: ResolverTypeWrapper<Omit<OfferObjection, 'person' | 'entered'> & { person: ResolversTypes['Person'], entered?: Maybe<ResolversTypes['EnteredFor']> }>;
  EnteredFor: ResolverTypeWrapper<Omit<EnteredFor, 'by'> & { by: ResolversTypes['Person'] }>;
  HeardHow: HeardHow;
  Nomination: ResolverTypeWrapper<Omit<Nomination, 'person' | 'nominee' | 'entered' | 'before'> & { person: ResolversTypes['Person'], nominee?: Maybe<ResolversTypes['Person']>, entered?: Maybe<ResolversTypes['EnteredFor']>, before?: Maybe<ResolversTypes['EarlierNomination']> }>;
  EarlierNomination: ResolverTypeWrapper<Omit<EarlierNomination, 'nominee'> & { nominee?: Maybe<ResolversTypes['Person']> }>;
  SelectionNote: ResolverTypeWrapper<Omit<SelectionNote, 'person'> & { person: ResolversTypes['Person'] }>;
  NomineeProposal: ResolverTypeWrapper<NomineeProposalParent>;
  ConsentSignal: ResolverTypeWrapper<ConsentSignal>;
  EnteredSignal: ResolverTypeWrapper<Omit<EnteredSignal, 'person' | 'entered'> & { person: ResolversTypes['Person'], entered: ResolversTypes['EnteredFor'] }>;
  SelectionObjection: ResolverTypeWrapper<Omit<SelectionObjection, 'person' | 'resolutions' | 'entered' | 'clearedVia'> & { person: ResolversTypes['Person'], resolutions: ReadonlyArray<ResolversTypes['ObjectionResolution']>, entered?: Maybe<ResolversTypes['EnteredFor']>, clearedVia?: Maybe<ResolversTypes['EnteredFor']> }>;
  ObjectionResolution: ResolverTypeWrapper<Omit<ObjectionResolution, 'by'> & { by: ResolversTypes['Person'] }>;
  ResolutionVerb: ResolutionVerb;
  SelectionChange: ResolverTypeWrapper<Omit<SelectionChange, 'by'> & { by: ResolversTypes['Person'] }>;
  SelectionChangeKind: SelectionChangeKind;
  SelectionOutcome: ResolverTypeWrapper<Omit<SelectionOutcome, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  HeardInput: HeardInput;
  OfferToHoldInput: OfferToHoldInput;
  RecordReachedInput: RecordReachedInput;
  ObjectToOfferInput: ObjectToOfferInput;
  WithdrawOfferInput: WithdrawOfferInput;
  OpenSelectionInput: OpenSelectionInput;
  MoveSelectionOnInput: MoveSelectionOnInput;
  NextSelectionStep: NextSelectionStep;
  NameFacilitatorInput: NameFacilitatorInput;
  NominateInput: NominateInput;
  InformSelectionInput: InformSelectionInput;
  ProposeNomineeInput: ProposeNomineeInput;
  SignalConsentInput: SignalConsentInput;
  ResolveObjectionInput: ResolveObjectionInput;
  AmendRoleInput: AmendRoleInput;
  ClearObjectionInput: ClearObjectionInput;
  ConcludeSelectionInput: ConcludeSelectionInput;
  EndSelectionInput: EndSelectionInput;
  SelectionConnection: ResolverTypeWrapper<Omit<SelectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SelectionEdge']> }>;
  SelectionEdge: ResolverTypeWrapper<Omit<SelectionEdge, 'node'> & { node: ResolversTypes['Selection'] }>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Person: ResolverTypeWrapper<PersonParent>;
  Channel: Channel;
  LocalCircle: ResolverTypeWrapper<LocalCircle>;
  Member: ResolverTypeWrapper<MemberParent>;
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
  Hat: HatParent;
  Boolean: Scalars['Boolean']['output'];
  HatHolder: Omit<HatHolder, 'person'> & { person: ResolversParentTypes['Person'] };
  FlagRegulatedActivitiesInput: FlagRegulatedActivitiesInput;
  CreateHatInput: CreateHatInput;
  AmendHatInput: AmendHatInput;
  RetireHatInput: RetireHatInput;
  RecordCheckInInput: RecordCheckInInput;
  HandOverHatInput: HandOverHatInput;
  GiveBackHatInput: GiveBackHatInput;
  HatConnection: Omit<HatConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['HatEdge']> };
  HatEdge: Omit<HatEdge, 'node'> & { node: ResolversParentTypes['Hat'] };
  Notice: NoticeParent;
  PassNoticeOnInput: PassNoticeOnInput;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  Selection: SelectionParent;
  HatRole: HatRole;
  HatOffer: Omit<HatOffer, 'person' | 'asked' | 'entered' | 'objection'> & { person: ResolversParentTypes['Person'], asked: ReadonlyArray<ResolversParentTypes['OfferReach']>, entered?: Maybe<ResolversParentTypes['EnteredFor']>, objection?: Maybe<ResolversParentTypes['OfferObjection']> };
  OfferReach: Omit<OfferReach, 'person' | 'by'> & { person: ResolversParentTypes['Person'], by?: Maybe<ResolversParentTypes['Person']> };
  OfferObjection: Omit<OfferObjection, 'person' | 'entered'> & { person: ResolversParentTypes['Person'], entered?: Maybe<ResolversParentTypes['EnteredFor']> };
  EnteredFor: Omit<EnteredFor, 'by'> & { by: ResolversParentTypes['Person'] };
  Nomination: Omit<Nomination, 'person' | 'nominee' | 'entered' | 'before'> & { person: ResolversParentTypes['Person'], nominee?: Maybe<ResolversParentTypes['Person']>, entered?: Maybe<ResolversParentTypes['EnteredFor']>, before?: Maybe<ResolversParentTypes['EarlierNomination']> };
  EarlierNomination: Omit<EarlierNomination, 'nominee'> & { nominee?: Maybe<ResolversParentTypes['Person']> };
  SelectionNote: Omit<SelectionNote, 'person'> & { person: ResolversParentTypes['Person'] };
  NomineeProposal: NomineeProposalParent;
  ConsentSignal: ConsentSignal;
  EnteredSignal: Omit<EnteredSignal, 'person' | 'entered'> & { person: ResolversParentTypes['Person'], entered: ResolversParentTypes['EnteredFor'] };
  SelectionObjection: Omit<SelectionObjection, 'person' | 'resolutions' | 'entered' | 'clearedVia'> & { person: ResolversParentTypes['Person'], resolutions: ReadonlyArray<ResolversParentTypes['ObjectionResolution']>, entered?: Maybe<ResolversParentTypes['EnteredFor']>, clearedVia?: Maybe<ResolversParentTypes['EnteredFor']> };
  ObjectionResolution: Omit<ObjectionResolution, 'by'> & { by: ResolversParentTypes['Person'] };
  SelectionChange: Omit<SelectionChange, 'by'> & { by: ResolversParentTypes['Person'] };
  SelectionOutcome: Omit<SelectionOutcome, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  HeardInput: HeardInput;
  OfferToHoldInput: OfferToHoldInput;
  RecordReachedInput: RecordReachedInput;
  ObjectToOfferInput: ObjectToOfferInput;
  WithdrawOfferInput: WithdrawOfferInput;
  OpenSelectionInput: OpenSelectionInput;
  MoveSelectionOnInput: MoveSelectionOnInput;
  NameFacilitatorInput: NameFacilitatorInput;
  NominateInput: NominateInput;
  InformSelectionInput: InformSelectionInput;
  ProposeNomineeInput: ProposeNomineeInput;
  SignalConsentInput: SignalConsentInput;
  ResolveObjectionInput: ResolveObjectionInput;
  AmendRoleInput: AmendRoleInput;
  ClearObjectionInput: ClearObjectionInput;
  ConcludeSelectionInput: ConcludeSelectionInput;
  EndSelectionInput: EndSelectionInput;
  SelectionConnection: Omit<SelectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SelectionEdge']> };
  SelectionEdge: Omit<SelectionEdge, 'node'> & { node: ResolversParentTypes['Selection'] };
  Instant: Scalars['Instant']['output'];
  Date: Scalars['Date']['output'];
  Person: PersonParent;
  LocalCircle: LocalCircle;
  Member: MemberParent;
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
  myHats?: Resolver<ResolversTypes['HatConnection'], ParentType, ContextType, RequireFields<QueryMyHatsArgs, 'first'>>;
  myNotices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryMyNoticesArgs, 'first'>>;
  selection?: Resolver<Maybe<ResolversTypes['Selection']>, ParentType, ContextType, RequireFields<QuerySelectionArgs, 'id'>>;
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
  hats?: Resolver<Maybe<ResolversTypes['HatConnection']>, ParentType, ContextType, RequireFields<GovernanceCircleHatsArgs, 'first'>>;
  vacancies?: Resolver<Maybe<ResolversTypes['HatConnection']>, ParentType, ContextType, RequireFields<GovernanceCircleVacanciesArgs, 'first'>>;
  selections?: Resolver<Maybe<ResolversTypes['SelectionConnection']>, ParentType, ContextType, RequireFields<GovernanceCircleSelectionsArgs, 'first'>>;
  pastSelections?: Resolver<Maybe<ResolversTypes['SelectionConnection']>, ParentType, ContextType, RequireFields<GovernanceCirclePastSelectionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  inviteToCircle?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationInviteToCircleArgs, 'input'>>;
  flagRegulatedActivities?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationFlagRegulatedActivitiesArgs, 'input'>>;
  createHat?: Resolver<ResolversTypes['Hat'], ParentType, ContextType, RequireFields<MutationCreateHatArgs, 'input'>>;
  amendHat?: Resolver<ResolversTypes['Hat'], ParentType, ContextType, RequireFields<MutationAmendHatArgs, 'input'>>;
  retireHat?: Resolver<ResolversTypes['Hat'], ParentType, ContextType, RequireFields<MutationRetireHatArgs, 'input'>>;
  recordCheckIn?: Resolver<ResolversTypes['Hat'], ParentType, ContextType, RequireFields<MutationRecordCheckInArgs, 'input'>>;
  handOverHat?: Resolver<ResolversTypes['Hat'], ParentType, ContextType, RequireFields<MutationHandOverHatArgs, 'input'>>;
  giveBackHat?: Resolver<ResolversTypes['Hat'], ParentType, ContextType, RequireFields<MutationGiveBackHatArgs, 'input'>>;
  passNoticeOn?: Resolver<ResolversTypes['Notice'], ParentType, ContextType, RequireFields<MutationPassNoticeOnArgs, 'input'>>;
  offerToHold?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationOfferToHoldArgs, 'input'>>;
  recordReached?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationRecordReachedArgs, 'input'>>;
  objectToOffer?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationObjectToOfferArgs, 'input'>>;
  withdrawOffer?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationWithdrawOfferArgs, 'input'>>;
  openSelection?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationOpenSelectionArgs, 'input'>>;
  moveSelectionOn?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationMoveSelectionOnArgs, 'input'>>;
  nameFacilitator?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationNameFacilitatorArgs, 'input'>>;
  nominate?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationNominateArgs, 'input'>>;
  informSelection?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationInformSelectionArgs, 'input'>>;
  proposeNominee?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationProposeNomineeArgs, 'input'>>;
  signalConsent?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationSignalConsentArgs, 'input'>>;
  resolveObjection?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationResolveObjectionArgs, 'input'>>;
  clearObjection?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationClearObjectionArgs, 'input'>>;
  concludeSelection?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationConcludeSelectionArgs, 'input'>>;
  endSelection?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<MutationEndSelectionArgs, 'input'>>;
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
  hats?: Resolver<Maybe<ResolversTypes['HatConnection']>, ParentType, ContextType, RequireFields<TeamHatsArgs, 'first'>>;
  vacancies?: Resolver<Maybe<ResolversTypes['HatConnection']>, ParentType, ContextType, RequireFields<TeamVacanciesArgs, 'first'>>;
  selections?: Resolver<Maybe<ResolversTypes['SelectionConnection']>, ParentType, ContextType, RequireFields<TeamSelectionsArgs, 'first'>>;
  pastSelections?: Resolver<Maybe<ResolversTypes['SelectionConnection']>, ParentType, ContextType, RequireFields<TeamPastSelectionsArgs, 'first'>>;
  hatLoad?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regulatedActivities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegulatedActivity']>>, ParentType, ContextType>;
  noticesToPassOn?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<TeamNoticesToPassOnArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, RequireFields<TeamMembersArgs, 'first'>>;
  myMembership?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HatResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hat'] = ResolversParentTypes['Hat']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accountabilities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  essential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCustom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  termWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkInWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['HatHolder']>, ParentType, ContextType>;
  vacantSince?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  selection?: Resolver<Maybe<ResolversTypes['Selection']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type HatHolderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HatHolder'] = ResolversParentTypes['HatHolder']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  checkInDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  checkedInOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handOverNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selectionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HatConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HatConnection'] = ResolversParentTypes['HatConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HatEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HatEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HatEdge'] = ResolversParentTypes['HatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hat'], ParentType, ContextType>;
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

export type SelectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Selection'] = ResolversParentTypes['Selection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hat?: Resolver<ResolversTypes['Hat'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['SelectionStep'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['HatRole'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['HatOffer']>, ParentType, ContextType>;
  facilitator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  nominationsCloseAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  submitted?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  myNomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  nominations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Nomination']>>, ParentType, ContextType>;
  information?: Resolver<ReadonlyArray<ResolversTypes['SelectionNote']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['NomineeProposal']>, ParentType, ContextType>;
  earlierProposals?: Resolver<ReadonlyArray<ResolversTypes['NomineeProposal']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['SelectionChange']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['SelectionOutcome']>, ParentType, ContextType>;
};

export type HatRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HatRole'] = ResolversParentTypes['HatRole']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accountabilities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  termWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HatOfferResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HatOffer'] = ResolversParentTypes['HatOffer']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  windowEnds?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  asked?: Resolver<ReadonlyArray<ResolversTypes['OfferReach']>, ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['EnteredFor']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['OfferObjection']>, ParentType, ContextType>;
};

export type OfferReachResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfferReach'] = ResolversParentTypes['OfferReach']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reachedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type OfferObjectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfferObjection'] = ResolversParentTypes['OfferObjection']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['EnteredFor']>, ParentType, ContextType>;
};

export type EnteredForResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnteredFor'] = ResolversParentTypes['EnteredFor']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['HeardHow'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NominationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Nomination'] = ResolversParentTypes['Nomination']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  nominee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['EnteredFor']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['EarlierNomination']>, ParentType, ContextType>;
};

export type EarlierNominationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EarlierNomination'] = ResolversParentTypes['EarlierNomination']> = {
  nominee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SelectionNoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionNote'] = ResolversParentTypes['SelectionNote']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  isObjection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NomineeProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NomineeProposal'] = ResolversParentTypes['NomineeProposal']> = {
  nominee?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  signalled?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  mySignal?: Resolver<Maybe<ResolversTypes['ConsentSignal']>, ParentType, ContextType>;
  objections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SelectionObjection']>>, ParentType, ContextType>;
  entered?: Resolver<ReadonlyArray<ResolversTypes['EnteredSignal']>, ParentType, ContextType>;
};

export type ConsentSignalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentSignal'] = ResolversParentTypes['ConsentSignal']> = {
  objection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type EnteredSignalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnteredSignal'] = ResolversParentTypes['EnteredSignal']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['EnteredFor'], ParentType, ContextType>;
};

export type SelectionObjectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionObjection'] = ResolversParentTypes['SelectionObjection']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  resolutions?: Resolver<ReadonlyArray<ResolversTypes['ObjectionResolution']>, ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['EnteredFor']>, ParentType, ContextType>;
  clearedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  clearedVia?: Resolver<Maybe<ResolversTypes['EnteredFor']>, ParentType, ContextType>;
};

export type ObjectionResolutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectionResolution'] = ResolversParentTypes['ObjectionResolution']> = {
  verb?: Resolver<ResolversTypes['ResolutionVerb'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type SelectionChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionChange'] = ResolversParentTypes['SelectionChange']> = {
  what?: Resolver<ResolversTypes['SelectionChangeKind'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type SelectionOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionOutcome'] = ResolversParentTypes['SelectionOutcome']> = {
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SelectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionConnection'] = ResolversParentTypes['SelectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SelectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SelectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionEdge'] = ResolversParentTypes['SelectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Selection'], ParentType, ContextType>;
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

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  Hat?: HatResolvers<ContextType>;
  HatHolder?: HatHolderResolvers<ContextType>;
  HatConnection?: HatConnectionResolvers<ContextType>;
  HatEdge?: HatEdgeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  Selection?: SelectionResolvers<ContextType>;
  HatRole?: HatRoleResolvers<ContextType>;
  HatOffer?: HatOfferResolvers<ContextType>;
  OfferReach?: OfferReachResolvers<ContextType>;
  OfferObjection?: OfferObjectionResolvers<ContextType>;
  EnteredFor?: EnteredForResolvers<ContextType>;
  Nomination?: NominationResolvers<ContextType>;
  EarlierNomination?: EarlierNominationResolvers<ContextType>;
  SelectionNote?: SelectionNoteResolvers<ContextType>;
  NomineeProposal?: NomineeProposalResolvers<ContextType>;
  ConsentSignal?: ConsentSignalResolvers<ContextType>;
  EnteredSignal?: EnteredSignalResolvers<ContextType>;
  SelectionObjection?: SelectionObjectionResolvers<ContextType>;
  ObjectionResolution?: ObjectionResolutionResolvers<ContextType>;
  SelectionChange?: SelectionChangeResolvers<ContextType>;
  SelectionOutcome?: SelectionOutcomeResolvers<ContextType>;
  SelectionConnection?: SelectionConnectionResolvers<ContextType>;
  SelectionEdge?: SelectionEdgeResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  LocalCircle?: LocalCircleResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};
