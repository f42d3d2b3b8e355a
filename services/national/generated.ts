// Made by `npm run compose` from schema/national: change it there instead.
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LocalCircleParent, NationalSnapshotParent, VoteParent, CounselCaseParent, LibraryEditionParent } from './resolvers/parents.ts';
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
  /** A calendar date: `2026-05-12`. */
  Date: { input: DateText; output: DateText; }
  _FieldSet: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** Appeals at Care and Counsel, oldest first; to the secretary of the national co-op (N7). */
  readonly counselCases: CounselCaseConnection;
  /** The fairness board of a frozen month: every circle in the order of names, never of figures (N3). */
  readonly fairnessBoard?: Maybe<FairnessBoard>;
  /** A league table of one measure: only of circles that agree to it, and that are not establishing any more (N3). */
  readonly leagueTable?: Maybe<LeagueTable>;
  /** What those who pay or inspect need of a frozen month: figures beside how they are made, from what is published only (N10). */
  readonly commissionerReport?: Maybe<CommissionerReport>;
  /** The circles of the co-op, as anyone may know them. */
  readonly circles: LocalCircleConnection;
  /** Texts that circles share, each in its newest edition, oldest first (N8). */
  readonly libraryTexts: LibraryEditionConnection;
  /** What the circles published of a month: counts and measures under disclosure control, once it is frozen (N1, N2). */
  readonly nationalSnapshot?: Maybe<NationalSnapshot>;
  /** The circles that published a month so far; to the national statistician, who waits for them before freezing it. */
  readonly publishedSoFar: ReadonlyArray<LocalCircle>;
  /** All frozen snapshots, newest first. */
  readonly nationalSnapshots: NationalSnapshotConnection;
  /** Votes of all members of the co-op, newest first (N5). */
  readonly votes: VoteConnection;
  /** One vote. */
  readonly vote?: Maybe<Vote>;
};


export type QueryCounselCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFairnessBoardArgs = {
  month: Scalars['String']['input'];
};


export type QueryLeagueTableArgs = {
  month: Scalars['String']['input'];
  measure: Scalars['String']['input'];
};


export type QueryCommissionerReportArgs = {
  month: Scalars['String']['input'];
  authority?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCirclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLibraryTextsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNationalSnapshotArgs = {
  month: Scalars['String']['input'];
};


export type QueryPublishedSoFarArgs = {
  month: Scalars['String']['input'];
};


export type QueryNationalSnapshotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVoteArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Notes that Care and Counsel, with delegates of the circles, heard an appeal today. For the secretary of the national co-op (N7). */
  readonly holdCounsel: CounselCase;
  /** Agrees to one more session than the two there are. For the secretary of the national co-op (N7). */
  readonly extendCounsel: CounselCase;
  /** Notes how an appeal ended. For the secretary of the national co-op (N7). */
  readonly endAppeal: CounselCase;
  /** Publishes the next edition of a text, or the first of a new one. For the librarian of the national co-op (N8). */
  readonly publishEdition: LibraryEdition;
  /** Freezes a month: after this nothing of it changes (E12, N2). For the national statistician. */
  readonly freezeSnapshot: NationalSnapshot;
  /** Puts a vote to all members of the co-op. For the secretary of the national co-op (N5). */
  readonly openVote: Vote;
  /** Counts a vote, once, from the eighth day after its last one. For the secretary of the national co-op (N5). */
  readonly countVote: Vote;
};


export type MutationHoldCounselArgs = {
  input: HoldCounselInput;
};


export type MutationExtendCounselArgs = {
  input: ExtendCounselInput;
};


export type MutationEndAppealArgs = {
  input: EndAppealInput;
};


export type MutationPublishEditionArgs = {
  input: PublishEditionInput;
};


export type MutationFreezeSnapshotArgs = {
  input: FreezeSnapshotInput;
};


export type MutationOpenVoteArgs = {
  input: OpenVoteInput;
};


export type MutationCountVoteArgs = {
  input: CountVoteInput;
};

/** An appeal at Care and Counsel. Never by whom, or about what: that stays with its circle (N1, N7). */
export type CounselCase = {
  readonly __typename?: 'CounselCase';
  /** Its id. Whoever was given it by the circle may know how it goes; it says nothing else. */
  readonly id: Scalars['ID']['output'];
  /** The circle it comes from. */
  readonly circle?: Maybe<LocalCircle>;
  /** When it came. */
  readonly referredOn?: Maybe<Scalars['Date']['output']>;
  /** How many unrelated people stand behind it, as its circle knows. */
  readonly unrelated?: Maybe<Scalars['Int']['output']>;
  /** The days on which it was heard. */
  readonly sessions?: Maybe<ReadonlyArray<Scalars['Date']['output']>>;
  /** How many sessions there may be in all. */
  readonly sessionsAllowed?: Maybe<Scalars['Int']['output']>;
  /** How it ended. */
  readonly outcome?: Maybe<AppealOutcome>;
};

/** How an appeal ended. */
export type AppealOutcome =
  /** What was decided is decided anew. */
  | 'UPHELD'
  /** What was decided stands. */
  | 'NOT_UPHELD'
  /** Those it concerns found a way. */
  | 'SETTLED'
  /** It was taken back. */
  | 'TAKEN_BACK';

/** An appeal that was heard. */
export type HoldCounselInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
};

