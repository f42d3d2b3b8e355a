// Made by `npm run compose` from schema/evaluation: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TeamParent, InstrumentParent, FormItemParent, RoundParent, RoundResultsParent, QuestionsParent, QuestionsPartParent, TeamReflectionParent, OwnScoreParent, MonthToldParent, TeamActionParent, CircleVoteParent, AppealParent, LibraryCopyParent } from './resolvers/parents.ts';
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
  /** What you are to the co-op of all circles, and what you could be: worked out from what was given and done (N4). */
  readonly myCoop: MyCoop;
  /** Votes of the co-op that your circle holds for its members (N5). */
  readonly circleVotes: ReadonlyArray<CircleVote>;
  /** An appeal, to those who stand behind it, and to the circle's facilitator and secretary (N7). */
  readonly appeal?: Maybe<Appeal>;
  /** Appeals of the circle; to its facilitator and secretary (N7). */
  readonly appeals: ReadonlyArray<Appeal>;
  /** Texts the circle took from the shared library (N8). */
  readonly libraryCopies: LibraryCopyConnection;
  /** Whether the circle agrees to stand in league tables (N3). */
  readonly leagueConsent: Scalars['Boolean']['output'];
  /** What this circle published of itself for a month it sent: counts under disclosure control (E10). */
  readonly publishedCounts: ReadonlyArray<PublishedCount>;
  /** Every set of questions there is, with its licence and how this circle has set it up (E1). */
  readonly instruments: ReadonlyArray<Instrument>;
  /** The circle's measures of a month, as they may be shown: the same that it tells the national co-op. `ROUND_OPEN` until the month is frozen. For everyone of the circle. */
  readonly circleMeasures: ReadonlyArray<ToldFigure>;
  /** How planned hours changed over the 32 weeks that end with a frozen month, and which teams are left out (E13). For the coordinators of the circle. */
  readonly plannedHoursChange: PlannedHoursChange;
  /** All that is, or will be, told to the national co-op of a month: what it is, why, and what is hidden. The figures once the month is frozen. For everyone of the circle. */
  readonly whatWeTell: MonthTold;
  /** The monthly pulses you have not answered yet, team by team. */
  readonly myPulses: ReadonlyArray<PulseAsked>;
  /** A closed month's pulse of the whole circle, in words, the groups side by side: words for those of ten people in two teams and more, and none over all (E11). */
  readonly circlePulse: ReadonlyArray<GroupPulse>;
  /** On how many of the last twelve months' pulses the circle's teams acted, under disclosure control (E15). */
  readonly circleActedOn: ActedOn;
  /** What is asked of you now (E7). */
  readonly myQuestions: ReadonlyArray<Questions>;
  /** What your own answers come to, until the round's results are taken and the answers are gone. */
  readonly myRoundScores: ReadonlyArray<OwnScore>;
  /** All that rounds and pulses keep about you, to take with you (C11). */
  readonly exportMyAnswers: AnswersExport;
  /** The form of someone who answers on paper, to print: with a code and not a name (E8). To themselves, and to whoever gives forms out. */
  readonly roundForm: RoundForm;
  /** The circle's rounds, the newest first. */
  readonly rounds: RoundConnection;
  /** One round. */
  readonly round?: Maybe<Round>;
  /** What was written down of those who are paid in a month, with every correction. For the commons coordinator. */
  readonly workforceMonth?: Maybe<WorkforceMonth>;
  /** Turnover, sickness, agency hours and the cost of a new worker, over the twelve months that end with a frozen month (E14). Null under eight workers. For the commons coordinator. */
  readonly workforceYear?: Maybe<WorkforceYear>;
};


export type QueryAppealArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLibraryCopiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublishedCountsArgs = {
  month: Scalars['String']['input'];
};


export type QueryCircleMeasuresArgs = {
  month: Scalars['String']['input'];
};


export type QueryPlannedHoursChangeArgs = {
  month: Scalars['String']['input'];
};


export type QueryWhatWeTellArgs = {
  month: Scalars['String']['input'];
};


