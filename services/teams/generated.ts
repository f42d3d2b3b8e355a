// Made by `npm run compose` from schema/teams: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonParent, CheckRecordParent, CheckConsentParent, TeamParent, MemberParent, RelationParent, GovernanceCircleParent, GroupParent, WaitingParent, NoticeParent, TeamStartParent, StageEntryParent, EnteredConsentParent, DocumentParent, DocumentSectionParent, DocumentEntryParent, AccessParent, PackageRequestParent, PackageQuestionParent, PackageAnswerParent, PackageDecisionParent, LatencyFigureParent, TeamReviewsParent, ReviewCalendarParent, ReviewDueParent, ReviewParent, CpdRecordParent, ContactPlanParent, StateChangeParent, ObservationParent, LearningRecordParent, CoachParent, CoachingParent, ProposalParent, ProposedDomainParent, MeetingParent, MeetingActionParent, PublicMinutesParent, HatParent, SelectionParent, NomineeProposalParent, ErasureParent, WholeExportParent } from './resolvers/parents.ts';
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

export type Query = {
  readonly __typename?: 'Query';
  /** A document without the owner's consent, for safeguarding. The owner sees who read it, when and why, and is told (T25). */
  readonly documentWithoutConsent?: Maybe<Document>;
  /** Those who decide for the whole circle, by consent. */
  readonly governance: GovernanceCircle;
  /** Every team there ever was in the circle and how it lives, in the order of their ids; to coordinators. A circle closes once all of them are closed (F12). */
  readonly teamsOfCircle: CircleTeamConnection;
  /** A proposal, to those who decide it and to the team it came from (T13). */
  readonly proposal?: Maybe<Proposal>;
  /** What is kept of a person, of each kind of record until when at least, and why; for themselves, for whoever acts for them and for coordinators (F13). */
  readonly recordsKept: ReadonlyArray<RecordKept>;
  /** What was erased in the circle, newest first; to coordinators. It says how many things of which kind, never what they were (F13). */
  readonly erasures: ErasureConnection;
  /** All that teams keep about you, to take with you: as data and as a page to print. Other people are in it by what they are only (C11). */
  readonly exportMe: PersonExport;
  /** The hats you hold now, in your teams and in the governance circle. */
  readonly myHats: HatConnection;
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
  /** A meeting, to the members of its group (T23). */
  readonly meeting?: Maybe<Meeting>;
  /** What groups of the circle talked about, once nothing in it says who anyone is; newest first (T23). */
  readonly circleMinutes: PublicMinutesConnection;
  /** What you were told, newest first; kept for a year. */
  readonly myNotices: NoticeConnection;
  /** The sections that a document usually has, with what to write in them; others of one's own may be added. */
  readonly documentOutline: ReadonlyArray<SectionOutline>;
  /** A request for a change of the package of care, to those of the team who may see it (T16). */
  readonly packageRequest?: Maybe<PackageRequest>;
  /** How long requests take in this circle, over closed months: of the whole circle, of nobody in it, and hidden while there are fewer than eight (T16). */
  readonly decisionLatency: DecisionLatency;
  /** Your own record of continuing professional development: what you took part in, latest first. */
  readonly myCpd: CpdConnection;
  /** A selection, going on or over; to those who have a say in its group. */
  readonly selection?: Maybe<Selection>;
  /** Who is asking. */
  readonly me: Person;
  /** The circle that answers here. */
  readonly circle: LocalCircle;
  /** A team, to those who belong to it; someone who does not yet sees its name only. */
  readonly team?: Maybe<Team>;
  /** Hats you hold for the whole circle, by their short names: of your sign-in, and those its governance circle gave you by consent. */
  readonly myCircleHats: ReadonlyArray<Scalars['String']['output']>;
  /** The teams you belong to. */
  readonly myTeams: TeamConnection;
  /** What you have been invited to and not answered yet. */
  readonly myInvitations: MemberConnection;
  /** What the caller is to each team: for the gateway, which passes it on. */
  readonly viewerRelations: ReadonlyArray<Relation>;
  /** What waits for you, in all your teams and the governance circle, what is due first first. */
  readonly waitingForMe: WaitingConnection;
  /** Everything the circle keeps about you, over all its services; or, of a team in which you act for the owner, everything that is kept of it: as data, and as a document to read. Other people are in it by what they are only; who read is in it (C11). */
  readonly exportWhole: WholeExport;
};


export type QueryDocumentWithoutConsentArgs = {
  teamId: Scalars['ID']['input'];
  kind: DocumentKind;
  version?: InputMaybe<Scalars['Int']['input']>;
  reason: AccessReasonInput;
};


