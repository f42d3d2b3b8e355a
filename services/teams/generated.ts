// Made by `npm run compose` from schema/teams: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonParent, TeamParent, MemberParent, RelationParent, GovernanceCircleParent, GroupParent, NoticeParent, TeamStartParent, StageEntryParent, EnteredConsentParent, ContactPlanParent, StateChangeParent, ObservationParent, LearningRecordParent, CoachParent, CoachingParent } from './resolvers/parents.ts';
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
  /** An observation; to the owner's side, the worker and the observer. */
  readonly observation?: Maybe<Observation>;
  /** What you learned, newest first. It is yours. */
  readonly myLearning: LearningRecordConnection;
  /** All you learned as one JSON text, to take along: it holds no ids of this circle, and nothing of anyone else. */
  readonly myLearningExport: Scalars['String']['output'];
  /** Trainings that wait to be confirmed; to vetting leads and coaches, null to others. */
  readonly trainingsToConfirm?: Maybe<LearningRecordConnection>;
  /** Coaches of the circle, and what one can come to them with. */
  readonly coaches: CoachConnection;
  /** Coaching you asked for, newest first. */
  readonly myCoaching: CoachingConnection;
  /** Coaching you were asked for, newest first. */
  readonly coachingAskedOfMe: CoachingConnection;
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


export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyLearningArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTrainingsToConfirmArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCoachesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyCoachingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCoachingAskedOfMeArgs = {
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
};


/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCircleMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Invites someone to the governance circle. For coordinators, secretaries and facilitators of the circle; the person accepts with `answerInvitation`. */
  readonly inviteToCircle: Member;
  /** Lets the team rest, or wakes it: at once, and with nothing to assess anew. For the owner's side (T26). */
  readonly restTeam: Team;
  /** Records that the owner died: visits are called off, the paid and professionals hand over, family and friends keep someone who is in touch. For family and friends, the advocate, the Team Starter and coordinators (T26). */
  readonly recordBereavement: Team;
  /** Closes the team; what was kept can still be read. For the owner's side (T26). */
  readonly closeTeam: Team;
  /** Opens a closed team again, or puts right what was recorded by mistake. For the owner's side and coordinators (T26). */
  readonly reopenTeam: Team;
  /** Says yes or no to someone keeping in touch with you; you may change your mind. For family and friends of an owner who died (K11). */
  readonly answerContactPlan: ContactPlan;
  /** Names who keeps in touch with a carer; naming yourself is your yes. For the unpaid of the team, the advocate and coordinators (K11). */
  readonly nameContactKeeper: ContactPlan;
  /** Says yes or no to keeping in touch, when you were named (K11). */
  readonly answerKeepingInTouch: ContactPlan;
  /** Records that a planned contact took place. For whoever keeps in touch (K11). */
  readonly recordContact: ContactPlan;
  /** Has a member rest until a day, or until they are back: they keep their place, their permissions and hats rest. For themselves and the owner's side. */
  readonly pauseMembership: Member;
  /** Has a member be back. For themselves and the owner's side. */
  readonly resumeMembership: Member;
  /** Says what whoever is paid for the team must be trained in: all of it. For the owner's side, the profile hat and the Team Starter (T22). */
  readonly setSpecialistNeeds: Team;
  /** Plans an observation of someone who works in the team, on one day. If you are the owner's side or the worker, it is your yes too (T22). */
  readonly planObservation: Observation;
  /** Says yes or no to an observation: the owner's side, or the worker. A no withdraws it, until it started (T22). */
  readonly answerObservation: Observation;
  /** Begins an observation, on its day and with both consents. For the worker and the observer (T22). */
  readonly startObservation: Observation;
  /** Writes down what you learned from being observed: it goes into your own learning, and the team keeps none of it (T22). */
  readonly finishObservation: Observation;
  /** Records a training of yours (T22). */
  readonly recordTraining: LearningRecord;
  /** Confirms a training you have seen the proof of: it counts for teams. For vetting leads and coaches; never one's own (T22). */
  readonly confirmTraining: LearningRecord;
  /** Lists yourself as a coach. For coaches of the circle. */
  readonly offerCoaching: Coach;
  /** Takes yourself off the list of coaches. For coaches of the circle; true also when you were not on it. */
  readonly endCoachingOffer: Scalars['Boolean']['output'];
  /** Asks a coach for a session (T22). */
  readonly askForCoaching: Coaching;
  /** Says yes or no to a session you were asked for; with a no either of you calls it off (T22). */
  readonly answerCoaching: Coaching;
  /** Writes down what came of a session you asked for: it goes into your own learning (T22). */
  readonly finishCoaching: Coaching;
  /** Says that you told someone who does not use the software what a notice had to say. */
  readonly passNoticeOn: Notice;
  /** Starts a team for a person supported who uses paper: they are its owner, you its Team Starter, and their yes is kept as entered by you. For Team Starters of the circle (T3). */
  readonly startTeam: Team;
  /** Begins the way of a team its owner made. For the owner's side and its Team Starter (T3). */
  readonly beginStart: TeamStart;
  /** Moves one stage forward, or back to any earlier one. For the owner's side and the Team Starter (T3, T4). */
  readonly moveStage: TeamStart;
  /** Says what a team does that the law regulates; nothing when it is companionship only. For the owner, their advocate and the Team Starter (T4). */
  readonly flagRegulatedActivities: Team;
  /** Records that the Team Starter was to see the person supported. For the Team Starter (T4). */
  readonly recordStartVisit: TeamStart;
  /** The Team Starter steps back at the last stage, holding no hat any more; their access ends at once. For them and the owner's side (T3). */
  readonly stepBack: TeamStart;
  /** Gives a Team Starter another end, within twelve months. For the owner's side (T3). */
  readonly renewStarter: Member;
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