export type QueryMyPulsesArgs = {
  language?: InputMaybe<FormLanguage>;
  easyRead?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryCirclePulseArgs = {
  month: Scalars['String']['input'];
};


export type QueryMyQuestionsArgs = {
  language?: InputMaybe<FormLanguage>;
  easyRead?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryMyRoundScoresArgs = {
  roundId: Scalars['ID']['input'];
};


export type QueryRoundFormArgs = {
  input: RoundFormInput;
};


export type QueryRoundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkforceMonthArgs = {
  month: Scalars['String']['input'];
};


export type QueryWorkforceYearArgs = {
  month: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes you a member of the co-op, as what the circle can tell you are (N4). */
  readonly joinCoop: MyCoop;
  /** You are no member of the co-op any more. */
  readonly leaveCoop: MyCoop;
  /** Keeps that someone holds shares, or that nothing of a worker's conduct is left to settle; or that it is so no longer. For the commons coordinator (N4). */
  readonly keepCoopAccount: CoopAccount;
  /** Tells the national co-op how many members of each class the circle had when a month ended, once; the clock does it too. For the commons coordinator (N4). */
  readonly publishCoopMembers: ReadonlyArray<CoopClassCount>;
  /** Brings a vote of the co-op to the circle's members, word for word. For the commons coordinator and the secretary (N5). */
  readonly bringVote: CircleVote;
  /** Your ballot, once: how many said what is kept, and never who (N5). */
  readonly castBallot: CircleVote;
  /** The circle agrees to stand in league tables, or no longer does, at once. For the commons coordinator (N3). */
  readonly setLeagueConsent: Scalars['Boolean']['output'];
  /** Begins an appeal against something the circle decided, as the first to stand behind it (N7). */
  readonly beginAppeal: Appeal;
  /** Stands behind an appeal. With the third of three unrelated people it is open (N7). */
  readonly signAppeal: Appeal;
  /** Notes that two who stand behind an appeal live together or are related. For the facilitator and the secretary (N7). */
  readonly tieSignatories: Appeal;
  /** Notes that the circle heard an appeal today: it does so once. For the facilitator and the secretary (N7). */
  readonly hearAppeal: Appeal;
  /** Notes that the circle and those who appealed found a way. For the facilitator and the secretary (N7). */
  readonly settleAppeal: Appeal;
  /** Passes an appeal that the circle heard and did not settle to Care and Counsel. For the facilitator and the secretary (N7). */
  readonly referAppeal: Appeal;
  /** Takes an edition of the shared library as the circle's own, with where it came from. For hats of the circle (N8). */
  readonly adoptEdition: LibraryCopy;
  /** A member's answers to the monthly pulse: three short items; each may be left out. */
  readonly answerPulse: PulseAnswer;
  /** Keeps that the circle registered with the holder of an instrument (E1). For the commons coordinator. */
  readonly registerLicence: Instrument;
  /** Brings the wording of an instrument the circle is licensed for: its own data, kept in its own table. For the commons coordinator. */
  readonly bringInstrument: Instrument;
  /** Turns an instrument on that nobody is asked otherwise. For the commons coordinator. */
  readonly enableInstrument: Instrument;
  /** Turns such an instrument off again; a round that has begun goes on with it. For the commons coordinator. */
  readonly disableInstrument: Instrument;
  /** The owner says whether a change of their planned hours is what they wanted, and how things are since (E13). Today's word stands above an earlier one of today. For the owner's side. */
  readonly confirmPlannedHours: PlannedHours;
  /** Closes a month and sends it to the national co-op now, once (E12, N2); by itself it is shown for three days first. For the commons coordinator. */
  readonly publishMonth: ReadonlyArray<PublishedCount>;
  /** Holds a frozen month back before it is sent, for a reason everyone of the circle reads. Its figures stay as they are. For the commons coordinator. */
  readonly holdMonth: MonthTold;
  /** Lets a month that was held go. For the commons coordinator. */
  readonly releaseMonth: MonthTold;
  /** Keys somebody's answers to the monthly pulse, as they wrote or said them (E8). Nobody can read them back. */
  readonly keyPulse: PulseAnswer;
  /** Notes what your team does after a pulse that closed (E15). For the team only. */
  readonly noteAction: TeamAction;
  /** Says that it is done. */
  readonly finishAction: TeamAction;
  /** Your answers. Sent again while the round is open, they take the place of the earlier ones. */
  readonly answerRound: RoundAnswered;
  /** You would rather not take part in this round. What was answered is gone; you may still answer later. */
  readonly skipRound: RoundAnswered;
  /** Keys what someone wrote on a form or said on the telephone, by the code on the form (E8). You do not see it again; for 24 hours you can key it anew. */
  readonly keyRoundAnswers: RoundAnswered;
  /** Answers for someone who cannot, as somebody of their team (E9). It is kept and shown apart. */
  readonly answerRoundForSomeone: RoundAnswered;
  /** Makes an address under which one person answers this round without signing in. Told once. For oneself, or for whoever gives forms out. */
  readonly makeRoundLink: RoundLink;
  /** Plans a round. For the commons coordinator. */
  readonly planRound: Round;
  /** Opens a round on its day, if the clock has not yet, and asks everyone who takes part. For the commons coordinator. */
  readonly openRound: Round;
  /** Closes a round now. For the commons coordinator. */
  readonly closeRound: Round;
  /** Takes a round's results, once, a day and an hour after it closed; then every answer is gone (E12). For the commons coordinator; the clock does it too. */
  readonly freezeRound: Round;
  /** Writes down what no event tells of those who are paid in a month: of all of them together, never of one. What is corrected after the month was frozen counts from the next month on. For the commons coordinator. */
  readonly recordWorkforceMonth: WorkforceMonth;
};


export type MutationJoinCoopArgs = {
  input: JoinCoopInput;
};


export type MutationKeepCoopAccountArgs = {
  input: KeepCoopAccountInput;
};


export type MutationPublishCoopMembersArgs = {
  input: PublishCoopMembersInput;
};


export type MutationBringVoteArgs = {
  input: BringVoteInput;
};


export type MutationCastBallotArgs = {
  input: CastBallotInput;
};


export type MutationSetLeagueConsentArgs = {
  input: SetLeagueConsentInput;
};


export type MutationBeginAppealArgs = {
  input: BeginAppealInput;
};


export type MutationSignAppealArgs = {
  input: SignAppealInput;
};


export type MutationTieSignatoriesArgs = {
  input: TieSignatoriesInput;
};


export type MutationHearAppealArgs = {
  input: AppealInput;
};


export type MutationSettleAppealArgs = {
  input: AppealInput;
};


export type MutationReferAppealArgs = {
  input: AppealInput;
};


export type MutationAdoptEditionArgs = {
  input: AdoptEditionInput;
};


export type MutationAnswerPulseArgs = {
  input: AnswerPulseInput;
};


export type MutationRegisterLicenceArgs = {
  input: RegisterLicenceInput;
};


export type MutationBringInstrumentArgs = {
  input: BringInstrumentInput;
};


export type MutationEnableInstrumentArgs = {
  input: EnableInstrumentInput;
};


export type MutationDisableInstrumentArgs = {
  input: DisableInstrumentInput;
};


export type MutationConfirmPlannedHoursArgs = {
  input: ConfirmPlannedHoursInput;
};


export type MutationPublishMonthArgs = {
  input: PublishMonthInput;
};


export type MutationHoldMonthArgs = {
  input: HoldMonthInput;
};


export type MutationReleaseMonthArgs = {
  input: ReleaseMonthInput;
};


export type MutationKeyPulseArgs = {
  input: KeyPulseInput;
};


export type MutationNoteActionArgs = {
  input: NoteActionInput;
};


export type MutationFinishActionArgs = {
  input: FinishActionInput;
};


export type MutationAnswerRoundArgs = {
  input: AnswerRoundInput;
};


export type MutationSkipRoundArgs = {
  input: RoundInput;
};


export type MutationKeyRoundAnswersArgs = {
  input: KeyRoundAnswersInput;
};


export type MutationAnswerRoundForSomeoneArgs = {
  input: AnswerRoundForSomeoneInput;
};


export type MutationMakeRoundLinkArgs = {
  input: RoundFormInput;
};


export type MutationPlanRoundArgs = {
  input: PlanRoundInput;
};


export type MutationOpenRoundArgs = {
  input: RoundInput;
};


export type MutationCloseRoundArgs = {
  input: RoundInput;
};


export type MutationFreezeRoundArgs = {
  input: RoundInput;
};


export type MutationRecordWorkforceMonthArgs = {
  input: WorkforceMonthInput;
};

/** As what someone is a member of the co-op (N4). */
export type CoopClass =
  /** Gets regular support. */
  | 'SUPPORTED'
  /** Family or a friend of someone who gets regular support. */
  | 'ADVOCATE'
  /** Is paid to support. */
  | 'WORKER'
  /** Holds shares. */
  | 'INVESTOR';

/** What you are to the co-op. */
export type MyCoop = {
  readonly __typename?: 'MyCoop';
  /** As what you are a member today; nothing when you are none, or when what it rested on ended. */
  readonly class?: Maybe<CoopClass>;
  /** Since when. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** What you could be. */
  readonly classes: ReadonlyArray<CoopEligibility>;
};

/** Whether you could be a member of one class. */
export type CoopEligibility = {
  readonly __typename?: 'CoopEligibility';
  /** The class. */
  readonly class: CoopClass;
  /** Whether you could be today. */
  readonly isEligible: Scalars['Boolean']['output'];
  /** From which day, if it can be told. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** What it takes. */
  readonly takes: Scalars['String']['output'];
};

/** What the circle keeps account of about someone. */
export type CoopAccount = {
  readonly __typename?: 'CoopAccount';
  /** Who. */
  readonly personId: Scalars['ID']['output'];
  /** What. */
  readonly what: CoopAccountKind;
  /** Whether it is so. */
  readonly holds: Scalars['Boolean']['output'];
  /** Since when. */
  readonly since: Scalars['Date']['output'];
};

/** What a circle keeps account of, because nothing that happens in it tells. */
export type CoopAccountKind =
  /** Holds shares in the co-op; how many is not kept, and does not matter. */
  | 'SHARES'
  /** Nothing of a worker's conduct is left to settle. */
  | 'CONDUCT';

/** Members of one class, as it was published. */
export type CoopClassCount = {
  readonly __typename?: 'CoopClassCount';
  /** The class. */
  readonly class: CoopClass;
  /** `0`, `*` for one to seven, else to the nearest five. */
  readonly value: Scalars['String']['output'];
};

/** A vote of the co-op as this circle holds it. */
export type CircleVote = {
  readonly __typename?: 'CircleVote';
  /** The vote itself, as the national co-op has it: with its result, once there is one. */
  readonly vote: Vote;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** What is voted on. */
  readonly words: Scalars['String']['output'];
  /** The first day. */
  readonly opensOn: Scalars['Date']['output'];
  /** The last day. */
  readonly closesOn: Scalars['Date']['output'];
  /** Whether you voted. */
  readonly iVoted: Scalars['Boolean']['output'];
};

/** A vote of the co-op. */
export type Vote = {
  readonly __typename?: 'Vote';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** An appeal against something the circle decided (N7). */
export type Appeal = {
  readonly __typename?: 'Appeal';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What was decided, and what is wrong with it. Never leaves the circle. */
  readonly about: Scalars['String']['output'];
  /** Where it stands. */
  readonly stage: AppealStage;
  /** Those who stand behind it, in the order in which they came. */
  readonly signatories: ReadonlyArray<Scalars['ID']['output']>;
  /** How many of them are unrelated: a household counts once. */
  readonly unrelated: Scalars['Int']['output'];
  /** How many unrelated people it takes. */
  readonly needed: Scalars['Int']['output'];
  /** The days on which the circle heard it. */
  readonly sessions: ReadonlyArray<Scalars['Date']['output']>;
  /** How it goes at Care and Counsel. */
  readonly counsel?: Maybe<CounselCase>;
};

/** Where an appeal stands. */
export type AppealStage =
  /** Three unrelated people have to stand behind it. */
  | 'COLLECTING'
  /** The circle hears it, once. */
  | 'CIRCLE'
  /** It is at Care and Counsel. */
  | 'COUNSEL'
  /** A way was found in the circle. */
  | 'SETTLED';

/** An appeal at Care and Counsel. */
export type CounselCase = {
  readonly __typename?: 'CounselCase';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** A text that the circle took from the shared library. */
export type LibraryCopy = {
  readonly __typename?: 'LibraryCopy';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** The text, word for word as it was taken. */
  readonly words: Scalars['String']['output'];
  /** Its licence. */
  readonly licence: Scalars['String']['output'];
  /** The edition it was taken from; ask it whether there is a newer one. */
  readonly from: LibraryEdition;
  /** When it was taken. */
  readonly adoptedOn: Scalars['Date']['output'];
};

/** One edition of a text that circles share. */
export type LibraryEdition = {
  readonly __typename?: 'LibraryEdition';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** A page of copies. */
export type LibraryCopyConnection = {
  readonly __typename?: 'LibraryCopyConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<LibraryCopyEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of copies. */
export type LibraryCopyEdge = {
  readonly __typename?: 'LibraryCopyEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: LibraryCopy;
};

/** As what to join. */
export type JoinCoopInput = {
  /** The class. */
  readonly class: CoopClass;
  /** Workers: that you answered the three questions with your circle, and make its commitment yours. */
  readonly commitment?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the circle keeps account of. */
export type KeepCoopAccountInput = {
  /** Of whom. */
  readonly personId: Scalars['ID']['input'];
  /** What. */
  readonly what: CoopAccountKind;
  /** Whether it is so. */
  readonly holds: Scalars['Boolean']['input'];
};

/** A month of members to publish. */
export type PublishCoopMembersInput = {
  /** The month; it must be over. */
  readonly month: Scalars['String']['input'];
};

/** A vote of the co-op, word for word. */
export type BringVoteInput = {
  /** Its id at the national co-op. */
  readonly id: Scalars['ID']['input'];
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** What is voted on. */
  readonly words: Scalars['String']['input'];
  /** The first day. */
  readonly opensOn: Scalars['Date']['input'];
  /** The last day. */
  readonly closesOn: Scalars['Date']['input'];
};

/** A ballot. */
export type CastBallotInput = {
  /** The vote. */
  readonly voteId: Scalars['ID']['input'];
  /** What you say. */
  readonly choice: BallotChoice;
};

/** What a ballot says. */
export type BallotChoice =
  /** In favour. */
  | 'IN_FAVOUR'
  /** Against. */
  | 'AGAINST'
  /** Neither: it has no weight, and lends none to anyone. */
  | 'ABSTAINED';

/** Whether the circle stands in league tables. */
export type SetLeagueConsentInput = {
  /** Whether it agrees. */
  readonly consents: Scalars['Boolean']['input'];
  /** The proposal by which the governance circle agreed; needed to agree, not to withdraw. */
  readonly agreedIn?: InputMaybe<Scalars['ID']['input']>;
};

/** An appeal to begin. */
export type BeginAppealInput = {
  /** An id of your own making (`appeal_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What was decided, and what is wrong with it. */
  readonly about: Scalars['String']['input'];
};

/** Standing behind an appeal. */
export type SignAppealInput = {
  /** The appeal. */
  readonly id: Scalars['ID']['input'];
  /** Those behind it with whom you live, or are related. */
  readonly relatedTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Two who are related. */
export type TieSignatoriesInput = {
  /** The appeal. */
  readonly id: Scalars['ID']['input'];
  /** One of them. */
  readonly one: Scalars['ID']['input'];
  /** The other. */
  readonly other: Scalars['ID']['input'];
};

/** An appeal. */
export type AppealInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
};

/** An edition to take, word for word. */
export type AdoptEditionInput = {
  /** An id of your own making for the copy (`copy_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The edition's id in the library. */
  readonly editionId: Scalars['ID']['input'];
  /** The text it is an edition of. */
  readonly textId: Scalars['ID']['input'];
  /** Its number. */
  readonly number: Scalars['Int']['input'];
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** The text. */
  readonly words: Scalars['String']['input'];
  /** Its licence. */
  readonly licence: Scalars['String']['input'];
  /** The slug of the circle it comes from. */
  readonly fromCircle: Scalars['ID']['input'];
};

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Pass this as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A team, as evaluation knows it. */
export type Team = {
  readonly __typename?: 'Team';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its last closed pulse, in words, to the team only: when everyone agreed and at least four answered (E11). */
  readonly lastPulse?: Maybe<TeamPulse>;
  /** The hours planned for the team week by week, and whether its owner is asked about them (E13). For the owner's side; null for others. */
  readonly plannedHours?: Maybe<PlannedHours>;
  /** What the team does after its pulses, the newest first; to the team only (E15). */
  readonly pulseActions?: Maybe<TeamActionConnection>;
  /** On how many of the last twelve months' pulses the team acted; to the team only. */
  readonly pulsesActedOn?: Maybe<ActedOn>;
  /** The team's rounds in words, the newest first: to the team only, and only those that everyone who was asked agreed to (E11). */
  readonly roundReflections?: Maybe<TeamReflectionConnection>;
};


/** A team, as evaluation knows it. */
export type TeamPulseActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team, as evaluation knows it. */
export type TeamRoundReflectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A team's pulse in word bands: never a number (E11). */
export type TeamPulse = {
  readonly __typename?: 'TeamPulse';
  /** The month. */
  readonly month: Scalars['String']['output'];
  /** How many answered, under disclosure control. */
  readonly answers: Scalars['String']['output'];
  /** One band an item; null where fewer than four answered it. */
  readonly items: ReadonlyArray<PulseBand>;
};

/** One item of a pulse. */
export type PulseBand = {
  readonly __typename?: 'PulseBand';
  /** The item. */
  readonly item: PulseItem;
  /** How it went, in words. */
  readonly band?: Maybe<Band>;
};

/** Items of the monthly pulse. */
export type PulseItem =
  /** How happy yesterday was, 0 to 10. */
  | 'HAPPY_YESTERDAY'
  /** Belonging to the team, 1 to 5. */
  | 'BELONGING'
  /** Safe to say when something is wrong, 1 to 5. */
  | 'SAFETY';

/** A word for how an item went. */
export type Band =
  /** Most say it is hard. */
  | 'LOW'
  /** Mixed. */
  | 'MIXED'
  /** Most say it goes well. */
  | 'GOOD';

/** A count under disclosure control (E10). */
export type PublishedCount = {
  readonly __typename?: 'PublishedCount';
  /** What is counted. */
  readonly metric: Scalars['String']['output'];
  /** `0`, `*` for one to seven, else to the nearest five. */
  readonly value: Scalars['String']['output'];
};

/** That an answer was kept. Never the answer itself. */
export type PulseAnswer = {
  readonly __typename?: 'PulseAnswer';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The month. */
  readonly month: Scalars['String']['output'];
};

/** Answers to a pulse. */
export type AnswerPulseInput = {
  /** An id of your own making (`answer_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** Happy yesterday, 0 to 10. */
  readonly happyYesterday?: InputMaybe<Scalars['Int']['input']>;
  /** Belonging, 1 to 5. */
  readonly belonging?: InputMaybe<Scalars['Int']['input']>;
  /** Safety, 1 to 5. */
  readonly safety?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the team may see itself in words, if everyone agrees (E11). */
  readonly showTeam: Scalars['Boolean']['input'];
};

/** A month to close. */
export type PublishMonthInput = {
  /** The month; it must be over. */
  readonly month: Scalars['String']['input'];
};

/** A set of questions. */
export type Instrument = {
  readonly __typename?: 'Instrument';
  /** Which. */
  readonly id: InstrumentId;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its version; null while a circle has not brought one. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** On what terms it may be used. */
  readonly licence: InstrumentLicence;
  /** Whether it was tested that it measures what it says. */
  readonly isValidated: Scalars['Boolean']['output'];
  /** Whether it asks about a team; otherwise about oneself. */
  readonly isAboutTeam: Scalars['Boolean']['output'];
  /** How many questions. */
  readonly length: Scalars['Int']['output'];
  /** The languages all of its questions are given in. */
  readonly languages: ReadonlyArray<FormLanguage>;
  /** Its questions; none while a circle has not brought them. */
  readonly items: ReadonlyArray<FormItem>;
  /** Whether it can be asked in a round that begins today. */
  readonly isUsable: Scalars['Boolean']['output'];
  /** Why not, as a code of our errors; null when it can be. */
  readonly hindrance?: Maybe<Scalars['String']['output']>;
};

/** On what terms an instrument may be used. */
export type InstrumentLicence = {
  readonly __typename?: 'InstrumentLicence';
  /** Whether its holder asks for a registration; then its wording is not in this project. */
  readonly needsRegistration: Scalars['Boolean']['output'];
  /** Who holds it. */
  readonly holder: Scalars['String']['output'];
  /** The terms in a sentence. */
  readonly terms: Scalars['String']['output'];
  /** Where they can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The circle's own registration, if it has one. */
  readonly registration?: Maybe<LicenceRegistration>;
};

/** A circle's registration with the holder of an instrument. */
export type LicenceRegistration = {
  readonly __typename?: 'LicenceRegistration';
  /** In whose name. */
  readonly holder: Scalars['String']['output'];
  /** The holder's reference. */
  readonly reference: Scalars['String']['output'];
  /** The first day it is good for. */
  readonly from: Scalars['Date']['output'];
  /** The last day it is good for. */
  readonly until: Scalars['Date']['output'];
};

/** A question and the answers it takes. To leave it out is always an answer. */
export type FormItem = {
  readonly __typename?: 'FormItem';
  /** Its short name, to answer it by. */
  readonly id: Scalars['ID']['output'];
  /** What it asks, in the language asked for as far as there is one. */
  readonly words: Scalars['String']['output'];
  /** In which language that is. */
  readonly language: FormLanguage;
  /** The least answer. */
  readonly least: Scalars['Int']['output'];
  /** The greatest answer. */
  readonly greatest: Scalars['Int']['output'];
  /** Words for answers that need them. */
  readonly labels: ReadonlyArray<FormLabel>;
};

/** What an answer stands for. */
export type FormLabel = {
  readonly __typename?: 'FormLabel';
  /** The answer. */
  readonly value: Scalars['Int']['output'];
  /** Its words. */
  readonly words: Scalars['String']['output'];
};

/** A language of forms. */
export type FormLanguage =
  /** English. */
  | 'EN'
  /** Welsh: first translations of our own, where there are any. */
  | 'CY';

/** Sets of questions. */
export type InstrumentId =
  /** Personal well-being, four questions of the Office for National Statistics. */
  | 'ONS4'
  /** Loneliness: three questions and a direct one. */
  | 'LONELINESS'
  /** The climate of a team, six sentences of our own. Not validated. */
  | 'CLIMATE6'
  /** Three sentences for professionals. */
  | 'PROFESSIONALS3'
  /** The WHO-5 Well-Being Index. Off unless a circle turns it on. */
  | 'WHO5'
  /** Short Warwick-Edinburgh Mental Wellbeing Scale. To be brought by a registered circle. */
  | 'SWEMWBS'
  /** Adult Social Care Outcomes Toolkit, self-completion. To be brought by a registered circle. */
  | 'ASCOT_SCT4'
  /** Adult Social Care Outcomes Toolkit, interview. To be brought by a registered circle. */
  | 'ASCOT_INT4'
  /** Adult Social Care Outcomes Toolkit, unpaid carers. To be brought by a registered circle. */
  | 'ASCOT_CARER'
  /** Adult Social Care Outcomes Toolkit, workforce. To be brought by a registered circle. */
  | 'ASCOT_WORKFORCE'
  /** Person-centred community care inventory. To be brought by a registered circle. */
  | 'PERCCI';

/** A registration with the holder of an instrument. */
export type RegisterLicenceInput = {
  /** Which instrument. */
  readonly instrument: InstrumentId;
  /** In whose name it is registered. */
  readonly holder: Scalars['String']['input'];
  /** The reference the holder gave. */
  readonly reference: Scalars['String']['input'];
  /** The first day it is good for. */
  readonly from: Scalars['Date']['input'];
  /** The last day it is good for. */
  readonly until: Scalars['Date']['input'];
};

/** The wording of a licensed instrument, as the circle has it from its holder. */
export type BringInstrumentInput = {
  /** Which instrument. */
  readonly instrument: InstrumentId;
  /** Which version it is. */
  readonly version: Scalars['String']['input'];
  /** In which language. */
  readonly language: FormLanguage;
  /** Its questions in order, as many as it has. */
  readonly items: ReadonlyArray<Scalars['String']['input']>;
  /** The least answer. */
  readonly least: Scalars['Int']['input'];
  /** The greatest answer. */
  readonly greatest: Scalars['Int']['input'];
  /** What the answers stand for, from the least to the greatest. */
  readonly labels: ReadonlyArray<Scalars['String']['input']>;
  /** The holder's table from sums to scores. Without one the sum is the score. */
  readonly table?: InputMaybe<ReadonlyArray<ScoreOfSumInput>>;
};

/** A row of a table from sums to scores. */
export type ScoreOfSumInput = {
  /** The sum of the answers. */
  readonly sum: Scalars['Int']['input'];
  /** The score, in hundredths. */
  readonly hundredths: Scalars['Int']['input'];
};

/** An instrument to turn on. */
export type EnableInstrumentInput = {
  /** Which. */
  readonly instrument: InstrumentId;
  /** Who helps someone whose answers show that they are not well, in words they are told. Needed for WHO-5. */
  readonly pathway?: InputMaybe<Scalars['String']['input']>;
};

/** An instrument to turn off. */
export type DisableInstrumentInput = {
  /** Which. */
  readonly instrument: InstrumentId;
};

/** Hours planned for one team over 32 weeks, the last of them this one. */
export type PlannedHours = {
  readonly __typename?: 'PlannedHours';
  /** The Monday of the first week. */
  readonly from: Scalars['Date']['output'];
  /** Minutes planned in the week before it. */
  readonly minutesBefore: Scalars['Int']['output'];
  /** Minutes planned in each week, in order. */
  readonly minutes: ReadonlyArray<Scalars['Int']['output']>;
  /** Minutes more (or, negative, fewer) over all the weeks than if nothing had changed. */
  readonly changeMinutes: Scalars['Int']['output'];
  /** The Monday from which the last change held; null when nothing changed. */
  readonly changedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the owner is asked: it changed, and they have not said anything of it yet. */
  readonly isAsked: Scalars['Boolean']['output'];
  /** What the owner said of the last change. */
  readonly word?: Maybe<OwnerWord>;
};

/** What an owner says of how their planned hours changed. Nobody but their own side reads it. */
export type OwnerWord = {
  readonly __typename?: 'OwnerWord';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** Whether the change is what they wanted. */
  readonly wanted: Scalars['Boolean']['output'];
  /** How things are since. */
  readonly things: HowThingsAre;
  /** How satisfied with life they are, 0 to 10, if they want to say. */
  readonly wellbeing?: Maybe<Scalars['Int']['output']>;
};

/** How things are since hours changed. */
export type HowThingsAre =
  /** Better. */
  | 'BETTER'
  /** The same. */
  | 'SAME'
  /** Worse. */
  | 'WORSE';

/** How planned hours changed in a circle. */
export type PlannedHoursChange = {
  readonly __typename?: 'PlannedHoursChange';
  /** The change that counts, as it may be shown. */
  readonly figure: ToldFigure;
  /** How many weeks are looked at. */
  readonly weeks: Scalars['Int']['output'];
  /** Teams left out: their owner has not confirmed the change, or it did not do them good. Which of the two it is nobody is told. */
  readonly leftOut: ReadonlyArray<Team>;
};

/** An owner's word on their planned hours. */
export type ConfirmPlannedHoursInput = {
  /** Their team. */
  readonly teamId: Scalars['ID']['input'];
  /** Whether the change is what they wanted. */
  readonly wanted: Scalars['Boolean']['input'];
  /** How things are since. */
  readonly things: HowThingsAre;
  /** How satisfied with life they are, 0 to 10, if they want to say. */
  readonly wellbeing?: InputMaybe<Scalars['Int']['input']>;
};

/** What a circle tells the national co-op of one month. */
export type MonthTold = {
  readonly __typename?: 'MonthTold';
  /** The month. */
  readonly month: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: MonthState;
  /** When its figures are frozen, if nobody does it before. */
  readonly freezesOn: Scalars['Date']['output'];
  /** When its figures were frozen. */
  readonly frozenAt?: Maybe<Scalars['Instant']['output']>;
  /** The first day on which it is sent by itself. */
  readonly sendsOn?: Maybe<Scalars['Date']['output']>;
  /** When it was sent. */
  readonly sentAt?: Maybe<Scalars['Instant']['output']>;
  /** Why it is held back. */
  readonly heldBecause?: Maybe<Scalars['String']['output']>;
  /** What is counted. */
  readonly counts: ReadonlyArray<ToldFigure>;
  /** What is measured. */
  readonly measures: ReadonlyArray<ToldFigure>;
  /** What travels sealed beside it, and who can open it. */
  readonly sealed: ReadonlyArray<SealedPart>;
  /** How figures are hidden and rounded, in words. */
  readonly method: Scalars['String']['output'];
  /** The page to print, on A4. */
  readonly print: Scalars['String']['output'];
  /** The very data that is sent, as JSON: nothing else goes. Null until the month is frozen. */
  readonly json?: Maybe<Scalars['String']['output']>;
};

/** Where a month stands. */
export type MonthState =
  /** It is not frozen yet: no figure of it can be seen by anyone. */
  | 'COLLECTING'
  /** It is frozen, and shown to the circle before it is sent. */
  | 'PREPARED'
  /** It is held back. */
  | 'HELD'
  /** It was sent. */
  | 'SENT';

/** One figure a circle tells, with all one needs to judge it. */
export type ToldFigure = {
  readonly __typename?: 'ToldFigure';
  /** Its short name. */
  readonly name: Scalars['String']['output'];
  /** Whose answers it is made of, where groups stand side by side. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** What people call it. */
  readonly label: Scalars['String']['output'];
  /** What is divided by what, or what is counted. */
  readonly formula: Scalars['String']['output'];
  /** Why it is measured, and where the definition comes from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What it is told in. */
  readonly unit?: Maybe<MeasureUnit>;
  /** As it is told: a figure, or `*` when it is hidden. Null until the month is frozen. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The same in words to read: `62.5 %`. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** How many it rests on, under the same rule; null for a count, and until the month is frozen. */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** What it rests on. */
  readonly restsOn?: Maybe<Scalars['String']['output']>;
  /** Why it is hidden, when it is. */
  readonly hiddenBecause?: Maybe<Scalars['String']['output']>;
};

/** What a measure is told in. */
export type MeasureUnit =
  /** Per cent. */
  | 'PERCENT'
  /** Hours a week. */
  | 'HOURS_A_WEEK'
  /** Days. */
  | 'DAYS'
  /** Pence. */
  | 'PENCE'
  /** Points of a questionnaire. */
  | 'SCORE';

/** Something that travels where only one can read it. */
export type SealedPart = {
  readonly __typename?: 'SealedPart';
  /** What it is. */
  readonly what: Scalars['String']['output'];
  /** Who can open it. */
  readonly openedBy: Scalars['String']['output'];
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
};

/** A month to hold back. */
export type HoldMonthInput = {
  /** The month. */
  readonly month: Scalars['String']['input'];
  /** Why, at most 500 characters: everyone of the circle reads it, nobody else. */
  readonly reason: Scalars['String']['input'];
};

/** A month to let go. */
export type ReleaseMonthInput = {
  /** The month. */
  readonly month: Scalars['String']['input'];
};

/** A pulse to answer. */
export type PulseAsked = {
  readonly __typename?: 'PulseAsked';
  /** The team. */
  readonly team: Team;
  /** The month. */
  readonly month: Scalars['String']['output'];
  /** Until when. */
  readonly until: Scalars['Instant']['output'];
  /** Its three questions. */
  readonly items: ReadonlyArray<FormItem>;
};

/** A group's month in words. */
export type GroupPulse = {
  readonly __typename?: 'GroupPulse';
  /** The group. */
  readonly group: StakeholderGroup;
  /** How many people answered, under disclosure control. */
  readonly answers: Scalars['String']['output'];
  /** One band an item; null where too few answered. */
  readonly items: ReadonlyArray<PulseBand>;
};

/** How many of several were acted on. */
export type ActedOn = {
  readonly __typename?: 'ActedOn';
  /** How many were. */
  readonly acted: Scalars['String']['output'];
  /** Of how many. */
  readonly of: Scalars['String']['output'];
};

/** What a team does after a pulse. */
export type TeamAction = {
  readonly __typename?: 'TeamAction';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The month whose pulse it follows. */
  readonly month: Scalars['String']['output'];
  /** What, in the team's own words. */
  readonly text: Scalars['String']['output'];
  /** When it was noted. */
  readonly notedAt: Scalars['Instant']['output'];
  /** When it was done. */
  readonly doneAt?: Maybe<Scalars['Instant']['output']>;
};

/** A page of actions. */
export type TeamActionConnection = {
  readonly __typename?: 'TeamActionConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<TeamActionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of actions. */
export type TeamActionEdge = {
  readonly __typename?: 'TeamActionEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: TeamAction;
};

/** Somebody's answers to a pulse, as they wrote or said them. */
export type KeyPulseInput = {
  /** An id of your own making (`answer_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** Whose they are. */
  readonly personId: Scalars['ID']['input'];
  /** Whether on paper or on the telephone. */
  readonly mode: KeyedMode;
  /** Happy yesterday, 0 to 10. */
  readonly happyYesterday?: InputMaybe<Scalars['Int']['input']>;
  /** Belonging, 1 to 5. */
  readonly belonging?: InputMaybe<Scalars['Int']['input']>;
  /** Safety, 1 to 5. */
  readonly safety?: InputMaybe<Scalars['Int']['input']>;
  /** Whether they agree that the team sees itself in words, if everyone does (E11). */
  readonly showTeam: Scalars['Boolean']['input'];
};

/** What a team does. */
export type NoteActionInput = {
  /** An id of your own making (`action_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The month whose pulse it follows; it must be over. */
  readonly month: Scalars['String']['input'];
  /** What, in your own words. */
  readonly text: Scalars['String']['input'];
};

/** What is done. */
export type FinishActionInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The action. */
  readonly actionId: Scalars['ID']['input'];
};

/** All that rounds and pulses keep about one person, as it stood at a moment. */
export type AnswersExport = {
  readonly __typename?: 'AnswersExport';
  /** When it was made. */
  readonly madeAt: Scalars['Instant']['output'];
  /** As JSON. */
  readonly json: Scalars['String']['output'];
};

/** What is asked of you. */
export type Questions = {
  readonly __typename?: 'Questions';
  /** The round. */
  readonly round: Round;
  /** Until when. */
  readonly until: Scalars['Instant']['output'];
  /** How many questions in all; any may be left out. */
  readonly items: Scalars['Int']['output'];
  /** The parts: about yourself, and about teams. */
  readonly parts: ReadonlyArray<QuestionsPart>;
  /** Whether you answered; you may answer again until it closes. */
  readonly hasAnswered: Scalars['Boolean']['output'];
  /** Whether you said that you would rather not. */
  readonly hasSkipped: Scalars['Boolean']['output'];
};

/** Questions that go together. */
export type QuestionsPart = {
  readonly __typename?: 'QuestionsPart';
  /** The team they are about; null when they are about yourself. */
  readonly team?: Maybe<Team>;
  /** As whose you are asked. */
  readonly group: StakeholderGroup;
  /** The questions. */
  readonly items: ReadonlyArray<FormItem>;
};

/** What your own answers come to. Only you see it. */
export type OwnScore = {
  readonly __typename?: 'OwnScore';
  /** The measure. */
  readonly measure: Scalars['String']['output'];
  /** What it is called. */
  readonly label: Scalars['String']['output'];
  /** The team it is about; null when it is about yourself. */
  readonly team?: Maybe<Team>;
  /** The score. */
  readonly value: Scalars['Float']['output'];
  /** The word published thresholds have for it. */
  readonly band?: Maybe<ScoreBand>;
  /** Whether it shows that you may not be well. */
  readonly flag?: Maybe<ScoreFlag>;
  /** Who helps, as your circle says. */
  readonly support?: Maybe<Scalars['String']['output']>;
};

/** Words for a score. */
export type ScoreBand =
  /** Very low. */
  | 'VERY_LOW'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM'
  /** High. */
  | 'HIGH'
  /** Very high. */
  | 'VERY_HIGH';

/** What a score may show. */
export type ScoreFlag =
  /** Well-being is low. */
  | 'LOW'
  /** So low that you should not be alone with it. */
  | 'HELP';

/** That something was taken in. Never the answers. */
export type RoundAnswered = {
  readonly __typename?: 'RoundAnswered';
  /** The round. */
  readonly round: Round;
  /** Until when it can be changed by whoever sent it. */
  readonly changeableUntil: Scalars['Instant']['output'];
};

/** A form to print. */
export type RoundForm = {
  readonly __typename?: 'RoundForm';
  /** The code on it. */
  readonly code: Scalars['String']['output'];
  /** The form, as a page of its own. */
  readonly print: Scalars['String']['output'];
};

/** An address for one person and one round. */
export type RoundLink = {
  readonly __typename?: 'RoundLink';
  /** Its path, with a secret; null when it was made before. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** Until when it works. */
  readonly until: Scalars['Instant']['output'];
};

/** Whose form. */
export type RoundFormInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Who is asked; left out, yourself. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** In which language, as far as there is one. */
  readonly language?: InputMaybe<FormLanguage>;
  /** Whether in easier words, as far as there are any. */
  readonly easyRead?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Answers to one part. */
export type PartAnswersInput = {
  /** The team they are about; left out, yourself. */
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
  /** The answers. An item that is left out, or null, is not answered: you would rather not say. */
  readonly answers: ReadonlyArray<ItemAnswerInput>;
};

/** An answer. */
export type ItemAnswerInput = {
  /** The item. */
  readonly item: Scalars['ID']['input'];
  /** The answer; null if you would rather not say. */
  readonly value?: InputMaybe<Scalars['Int']['input']>;
};

/** Your answers. */
export type AnswerRoundInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Part by part. */
  readonly parts: ReadonlyArray<PartAnswersInput>;
  /** The teams that may see themselves in words, as far as you are concerned (E11). */
  readonly agreesToShow?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How long it took you, in seconds. */
  readonly seconds?: InputMaybe<Scalars['Int']['input']>;
};

/** What a form says. */
export type KeyRoundAnswersInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** The code on the form. */
  readonly code: Scalars['String']['input'];
  /** Whether it was on paper or on the telephone. */
  readonly mode: KeyedMode;
  /** Part by part. */
  readonly parts: ReadonlyArray<PartAnswersInput>;
  /** The teams that may see themselves in words, as far as this person is concerned. */
  readonly agreesToShow?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How an answer came that was keyed. */
export type KeyedMode =
  /** On paper. */
  | 'PAPER'
  /** On the telephone. */
  | 'PHONE';

/** Answers for somebody else. */
export type AnswerRoundForSomeoneInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** For whom. */
  readonly personId: Scalars['ID']['input'];
  /** What you are to them. */
  readonly relationship: ProxyRelationship;
  /** Part by part, as they would answer. */
  readonly parts: ReadonlyArray<PartAnswersInput>;
};

/** What somebody is to whom they answer for. */
export type ProxyRelationship =
  /** Family. */
  | 'FAMILY'
  /** A friend. */
  | 'FRIEND'
  /** A worker. */
  | 'WORKER'
  /** An advocate. */
  | 'ADVOCATE'
  /** Something else. */
  | 'OTHER';

/** A round as its team may see it: words, never numbers (E11). */
export type TeamReflection = {
  readonly __typename?: 'TeamReflection';
  /** The round. */
  readonly round: Round;
  /** How many answered, under disclosure control. */
  readonly answers: Scalars['String']['output'];
  /** A word an item; null where fewer than four answered it. */
  readonly items: ReadonlyArray<ReflectionItem>;
};

/** How an item went. */
export type ReflectionItem = {
  readonly __typename?: 'ReflectionItem';
  /** Its short name. */
  readonly item: Scalars['ID']['output'];
  /** What was asked. */
  readonly words: Scalars['String']['output'];
  /** How it went, in a word. */
  readonly band?: Maybe<Band>;
};

/** A page of reflections. */
export type TeamReflectionConnection = {
  readonly __typename?: 'TeamReflectionConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<TeamReflectionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of reflections. */
export type TeamReflectionEdge = {
  readonly __typename?: 'TeamReflectionEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: TeamReflection;
};

/** A half-yearly round of questions. */
export type Round = {
  readonly __typename?: 'Round';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** How it stands. */
  readonly state: RoundState;
  /** The first day it can be answered. */
  readonly opensOn: Scalars['Date']['output'];
  /** The last day it can be answered. */
  readonly closesOn: Scalars['Date']['output'];
  /** When nobody can answer any more. */
  readonly closesAt: Scalars['Instant']['output'];
  /** Who is asked what. */
  readonly plan: ReadonlyArray<GroupPlan>;
  /** What it came to; null until its results are taken. */
  readonly results?: Maybe<RoundResults>;
};

/** How a round stands. */
export type RoundState =
  /** To come. */
  | 'PLANNED'
  /** It can be answered. */
  | 'OPEN'
  /** It cannot be answered any more; what was keyed can be corrected for a day. */
  | 'CLOSED'
  /** Its results are taken, for good. */
  | 'FROZEN';

/** What a group is asked. */
export type GroupPlan = {
  readonly __typename?: 'GroupPlan';
  /** The group. */
  readonly group: StakeholderGroup;
  /** Its instruments. */
  readonly instruments: ReadonlyArray<InstrumentId>;
  /** How many questions that is. */
  readonly items: Scalars['Int']['output'];
};

/** Whose view it is. */
export type StakeholderGroup =
  /** Those who are supported. */
  | 'OWNERS'
  /** Family and friends. */
  | 'FAMILY_FRIENDS'
  /** Paid workers. */
  | 'PAID_WORKERS'
  /** Volunteers and peers. */
  | 'VOLUNTEERS'
  /** Social workers and other professionals. */
  | 'PROFESSIONALS';

/** What a round came to: groups side by side, under disclosure control. There is no figure over all groups (E6). */
export type RoundResults = {
  readonly __typename?: 'RoundResults';
  /** When it was taken. */
  readonly frozenAt: Scalars['Instant']['output'];
  /** The version of each instrument. */
  readonly versions: ReadonlyArray<AskedVersion>;
  /** Of those who answered for themselves. */
  readonly figures: ReadonlyArray<RoundFigure>;
  /** Of those somebody else answered for (E9). */
  readonly proxyFigures: ReadonlyArray<RoundFigure>;
  /** The largest gap between groups in each measure, as far as both can be shown. */
  readonly gaps: ReadonlyArray<GroupGap>;
  /** How many were asked and answered. */
  readonly turnout: ReadonlyArray<GroupTurnout>;
  /** Half of those who said how long it took took so many minutes or fewer; null when too few said so. */
  readonly medianMinutes?: Maybe<Scalars['Int']['output']>;
};

/** A version that was asked. */
export type AskedVersion = {
  readonly __typename?: 'AskedVersion';
  /** The instrument. */
  readonly instrument: InstrumentId;
  /** The version. */
  readonly version: Scalars['String']['output'];
};

/** A measure of one group. */
export type RoundFigure = {
  readonly __typename?: 'RoundFigure';
  /** Its short name. */
  readonly measure: Scalars['String']['output'];
  /** What it is called. */
  readonly label: Scalars['String']['output'];
  /** Whose. */
  readonly group: StakeholderGroup;
  /** The mean, or `*` while fewer than ten in two teams stand behind it. */
  readonly value: Scalars['String']['output'];
  /** How many it rests on, under disclosure control. */
  readonly of: Scalars['String']['output'];
};

/** How far two groups are apart. */
export type GroupGap = {
  readonly __typename?: 'GroupGap';
  /** The measure. */
  readonly measure: Scalars['String']['output'];
  /** The group with the lowest mean. */
  readonly lowest: StakeholderGroup;
  /** The group with the highest mean. */
  readonly highest: StakeholderGroup;
  /** How far. */
  readonly gap: Scalars['Float']['output'];
  /** In words: `gap 0.9 workers-owners`. */
  readonly words: Scalars['String']['output'];
};

/** How many of a group took part, under disclosure control. */
export type GroupTurnout = {
  readonly __typename?: 'GroupTurnout';
  /** The group. */
  readonly group: StakeholderGroup;
  /** How many were asked. */
  readonly asked: Scalars['String']['output'];
  /** How many answered anything for themselves. */
  readonly answered: Scalars['String']['output'];
};

/** A page of rounds. */
export type RoundConnection = {
  readonly __typename?: 'RoundConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<RoundEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of rounds. */
export type RoundEdge = {
  readonly __typename?: 'RoundEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Round;
};

/** A round to plan. */
export type PlanRoundInput = {
  /** An id of your own making (`round_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The first day it can be answered. */
  readonly opensOn: Scalars['Date']['input'];
  /** The last day it can be answered: a week to eight weeks later. */
  readonly closesOn: Scalars['Date']['input'];
  /** Who is asked what, if not what is usual. Groups that are not named are asked nothing. */
  readonly plan?: InputMaybe<ReadonlyArray<GroupPlanInput>>;
};

/** What a group is to be asked: at most 14 questions (E7). */
export type GroupPlanInput = {
  /** The group. */
  readonly group: StakeholderGroup;
  /** Its instruments. */
  readonly instruments: ReadonlyArray<InstrumentId>;
};

/** Which round. */
export type RoundInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
};

/** Everything that is kept about one person, as it stood at a moment (C11). */
export type WholeExport = {
  readonly __typename?: 'WholeExport';
  /** Whose: the person, or the team and its owner. */
  readonly id: Scalars['ID']['output'];
  /** What evaluation keeps, as JSON. */
  readonly answers: Scalars['String']['output'];
};

/** What was written down of a month. */
export type WorkforceMonth = {
  readonly __typename?: 'WorkforceMonth';
  /** The month. */
  readonly month: Scalars['String']['output'];
  /** The figures that stand. */
  readonly current: WorkforceFigures;
  /** All that was ever written down, the oldest first. */
  readonly versions: ReadonlyArray<WorkforceFigures>;
};

/** Figures of everyone who is paid, together. */
export type WorkforceFigures = {
  readonly __typename?: 'WorkforceFigures';
  /** Days somebody was off sick. */
  readonly sickDays: Scalars['Int']['output'];
  /** Days that were to be worked. */
  readonly dueDays: Scalars['Int']['output'];
  /** Minutes of support bought from agencies. */
  readonly agencyMinutes: Scalars['Int']['output'];
  /** Spent on finding workers, in pence. */
  readonly recruitmentPence: Scalars['Int']['output'];
  /** When it was written down. */
  readonly at: Scalars['Instant']['output'];
};

/** How it goes for those who are paid, over twelve months. */
export type WorkforceYear = {
  readonly __typename?: 'WorkforceYear';
  /** Workers who left, of the mean number there were: 24 of 40 are 60.0. */
  readonly churnPercent?: Maybe<Scalars['Float']['output']>;
  /** How many left. */
  readonly leavers: Scalars['Int']['output'];
  /** The mean number of workers at the ends of the months, to whole people. */
  readonly meanWorkers: Scalars['Int']['output'];
  /** Days off sick, of days that were to be worked. */
  readonly sicknessPercent?: Maybe<Scalars['Float']['output']>;
  /** Minutes bought from agencies, of minutes of visits and bought. */
  readonly agencyPercent?: Maybe<Scalars['Float']['output']>;
  /** Spent on finding workers, for each who began, in pence. */
  readonly recruitmentCostPence?: Maybe<Scalars['Int']['output']>;
};

/** What is written down of a month. */
export type WorkforceMonthInput = {
  /** The month; it has begun. */
  readonly month: Scalars['String']['input'];
  /** Days somebody was off sick. */
  readonly sickDays: Scalars['Int']['input'];
  /** Days that were to be worked; no fewer than those off sick. */
  readonly dueDays: Scalars['Int']['input'];
  /** Minutes of support bought from agencies. */
  readonly agencyMinutes: Scalars['Int']['input'];
  /** Spent on finding workers, in pence. */
  readonly recruitmentPence: Scalars['Int']['input'];
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
  WholeExport: WholeExport;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CoopClass: CoopClass;
  MyCoop: ResolverTypeWrapper<MyCoop>;
  CoopEligibility: ResolverTypeWrapper<CoopEligibility>;
  CoopAccount: ResolverTypeWrapper<CoopAccount>;
  CoopAccountKind: CoopAccountKind;
  CoopClassCount: ResolverTypeWrapper<CoopClassCount>;
  CircleVote: ResolverTypeWrapper<CircleVoteParent>;
  Vote: ResolverTypeWrapper<Vote>;
  Appeal: ResolverTypeWrapper<AppealParent>;
  AppealStage: AppealStage;
  CounselCase: ResolverTypeWrapper<CounselCase>;
  LibraryCopy: ResolverTypeWrapper<LibraryCopyParent>;
  LibraryEdition: ResolverTypeWrapper<LibraryEdition>;
  LibraryCopyConnection: ResolverTypeWrapper<Omit<LibraryCopyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LibraryCopyEdge']> }>;
  LibraryCopyEdge: ResolverTypeWrapper<Omit<LibraryCopyEdge, 'node'> & { node: ResolversTypes['LibraryCopy'] }>;
  JoinCoopInput: JoinCoopInput;
  KeepCoopAccountInput: KeepCoopAccountInput;
  PublishCoopMembersInput: PublishCoopMembersInput;
  BringVoteInput: BringVoteInput;
  CastBallotInput: CastBallotInput;
  BallotChoice: BallotChoice;
  SetLeagueConsentInput: SetLeagueConsentInput;
  BeginAppealInput: BeginAppealInput;
  SignAppealInput: SignAppealInput;
  TieSignatoriesInput: TieSignatoriesInput;
  AppealInput: AppealInput;
  AdoptEditionInput: AdoptEditionInput;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Team: ResolverTypeWrapper<TeamParent>;
  TeamPulse: ResolverTypeWrapper<TeamPulse>;
  PulseBand: ResolverTypeWrapper<PulseBand>;
  PulseItem: PulseItem;
  Band: Band;
  PublishedCount: ResolverTypeWrapper<PublishedCount>;
  PulseAnswer: ResolverTypeWrapper<PulseAnswer>;
  AnswerPulseInput: AnswerPulseInput;
  PublishMonthInput: PublishMonthInput;
  Instrument: ResolverTypeWrapper<InstrumentParent>;
  InstrumentLicence: ResolverTypeWrapper<InstrumentLicence>;
  LicenceRegistration: ResolverTypeWrapper<LicenceRegistration>;
  FormItem: ResolverTypeWrapper<FormItemParent>;
  FormLabel: ResolverTypeWrapper<FormLabel>;
  FormLanguage: FormLanguage;
  InstrumentId: InstrumentId;
  RegisterLicenceInput: RegisterLicenceInput;
  BringInstrumentInput: BringInstrumentInput;
  ScoreOfSumInput: ScoreOfSumInput;
  EnableInstrumentInput: EnableInstrumentInput;
  DisableInstrumentInput: DisableInstrumentInput;
  PlannedHours: ResolverTypeWrapper<PlannedHours>;
  OwnerWord: ResolverTypeWrapper<OwnerWord>;
  HowThingsAre: HowThingsAre;
  PlannedHoursChange: ResolverTypeWrapper<Omit<PlannedHoursChange, 'leftOut'> & { leftOut: ReadonlyArray<ResolversTypes['Team']> }>;
  ConfirmPlannedHoursInput: ConfirmPlannedHoursInput;
  MonthTold: ResolverTypeWrapper<MonthToldParent>;
  MonthState: MonthState;
  ToldFigure: ResolverTypeWrapper<ToldFigure>;
  MeasureUnit: MeasureUnit;
  SealedPart: ResolverTypeWrapper<SealedPart>;
  HoldMonthInput: HoldMonthInput;
  ReleaseMonthInput: ReleaseMonthInput;
  PulseAsked: ResolverTypeWrapper<Omit<PulseAsked, 'team' | 'items'> & { team: ResolversTypes['Team'], items: ReadonlyArray<ResolversTypes['FormItem']> }>;
  GroupPulse: ResolverTypeWrapper<GroupPulse>;
  ActedOn: ResolverTypeWrapper<ActedOn>;
  TeamAction: ResolverTypeWrapper<TeamActionParent>;
  TeamActionConnection: ResolverTypeWrapper<Omit<TeamActionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TeamActionEdge']> }>;
  TeamActionEdge: ResolverTypeWrapper<Omit<TeamActionEdge, 'node'> & { node: ResolversTypes['TeamAction'] }>;
  KeyPulseInput: KeyPulseInput;
  NoteActionInput: NoteActionInput;
  FinishActionInput: FinishActionInput;
  AnswersExport: ResolverTypeWrapper<AnswersExport>;
  Questions: ResolverTypeWrapper<QuestionsParent>;
  QuestionsPart: ResolverTypeWrapper<QuestionsPartParent>;
  OwnScore: ResolverTypeWrapper<OwnScoreParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ScoreBand: ScoreBand;
  ScoreFlag: ScoreFlag;
  RoundAnswered: ResolverTypeWrapper<Omit<RoundAnswered, 'round'> & { round: ResolversTypes['Round'] }>;
  RoundForm: ResolverTypeWrapper<RoundForm>;
  RoundLink: ResolverTypeWrapper<RoundLink>;
  RoundFormInput: RoundFormInput;
  PartAnswersInput: PartAnswersInput;
  ItemAnswerInput: ItemAnswerInput;
  AnswerRoundInput: AnswerRoundInput;
  KeyRoundAnswersInput: KeyRoundAnswersInput;
  KeyedMode: KeyedMode;
  AnswerRoundForSomeoneInput: AnswerRoundForSomeoneInput;
  ProxyRelationship: ProxyRelationship;
  TeamReflection: ResolverTypeWrapper<TeamReflectionParent>;
  ReflectionItem: ResolverTypeWrapper<ReflectionItem>;
  TeamReflectionConnection: ResolverTypeWrapper<Omit<TeamReflectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TeamReflectionEdge']> }>;
  TeamReflectionEdge: ResolverTypeWrapper<Omit<TeamReflectionEdge, 'node'> & { node: ResolversTypes['TeamReflection'] }>;
  Round: ResolverTypeWrapper<RoundParent>;
  RoundState: RoundState;
  GroupPlan: ResolverTypeWrapper<GroupPlan>;
  StakeholderGroup: StakeholderGroup;
  RoundResults: ResolverTypeWrapper<RoundResultsParent>;
  AskedVersion: ResolverTypeWrapper<AskedVersion>;
  RoundFigure: ResolverTypeWrapper<RoundFigure>;
  GroupGap: ResolverTypeWrapper<GroupGap>;
  GroupTurnout: ResolverTypeWrapper<GroupTurnout>;
  RoundConnection: ResolverTypeWrapper<Omit<RoundConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RoundEdge']> }>;
  RoundEdge: ResolverTypeWrapper<Omit<RoundEdge, 'node'> & { node: ResolversTypes['Round'] }>;
  PlanRoundInput: PlanRoundInput;
  GroupPlanInput: GroupPlanInput;
  RoundInput: RoundInput;
  WholeExport: ResolverTypeWrapper<WholeExport>;
  WorkforceMonth: ResolverTypeWrapper<WorkforceMonth>;
  WorkforceFigures: ResolverTypeWrapper<WorkforceFigures>;
  WorkforceYear: ResolverTypeWrapper<WorkforceYear>;
  WorkforceMonthInput: WorkforceMonthInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  MyCoop: MyCoop;
  CoopEligibility: CoopEligibility;
  CoopAccount: CoopAccount;
  CoopClassCount: CoopClassCount;
  CircleVote: CircleVoteParent;
  Vote: Vote;
  Appeal: AppealParent;
  CounselCase: CounselCase;
  LibraryCopy: LibraryCopyParent;
  LibraryEdition: LibraryEdition;
  LibraryCopyConnection: Omit<LibraryCopyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LibraryCopyEdge']> };
  LibraryCopyEdge: Omit<LibraryCopyEdge, 'node'> & { node: ResolversParentTypes['LibraryCopy'] };
  JoinCoopInput: JoinCoopInput;
  KeepCoopAccountInput: KeepCoopAccountInput;
  PublishCoopMembersInput: PublishCoopMembersInput;
  BringVoteInput: BringVoteInput;
  CastBallotInput: CastBallotInput;
  SetLeagueConsentInput: SetLeagueConsentInput;
  BeginAppealInput: BeginAppealInput;
  SignAppealInput: SignAppealInput;
  TieSignatoriesInput: TieSignatoriesInput;
  AppealInput: AppealInput;
  AdoptEditionInput: AdoptEditionInput;
  Instant: Scalars['Instant']['output'];
  Date: Scalars['Date']['output'];
  PageInfo: PageInfo;
  Team: TeamParent;
  TeamPulse: TeamPulse;
  PulseBand: PulseBand;
  PublishedCount: PublishedCount;
  PulseAnswer: PulseAnswer;
  AnswerPulseInput: AnswerPulseInput;
  PublishMonthInput: PublishMonthInput;
  Instrument: InstrumentParent;
  InstrumentLicence: InstrumentLicence;
  LicenceRegistration: LicenceRegistration;
  FormItem: FormItemParent;
  FormLabel: FormLabel;
  RegisterLicenceInput: RegisterLicenceInput;
  BringInstrumentInput: BringInstrumentInput;
  ScoreOfSumInput: ScoreOfSumInput;
  EnableInstrumentInput: EnableInstrumentInput;
  DisableInstrumentInput: DisableInstrumentInput;
  PlannedHours: PlannedHours;
  OwnerWord: OwnerWord;
  PlannedHoursChange: Omit<PlannedHoursChange, 'leftOut'> & { leftOut: ReadonlyArray<ResolversParentTypes['Team']> };
  ConfirmPlannedHoursInput: ConfirmPlannedHoursInput;
  MonthTold: MonthToldParent;
  ToldFigure: ToldFigure;
  SealedPart: SealedPart;
  HoldMonthInput: HoldMonthInput;
  ReleaseMonthInput: ReleaseMonthInput;
  PulseAsked: Omit<PulseAsked, 'team' | 'items'> & { team: ResolversParentTypes['Team'], items: ReadonlyArray<ResolversParentTypes['FormItem']> };
  GroupPulse: GroupPulse;
  ActedOn: ActedOn;
  TeamAction: TeamActionParent;
  TeamActionConnection: Omit<TeamActionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TeamActionEdge']> };
  TeamActionEdge: Omit<TeamActionEdge, 'node'> & { node: ResolversParentTypes['TeamAction'] };
  KeyPulseInput: KeyPulseInput;
  NoteActionInput: NoteActionInput;
  FinishActionInput: FinishActionInput;
  AnswersExport: AnswersExport;
  Questions: QuestionsParent;
  QuestionsPart: QuestionsPartParent;
  OwnScore: OwnScoreParent;
  Float: Scalars['Float']['output'];
  RoundAnswered: Omit<RoundAnswered, 'round'> & { round: ResolversParentTypes['Round'] };
  RoundForm: RoundForm;
  RoundLink: RoundLink;
  RoundFormInput: RoundFormInput;
  PartAnswersInput: PartAnswersInput;
  ItemAnswerInput: ItemAnswerInput;
  AnswerRoundInput: AnswerRoundInput;
  KeyRoundAnswersInput: KeyRoundAnswersInput;
  AnswerRoundForSomeoneInput: AnswerRoundForSomeoneInput;
  TeamReflection: TeamReflectionParent;
  ReflectionItem: ReflectionItem;
  TeamReflectionConnection: Omit<TeamReflectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TeamReflectionEdge']> };
  TeamReflectionEdge: Omit<TeamReflectionEdge, 'node'> & { node: ResolversParentTypes['TeamReflection'] };
  Round: RoundParent;
  GroupPlan: GroupPlan;
  RoundResults: RoundResultsParent;
  AskedVersion: AskedVersion;
  RoundFigure: RoundFigure;
  GroupGap: GroupGap;
  GroupTurnout: GroupTurnout;
  RoundConnection: Omit<RoundConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RoundEdge']> };
  RoundEdge: Omit<RoundEdge, 'node'> & { node: ResolversParentTypes['Round'] };
  PlanRoundInput: PlanRoundInput;
  GroupPlanInput: GroupPlanInput;
  RoundInput: RoundInput;
  WholeExport: WholeExport | FederationReferenceTypes['WholeExport'];
  WorkforceMonth: WorkforceMonth;
  WorkforceFigures: WorkforceFigures;
  WorkforceYear: WorkforceYear;
  WorkforceMonthInput: WorkforceMonthInput;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  myCoop?: Resolver<ResolversTypes['MyCoop'], ParentType, ContextType>;
  circleVotes?: Resolver<ReadonlyArray<ResolversTypes['CircleVote']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType, RequireFields<QueryAppealArgs, 'id'>>;
  appeals?: Resolver<ReadonlyArray<ResolversTypes['Appeal']>, ParentType, ContextType>;
  libraryCopies?: Resolver<ResolversTypes['LibraryCopyConnection'], ParentType, ContextType, RequireFields<QueryLibraryCopiesArgs, 'first'>>;
  leagueConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedCounts?: Resolver<ReadonlyArray<ResolversTypes['PublishedCount']>, ParentType, ContextType, RequireFields<QueryPublishedCountsArgs, 'month'>>;
  instruments?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  circleMeasures?: Resolver<ReadonlyArray<ResolversTypes['ToldFigure']>, ParentType, ContextType, RequireFields<QueryCircleMeasuresArgs, 'month'>>;
  plannedHoursChange?: Resolver<ResolversTypes['PlannedHoursChange'], ParentType, ContextType, RequireFields<QueryPlannedHoursChangeArgs, 'month'>>;
  whatWeTell?: Resolver<ResolversTypes['MonthTold'], ParentType, ContextType, RequireFields<QueryWhatWeTellArgs, 'month'>>;
  myPulses?: Resolver<ReadonlyArray<ResolversTypes['PulseAsked']>, ParentType, ContextType, RequireFields<QueryMyPulsesArgs, 'language' | 'easyRead'>>;
  circlePulse?: Resolver<ReadonlyArray<ResolversTypes['GroupPulse']>, ParentType, ContextType, RequireFields<QueryCirclePulseArgs, 'month'>>;
  circleActedOn?: Resolver<ResolversTypes['ActedOn'], ParentType, ContextType>;
  myQuestions?: Resolver<ReadonlyArray<ResolversTypes['Questions']>, ParentType, ContextType, RequireFields<QueryMyQuestionsArgs, 'language' | 'easyRead'>>;
  myRoundScores?: Resolver<ReadonlyArray<ResolversTypes['OwnScore']>, ParentType, ContextType, RequireFields<QueryMyRoundScoresArgs, 'roundId'>>;
  exportMyAnswers?: Resolver<ResolversTypes['AnswersExport'], ParentType, ContextType>;
  roundForm?: Resolver<ResolversTypes['RoundForm'], ParentType, ContextType, RequireFields<QueryRoundFormArgs, 'input'>>;
  rounds?: Resolver<ResolversTypes['RoundConnection'], ParentType, ContextType, RequireFields<QueryRoundsArgs, 'first'>>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType, RequireFields<QueryRoundArgs, 'id'>>;
  workforceMonth?: Resolver<Maybe<ResolversTypes['WorkforceMonth']>, ParentType, ContextType, RequireFields<QueryWorkforceMonthArgs, 'month'>>;
  workforceYear?: Resolver<Maybe<ResolversTypes['WorkforceYear']>, ParentType, ContextType, RequireFields<QueryWorkforceYearArgs, 'month'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  joinCoop?: Resolver<ResolversTypes['MyCoop'], ParentType, ContextType, RequireFields<MutationJoinCoopArgs, 'input'>>;
  leaveCoop?: Resolver<ResolversTypes['MyCoop'], ParentType, ContextType>;
  keepCoopAccount?: Resolver<ResolversTypes['CoopAccount'], ParentType, ContextType, RequireFields<MutationKeepCoopAccountArgs, 'input'>>;
  publishCoopMembers?: Resolver<ReadonlyArray<ResolversTypes['CoopClassCount']>, ParentType, ContextType, RequireFields<MutationPublishCoopMembersArgs, 'input'>>;
  bringVote?: Resolver<ResolversTypes['CircleVote'], ParentType, ContextType, RequireFields<MutationBringVoteArgs, 'input'>>;
  castBallot?: Resolver<ResolversTypes['CircleVote'], ParentType, ContextType, RequireFields<MutationCastBallotArgs, 'input'>>;
  setLeagueConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSetLeagueConsentArgs, 'input'>>;
  beginAppeal?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType, RequireFields<MutationBeginAppealArgs, 'input'>>;
  signAppeal?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType, RequireFields<MutationSignAppealArgs, 'input'>>;
  tieSignatories?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType, RequireFields<MutationTieSignatoriesArgs, 'input'>>;
  hearAppeal?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType, RequireFields<MutationHearAppealArgs, 'input'>>;
  settleAppeal?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType, RequireFields<MutationSettleAppealArgs, 'input'>>;
  referAppeal?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType, RequireFields<MutationReferAppealArgs, 'input'>>;
  adoptEdition?: Resolver<ResolversTypes['LibraryCopy'], ParentType, ContextType, RequireFields<MutationAdoptEditionArgs, 'input'>>;
  answerPulse?: Resolver<ResolversTypes['PulseAnswer'], ParentType, ContextType, RequireFields<MutationAnswerPulseArgs, 'input'>>;
  registerLicence?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType, RequireFields<MutationRegisterLicenceArgs, 'input'>>;
  bringInstrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType, RequireFields<MutationBringInstrumentArgs, 'input'>>;
  enableInstrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType, RequireFields<MutationEnableInstrumentArgs, 'input'>>;
  disableInstrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType, RequireFields<MutationDisableInstrumentArgs, 'input'>>;
  confirmPlannedHours?: Resolver<ResolversTypes['PlannedHours'], ParentType, ContextType, RequireFields<MutationConfirmPlannedHoursArgs, 'input'>>;
  publishMonth?: Resolver<ReadonlyArray<ResolversTypes['PublishedCount']>, ParentType, ContextType, RequireFields<MutationPublishMonthArgs, 'input'>>;
  holdMonth?: Resolver<ResolversTypes['MonthTold'], ParentType, ContextType, RequireFields<MutationHoldMonthArgs, 'input'>>;
  releaseMonth?: Resolver<ResolversTypes['MonthTold'], ParentType, ContextType, RequireFields<MutationReleaseMonthArgs, 'input'>>;
  keyPulse?: Resolver<ResolversTypes['PulseAnswer'], ParentType, ContextType, RequireFields<MutationKeyPulseArgs, 'input'>>;
  noteAction?: Resolver<ResolversTypes['TeamAction'], ParentType, ContextType, RequireFields<MutationNoteActionArgs, 'input'>>;
  finishAction?: Resolver<ResolversTypes['TeamAction'], ParentType, ContextType, RequireFields<MutationFinishActionArgs, 'input'>>;
  answerRound?: Resolver<ResolversTypes['RoundAnswered'], ParentType, ContextType, RequireFields<MutationAnswerRoundArgs, 'input'>>;
  skipRound?: Resolver<ResolversTypes['RoundAnswered'], ParentType, ContextType, RequireFields<MutationSkipRoundArgs, 'input'>>;
  keyRoundAnswers?: Resolver<ResolversTypes['RoundAnswered'], ParentType, ContextType, RequireFields<MutationKeyRoundAnswersArgs, 'input'>>;
  answerRoundForSomeone?: Resolver<ResolversTypes['RoundAnswered'], ParentType, ContextType, RequireFields<MutationAnswerRoundForSomeoneArgs, 'input'>>;
  makeRoundLink?: Resolver<ResolversTypes['RoundLink'], ParentType, ContextType, RequireFields<MutationMakeRoundLinkArgs, 'input'>>;
  planRound?: Resolver<ResolversTypes['Round'], ParentType, ContextType, RequireFields<MutationPlanRoundArgs, 'input'>>;
  openRound?: Resolver<ResolversTypes['Round'], ParentType, ContextType, RequireFields<MutationOpenRoundArgs, 'input'>>;
  closeRound?: Resolver<ResolversTypes['Round'], ParentType, ContextType, RequireFields<MutationCloseRoundArgs, 'input'>>;
  freezeRound?: Resolver<ResolversTypes['Round'], ParentType, ContextType, RequireFields<MutationFreezeRoundArgs, 'input'>>;
  recordWorkforceMonth?: Resolver<ResolversTypes['WorkforceMonth'], ParentType, ContextType, RequireFields<MutationRecordWorkforceMonthArgs, 'input'>>;
};

export type MyCoopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MyCoop'] = ResolversParentTypes['MyCoop']> = {
  class?: Resolver<Maybe<ResolversTypes['CoopClass']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['CoopEligibility']>, ParentType, ContextType>;
};

export type CoopEligibilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoopEligibility'] = ResolversParentTypes['CoopEligibility']> = {
  class?: Resolver<ResolversTypes['CoopClass'], ParentType, ContextType>;
  isEligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  takes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoopAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoopAccount'] = ResolversParentTypes['CoopAccount']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['CoopAccountKind'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CoopClassCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoopClassCount'] = ResolversParentTypes['CoopClassCount']> = {
  class?: Resolver<ResolversTypes['CoopClass'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CircleVoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircleVote'] = ResolversParentTypes['CircleVote']> = {
  vote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  iVoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AppealResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AppealStage'], ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  unrelated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  counsel?: Resolver<Maybe<ResolversTypes['CounselCase']>, ParentType, ContextType>;
};

export type CounselCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CounselCase'] = ResolversParentTypes['CounselCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LibraryCopyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LibraryCopy'] = ResolversParentTypes['LibraryCopy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LibraryEdition'], ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LibraryEditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LibraryEdition'] = ResolversParentTypes['LibraryEdition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LibraryCopyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LibraryCopyConnection'] = ResolversParentTypes['LibraryCopyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LibraryCopyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LibraryCopyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LibraryCopyEdge'] = ResolversParentTypes['LibraryCopyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LibraryCopy'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastPulse?: Resolver<Maybe<ResolversTypes['TeamPulse']>, ParentType, ContextType>;
  plannedHours?: Resolver<Maybe<ResolversTypes['PlannedHours']>, ParentType, ContextType>;
  pulseActions?: Resolver<Maybe<ResolversTypes['TeamActionConnection']>, ParentType, ContextType, RequireFields<TeamPulseActionsArgs, 'first'>>;
  pulsesActedOn?: Resolver<Maybe<ResolversTypes['ActedOn']>, ParentType, ContextType>;
  roundReflections?: Resolver<Maybe<ResolversTypes['TeamReflectionConnection']>, ParentType, ContextType, RequireFields<TeamRoundReflectionsArgs, 'first'>>;
};

export type TeamPulseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamPulse'] = ResolversParentTypes['TeamPulse']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['PulseBand']>, ParentType, ContextType>;
};

export type PulseBandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PulseBand'] = ResolversParentTypes['PulseBand']> = {
  item?: Resolver<ResolversTypes['PulseItem'], ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['Band']>, ParentType, ContextType>;
};

export type PublishedCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedCount'] = ResolversParentTypes['PublishedCount']> = {
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PulseAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PulseAnswer'] = ResolversParentTypes['PulseAnswer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  id?: Resolver<ResolversTypes['InstrumentId'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['InstrumentLicence'], ParentType, ContextType>;
  isValidated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAboutTeam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['FormLanguage']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['FormItem']>, ParentType, ContextType>;
  isUsable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hindrance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentLicenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstrumentLicence'] = ResolversParentTypes['InstrumentLicence']> = {
  needsRegistration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['LicenceRegistration']>, ParentType, ContextType>;
};

export type LicenceRegistrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenceRegistration'] = ResolversParentTypes['LicenceRegistration']> = {
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FormItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormItem'] = ResolversParentTypes['FormItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['FormLanguage'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  greatest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['FormLabel']>, ParentType, ContextType>;
};

export type FormLabelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormLabel'] = ResolversParentTypes['FormLabel']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedHoursResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedHours'] = ResolversParentTypes['PlannedHours']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutesBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  changeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['OwnerWord']>, ParentType, ContextType>;
};

