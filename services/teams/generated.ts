// Made by `npm run compose` from schema/teams: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonParent, TeamParent, MemberParent, RelationParent, GovernanceCircleParent, GroupParent, NoticeParent, DocumentParent, DocumentSectionParent, DocumentEntryParent, AccessParent } from './resolvers/parents.ts';
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
  /** All that teams keep about you, to take with you: as data and as a page to print. Other people are in it by what they are only (C11). */
  readonly exportMe: PersonExport;
  /** What you were told, newest first; kept for a year. */
  readonly myNotices: NoticeConnection;
  /** The sections that a document usually has, with what to write in them; others of one's own may be added. */
  readonly documentOutline: ReadonlyArray<SectionOutline>;
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


export type QueryDocumentWithoutConsentArgs = {
  teamId: Scalars['ID']['input'];
  kind: DocumentKind;
  version?: InputMaybe<Scalars['Int']['input']>;
  reason: AccessReasonInput;
};


export type QueryMyNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentOutlineArgs = {
  kind: DocumentKind;
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

/** A person supported and those they chose. */
export type Team = Group & {
  readonly __typename?: 'Team';
  /** Who read what is written about the person supported, or tried to, newest first; to the owner and whoever acts for them (T25). */
  readonly accessLog?: Maybe<AccessConnection>;
  /** The team as a FHIR CareTeam resource in JSON, for other systems; to the owner and whoever acts for them. Only those who are members now are in it (C1). */
  readonly careTeam?: Maybe<Scalars['String']['output']>;
  /** Notices for members who do not use the software, and whom nobody has told yet; to those who can tell them. */
  readonly noticesToPassOn?: Maybe<NoticeConnection>;
  /** The Getting Support profile; null until it is written, and to those who do not belong to the team. */
  readonly profile?: Maybe<Document>;
  /** A document about the person supported; null until it is written, and to those who do not belong to the team. */
  readonly document?: Maybe<Document>;
  /** The newest version of every document there is, to members. */
  readonly documents?: Maybe<DocumentConnection>;
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
export type TeamAccessLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person supported and those they chose. */
export type TeamCareTeamArgs = {
  release?: InputMaybe<FhirRelease>;
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
export type TeamMembersArgs = {
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
  /** Which document; null when it was the list of members for other systems. */
  readonly document?: Maybe<DocumentKind>;
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
  /** Says that you told someone who does not use the software what a notice had to say. */
  readonly passNoticeOn: Notice;
  /** Writes the next version of a document (T5). What someone else than the owner types in is kept as theirs, on the owner's behalf, and has to be confirmed with the owner (T6). */
  readonly writeDocument: Document;
  /** Gives or takes back the owner's consent for one section, in all versions at once (T5). */
  readonly shareSection: Document;
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


export type MutationPassNoticeOnArgs = {
  input: PassNoticeOnInput;
};


export type MutationWriteDocumentArgs = {
  input: WriteDocumentInput;
};


export type MutationShareSectionArgs = {
  input: ShareSectionInput;
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
  | 'SPLIT_SUGGESTED'
  /** Someone wrote down for you what you said to them. */
  | 'RECORDED_FOR_YOU'
  /** Someone read something of yours without your consent. */
  | 'READ_WITHOUT_CONSENT';

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
  readonly how: ConfirmationWay;
  /** On which day. */
  readonly on: Scalars['Date']['output'];
};

/** How someone confirmed something. */
export type ConfirmationWay =
  /** Face to face. */
  | 'IN_PERSON'
  /** On the telephone. */
  | 'PHONE'
  /** In writing. */
  | 'LETTER'
  /** In a video call. */
  | 'VIDEO';

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

/** How the owner confirmed something. */
export type ConfirmationInput = {
  /** How. */
  readonly how: ConfirmationWay;
  /** On which day; not one to come. */
  readonly on: Scalars['Date']['input'];
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Team: ResolverTypeWrapper<TeamParent>;
  Access: ResolverTypeWrapper<AccessParent>;
  AccessBasis: AccessBasis;
  AccessWay: AccessWay;
  AccessReason: ResolverTypeWrapper<AccessReason>;
  AccessReasonCode: AccessReasonCode;
  AccessReasonInput: AccessReasonInput;
  AccessConnection: ResolverTypeWrapper<Omit<AccessConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AccessEdge']> }>;
  AccessEdge: ResolverTypeWrapper<Omit<AccessEdge, 'node'> & { node: ResolversTypes['Access'] }>;
  Group: ResolverTypeWrapper<GroupParent>;
  GovernanceCircle: ResolverTypeWrapper<GovernanceCircleParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  InviteToCircleInput: InviteToCircleInput;
  FhirRelease: FhirRelease;
  PersonExport: ResolverTypeWrapper<PersonExport>;
  Notice: ResolverTypeWrapper<NoticeParent>;
  NoticeKind: NoticeKind;
  PassNoticeOnInput: PassNoticeOnInput;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  DocumentKind: DocumentKind;
  Document: ResolverTypeWrapper<DocumentParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DocumentSection: ResolverTypeWrapper<DocumentSectionParent>;
  Audience: Audience;
  DocumentEntry: ResolverTypeWrapper<DocumentEntryParent>;
  Confirmation: ResolverTypeWrapper<Confirmation>;
  ConfirmationWay: ConfirmationWay;
  SectionOutline: ResolverTypeWrapper<SectionOutline>;
  WriteDocumentInput: WriteDocumentInput;
  SectionInput: SectionInput;
  ConfirmationInput: ConfirmationInput;
  ShareSectionInput: ShareSectionInput;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
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
  Group: GroupParent;
  GovernanceCircle: GovernanceCircleParent;
  Mutation: Record<PropertyKey, never>;
  InviteToCircleInput: InviteToCircleInput;
  PersonExport: PersonExport;
  Notice: NoticeParent;
  PassNoticeOnInput: PassNoticeOnInput;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  Document: DocumentParent;
  Boolean: Scalars['Boolean']['output'];
  DocumentSection: DocumentSectionParent;
  DocumentEntry: DocumentEntryParent;
  Confirmation: Confirmation;
  SectionOutline: SectionOutline;
  WriteDocumentInput: WriteDocumentInput;
  SectionInput: SectionInput;
  ConfirmationInput: ConfirmationInput;
  ShareSectionInput: ShareSectionInput;
  DocumentConnection: Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
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

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  documentWithoutConsent?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentWithoutConsentArgs, 'teamId' | 'kind' | 'reason'>>;
  governance?: Resolver<ResolversTypes['GovernanceCircle'], ParentType, ContextType>;
  exportMe?: Resolver<ResolversTypes['PersonExport'], ParentType, ContextType>;
  myNotices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryMyNoticesArgs, 'first'>>;
  documentOutline?: Resolver<ReadonlyArray<ResolversTypes['SectionOutline']>, ParentType, ContextType, RequireFields<QueryDocumentOutlineArgs, 'kind'>>;
  me?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  circle?: Resolver<ResolversTypes['LocalCircle'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>;
  myTeams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<QueryMyTeamsArgs, 'first'>>;
  myInvitations?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<QueryMyInvitationsArgs, 'first'>>;
  viewerRelations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, RequireFields<TeamAccessLogArgs, 'first'>>;
  careTeam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TeamCareTeamArgs, 'release'>>;
  noticesToPassOn?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<TeamNoticesToPassOnArgs, 'first'>>;
  profile?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<TeamProfileArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<TeamDocumentArgs, 'kind'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<TeamDocumentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, RequireFields<TeamMembersArgs, 'first'>>;
  myMembership?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MemberKind']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
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

export type GroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  __resolveType: TypeResolveFn<'Team' | 'GovernanceCircle', ParentType, ContextType>;
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
  passNoticeOn?: Resolver<ResolversTypes['Notice'], ParentType, ContextType, RequireFields<MutationPassNoticeOnArgs, 'input'>>;
  writeDocument?: Resolver<ResolversTypes['Document'], ParentType, ContextType, RequireFields<MutationWriteDocumentArgs, 'input'>>;
  shareSection?: Resolver<ResolversTypes['Document'], ParentType, ContextType, RequireFields<MutationShareSectionArgs, 'input'>>;
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

export type PersonExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonExport'] = ResolversParentTypes['PersonExport']> = {
  madeAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  print?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  how?: Resolver<ResolversTypes['ConfirmationWay'], ParentType, ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  Access?: AccessResolvers<ContextType>;
  AccessReason?: AccessReasonResolvers<ContextType>;
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  AccessEdge?: AccessEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GovernanceCircle?: GovernanceCircleResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PersonExport?: PersonExportResolvers<ContextType>;
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