export type MutationRestTeamArgs = {
  input: RestTeamInput;
};


export type MutationRecordBereavementArgs = {
  input: RecordBereavementInput;
};


export type MutationCloseTeamArgs = {
  input: CloseTeamInput;
};


export type MutationReopenTeamArgs = {
  input: ReopenTeamInput;
};


export type MutationAnswerContactPlanArgs = {
  input: AnswerContactPlanInput;
};


export type MutationNameContactKeeperArgs = {
  input: NameContactKeeperInput;
};


export type MutationAnswerKeepingInTouchArgs = {
  input: AnswerKeepingInTouchInput;
};


export type MutationRecordContactArgs = {
  input: RecordContactInput;
};


export type MutationPauseMembershipArgs = {
  input: PauseMembershipInput;
};


export type MutationResumeMembershipArgs = {
  input: ResumeMembershipInput;
};


export type MutationSetSpecialistNeedsArgs = {
  input: SetSpecialistNeedsInput;
};


export type MutationPlanObservationArgs = {
  input: PlanObservationInput;
};


export type MutationAnswerObservationArgs = {
  input: AnswerObservationInput;
};


export type MutationStartObservationArgs = {
  input: StartObservationInput;
};


export type MutationFinishObservationArgs = {
  input: FinishObservationInput;
};


export type MutationRecordTrainingArgs = {
  input: RecordTrainingInput;
};


export type MutationConfirmTrainingArgs = {
  input: ConfirmTrainingInput;
};


export type MutationOfferCoachingArgs = {
  input: OfferCoachingInput;
};


export type MutationAskForCoachingArgs = {
  input: AskForCoachingInput;
};


export type MutationAnswerCoachingArgs = {
  input: AnswerCoachingInput;
};


export type MutationFinishCoachingArgs = {
  input: FinishCoachingInput;
};


export type MutationPassNoticeOnArgs = {
  input: PassNoticeOnInput;
};


export type MutationStartTeamArgs = {
  input: StartTeamInput;
};


export type MutationBeginStartArgs = {
  input: BeginStartInput;
};


export type MutationMoveStageArgs = {
  input: MoveStageInput;
};


export type MutationFlagRegulatedActivitiesArgs = {
  input: FlagRegulatedActivitiesInput;
};


export type MutationRecordStartVisitArgs = {
  input: RecordStartVisitInput;
};


export type MutationStepBackArgs = {
  input: StepBackInput;
};


export type MutationRenewStarterArgs = {
  input: RenewStarterInput;
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
  /** How it lives; to members and coordinators. */
  readonly state?: Maybe<TeamState>;
  /** Every change of how it lives, oldest first; to members and coordinators. */
  readonly stateHistory?: Maybe<ReadonlyArray<StateChange>>;
  /** How long what was kept is kept at least, once care ended; to members and coordinators. The clock begins anew when the team opens again. */
  readonly retention?: Maybe<Retention>;
  /** Who keeps in touch with those left behind; to the unpaid of the team, the advocate and coordinators (K11). */
  readonly contactPlans?: Maybe<ContactPlanConnection>;
  /** What whoever is paid must be trained in; to members who come or plan. */
  readonly specialistNeeds?: Maybe<ReadonlyArray<SpecialistNeed>>;
  /** Observations still to come or under way, oldest first: all of them to the owner's side, to others those they take part in. */
  readonly observations?: Maybe<ObservationConnection>;
  /** Notices for members who do not use the software, and whom nobody has told yet; to those who can tell them. */
  readonly noticesToPassOn?: Maybe<NoticeConnection>;
  /** How far its start has come, to members; null for a team that started without a Team Starter's way. */
  readonly start?: Maybe<TeamStart>;
  /** What the team does that the law regulates; to members. */
  readonly regulatedActivities?: Maybe<ReadonlyArray<RegulatedActivity>>;
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
export type TeamContactPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person supported and those they chose. */
export type TeamObservationsArgs = {
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

/** A person's place in a team. It holds while both the owner and the person consent (T2). */
export type Member = {
  readonly __typename?: 'Member';
  /** The day someone who rests is back; null when they are not resting, or until they say so. */
  readonly pausedUntil?: Maybe<Scalars['Date']['output']>;
  /** Who wrote down the owner's yes, and how they heard it, when the owner uses paper: then it is nobody's own click. Of an owner's own place, both yeses (T3). */
  readonly entered?: Maybe<EnteredConsent>;
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

/** How a team lives (T26). */
export type TeamState =
  /** As usual. */
  | 'ACTIVE'
  /** It rests; it can go on at any time. */
  | 'QUIET'
  /** Its owner died; the weeks after. */
  | 'BEREAVED'
  /** Over; what was kept can be read. */
  | 'CLOSED';

/** A change of how a team lives. */
export type StateChange = {
  readonly __typename?: 'StateChange';
  /** How it lives from then on. */
  readonly state: TeamState;
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** By whose word; null when it came by itself. */
  readonly by?: Maybe<Person>;
  /** Why it closed. */
  readonly reason?: Maybe<ClosingReason>;
};

/** Why a team closed. */
export type ClosingReason =
  /** The person supported moved away. */
  | 'MOVED_AWAY'
  /** The support is no longer needed. */
  | 'NO_LONGER_NEEDED'
  /** Something else. */
  | 'OTHER';

/** How long what was kept is kept, at least. */
export type Retention = {
  readonly __typename?: 'Retention';
  /** The day it may end. */
  readonly until: Scalars['Date']['output'];
  /** By which rule. */
  readonly rule: RetentionRule;
  /** Where the rule comes from. */
  readonly source: Scalars['String']['output'];
};

/** A rule for how long something is kept. */
export type RetentionRule =
  /** From the end of care. */
  | 'END_OF_CARE'
  /** Of a start that never came past the first contact. */
  | 'CONTACT_ONLY';

/** Someone keeps in touch with one who cared for a person that died (K11). */
export type ContactPlan = {
  readonly __typename?: 'ContactPlan';
  /** Who cared. */
  readonly person: Person;
  /** Whether they said yes; null before they answered. */
  readonly accepted?: Maybe<Scalars['Boolean']['output']>;
  /** Who keeps in touch. */
  readonly keeper?: Maybe<Person>;
  /** Whether whoever was named said yes; null before they answered. */
  readonly keeperAccepted?: Maybe<Scalars['Boolean']['output']>;
  /** The last day of the plan. */
  readonly until: Scalars['Date']['output'];
  /** Each contact, by day. */
  readonly contacts: ReadonlyArray<PlannedContact>;
};

/** A contact of a plan. */
export type PlannedContact = {
  readonly __typename?: 'PlannedContact';
  /** On which day it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** When it was recorded as done. */
  readonly doneAt?: Maybe<Scalars['Instant']['output']>;
};

/** How a team shall live. */
export type RestTeamInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** ACTIVE or QUIET. */
  readonly state: TeamState;
};

/** The death of an owner. */
export type RecordBereavementInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** On which day they died; not ahead. */
  readonly diedOn: Scalars['Date']['input'];
};

/** The end of a team. */
export type CloseTeamInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: ClosingReason;
};