export type OwnerWordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnerWord'] = ResolversParentTypes['OwnerWord']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  things?: Resolver<ResolversTypes['HowThingsAre'], ParentType, ContextType>;
  wellbeing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlannedHoursChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedHoursChange'] = ResolversParentTypes['PlannedHoursChange']> = {
  figure?: Resolver<ResolversTypes['ToldFigure'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type MonthToldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonthTold'] = ResolversParentTypes['MonthTold']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MonthState'], ParentType, ContextType>;
  freezesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  sendsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  heldBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ToldFigure']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['ToldFigure']>, ParentType, ContextType>;
  sealed?: Resolver<ReadonlyArray<ResolversTypes['SealedPart']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  print?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  json?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ToldFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ToldFigure'] = ResolversParentTypes['ToldFigure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['MeasureUnit']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restsOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SealedPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SealedPart'] = ResolversParentTypes['SealedPart']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PulseAskedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PulseAsked'] = ResolversParentTypes['PulseAsked']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['FormItem']>, ParentType, ContextType>;
};

export type GroupPulseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupPulse'] = ResolversParentTypes['GroupPulse']> = {
  group?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['PulseBand']>, ParentType, ContextType>;
};

export type ActedOnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActedOn'] = ResolversParentTypes['ActedOn']> = {
  acted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamAction'] = ResolversParentTypes['TeamAction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type TeamActionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamActionConnection'] = ResolversParentTypes['TeamActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamActionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamActionEdge'] = ResolversParentTypes['TeamActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamAction'], ParentType, ContextType>;
};