export type QueryTeamsOfCircleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecordsKeptArgs = {
  personId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryErasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyHatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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


export type QueryDocumentOutlineArgs = {
  kind: DocumentKind;
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


export type QueryWaitingForMeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExportWholeArgs = {
  teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** A person supported and those they chose. */
export type Team = Group & {
  readonly __typename?: 'Team';
  /** Who read what is written about the person supported, or tried to, newest first; to the owner and whoever acts for them (T25). */
  readonly accessLog?: Maybe<AccessConnection>;
  /** What the team decides alone; to its members (T13). */
  readonly domain?: Maybe<TeamDomain>;
  /** What it is deciding, oldest first; also what it put to the governance circle. A professional sees what they are asked. */
  readonly proposals?: Maybe<ProposalConnection>;
  /** What it decided or took back, newest first. */
  readonly pastProposals?: Maybe<ProposalConnection>;
  /** How it lives; to members and coordinators. */
  readonly state?: Maybe<TeamState>;
  /** Every change of how it lives, oldest first; to members and coordinators. */
  readonly stateHistory?: Maybe<ReadonlyArray<StateChange>>;
  /** How long what was kept is kept at least, once care ended; to members and coordinators. The clock begins anew when the team opens again. */
  readonly retention?: Maybe<Retention>;
  /** Who keeps in touch with those left behind; to the unpaid of the team, the advocate and coordinators (K11). */
  readonly contactPlans?: Maybe<ContactPlanConnection>;
  /** The team as a FHIR CareTeam resource in JSON, for other systems; to the owner and whoever acts for them. Only those who are members now are in it (C1). */
  readonly careTeam?: Maybe<Scalars['String']['output']>;
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
  /** What whoever is paid must be trained in; to members who come or plan. */
  readonly specialistNeeds?: Maybe<ReadonlyArray<SpecialistNeed>>;
  /** Observations still to come or under way, oldest first: all of them to the owner's side, to others those they take part in. */
  readonly observations?: Maybe<ObservationConnection>;
  /** The next meeting. */
  readonly nextMeeting?: Maybe<Meeting>;
  /** Meetings that are over, newest first. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** What someone agreed to do: open, or done since the last meeting. */
  readonly actions?: Maybe<MeetingActionConnection>;
  /** Notices for members who do not use the software, and whom nobody has told yet; to those who can tell them. */
  readonly noticesToPassOn?: Maybe<NoticeConnection>;
  /** The Getting Support profile; null until it is written, and to those who do not belong to the team. */
  readonly profile?: Maybe<Document>;
  /** A document about the person supported; null until it is written, and to those who do not belong to the team. */
  readonly document?: Maybe<Document>;
  /** The newest version of every document there is, to members. */
  readonly documents?: Maybe<DocumentConnection>;
  /** Requests for a change of the package of care, to those who may see them; refused to a professional without the scope. */
  readonly requests?: Maybe<PackageRequestConnection>;
  /** When the care plan and the direct payment are reviewed, and what came of it (T17). */
  readonly reviews?: Maybe<TeamReviews>;
  /** How far its start has come, to members; null for a team that started without a Team Starter's way. */
  readonly start?: Maybe<TeamStart>;
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
  /** What waits for you in this team, what is due first first; empty until you belong to it. */
  readonly waitingForMe: WaitingConnection;
};


/** A person supported and those they chose. */
export type TeamAccessLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
export type TeamContactPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person supported and those they chose. */
export type TeamCareTeamArgs = {
  release?: InputMaybe<FhirRelease>;
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
export type TeamObservationsArgs = {
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
export type TeamProfileArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** A person supported and those they chose. */
export type TeamDocumentArgs = {
  kind: DocumentKind;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** A person supported and those they chose. */
export type TeamDocumentsArgs = {
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


/** A person supported and those they chose. */
export type TeamWaitingForMeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** That someone other than the owner read a document, or tried to. It holds nothing of what they read. */
export type Access = {
  readonly __typename?: 'Access';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Who. */
  readonly person: Person;
  /** What they were in the team then; null for someone who had no place in it. */
  readonly kind?: Maybe<MemberKind>;
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Which document; null when it was the list of members for other systems, or something kept beside the documents. */
  readonly document?: Maybe<DocumentKind>;
  /** What is kept beside the documents, when it was that. */
  readonly record?: Maybe<AccessRecord>;
  /** Which version. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** The keys of the sections they were shown. */
  readonly sections: ReadonlyArray<Scalars['ID']['output']>;
  /** By what right. */
  readonly basis: AccessBasis;
  /** In what way. */
  readonly way: AccessWay;
  /** Why they read without the owner's consent. */
  readonly reason?: Maybe<AccessReason>;
};

/** What is kept about the person supported beside their documents. */
export type AccessRecord =
  /** Their care map, its picture, its page, or the mapping sheet. */
  | 'CARE_MAP';

/** By what right someone read. */
export type AccessBasis =
  /** The owner shares it with them. */
  | 'CONSENT'
  /** Without the owner's consent, for the reason given. */
  | 'WITHOUT_CONSENT'
  /** None: they were shown nothing. */
  | 'DENIED';

/** In what way someone read. */
export type AccessWay =
  /** On a screen. */
  | 'SCREEN'
  /** As a page to print. */
  | 'PRINT'
  /** As data for another system. */
  | 'EXPORT';

/** Why someone read without the owner's consent. */
export type AccessReason = {
  readonly __typename?: 'AccessReason';
  /** The kind of reason. */
  readonly code: AccessReasonCode;
  /** In their own words. */
  readonly words: Scalars['String']['output'];
};

/** What may be reason enough to read without the owner's consent. */
export type AccessReasonCode =
  /** Someone is in danger now. */
  | 'IMMEDIATE_DANGER'
  /** There is a concern that the person is being harmed or neglected. */
  | 'SAFEGUARDING_CONCERN'
  /** A court or a regulator asks for it by law. */
  | 'LEGAL_DUTY';

/** A reason to read without the owner's consent. */
export type AccessReasonInput = {
  /** The kind of reason. */
  readonly code: AccessReasonCode;
  /** In your own words: the owner will read them. */
  readonly words: Scalars['String']['input'];
};

/** A page of the access log. */
export type AccessConnection = {
  readonly __typename?: 'AccessConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<AccessEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of the access log. */
export type AccessEdge = {
  readonly __typename?: 'AccessEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Access;
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
  /** Asks that everything about a person is erased: at once what nothing forbids, the rest when it may go. For themselves, for an owner's advocate, and for coordinators who enter it for someone on paper. Asking again changes nothing (F13). */
  readonly askErasure: AskedErasure;
  /** Says an erasure again to every service: after tables were restored from a backup. What is gone already stays gone. For coordinators (F13). */
  readonly repeatErasure: Erasure;
  /** Says what a team does that the law regulates: hats this asks for are added, those it no longer asks for retire (T7). For the owner, their advocate and the team starter. */
  readonly flagRegulatedActivities: Team;
  /** Takes up a hat of the catalogue that a team has only when its owner side wants it (P13). Taken up already: the same. */
  readonly takeUpHat: Hat;
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
  /** Writes the next version of a document (T5). What someone else than the owner types in is kept as theirs, on the owner's behalf, and has to be confirmed with the owner (T6). */
  readonly writeDocument: Document;
  /** Gives or takes back the owner's consent for one section, in all versions at once (T5). */
  readonly shareSection: Document;
  /** Writes a request. With that it is sent if you speak for the person supported; otherwise it waits for their yes (T16). */
  readonly makePackageRequest: PackageRequest;
  /** Says yes or no to a request that somebody wrote for the person supported: a yes sends it. For the owner's side. */
  readonly answerPackageDraft: PackageRequest;
  /** Takes a request back. For the owner's side. */
  readonly withdrawPackageRequest: PackageRequest;
  /** Says that a request arrived. For a professional with the scope `REQUESTS`. */
  readonly acknowledgePackageRequest: PackageRequest;
  /** Asks something before a decision: the team answers, and the request stays open. One question at a time. For a professional with the scope `REQUESTS`. */
  readonly askAboutRequest: PackageRequest;
  /** Answers what a professional asked. For the owner's side, the Team Starter and the profile hat. */
  readonly answerAboutRequest: PackageRequest;
  /** Says what was decided: once for each request. For a professional with the scope `REQUESTS`. */
  readonly decidePackageRequest: PackageRequest;
  /** Notes that a care plan or a direct payment began, changed or ended: its reviews are dated from that (T17). */
  readonly notePlanChange: TeamReviews;
  /** Notes a review that was held. Professionals who were there have it in their record. */
  readonly noteReview: Review;
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
  /** Starts a team for a person supported who uses paper: they are its owner, you its Team Starter, and their yes is kept as entered by you. For Team Starters of the circle (T3). */
  readonly startTeam: Team;
  /** Begins the way of a team its owner made. For the owner's side and its Team Starter (T3). */
  readonly beginStart: TeamStart;
  /** Moves one stage forward, or back to any earlier one. For the owner's side and the Team Starter (T3, T4). */
  readonly moveStage: TeamStart;
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
  /** Gives a team another name. For its owner. */
  readonly renameTeam: Team;
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
  /** Agrees to being checked, or takes that back: then nobody looks any more (C8). For yourself. */
  readonly setCheckConsent: Person;
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


export type MutationAskErasureArgs = {
  input: AskErasureInput;
};


export type MutationRepeatErasureArgs = {
  input: RepeatErasureInput;
};


export type MutationFlagRegulatedActivitiesArgs = {
  input: FlagRegulatedActivitiesInput;
};


export type MutationTakeUpHatArgs = {
  input: TakeUpHatInput;
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


export type MutationWriteDocumentArgs = {
  input: WriteDocumentInput;
};


export type MutationShareSectionArgs = {
  input: ShareSectionInput;
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


export type MutationAskAboutRequestArgs = {
  input: AskAboutRequestInput;
};


export type MutationAnswerAboutRequestArgs = {
  input: AnswerAboutRequestInput;
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


export type MutationStartTeamArgs = {
  input: StartTeamInput;
};


export type MutationBeginStartArgs = {
  input: BeginStartInput;
};


export type MutationMoveStageArgs = {
  input: MoveStageInput;
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


export type MutationRenameTeamArgs = {
  input: RenameTeamInput;
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


export type MutationSetCheckConsentArgs = {
  input: SetCheckConsentInput;
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
  /** The day someone who rests is back; null when they are not resting, or until they say so. */
  readonly pausedUntil?: Maybe<Scalars['Date']['output']>;
  /** Whether they are paid for the meetings of the team; of paid workers. */
  readonly paidMeetings: Scalars['Boolean']['output'];
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
  /** Since when it holds: with both consents and, of a paid worker, a clear check; null until then. */
  readonly since?: Maybe<Scalars['Instant']['output']>;
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
  /** Its hats: who holds them, and which are free. To its members; a professional needs the plan, which names those who come. */
  readonly hats?: Maybe<HatConnection>;
  /** Essential hats that nobody holds, each since a moment (T7). */
  readonly vacancies?: Maybe<HatConnection>;
  /** Offers to hold a hat and full selections that go on, oldest first; to those who have a say. An offer that was settled is listed until the next morning. */
  readonly selections?: Maybe<SelectionConnection>;
  /** Selections that are over, newest first. */
  readonly pastSelections?: Maybe<SelectionConnection>;
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
  /** What waits for you in the governance circle, what is due first first; empty until you belong to it. */
  readonly waitingForMe: WaitingConnection;
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


/** Those who decide for the whole circle, by consent: what lies outside the domain of a team comes to them. */
export type GovernanceCircleWaitingForMeArgs = {
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

/** A team as whoever sees to the end of a circle knows it (F12). */
export type CircleTeam = {
  readonly __typename?: 'CircleTeam';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The person supported. */
  readonly owner: Person;
  /** How it lives. */
  readonly state: TeamState;
  /** How many people belong to it by now, the owner included. */
  readonly people: Scalars['Int']['output'];
};

/** A page of teams of the circle. */
export type CircleTeamConnection = {
  readonly __typename?: 'CircleTeamConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<CircleTeamEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of teams of the circle. */
export type CircleTeamEdge = {
  readonly __typename?: 'CircleTeamEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: CircleTeam;
};

/** Why somebody cannot live with a proposal as it is. */
export type Objection = {
  readonly __typename?: 'Objection';
  /** Who. */
  readonly person: Person;
  /** Why. */
  readonly argument: Scalars['String']['output'];
  /** When it came to light. */
  readonly raisedAt: Scalars['Instant']['output'];
  /** What was done about it. */
  readonly resolutions: ReadonlyArray<ObjectionResolution>;
  /** Who entered it for someone who does not use the software. */
  readonly entered?: Maybe<EnteredConsent>;
  /** When the objector said that it is met; null: it is open. */
  readonly clearedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who noted that down for them. */
  readonly clearedVia?: Maybe<EnteredConsent>;
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
  /** Shorten the term, or look at it again sooner. */
  | 'SHORTEN'
  /** Amend what is proposed, or the hat. */
  | 'AMEND'
  /** Propose someone else for a hat. */
  | 'OTHER_NOMINEE'
  /** The objector withdraws it. */
  | 'WITHDRAW';

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
  readonly objections: ReadonlyArray<Objection>;
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
  readonly entered?: Maybe<EnteredConsent>;
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
  readonly objections: ReadonlyArray<Objection>;
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

/** Kinds of record that are kept for different lengths of time (F13). */
export type RecordKind =
  /** Of care and support given to the person: their team, its documents, visits and plans. */
  | 'CARE'
  /** Of what they did for others: memberships, learning, hours, consents. */
  | 'WORK'
  /** Of time, pay and money. */
  | 'PAY'
  /** The result of a criminal-record check. */
  | 'VETTING'
  /** Everything else, which nobody has to keep. */
  | 'OTHER';

/** Records of one kind that are kept of a person (F13). */
export type RecordKept = {
  readonly __typename?: 'RecordKept';
  /** Which. */
  readonly record: RecordKind;
  /** Until which day at least; null while they are in use. The clock starts anew when the person comes back. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Why until then; null while they are in use. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** Whose records are to be erased. */
export type AskErasureInput = {
  /** Whose; your own, if not said. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

/** An erasure to say again. */
export type RepeatErasureInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of a wish for erasure. */
export type AskedErasure = {
  readonly __typename?: 'AskedErasure';
  /** What is kept, and until when; what may go today is being erased. */
  readonly kept: ReadonlyArray<RecordKept>;
  /** What is being erased; null when nothing may go yet. The rest goes by itself when it may. */
  readonly erasure?: Maybe<Erasure>;
};

/** That records of a person were erased: the reference that stays (F13). */
export type Erasure = {
  readonly __typename?: 'Erasure';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whose they were: an id that leads to nobody once all are gone. */
  readonly person: Person;
  /** Which kinds of record. */
  readonly records: ReadonlyArray<RecordKind>;
  /** Whether nothing is kept any more. */
  readonly isLast: Scalars['Boolean']['output'];
  /** When it began. */
  readonly begunAt: Scalars['Instant']['output'];
  /** Whether someone asked for it; otherwise its time had come. */
  readonly wasAsked: Scalars['Boolean']['output'];
  /** Whether every service has done its part. */
  readonly isDone: Scalars['Boolean']['output'];
  /** What each service said of its part. */
  readonly parts: ReadonlyArray<ErasurePart>;
};

/** A service's part of an erasure. */
export type ErasurePart = {
  readonly __typename?: 'ErasurePart';
  /** Which: teams, matching, pay, evaluation or connectors. */
  readonly service: Scalars['String']['output'];
  /** When it was done. */
  readonly at: Scalars['Instant']['output'];
  /** How many things of which kind are gone. */
  readonly erased: ReadonlyArray<ErasedCount>;
  /** From how many things of others the person was taken out. */
  readonly reduced: Scalars['Int']['output'];
};

/** How many things of one kind are gone. */
export type ErasedCount = {
  readonly __typename?: 'ErasedCount';
  /** Which kind. */
  readonly what: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A page of erasures. */
export type ErasureConnection = {
  readonly __typename?: 'ErasureConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<ErasureEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of erasures. */
export type ErasureEdge = {
  readonly __typename?: 'ErasureEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Erasure;
};

/** A release of FHIR, by which health systems exchange data. */
export type FhirRelease =
  /** Release 4. */
  | 'R4'
  /** Release 5. */
  | 'R5';

/** All that teams keep about one person, as it stood at a moment. */
export type PersonExport = {
  readonly __typename?: 'PersonExport';
  /** When it was made. */
  readonly madeAt: Scalars['Instant']['output'];
  /** As JSON. */
  readonly json: Scalars['String']['output'];
  /** The same as a page to read and to print. */
  readonly print: Scalars['String']['output'];
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

/** A hat to take up. */
export type TakeUpHatInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** Which. */
  readonly hat: HatOnRequest;
};

/** A hat a team has only when it wants it. */
export type HatOnRequest =
  /** Budget holder: sees who pays, what a week may cost and what is left, and is told when it does not suffice. For someone who is not paid from it. */
  | 'BUDGET';

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

/** Something that someone else entered for a person who does not use the software: never shown as that person's own click (T6). */
export type EnteredConsent = {
  readonly __typename?: 'EnteredConsent';
  /** Who wrote it down. */
  readonly by: Person;
  /** How they heard it. */
  readonly how: HeardHow;
  /** On which day. */
  readonly on: Scalars['Date']['output'];
};

/** How someone who does not use the software said something to whoever entered it. */
export type HeardHow =
  /** Face to face. */
  | 'IN_PERSON'
  /** On the telephone. */
  | 'PHONE'
  /** In writing. */
  | 'LETTER'
  /** In a video call. */
  | 'VIDEO';

/** How and when you heard what you enter for someone. */
export type ConfirmationInput = {
  /** How. */
  readonly how: HeardHow;
  /** On which day; not one to come. */
  readonly on: Scalars['Date']['input'];
};

/** What you heard from someone who does not use the software. */
export type HeardInput = {
  /** Who said it. */
  readonly personId: Scalars['ID']['input'];
  /** How. */
  readonly how: HeardHow;
  /** On which day; not one to come. */
  readonly on: Scalars['Date']['input'];
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
  /** A request has moved on. */
  | 'REQUEST_ANSWERED'
  /** Someone's access to the team ends soon. */
  | 'ACCESS_ENDS'
  /** An observation. */
  | 'OBSERVATION'
  /** The team rests, mourns or closed. */
  | 'TEAM_STATE'
  /** The team has grown large. */
  | 'SPLIT_SUGGESTED'
  /** Someone wrote down for you what you said to them. */
  | 'RECORDED_FOR_YOU'
  /** Someone read something of yours without your consent. */
  | 'READ_WITHOUT_CONSENT'
  /** A training of yours runs out. */
  | 'TRAINING_ENDS'
  /** Your check is due to be looked at again. */
  | 'CHECK_DUE'
  /** Hours begin within a day, and nobody comes yet. */
  | 'GAP_URGENT'
  /** What a visit took waits for an answer. */
  | 'TIME_UNCONFIRMED'
  /** What a week was and will be charged is more than it may cost. To the owner's side and whoever holds the budget hat; nobody who is paid from it passes it on. */
  | 'BUDGET_EXCEEDED'
  /** Two weeks after a pulse closed, the team has not noted what it does about it. To whoever holds the check-in hat. */
  | 'ACTION_DUE';

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

/** What is written about the person supported, and with them. */
export type DocumentKind =
  /** What was said in the conversation from which a team starts. */
  | 'SUPPORTIVE_CONVERSATION'
  /** The Getting Support profile: how to support this person well. */
  | 'PROFILE'
  /** What the person wants to do, what could go wrong, and whom they trust with what. */
  | 'TRUST_ASSESSMENT';

/** One version of a document. It never changes; who may read it does. */
export type Document = {
  readonly __typename?: 'Document';
  /** Which document. */
  readonly kind: DocumentKind;
  /** Which version: 1 is the first. Base a change of it on this number. */
  readonly version: Scalars['Int']['output'];
  /** Whether it is the newest. */
  readonly isNewest: Scalars['Boolean']['output'];
  /** Who put it there, and how it came. */
  readonly entry: DocumentEntry;
  /** What you may read of it, in its order. Whoever may write also learns of sections that are closed to them. Everyone's reading but the owner's goes into the owner's access log (T25). */
  readonly sections?: Maybe<ReadonlyArray<DocumentSection>>;
  /** The document as a page to print: A4, 16 point, with room to amend it by pen. It holds what you may read; printing goes into the owner's access log (T6, T25). */
  readonly print?: Maybe<Scalars['String']['output']>;
  /** All versions, newest first. */
  readonly versions: DocumentConnection;
};


/** One version of a document. It never changes; who may read it does. */
export type DocumentVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A section of a document, with a consent of its own. */
export type DocumentSection = {
  readonly __typename?: 'DocumentSection';
  /** A key of the outline, or the id of a section of the owner's own. */
  readonly key: Scalars['ID']['output'];
  /** What it is called; null when it is closed to you. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What it says; null when it is closed to you. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Whether you may read it. */
  readonly mayRead: Scalars['Boolean']['output'];
  /** Who may read it besides the owner: nobody when empty. To those who may give or withdraw consent, otherwise null. */
  readonly sharedWith?: Maybe<ReadonlyArray<Audience>>;
  /** Who gave or withdrew that consent last, and how; null when nobody did. */
  readonly consent?: Maybe<DocumentEntry>;
};

/** With whom the owner may share a section. */
export type Audience =
  /** Everyone in the team but professionals. */
  | 'CIRCLE_OF_SUPPORT'
  /** The team starter and whoever holds the profile hat: those who help to write it. */
  | 'WRITERS'
  /** Professionals who may see the plan. */
  | 'PROFESSIONALS_PLAN'
  /** Professionals who may see the budget. */
  | 'PROFESSIONALS_BUDGET'
  /** Professionals who may see requests for a change of the care package. */
  | 'PROFESSIONALS_REQUESTS';

/** Who put something into the record, for whom, and by what way it came (T6). */
export type DocumentEntry = {
  readonly __typename?: 'DocumentEntry';
  /** Who typed it in. */
  readonly enteredBy: Person;
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** By what way it came: `PAPER` when it was written by pen first. */
  readonly channel: Channel;
  /** For whom, when it was not the owner who typed it in. */
  readonly onBehalfOf?: Maybe<Person>;
  /** How the owner confirmed it, when it was not them who typed it in. */
  readonly confirmed?: Maybe<Confirmation>;
  /** Whether the owner typed it in themselves. */
  readonly isOwnWords: Scalars['Boolean']['output'];
};

/** How the person supported confirmed what someone else typed in for them. */
export type Confirmation = {
  readonly __typename?: 'Confirmation';
  /** How. */
  readonly how: HeardHow;
  /** On which day. */
  readonly on: Scalars['Date']['output'];
};

/** A section that a document usually has. */
export type SectionOutline = {
  readonly __typename?: 'SectionOutline';
  /** Its key, the same for good. */
  readonly key: Scalars['ID']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** What to write there. */
  readonly help: Scalars['String']['output'];
};

/** A change of a document. */
export type WriteDocumentInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** Which document. */
  readonly kind: DocumentKind;
  /** The version you changed; 0 when there is none yet. If there is a newer one by now, nothing is written. */
  readonly basedOn: Scalars['Int']['input'];
  /** The sections that change; all others stay as they are. */
  readonly sections: ReadonlyArray<SectionInput>;
  /** By what way it came; `APP` unless said. */
  readonly channel?: InputMaybe<Channel>;
  /** How the owner confirmed it: required from everyone but the owner. */
  readonly confirmed?: InputMaybe<ConfirmationInput>;
};

/** What becomes of a section. */
export type SectionInput = {
  /** A key of the outline, or the id of a section of the owner's own (`section_` and a ULID); left out, a new section of their own. */
  readonly key?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called; only for sections of the owner's own. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What it says from now on; null takes the section away. Older versions keep it. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The owner's consent for one section. */
export type ShareSectionInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** Which document. */
  readonly kind: DocumentKind;
  /** The key of the section. */
  readonly section: Scalars['ID']['input'];
  /** All who may read it from now on, besides the owner; nobody when empty. */
  readonly sharedWith: ReadonlyArray<Audience>;
  /** By what way it came; `APP` unless said. */
  readonly channel?: InputMaybe<Channel>;
  /** How the owner confirmed it: required from everyone but the owner. */
  readonly confirmed?: InputMaybe<ConfirmationInput>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of documents. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Document;
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
  /** How the owner's yes was heard, when a Team Starter or the holder of the profile hat entered it for an owner on paper (T6). */
  readonly submittedEntered?: Maybe<EnteredConsent>;
  /** When it was sent. */
  readonly submittedAt?: Maybe<Scalars['Instant']['output']>;
  /** When a professional said that it arrived. */
  readonly acknowledgedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who did; to the team, in no figure. */
  readonly acknowledgedBy?: Maybe<Person>;
  /** What a professional asked before deciding, and what the team answered; oldest first. */
  readonly questions: ReadonlyArray<PackageQuestion>;
  /** What was decided. */
  readonly decision?: Maybe<PackageDecision>;
  /** When it was taken back. */
  readonly withdrawnAt?: Maybe<Scalars['Instant']['output']>;
};

/** What a professional would like to know before they decide. */
export type PackageQuestion = {
  readonly __typename?: 'PackageQuestion';
  /** What. */
  readonly words: Scalars['String']['output'];
  /** When it was asked. */
  readonly askedAt: Scalars['Instant']['output'];
  /** Who asked; to the team, in no figure. */
  readonly askedBy: Person;
  /** The answer; null while it waits for one. */
  readonly answer?: Maybe<PackageAnswer>;
};

/** An answer to a professional. */
export type PackageAnswer = {
  readonly __typename?: 'PackageAnswer';
  /** What. */
  readonly words: Scalars['String']['output'];
  /** When. */
  readonly answeredAt: Scalars['Instant']['output'];
  /** Who answered for the person supported. */
  readonly answeredBy: Person;
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
  /** How and when you heard the owner's answer; asked of a Team Starter or a holder of the profile hat, who enters it for an owner on paper (T6). */
  readonly confirmed?: InputMaybe<ConfirmationInput>;
};

/** A request. */
export type PackageRequestInput = {
  /** Which one. */
  readonly requestId: Scalars['ID']['input'];
};

/** What a professional would like to know. */
export type AskAboutRequestInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
  /** What, in plain words; at most 2,000 characters. */
  readonly question: Scalars['String']['input'];
};

/** What the team answers. */
export type AnswerAboutRequestInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
  /** In plain words; at most 2,000 characters. */
  readonly answer: Scalars['String']['input'];
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
  readonly described: HatDescription;
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
export type HatDescription = {
  readonly __typename?: 'HatDescription';
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
  readonly entered?: Maybe<EnteredConsent>;
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
  readonly entered?: Maybe<EnteredConsent>;
};

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
  readonly entered?: Maybe<EnteredConsent>;
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
  readonly objections?: Maybe<ReadonlyArray<Objection>>;
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
  readonly entered: EnteredConsent;
};

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
  readonly description?: InputMaybe<AmendDescriptionInput>;
};

/** What a hat becomes; what is left out stays. */
export type AmendDescriptionInput = {
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
  readonly confirmed: ConfirmationInput;
  /** The referral that led to this team, if one did: connectors then know that it came to a team (K13). */
  readonly referralId?: InputMaybe<Scalars['ID']['input']>;
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
  /** The newest look at their check; to themselves and the vetting lead (C8). */
  readonly check?: Maybe<CheckRecord>;
  /** Their consent to being checked; to themselves and the vetting lead (C8). */
  readonly checkConsent?: Maybe<CheckConsent>;
};

/** A look at someone's criminal-record check: what came of it. What the certificate says is kept nowhere (C8). */
export type CheckRecord = {
  readonly __typename?: 'CheckRecord';
  /** What came of it. */
  readonly result: CheckResult;
  /** On which day. */
  readonly on: Scalars['Date']['output'];
  /** The last four digits of the certificate's number. */
  readonly certificateLastDigits: Scalars['String']['output'];
  /** When it is looked at again. */
  readonly nextOn: Scalars['Date']['output'];
  /** Who looked. */
  readonly by: Person;
};

/** What came of a look at a check. */
export type CheckResult =
  /** The certificate was seen. */
  | 'CERTIFICATE_SEEN'
  /** The update service has nothing new. */
  | 'NO_NEW_INFORMATION'
  /** The update service has something new: a new certificate is needed. */
  | 'NEW_INFORMATION';

/** Someone's consent to being checked. */
export type CheckConsent = {
  readonly __typename?: 'CheckConsent';
  /** Since when. */
  readonly givenAt: Scalars['Instant']['output'];
  /** When they took it back. */
  readonly withdrawnAt?: Maybe<Scalars['Instant']['output']>;
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
  /** What it does that the law regulates; may be said later with `flagRegulatedActivities`. */
  readonly regulatedActivities?: InputMaybe<ReadonlyArray<RegulatedActivity>>;
};

/** Another name for a team. */
export type RenameTeamInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** What to call it. */
  readonly name: Scalars['String']['input'];
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
  /** What was seen, if someone looked at it; only with the person's consent (C8). */
  readonly check?: InputMaybe<CheckInput>;
};

/** A look at someone's check. */
export type CheckInput = {
  /** What came of it. */
  readonly result: CheckResult;
  /** On which day. */
  readonly on: Scalars['Date']['input'];
  /** The last four digits of the certificate's number; never all of it. */
  readonly certificateLastDigits: Scalars['String']['input'];
};

/** Someone's word on being checked. */
export type SetCheckConsentInput = {
  /** Yes or no. */
  readonly given: Scalars['Boolean']['input'];
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

/** Something that waits for you to do or answer. It stands until you have, or until it is too late. */
export type Waiting = {
  readonly __typename?: 'Waiting';
  /** What it asks of you. */
  readonly kind: WaitingKind;
  /** Where. */
  readonly group: Group;
  /** The id of what it is about: what its mutation takes. */
  readonly about: Scalars['ID']['output'];
  /** What it says. */
  readonly words: Scalars['String']['output'];
  /** Since when it waits. */
  readonly since?: Maybe<Scalars['Instant']['output']>;
  /** When it will be decided without you, if ever. */
  readonly until?: Maybe<Scalars['Instant']['output']>;
};

/** What something that waits asks of you. */
export type WaitingKind =
  /** You are invited: accept or decline (`answerInvitation`). */
  | 'INVITATION'
  /** Someone asks to join your team: approve or decline (`answerRequest`). */
  | 'REQUEST_TO_JOIN'
  /** A request for a change of the package is written: send it or turn it down (`answerPackageDraft`). */
  | 'REQUEST_TO_CONSENT'
  /** A professional asked about a request: answer (`answerAboutRequest`). */
  | 'REQUEST_TO_ANSWER'
  /** A request was sent: say that you have it (`acknowledgePackageRequest`). */
  | 'REQUEST_TO_ACKNOWLEDGE'
  /** A request waits to be decided (`decidePackageRequest`). */
  | 'REQUEST_TO_DECIDE'
  /** You are asked to stay with a team for longer (`answerRenewal`). */
  | 'RENEWAL'
  /** Someone of the team would keep in touch with you in the weeks after a death (`answerContactPlan`). */
  | 'CONTACT_PLAN_TO_ANSWER'
  /** You were named to keep in touch with someone (`answerKeepingInTouch`). */
  | 'KEEPING_IN_TOUCH_TO_ANSWER'
  /** An observation waits for your yes (`answerObservation`). */
  | 'OBSERVATION_TO_CONSENT'
  /** Someone asks you for coaching (`answerCoaching`). */
  | 'COACHING_TO_ANSWER'
  /** A training waits to be confirmed (`confirmTraining`). */
  | 'TRAINING_TO_CONFIRM'
  /** A proposal waits for your signal (`signalProposal`). */
  | 'PROPOSAL_TO_SIGNAL'
  /** Something was done about your objection: say whether it is met (`clearProposalObjection`, or of a hat `clearObjection`). */
  | 'OBJECTION_TO_CLEAR'
  /** A proposal had no consent yet: hold a session (`recordSession`). */
  | 'SESSION_TO_HOLD'
  /** A meeting comes up: say whether you will be there (`answerMeeting`). */
  | 'MEETING_TO_ANSWER'
  /** You said that you would do something (`completeAction`). */
  | 'ACTION_DUE'
  /** Minutes may be shared with the circle once nothing in them says who anyone is (`checkMinutes`). */
  | 'MINUTES_TO_CHECK'
  /** Someone offers to hold a hat: object if you cannot live with it (`objectToOffer`). */
  | 'HAT_OFFER'
  /** Someone of the group has not heard of an offer yet: tell them (`recordReached`). */
  | 'REACH_OTHERS'
  /** A hat is to be filled: say whom you think fit (`nominate`). */
  | 'NOMINATION_DUE'
  /** All have said why: stay with your nomination or change it (`nominate`). */
  | 'CHANGE_ROUND'
  /** Someone is proposed for a hat: signal whether you object (`signalConsent`). */
  | 'CONSENT_DUE'
  /** A selection waits for you to move it on (`moveSelectionOn`, `proposeNominee`, `resolveObjection`, `concludeSelection`). */
  | 'FACILITATE'
  /** It is time to go through how a hat you hold is going (`recordCheckIn`). */
  | 'HAT_CHECK_IN';

/** A page of what waits. */
export type WaitingConnection = {
  readonly __typename?: 'WaitingConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<WaitingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of what waits. */
export type WaitingEdge = {
  readonly __typename?: 'WaitingEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Waiting;
};

/** Everything that is kept about one person, as it stood at a moment (C11). */
export type WholeExport = {
  readonly __typename?: 'WholeExport';
  /** Whose: the person, or the team and its owner. */
  readonly id: Scalars['ID']['output'];
  /** When it was made. */
  readonly madeAt: Scalars['Instant']['output'];
  /** What teams keep, as JSON. */
  readonly teams: Scalars['String']['output'];
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
  WholeExport: WholeExport;
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
  WholeExport:
    ( { __typename: 'WholeExport' }
    & GraphQLRecursivePick<FederationTypes['WholeExport'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Team: ResolverTypeWrapper<TeamParent>;
  Access: ResolverTypeWrapper<AccessParent>;
  AccessRecord: AccessRecord;
  AccessBasis: AccessBasis;
  AccessWay: AccessWay;
  AccessReason: ResolverTypeWrapper<AccessReason>;
  AccessReasonCode: AccessReasonCode;
  AccessReasonInput: AccessReasonInput;
  AccessConnection: ResolverTypeWrapper<Omit<AccessConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AccessEdge']> }>;
  AccessEdge: ResolverTypeWrapper<Omit<AccessEdge, 'node'> & { node: ResolversTypes['Access'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Member: ResolverTypeWrapper<MemberParent>;
  RenewAccessInput: RenewAccessInput;
  AnswerRenewalInput: AnswerRenewalInput;
  DescribeMyselfInput: DescribeMyselfInput;
  Group: ResolverTypeWrapper<GroupParent>;
  GovernanceCircle: ResolverTypeWrapper<GovernanceCircleParent>;
  InviteToCircleInput: InviteToCircleInput;
  CircleTeam: ResolverTypeWrapper<Omit<CircleTeam, 'owner'> & { owner: ResolversTypes['Person'] }>;
  CircleTeamConnection: ResolverTypeWrapper<Omit<CircleTeamConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CircleTeamEdge']> }>;
  CircleTeamEdge: ResolverTypeWrapper<Omit<CircleTeamEdge, 'node'> & { node: ResolversTypes['CircleTeam'] }>;
  Objection: ResolverTypeWrapper<Omit<Objection, 'person' | 'resolutions' | 'entered' | 'clearedVia'> & { person: ResolversTypes['Person'], resolutions: ReadonlyArray<ResolversTypes['ObjectionResolution']>, entered?: Maybe<ResolversTypes['EnteredConsent']>, clearedVia?: Maybe<ResolversTypes['EnteredConsent']> }>;
  ObjectionResolution: ResolverTypeWrapper<Omit<ObjectionResolution, 'by'> & { by: ResolversTypes['Person'] }>;
  ResolutionVerb: ResolutionVerb;
  TeamDomain: ResolverTypeWrapper<TeamDomain>;
  DecisionKind: ResolverTypeWrapper<DecisionKind>;
  Proposal: ResolverTypeWrapper<ProposalParent>;
  ProposalDecider: ProposalDecider;
  BeyondDomain: BeyondDomain;
  ProposalKind: ProposalKind;
  ProposalState: ProposalState;
  ProposedDomain: ResolverTypeWrapper<ProposedDomainParent>;
  ProposalSignal: ResolverTypeWrapper<Omit<ProposalSignal, 'person' | 'entered'> & { person: ResolversTypes['Person'], entered?: Maybe<ResolversTypes['EnteredConsent']> }>;
  ProposalResolutionVerb: ProposalResolutionVerb;
  EarlierProposal: ResolverTypeWrapper<Omit<EarlierProposal, 'objections'> & { objections: ReadonlyArray<ResolversTypes['Objection']> }>;
  ProposalSession: ResolverTypeWrapper<Omit<ProposalSession, 'heldBy'> & { heldBy: ResolversTypes['Person'] }>;
  ProposalEscalation: ResolverTypeWrapper<Omit<ProposalEscalation, 'by'> & { by: ResolversTypes['Person'] }>;
  SetTeamDomainInput: SetTeamDomainInput;
  DecisionKindInput: DecisionKindInput;
  ProposeInput: ProposeInput;
  SignalProposalInput: SignalProposalInput;
  ObjectToProposalInput: ObjectToProposalInput;
  ResolveProposalObjectionInput: ResolveProposalObjectionInput;
  ClearProposalObjectionInput: ClearProposalObjectionInput;
  WithdrawProposalInput: WithdrawProposalInput;
  RecordSessionInput: RecordSessionInput;
  EscalateProposalInput: EscalateProposalInput;
  ProposalConnection: ResolverTypeWrapper<Omit<ProposalConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProposalEdge']> }>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  Money: ResolverTypeWrapper<Money>;
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
  RecordKind: RecordKind;
  RecordKept: ResolverTypeWrapper<RecordKept>;
  AskErasureInput: AskErasureInput;
  RepeatErasureInput: RepeatErasureInput;
  AskedErasure: ResolverTypeWrapper<Omit<AskedErasure, 'erasure'> & { erasure?: Maybe<ResolversTypes['Erasure']> }>;
  Erasure: ResolverTypeWrapper<ErasureParent>;
  ErasurePart: ResolverTypeWrapper<ErasurePart>;
  ErasedCount: ResolverTypeWrapper<ErasedCount>;
  ErasureConnection: ResolverTypeWrapper<Omit<ErasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ErasureEdge']> }>;
  ErasureEdge: ResolverTypeWrapper<Omit<ErasureEdge, 'node'> & { node: ResolversTypes['Erasure'] }>;
  FhirRelease: FhirRelease;
  PersonExport: ResolverTypeWrapper<PersonExport>;
  Hat: ResolverTypeWrapper<HatParent>;
  HatHolder: ResolverTypeWrapper<Omit<HatHolder, 'person'> & { person: ResolversTypes['Person'] }>;
  RegulatedActivity: RegulatedActivity;
  FlagRegulatedActivitiesInput: FlagRegulatedActivitiesInput;
  TakeUpHatInput: TakeUpHatInput;
  HatOnRequest: HatOnRequest;
  CreateHatInput: CreateHatInput;
  AmendHatInput: AmendHatInput;
  RetireHatInput: RetireHatInput;
  RecordCheckInInput: RecordCheckInInput;
  HandOverHatInput: HandOverHatInput;
  GiveBackHatInput: GiveBackHatInput;
  HatConnection: ResolverTypeWrapper<Omit<HatConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['HatEdge']> }>;
  HatEdge: ResolverTypeWrapper<Omit<HatEdge, 'node'> & { node: ResolversTypes['Hat'] }>;
  EnteredConsent: ResolverTypeWrapper<EnteredConsentParent>;
  HeardHow: HeardHow;
  ConfirmationInput: ConfirmationInput;
  HeardInput: HeardInput;
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
  DocumentKind: DocumentKind;
  Document: ResolverTypeWrapper<DocumentParent>;
  DocumentSection: ResolverTypeWrapper<DocumentSectionParent>;
  Audience: Audience;
  DocumentEntry: ResolverTypeWrapper<DocumentEntryParent>;
  Confirmation: ResolverTypeWrapper<Confirmation>;
  SectionOutline: ResolverTypeWrapper<SectionOutline>;
  WriteDocumentInput: WriteDocumentInput;
  SectionInput: SectionInput;
  ShareSectionInput: ShareSectionInput;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  RequestsShown: RequestsShown;
  PackageRequest: ResolverTypeWrapper<PackageRequestParent>;
  PackageQuestion: ResolverTypeWrapper<PackageQuestionParent>;
  PackageAnswer: ResolverTypeWrapper<PackageAnswerParent>;
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
  AskAboutRequestInput: AskAboutRequestInput;
  AnswerAboutRequestInput: AnswerAboutRequestInput;
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
  Selection: ResolverTypeWrapper<SelectionParent>;
  SelectionStep: SelectionStep;
  HatDescription: ResolverTypeWrapper<HatDescription>;
  HatOffer: ResolverTypeWrapper<Omit<HatOffer, 'person' | 'asked' | 'entered' | 'objection'> & { person: ResolversTypes['Person'], asked: ReadonlyArray<ResolversTypes['OfferReach']>, entered?: Maybe<ResolversTypes['EnteredConsent']>, objection?: Maybe<ResolversTypes['OfferObjection']> }>;
  OfferReach: ResolverTypeWrapper<Omit<OfferReach, 'person' | 'by'> & { person: ResolversTypes['Person'], by?: Maybe<ResolversTypes['Person']> }>;
  OfferObjection: ResolverTypeWrapper<Omit<OfferObjection, 'person' | 'entered'> & { person: ResolversTypes['Person'], entered?: Maybe<ResolversTypes['EnteredConsent']> }>;
  Nomination: ResolverTypeWrapper<Omit<Nomination, 'person' | 'nominee' | 'entered' | 'before'> & { person: ResolversTypes['Person'], nominee?: Maybe<ResolversTypes['Person']>, entered?: Maybe<ResolversTypes['EnteredConsent']>, before?: Maybe<ResolversTypes['EarlierNomination']> }>;
  EarlierNomination: ResolverTypeWrapper<Omit<EarlierNomination, 'nominee'> & { nominee?: Maybe<ResolversTypes['Person']> }>;
  SelectionNote: ResolverTypeWrapper<Omit<SelectionNote, 'person'> & { person: ResolversTypes['Person'] }>;
  NomineeProposal: ResolverTypeWrapper<NomineeProposalParent>;
  ConsentSignal: ResolverTypeWrapper<ConsentSignal>;
  EnteredSignal: ResolverTypeWrapper<Omit<EnteredSignal, 'person' | 'entered'> & { person: ResolversTypes['Person'], entered: ResolversTypes['EnteredConsent'] }>;
  SelectionChange: ResolverTypeWrapper<Omit<SelectionChange, 'by'> & { by: ResolversTypes['Person'] }>;
  SelectionChangeKind: SelectionChangeKind;
  SelectionOutcome: ResolverTypeWrapper<Omit<SelectionOutcome, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
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
  AmendDescriptionInput: AmendDescriptionInput;
  ClearObjectionInput: ClearObjectionInput;
  ConcludeSelectionInput: ConcludeSelectionInput;
  EndSelectionInput: EndSelectionInput;
  SelectionConnection: ResolverTypeWrapper<Omit<SelectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SelectionEdge']> }>;
  SelectionEdge: ResolverTypeWrapper<Omit<SelectionEdge, 'node'> & { node: ResolversTypes['Selection'] }>;
  TeamStart: ResolverTypeWrapper<TeamStartParent>;
  StageEntry: ResolverTypeWrapper<StageEntryParent>;
  TeamStage: TeamStage;
  StartTeamInput: StartTeamInput;
  BeginStartInput: BeginStartInput;
  MoveStageInput: MoveStageInput;
  RecordStartVisitInput: RecordStartVisitInput;
  StepBackInput: StepBackInput;
  RenewStarterInput: RenewStarterInput;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Person: ResolverTypeWrapper<PersonParent>;
  CheckRecord: ResolverTypeWrapper<CheckRecordParent>;
  CheckResult: CheckResult;
  CheckConsent: ResolverTypeWrapper<CheckConsentParent>;
  Channel: Channel;
  LocalCircle: ResolverTypeWrapper<LocalCircle>;
  MemberKind: MemberKind;
  MemberStatus: MemberStatus;
  Scope: Scope;
  Relation: ResolverTypeWrapper<RelationParent>;
  IntroduceMyselfInput: IntroduceMyselfInput;
  CreateTeamInput: CreateTeamInput;
  RenameTeamInput: RenameTeamInput;
  InviteMemberInput: InviteMemberInput;
  AnswerInvitationInput: AnswerInvitationInput;
  AskToJoinInput: AskToJoinInput;
  AnswerRequestInput: AnswerRequestInput;
  EndMembershipInput: EndMembershipInput;
  AppointAdvocateInput: AppointAdvocateInput;
  RecordVettingInput: RecordVettingInput;
  CheckInput: CheckInput;
  SetCheckConsentInput: SetCheckConsentInput;
  TeamConnection: ResolverTypeWrapper<Omit<TeamConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TeamEdge']> }>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  MemberConnection: ResolverTypeWrapper<Omit<MemberConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MemberEdge']> }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Waiting: ResolverTypeWrapper<WaitingParent>;
  WaitingKind: WaitingKind;
  WaitingConnection: ResolverTypeWrapper<Omit<WaitingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WaitingEdge']> }>;
  WaitingEdge: ResolverTypeWrapper<Omit<WaitingEdge, 'node'> & { node: ResolversTypes['Waiting'] }>;
  WholeExport: ResolverTypeWrapper<WholeExportParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Team: TeamParent;
  Access: AccessParent;
  AccessReason: AccessReason;
  AccessReasonInput: AccessReasonInput;
  AccessConnection: Omit<AccessConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AccessEdge']> };
  AccessEdge: Omit<AccessEdge, 'node'> & { node: ResolversParentTypes['Access'] };
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  Member: MemberParent;
  RenewAccessInput: RenewAccessInput;
  AnswerRenewalInput: AnswerRenewalInput;
  DescribeMyselfInput: DescribeMyselfInput;
  Group: GroupParent;
  GovernanceCircle: GovernanceCircleParent;
  InviteToCircleInput: InviteToCircleInput;
  CircleTeam: Omit<CircleTeam, 'owner'> & { owner: ResolversParentTypes['Person'] };
  CircleTeamConnection: Omit<CircleTeamConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CircleTeamEdge']> };
  CircleTeamEdge: Omit<CircleTeamEdge, 'node'> & { node: ResolversParentTypes['CircleTeam'] };
  Objection: Omit<Objection, 'person' | 'resolutions' | 'entered' | 'clearedVia'> & { person: ResolversParentTypes['Person'], resolutions: ReadonlyArray<ResolversParentTypes['ObjectionResolution']>, entered?: Maybe<ResolversParentTypes['EnteredConsent']>, clearedVia?: Maybe<ResolversParentTypes['EnteredConsent']> };
  ObjectionResolution: Omit<ObjectionResolution, 'by'> & { by: ResolversParentTypes['Person'] };
  TeamDomain: TeamDomain;
  DecisionKind: DecisionKind;
  Proposal: ProposalParent;
  ProposedDomain: ProposedDomainParent;
  ProposalSignal: Omit<ProposalSignal, 'person' | 'entered'> & { person: ResolversParentTypes['Person'], entered?: Maybe<ResolversParentTypes['EnteredConsent']> };
  EarlierProposal: Omit<EarlierProposal, 'objections'> & { objections: ReadonlyArray<ResolversParentTypes['Objection']> };
  ProposalSession: Omit<ProposalSession, 'heldBy'> & { heldBy: ResolversParentTypes['Person'] };
  ProposalEscalation: Omit<ProposalEscalation, 'by'> & { by: ResolversParentTypes['Person'] };
  SetTeamDomainInput: SetTeamDomainInput;
  DecisionKindInput: DecisionKindInput;
  ProposeInput: ProposeInput;
  SignalProposalInput: SignalProposalInput;
  ObjectToProposalInput: ObjectToProposalInput;
  ResolveProposalObjectionInput: ResolveProposalObjectionInput;
  ClearProposalObjectionInput: ClearProposalObjectionInput;
  WithdrawProposalInput: WithdrawProposalInput;
  RecordSessionInput: RecordSessionInput;
  EscalateProposalInput: EscalateProposalInput;
  ProposalConnection: Omit<ProposalConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProposalEdge']> };
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  Money: Money;
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
  RecordKept: RecordKept;
  AskErasureInput: AskErasureInput;
  RepeatErasureInput: RepeatErasureInput;
  AskedErasure: Omit<AskedErasure, 'erasure'> & { erasure?: Maybe<ResolversParentTypes['Erasure']> };
  Erasure: ErasureParent;
  ErasurePart: ErasurePart;
  ErasedCount: ErasedCount;
  ErasureConnection: Omit<ErasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ErasureEdge']> };
  ErasureEdge: Omit<ErasureEdge, 'node'> & { node: ResolversParentTypes['Erasure'] };
  PersonExport: PersonExport;
  Hat: HatParent;
  HatHolder: Omit<HatHolder, 'person'> & { person: ResolversParentTypes['Person'] };
  FlagRegulatedActivitiesInput: FlagRegulatedActivitiesInput;
  TakeUpHatInput: TakeUpHatInput;
  CreateHatInput: CreateHatInput;
  AmendHatInput: AmendHatInput;
  RetireHatInput: RetireHatInput;
  RecordCheckInInput: RecordCheckInInput;
  HandOverHatInput: HandOverHatInput;
  GiveBackHatInput: GiveBackHatInput;
  HatConnection: Omit<HatConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['HatEdge']> };
  HatEdge: Omit<HatEdge, 'node'> & { node: ResolversParentTypes['Hat'] };
  EnteredConsent: EnteredConsentParent;
  ConfirmationInput: ConfirmationInput;
  HeardInput: HeardInput;
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
  Document: DocumentParent;
  DocumentSection: DocumentSectionParent;
  DocumentEntry: DocumentEntryParent;
  Confirmation: Confirmation;
  SectionOutline: SectionOutline;
  WriteDocumentInput: WriteDocumentInput;
  SectionInput: SectionInput;
  ShareSectionInput: ShareSectionInput;
  DocumentConnection: Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  PackageRequest: PackageRequestParent;
  PackageQuestion: PackageQuestionParent;
  PackageAnswer: PackageAnswerParent;
  PackageDecision: PackageDecisionParent;
  Evidence: Evidence;
  DecisionLatency: Omit<DecisionLatency, 'toAcknowledge' | 'toDecide' | 'toWithdraw'> & { toAcknowledge: ResolversParentTypes['LatencyFigure'], toDecide: ResolversParentTypes['LatencyFigure'], toWithdraw: ResolversParentTypes['LatencyFigure'] };
  LatencyFigure: LatencyFigureParent;
  MakePackageRequestInput: MakePackageRequestInput;
  EvidenceInput: EvidenceInput;
  AnswerPackageDraftInput: AnswerPackageDraftInput;
  PackageRequestInput: PackageRequestInput;
  AskAboutRequestInput: AskAboutRequestInput;
  AnswerAboutRequestInput: AnswerAboutRequestInput;
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
  Selection: SelectionParent;
  HatDescription: HatDescription;
  HatOffer: Omit<HatOffer, 'person' | 'asked' | 'entered' | 'objection'> & { person: ResolversParentTypes['Person'], asked: ReadonlyArray<ResolversParentTypes['OfferReach']>, entered?: Maybe<ResolversParentTypes['EnteredConsent']>, objection?: Maybe<ResolversParentTypes['OfferObjection']> };
  OfferReach: Omit<OfferReach, 'person' | 'by'> & { person: ResolversParentTypes['Person'], by?: Maybe<ResolversParentTypes['Person']> };
  OfferObjection: Omit<OfferObjection, 'person' | 'entered'> & { person: ResolversParentTypes['Person'], entered?: Maybe<ResolversParentTypes['EnteredConsent']> };
  Nomination: Omit<Nomination, 'person' | 'nominee' | 'entered' | 'before'> & { person: ResolversParentTypes['Person'], nominee?: Maybe<ResolversParentTypes['Person']>, entered?: Maybe<ResolversParentTypes['EnteredConsent']>, before?: Maybe<ResolversParentTypes['EarlierNomination']> };
  EarlierNomination: Omit<EarlierNomination, 'nominee'> & { nominee?: Maybe<ResolversParentTypes['Person']> };
  SelectionNote: Omit<SelectionNote, 'person'> & { person: ResolversParentTypes['Person'] };
  NomineeProposal: NomineeProposalParent;
  ConsentSignal: ConsentSignal;
  EnteredSignal: Omit<EnteredSignal, 'person' | 'entered'> & { person: ResolversParentTypes['Person'], entered: ResolversParentTypes['EnteredConsent'] };
  SelectionChange: Omit<SelectionChange, 'by'> & { by: ResolversParentTypes['Person'] };
  SelectionOutcome: Omit<SelectionOutcome, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
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
  AmendDescriptionInput: AmendDescriptionInput;
  ClearObjectionInput: ClearObjectionInput;
  ConcludeSelectionInput: ConcludeSelectionInput;
  EndSelectionInput: EndSelectionInput;
  SelectionConnection: Omit<SelectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SelectionEdge']> };
  SelectionEdge: Omit<SelectionEdge, 'node'> & { node: ResolversParentTypes['Selection'] };
  TeamStart: TeamStartParent;
  StageEntry: StageEntryParent;
  StartTeamInput: StartTeamInput;
  BeginStartInput: BeginStartInput;
  MoveStageInput: MoveStageInput;
  RecordStartVisitInput: RecordStartVisitInput;
  StepBackInput: StepBackInput;
  RenewStarterInput: RenewStarterInput;
  Instant: Scalars['Instant']['output'];
  Date: Scalars['Date']['output'];
  Person: PersonParent;
  CheckRecord: CheckRecordParent;
  CheckConsent: CheckConsentParent;
  LocalCircle: LocalCircle;
  Relation: RelationParent;
  IntroduceMyselfInput: IntroduceMyselfInput;
  CreateTeamInput: CreateTeamInput;
  RenameTeamInput: RenameTeamInput;
  InviteMemberInput: InviteMemberInput;
  AnswerInvitationInput: AnswerInvitationInput;
  AskToJoinInput: AskToJoinInput;
  AnswerRequestInput: AnswerRequestInput;
  EndMembershipInput: EndMembershipInput;
  AppointAdvocateInput: AppointAdvocateInput;
  RecordVettingInput: RecordVettingInput;
  CheckInput: CheckInput;
  SetCheckConsentInput: SetCheckConsentInput;
  TeamConnection: Omit<TeamConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TeamEdge']> };
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  MemberConnection: Omit<MemberConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MemberEdge']> };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  PageInfo: PageInfo;
  Waiting: WaitingParent;
  WaitingConnection: Omit<WaitingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WaitingEdge']> };
  WaitingEdge: Omit<WaitingEdge, 'node'> & { node: ResolversParentTypes['Waiting'] };
  WholeExport: WholeExportParent;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  documentWithoutConsent?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentWithoutConsentArgs, 'teamId' | 'kind' | 'reason'>>;
  governance?: Resolver<ResolversTypes['GovernanceCircle'], ParentType, ContextType>;
  teamsOfCircle?: Resolver<ResolversTypes['CircleTeamConnection'], ParentType, ContextType, RequireFields<QueryTeamsOfCircleArgs, 'first'>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  recordsKept?: Resolver<ReadonlyArray<ResolversTypes['RecordKept']>, ParentType, ContextType, Partial<QueryRecordsKeptArgs>>;
  erasures?: Resolver<ResolversTypes['ErasureConnection'], ParentType, ContextType, RequireFields<QueryErasuresArgs, 'first'>>;
  exportMe?: Resolver<ResolversTypes['PersonExport'], ParentType, ContextType>;
  myHats?: Resolver<ResolversTypes['HatConnection'], ParentType, ContextType, RequireFields<QueryMyHatsArgs, 'first'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  myLearning?: Resolver<ResolversTypes['LearningRecordConnection'], ParentType, ContextType, RequireFields<QueryMyLearningArgs, 'first'>>;
  myLearningExport?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainingsToConfirm?: Resolver<Maybe<ResolversTypes['LearningRecordConnection']>, ParentType, ContextType, RequireFields<QueryTrainingsToConfirmArgs, 'first'>>;
  coaches?: Resolver<ResolversTypes['CoachConnection'], ParentType, ContextType, RequireFields<QueryCoachesArgs, 'first'>>;
  myCoaching?: Resolver<ResolversTypes['CoachingConnection'], ParentType, ContextType, RequireFields<QueryMyCoachingArgs, 'first'>>;
  coachingAskedOfMe?: Resolver<ResolversTypes['CoachingConnection'], ParentType, ContextType, RequireFields<QueryCoachingAskedOfMeArgs, 'first'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  circleMinutes?: Resolver<ResolversTypes['PublicMinutesConnection'], ParentType, ContextType, RequireFields<QueryCircleMinutesArgs, 'first'>>;
  myNotices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryMyNoticesArgs, 'first'>>;
  documentOutline?: Resolver<ReadonlyArray<ResolversTypes['SectionOutline']>, ParentType, ContextType, RequireFields<QueryDocumentOutlineArgs, 'kind'>>;
  packageRequest?: Resolver<Maybe<ResolversTypes['PackageRequest']>, ParentType, ContextType, RequireFields<QueryPackageRequestArgs, 'id'>>;
  decisionLatency?: Resolver<ResolversTypes['DecisionLatency'], ParentType, ContextType, RequireFields<QueryDecisionLatencyArgs, 'from' | 'to'>>;
  myCpd?: Resolver<ResolversTypes['CpdConnection'], ParentType, ContextType, RequireFields<QueryMyCpdArgs, 'first'>>;
  selection?: Resolver<Maybe<ResolversTypes['Selection']>, ParentType, ContextType, RequireFields<QuerySelectionArgs, 'id'>>;
  me?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  circle?: Resolver<ResolversTypes['LocalCircle'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>;
  myCircleHats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  myTeams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<QueryMyTeamsArgs, 'first'>>;
  myInvitations?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<QueryMyInvitationsArgs, 'first'>>;
  viewerRelations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  waitingForMe?: Resolver<ResolversTypes['WaitingConnection'], ParentType, ContextType, RequireFields<QueryWaitingForMeArgs, 'first'>>;
  exportWhole?: Resolver<ResolversTypes['WholeExport'], ParentType, ContextType, Partial<QueryExportWholeArgs>>;
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, RequireFields<TeamAccessLogArgs, 'first'>>;
  domain?: Resolver<Maybe<ResolversTypes['TeamDomain']>, ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<TeamProposalsArgs, 'first'>>;
  pastProposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<TeamPastProposalsArgs, 'first'>>;
  state?: Resolver<Maybe<ResolversTypes['TeamState']>, ParentType, ContextType>;
  stateHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StateChange']>>, ParentType, ContextType>;
  retention?: Resolver<Maybe<ResolversTypes['Retention']>, ParentType, ContextType>;
  contactPlans?: Resolver<Maybe<ResolversTypes['ContactPlanConnection']>, ParentType, ContextType, RequireFields<TeamContactPlansArgs, 'first'>>;
  careTeam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TeamCareTeamArgs, 'release'>>;
  hats?: Resolver<Maybe<ResolversTypes['HatConnection']>, ParentType, ContextType, RequireFields<TeamHatsArgs, 'first'>>;
  vacancies?: Resolver<Maybe<ResolversTypes['HatConnection']>, ParentType, ContextType, RequireFields<TeamVacanciesArgs, 'first'>>;
  selections?: Resolver<Maybe<ResolversTypes['SelectionConnection']>, ParentType, ContextType, RequireFields<TeamSelectionsArgs, 'first'>>;
  pastSelections?: Resolver<Maybe<ResolversTypes['SelectionConnection']>, ParentType, ContextType, RequireFields<TeamPastSelectionsArgs, 'first'>>;
  hatLoad?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regulatedActivities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegulatedActivity']>>, ParentType, ContextType>;
  specialistNeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SpecialistNeed']>>, ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<TeamObservationsArgs, 'first'>>;
  nextMeeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<TeamMeetingsArgs, 'first'>>;
  actions?: Resolver<Maybe<ResolversTypes['MeetingActionConnection']>, ParentType, ContextType, RequireFields<TeamActionsArgs, 'first'>>;
  noticesToPassOn?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<TeamNoticesToPassOnArgs, 'first'>>;
  profile?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<TeamProfileArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<TeamDocumentArgs, 'kind'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<TeamDocumentsArgs, 'first'>>;
  requests?: Resolver<Maybe<ResolversTypes['PackageRequestConnection']>, ParentType, ContextType, RequireFields<TeamRequestsArgs, 'state' | 'first'>>;
  reviews?: Resolver<Maybe<ResolversTypes['TeamReviews']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['TeamStart']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, RequireFields<TeamMembersArgs, 'first'>>;
  myMembership?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  waitingForMe?: Resolver<ResolversTypes['WaitingConnection'], ParentType, ContextType, RequireFields<TeamWaitingForMeArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MemberKind']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['AccessRecord']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AccessBasis'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['AccessWay'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AccessReason']>, ParentType, ContextType>;
};

export type AccessReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessReason'] = ResolversParentTypes['AccessReason']> = {
  code?: Resolver<ResolversTypes['AccessReasonCode'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessConnection'] = ResolversParentTypes['AccessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessEdge'] = ResolversParentTypes['AccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  renewAccess?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationRenewAccessArgs, 'input'>>;
  answerRenewal?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAnswerRenewalArgs, 'input'>>;
  describeMyself?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationDescribeMyselfArgs, 'input'>>;
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
  askErasure?: Resolver<ResolversTypes['AskedErasure'], ParentType, ContextType, RequireFields<MutationAskErasureArgs, 'input'>>;
  repeatErasure?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType, RequireFields<MutationRepeatErasureArgs, 'input'>>;
  flagRegulatedActivities?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationFlagRegulatedActivitiesArgs, 'input'>>;
  takeUpHat?: Resolver<ResolversTypes['Hat'], ParentType, ContextType, RequireFields<MutationTakeUpHatArgs, 'input'>>;
  createHat?: Resolver<ResolversTypes['Hat'], ParentType, ContextType, RequireFields<MutationCreateHatArgs, 'input'>>;
  amendHat?: Resolver<ResolversTypes['Hat'], ParentType, ContextType, RequireFields<MutationAmendHatArgs, 'input'>>;
  retireHat?: Resolver<ResolversTypes['Hat'], ParentType, ContextType, RequireFields<MutationRetireHatArgs, 'input'>>;
  recordCheckIn?: Resolver<ResolversTypes['Hat'], ParentType, ContextType, RequireFields<MutationRecordCheckInArgs, 'input'>>;
  handOverHat?: Resolver<ResolversTypes['Hat'], ParentType, ContextType, RequireFields<MutationHandOverHatArgs, 'input'>>;
  giveBackHat?: Resolver<ResolversTypes['Hat'], ParentType, ContextType, RequireFields<MutationGiveBackHatArgs, 'input'>>;
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
  writeDocument?: Resolver<ResolversTypes['Document'], ParentType, ContextType, RequireFields<MutationWriteDocumentArgs, 'input'>>;
  shareSection?: Resolver<ResolversTypes['Document'], ParentType, ContextType, RequireFields<MutationShareSectionArgs, 'input'>>;
  makePackageRequest?: Resolver<ResolversTypes['PackageRequest'], ParentType, ContextType, RequireFields<MutationMakePackageRequestArgs, 'input'>>;
  answerPackageDraft?: Resolver<ResolversTypes['PackageRequest'], ParentType, ContextType, RequireFields<MutationAnswerPackageDraftArgs, 'input'>>;
  withdrawPackageRequest?: Resolver<ResolversTypes['PackageRequest'], ParentType, ContextType, RequireFields<MutationWithdrawPackageRequestArgs, 'input'>>;
  acknowledgePackageRequest?: Resolver<ResolversTypes['PackageRequest'], ParentType, ContextType, RequireFields<MutationAcknowledgePackageRequestArgs, 'input'>>;
  askAboutRequest?: Resolver<ResolversTypes['PackageRequest'], ParentType, ContextType, RequireFields<MutationAskAboutRequestArgs, 'input'>>;
  answerAboutRequest?: Resolver<ResolversTypes['PackageRequest'], ParentType, ContextType, RequireFields<MutationAnswerAboutRequestArgs, 'input'>>;
  decidePackageRequest?: Resolver<ResolversTypes['PackageRequest'], ParentType, ContextType, RequireFields<MutationDecidePackageRequestArgs, 'input'>>;
  notePlanChange?: Resolver<ResolversTypes['TeamReviews'], ParentType, ContextType, RequireFields<MutationNotePlanChangeArgs, 'input'>>;
  noteReview?: Resolver<ResolversTypes['Review'], ParentType, ContextType, RequireFields<MutationNoteReviewArgs, 'input'>>;
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
  startTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationStartTeamArgs, 'input'>>;
  beginStart?: Resolver<ResolversTypes['TeamStart'], ParentType, ContextType, RequireFields<MutationBeginStartArgs, 'input'>>;
  moveStage?: Resolver<ResolversTypes['TeamStart'], ParentType, ContextType, RequireFields<MutationMoveStageArgs, 'input'>>;
  recordStartVisit?: Resolver<ResolversTypes['TeamStart'], ParentType, ContextType, RequireFields<MutationRecordStartVisitArgs, 'input'>>;
  stepBack?: Resolver<ResolversTypes['TeamStart'], ParentType, ContextType, RequireFields<MutationStepBackArgs, 'input'>>;
  renewStarter?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationRenewStarterArgs, 'input'>>;
  introduceMyself?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationIntroduceMyselfArgs, 'input'>>;
  createTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationCreateTeamArgs, 'input'>>;
  renameTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationRenameTeamArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  answerInvitation?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAnswerInvitationArgs, 'input'>>;
  askToJoin?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAskToJoinArgs, 'input'>>;
  answerRequest?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAnswerRequestArgs, 'input'>>;
  endMembership?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'input'>>;
  appointAdvocate?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAppointAdvocateArgs, 'input'>>;
  recordVetting?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationRecordVettingArgs, 'input'>>;
  setCheckConsent?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationSetCheckConsentArgs, 'input'>>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewalOffered?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidMeetings?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  since?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  __resolveType: TypeResolveFn<'Team' | 'GovernanceCircle', ParentType, ContextType>;
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
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<GovernanceCircleProposalsArgs, 'first'>>;
  pastProposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<GovernanceCirclePastProposalsArgs, 'first'>>;
  nextMeeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<GovernanceCircleMeetingsArgs, 'first'>>;
  actions?: Resolver<Maybe<ResolversTypes['MeetingActionConnection']>, ParentType, ContextType, RequireFields<GovernanceCircleActionsArgs, 'first'>>;
  waitingForMe?: Resolver<ResolversTypes['WaitingConnection'], ParentType, ContextType, RequireFields<GovernanceCircleWaitingForMeArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CircleTeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircleTeam'] = ResolversParentTypes['CircleTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TeamState'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CircleTeamConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircleTeamConnection'] = ResolversParentTypes['CircleTeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CircleTeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CircleTeamEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircleTeamEdge'] = ResolversParentTypes['CircleTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CircleTeam'], ParentType, ContextType>;
};

export type ObjectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  resolutions?: Resolver<ReadonlyArray<ResolversTypes['ObjectionResolution']>, ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['EnteredConsent']>, ParentType, ContextType>;
  clearedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  clearedVia?: Resolver<Maybe<ResolversTypes['EnteredConsent']>, ParentType, ContextType>;
};

export type ObjectionResolutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectionResolution'] = ResolversParentTypes['ObjectionResolution']> = {
  verb?: Resolver<ResolversTypes['ResolutionVerb'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
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
  objections?: Resolver<ReadonlyArray<ResolversTypes['Objection']>, ParentType, ContextType>;
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
  entered?: Resolver<Maybe<ResolversTypes['EnteredConsent']>, ParentType, ContextType>;
};

export type EarlierProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EarlierProposal'] = ResolversParentTypes['EarlierProposal']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['ProposalDecider'], ParentType, ContextType>;
  objections?: Resolver<ReadonlyArray<ResolversTypes['Objection']>, ParentType, ContextType>;
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

export type RecordKeptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordKept'] = ResolversParentTypes['RecordKept']> = {
  record?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AskedErasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskedErasure'] = ResolversParentTypes['AskedErasure']> = {
  kept?: Resolver<ReadonlyArray<ResolversTypes['RecordKept']>, ParentType, ContextType>;
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
};

export type ErasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['RecordKind']>, ParentType, ContextType>;
  isLast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  wasAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ErasurePart']>, ParentType, ContextType>;
};

export type ErasurePartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasurePart'] = ResolversParentTypes['ErasurePart']> = {
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  erased?: Resolver<ReadonlyArray<ResolversTypes['ErasedCount']>, ParentType, ContextType>;
  reduced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ErasedCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasedCount'] = ResolversParentTypes['ErasedCount']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ErasureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasureConnection'] = ResolversParentTypes['ErasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ErasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ErasureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasureEdge'] = ResolversParentTypes['ErasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType>;
};

export type PersonExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonExport'] = ResolversParentTypes['PersonExport']> = {
  madeAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  print?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type EnteredConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnteredConsent'] = ResolversParentTypes['EnteredConsent']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['HeardHow'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isNewest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['DocumentEntry'], ParentType, ContextType>;
  sections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentSection']>>, ParentType, ContextType>;
  print?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<DocumentVersionsArgs, 'first'>>;
};

export type DocumentSectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentSection'] = ResolversParentTypes['DocumentSection']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharedWith?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Audience']>>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['DocumentEntry']>, ParentType, ContextType>;
};

export type DocumentEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEntry'] = ResolversParentTypes['DocumentEntry']> = {
  enteredBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['Confirmation']>, ParentType, ContextType>;
  isOwnWords?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConfirmationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Confirmation'] = ResolversParentTypes['Confirmation']> = {
  how?: Resolver<ResolversTypes['HeardHow'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SectionOutlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SectionOutline'] = ResolversParentTypes['SectionOutline']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  help?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
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
  submittedEntered?: Resolver<Maybe<ResolversTypes['EnteredConsent']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['PackageQuestion']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PackageDecision']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type PackageQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PackageQuestion'] = ResolversParentTypes['PackageQuestion']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['PackageAnswer']>, ParentType, ContextType>;
};

export type PackageAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PackageAnswer'] = ResolversParentTypes['PackageAnswer']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  answeredBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
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

export type SelectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Selection'] = ResolversParentTypes['Selection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hat?: Resolver<ResolversTypes['Hat'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['SelectionStep'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  described?: Resolver<ResolversTypes['HatDescription'], ParentType, ContextType>;
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

export type HatDescriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HatDescription'] = ResolversParentTypes['HatDescription']> = {
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
  entered?: Resolver<Maybe<ResolversTypes['EnteredConsent']>, ParentType, ContextType>;
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
  entered?: Resolver<Maybe<ResolversTypes['EnteredConsent']>, ParentType, ContextType>;
};

export type NominationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Nomination'] = ResolversParentTypes['Nomination']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  nominee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['EnteredConsent']>, ParentType, ContextType>;
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
  objections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Objection']>>, ParentType, ContextType>;
  entered?: Resolver<ReadonlyArray<ResolversTypes['EnteredSignal']>, ParentType, ContextType>;
};

export type ConsentSignalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentSignal'] = ResolversParentTypes['ConsentSignal']> = {
  objection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type EnteredSignalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnteredSignal'] = ResolversParentTypes['EnteredSignal']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['EnteredConsent'], ParentType, ContextType>;
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
  check?: Resolver<Maybe<ResolversTypes['CheckRecord']>, ParentType, ContextType>;
  checkConsent?: Resolver<Maybe<ResolversTypes['CheckConsent']>, ParentType, ContextType>;
};

export type CheckRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckRecord'] = ResolversParentTypes['CheckRecord']> = {
  result?: Resolver<ResolversTypes['CheckResult'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certificateLastDigits?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type CheckConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckConsent'] = ResolversParentTypes['CheckConsent']> = {
  givenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
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

export type WaitingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Waiting'] = ResolversParentTypes['Waiting']> = {
  kind?: Resolver<ResolversTypes['WaitingKind'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type WaitingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingConnection'] = ResolversParentTypes['WaitingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WaitingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WaitingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingEdge'] = ResolversParentTypes['WaitingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Waiting'], ParentType, ContextType>;
};

export type WholeExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WholeExport'] = ResolversParentTypes['WholeExport'], FederationReferenceType extends FederationReferenceTypes['WholeExport'] = FederationReferenceTypes['WholeExport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WholeExport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  Access?: AccessResolvers<ContextType>;
  AccessReason?: AccessReasonResolvers<ContextType>;
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  AccessEdge?: AccessEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GovernanceCircle?: GovernanceCircleResolvers<ContextType>;
  CircleTeam?: CircleTeamResolvers<ContextType>;
  CircleTeamConnection?: CircleTeamConnectionResolvers<ContextType>;
  CircleTeamEdge?: CircleTeamEdgeResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  ObjectionResolution?: ObjectionResolutionResolvers<ContextType>;
  TeamDomain?: TeamDomainResolvers<ContextType>;
  DecisionKind?: DecisionKindResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposedDomain?: ProposedDomainResolvers<ContextType>;
  ProposalSignal?: ProposalSignalResolvers<ContextType>;
  EarlierProposal?: EarlierProposalResolvers<ContextType>;
  ProposalSession?: ProposalSessionResolvers<ContextType>;
  ProposalEscalation?: ProposalEscalationResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  StateChange?: StateChangeResolvers<ContextType>;
  Retention?: RetentionResolvers<ContextType>;
  ContactPlan?: ContactPlanResolvers<ContextType>;
  PlannedContact?: PlannedContactResolvers<ContextType>;
  ContactPlanConnection?: ContactPlanConnectionResolvers<ContextType>;
  ContactPlanEdge?: ContactPlanEdgeResolvers<ContextType>;
  RecordKept?: RecordKeptResolvers<ContextType>;
  AskedErasure?: AskedErasureResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasurePart?: ErasurePartResolvers<ContextType>;
  ErasedCount?: ErasedCountResolvers<ContextType>;
  ErasureConnection?: ErasureConnectionResolvers<ContextType>;
  ErasureEdge?: ErasureEdgeResolvers<ContextType>;
  PersonExport?: PersonExportResolvers<ContextType>;
  Hat?: HatResolvers<ContextType>;
  HatHolder?: HatHolderResolvers<ContextType>;
  HatConnection?: HatConnectionResolvers<ContextType>;
  HatEdge?: HatEdgeResolvers<ContextType>;
  EnteredConsent?: EnteredConsentResolvers<ContextType>;
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
  Document?: DocumentResolvers<ContextType>;
  DocumentSection?: DocumentSectionResolvers<ContextType>;
  DocumentEntry?: DocumentEntryResolvers<ContextType>;
  Confirmation?: ConfirmationResolvers<ContextType>;
  SectionOutline?: SectionOutlineResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  PackageRequest?: PackageRequestResolvers<ContextType>;
  PackageQuestion?: PackageQuestionResolvers<ContextType>;
  PackageAnswer?: PackageAnswerResolvers<ContextType>;
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
  Selection?: SelectionResolvers<ContextType>;
  HatDescription?: HatDescriptionResolvers<ContextType>;
  HatOffer?: HatOfferResolvers<ContextType>;
  OfferReach?: OfferReachResolvers<ContextType>;
  OfferObjection?: OfferObjectionResolvers<ContextType>;
  Nomination?: NominationResolvers<ContextType>;
  EarlierNomination?: EarlierNominationResolvers<ContextType>;
  SelectionNote?: SelectionNoteResolvers<ContextType>;
  NomineeProposal?: NomineeProposalResolvers<ContextType>;
  ConsentSignal?: ConsentSignalResolvers<ContextType>;
  EnteredSignal?: EnteredSignalResolvers<ContextType>;
  SelectionChange?: SelectionChangeResolvers<ContextType>;
  SelectionOutcome?: SelectionOutcomeResolvers<ContextType>;
  SelectionConnection?: SelectionConnectionResolvers<ContextType>;
  SelectionEdge?: SelectionEdgeResolvers<ContextType>;
  TeamStart?: TeamStartResolvers<ContextType>;
  StageEntry?: StageEntryResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  CheckRecord?: CheckRecordResolvers<ContextType>;
  CheckConsent?: CheckConsentResolvers<ContextType>;
  LocalCircle?: LocalCircleResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Waiting?: WaitingResolvers<ContextType>;
  WaitingConnection?: WaitingConnectionResolvers<ContextType>;
  WaitingEdge?: WaitingEdgeResolvers<ContextType>;
  WholeExport?: WholeExportResolvers<ContextType>;
};