/** A team to open again. */
export type ReopenTeamInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
};

/** A carer's answer. */
export type AnswerContactPlanInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** Yes or no. */
  readonly accept: Scalars['Boolean']['input'];
};

/** Who keeps in touch with whom. */
export type NameContactKeeperInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The carer. */
  readonly personId: Scalars['ID']['input'];
  /** Who keeps in touch with them: a member of the team. */
  readonly keeperId: Scalars['ID']['input'];
};

/** The answer of whoever was named to keep in touch. */
export type AnswerKeepingInTouchInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The carer. */
  readonly personId: Scalars['ID']['input'];
  /** Yes or no. */
  readonly accept: Scalars['Boolean']['input'];
};

/** A contact that took place. */
export type RecordContactInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The carer. */
  readonly personId: Scalars['ID']['input'];
  /** The day it was due. */
  readonly dueOn: Scalars['Date']['input'];
};

/** A member who rests. */
export type PauseMembershipInput = {
  /** Their membership. */
  readonly memberId: Scalars['ID']['input'];
  /** The day they are back; without one until they say so. */
  readonly backOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A member who is back. */
export type ResumeMembershipInput = {
  /** Their membership. */
  readonly memberId: Scalars['ID']['input'];
};

/** A page of contact plans. */
export type ContactPlanConnection = {
  readonly __typename?: 'ContactPlanConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<ContactPlanEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of contact plans. */
export type ContactPlanEdge = {
  readonly __typename?: 'ContactPlanEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ContactPlan;
};

/** Something whoever is paid must be trained in before they support this person (T22). */
export type SpecialistNeed = {
  readonly __typename?: 'SpecialistNeed';
  /** The training it takes, as a term circles share: `peg-feed`. */
  readonly skill: Scalars['String']['output'];
  /** What people call it. */
  readonly label: Scalars['String']['output'];
};

/** Someone watches a worker at work on one day, to learn together (T22). */
export type Observation = {
  readonly __typename?: 'Observation';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The team; null to an observer who does not belong to it. */
  readonly team?: Maybe<Team>;
  /** Who is observed. */
  readonly worker: Person;
  /** Who observes. */
  readonly observer: Person;
  /** On which day; it takes place on no other. */
  readonly on: Scalars['Date']['output'];
  /** What they want to look at. */
  readonly about: Scalars['String']['output'];
  /** How it stands. */
  readonly status: ObservationStatus;
  /** Whether the owner's side said yes. */
  readonly ownerConsent: Scalars['Boolean']['output'];
  /** Who said it; an advocate may, on the owner's behalf. */
  readonly ownerConsentBy?: Maybe<Person>;
  /** Whether the worker said yes. */
  readonly workerConsent: Scalars['Boolean']['output'];
  /** When it started. */
  readonly startedAt?: Maybe<Scalars['Instant']['output']>;
};

/** How an observation stands. */
export type ObservationStatus =
  /** Planned; it starts only with both consents. */
  | 'PLANNED'
  /** Under way, or not written down yet. */
  | 'STARTED'
  /** Over; the worker wrote down what they learned. */
  | 'DONE'
  /** One side said no. */
  | 'WITHDRAWN'
  /** Its day went by without it. */
  | 'LAPSED';

/** Something a person learned. It belongs to them. */
export type LearningRecord = {
  readonly __typename?: 'LearningRecord';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly person: Person;
  /** How they learned it. */
  readonly kind: LearningKind;
  /** What it was, or was about. */
  readonly title: Scalars['String']['output'];
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** What they wrote down for themselves; to nobody else. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** Who watched or coached. */
  readonly with?: Maybe<Person>;
  /** Of training: what it is, as a term circles share. */
  readonly skill?: Maybe<Scalars['String']['output']>;
  /** Of training: whose word it is. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Of training: the last day it is good. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Of training: when it was confirmed; until then it does not count for teams. */
  readonly confirmedAt?: Maybe<Scalars['Instant']['output']>;
  /** Of training: who confirmed it. */
  readonly confirmedBy?: Maybe<Person>;
};

/** How someone learned something. */
export type LearningKind =
  /** A training. */
  | 'TRAINING'
  /** Being observed. */
  | 'OBSERVATION'
  /** A session with a coach. */
  | 'COACHING';

/** Someone of the circle who coaches. No coach has a say over anyone. */
export type Coach = {
  readonly __typename?: 'Coach';
  /** Who. */
  readonly person: Person;
  /** What they are called. */
  readonly name: Scalars['String']['output'];
  /** What one can come to them with. */
  readonly about: Scalars['String']['output'];
};

/** A session someone asked a coach for. It takes both. */
export type Coaching = {
  readonly __typename?: 'Coaching';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Who asked. */
  readonly person: Person;
  /** Whom they asked. */
  readonly coach: Person;
  /** What about. */
  readonly about: Scalars['String']['output'];
  /** On which day. */
  readonly on: Scalars['Date']['output'];
  /** How it stands. */
  readonly state: CoachingState;
};

/** How a session with a coach stands. */
export type CoachingState =
  /** The coach has not answered. */
  | 'ASKED'
  /** Both said yes. */
  | 'AGREED'
  /** One of them said no. */
  | 'DECLINED'
  /** Over; whoever asked wrote down what came of it. */
  | 'DONE';

/** What a team needs specially trained people for. */
export type SetSpecialistNeedsInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** All of it. */
  readonly needs: ReadonlyArray<SpecialistNeedInput>;
};

/** Something whoever is paid must be trained in. */
export type SpecialistNeedInput = {
  /** The training it takes, as a term circles share: lower case words joined by hyphens, `peg-feed`. */
  readonly skill: Scalars['String']['input'];
  /** What people call it. */
  readonly label: Scalars['String']['input'];
};

/** An observation to plan. */
export type PlanObservationInput = {
  /** An id of your own making (`observation_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** Who is observed: someone who works in the team. */
  readonly workerId: Scalars['ID']['input'];
  /** Who observes. */
  readonly observerId: Scalars['ID']['input'];
  /** On which day. */
  readonly on: Scalars['Date']['input'];
  /** What they want to look at. */
  readonly about: Scalars['String']['input'];
};

/** An answer to a planned observation. */
export type AnswerObservationInput = {
  /** The observation. */
  readonly observationId: Scalars['ID']['input'];
  /** Yes or no. */
  readonly accept: Scalars['Boolean']['input'];
};

/** An observation that begins. */
export type StartObservationInput = {
  /** The observation. */
  readonly observationId: Scalars['ID']['input'];
};

/** What someone learned from being observed. */
export type FinishObservationInput = {
  /** The observation. */
  readonly observationId: Scalars['ID']['input'];
  /** What you learned. */
  readonly learned: Scalars['String']['input'];
};

/** A training someone had. */
export type RecordTrainingInput = {
  /** An id of your own making (`training_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** What it is, as a term circles share: lower case words joined by hyphens, `peg-feed`. */
  readonly skill: Scalars['String']['input'];
  /** Who gave it. */
  readonly issuer: Scalars['String']['input'];
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** The last day it is good. */
  readonly expiresOn: Scalars['Date']['input'];
};

/** A training to confirm. */
export type ConfirmTrainingInput = {
  /** Whose. */
  readonly personId: Scalars['ID']['input'];
  /** The training. */
  readonly trainingId: Scalars['ID']['input'];
};

/** What a coach offers. */
export type OfferCoachingInput = {
  /** What one can come to you with. */
  readonly about: Scalars['String']['input'];
};

/** A session to ask for. */
export type AskForCoachingInput = {
  /** An id of your own making (`coaching_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The coach. */
  readonly coachId: Scalars['ID']['input'];
  /** What about. */
  readonly about: Scalars['String']['input'];
  /** On which day. */
  readonly on: Scalars['Date']['input'];
};

/** An answer to a session asked for. */
export type AnswerCoachingInput = {
  /** Who asked. */
  readonly personId: Scalars['ID']['input'];
  /** The session. */
  readonly coachingId: Scalars['ID']['input'];
  /** Yes or no. */
  readonly accept: Scalars['Boolean']['input'];
};

/** What came of a session. */
export type FinishCoachingInput = {
  /** The session. */
  readonly coachingId: Scalars['ID']['input'];
  /** What came of it. */
  readonly learned: Scalars['String']['input'];
};

/** A page of observations. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of observations. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Observation;
};

/** A page of what someone learned. */
export type LearningRecordConnection = {
  readonly __typename?: 'LearningRecordConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<LearningRecordEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of what someone learned. */
export type LearningRecordEdge = {
  readonly __typename?: 'LearningRecordEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: LearningRecord;
};

/** A page of coaches. */
export type CoachConnection = {
  readonly __typename?: 'CoachConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<CoachEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of coaches. */
export type CoachEdge = {
  readonly __typename?: 'CoachEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Coach;
};

/** A page of sessions. */
export type CoachingConnection = {
  readonly __typename?: 'CoachingConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<CoachingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of sessions. */
export type CoachingEdge = {
  readonly __typename?: 'CoachingEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Coaching;
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

/** A yes that someone else entered. */
export type EnteredConsent = {
  readonly __typename?: 'EnteredConsent';
  /** Who wrote it down. */
  readonly by: Person;
  /** How they heard it. */
  readonly how: HeardHow;
  /** On which day. */
  readonly on: Scalars['Date']['output'];
};

/** How a yes was heard that someone else entered. */
export type HeardHow =
  /** Face to face. */
  | 'IN_PERSON'
  /** On the telephone. */
  | 'PHONE'
  /** In a letter, or on a form sent back. */
  | 'LETTER';

/** How far the start of a team has come (T3). */
export type TeamStart = {
  readonly __typename?: 'TeamStart';
  /** The stage it is at. */
  readonly stage: TeamStage;
  /** The stage as a number, 1 to 8. */
  readonly stageNumber: Scalars['Int']['output'];
  /** Every stage entered, oldest first. */
  readonly history: ReadonlyArray<StageEntry>;
  /** The Team Starter, present or past. */
  readonly starter?: Maybe<Person>;
  /** When the Team Starter was to see the person supported. */
  readonly visitedOn?: Maybe<Scalars['Date']['output']>;
  /** Who was there. */
  readonly visitedBy?: Maybe<Person>;
  /** When the Team Starter stepped back. */
  readonly steppedBackAt?: Maybe<Scalars['Instant']['output']>;
};

/** A stage that was entered. */
export type StageEntry = {
  readonly __typename?: 'StageEntry';
  /** Which. */
  readonly stage: TeamStage;
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** By whose word. */
  readonly by: Person;
};

/** The way of a team from the first word to standing on its own feet. */
export type TeamStage =
  /** 1: the first word. */
  | 'FIRST_CONTACT'
  /** 2: getting to know each other. */
  | 'RELATIONSHIP'
  /** 3: looking for those who fit. */
  | 'MATCH'
  /** 4: the supportive conversation and the trust assessment. */
  | 'CONVERSATION'
  /** 5: profiles and promises. */
  | 'PROFILE'
  /** 6: building the team. */
  | 'BUILDING'
  /** 7: hats find their heads. */
  | 'HATS'
  /** 8: the Team Starter steps back. */
  | 'STEPPING_BACK';

/** Support that the law regulates: the Team Starter visits before anyone paid comes (T4). */
export type RegulatedActivity =
  /** Personal care. */
  | 'PERSONAL_CARE'
  /** Help with medicines. */
  | 'MEDICINES';

/** A team for someone who uses paper. */
export type StartTeamInput = {
  /** An id of your own making (`team_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The account the person supported has in the circle, whether they ever sign in or not. */
  readonly ownerId: Scalars['ID']['input'];
  /** What people call them; what they told the circle themselves stands. */
  readonly ownerName: Scalars['String']['input'];
  /** How they like to be reached; what they told the circle themselves stands. */
  readonly ownerChannel: Channel;
  /** How and when you heard their yes. */
  readonly confirmed: ConfirmedYesInput;
};

/** A yes that someone else enters. */
export type ConfirmedYesInput = {
  /** How you heard it. */
  readonly how: HeardHow;
  /** On which day; not ahead. */
  readonly on: Scalars['Date']['input'];
};

/** The beginning of a team's way. */
export type BeginStartInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
};

/** A move to another stage. */
export type MoveStageInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The stage: the next one, or any earlier one. */
  readonly to: TeamStage;
};

/** What a team does that the law regulates. */
export type FlagRegulatedActivitiesInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** All of it; empty for nothing. */
  readonly activities: ReadonlyArray<RegulatedActivity>;
};

/** The Team Starter's visit. */
export type RecordStartVisitInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** On which day; not ahead. */
  readonly on: Scalars['Date']['input'];
};

/** The Team Starter's stepping back. */
export type StepBackInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
};