export type AnswersExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswersExport'] = ResolversParentTypes['AnswersExport']> = {
  madeAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Questions'] = ResolversParentTypes['Questions']> = {
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['QuestionsPart']>, ParentType, ContextType>;
  hasAnswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasSkipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuestionsPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionsPart'] = ResolversParentTypes['QuestionsPart']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['FormItem']>, ParentType, ContextType>;
};

export type OwnScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnScore'] = ResolversParentTypes['OwnScore']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['ScoreBand']>, ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['ScoreFlag']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoundAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoundAnswered'] = ResolversParentTypes['RoundAnswered']> = {
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  changeableUntil?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type RoundFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoundForm'] = ResolversParentTypes['RoundForm']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  print?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoundLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoundLink'] = ResolversParentTypes['RoundLink']> = {
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type TeamReflectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamReflection'] = ResolversParentTypes['TeamReflection']> = {
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ReflectionItem']>, ParentType, ContextType>;
};

export type ReflectionItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReflectionItem'] = ResolversParentTypes['ReflectionItem']> = {
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['Band']>, ParentType, ContextType>;
};

export type TeamReflectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamReflectionConnection'] = ResolversParentTypes['TeamReflectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamReflectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamReflectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamReflectionEdge'] = ResolversParentTypes['TeamReflectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamReflection'], ParentType, ContextType>;
};