/** More sessions for an appeal. */
export type ExtendCounselInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** How many there may be in all: one more than before. */
  readonly sessions: Scalars['Int']['input'];
};

/** How an appeal ended. */
export type EndAppealInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** How. */
  readonly outcome: AppealOutcome;
};

/** A page of appeals. */
export type CounselCaseConnection = {
  readonly __typename?: 'CounselCaseConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<CounselCaseEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of appeals. */
export type CounselCaseEdge = {
  readonly __typename?: 'CounselCaseEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: CounselCase;
};

/** A local circle of the co-op. */
export type LocalCircle = {
  readonly __typename?: 'LocalCircle';
  /** Members of the co-op by class, from the newest frozen snapshot (N4). */
  readonly classes: ReadonlyArray<ClassCount>;
  /** How it is linked to the other circles (N6). */
  readonly link?: Maybe<CircleLink>;
  /** Its short name in addresses. */
  readonly slug: Scalars['ID']['output'];
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The country whose rules it follows. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The authority it works with. */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** Outward postcodes it serves. */
  readonly districts?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was founded. */
  readonly founded?: Maybe<Scalars['Date']['output']>;
  /** Younger than twelve months: figures say little yet (N3). */
  readonly establishing?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is a demonstration, not a real circle. */
  readonly demo?: Maybe<Scalars['Boolean']['output']>;
};

/** A month over all circles, frozen. Figures under disclosure control only: no person, no team (N1). */
export type NationalSnapshot = {
  readonly __typename?: 'NationalSnapshot';
  /** One row a class of members, of the circles that said how many they have (N4). */
  readonly classes: ReadonlyArray<ClassRow>;
  /** The month. */
  readonly month: Scalars['ID']['output'];
  /** Whether it is frozen; none is shown before. */
  readonly frozen: Scalars['Boolean']['output'];
  /** When it was frozen. */
  readonly frozenOn?: Maybe<Scalars['Date']['output']>;
  /** One for the first snapshot ever frozen, and one more for each after it. */
  readonly version: Scalars['Int']['output'];
  /** The SHA-256 of `json`, in hexadecimal: whoever makes the snapshot again gets the same. */
  readonly hash: Scalars['String']['output'];
  /** The day from which the rule holds that counts are published by. */
  readonly ruleFrom: Scalars['Date']['output'];
  /** The software that made it. */
  readonly software: Scalars['String']['output'];
  /** The circles that are in it. */
  readonly circles: ReadonlyArray<LocalCircle>;
  /** Circles of the co-op that had not published the month when it was frozen. */
  readonly missing: ReadonlyArray<LocalCircle>;
  /** What came after its month was frozen, of the twelve months before: it is in no snapshot. */
  readonly late: ReadonlyArray<LateMonth>;
  /** One row a metric. */
  readonly rows: ReadonlyArray<SnapshotRow>;
  /** One row a measure of circles. */
  readonly measures: ReadonlyArray<NationalMeasureRow>;
  /** One row a measure of rounds and group, over all circles together: one breakdown at a time (E6, E11). */
  readonly groups: ReadonlyArray<NationalGroupRow>;
  /** How the figures were made, line by line. */
  readonly method: ReadonlyArray<Scalars['String']['output']>;
  /** All of it as canonical JSON (RFC 8785), byte for byte as it was frozen. */
  readonly json: Scalars['String']['output'];
  /** All figures as one table (CSV, RFC 4180). */
  readonly csv: Scalars['String']['output'];
};

/** Members of one class over the circles. */
export type ClassRow = {
  readonly __typename?: 'ClassRow';
  /** The class: `SUPPORTED`, `ADVOCATE`, `WORKER` or `INVESTOR`. */
  readonly class: Scalars['String']['output'];
  /** The circles' counts. */
  readonly cells: ReadonlyArray<SnapshotCell>;
  /** From true values, rounded so that it gives no hidden count away. */
  readonly total: Scalars['String']['output'];
};

/** How many of one class a circle has. */
export type ClassCount = {
  readonly __typename?: 'ClassCount';
  /** The class: `SUPPORTED`, `ADVOCATE`, `WORKER` or `INVESTOR`. */
  readonly class: Scalars['String']['output'];
  /** `0`, `*` for one to seven, else to the nearest five. */
  readonly value: Scalars['String']['output'];
};

/** A circle's two links to the others: a delegate who carries its view, and a leader who carries theirs back. Never who. */
export type CircleLink = {
  readonly __typename?: 'CircleLink';
  /** Whether it has a delegate by consent. */
  readonly hasDelegate: Scalars['Boolean']['output'];
  /** Whether it has a leader by consent. */
  readonly hasLeader: Scalars['Boolean']['output'];
  /** Whether it has both, and they are two people. */
  readonly isDouble: Scalars['Boolean']['output'];
};

/** The fairness board of a month. */
export type FairnessBoard = {
  readonly __typename?: 'FairnessBoard';
  /** The month. */
  readonly month: Scalars['String']['output'];
  /** The measures that stand on it, and how they are made. */
  readonly measures: ReadonlyArray<NationalMeasure>;
  /** The circles, in the order of their names. */
  readonly rows: ReadonlyArray<BoardRow>;
  /** The same as one table (CSV, RFC 4180). */
  readonly csv: Scalars['String']['output'];
};

/** One circle on the board. */
export type BoardRow = {
  readonly __typename?: 'BoardRow';
  /** The circle. */
  readonly circle: LocalCircle;
  /** Younger than twelve months when the month was frozen: its figures say little yet. */
  readonly establishing: Scalars['Boolean']['output'];
  /** Its figures, in the order of `measures`; what it did not publish is not among them. */
  readonly figures: ReadonlyArray<BoardFigure>;
};

/** One figure of a circle. */
export type BoardFigure = {
  readonly __typename?: 'BoardFigure';
  /** The short name of the measure. */
  readonly measure: Scalars['ID']['output'];
  /** The figure; `*` when too few stand behind it. */
  readonly value: Scalars['String']['output'];
  /** How many it rests on, as a published count. */
  readonly of: Scalars['String']['output'];
};

/** A league table. */
export type LeagueTable = {
  readonly __typename?: 'LeagueTable';
  /** The month. */
  readonly month: Scalars['String']['output'];
  /** What it goes by. */
  readonly measure: NationalMeasure;
  /** Whether less is better. */
  readonly lessIsBetter: Scalars['Boolean']['output'];
  /** The best first. */
  readonly rows: ReadonlyArray<LeagueRow>;
};

/** A circle in a league table. */
export type LeagueRow = {
  readonly __typename?: 'LeagueRow';
  /** Its place; those with the same figure share it. */
  readonly place: Scalars['Int']['output'];
  /** The circle. */
  readonly circle: LocalCircle;
  /** Its figure. */
  readonly value: Scalars['String']['output'];
};

/** Outcomes of a month, with how they were made. */
export type CommissionerReport = {
  readonly __typename?: 'CommissionerReport';
  /** The month. */
  readonly month: Scalars['String']['output'];
  /** The circles, each with what it published. */
  readonly circles: ReadonlyArray<BoardRow>;
  /** Figures over all circles of the co-op, for comparison. */
  readonly overall: ReadonlyArray<BoardFigure>;
  /** What rounds came to, group by group over all circles of the co-op. */
  readonly groups: ReadonlyArray<NationalGroupRow>;
  /** What each measure is, and where it comes from. */
  readonly measures: ReadonlyArray<NationalMeasure>;
  /** How the figures were made, line by line, and what not to read from them. */
  readonly method: ReadonlyArray<Scalars['String']['output']>;
  /** The SHA-256 of the snapshot all of it was taken from. */
  readonly hash: Scalars['String']['output'];
};

/** A page of circles. */
export type LocalCircleConnection = {
  readonly __typename?: 'LocalCircleConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<LocalCircleEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of circles. */
export type LocalCircleEdge = {
  readonly __typename?: 'LocalCircleEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: LocalCircle;
};

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Pass this as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** One edition of a text that circles share. Text only, under a licence that lets every circle change it. */
export type LibraryEdition = {
  readonly __typename?: 'LibraryEdition';
  /** Its id, made from all that is in it: who holds a copy can tell that not a word was changed. */
  readonly id: Scalars['ID']['output'];
  /** The text it is an edition of. */
  readonly textId?: Maybe<Scalars['ID']['output']>;
  /** The first edition is 1. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** What it is called. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The text. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** The licence: `CC0-1.0` or `CC-BY-4.0`. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** The circle it comes from: whom to name. */
  readonly fromCircle?: Maybe<LocalCircle>;
  /** When it was published. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** The newest edition, when there is a newer one than this. Nothing a circle has is overwritten by it. */
  readonly newer?: Maybe<LibraryEdition>;
};

/** An edition to publish. */
export type PublishEditionInput = {
  /** The text (`text_` and a ULID): a new one, or the one it is the next edition of. */
  readonly textId: Scalars['ID']['input'];
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** The text; nothing about a person. */
  readonly words: Scalars['String']['input'];
  /** The licence: `CC0-1.0` or `CC-BY-4.0`. */
  readonly licence: Scalars['String']['input'];
  /** The slug of the circle it comes from. */
  readonly fromCircle: Scalars['ID']['input'];
};

/** A page of texts. */
export type LibraryEditionConnection = {
  readonly __typename?: 'LibraryEditionConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<LibraryEditionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of texts. */
export type LibraryEditionEdge = {
  readonly __typename?: 'LibraryEditionEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: LibraryEdition;
};

/** A circle that published a month after it was frozen. */
export type LateMonth = {
  readonly __typename?: 'LateMonth';
  /** The circle. */
  readonly circle: LocalCircle;
  /** The month. */
  readonly month: Scalars['String']['output'];
  /** Whether it was late, or said another thing than before. */
  readonly what: LateKind;
};

/** How a month came too late. */
export type LateKind =
  /** For the first time. */
  | 'LATE'
  /** Another word than the first: that one stands. */
  | 'CORRECTED';

/** One metric over all circles. */
export type SnapshotRow = {
  readonly __typename?: 'SnapshotRow';
  /** What is counted. */
  readonly metric: Scalars['String']['output'];
  /** The circles' counts. */
  readonly cells: ReadonlyArray<SnapshotCell>;
  /** From true values, then rounded so that it gives no hidden count away; never a sum of rounded cells (N2). */
  readonly total: Scalars['String']['output'];
};

/** One circle's count. */
export type SnapshotCell = {
  readonly __typename?: 'SnapshotCell';
  /** The circle. */
  readonly circle: LocalCircle;
  /** `0`, `*` for one to seven, else to the nearest five. */
  readonly value: Scalars['String']['output'];
};

/** One measure over the circles that have it. */
export type NationalMeasureRow = {
  readonly __typename?: 'NationalMeasureRow';
  /** Which measure, and how it is made. */
  readonly measure: NationalMeasure;
  /** The circles' figures. */
  readonly cells: ReadonlyArray<NationalMeasureCell>;
  /** Over all of these circles, from the sums of their true numbers. */
  readonly total: SnapshotFigure;
};

/** One circle's figure. */
export type NationalMeasureCell = {
  readonly __typename?: 'NationalMeasureCell';
  /** The circle. */
  readonly circle: LocalCircle;
  /** The figure; `*` when too few stand behind it. */
  readonly value: Scalars['String']['output'];
  /** How many it rests on, as a published count. */
  readonly of: Scalars['String']['output'];
};

/** One measure of one group over all circles. */
export type NationalGroupRow = {
  readonly __typename?: 'NationalGroupRow';
  /** Which measure, and how it is made. */
  readonly measure: NationalMeasure;
  /** Whose answers: `OWNERS`, `FAMILY_FRIENDS`, `PAID_WORKERS`, `VOLUNTEERS` or `PROFESSIONALS`. */
  readonly group: Scalars['String']['output'];
  /** Over all circles, from the sums of their true numbers. */
  readonly total: SnapshotFigure;
};

/** A figure under disclosure control. */
export type SnapshotFigure = {
  readonly __typename?: 'SnapshotFigure';
  /** The figure; `*` when too few stand behind it. */
  readonly value: Scalars['String']['output'];
  /** How many it rests on, as a published count. */
  readonly of: Scalars['String']['output'];
};

/** What a measure is, and where that comes from. */
export type NationalMeasure = {
  readonly __typename?: 'NationalMeasure';
  /** Its short name. */
  readonly key: Scalars['ID']['output'];
  /** The name people read. */
  readonly label: Scalars['String']['output'];
  /** What it is told in. */
  readonly unit: NationalMeasureUnit;
  /** What is divided by what. */
  readonly formula: Scalars['String']['output'];
  /** What is counted to know whether it rests on enough. */
  readonly of: Scalars['String']['output'];
  /** Where the definition comes from. */
  readonly source: Scalars['String']['output'];
};

/** What a figure is told in. */
export type NationalMeasureUnit =
  /** Per cent. */
  | 'PERCENT'
  /** Hours a week. */
  | 'HOURS_A_WEEK'
  /** Days. */
  | 'DAYS'
  /** Pence. */
  | 'PENCE'
  /** Points of a scale. */
  | 'SCORE';

/** A month to freeze. */
export type FreezeSnapshotInput = {
  /** The month; it must be over. */
  readonly month: Scalars['String']['input'];
};

/** A page of snapshots. */
export type NationalSnapshotConnection = {
  readonly __typename?: 'NationalSnapshotConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<NationalSnapshotEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of snapshots. */
export type NationalSnapshotEdge = {
  readonly __typename?: 'NationalSnapshotEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: NationalSnapshot;
};

/** A vote of all members of the co-op. They vote in their own circles, which send how many said what; never who. */
export type Vote = {
  readonly __typename?: 'Vote';
  /** Its id, made from its words and days: no copy of it can say another thing. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** What is voted on. */
  readonly words: Scalars['String']['output'];
  /** The first day. */
  readonly opensOn: Scalars['Date']['output'];
  /** The last day. */
  readonly closesOn: Scalars['Date']['output'];
  /** How many circles have sent what was said. */
  readonly circlesHeard: Scalars['Int']['output'];
  /** What it came to, once it is counted. */
  readonly result?: Maybe<VoteResult>;
};

/** What a vote came to. The outcome is exact; figures are made from published counts. */
export type VoteResult = {
  readonly __typename?: 'VoteResult';
  /** When it was counted. */
  readonly countedOn: Scalars['Date']['output'];
  /** Whether more than half of the strength was in favour. */
  readonly isCarried: Scalars['Boolean']['output'];
  /** The circles whose ballots are in it. */
  readonly circles: ReadonlyArray<LocalCircle>;
  /** Ballots that count in full: of those supported, of advocates and of workers. */
  readonly fullVotes: Scalars['String']['output'];
  /** Ballots of investors. */
  readonly investorVotes: Scalars['String']['output'];
  /** What the investors weigh together: never more than a tenth of all. */
  readonly investorWeight: Scalars['String']['output'];
  /** What all ballots weigh. */
  readonly allWeight: Scalars['String']['output'];
  /** How much of it the investors have, in per cent. */
  readonly investorPercent: Scalars['String']['output'];
  /** How much of it was in favour, in per cent. */
  readonly inFavourPercent: Scalars['String']['output'];
};

/** A vote to open. */
export type OpenVoteInput = {
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** What is voted on, in plain words; nothing about a person. */
  readonly words: Scalars['String']['input'];
  /** The first day. */
  readonly opensOn: Scalars['Date']['input'];
  /** The last day. */
  readonly closesOn: Scalars['Date']['input'];
};

/** A vote to count. */
export type CountVoteInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
};

/** A page of votes. */
export type VoteConnection = {
  readonly __typename?: 'VoteConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<VoteEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of votes. */
export type VoteEdge = {
  readonly __typename?: 'VoteEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Vote;
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
  CounselCase: CounselCase;
  LocalCircle: LocalCircle;
  NationalSnapshot: NationalSnapshot;
  LibraryEdition: LibraryEdition;
  Vote: Vote;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CounselCase:
    ( { __typename: 'CounselCase' }
    & GraphQLRecursivePick<FederationTypes['CounselCase'], {"id":true}> );
  LocalCircle:
    ( { __typename: 'LocalCircle' }
    & GraphQLRecursivePick<FederationTypes['LocalCircle'], {"slug":true}> );
  NationalSnapshot:
    ( { __typename: 'NationalSnapshot' }
    & GraphQLRecursivePick<FederationTypes['NationalSnapshot'], {"month":true}> );
  LibraryEdition:
    ( { __typename: 'LibraryEdition' }
    & GraphQLRecursivePick<FederationTypes['LibraryEdition'], {"id":true}> );
  Vote:
    ( { __typename: 'Vote' }
    & GraphQLRecursivePick<FederationTypes['Vote'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CounselCase: ResolverTypeWrapper<CounselCaseParent>;
  AppealOutcome: AppealOutcome;
  HoldCounselInput: HoldCounselInput;
  ExtendCounselInput: ExtendCounselInput;
  EndAppealInput: EndAppealInput;
  CounselCaseConnection: ResolverTypeWrapper<Omit<CounselCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CounselCaseEdge']> }>;
  CounselCaseEdge: ResolverTypeWrapper<Omit<CounselCaseEdge, 'node'> & { node: ResolversTypes['CounselCase'] }>;
  LocalCircle: ResolverTypeWrapper<LocalCircleParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  NationalSnapshot: ResolverTypeWrapper<NationalSnapshotParent>;
  ClassRow: ResolverTypeWrapper<Omit<ClassRow, 'cells'> & { cells: ReadonlyArray<ResolversTypes['SnapshotCell']> }>;
  ClassCount: ResolverTypeWrapper<ClassCount>;
  CircleLink: ResolverTypeWrapper<CircleLink>;
  FairnessBoard: ResolverTypeWrapper<Omit<FairnessBoard, 'rows'> & { rows: ReadonlyArray<ResolversTypes['BoardRow']> }>;
  BoardRow: ResolverTypeWrapper<Omit<BoardRow, 'circle'> & { circle: ResolversTypes['LocalCircle'] }>;
  BoardFigure: ResolverTypeWrapper<BoardFigure>;
  LeagueTable: ResolverTypeWrapper<Omit<LeagueTable, 'rows'> & { rows: ReadonlyArray<ResolversTypes['LeagueRow']> }>;
  LeagueRow: ResolverTypeWrapper<Omit<LeagueRow, 'circle'> & { circle: ResolversTypes['LocalCircle'] }>;
  CommissionerReport: ResolverTypeWrapper<Omit<CommissionerReport, 'circles'> & { circles: ReadonlyArray<ResolversTypes['BoardRow']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  LocalCircleConnection: ResolverTypeWrapper<Omit<LocalCircleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LocalCircleEdge']> }>;
  LocalCircleEdge: ResolverTypeWrapper<Omit<LocalCircleEdge, 'node'> & { node: ResolversTypes['LocalCircle'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  LibraryEdition: ResolverTypeWrapper<LibraryEditionParent>;
  PublishEditionInput: PublishEditionInput;
  LibraryEditionConnection: ResolverTypeWrapper<Omit<LibraryEditionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LibraryEditionEdge']> }>;
  LibraryEditionEdge: ResolverTypeWrapper<Omit<LibraryEditionEdge, 'node'> & { node: ResolversTypes['LibraryEdition'] }>;
  LateMonth: ResolverTypeWrapper<Omit<LateMonth, 'circle'> & { circle: ResolversTypes['LocalCircle'] }>;
  LateKind: LateKind;
  SnapshotRow: ResolverTypeWrapper<Omit<SnapshotRow, 'cells'> & { cells: ReadonlyArray<ResolversTypes['SnapshotCell']> }>;
  SnapshotCell: ResolverTypeWrapper<Omit<SnapshotCell, 'circle'> & { circle: ResolversTypes['LocalCircle'] }>;
  NationalMeasureRow: ResolverTypeWrapper<Omit<NationalMeasureRow, 'cells'> & { cells: ReadonlyArray<ResolversTypes['NationalMeasureCell']> }>;
  NationalMeasureCell: ResolverTypeWrapper<Omit<NationalMeasureCell, 'circle'> & { circle: ResolversTypes['LocalCircle'] }>;
  NationalGroupRow: ResolverTypeWrapper<NationalGroupRow>;
  SnapshotFigure: ResolverTypeWrapper<SnapshotFigure>;
  NationalMeasure: ResolverTypeWrapper<NationalMeasure>;
  NationalMeasureUnit: NationalMeasureUnit;
  FreezeSnapshotInput: FreezeSnapshotInput;
  NationalSnapshotConnection: ResolverTypeWrapper<Omit<NationalSnapshotConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NationalSnapshotEdge']> }>;
  NationalSnapshotEdge: ResolverTypeWrapper<Omit<NationalSnapshotEdge, 'node'> & { node: ResolversTypes['NationalSnapshot'] }>;
  Vote: ResolverTypeWrapper<VoteParent>;
  VoteResult: ResolverTypeWrapper<Omit<VoteResult, 'circles'> & { circles: ReadonlyArray<ResolversTypes['LocalCircle']> }>;
  OpenVoteInput: OpenVoteInput;
  CountVoteInput: CountVoteInput;
  VoteConnection: ResolverTypeWrapper<Omit<VoteConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VoteEdge']> }>;
  VoteEdge: ResolverTypeWrapper<Omit<VoteEdge, 'node'> & { node: ResolversTypes['Vote'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  CounselCase: CounselCaseParent;
  HoldCounselInput: HoldCounselInput;
  ExtendCounselInput: ExtendCounselInput;
  EndAppealInput: EndAppealInput;
  CounselCaseConnection: Omit<CounselCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CounselCaseEdge']> };
  CounselCaseEdge: Omit<CounselCaseEdge, 'node'> & { node: ResolversParentTypes['CounselCase'] };
  LocalCircle: LocalCircleParent;
  Boolean: Scalars['Boolean']['output'];
  NationalSnapshot: NationalSnapshotParent;
  ClassRow: Omit<ClassRow, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['SnapshotCell']> };
  ClassCount: ClassCount;
  CircleLink: CircleLink;
  FairnessBoard: Omit<FairnessBoard, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['BoardRow']> };
  BoardRow: Omit<BoardRow, 'circle'> & { circle: ResolversParentTypes['LocalCircle'] };
  BoardFigure: BoardFigure;
  LeagueTable: Omit<LeagueTable, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['LeagueRow']> };
  LeagueRow: Omit<LeagueRow, 'circle'> & { circle: ResolversParentTypes['LocalCircle'] };
  CommissionerReport: Omit<CommissionerReport, 'circles'> & { circles: ReadonlyArray<ResolversParentTypes['BoardRow']> };
  Date: Scalars['Date']['output'];
  LocalCircleConnection: Omit<LocalCircleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LocalCircleEdge']> };
  LocalCircleEdge: Omit<LocalCircleEdge, 'node'> & { node: ResolversParentTypes['LocalCircle'] };
  PageInfo: PageInfo;
  LibraryEdition: LibraryEditionParent;
  PublishEditionInput: PublishEditionInput;
  LibraryEditionConnection: Omit<LibraryEditionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LibraryEditionEdge']> };
  LibraryEditionEdge: Omit<LibraryEditionEdge, 'node'> & { node: ResolversParentTypes['LibraryEdition'] };
  LateMonth: Omit<LateMonth, 'circle'> & { circle: ResolversParentTypes['LocalCircle'] };
  SnapshotRow: Omit<SnapshotRow, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['SnapshotCell']> };
  SnapshotCell: Omit<SnapshotCell, 'circle'> & { circle: ResolversParentTypes['LocalCircle'] };
  NationalMeasureRow: Omit<NationalMeasureRow, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['NationalMeasureCell']> };
  NationalMeasureCell: Omit<NationalMeasureCell, 'circle'> & { circle: ResolversParentTypes['LocalCircle'] };
  NationalGroupRow: NationalGroupRow;
  SnapshotFigure: SnapshotFigure;
  NationalMeasure: NationalMeasure;
  FreezeSnapshotInput: FreezeSnapshotInput;
  NationalSnapshotConnection: Omit<NationalSnapshotConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NationalSnapshotEdge']> };
  NationalSnapshotEdge: Omit<NationalSnapshotEdge, 'node'> & { node: ResolversParentTypes['NationalSnapshot'] };
  Vote: VoteParent;
  VoteResult: Omit<VoteResult, 'circles'> & { circles: ReadonlyArray<ResolversParentTypes['LocalCircle']> };
  OpenVoteInput: OpenVoteInput;
  CountVoteInput: CountVoteInput;
  VoteConnection: Omit<VoteConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VoteEdge']> };
  VoteEdge: Omit<VoteEdge, 'node'> & { node: ResolversParentTypes['Vote'] };
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  counselCases?: Resolver<ResolversTypes['CounselCaseConnection'], ParentType, ContextType, RequireFields<QueryCounselCasesArgs, 'first'>>;
  fairnessBoard?: Resolver<Maybe<ResolversTypes['FairnessBoard']>, ParentType, ContextType, RequireFields<QueryFairnessBoardArgs, 'month'>>;
  leagueTable?: Resolver<Maybe<ResolversTypes['LeagueTable']>, ParentType, ContextType, RequireFields<QueryLeagueTableArgs, 'month' | 'measure'>>;
  commissionerReport?: Resolver<Maybe<ResolversTypes['CommissionerReport']>, ParentType, ContextType, RequireFields<QueryCommissionerReportArgs, 'month'>>;
  circles?: Resolver<ResolversTypes['LocalCircleConnection'], ParentType, ContextType, RequireFields<QueryCirclesArgs, 'first'>>;
  libraryTexts?: Resolver<ResolversTypes['LibraryEditionConnection'], ParentType, ContextType, RequireFields<QueryLibraryTextsArgs, 'first'>>;
  nationalSnapshot?: Resolver<Maybe<ResolversTypes['NationalSnapshot']>, ParentType, ContextType, RequireFields<QueryNationalSnapshotArgs, 'month'>>;
  publishedSoFar?: Resolver<ReadonlyArray<ResolversTypes['LocalCircle']>, ParentType, ContextType, RequireFields<QueryPublishedSoFarArgs, 'month'>>;
  nationalSnapshots?: Resolver<ResolversTypes['NationalSnapshotConnection'], ParentType, ContextType, RequireFields<QueryNationalSnapshotsArgs, 'first'>>;
  votes?: Resolver<ResolversTypes['VoteConnection'], ParentType, ContextType, RequireFields<QueryVotesArgs, 'first'>>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType, RequireFields<QueryVoteArgs, 'id'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  holdCounsel?: Resolver<ResolversTypes['CounselCase'], ParentType, ContextType, RequireFields<MutationHoldCounselArgs, 'input'>>;
  extendCounsel?: Resolver<ResolversTypes['CounselCase'], ParentType, ContextType, RequireFields<MutationExtendCounselArgs, 'input'>>;
  endAppeal?: Resolver<ResolversTypes['CounselCase'], ParentType, ContextType, RequireFields<MutationEndAppealArgs, 'input'>>;
  publishEdition?: Resolver<ResolversTypes['LibraryEdition'], ParentType, ContextType, RequireFields<MutationPublishEditionArgs, 'input'>>;
  freezeSnapshot?: Resolver<ResolversTypes['NationalSnapshot'], ParentType, ContextType, RequireFields<MutationFreezeSnapshotArgs, 'input'>>;
  openVote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType, RequireFields<MutationOpenVoteArgs, 'input'>>;
  countVote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType, RequireFields<MutationCountVoteArgs, 'input'>>;
};

export type CounselCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CounselCase'] = ResolversParentTypes['CounselCase'], FederationReferenceType extends FederationReferenceTypes['CounselCase'] = FederationReferenceTypes['CounselCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CounselCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  circle?: Resolver<Maybe<ResolversTypes['LocalCircle']>, ParentType, ContextType>;
  referredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unrelated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Date']>>, ParentType, ContextType>;
  sessionsAllowed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AppealOutcome']>, ParentType, ContextType>;
};

export type CounselCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CounselCaseConnection'] = ResolversParentTypes['CounselCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CounselCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CounselCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CounselCaseEdge'] = ResolversParentTypes['CounselCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CounselCase'], ParentType, ContextType>;
};

export type LocalCircleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalCircle'] = ResolversParentTypes['LocalCircle'], FederationReferenceType extends FederationReferenceTypes['LocalCircle'] = FederationReferenceTypes['LocalCircle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LocalCircle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['ClassCount']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['CircleLink']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  districts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  establishing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  demo?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type NationalSnapshotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NationalSnapshot'] = ResolversParentTypes['NationalSnapshot'], FederationReferenceType extends FederationReferenceTypes['NationalSnapshot'] = FederationReferenceTypes['NationalSnapshot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NationalSnapshot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['ClassRow']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  frozen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  frozenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  software?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  circles?: Resolver<ReadonlyArray<ResolversTypes['LocalCircle']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['LocalCircle']>, ParentType, ContextType>;
  late?: Resolver<ReadonlyArray<ResolversTypes['LateMonth']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['SnapshotRow']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['NationalMeasureRow']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['NationalGroupRow']>, ParentType, ContextType>;
  method?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClassRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClassRow'] = ResolversParentTypes['ClassRow']> = {
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['SnapshotCell']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClassCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClassCount'] = ResolversParentTypes['ClassCount']> = {
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CircleLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircleLink'] = ResolversParentTypes['CircleLink']> = {
  hasDelegate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasLeader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDouble?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FairnessBoardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FairnessBoard'] = ResolversParentTypes['FairnessBoard']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['NationalMeasure']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['BoardRow']>, ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BoardRow'] = ResolversParentTypes['BoardRow']> = {
  circle?: Resolver<ResolversTypes['LocalCircle'], ParentType, ContextType>;
  establishing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['BoardFigure']>, ParentType, ContextType>;
};

export type BoardFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BoardFigure'] = ResolversParentTypes['BoardFigure']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeagueTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeagueTable'] = ResolversParentTypes['LeagueTable']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['NationalMeasure'], ParentType, ContextType>;
  lessIsBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['LeagueRow']>, ParentType, ContextType>;
};

export type LeagueRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeagueRow'] = ResolversParentTypes['LeagueRow']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  circle?: Resolver<ResolversTypes['LocalCircle'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommissionerReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommissionerReport'] = ResolversParentTypes['CommissionerReport']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  circles?: Resolver<ReadonlyArray<ResolversTypes['BoardRow']>, ParentType, ContextType>;
  overall?: Resolver<ReadonlyArray<ResolversTypes['BoardFigure']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['NationalGroupRow']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['NationalMeasure']>, ParentType, ContextType>;
  method?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type LocalCircleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalCircleConnection'] = ResolversParentTypes['LocalCircleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LocalCircleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LocalCircleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalCircleEdge'] = ResolversParentTypes['LocalCircleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LocalCircle'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LibraryEditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LibraryEdition'] = ResolversParentTypes['LibraryEdition'], FederationReferenceType extends FederationReferenceTypes['LibraryEdition'] = FederationReferenceTypes['LibraryEdition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LibraryEdition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  textId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromCircle?: Resolver<Maybe<ResolversTypes['LocalCircle']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['LibraryEdition']>, ParentType, ContextType>;
};