/** Another end for a Team Starter. */
export type RenewStarterInput = {
  /** Their membership. */
  readonly memberId: Scalars['ID']['input'];
  /** Until when; within twelve months. */
  readonly endsAt: Scalars['Instant']['input'];
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
  /** A member who rests: they keep their place, and see and are asked nothing until they are back. */
  | 'PAUSED'
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  InviteToCircleInput: InviteToCircleInput;
  Team: ResolverTypeWrapper<TeamParent>;
  Member: ResolverTypeWrapper<MemberParent>;
  TeamState: TeamState;
  StateChange: ResolverTypeWrapper<StateChangeParent>;
  ClosingReason: ClosingReason;
  Retention: ResolverTypeWrapper<Retention>;
  RetentionRule: RetentionRule;
  ContactPlan: ResolverTypeWrapper<ContactPlanParent>;
  PlannedContact: ResolverTypeWrapper<PlannedContact>;
  RestTeamInput: RestTeamInput;
  RecordBereavementInput: RecordBereavementInput;
  CloseTeamInput: CloseTeamInput;
  ReopenTeamInput: ReopenTeamInput;
  AnswerContactPlanInput: AnswerContactPlanInput;
  NameContactKeeperInput: NameContactKeeperInput;
  AnswerKeepingInTouchInput: AnswerKeepingInTouchInput;
  RecordContactInput: RecordContactInput;
  PauseMembershipInput: PauseMembershipInput;
  ResumeMembershipInput: ResumeMembershipInput;
  ContactPlanConnection: ResolverTypeWrapper<Omit<ContactPlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ContactPlanEdge']> }>;
  ContactPlanEdge: ResolverTypeWrapper<Omit<ContactPlanEdge, 'node'> & { node: ResolversTypes['ContactPlan'] }>;
  SpecialistNeed: ResolverTypeWrapper<SpecialistNeed>;
  Observation: ResolverTypeWrapper<ObservationParent>;
  ObservationStatus: ObservationStatus;
  LearningRecord: ResolverTypeWrapper<LearningRecordParent>;
  LearningKind: LearningKind;
  Coach: ResolverTypeWrapper<CoachParent>;
  Coaching: ResolverTypeWrapper<CoachingParent>;
  CoachingState: CoachingState;
  SetSpecialistNeedsInput: SetSpecialistNeedsInput;
  SpecialistNeedInput: SpecialistNeedInput;
  PlanObservationInput: PlanObservationInput;
  AnswerObservationInput: AnswerObservationInput;
  StartObservationInput: StartObservationInput;
  FinishObservationInput: FinishObservationInput;
  RecordTrainingInput: RecordTrainingInput;
  ConfirmTrainingInput: ConfirmTrainingInput;
  OfferCoachingInput: OfferCoachingInput;
  AskForCoachingInput: AskForCoachingInput;
  AnswerCoachingInput: AnswerCoachingInput;
  FinishCoachingInput: FinishCoachingInput;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ObservationEdge']> }>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  LearningRecordConnection: ResolverTypeWrapper<Omit<LearningRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LearningRecordEdge']> }>;
  LearningRecordEdge: ResolverTypeWrapper<Omit<LearningRecordEdge, 'node'> & { node: ResolversTypes['LearningRecord'] }>;
  CoachConnection: ResolverTypeWrapper<Omit<CoachConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CoachEdge']> }>;
  CoachEdge: ResolverTypeWrapper<Omit<CoachEdge, 'node'> & { node: ResolversTypes['Coach'] }>;
  CoachingConnection: ResolverTypeWrapper<Omit<CoachingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CoachingEdge']> }>;
  CoachingEdge: ResolverTypeWrapper<Omit<CoachingEdge, 'node'> & { node: ResolversTypes['Coaching'] }>;
  Notice: ResolverTypeWrapper<NoticeParent>;
  NoticeKind: NoticeKind;
  PassNoticeOnInput: PassNoticeOnInput;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  EnteredConsent: ResolverTypeWrapper<EnteredConsentParent>;
  HeardHow: HeardHow;
  TeamStart: ResolverTypeWrapper<TeamStartParent>;
  StageEntry: ResolverTypeWrapper<StageEntryParent>;
  TeamStage: TeamStage;
  RegulatedActivity: RegulatedActivity;
  StartTeamInput: StartTeamInput;
  ConfirmedYesInput: ConfirmedYesInput;
  BeginStartInput: BeginStartInput;
  MoveStageInput: MoveStageInput;
  FlagRegulatedActivitiesInput: FlagRegulatedActivitiesInput;
  RecordStartVisitInput: RecordStartVisitInput;
  StepBackInput: StepBackInput;
  RenewStarterInput: RenewStarterInput;
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
  Boolean: Scalars['Boolean']['output'];
  InviteToCircleInput: InviteToCircleInput;
  Team: TeamParent;
  Member: MemberParent;
  StateChange: StateChangeParent;
  Retention: Retention;
  ContactPlan: ContactPlanParent;
  PlannedContact: PlannedContact;
  RestTeamInput: RestTeamInput;
  RecordBereavementInput: RecordBereavementInput;
  CloseTeamInput: CloseTeamInput;
  ReopenTeamInput: ReopenTeamInput;
  AnswerContactPlanInput: AnswerContactPlanInput;
  NameContactKeeperInput: NameContactKeeperInput;
  AnswerKeepingInTouchInput: AnswerKeepingInTouchInput;
  RecordContactInput: RecordContactInput;
  PauseMembershipInput: PauseMembershipInput;
  ResumeMembershipInput: ResumeMembershipInput;
  ContactPlanConnection: Omit<ContactPlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ContactPlanEdge']> };
  ContactPlanEdge: Omit<ContactPlanEdge, 'node'> & { node: ResolversParentTypes['ContactPlan'] };
  SpecialistNeed: SpecialistNeed;
  Observation: ObservationParent;
  LearningRecord: LearningRecordParent;
  Coach: CoachParent;
  Coaching: CoachingParent;
  SetSpecialistNeedsInput: SetSpecialistNeedsInput;
  SpecialistNeedInput: SpecialistNeedInput;
  PlanObservationInput: PlanObservationInput;
  AnswerObservationInput: AnswerObservationInput;
  StartObservationInput: StartObservationInput;
  FinishObservationInput: FinishObservationInput;
  RecordTrainingInput: RecordTrainingInput;
  ConfirmTrainingInput: ConfirmTrainingInput;
  OfferCoachingInput: OfferCoachingInput;
  AskForCoachingInput: AskForCoachingInput;
  AnswerCoachingInput: AnswerCoachingInput;
  FinishCoachingInput: FinishCoachingInput;
  ObservationConnection: Omit<ObservationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ObservationEdge']> };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  LearningRecordConnection: Omit<LearningRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LearningRecordEdge']> };
  LearningRecordEdge: Omit<LearningRecordEdge, 'node'> & { node: ResolversParentTypes['LearningRecord'] };
  CoachConnection: Omit<CoachConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CoachEdge']> };
  CoachEdge: Omit<CoachEdge, 'node'> & { node: ResolversParentTypes['Coach'] };
  CoachingConnection: Omit<CoachingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CoachingEdge']> };
  CoachingEdge: Omit<CoachingEdge, 'node'> & { node: ResolversParentTypes['Coaching'] };
  Notice: NoticeParent;
  PassNoticeOnInput: PassNoticeOnInput;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  EnteredConsent: EnteredConsentParent;
  TeamStart: TeamStartParent;
  StageEntry: StageEntryParent;
  StartTeamInput: StartTeamInput;
  ConfirmedYesInput: ConfirmedYesInput;
  BeginStartInput: BeginStartInput;
  MoveStageInput: MoveStageInput;
  FlagRegulatedActivitiesInput: FlagRegulatedActivitiesInput;
  RecordStartVisitInput: RecordStartVisitInput;
  StepBackInput: StepBackInput;
  RenewStarterInput: RenewStarterInput;
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
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  myLearning?: Resolver<ResolversTypes['LearningRecordConnection'], ParentType, ContextType, RequireFields<QueryMyLearningArgs, 'first'>>;
  myLearningExport?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainingsToConfirm?: Resolver<Maybe<ResolversTypes['LearningRecordConnection']>, ParentType, ContextType, RequireFields<QueryTrainingsToConfirmArgs, 'first'>>;
  coaches?: Resolver<ResolversTypes['CoachConnection'], ParentType, ContextType, RequireFields<QueryCoachesArgs, 'first'>>;
  myCoaching?: Resolver<ResolversTypes['CoachingConnection'], ParentType, ContextType, RequireFields<QueryMyCoachingArgs, 'first'>>;
  coachingAskedOfMe?: Resolver<ResolversTypes['CoachingConnection'], ParentType, ContextType, RequireFields<QueryCoachingAskedOfMeArgs, 'first'>>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  inviteToCircle?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationInviteToCircleArgs, 'input'>>;
  restTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationRestTeamArgs, 'input'>>;
  recordBereavement?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationRecordBereavementArgs, 'input'>>;
  closeTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationCloseTeamArgs, 'input'>>;
  reopenTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationReopenTeamArgs, 'input'>>;
  answerContactPlan?: Resolver<ResolversTypes['ContactPlan'], ParentType, ContextType, RequireFields<MutationAnswerContactPlanArgs, 'input'>>;
  nameContactKeeper?: Resolver<ResolversTypes['ContactPlan'], ParentType, ContextType, RequireFields<MutationNameContactKeeperArgs, 'input'>>;
  answerKeepingInTouch?: Resolver<ResolversTypes['ContactPlan'], ParentType, ContextType, RequireFields<MutationAnswerKeepingInTouchArgs, 'input'>>;
  recordContact?: Resolver<ResolversTypes['ContactPlan'], ParentType, ContextType, RequireFields<MutationRecordContactArgs, 'input'>>;
  pauseMembership?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationPauseMembershipArgs, 'input'>>;
  resumeMembership?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationResumeMembershipArgs, 'input'>>;
  setSpecialistNeeds?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationSetSpecialistNeedsArgs, 'input'>>;
  planObservation?: Resolver<ResolversTypes['Observation'], ParentType, ContextType, RequireFields<MutationPlanObservationArgs, 'input'>>;
  answerObservation?: Resolver<ResolversTypes['Observation'], ParentType, ContextType, RequireFields<MutationAnswerObservationArgs, 'input'>>;
  startObservation?: Resolver<ResolversTypes['Observation'], ParentType, ContextType, RequireFields<MutationStartObservationArgs, 'input'>>;
  finishObservation?: Resolver<ResolversTypes['Observation'], ParentType, ContextType, RequireFields<MutationFinishObservationArgs, 'input'>>;
  recordTraining?: Resolver<ResolversTypes['LearningRecord'], ParentType, ContextType, RequireFields<MutationRecordTrainingArgs, 'input'>>;
  confirmTraining?: Resolver<ResolversTypes['LearningRecord'], ParentType, ContextType, RequireFields<MutationConfirmTrainingArgs, 'input'>>;
  offerCoaching?: Resolver<ResolversTypes['Coach'], ParentType, ContextType, RequireFields<MutationOfferCoachingArgs, 'input'>>;
  endCoachingOffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  askForCoaching?: Resolver<ResolversTypes['Coaching'], ParentType, ContextType, RequireFields<MutationAskForCoachingArgs, 'input'>>;
  answerCoaching?: Resolver<ResolversTypes['Coaching'], ParentType, ContextType, RequireFields<MutationAnswerCoachingArgs, 'input'>>;
  finishCoaching?: Resolver<ResolversTypes['Coaching'], ParentType, ContextType, RequireFields<MutationFinishCoachingArgs, 'input'>>;
  passNoticeOn?: Resolver<ResolversTypes['Notice'], ParentType, ContextType, RequireFields<MutationPassNoticeOnArgs, 'input'>>;
  startTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationStartTeamArgs, 'input'>>;
  beginStart?: Resolver<ResolversTypes['TeamStart'], ParentType, ContextType, RequireFields<MutationBeginStartArgs, 'input'>>;
  moveStage?: Resolver<ResolversTypes['TeamStart'], ParentType, ContextType, RequireFields<MutationMoveStageArgs, 'input'>>;
  flagRegulatedActivities?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationFlagRegulatedActivitiesArgs, 'input'>>;
  recordStartVisit?: Resolver<ResolversTypes['TeamStart'], ParentType, ContextType, RequireFields<MutationRecordStartVisitArgs, 'input'>>;
  stepBack?: Resolver<ResolversTypes['TeamStart'], ParentType, ContextType, RequireFields<MutationStepBackArgs, 'input'>>;
  renewStarter?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationRenewStarterArgs, 'input'>>;
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
  state?: Resolver<Maybe<ResolversTypes['TeamState']>, ParentType, ContextType>;
  stateHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StateChange']>>, ParentType, ContextType>;
  retention?: Resolver<Maybe<ResolversTypes['Retention']>, ParentType, ContextType>;
  contactPlans?: Resolver<Maybe<ResolversTypes['ContactPlanConnection']>, ParentType, ContextType, RequireFields<TeamContactPlansArgs, 'first'>>;
  specialistNeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SpecialistNeed']>>, ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<TeamObservationsArgs, 'first'>>;
  noticesToPassOn?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<TeamNoticesToPassOnArgs, 'first'>>;
  start?: Resolver<Maybe<ResolversTypes['TeamStart']>, ParentType, ContextType>;
  regulatedActivities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegulatedActivity']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, RequireFields<TeamMembersArgs, 'first'>>;
  myMembership?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['EnteredConsent']>, ParentType, ContextType>;
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