export type RoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Round'] = ResolversParentTypes['Round']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RoundState'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  plan?: Resolver<ReadonlyArray<ResolversTypes['GroupPlan']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['RoundResults']>, ParentType, ContextType>;
};

export type GroupPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupPlan'] = ResolversParentTypes['GroupPlan']> = {
  group?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  instruments?: Resolver<ReadonlyArray<ResolversTypes['InstrumentId']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoundResultsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoundResults'] = ResolversParentTypes['RoundResults']> = {
  frozenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['AskedVersion']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['RoundFigure']>, ParentType, ContextType>;
  proxyFigures?: Resolver<ReadonlyArray<ResolversTypes['RoundFigure']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['GroupGap']>, ParentType, ContextType>;
  turnout?: Resolver<ReadonlyArray<ResolversTypes['GroupTurnout']>, ParentType, ContextType>;
  medianMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AskedVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskedVersion'] = ResolversParentTypes['AskedVersion']> = {
  instrument?: Resolver<ResolversTypes['InstrumentId'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoundFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoundFigure'] = ResolversParentTypes['RoundFigure']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupGap'] = ResolversParentTypes['GroupGap']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupTurnoutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupTurnout'] = ResolversParentTypes['GroupTurnout']> = {
  group?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoundConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoundConnection'] = ResolversParentTypes['RoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoundEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoundEdge'] = ResolversParentTypes['RoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
};