export type LibraryEditionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LibraryEditionConnection'] = ResolversParentTypes['LibraryEditionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LibraryEditionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LibraryEditionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LibraryEditionEdge'] = ResolversParentTypes['LibraryEditionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LibraryEdition'], ParentType, ContextType>;
};

export type LateMonthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LateMonth'] = ResolversParentTypes['LateMonth']> = {
  circle?: Resolver<ResolversTypes['LocalCircle'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['LateKind'], ParentType, ContextType>;
};

export type SnapshotRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SnapshotRow'] = ResolversParentTypes['SnapshotRow']> = {
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['SnapshotCell']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SnapshotCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SnapshotCell'] = ResolversParentTypes['SnapshotCell']> = {
  circle?: Resolver<ResolversTypes['LocalCircle'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NationalMeasureRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NationalMeasureRow'] = ResolversParentTypes['NationalMeasureRow']> = {
  measure?: Resolver<ResolversTypes['NationalMeasure'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['NationalMeasureCell']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SnapshotFigure'], ParentType, ContextType>;
};

export type NationalMeasureCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NationalMeasureCell'] = ResolversParentTypes['NationalMeasureCell']> = {
  circle?: Resolver<ResolversTypes['LocalCircle'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NationalGroupRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NationalGroupRow'] = ResolversParentTypes['NationalGroupRow']> = {
  measure?: Resolver<ResolversTypes['NationalMeasure'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SnapshotFigure'], ParentType, ContextType>;
};

export type SnapshotFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SnapshotFigure'] = ResolversParentTypes['SnapshotFigure']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NationalMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NationalMeasure'] = ResolversParentTypes['NationalMeasure']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['NationalMeasureUnit'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NationalSnapshotConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NationalSnapshotConnection'] = ResolversParentTypes['NationalSnapshotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NationalSnapshotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NationalSnapshotEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NationalSnapshotEdge'] = ResolversParentTypes['NationalSnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NationalSnapshot'], ParentType, ContextType>;
};

export type VoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote'], FederationReferenceType extends FederationReferenceTypes['Vote'] = FederationReferenceTypes['Vote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  circlesHeard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['VoteResult']>, ParentType, ContextType>;
};