export type StateChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StateChange'] = ResolversParentTypes['StateChange']> = {
  state?: Resolver<ResolversTypes['TeamState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ClosingReason']>, ParentType, ContextType>;
};

export type RetentionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Retention'] = ResolversParentTypes['Retention']> = {
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RetentionRule'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactPlan'] = ResolversParentTypes['ContactPlan']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keeper?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  keeperAccepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['PlannedContact']>, ParentType, ContextType>;
};

export type PlannedContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedContact'] = ResolversParentTypes['PlannedContact']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type ContactPlanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactPlanConnection'] = ResolversParentTypes['ContactPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContactPlanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactPlanEdge'] = ResolversParentTypes['ContactPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactPlan'], ParentType, ContextType>;
};

export type SpecialistNeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpecialistNeed'] = ResolversParentTypes['SpecialistNeed']> = {
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  observer?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  ownerConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownerConsentBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  workerConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type LearningRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningRecord'] = ResolversParentTypes['LearningRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LearningKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  with?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type CoachResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coach'] = ResolversParentTypes['Coach']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoachingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coaching'] = ResolversParentTypes['Coaching']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  coach?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoachingState'], ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type LearningRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningRecordConnection'] = ResolversParentTypes['LearningRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LearningRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LearningRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningRecordEdge'] = ResolversParentTypes['LearningRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LearningRecord'], ParentType, ContextType>;
};