export type WholeExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WholeExport'] = ResolversParentTypes['WholeExport'], FederationReferenceType extends FederationReferenceTypes['WholeExport'] = FederationReferenceTypes['WholeExport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WholeExport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkforceMonthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkforceMonth'] = ResolversParentTypes['WorkforceMonth']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['WorkforceFigures'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['WorkforceFigures']>, ParentType, ContextType>;
};

export type WorkforceFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkforceFigures'] = ResolversParentTypes['WorkforceFigures']> = {
  sickDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencyMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recruitmentPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type WorkforceYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkforceYear'] = ResolversParentTypes['WorkforceYear']> = {
  churnPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leavers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanWorkers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sicknessPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  agencyPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recruitmentCostPence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyCoop?: MyCoopResolvers<ContextType>;
  CoopEligibility?: CoopEligibilityResolvers<ContextType>;
  CoopAccount?: CoopAccountResolvers<ContextType>;
  CoopClassCount?: CoopClassCountResolvers<ContextType>;
  CircleVote?: CircleVoteResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  CounselCase?: CounselCaseResolvers<ContextType>;
  LibraryCopy?: LibraryCopyResolvers<ContextType>;
  LibraryEdition?: LibraryEditionResolvers<ContextType>;
  LibraryCopyConnection?: LibraryCopyConnectionResolvers<ContextType>;
  LibraryCopyEdge?: LibraryCopyEdgeResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamPulse?: TeamPulseResolvers<ContextType>;
  PulseBand?: PulseBandResolvers<ContextType>;
  PublishedCount?: PublishedCountResolvers<ContextType>;
  PulseAnswer?: PulseAnswerResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentLicence?: InstrumentLicenceResolvers<ContextType>;
  LicenceRegistration?: LicenceRegistrationResolvers<ContextType>;
  FormItem?: FormItemResolvers<ContextType>;
  FormLabel?: FormLabelResolvers<ContextType>;
  PlannedHours?: PlannedHoursResolvers<ContextType>;
  OwnerWord?: OwnerWordResolvers<ContextType>;
  PlannedHoursChange?: PlannedHoursChangeResolvers<ContextType>;
  MonthTold?: MonthToldResolvers<ContextType>;
  ToldFigure?: ToldFigureResolvers<ContextType>;
  SealedPart?: SealedPartResolvers<ContextType>;
  PulseAsked?: PulseAskedResolvers<ContextType>;
  GroupPulse?: GroupPulseResolvers<ContextType>;
  ActedOn?: ActedOnResolvers<ContextType>;
  TeamAction?: TeamActionResolvers<ContextType>;
  TeamActionConnection?: TeamActionConnectionResolvers<ContextType>;
  TeamActionEdge?: TeamActionEdgeResolvers<ContextType>;
  AnswersExport?: AnswersExportResolvers<ContextType>;
  Questions?: QuestionsResolvers<ContextType>;
  QuestionsPart?: QuestionsPartResolvers<ContextType>;
  OwnScore?: OwnScoreResolvers<ContextType>;
  RoundAnswered?: RoundAnsweredResolvers<ContextType>;
  RoundForm?: RoundFormResolvers<ContextType>;
  RoundLink?: RoundLinkResolvers<ContextType>;
  TeamReflection?: TeamReflectionResolvers<ContextType>;
  ReflectionItem?: ReflectionItemResolvers<ContextType>;
  TeamReflectionConnection?: TeamReflectionConnectionResolvers<ContextType>;
  TeamReflectionEdge?: TeamReflectionEdgeResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  GroupPlan?: GroupPlanResolvers<ContextType>;
  RoundResults?: RoundResultsResolvers<ContextType>;
  AskedVersion?: AskedVersionResolvers<ContextType>;
  RoundFigure?: RoundFigureResolvers<ContextType>;
  GroupGap?: GroupGapResolvers<ContextType>;
  GroupTurnout?: GroupTurnoutResolvers<ContextType>;
  RoundConnection?: RoundConnectionResolvers<ContextType>;
  RoundEdge?: RoundEdgeResolvers<ContextType>;
  WholeExport?: WholeExportResolvers<ContextType>;
  WorkforceMonth?: WorkforceMonthResolvers<ContextType>;
  WorkforceFigures?: WorkforceFiguresResolvers<ContextType>;
  WorkforceYear?: WorkforceYearResolvers<ContextType>;
};