export type VoteResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoteResult'] = ResolversParentTypes['VoteResult']> = {
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isCarried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  circles?: Resolver<ReadonlyArray<ResolversTypes['LocalCircle']>, ParentType, ContextType>;
  fullVotes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  investorVotes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  investorWeight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allWeight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  investorPercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inFavourPercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoteConnection'] = ResolversParentTypes['VoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VoteEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoteEdge'] = ResolversParentTypes['VoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CounselCase?: CounselCaseResolvers<ContextType>;
  CounselCaseConnection?: CounselCaseConnectionResolvers<ContextType>;
  CounselCaseEdge?: CounselCaseEdgeResolvers<ContextType>;
  LocalCircle?: LocalCircleResolvers<ContextType>;
  NationalSnapshot?: NationalSnapshotResolvers<ContextType>;
  ClassRow?: ClassRowResolvers<ContextType>;
  ClassCount?: ClassCountResolvers<ContextType>;
  CircleLink?: CircleLinkResolvers<ContextType>;
  FairnessBoard?: FairnessBoardResolvers<ContextType>;
  BoardRow?: BoardRowResolvers<ContextType>;
  BoardFigure?: BoardFigureResolvers<ContextType>;
  LeagueTable?: LeagueTableResolvers<ContextType>;
  LeagueRow?: LeagueRowResolvers<ContextType>;
  CommissionerReport?: CommissionerReportResolvers<ContextType>;
  Date?: GraphQLScalarType;
  LocalCircleConnection?: LocalCircleConnectionResolvers<ContextType>;
  LocalCircleEdge?: LocalCircleEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  LibraryEdition?: LibraryEditionResolvers<ContextType>;
  LibraryEditionConnection?: LibraryEditionConnectionResolvers<ContextType>;
  LibraryEditionEdge?: LibraryEditionEdgeResolvers<ContextType>;
  LateMonth?: LateMonthResolvers<ContextType>;
  SnapshotRow?: SnapshotRowResolvers<ContextType>;
  SnapshotCell?: SnapshotCellResolvers<ContextType>;
  NationalMeasureRow?: NationalMeasureRowResolvers<ContextType>;
  NationalMeasureCell?: NationalMeasureCellResolvers<ContextType>;
  NationalGroupRow?: NationalGroupRowResolvers<ContextType>;
  SnapshotFigure?: SnapshotFigureResolvers<ContextType>;
  NationalMeasure?: NationalMeasureResolvers<ContextType>;
  NationalSnapshotConnection?: NationalSnapshotConnectionResolvers<ContextType>;
  NationalSnapshotEdge?: NationalSnapshotEdgeResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  VoteResult?: VoteResultResolvers<ContextType>;
  VoteConnection?: VoteConnectionResolvers<ContextType>;
  VoteEdge?: VoteEdgeResolvers<ContextType>;
};