export type CoachConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoachConnection'] = ResolversParentTypes['CoachConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoachEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoachEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoachEdge'] = ResolversParentTypes['CoachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coach'], ParentType, ContextType>;
};

export type CoachingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoachingConnection'] = ResolversParentTypes['CoachingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoachingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoachingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoachingEdge'] = ResolversParentTypes['CoachingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coaching'], ParentType, ContextType>;
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

export type EnteredConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnteredConsent'] = ResolversParentTypes['EnteredConsent']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['HeardHow'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TeamStartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamStart'] = ResolversParentTypes['TeamStart']> = {
  stage?: Resolver<ResolversTypes['TeamStage'], ParentType, ContextType>;
  stageNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StageEntry']>, ParentType, ContextType>;
  starter?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  visitedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  steppedBackAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type StageEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageEntry'] = ResolversParentTypes['StageEntry']> = {
  stage?: Resolver<ResolversTypes['TeamStage'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
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
  Member?: MemberResolvers<ContextType>;
  StateChange?: StateChangeResolvers<ContextType>;
  Retention?: RetentionResolvers<ContextType>;
  ContactPlan?: ContactPlanResolvers<ContextType>;
  PlannedContact?: PlannedContactResolvers<ContextType>;
  ContactPlanConnection?: ContactPlanConnectionResolvers<ContextType>;
  ContactPlanEdge?: ContactPlanEdgeResolvers<ContextType>;
  SpecialistNeed?: SpecialistNeedResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  LearningRecord?: LearningRecordResolvers<ContextType>;
  Coach?: CoachResolvers<ContextType>;
  Coaching?: CoachingResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  LearningRecordConnection?: LearningRecordConnectionResolvers<ContextType>;
  LearningRecordEdge?: LearningRecordEdgeResolvers<ContextType>;
  CoachConnection?: CoachConnectionResolvers<ContextType>;
  CoachEdge?: CoachEdgeResolvers<ContextType>;
  CoachingConnection?: CoachingConnectionResolvers<ContextType>;
  CoachingEdge?: CoachingEdgeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  EnteredConsent?: EnteredConsentResolvers<ContextType>;
  TeamStart?: TeamStartResolvers<ContextType>;
  StageEntry?: StageEntryResolvers<ContextType>;
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
