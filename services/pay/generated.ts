// Made by `npm run compose` from schema/pay: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VisitTimeParent, VisitParent, ProposedTimeParent, SettlementParent, PayTermsParent, RateBandParent, LoggedTimeParent, PayRunParent, IssuedStatementParent, RateTableParent, WayParent, RunFileParent, PayrollHookSetParent, PayrollHookParent, PayrollDeliveryParent, FundingParent, FundingShareParent, PayerParent, BudgetParent, InvoiceParent } from './resolvers/parents.ts';
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

/** A team, as pay knows it. */
export type Team = {
  readonly __typename?: 'Team';
  /** What the team was charged for visits worked in a stretch of days. For the owner's side, whoever holds the budget hat and a budget professional. */
  readonly charges?: Maybe<Charges>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Who pays on a day, today unless said; null while nobody has said so: then the owner pays. For the owner's side, whoever holds the budget hat and a budget professional. */
  readonly funding?: Maybe<Funding>;
  /** All that was said of who pays, also for days to come, newest first. To the same. */
  readonly fundings?: Maybe<FundingConnection>;
  /** What a week may cost, what was and will be charged, and what is left (P13). To the same; never to those who work there. */
  readonly budget?: Maybe<Budget>;
  /** The same for a month: what was spent, and what is left. */
  readonly monthBudget?: Maybe<Budget>;
  /** Its invoices, newest first. For those who may see an invoice of it. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Time at meetings that waits for the owner's answer. For the owner, and who acts for them (T23). */
  readonly proposedTime?: Maybe<ProposedTimeConnection>;
  /** Time workers logged for the team that waits for an answer. For the owner, and who acts for them. */
  readonly timeToApprove?: Maybe<LoggedTimeConnection>;
  /** Visits whose time waits for the owner's confirmation. For the owner, and who may write down what they say. */
  readonly timeToConfirm?: Maybe<VisitTimeConnection>;
};


/** A team, as pay knows it. */
export type TeamChargesArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** A team, as pay knows it. */
export type TeamFundingArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A team, as pay knows it. */
export type TeamFundingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team, as pay knows it. */
export type TeamBudgetArgs = {
  week?: InputMaybe<Scalars['Date']['input']>;
};


/** A team, as pay knows it. */
export type TeamMonthBudgetArgs = {
  month?: InputMaybe<Scalars['String']['input']>;
};


/** A team, as pay knows it. */
export type TeamInvoicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team, as pay knows it. */
export type TeamProposedTimeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team, as pay knows it. */
export type TeamTimeToApproveArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team, as pay knows it. */
export type TeamTimeToConfirmArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a team was charged. */
export type Charges = {
  readonly __typename?: 'Charges';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly to: Scalars['Date']['output'];
  /** The sum. */
  readonly total: Money;
  /** One line a visit or meeting. */
  readonly lines: ReadonlyArray<ChargeLine>;
};

/** One line of what a team was charged. */
export type ChargeLine = {
  readonly __typename?: 'ChargeLine';
  /** The ledger entry it comes from. */
  readonly entryId: Scalars['ID']['output'];
  /** The id of the entry that this one takes back, if it is a reversal. */
  readonly reverses?: Maybe<Scalars['ID']['output']>;
  /** The visit that caused it; null for a meeting. */
  readonly visit?: Maybe<Visit>;
  /** The id of the meeting that caused it; null for a visit. */
  readonly meetingId?: Maybe<Scalars['ID']['output']>;
  /** The day. */
  readonly workedOn: Scalars['Date']['output'];
  /** Minutes charged. */
  readonly minutes: Scalars['Int']['output'];
  /** Listed hourly rate. */
  readonly rate: Money;
  /** What is charged: the listed price with the payer's contribution (P5). */
  readonly charge: Money;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Time and money that is not settled yet; to coordinators and whoever keeps account of the circle's money. A circle closes once there is none (F12). */
  readonly timeToSettle: TimeToSettle;
  /** Where the payroll of issued runs is sent (C10). For the commons coordinator. */
  readonly payrollHook?: Maybe<PayrollHook>;
  /** What was sent there, or is to be, those of the latest run first. For the commons coordinator. */
  readonly payrollDeliveries: PayrollDeliveryConnection;
  /** All that pay keeps about you, to take with you: your terms, logged and proposed time, ways, statements; of your own team its invoices and who pays. Other people are in it by nothing but that they were there (C11). */
  readonly exportMyPay: PayExport;
  /** A file of a pay run that was issued, for payroll or accounts (C4). The same run makes the same file, to the byte. For the commons coordinator. */
  readonly payRunFile: RunFile;
  /** Everything the circle booked in a month that has been over for a day, for its accounts (C4): debits and credits are equal, and all months since the beginning are the ledger. For the commons coordinator. */
  readonly accountsFile: RunFile;
  /** An invoice. For the owner's side of its team, whoever holds the budget hat, a budget professional and the commons coordinator. */
  readonly invoice: Invoice;
  /** The invoices of the circle, newest first. For the commons coordinator. */
  readonly invoices: InvoiceConnection;
  /** Statements that were issued to you, the latest first (P2). For workers. */
  readonly myStatements: IssuedStatementConnection;
  /** A statement: your own once it was issued; any of a run for the commons coordinator. */
  readonly statement?: Maybe<IssuedStatement>;
  /** A pay run. For the commons coordinator. */
  readonly payRun?: Maybe<PayRun>;
  /** Pay runs, the latest days first. For the commons coordinator. */
  readonly payRuns: PayRunConnection;
  /** Where your own pay in a run that is not issued yet lies below the law, and what would mend it (P3). For workers. */
  readonly myFloorFailures: ReadonlyArray<FloorFailure>;
  /** Time at meetings that was proposed to the ledger for you, and how it stands (T23). */
  readonly myProposedTime: ProposedTimeConnection;
  /** The versions of a table of dated rates, the one in use first (P4). For whoever is signed in. */
  readonly rateTable: ReadonlyArray<RateTable>;
  /** What this circle and a neighbour owe each other for a month: line by line, and one figure (P15). For the commons coordinator. */
  readonly settlement: Settlement;
  /** Months with neighbours that are over and wait for a proposal, an answer or the money, the oldest first. For the commons coordinator. */
  readonly settlementsDue: ReadonlyArray<SettlementDue>;
  /** What you worked and what it pays, for a stretch of days, line by line (P2). For workers. */
  readonly myStatement: Statement;
  /** Pay terms you were offered or agreed, those that begin last first (P6-P8). For workers. */
  readonly myPayTerms: ReadonlyArray<PayTerms>;
  /** Pay terms of a worker, those that begin last first. For the commons coordinator. */
  readonly payTermsOf: ReadonlyArray<PayTerms>;
  /** Between which rates independent workers of this circle set their own, on a day (P6). */
  readonly rateBand: RateBand;
  /** Time you logged apart from visits, the latest day first (P1). For workers. */
  readonly myTime: LoggedTimeConnection;
  /** Time for the circle, not for one team, that waits for an answer. For the commons coordinator. */
  readonly timeToApprove: LoggedTimeConnection;
  /** What the commons hold (P14). */
  readonly commonsPot: Money;
  /** What the circle has put into the commons because contributions were taken back that had been spent. It is given back first: until then the commons pay nothing else (P14). */
  readonly commonsAdvanced: Money;
  /** Your ways between visits in a stretch of days: as you said, or worked out from the times of the visits (P1). For workers. */
  readonly myWays: ReadonlyArray<Way>;
};


export type QueryTimeToSettleArgs = {
  teamIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryPayrollDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPayRunFileArgs = {
  runId: Scalars['ID']['input'];
  kind: RunFileKind;
  format: RunFileFormat;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccountsFileArgs = {
  month: Scalars['String']['input'];
  format: RunFileFormat;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvoicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPayRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPayRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyProposedTimeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRateTableArgs = {
  table: RateTableName;
};


export type QuerySettlementArgs = {
  neighbour: Scalars['ID']['input'];
  month: Scalars['String']['input'];
};


export type QueryMyStatementArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryPayTermsOfArgs = {
  workerId: Scalars['ID']['input'];
};


export type QueryRateBandArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryMyTimeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTimeToApproveArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyWaysArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** What is not settled yet (F12). */
export type TimeToSettle = {
  readonly __typename?: 'TimeToSettle';
  /** Teams of those asked for with time that waits for their owner's word. */
  readonly toConfirm: ReadonlyArray<TimeOfTeam>;
  /** How many workers have something booked that is on no issued statement. */
  readonly unpaidWorkers: Scalars['Int']['output'];
  /** Neighbours with whom hours or months are not settled, by their slugs. */
  readonly neighbours: ReadonlyArray<Scalars['ID']['output']>;
};

/** Time of a team that waits for its owner's word. */
export type TimeOfTeam = {
  readonly __typename?: 'TimeOfTeam';
  /** The team. */
  readonly teamId: Scalars['ID']['output'];
  /** How many visits and meetings; of very many the first hundred of each. */
  readonly waiting: Scalars['Int']['output'];
};

/** Someone of the circle. */
export type Person = {
  readonly __typename?: 'Person';
  /** Their id in the circle. */
  readonly id: Scalars['ID']['output'];
};

/** Minutes of one kind of work (P1). */
export type TimeOfKind = {
  readonly __typename?: 'TimeOfKind';
  /** What kind. */
  readonly kind: TimeKind;
  /** How many minutes. */
  readonly minutes: Scalars['Int']['output'];
};

/** Kinds of work (P1). */
export type TimeKind =
  /** With the person supported. */
  | 'CONTACT'
  /** Between visits. */
  | 'TRAVEL'
  /** Learning. */
  | 'TRAINING'
  /** Team meetings. */
  | 'MEETING'
  /** Work of a hat. */
  | 'HAT'
  /** Waiting where one has to be. */
  | 'WAITING'
  /** A sleep-in. */
  | 'SLEEP';

/** Minutes of one kind of work. */
export type TimeOfKindInput = {
  /** What kind. */
  readonly kind: TimeKind;
  /** How many minutes. */
  readonly minutes: Scalars['Int']['input'];
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Sets where the payroll of every run issued from now on is sent, signed, with the run's id as idempotency key (C10). For the commons coordinator. */
  readonly setPayrollHook: PayrollHookSet;
  /** Has a delivery sent again that failed, or that waits for its next try. For the commons coordinator. */
  readonly sendPayrollAgain: PayrollDelivery;
  /** The owner, or who acts for them, says who pays for the team from a day on, in which parts, and what a week may cost. Never for days that are past (P13). */
  readonly setFunding: Funding;
  /** Offers a circle's workers the terms of a CSV file, all rows or none; each worker then says yes or no. Sent again, nothing is offered twice. Columns: worker, from, basis, rate; and if need be guaranteed_hours, contact_only, pay_period, irregular_hours, rolled_up_holiday, born_on, apprentice, mile. Amounts in pounds. For the commons coordinator. */
  readonly importPayTerms: PayTermsImport;
  /** Logs time that workers kept elsewhere, of all rows of a CSV file or none; what pays waits for someone's yes like all time. Sent again, nothing is logged twice. Columns: worker, on, kind; hours, or of a SHIFT begins, ends and if need be break_minutes; and for a team, team, in which the worker was on that day. For the commons coordinator. */
  readonly importTime: TimeImport;
  /** Issues a team's invoices for a month that is over: one per payer, together all that was charged. Done already: the same ones again. For the owner's side and the commons coordinator (P13). */
  readonly issueInvoices: ReadonlyArray<Invoice>;
  /** Starts a pay run for everyone who is paid by a period. Work of earlier days that was on no statement yet is in it too. For the commons coordinator. */
  readonly startPayRun: PayRun;
  /** Checks a run anew, once something was mended; or lets a check that stopped go on. For the commons coordinator. */
  readonly recheckPayRun: PayRun;
  /** Books what a worker's pay in a blocked run lacks to the law (P3). Check the run again after it. For the commons coordinator. */
  readonly topUpToFloor: PayRun;
  /** Issues the statements of a run: they never change from then on. Refused while anyone's pay lies below the law (P3). For the commons coordinator. */
  readonly issuePayRun: PayRun;
  /** Drops a run that was a mistake, before it is issued. For the commons coordinator. */
  readonly cancelPayRun: PayRun;
  /** The owner, or who acts for them, says yes or no to paid time at a meeting. A yes is booked at the rate of the worker's last confirmed visit to the team (T23). */
  readonly answerProposedTime: ProposedTime;
  /** The circle puts rows into a table of dated rates: a new version, which holds for all that is worked out from now on. Statements that were issued stay as they are (P4). For the commons coordinator. */
  readonly recordRates: RateTable;
  /** Sends the neighbour the lines of a month that is over; it compares them with its own, and answers (P15). */
  readonly proposeSettlement: Settlement;
  /** Agrees to leave what this circle has of a visit to the next month, when the two cannot settle it now (P15). */
  readonly leaveToNextMonth: Settlement;
  /** Notes that what the two owe each other went from bank to bank. Kith moves no money (P15). */
  readonly settleMonth: Settlement;
  /** The circle offers a worker terms: they count once the worker says yes. Dated, and never for days that were worked (P12). For the commons coordinator. */
  readonly offerPayTerms: PayTerms;
  /** The worker's own yes or no to terms. */
  readonly answerPayTerms: PayTerms;
  /** Terms end on a day. For the commons coordinator. */
  readonly endPayTerms: PayTerms;
  /** An independent worker sets their own listed rate within the circle's band, from next Monday on (P6). */
  readonly setMyRate: PayTerms;
  /** The circle's band of rates, from a day to come (P6). For the commons coordinator. */
  readonly setRateBand: RateBand;
  /** The worker logs time apart from visits: a shift, or one kind of time (P1, P7). What pays nothing is booked at once. */
  readonly logTime: LoggedTime;
  /** Someone else says yes or no to it. A yes is in the ledger at once; hats and meetings of independents are paid from the commons, which never fall below nothing: what they do not hold enough for waits, and the circle is asked (P14). */
  readonly answerTime: LoggedTime;
  /** The worker takes back what nobody has answered. */
  readonly withdrawTime: LoggedTime;
  /** The worker says what the way to a visit took, until it is in the ledger (P1, P10). */
  readonly stateWay: Way;
  /** The worker says what a visit took (P1, P9). */
  readonly logVisit: VisitTime;
  /** The owner confirms what a visit took, or says otherwise; also who writes down what the owner says: an advocate, the profile or check-in hat. What both say alike is payable at once (P9). */
  readonly confirmVisit: VisitTime;
  /** One side takes the other's figure: both then say the same, and that is booked (P9). */
  readonly acceptTime: VisitTime;
};


export type MutationSetPayrollHookArgs = {
  input: SetPayrollHookInput;
};


export type MutationSendPayrollAgainArgs = {
  input: SendPayrollAgainInput;
};


export type MutationSetFundingArgs = {
  input: SetFundingInput;
};


export type MutationImportPayTermsArgs = {
  input: ImportFileInput;
};


export type MutationImportTimeArgs = {
  input: ImportFileInput;
};


export type MutationIssueInvoicesArgs = {
  input: IssueInvoicesInput;
};


export type MutationStartPayRunArgs = {
  input: StartPayRunInput;
};


export type MutationRecheckPayRunArgs = {
  input: PayRunInput;
};


export type MutationTopUpToFloorArgs = {
  input: TopUpToFloorInput;
};


export type MutationIssuePayRunArgs = {
  input: PayRunInput;
};


export type MutationCancelPayRunArgs = {
  input: PayRunInput;
};


export type MutationAnswerProposedTimeArgs = {
  input: AnswerProposedTimeInput;
};


export type MutationRecordRatesArgs = {
  input: RecordRatesInput;
};


export type MutationProposeSettlementArgs = {
  input: ProposeSettlementInput;
};


export type MutationLeaveToNextMonthArgs = {
  input: LeaveToNextMonthInput;
};


export type MutationSettleMonthArgs = {
  input: SettleMonthInput;
};


export type MutationOfferPayTermsArgs = {
  input: OfferPayTermsInput;
};


export type MutationAnswerPayTermsArgs = {
  input: AnswerPayTermsInput;
};


export type MutationEndPayTermsArgs = {
  input: EndPayTermsInput;
};


export type MutationSetMyRateArgs = {
  input: SetMyRateInput;
};


export type MutationSetRateBandArgs = {
  input: SetRateBandInput;
};


export type MutationLogTimeArgs = {
  input: LogTimeInput;
};


export type MutationAnswerTimeArgs = {
  input: AnswerTimeInput;
};


export type MutationWithdrawTimeArgs = {
  input: WithdrawTimeInput;
};


export type MutationStateWayArgs = {
  input: StateWayInput;
};


export type MutationLogVisitArgs = {
  input: LogVisitInput;
};


export type MutationConfirmVisitArgs = {
  input: ConfirmVisitInput;
};


export type MutationAcceptTimeArgs = {
  input: AcceptTimeInput;
};

/** Where the payroll is sent. */
export type PayrollHook = {
  readonly __typename?: 'PayrollHook';
  /** The address. */
  readonly url: Scalars['String']['output'];
  /** When it was set, or got a new secret. */
  readonly setAt: Scalars['Instant']['output'];
};

/** What setting an address came to. */
export type PayrollHookSet = {
  readonly __typename?: 'PayrollHookSet';
  /** Where the payroll is sent now; null: nowhere. */
  readonly hook?: Maybe<PayrollHook>;
  /** The secret deliveries are signed with: the key of an HMAC-SHA256. Shown this once, when it is made; null when nothing was changed. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/** A part of a run's payroll on its way out. Runs of at most 500 workers have one part. */
export type PayrollDelivery = {
  readonly __typename?: 'PayrollDelivery';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The run. */
  readonly runId: Scalars['ID']['output'];
  /** Which part. */
  readonly part: Scalars['Int']['output'];
  /** How it stands. */
  readonly state: PayrollDeliveryState;
  /** How often it was tried since it was first, or again, to be sent. */
  readonly tries: Scalars['Int']['output'];
  /** When it is tried next, within the hour. */
  readonly nextTryAt?: Maybe<Scalars['Instant']['output']>;
  /** When it was taken. */
  readonly deliveredAt?: Maybe<Scalars['Instant']['output']>;
  /** Why the last try was in vain. */
  readonly problem?: Maybe<Scalars['String']['output']>;
};

/** How a delivery stands. */
export type PayrollDeliveryState =
  /** It is to be sent, or sent again. */
  | 'WAITING'
  /** It is being sent. */
  | 'SENDING'
  /** It was taken: the answer had a status of 200 to 299. */
  | 'DELIVERED'
  /** Seven tries over two hours were in vain. It can be sent again by hand. */
  | 'FAILED';

/** A page of deliveries. */
export type PayrollDeliveryConnection = {
  readonly __typename?: 'PayrollDeliveryConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<PayrollDeliveryEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of deliveries. */
export type PayrollDeliveryEdge = {
  readonly __typename?: 'PayrollDeliveryEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PayrollDelivery;
};

/** Where the payroll is to be sent. */
export type SetPayrollHookInput = {
  /** An https address on the open internet, by its name; left out: nothing is sent any more. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Make a new secret for the address there is; the old one holds no longer. */
  readonly newSecret?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which delivery to send again. */
export type SendPayrollAgainInput = {
  /** Its id. */
  readonly deliveryId: Scalars['ID']['input'];
};

/** All that pay keeps about one person, as it stood at a moment. */
export type PayExport = {
  readonly __typename?: 'PayExport';
  /** When it was made. */
  readonly madeAt: Scalars['Instant']['output'];
  /** As JSON. */
  readonly json: Scalars['String']['output'];
};

/** What a file of a pay run has in it. */
export type RunFileKind =
  /** Whom the circle employs, one line a worker; holiday pay and mileage by themselves. */
  | 'PAYROLL'
  /** Whom the circle owes as independents, one line a worker: what they would bill it for. */
  | 'SELF_BILLING'
  /** Every entry of the ledger that the run pays, one line a side of it: workers, teams, neighbours, commons, wages. Debits and credits are equal. */
  | 'ACCOUNTS';

/** How a file is written. */
export type RunFileFormat =
  /** Comma-separated, for spreadsheets: UTF-8 with a mark, CRLF; amounts in pounds. No line of totals, that nobody pays one. */
  | 'CSV'
  /** For machines: amounts in pence, totals with them. */
  | 'JSON';

/** A file for payroll or accounts. */
export type RunFile = {
  readonly __typename?: 'RunFile';
  /** Its name: the run's id, or the month, is in it. */
  readonly name: Scalars['String']['output'];
  /** Its media type. */
  readonly mediaType: Scalars['String']['output'];
  /** Its text, to be kept in UTF-8. */
  readonly content: Scalars['String']['output'];
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** How many lines it has, without headings. */
  readonly lineCount: Scalars['Int']['output'];
  /** What its lines come to; of accounts, what they owe to workers. */
  readonly total: Money;
  /** Where the next part begins; null: there is no more. */
  readonly next?: Maybe<Scalars['String']['output']>;
};

/** Who pays for a team from a day on (P13). */
export type Funding = {
  readonly __typename?: 'Funding';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The first day it holds; until the next one begins. */
  readonly from: Scalars['Date']['output'];
  /** Who pays which part. Together exactly the whole. */
  readonly shares: ReadonlyArray<FundingShare>;
  /** What a week may cost; null when nobody said. */
  readonly weekly?: Maybe<Money>;
  /** The id of who set it. */
  readonly setBy: Scalars['ID']['output'];
  /** When it was set. */
  readonly setAt: Scalars['Instant']['output'];
};

/** A part of every charge, and who pays it. */
export type FundingShare = {
  readonly __typename?: 'FundingShare';
  /** Who pays it, and how. */
  readonly payer: Payer;
  /** The part, in basis points: 10,000 is the whole. */
  readonly basisPoints: Scalars['Int']['output'];
};

/** Who pays. */
export type Payer = {
  readonly __typename?: 'Payer';
  /** How the money comes about. */
  readonly route: FundingRoute;
  /** The organisation that pays; null when the owner does. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What the payer wants to find on an invoice: a purchase order, a case number. */
  readonly reference?: Maybe<Scalars['String']['output']>;
};

/** How money for someone's support comes about. Not every way exists in every country. */
export type FundingRoute =
  /** The council pays the owner, who pays for support. */
  | 'DIRECT_PAYMENT'
  /** The council keeps the money, and is sent the invoice. */
  | 'COUNCIL_MANAGED'
  /** An organisation the owner chose keeps the council's money for them. */
  | 'INDIVIDUAL_SERVICE_FUND'
  /** The owner pays from their own money. */
  | 'SELF_FUNDED'
  /** The health service pays. */
  | 'NHS';

/** What some days may cost, and what they do cost. */
export type Budget = {
  readonly __typename?: 'Budget';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly to: Scalars['Date']['output'];
  /** What they may cost; null when nobody said. A weekly budget counts for the days it is in force on. */
  readonly budget?: Maybe<Money>;
  /** Charged already. */
  readonly confirmed: Money;
  /** Of visits that are booked and not confirmed yet, as they were booked. */
  readonly planned: Money;
  /** What is left of the budget once all that is planned is charged; negative when it does not suffice. */
  readonly left?: Maybe<Money>;
  /** How it stands; null without a budget. */
  readonly state?: Maybe<BudgetState>;
};

/** How a budget stands. */
export type BudgetState =
  /** It suffices. */
  | 'GREEN'
  /** It will not suffice as planned. */
  | 'AMBER'
  /** More is spent than there was. */
  | 'RED';

/** Who pays from a day on. */
export type SetFundingInput = {
  /** Its id, made by you; or leave it out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The first day: today or later. What was said for that very day is replaced. */
  readonly from: Scalars['Date']['input'];
  /** Who pays which part: together 10,000 basis points. */
  readonly shares: ReadonlyArray<FundingShareInput>;
  /** What a week may cost, in pence; leave it out when nobody has said. */
  readonly weeklyPence?: InputMaybe<Scalars['Int']['input']>;
};

/** A part, and who pays it. */
export type FundingShareInput = {
  /** How the money comes about. */
  readonly route: FundingRoute;
  /** The part, in basis points: 10,000 is the whole. */
  readonly basisPoints: Scalars['Int']['input'];
  /** The organisation that pays, never a person; the council and the health service are known unless you name one. */
  readonly payer?: InputMaybe<Scalars['String']['input']>;
  /** What the payer wants to find on an invoice. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
};

/** A page of fundings. */
export type FundingConnection = {
  readonly __typename?: 'FundingConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<FundingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of fundings. */
export type FundingEdge = {
  readonly __typename?: 'FundingEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Funding;
};

/** A CSV file: parted by commas, semicolons or tabs; UTF-8, UTF-16 or Windows-1252; at most 500 rows. */
export type ImportFileInput = {
  /** The bytes of the file, in base64. */
  readonly file: Scalars['String']['input'];
};

/** What a file of pay terms came to. */
export type PayTermsImport = {
  readonly __typename?: 'PayTermsImport';
  /** The terms of its rows, in their order; none if anything is wrong. */
  readonly terms: ReadonlyArray<PayTerms>;
  /** All that is wrong with the file; nothing was taken in if there is anything. */
  readonly problems: ReadonlyArray<FileProblem>;
};

/** What a file of time came to. */
export type TimeImport = {
  readonly __typename?: 'TimeImport';
  /** The time of its rows, in their order; none if anything is wrong. */
  readonly time: ReadonlyArray<LoggedTime>;
  /** All that is wrong with the file; nothing was taken in if there is anything. */
  readonly problems: ReadonlyArray<FileProblem>;
};

/** Something wrong with a file. */
export type FileProblem = {
  readonly __typename?: 'FileProblem';
  /** The row, as a spreadsheet counts: the headings are row 1. */
  readonly row: Scalars['Int']['output'];
  /** The column, by its heading; null when the whole row is meant. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What is wrong. */
  readonly problem: Scalars['String']['output'];
};

/** What one payer owes for a team's month. It never changes: what is found or taken back later goes on the next one (P13). */
export type Invoice = {
  readonly __typename?: 'Invoice';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its number in the circle, without gaps: `CLAPTON-000042`. */
  readonly number: Scalars['String']['output'];
  /** The team. */
  readonly team: Team;
  /** The month, `2026-11`. */
  readonly month: Scalars['String']['output'];
  /** Who pays. */
  readonly payer: Payer;
  /** Whether it may be paid by card. A public body is asked for none. */
  readonly byCard: Scalars['Boolean']['output'];
  /** Whether it gives money back. */
  readonly isCredit: Scalars['Boolean']['output'];
  /** One line for each charge this payer has a part of. */
  readonly lines: ReadonlyArray<InvoiceLine>;
  /** The sum of the lines; negative when it gives money back. */
  readonly total: Money;
  /** When it was issued. */
  readonly issuedAt: Scalars['Instant']['output'];
  /** The invoice as a page to print: A4. */
  readonly print: Scalars['String']['output'];
};

/** One payer's part of one charge. */
export type InvoiceLine = {
  readonly __typename?: 'InvoiceLine';
  /** The ledger entry it comes from. */
  readonly entryId: Scalars['ID']['output'];
  /** The day. */
  readonly workedOn: Scalars['Date']['output'];
  /** Whether it is of an earlier month, which had its invoices already or had none. */
  readonly isLate: Scalars['Boolean']['output'];
  /** Minutes charged. */
  readonly minutes: Scalars['Int']['output'];
  /** Listed hourly rate. */
  readonly rate: Money;
  /** The whole charge; negative when it takes an earlier one back. */
  readonly charge: Money;
  /** This payer's part, in basis points. */
  readonly basisPoints: Scalars['Int']['output'];
  /** What this payer pays of it. The parts of all payers are the whole charge, to the penny. */
  readonly amount: Money;
};

/** Which invoices to issue. */
export type IssueInvoicesInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The month, `2026-11`; it has to be over. */
  readonly month: Scalars['String']['input'];
};

/** A page of invoices. */
export type InvoiceConnection = {
  readonly __typename?: 'InvoiceConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<InvoiceEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of invoices. */
export type InvoiceEdge = {
  readonly __typename?: 'InvoiceEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Invoice;
};

/** A worker's statement of one pay run. Once issued it never changes. */
export type IssuedStatement = {
  readonly __typename?: 'IssuedStatement';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The run. */
  readonly runId: Scalars['ID']['output'];
  /** Whether it was issued, or is being checked. */
  readonly isIssued: Scalars['Boolean']['output'];
  /** When it was issued. */
  readonly issuedAt?: Maybe<Scalars['Instant']['output']>;
  /** The worker's id. */
  readonly workerId: Scalars['ID']['output'];
  /** The worker; their name to those who may know it. */
  readonly worker: Person;
  /** The first day of the run. */
  readonly from: Scalars['Date']['output'];
  /** The last day of the run. */
  readonly to: Scalars['Date']['output'];
  /** The pay period. */
  readonly period: PayPeriod;
  /** One line for each thing that happened, with its cause; late ones of earlier days too. */
  readonly lines: ReadonlyArray<IssuedLine>;
  /** Hours by kind, paid or not. */
  readonly time: ReadonlyArray<TimeOfKind>;
  /** All minutes worked. */
  readonly workedMinutes: Scalars['Int']['output'];
  /** Minutes that were paid for. */
  readonly paidMinutes: Scalars['Int']['output'];
  /** The paid part of all minutes, in per cent, one decimal; null when nothing was worked (P2). */
  readonly paidSharePercent?: Maybe<Scalars['Float']['output']>;
  /** Time with the people supported in all time worked, in per cent, one decimal (P7). */
  readonly contactSharePercent?: Maybe<Scalars['Float']['output']>;
  /** Listed pay: paid time at the listed rate, and wages. */
  readonly listed: Money;
  /** Commons Contribution taken off the worker's rate (P5). */
  readonly contribution: Money;
  /** Commons Contribution that payers add on top (P5). */
  readonly payerContribution: Money;
  /** Pay for work. */
  readonly pay: Money;
  /** Holiday pay that goes out with it (P11). */
  readonly holidayPay: Money;
  /** Paid for miles: an expense, no part of pay (P10). */
  readonly mileage: Money;
  /** What is approved for those miles and was not paid: you may claim tax relief for it (P10). */
  readonly mileageUnpaid: Money;
  /** All that is paid out. */
  readonly total: Money;
  /** Listed pay over every hour really worked: never hidden (P2). */
  readonly trueHourlyRate?: Maybe<Money>;
  /** Pay after the contribution over every hour really worked. */
  readonly takeHomeHourlyRate?: Maybe<Money>;
  /** The pay reference period of the run held against every floor; and earlier ones that late lines belong to (P3, P4). */
  readonly floors: ReadonlyArray<FloorCheck>;
  /** Holiday that the hours bring, for those without fixed hours (P11). */
  readonly holiday?: Maybe<HolidayOnStatement>;
  /** As a page to print: HTML, A4. */
  readonly print: Scalars['String']['output'];
  /** For machines: everything above as JSON, amounts in pence. */
  readonly json: Scalars['String']['output'];
};

/** One line of an issued statement. */
export type IssuedLine = {
  readonly __typename?: 'IssuedLine';
  /** The ledger entry it comes from. */
  readonly entryId: Scalars['ID']['output'];
  /** What happened. */
  readonly cause: EntryCause;
  /** The entry it takes back, if it was corrected. */
  readonly reverses?: Maybe<Scalars['ID']['output']>;
  /** The visit that caused it, if one did. */
  readonly visit?: Maybe<Visit>;
  /** The id of the meeting that caused it, if one did. */
  readonly meetingId?: Maybe<Scalars['ID']['output']>;
  /** The id of the logged time that caused it, if any did. */
  readonly timeId?: Maybe<Scalars['ID']['output']>;
  /** The two visits that it was the way between, if it was one. */
  readonly way?: Maybe<WayBetween>;
  /** The day. */
  readonly workedOn: Scalars['Date']['output'];
  /** It was worked before the days of this run, and confirmed after their own. */
  readonly isLate: Scalars['Boolean']['output'];
  /** The circle whose team was visited. */
  readonly hostCircle: Scalars['ID']['output'];
  /** How it is paid. */
  readonly basis: PayBasis;
  /** Minutes by kind. */
  readonly time: ReadonlyArray<TimeOfKind>;
  /** Minutes worked; of a visit within a shift none, they are the shift's. */
  readonly workedMinutes: Scalars['Int']['output'];
  /** Minutes paid. */
  readonly paidMinutes: Scalars['Int']['output'];
  /** Hourly rate: listed, or of the wage. */
  readonly rate: Money;
  /** Listed pay, or the wage. */
  readonly listed: Money;
  /** Contribution taken off. */
  readonly contribution: Money;
  /** Contribution the payer adds on top. */
  readonly payerContribution: Money;
  /** Pay. */
  readonly pay: Money;
  /** Paid for miles: an expense, not pay (P10). */
  readonly mileage: Money;
};

/** A pay reference period held against floors (P3). */
export type FloorCheck = {
  readonly __typename?: 'FloorCheck';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly to: Scalars['Date']['output'];
  /** The law first, then what was promised where the circle is. */
  readonly tests: ReadonlyArray<FloorTest>;
};

/** A period held against one floor (P3). */
export type FloorTest = {
  readonly __typename?: 'FloorTest';
  /** The law, or a promise. */
  readonly standing: FloorStanding;
  /** Whether it is owed to this worker; one who works for themselves is shown what it would be. */
  readonly applies: Scalars['Boolean']['output'];
  /** Whether pay reaches it. */
  readonly passes: Scalars['Boolean']['output'];
  /** The rate to reach, by table, version, day and source (P4). */
  readonly required: DatedRate;
  /** Minutes it is due for. */
  readonly minutes: Scalars['Int']['output'];
  /** Pay that counts: less what the worker spent. */
  readonly counted: Money;
  /** What an hour came to, rounded for reading; the test itself rounds nothing. */
  readonly hourly?: Maybe<Money>;
  /** What is missing: paid on top, the period passes. */
  readonly shortfall: Money;
  /** What would mend it, each way alone. */
  readonly mends: ReadonlyArray<Mend>;
};

/** What a floor rests on. */
export type FloorStanding =
  /** The law: pay may not go out below it. */
  | 'LAW'
  /** Someone promised it. It is shown, and stops nothing. */
  | 'PROMISE';

/** One way to mend a shortfall by itself. */
export type Mend = {
  readonly __typename?: 'Mend';
  /** Which way. */
  readonly how: MendKind;
  /** How much to pay, on top or back. */
  readonly amount?: Maybe<Money>;
  /** How many more minutes to pay, of those worked. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  /** To which rate an hour to raise the paid minutes. */
  readonly rate?: Maybe<Money>;
};

/** Ways to mend a shortfall. */
export type MendKind =
  /** Pay what is missing on top (topUpToFloor). */
  | 'TOP_UP'
  /** Give back what they spent for work. */
  | 'PAY_COSTS_BACK'
  /** Pay more of the time they worked. */
  | 'PAY_MORE_TIME'
  /** Pay the same time at a higher rate. */
  | 'RAISE_RATE';

/** Holiday that the hours of a statement bring (P11). */
export type HolidayOnStatement = {
  readonly __typename?: 'HolidayOnStatement';
  /** Minutes accrued, with two decimals. */
  readonly accruedMinutes: Scalars['Float']['output'];
  /** By which rule. */
  readonly rule: DatedRate;
  /** Paid with this statement, if it is rolled up. */
  readonly rolledUp?: Maybe<Money>;
  /** What that adds to an hour at the worker's rate. */
  readonly rolledUpPerHour?: Maybe<Money>;
};

/** A page of statements. */
export type IssuedStatementConnection = {
  readonly __typename?: 'IssuedStatementConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<IssuedStatementEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of statements. */
export type IssuedStatementEdge = {
  readonly __typename?: 'IssuedStatementEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: IssuedStatement;
};

/** A pay run: everyone paid by the same period, for its days. */
export type PayRun = {
  readonly __typename?: 'PayRun';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly to: Scalars['Date']['output'];
  /** The pay period, which is the pay reference period of the minimum wage. */
  readonly period: PayPeriod;
  /** How it stands. */
  readonly state: PayRunState;
  /** How often it was checked. */
  readonly round: Scalars['Int']['output'];
  /** When it was started. */
  readonly startedAt: Scalars['Instant']['output'];
  /** When its last check was done. */
  readonly checkedAt?: Maybe<Scalars['Instant']['output']>;
  /** When it was issued. */
  readonly issuedAt?: Maybe<Scalars['Instant']['output']>;
  /** How many workers are in it. */
  readonly workers: Scalars['Int']['output'];
  /** How many of them are paid less than the law wants. */
  readonly blocked: Scalars['Int']['output'];
  /** How many are in another run that is open. */
  readonly heldUp: Scalars['Int']['output'];
  /** All minutes worked. */
  readonly workedMinutes: Scalars['Int']['output'];
  /** What is paid for work. */
  readonly pay: Money;
  /** What is paid for holiday with it. */
  readonly holidayPay: Money;
  /** What is paid for miles. */
  readonly mileage: Money;
  /** All that is paid out. */
  readonly total: Money;
  /** The version of each table of rates it goes by (P4). */
  readonly rates: ReadonlyArray<RateVersion>;
  /** Whose pay lies below the law, how much is missing, and what would mend it (P3). */
  readonly failures: FloorFailureConnection;
  /** The statements of the run as it was checked last. */
  readonly statements: IssuedStatementConnection;
};


/** A pay run: everyone paid by the same period, for its days. */
export type PayRunFailuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A pay run: everyone paid by the same period, for its days. */
export type PayRunStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How a pay run stands. */
export type PayRunState =
  /** Worker after worker is worked through. */
  | 'CHECKING'
  /** Someone's pay lies below the law, or is in another run that is open. */
  | 'BLOCKED'
  /** It can be issued. */
  | 'READY'
  /** Holiday pay is being booked. */
  | 'ISSUING'
  /** Its statements stand for good. */
  | 'ISSUED'
  /** It was dropped. */
  | 'CANCELLED';

/** Which version of a table of rates something goes by (P4). */
export type RateVersion = {
  readonly __typename?: 'RateVersion';
  /** The table. */
  readonly table: RateTableName;
  /** The version. */
  readonly version: Scalars['String']['output'];
};

/** A pay reference period in which someone's pay lies below the law. */
export type FloorFailure = {
  readonly __typename?: 'FloorFailure';
  /** The worker's id. */
  readonly workerId: Scalars['ID']['output'];
  /** The worker; their name to those who may know it. */
  readonly worker: Person;
  /** The run. */
  readonly runId: Scalars['ID']['output'];
  /** The first day of the period. */
  readonly from: Scalars['Date']['output'];
  /** The last day of the period. */
  readonly to: Scalars['Date']['output'];
  /** The test that failed. */
  readonly test: FloorTest;
};

/** A page of failures. */
export type FloorFailureConnection = {
  readonly __typename?: 'FloorFailureConnection';
  /** The items of this page: a worker may have several. */
  readonly edges: ReadonlyArray<FloorFailureEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of failures. */
export type FloorFailureEdge = {
  readonly __typename?: 'FloorFailureEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: FloorFailure;
};

/** A page of pay runs. */
export type PayRunConnection = {
  readonly __typename?: 'PayRunConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<PayRunEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of pay runs. */
export type PayRunEdge = {
  readonly __typename?: 'PayRunEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PayRun;
};

/** A pay run to start. */
export type StartPayRunInput = {
  /** An id you made, so that sending it again starts no second run. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day: one period after the first. */
  readonly to: Scalars['Date']['input'];
  /** Whom: everyone who is paid by this period at the end of it. */
  readonly period: PayPeriod;
};

/** Which pay run. */
export type PayRunInput = {
  /** Its id. */
  readonly runId: Scalars['ID']['input'];
};

/** Whose pay to top up, in which run. */
export type TopUpToFloorInput = {
  /** The run. */
  readonly runId: Scalars['ID']['input'];
  /** The worker. */
  readonly workerId: Scalars['ID']['input'];
};

/** Time at a meeting, proposed to the ledger (T23). */
export type ProposedTime = {
  readonly __typename?: 'ProposedTime';
  /** The meeting. */
  readonly meetingId: Scalars['ID']['output'];
  /** The team. */
  readonly team: Team;
  /** The id of who was there. */
  readonly personId: Scalars['ID']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** How many minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** How it stands. */
  readonly state: ProposedTimeState;
  /** When it was answered. */
  readonly answeredAt?: Maybe<Scalars['Instant']['output']>;
};

/** How proposed time stands. */
export type ProposedTimeState =
  /** The owner is asked. */
  | 'PROPOSED'
  /** It is in the ledger. */
  | 'APPROVED'
  /** The owner said no. */
  | 'DECLINED';

/** An answer to proposed time. */
export type AnswerProposedTimeInput = {
  /** The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** Who was there. */
  readonly personId: Scalars['ID']['input'];
  /** Yes or no. */
  readonly approve: Scalars['Boolean']['input'];
};

/** A page of proposed time. */
export type ProposedTimeConnection = {
  readonly __typename?: 'ProposedTimeConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<ProposedTimeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of proposed time. */
export type ProposedTimeEdge = {
  readonly __typename?: 'ProposedTimeEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ProposedTime;
};

/** Tables of dated rates. */
export type RateTableName =
  /** What the law wants for an hour, by age: National Living Wage and National Minimum Wage. */
  | 'MINIMUM_WAGE'
  /** What is enough to live on, dated by when it has to be paid at the latest by those who promised it. */
  | 'REAL_LIVING_WAGE'
  /** What a government promised to those who work in social care. */
  | 'SOCIAL_CARE_PLEDGE'
  /** What is free of tax for miles driven at work. */
  | 'MILEAGE'
  /** Holiday of those whose hours are irregular. */
  | 'HOLIDAY';

/** A rate of a table. */
export type RateName =
  /** From the age of 21 on: pence an hour. */
  | 'AGE_21_AND_OVER'
  /** From 18 to 20: pence an hour. */
  | 'AGE_18_TO_20'
  /** Under 18: pence an hour. */
  | 'UNDER_18'
  /** Apprentices under 19, or in their first year: pence an hour. */
  | 'APPRENTICE'
  /** What a home that comes with the work counts: pence a day. */
  | 'ACCOMMODATION_OFFSET_A_DAY'
  /** In the United Kingdom outside London: pence an hour. */
  | 'UK'
  /** In London: pence an hour. */
  | 'LONDON'
  /** In Scotland: pence an hour. */
  | 'SCOTLAND'
  /** In Wales: pence an hour. */
  | 'WALES'
  /** Up to so many miles of a tax year: pence a mile. */
  | 'FULL_RATE_A_MILE'
  /** Beyond them: pence a mile. */
  | 'LOWER_RATE_A_MILE'
  /** After how many miles of a tax year the lower rate begins. */
  | 'MILES_AT_FULL_RATE'
  /** Holiday accrued for time worked: basis points of it, 1,207 are 12.07 %. */
  | 'ACCRUED_SHARE'
  /** To how many minutes accrued holiday is rounded: 60 for the hour, 0 for not at all. */
  | 'ROUNDED_TO_MINUTES';

/** One version of a table of dated rates. It never changes. */
export type RateTable = {
  readonly __typename?: 'RateTable';
  /** Which table. */
  readonly table: RateTableName;
  /** Names the version beside everything worked out with it. */
  readonly version: Scalars['String']['output'];
  /** Whether what is worked out now goes by it. */
  readonly inUse: Scalars['Boolean']['output'];
  /** The version it changed or added to; null for those that come with the software. */
  readonly basedOn?: Maybe<Scalars['String']['output']>;
  /** The day it was decided. */
  readonly decidedOn: Scalars['Date']['output'];
  /** Who decided it, and where that can be read. */
  readonly source: Scalars['String']['output'];
  /** All its rows, in order of days. */
  readonly rows: ReadonlyArray<RateRow>;
};

/** One rate from a day on. */
export type RateRow = {
  readonly __typename?: 'RateRow';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** Which rate. */
  readonly rate: RateName;
  /** A whole number, in the unit of the rate. */
  readonly value: Scalars['Int']['output'];
  /** Where it can be read. */
  readonly source: Scalars['String']['output'];
  /** Whether the source says it in so many words; false: it follows from what was promised before, ask your commissioner. */
  readonly isConfirmed: Scalars['Boolean']['output'];
};

/** A rate as something was worked out with it. */
export type DatedRate = {
  readonly __typename?: 'DatedRate';
  /** A whole number, in the unit of the rate. */
  readonly value: Scalars['Int']['output'];
  /** The table it is from. */
  readonly table: RateTableName;
  /** The version of the table. */
  readonly version: Scalars['String']['output'];
  /** Which rate. */
  readonly rate: RateName;
  /** The first day of the row. */
  readonly from: Scalars['Date']['output'];
  /** Where it can be read. */
  readonly source: Scalars['String']['output'];
  /** Whether the source says it in so many words; false: it follows from what was promised before, ask your commissioner. */
  readonly isConfirmed: Scalars['Boolean']['output'];
};

/** Rows to put into a table of rates. */
export type RecordRatesInput = {
  /** Which table. */
  readonly table: RateTableName;
  /** The version you looked at: refused when another one is in use by now. */
  readonly basedOn: Scalars['String']['input'];
  /** Who decided it, and where that can be read. */
  readonly source: Scalars['String']['input'];
  /** Rows that are new, or whose value changes. All others stay. */
  readonly rows: ReadonlyArray<RateRowInput>;
};

/** One rate from a day on. */
export type RateRowInput = {
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** Which rate, one of the table. */
  readonly rate: RateName;
  /** A whole number, in the unit of the rate. */
  readonly value: Scalars['Int']['input'];
};

/** A month between two circles (P15). */
export type Settlement = {
  readonly __typename?: 'Settlement';
  /** The neighbour. */
  readonly neighbour: Scalars['ID']['output'];
  /** The month. */
  readonly month: Scalars['String']['output'];
  /** Paid minutes the neighbour's workers worked here. */
  readonly minutesReceived: Scalars['Int']['output'];
  /** Paid minutes our workers worked there. */
  readonly minutesLent: Scalars['Int']['output'];
  /** What our teams were charged for the neighbour's workers. */
  readonly charged: Money;
  /** What our workers were paid for work there. */
  readonly paid: Money;
  /** Our part of the commons of all of it. */
  readonly commons: Money;
  /** What we owe the neighbour for what we received. */
  readonly owed: Money;
  /** What the neighbour owes us for what we lent. */
  readonly due: Money;
  /** Due less owed: one figure; what the neighbour sees has the opposite sign. */
  readonly net: Money;
  /** How it stands between the two. */
  readonly state: SettlementState;
  /** Its lines, one a visit: as they stand once both agreed, before that as they are now. */
  readonly lines: SettlementLineConnection;
  /** Visits on which the two circles differ: each to be resolved by correcting its time, or left to the next month. */
  readonly differences: SettlementDifferenceConnection;
  /** When this circle proposed it last. */
  readonly proposedAt?: Maybe<Scalars['Instant']['output']>;
  /** When both had the same lines. */
  readonly agreedAt?: Maybe<Scalars['Instant']['output']>;
  /** That it was paid from bank to bank; null before. */
  readonly payment?: Maybe<SettlementPayment>;
};


/** A month between two circles (P15). */
export type SettlementLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A month between two circles (P15). */
export type SettlementDifferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How a month between two circles stands. */
export type SettlementState =
  /** Nobody has proposed it. */
  | 'OPEN'
  /** This circle proposed it, and the neighbour is asked. */
  | 'PROPOSED'
  /** The neighbour proposed it; it is compared once the month is over and all of its lines are here. */
  | 'ASKED'
  /** The two differ on some visits. */
  | 'DIFFERS'
  /** Both have the same lines: they stand. */
  | 'AGREED'
  /** It was paid. */
  | 'SETTLED';

/** What one visit adds to a month; less than nothing when a correction takes back what was settled before. */
export type SettlementLine = {
  readonly __typename?: 'SettlementLine';
  /** The visit. */
  readonly visit: Visit;
  /** The claim by which the hours were shared. */
  readonly claimId: Scalars['ID']['output'];
  /** The circle whose team was visited. */
  readonly hostCircle: Scalars['ID']['output'];
  /** The day it was worked. */
  readonly workedOn: Scalars['Date']['output'];
  /** Minutes paid. */
  readonly minutes: Scalars['Int']['output'];
  /** Listed hourly rate. */
  readonly rate: Money;
  /** What the host circle owes the home circle for it. */
  readonly owed: Money;
  /** Whether this circle agreed to leave it to the next month. */
  readonly left: Scalars['Boolean']['output'];
};

/** A page of lines. */
export type SettlementLineConnection = {
  readonly __typename?: 'SettlementLineConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<SettlementLineEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of lines. */
export type SettlementLineEdge = {
  readonly __typename?: 'SettlementLineEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SettlementLine;
};

/** A visit on which two circles differ (P15). */
export type SettlementDifference = {
  readonly __typename?: 'SettlementDifference';
  /** How. */
  readonly kind: SettlementDifferenceKind;
  /** The visit. */
  readonly visit: Visit;
  /** Minutes paid here; null when there is no line here. */
  readonly minutesHere?: Maybe<Scalars['Int']['output']>;
  /** Minutes paid there; null when there is no line there. */
  readonly minutesThere?: Maybe<Scalars['Int']['output']>;
  /** What the host circle owes for it by the books here. */
  readonly owedHere?: Maybe<Money>;
  /** What the host circle owes for it by the books there. */
  readonly owedThere?: Maybe<Money>;
  /** Whether this circle agreed to leave it to the next month. */
  readonly leftHere: Scalars['Boolean']['output'];
  /** Whether the neighbour did, in its proposal. */
  readonly leftThere: Scalars['Boolean']['output'];
};

/** How two circles differ on a visit. */
export type SettlementDifferenceKind =
  /** The neighbour has it, this circle does not. */
  | 'MISSING_HERE'
  /** This circle has it, the neighbour does not. */
  | 'MISSING_THERE'
  /** Both have it, with other figures. */
  | 'DIFFERS';

/** A page of differences. */
export type SettlementDifferenceConnection = {
  readonly __typename?: 'SettlementDifferenceConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<SettlementDifferenceEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of differences. */
export type SettlementDifferenceEdge = {
  readonly __typename?: 'SettlementDifferenceEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SettlementDifference;
};

/** That a month was paid. */
export type SettlementPayment = {
  readonly __typename?: 'SettlementPayment';
  /** The day the money went from bank to bank. */
  readonly on: Scalars['Date']['output'];
  /** What it says on the bank statement. */
  readonly reference: Scalars['String']['output'];
  /** What came in; less than nothing when it went out. */
  readonly amount: Money;
  /** When it was noted. */
  readonly at: Scalars['Instant']['output'];
};

/** A month with a neighbour that waits. */
export type SettlementDue = {
  readonly __typename?: 'SettlementDue';
  /** The neighbour. */
  readonly neighbour: Scalars['ID']['output'];
  /** The month. */
  readonly month: Scalars['String']['output'];
  /** How it stands. */
  readonly state: SettlementState;
  /** What it comes to: positive is owed to this circle. */
  readonly net: Money;
  /** How many visits the two differ on. */
  readonly differences: Scalars['Int']['output'];
};

/** A month with a neighbour. */
export type ProposeSettlementInput = {
  /** The neighbour. */
  readonly neighbour: Scalars['ID']['input'];
  /** The month, `2026-11`. */
  readonly month: Scalars['String']['input'];
};

/** A visit to be left to the next month. */
export type LeaveToNextMonthInput = {
  /** The neighbour. */
  readonly neighbour: Scalars['ID']['input'];
  /** The month, `2026-11`. */
  readonly month: Scalars['String']['input'];
  /** The visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** That a month was paid. */
export type SettleMonthInput = {
  /** The neighbour. */
  readonly neighbour: Scalars['ID']['input'];
  /** The month, `2026-11`. */
  readonly month: Scalars['String']['input'];
  /** The day the money went from bank to bank. */
  readonly on: Scalars['Date']['input'];
  /** What it says on the bank statement: one line, 35 characters at most. It stays in this circle. */
  readonly reference: Scalars['String']['input'];
};

/** A worker's pay for a stretch of days, every line with its cause. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly to: Scalars['Date']['output'];
  /** One line a visit or meeting. */
  readonly lines: ReadonlyArray<StatementLine>;
  /** Hours by kind, paid or not. */
  readonly time: ReadonlyArray<TimeOfKind>;
  /** All minutes worked. */
  readonly workedMinutes: Scalars['Int']['output'];
  /** Minutes that were paid for. */
  readonly paidMinutes: Scalars['Int']['output'];
  /** The paid part of all minutes, in per cent, one decimal; null when nothing was worked (P2). */
  readonly paidSharePercent?: Maybe<Scalars['Float']['output']>;
  /** Time with the people supported in all time worked, in per cent, one decimal; null when nothing was worked (P7). */
  readonly contactSharePercent?: Maybe<Scalars['Float']['output']>;
  /** Listed pay: paid time at the listed rate, and wages. */
  readonly listed: Money;
  /** Commons Contribution taken off (P5). */
  readonly contribution: Money;
  /** What is paid out. */
  readonly pay: Money;
  /** Listed pay over every hour really worked: never hidden (P2). */
  readonly trueHourlyRate?: Maybe<Money>;
  /** Pay after the contribution over every hour really worked. */
  readonly takeHomeHourlyRate?: Maybe<Money>;
  /** Paid for miles: an expense, no part of pay (P10). */
  readonly mileage: Money;
  /** What is approved for those miles and was not paid: you may claim tax relief for it (P10). */
  readonly mileageUnpaid: Money;
};

/** One line of a statement. */
export type StatementLine = {
  readonly __typename?: 'StatementLine';
  /** The ledger entry it comes from. */
  readonly entryId: Scalars['ID']['output'];
  /** Whether it is in the ledger. Ways worked out from the times of visits are not until the pay run: you can still say what they were (stateWay). */
  readonly isBooked: Scalars['Boolean']['output'];
  /** What happened. */
  readonly cause: EntryCause;
  /** The id of the entry that this one takes back, if it is a reversal: its figures are less than nothing. */
  readonly reverses?: Maybe<Scalars['ID']['output']>;
  /** The visit that caused it, if one did. */
  readonly visit?: Maybe<Visit>;
  /** The id of the meeting that caused it, if one did. */
  readonly meetingId?: Maybe<Scalars['ID']['output']>;
  /** The id of the logged time that caused it, if any did. */
  readonly timeId?: Maybe<Scalars['ID']['output']>;
  /** The day. */
  readonly workedOn: Scalars['Date']['output'];
  /** The circle whose team was visited. */
  readonly hostCircle: Scalars['ID']['output'];
  /** How it is paid. */
  readonly basis: PayBasis;
  /** Minutes by kind; of a shift none, its visits have lines of their own. */
  readonly time: ReadonlyArray<TimeOfKind>;
  /** The two visits that it was the way between, if it was one. */
  readonly way?: Maybe<WayBetween>;
  /** Minutes of a shift, if it was one. */
  readonly shiftMinutes?: Maybe<Scalars['Int']['output']>;
  /** Minutes paid. */
  readonly paidMinutes: Scalars['Int']['output'];
  /** Hourly rate: listed, or of the wage. */
  readonly rate: Money;
  /** Listed pay, or the wage. */
  readonly listed: Money;
  /** Contribution taken off. */
  readonly contribution: Money;
  /** Pay. */
  readonly pay: Money;
};

/** What happened, for an entry to be in the ledger. */
export type EntryCause =
  /** The two sides of a visit said what it took (P9). */
  | 'VISIT_CONFIRMED'
  /** Both sides of a visit corrected what it took: what was booked is taken back, and booked anew (P1, P9). */
  | 'VISIT_CORRECTED'
  /** Time at a meeting was approved (T23). */
  | 'MEETING_APPROVED'
  /** Time apart from visits was logged, and approved where it pays (P1, P14). */
  | 'TIME_BOOKED'
  /** A way between two visits, put in the ledger (P1). */
  | 'WAY_BOOKED'
  /** A month of a salary (P8). */
  | 'SALARY'
  /** A month between two circles was paid from bank to bank (P15). */
  | 'SETTLEMENT_PAID'
  /** The circle put into the commons what they lacked when contributions were taken back that had been spent (P14). */
  | 'COMMONS_ADVANCED'
  /** The commons gave back what the circle had put in (P14). */
  | 'COMMONS_REPAID'
  /** What was missing to the legal minimum (P3). */
  | 'FLOOR_TOP_UP'
  /** Holiday paid with the pay it follows from (P11). */
  | 'HOLIDAY_PAY';

/** What a worker and their circle agreed on pay, from a day on. */
export type PayTerms = {
  readonly __typename?: 'PayTerms';
  /** Their id. */
  readonly id: Scalars['ID']['output'];
  /** The worker's id. */
  readonly workerId: Scalars['ID']['output'];
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day, if they were ended. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** How they stand. */
  readonly state: PayTermsState;
  /** How the worker is paid. */
  readonly basis: PayBasis;
  /** What the worker is to the circle: one or the other, never both (P12). */
  readonly status: PayStatus;
  /** An hour: the listed rate of the independent, the wage of the employed. */
  readonly rate: Money;
  /** Minutes a week that are paid whether or not there are visits; salaries only (P8). */
  readonly guaranteedMinutes?: Maybe<Scalars['Int']['output']>;
  /** A year's salary; salaries only (P8). */
  readonly yearly?: Maybe<Money>;
  /** Only time with the people supported is paid; the minimum wage counts all time that the law counts (P3). */
  readonly contactOnly: Scalars['Boolean']['output'];
  /** How often they are paid. */
  readonly payPeriod: PayPeriod;
  /** No fixed hours, or part of the year only: holiday grows with the hours worked (P11). */
  readonly irregularHours: Scalars['Boolean']['output'];
  /** Holiday is paid with every hour, as a line of its own (P11). */
  readonly rolledUpHoliday: Scalars['Boolean']['output'];
  /** Whether they are an apprentice, for whom another minimum holds. */
  readonly apprentice: Scalars['Boolean']['output'];
  /** What the circle pays for a mile (P10). */
  readonly mile: Money;
  /** What the worker pays a day for a home that comes with the work; null when none does (P3). */
  readonly homeADay?: Maybe<Money>;
  /** When they were offered. */
  readonly offeredAt: Scalars['Instant']['output'];
  /** When the worker answered. */
  readonly answeredAt?: Maybe<Scalars['Instant']['output']>;
};

/** How pay terms stand. */
export type PayTermsState =
  /** The worker is asked. */
  | 'OFFERED'
  /** The worker said yes. */
  | 'AGREED'
  /** The worker said no. */
  | 'DECLINED';

/** How someone is paid. */
export type PayBasis =
  /** By the hour, at a listed rate they set themselves (P6). */
  | 'INDEPENDENT'
  /** Employed, by the hour, travel and meetings too. */
  | 'HOURLY'
  /** Employed, by the shift, whatever visits fall in it (P7). */
  | 'SHIFT'
  /** Employed, with guaranteed hours (P8). */
  | 'SALARIED';

/** What someone is to the circle that pays them. */
export type PayStatus =
  /** Self-employed. */
  | 'INDEPENDENT'
  /** Employed by the circle. */
  | 'EMPLOYED';

/** How often someone is paid. */
export type PayPeriod =
  /** Every week, from Monday. */
  | 'WEEKLY'
  /** Every four weeks. */
  | 'FOUR_WEEKLY'
  /** Every month. */
  | 'MONTHLY';

/** Between which rates independent workers set their own (P6). */
export type RateBand = {
  readonly __typename?: 'RateBand';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The lowest rate an hour. */
  readonly lowest: Money;
  /** The highest rate an hour. */
  readonly highest: Money;
  /** Where it was decided. */
  readonly source: Scalars['String']['output'];
};

/** Terms for a worker. */
export type OfferPayTermsInput = {
  /** An id you made, so that sending it again makes no second offer. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The worker's id. */
  readonly workerId: Scalars['ID']['input'];
  /** The first day. Only someone's very first terms may begin in the past. */
  readonly from: Scalars['Date']['input'];
  /** How they are paid. */
  readonly basis: PayBasis;
  /** An hour, in pence. */
  readonly ratePence: Scalars['Int']['input'];
  /** Minutes a week that are guaranteed; for salaries, and for them only. */
  readonly guaranteedMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Pay for time with the people supported only; for those employed by the hour. */
  readonly contactOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** How often they are paid; left out: every month. */
  readonly payPeriod?: InputMaybe<PayPeriod>;
  /** No fixed hours, or part of the year only. */
  readonly irregularHours?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pay holiday with every hour; for irregular hours only. */
  readonly rolledUpHoliday?: InputMaybe<Scalars['Boolean']['input']>;
  /** Their day of birth: the minimum wage goes by age. Left out: of full age. */
  readonly bornOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether they are an apprentice. */
  readonly apprentice?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pence for a mile; left out: 45. */
  readonly milePence?: InputMaybe<Scalars['Int']['input']>;
  /** Pence a day that the worker pays for a home that comes with the work: 0 when it is free; left out: none comes with it. */
  readonly homePenceADay?: InputMaybe<Scalars['Int']['input']>;
};

/** A worker's answer to terms. */
export type AnswerPayTermsInput = {
  /** The terms. */
  readonly termsId: Scalars['ID']['input'];
  /** Yes or no. */
  readonly accept: Scalars['Boolean']['input'];
};

/** Which terms end, and when. */
export type EndPayTermsInput = {
  /** The worker's id. */
  readonly workerId: Scalars['ID']['input'];
  /** The terms. */
  readonly termsId: Scalars['ID']['input'];
  /** The last day they hold. */
  readonly endsOn: Scalars['Date']['input'];
};

/** One's own rate. */
export type SetMyRateInput = {
  /** An hour, in pence. */
  readonly ratePence: Scalars['Int']['input'];
};

/** A band of rates. */
export type SetRateBandInput = {
  /** The first day: one to come. */
  readonly from: Scalars['Date']['input'];
  /** The lowest rate an hour, in pence. */
  readonly lowestPence: Scalars['Int']['input'];
  /** The highest rate an hour, in pence. */
  readonly highestPence: Scalars['Int']['input'];
  /** Where it was decided: a meeting, a link. */
  readonly source: Scalars['String']['input'];
};

/** Time someone says they worked apart from visits (P1). */
export type LoggedTime = {
  readonly __typename?: 'LoggedTime';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The worker's id. */
  readonly workerId: Scalars['ID']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** What kind; null for a shift, whatever was done in it. */
  readonly kind?: Maybe<TimeKind>;
  /** How many minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** The shift, if it was one. */
  readonly shift?: Maybe<Shift>;
  /** The team it was for; null: the circle. */
  readonly team?: Maybe<Team>;
  /** How it stands. */
  readonly state: LoggedTimeState;
  /** When it was logged. */
  readonly loggedAt: Scalars['Instant']['output'];
  /** When it was answered. */
  readonly answeredAt?: Maybe<Scalars['Instant']['output']>;
  /** Why it was declined. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** A shift (P7). */
export type Shift = {
  readonly __typename?: 'Shift';
  /** When it began. */
  readonly from: Scalars['Instant']['output'];
  /** When it ended. */
  readonly to: Scalars['Instant']['output'];
  /** Minutes of break in it. */
  readonly breakMinutes: Scalars['Int']['output'];
  /** Minutes of break that the law gives and this shift lacked. */
  readonly breakOwedMinutes: Scalars['Int']['output'];
};

/** How logged time stands. */
export type LoggedTimeState =
  /** Someone is asked. */
  | 'LOGGED'
  /** It was approved, and is paid once the commons hold enough (P14). */
  | 'WAITING'
  /** It is in the ledger. */
  | 'BOOKED'
  /** The answer was no. */
  | 'DECLINED'
  /** The worker took it back. */
  | 'WITHDRAWN';

/** Time apart from visits: either a kind with its minutes, or a shift. */
export type LogTimeInput = {
  /** An id you made, so that sending it again logs nothing twice. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The day; of a shift, the day it began. */
  readonly on: Scalars['Date']['input'];
  /** What kind; left out for a shift. */
  readonly kind?: InputMaybe<TimeKind>;
  /** How many minutes; left out for a shift. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** The shift. */
  readonly shift?: InputMaybe<ShiftInput>;
  /** The team it was for; left out: the circle. */
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** A shift. */
export type ShiftInput = {
  /** When it began. */
  readonly from: Scalars['Instant']['input'];
  /** When it ended: at most a day later. */
  readonly to: Scalars['Instant']['input'];
  /** Minutes of break in it. */
  readonly breakMinutes: Scalars['Int']['input'];
};

/** An answer to logged time. */
export type AnswerTimeInput = {
  /** The time. */
  readonly timeId: Scalars['ID']['input'];
  /** Yes or no. */
  readonly approve: Scalars['Boolean']['input'];
  /** Why not: needed for a no. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which time to take back. */
export type WithdrawTimeInput = {
  /** The time. */
  readonly timeId: Scalars['ID']['input'];
};

/** A page of logged time. */
export type LoggedTimeConnection = {
  readonly __typename?: 'LoggedTimeConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<LoggedTimeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of logged time. */
export type LoggedTimeEdge = {
  readonly __typename?: 'LoggedTimeEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: LoggedTime;
};

/** The way from one visit to the next of a day. From home, and back, is none (P1). */
export type Way = {
  readonly __typename?: 'Way';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** The two visits. */
  readonly between: WayBetween;
  /** How many minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** How many miles. */
  readonly miles: Scalars['Float']['output'];
  /** Whether you said so; otherwise it is worked out from the times of the visits. */
  readonly isStated: Scalars['Boolean']['output'];
  /** When it was put in the ledger; from then on it stays. */
  readonly bookedAt?: Maybe<Scalars['Instant']['output']>;
};

/** The two visits of a way. */
export type WayBetween = {
  readonly __typename?: 'WayBetween';
  /** The id of the visit before. */
  readonly fromVisitId: Scalars['ID']['output'];
  /** The id of the visit after. */
  readonly toVisitId: Scalars['ID']['output'];
};

/** What a way was. */
export type StateWayInput = {
  /** The day. */
  readonly on: Scalars['Date']['input'];
  /** The visit it led to. */
  readonly toVisitId: Scalars['ID']['input'];
  /** How many minutes: none, if it was no way at all; not more than lay between the two visits. */
  readonly minutes: Scalars['Int']['input'];
  /** How many miles by a vehicle of your own, to a tenth. */
  readonly miles?: InputMaybe<Scalars['Float']['input']>;
};

/** A visit, as pay knows it. */
export type Visit = {
  readonly __typename?: 'Visit';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What was logged and confirmed; to its worker and its team. */
  readonly time?: Maybe<VisitTime>;
};

/** What both sides say a visit took (P9). */
export type VisitTime = {
  readonly __typename?: 'VisitTime';
  /** The visit. */
  readonly visit: Visit;
  /** How it stands. */
  readonly state: VisitTimeState;
  /** What the worker logged. */
  readonly logged: ReadonlyArray<TimeOfKind>;
  /** When it was logged. */
  readonly loggedAt?: Maybe<Scalars['Instant']['output']>;
  /** What the owner confirmed. */
  readonly confirmed: ReadonlyArray<TimeOfKind>;
  /** When it was confirmed. */
  readonly confirmedAt?: Maybe<Scalars['Instant']['output']>;
  /** What is booked: what both sides agree on, and while they differ never less than what neither disputes. */
  readonly agreed: ReadonlyArray<TimeOfKind>;
  /** Who said what and when, the earliest first; 60 words at most. */
  readonly history: ReadonlyArray<SaidTime>;
};

/** What one side said a visit took (P9). */
export type SaidTime = {
  readonly __typename?: 'SaidTime';
  /** Whose word it is. */
  readonly side: SideOfVisit;
  /** Minutes by kind. */
  readonly time: ReadonlyArray<TimeOfKind>;
  /** When it was said. */
  readonly at: Scalars['Instant']['output'];
  /** By which way. */
  readonly channel: SaidChannel;
  /** Why it corrected what both had said; null otherwise. */
  readonly reason?: Maybe<CorrectionReason>;
  /** The id of who entered it; null when it was said in another circle. */
  readonly enteredById?: Maybe<Scalars['ID']['output']>;
};

/** The two sides of a visit. */
export type SideOfVisit =
  /** Who worked. */
  | 'WORKER'
  /** The person supported. */
  | 'OWNER';

/** By which way someone said something. */
export type SaidChannel =
  /** Themselves, in the software. */
  | 'APP'
  /** On the phone. */
  | 'PHONE'
  /** On paper. */
  | 'PAPER'
  /** Someone else for them. */
  | 'BY_SOMEONE_ELSE';

/** Why what both had said is corrected. */
export type CorrectionReason =
  /** A slip of the finger. */
  | 'SLIP'
  /** The worker left before the end. */
  | 'LEFT_EARLY'
  /** The worker stayed longer. */
  | 'STAYED_LONGER'
  /** It was another kind of time. */
  | 'WRONG_KIND'
  /** The visit did not happen. */
  | 'DID_NOT_HAPPEN'
  /** Something else: talk about it. */
  | 'OTHER';

/** How the time of a visit stands. */
export type VisitTimeState =
  /** Nobody has said anything yet. */
  | 'PLANNED'
  /** The worker logged it; the owner is asked. */
  | 'LOGGED'
  /** Both say the same. */
  | 'CONFIRMED'
  /** They differ: what both agree on is paid, the rest is talked about. */
  | 'DISPUTED'
  /** The visit did not take place. */
  | 'CANCELLED';

/** What a visit took, says the worker. */
export type LogVisitInput = {
  /** The visit. */
  readonly visitId: Scalars['ID']['input'];
  /** Minutes by kind, contact among them. */
  readonly time: ReadonlyArray<TimeOfKindInput>;
  /** By which way; `APP` unless said. */
  readonly channel?: InputMaybe<SaidChannel>;
  /** Why it is corrected: needed once both sides have said the same. */
  readonly reason?: InputMaybe<CorrectionReason>;
};

/** What a visit took, says the owner. */
export type ConfirmVisitInput = {
  /** The visit. */
  readonly visitId: Scalars['ID']['input'];
  /** Minutes by kind; all of it, or any kind, left out: as the worker logged. */
  readonly time?: InputMaybe<ReadonlyArray<TimeOfKindInput>>;
  /** By which way the owner said it; unless said `APP` for the owner, `BY_SOMEONE_ELSE` for who writes it down. */
  readonly channel?: InputMaybe<SaidChannel>;
  /** Why it is corrected: needed once both sides have said the same. */
  readonly reason?: InputMaybe<CorrectionReason>;
};

/** Which word of the other side is taken. */
export type AcceptTimeInput = {
  /** The visit. */
  readonly visitId: Scalars['ID']['input'];
  /** When the other side said it, as you saw it (`loggedAt` or `confirmedAt`): refused if they have said something else since. */
  readonly saidAt: Scalars['Instant']['input'];
  /** By which way; as with `confirmVisit` and `logVisit`. */
  readonly channel?: InputMaybe<SaidChannel>;
};

/** A page of times of visits. */
export type VisitTimeConnection = {
  readonly __typename?: 'VisitTimeConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<VisitTimeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of times of visits. */
export type VisitTimeEdge = {
  readonly __typename?: 'VisitTimeEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: VisitTime;
};

/** Everything that is kept about one person, as it stood at a moment (C11). */
export type WholeExport = {
  readonly __typename?: 'WholeExport';
  /** Whose: the person, or the team and its owner. */
  readonly id: Scalars['ID']['output'];
  /** What pay keeps, as JSON. */
  readonly pay: Scalars['String']['output'];
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
  Visit: Visit;
  WholeExport: WholeExport;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Visit:
    ( { __typename: 'Visit' }
    & GraphQLRecursivePick<FederationTypes['Visit'], {"id":true}> );
  WholeExport:
    ( { __typename: 'WholeExport' }
    & GraphQLRecursivePick<FederationTypes['WholeExport'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Team: ResolverTypeWrapper<Omit<Team, 'charges' | 'funding' | 'fundings' | 'budget' | 'monthBudget' | 'invoices' | 'proposedTime' | 'timeToApprove' | 'timeToConfirm'> & { charges?: Maybe<ResolversTypes['Charges']>, funding?: Maybe<ResolversTypes['Funding']>, fundings?: Maybe<ResolversTypes['FundingConnection']>, budget?: Maybe<ResolversTypes['Budget']>, monthBudget?: Maybe<ResolversTypes['Budget']>, invoices?: Maybe<ResolversTypes['InvoiceConnection']>, proposedTime?: Maybe<ResolversTypes['ProposedTimeConnection']>, timeToApprove?: Maybe<ResolversTypes['LoggedTimeConnection']>, timeToConfirm?: Maybe<ResolversTypes['VisitTimeConnection']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Charges: ResolverTypeWrapper<Omit<Charges, 'lines'> & { lines: ReadonlyArray<ResolversTypes['ChargeLine']> }>;
  ChargeLine: ResolverTypeWrapper<Omit<ChargeLine, 'visit'> & { visit?: Maybe<ResolversTypes['Visit']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeToSettle: ResolverTypeWrapper<TimeToSettle>;
  TimeOfTeam: ResolverTypeWrapper<TimeOfTeam>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Person: ResolverTypeWrapper<Person>;
  TimeOfKind: ResolverTypeWrapper<TimeOfKind>;
  TimeKind: TimeKind;
  TimeOfKindInput: TimeOfKindInput;
  Money: ResolverTypeWrapper<Money>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PayrollHook: ResolverTypeWrapper<PayrollHookParent>;
  PayrollHookSet: ResolverTypeWrapper<PayrollHookSetParent>;
  PayrollDelivery: ResolverTypeWrapper<PayrollDeliveryParent>;
  PayrollDeliveryState: PayrollDeliveryState;
  PayrollDeliveryConnection: ResolverTypeWrapper<Omit<PayrollDeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PayrollDeliveryEdge']> }>;
  PayrollDeliveryEdge: ResolverTypeWrapper<Omit<PayrollDeliveryEdge, 'node'> & { node: ResolversTypes['PayrollDelivery'] }>;
  SetPayrollHookInput: SetPayrollHookInput;
  SendPayrollAgainInput: SendPayrollAgainInput;
  PayExport: ResolverTypeWrapper<PayExport>;
  RunFileKind: RunFileKind;
  RunFileFormat: RunFileFormat;
  RunFile: ResolverTypeWrapper<RunFileParent>;
  Funding: ResolverTypeWrapper<FundingParent>;
  FundingShare: ResolverTypeWrapper<FundingShareParent>;
  Payer: ResolverTypeWrapper<PayerParent>;
  FundingRoute: FundingRoute;
  Budget: ResolverTypeWrapper<BudgetParent>;
  BudgetState: BudgetState;
  SetFundingInput: SetFundingInput;
  FundingShareInput: FundingShareInput;
  FundingConnection: ResolverTypeWrapper<Omit<FundingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FundingEdge']> }>;
  FundingEdge: ResolverTypeWrapper<Omit<FundingEdge, 'node'> & { node: ResolversTypes['Funding'] }>;
  ImportFileInput: ImportFileInput;
  PayTermsImport: ResolverTypeWrapper<Omit<PayTermsImport, 'terms'> & { terms: ReadonlyArray<ResolversTypes['PayTerms']> }>;
  TimeImport: ResolverTypeWrapper<Omit<TimeImport, 'time'> & { time: ReadonlyArray<ResolversTypes['LoggedTime']> }>;
  FileProblem: ResolverTypeWrapper<FileProblem>;
  Invoice: ResolverTypeWrapper<InvoiceParent>;
  InvoiceLine: ResolverTypeWrapper<InvoiceLine>;
  IssueInvoicesInput: IssueInvoicesInput;
  InvoiceConnection: ResolverTypeWrapper<Omit<InvoiceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InvoiceEdge']> }>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  IssuedStatement: ResolverTypeWrapper<IssuedStatementParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IssuedLine: ResolverTypeWrapper<Omit<IssuedLine, 'visit'> & { visit?: Maybe<ResolversTypes['Visit']> }>;
  FloorCheck: ResolverTypeWrapper<FloorCheck>;
  FloorTest: ResolverTypeWrapper<FloorTest>;
  FloorStanding: FloorStanding;
  Mend: ResolverTypeWrapper<Mend>;
  MendKind: MendKind;
  HolidayOnStatement: ResolverTypeWrapper<HolidayOnStatement>;
  IssuedStatementConnection: ResolverTypeWrapper<Omit<IssuedStatementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['IssuedStatementEdge']> }>;
  IssuedStatementEdge: ResolverTypeWrapper<Omit<IssuedStatementEdge, 'node'> & { node: ResolversTypes['IssuedStatement'] }>;
  PayRun: ResolverTypeWrapper<PayRunParent>;
  PayRunState: PayRunState;
  RateVersion: ResolverTypeWrapper<RateVersion>;
  FloorFailure: ResolverTypeWrapper<FloorFailure>;
  FloorFailureConnection: ResolverTypeWrapper<FloorFailureConnection>;
  FloorFailureEdge: ResolverTypeWrapper<FloorFailureEdge>;
  PayRunConnection: ResolverTypeWrapper<Omit<PayRunConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PayRunEdge']> }>;
  PayRunEdge: ResolverTypeWrapper<Omit<PayRunEdge, 'node'> & { node: ResolversTypes['PayRun'] }>;
  StartPayRunInput: StartPayRunInput;
  PayRunInput: PayRunInput;
  TopUpToFloorInput: TopUpToFloorInput;
  ProposedTime: ResolverTypeWrapper<ProposedTimeParent>;
  ProposedTimeState: ProposedTimeState;
  AnswerProposedTimeInput: AnswerProposedTimeInput;
  ProposedTimeConnection: ResolverTypeWrapper<Omit<ProposedTimeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProposedTimeEdge']> }>;
  ProposedTimeEdge: ResolverTypeWrapper<Omit<ProposedTimeEdge, 'node'> & { node: ResolversTypes['ProposedTime'] }>;
  RateTableName: RateTableName;
  RateName: RateName;
  RateTable: ResolverTypeWrapper<RateTableParent>;
  RateRow: ResolverTypeWrapper<RateRow>;
  DatedRate: ResolverTypeWrapper<DatedRate>;
  RecordRatesInput: RecordRatesInput;
  RateRowInput: RateRowInput;
  Settlement: ResolverTypeWrapper<SettlementParent>;
  SettlementState: SettlementState;
  SettlementLine: ResolverTypeWrapper<Omit<SettlementLine, 'visit'> & { visit: ResolversTypes['Visit'] }>;
  SettlementLineConnection: ResolverTypeWrapper<Omit<SettlementLineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SettlementLineEdge']> }>;
  SettlementLineEdge: ResolverTypeWrapper<Omit<SettlementLineEdge, 'node'> & { node: ResolversTypes['SettlementLine'] }>;
  SettlementDifference: ResolverTypeWrapper<Omit<SettlementDifference, 'visit'> & { visit: ResolversTypes['Visit'] }>;
  SettlementDifferenceKind: SettlementDifferenceKind;
  SettlementDifferenceConnection: ResolverTypeWrapper<Omit<SettlementDifferenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SettlementDifferenceEdge']> }>;
  SettlementDifferenceEdge: ResolverTypeWrapper<Omit<SettlementDifferenceEdge, 'node'> & { node: ResolversTypes['SettlementDifference'] }>;
  SettlementPayment: ResolverTypeWrapper<SettlementPayment>;
  SettlementDue: ResolverTypeWrapper<SettlementDue>;
  ProposeSettlementInput: ProposeSettlementInput;
  LeaveToNextMonthInput: LeaveToNextMonthInput;
  SettleMonthInput: SettleMonthInput;
  Statement: ResolverTypeWrapper<Omit<Statement, 'lines'> & { lines: ReadonlyArray<ResolversTypes['StatementLine']> }>;
  StatementLine: ResolverTypeWrapper<Omit<StatementLine, 'visit'> & { visit?: Maybe<ResolversTypes['Visit']> }>;
  EntryCause: EntryCause;
  PayTerms: ResolverTypeWrapper<PayTermsParent>;
  PayTermsState: PayTermsState;
  PayBasis: PayBasis;
  PayStatus: PayStatus;
  PayPeriod: PayPeriod;
  RateBand: ResolverTypeWrapper<RateBandParent>;
  OfferPayTermsInput: OfferPayTermsInput;
  AnswerPayTermsInput: AnswerPayTermsInput;
  EndPayTermsInput: EndPayTermsInput;
  SetMyRateInput: SetMyRateInput;
  SetRateBandInput: SetRateBandInput;
  LoggedTime: ResolverTypeWrapper<LoggedTimeParent>;
  Shift: ResolverTypeWrapper<Shift>;
  LoggedTimeState: LoggedTimeState;
  LogTimeInput: LogTimeInput;
  ShiftInput: ShiftInput;
  AnswerTimeInput: AnswerTimeInput;
  WithdrawTimeInput: WithdrawTimeInput;
  LoggedTimeConnection: ResolverTypeWrapper<Omit<LoggedTimeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LoggedTimeEdge']> }>;
  LoggedTimeEdge: ResolverTypeWrapper<Omit<LoggedTimeEdge, 'node'> & { node: ResolversTypes['LoggedTime'] }>;
  Way: ResolverTypeWrapper<WayParent>;
  WayBetween: ResolverTypeWrapper<WayBetween>;
  StateWayInput: StateWayInput;
  Visit: ResolverTypeWrapper<VisitParent>;
  VisitTime: ResolverTypeWrapper<VisitTimeParent>;
  SaidTime: ResolverTypeWrapper<SaidTime>;
  SideOfVisit: SideOfVisit;
  SaidChannel: SaidChannel;
  CorrectionReason: CorrectionReason;
  VisitTimeState: VisitTimeState;
  LogVisitInput: LogVisitInput;
  ConfirmVisitInput: ConfirmVisitInput;
  AcceptTimeInput: AcceptTimeInput;
  VisitTimeConnection: ResolverTypeWrapper<Omit<VisitTimeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VisitTimeEdge']> }>;
  VisitTimeEdge: ResolverTypeWrapper<Omit<VisitTimeEdge, 'node'> & { node: ResolversTypes['VisitTime'] }>;
  WholeExport: ResolverTypeWrapper<WholeExport>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Team: Omit<Team, 'charges' | 'funding' | 'fundings' | 'budget' | 'monthBudget' | 'invoices' | 'proposedTime' | 'timeToApprove' | 'timeToConfirm'> & { charges?: Maybe<ResolversParentTypes['Charges']>, funding?: Maybe<ResolversParentTypes['Funding']>, fundings?: Maybe<ResolversParentTypes['FundingConnection']>, budget?: Maybe<ResolversParentTypes['Budget']>, monthBudget?: Maybe<ResolversParentTypes['Budget']>, invoices?: Maybe<ResolversParentTypes['InvoiceConnection']>, proposedTime?: Maybe<ResolversParentTypes['ProposedTimeConnection']>, timeToApprove?: Maybe<ResolversParentTypes['LoggedTimeConnection']>, timeToConfirm?: Maybe<ResolversParentTypes['VisitTimeConnection']> } | FederationReferenceTypes['Team'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Charges: Omit<Charges, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['ChargeLine']> };
  ChargeLine: Omit<ChargeLine, 'visit'> & { visit?: Maybe<ResolversParentTypes['Visit']> };
  Query: Record<PropertyKey, never>;
  TimeToSettle: TimeToSettle;
  TimeOfTeam: TimeOfTeam;
  Instant: Scalars['Instant']['output'];
  Date: Scalars['Date']['output'];
  Person: Person | FederationReferenceTypes['Person'];
  TimeOfKind: TimeOfKind;
  TimeOfKindInput: TimeOfKindInput;
  Money: Money;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  PayrollHook: PayrollHookParent;
  PayrollHookSet: PayrollHookSetParent;
  PayrollDelivery: PayrollDeliveryParent;
  PayrollDeliveryConnection: Omit<PayrollDeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PayrollDeliveryEdge']> };
  PayrollDeliveryEdge: Omit<PayrollDeliveryEdge, 'node'> & { node: ResolversParentTypes['PayrollDelivery'] };
  SetPayrollHookInput: SetPayrollHookInput;
  SendPayrollAgainInput: SendPayrollAgainInput;
  PayExport: PayExport;
  RunFile: RunFileParent;
  Funding: FundingParent;
  FundingShare: FundingShareParent;
  Payer: PayerParent;
  Budget: BudgetParent;
  SetFundingInput: SetFundingInput;
  FundingShareInput: FundingShareInput;
  FundingConnection: Omit<FundingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FundingEdge']> };
  FundingEdge: Omit<FundingEdge, 'node'> & { node: ResolversParentTypes['Funding'] };
  ImportFileInput: ImportFileInput;
  PayTermsImport: Omit<PayTermsImport, 'terms'> & { terms: ReadonlyArray<ResolversParentTypes['PayTerms']> };
  TimeImport: Omit<TimeImport, 'time'> & { time: ReadonlyArray<ResolversParentTypes['LoggedTime']> };
  FileProblem: FileProblem;
  Invoice: InvoiceParent;
  InvoiceLine: InvoiceLine;
  IssueInvoicesInput: IssueInvoicesInput;
  InvoiceConnection: Omit<InvoiceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceEdge']> };
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  IssuedStatement: IssuedStatementParent;
  Float: Scalars['Float']['output'];
  IssuedLine: Omit<IssuedLine, 'visit'> & { visit?: Maybe<ResolversParentTypes['Visit']> };
  FloorCheck: FloorCheck;
  FloorTest: FloorTest;
  Mend: Mend;
  HolidayOnStatement: HolidayOnStatement;
  IssuedStatementConnection: Omit<IssuedStatementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['IssuedStatementEdge']> };
  IssuedStatementEdge: Omit<IssuedStatementEdge, 'node'> & { node: ResolversParentTypes['IssuedStatement'] };
  PayRun: PayRunParent;
  RateVersion: RateVersion;
  FloorFailure: FloorFailure;
  FloorFailureConnection: FloorFailureConnection;
  FloorFailureEdge: FloorFailureEdge;
  PayRunConnection: Omit<PayRunConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PayRunEdge']> };
  PayRunEdge: Omit<PayRunEdge, 'node'> & { node: ResolversParentTypes['PayRun'] };
  StartPayRunInput: StartPayRunInput;
  PayRunInput: PayRunInput;
  TopUpToFloorInput: TopUpToFloorInput;
  ProposedTime: ProposedTimeParent;
  AnswerProposedTimeInput: AnswerProposedTimeInput;
  ProposedTimeConnection: Omit<ProposedTimeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProposedTimeEdge']> };
  ProposedTimeEdge: Omit<ProposedTimeEdge, 'node'> & { node: ResolversParentTypes['ProposedTime'] };
  RateTable: RateTableParent;
  RateRow: RateRow;
  DatedRate: DatedRate;
  RecordRatesInput: RecordRatesInput;
  RateRowInput: RateRowInput;
  Settlement: SettlementParent;
  SettlementLine: Omit<SettlementLine, 'visit'> & { visit: ResolversParentTypes['Visit'] };
  SettlementLineConnection: Omit<SettlementLineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SettlementLineEdge']> };
  SettlementLineEdge: Omit<SettlementLineEdge, 'node'> & { node: ResolversParentTypes['SettlementLine'] };
  SettlementDifference: Omit<SettlementDifference, 'visit'> & { visit: ResolversParentTypes['Visit'] };
  SettlementDifferenceConnection: Omit<SettlementDifferenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SettlementDifferenceEdge']> };
  SettlementDifferenceEdge: Omit<SettlementDifferenceEdge, 'node'> & { node: ResolversParentTypes['SettlementDifference'] };
  SettlementPayment: SettlementPayment;
  SettlementDue: SettlementDue;
  ProposeSettlementInput: ProposeSettlementInput;
  LeaveToNextMonthInput: LeaveToNextMonthInput;
  SettleMonthInput: SettleMonthInput;
  Statement: Omit<Statement, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['StatementLine']> };
  StatementLine: Omit<StatementLine, 'visit'> & { visit?: Maybe<ResolversParentTypes['Visit']> };
  PayTerms: PayTermsParent;
  RateBand: RateBandParent;
  OfferPayTermsInput: OfferPayTermsInput;
  AnswerPayTermsInput: AnswerPayTermsInput;
  EndPayTermsInput: EndPayTermsInput;
  SetMyRateInput: SetMyRateInput;
  SetRateBandInput: SetRateBandInput;
  LoggedTime: LoggedTimeParent;
  Shift: Shift;
  LogTimeInput: LogTimeInput;
  ShiftInput: ShiftInput;
  AnswerTimeInput: AnswerTimeInput;
  WithdrawTimeInput: WithdrawTimeInput;
  LoggedTimeConnection: Omit<LoggedTimeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LoggedTimeEdge']> };
  LoggedTimeEdge: Omit<LoggedTimeEdge, 'node'> & { node: ResolversParentTypes['LoggedTime'] };
  Way: WayParent;
  WayBetween: WayBetween;
  StateWayInput: StateWayInput;
  Visit: VisitParent;
  VisitTime: VisitTimeParent;
  SaidTime: SaidTime;
  LogVisitInput: LogVisitInput;
  ConfirmVisitInput: ConfirmVisitInput;
  AcceptTimeInput: AcceptTimeInput;
  VisitTimeConnection: Omit<VisitTimeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VisitTimeEdge']> };
  VisitTimeEdge: Omit<VisitTimeEdge, 'node'> & { node: ResolversParentTypes['VisitTime'] };
  WholeExport: WholeExport | FederationReferenceTypes['WholeExport'];
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  charges?: Resolver<Maybe<ResolversTypes['Charges']>, ParentType, ContextType, RequireFields<TeamChargesArgs, 'from' | 'to'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['Funding']>, ParentType, ContextType, Partial<TeamFundingArgs>>;
  fundings?: Resolver<Maybe<ResolversTypes['FundingConnection']>, ParentType, ContextType, RequireFields<TeamFundingsArgs, 'first'>>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType, Partial<TeamBudgetArgs>>;
  monthBudget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType, Partial<TeamMonthBudgetArgs>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<TeamInvoicesArgs, 'first'>>;
  proposedTime?: Resolver<Maybe<ResolversTypes['ProposedTimeConnection']>, ParentType, ContextType, RequireFields<TeamProposedTimeArgs, 'first'>>;
  timeToApprove?: Resolver<Maybe<ResolversTypes['LoggedTimeConnection']>, ParentType, ContextType, RequireFields<TeamTimeToApproveArgs, 'first'>>;
  timeToConfirm?: Resolver<Maybe<ResolversTypes['VisitTimeConnection']>, ParentType, ContextType, RequireFields<TeamTimeToConfirmArgs, 'first'>>;
};

export type ChargesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Charges'] = ResolversParentTypes['Charges']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ChargeLine']>, ParentType, ContextType>;
};

export type ChargeLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChargeLine'] = ResolversParentTypes['ChargeLine']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  meetingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  workedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  charge?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  timeToSettle?: Resolver<ResolversTypes['TimeToSettle'], ParentType, ContextType, RequireFields<QueryTimeToSettleArgs, 'teamIds'>>;
  payrollHook?: Resolver<Maybe<ResolversTypes['PayrollHook']>, ParentType, ContextType>;
  payrollDeliveries?: Resolver<ResolversTypes['PayrollDeliveryConnection'], ParentType, ContextType, RequireFields<QueryPayrollDeliveriesArgs, 'first'>>;
  exportMyPay?: Resolver<ResolversTypes['PayExport'], ParentType, ContextType>;
  payRunFile?: Resolver<ResolversTypes['RunFile'], ParentType, ContextType, RequireFields<QueryPayRunFileArgs, 'runId' | 'kind' | 'format'>>;
  accountsFile?: Resolver<ResolversTypes['RunFile'], ParentType, ContextType, RequireFields<QueryAccountsFileArgs, 'month' | 'format'>>;
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, RequireFields<QueryInvoicesArgs, 'first'>>;
  myStatements?: Resolver<ResolversTypes['IssuedStatementConnection'], ParentType, ContextType, RequireFields<QueryMyStatementsArgs, 'first'>>;
  statement?: Resolver<Maybe<ResolversTypes['IssuedStatement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  payRun?: Resolver<Maybe<ResolversTypes['PayRun']>, ParentType, ContextType, RequireFields<QueryPayRunArgs, 'id'>>;
  payRuns?: Resolver<ResolversTypes['PayRunConnection'], ParentType, ContextType, RequireFields<QueryPayRunsArgs, 'first'>>;
  myFloorFailures?: Resolver<ReadonlyArray<ResolversTypes['FloorFailure']>, ParentType, ContextType>;
  myProposedTime?: Resolver<ResolversTypes['ProposedTimeConnection'], ParentType, ContextType, RequireFields<QueryMyProposedTimeArgs, 'first'>>;
  rateTable?: Resolver<ReadonlyArray<ResolversTypes['RateTable']>, ParentType, ContextType, RequireFields<QueryRateTableArgs, 'table'>>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType, RequireFields<QuerySettlementArgs, 'neighbour' | 'month'>>;
  settlementsDue?: Resolver<ReadonlyArray<ResolversTypes['SettlementDue']>, ParentType, ContextType>;
  myStatement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType, RequireFields<QueryMyStatementArgs, 'from' | 'to'>>;
  myPayTerms?: Resolver<ReadonlyArray<ResolversTypes['PayTerms']>, ParentType, ContextType>;
  payTermsOf?: Resolver<ReadonlyArray<ResolversTypes['PayTerms']>, ParentType, ContextType, RequireFields<QueryPayTermsOfArgs, 'workerId'>>;
  rateBand?: Resolver<ResolversTypes['RateBand'], ParentType, ContextType, Partial<QueryRateBandArgs>>;
  myTime?: Resolver<ResolversTypes['LoggedTimeConnection'], ParentType, ContextType, RequireFields<QueryMyTimeArgs, 'first'>>;
  timeToApprove?: Resolver<ResolversTypes['LoggedTimeConnection'], ParentType, ContextType, RequireFields<QueryTimeToApproveArgs, 'first'>>;
  commonsPot?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  commonsAdvanced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  myWays?: Resolver<ReadonlyArray<ResolversTypes['Way']>, ParentType, ContextType, RequireFields<QueryMyWaysArgs, 'from' | 'to'>>;
};

export type TimeToSettleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeToSettle'] = ResolversParentTypes['TimeToSettle']> = {
  toConfirm?: Resolver<ReadonlyArray<ResolversTypes['TimeOfTeam']>, ParentType, ContextType>;
  unpaidWorkers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TimeOfTeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeOfTeam'] = ResolversParentTypes['TimeOfTeam']> = {
  teamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
};

export type TimeOfKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeOfKind'] = ResolversParentTypes['TimeOfKind']> = {
  kind?: Resolver<ResolversTypes['TimeKind'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  pence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  setPayrollHook?: Resolver<ResolversTypes['PayrollHookSet'], ParentType, ContextType, RequireFields<MutationSetPayrollHookArgs, 'input'>>;
  sendPayrollAgain?: Resolver<ResolversTypes['PayrollDelivery'], ParentType, ContextType, RequireFields<MutationSendPayrollAgainArgs, 'input'>>;
  setFunding?: Resolver<ResolversTypes['Funding'], ParentType, ContextType, RequireFields<MutationSetFundingArgs, 'input'>>;
  importPayTerms?: Resolver<ResolversTypes['PayTermsImport'], ParentType, ContextType, RequireFields<MutationImportPayTermsArgs, 'input'>>;
  importTime?: Resolver<ResolversTypes['TimeImport'], ParentType, ContextType, RequireFields<MutationImportTimeArgs, 'input'>>;
  issueInvoices?: Resolver<ReadonlyArray<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<MutationIssueInvoicesArgs, 'input'>>;
  startPayRun?: Resolver<ResolversTypes['PayRun'], ParentType, ContextType, RequireFields<MutationStartPayRunArgs, 'input'>>;
  recheckPayRun?: Resolver<ResolversTypes['PayRun'], ParentType, ContextType, RequireFields<MutationRecheckPayRunArgs, 'input'>>;
  topUpToFloor?: Resolver<ResolversTypes['PayRun'], ParentType, ContextType, RequireFields<MutationTopUpToFloorArgs, 'input'>>;
  issuePayRun?: Resolver<ResolversTypes['PayRun'], ParentType, ContextType, RequireFields<MutationIssuePayRunArgs, 'input'>>;
  cancelPayRun?: Resolver<ResolversTypes['PayRun'], ParentType, ContextType, RequireFields<MutationCancelPayRunArgs, 'input'>>;
  answerProposedTime?: Resolver<ResolversTypes['ProposedTime'], ParentType, ContextType, RequireFields<MutationAnswerProposedTimeArgs, 'input'>>;
  recordRates?: Resolver<ResolversTypes['RateTable'], ParentType, ContextType, RequireFields<MutationRecordRatesArgs, 'input'>>;
  proposeSettlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType, RequireFields<MutationProposeSettlementArgs, 'input'>>;
  leaveToNextMonth?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType, RequireFields<MutationLeaveToNextMonthArgs, 'input'>>;
  settleMonth?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType, RequireFields<MutationSettleMonthArgs, 'input'>>;
  offerPayTerms?: Resolver<ResolversTypes['PayTerms'], ParentType, ContextType, RequireFields<MutationOfferPayTermsArgs, 'input'>>;
  answerPayTerms?: Resolver<ResolversTypes['PayTerms'], ParentType, ContextType, RequireFields<MutationAnswerPayTermsArgs, 'input'>>;
  endPayTerms?: Resolver<ResolversTypes['PayTerms'], ParentType, ContextType, RequireFields<MutationEndPayTermsArgs, 'input'>>;
  setMyRate?: Resolver<ResolversTypes['PayTerms'], ParentType, ContextType, RequireFields<MutationSetMyRateArgs, 'input'>>;
  setRateBand?: Resolver<ResolversTypes['RateBand'], ParentType, ContextType, RequireFields<MutationSetRateBandArgs, 'input'>>;
  logTime?: Resolver<ResolversTypes['LoggedTime'], ParentType, ContextType, RequireFields<MutationLogTimeArgs, 'input'>>;
  answerTime?: Resolver<ResolversTypes['LoggedTime'], ParentType, ContextType, RequireFields<MutationAnswerTimeArgs, 'input'>>;
  withdrawTime?: Resolver<ResolversTypes['LoggedTime'], ParentType, ContextType, RequireFields<MutationWithdrawTimeArgs, 'input'>>;
  stateWay?: Resolver<ResolversTypes['Way'], ParentType, ContextType, RequireFields<MutationStateWayArgs, 'input'>>;
  logVisit?: Resolver<ResolversTypes['VisitTime'], ParentType, ContextType, RequireFields<MutationLogVisitArgs, 'input'>>;
  confirmVisit?: Resolver<ResolversTypes['VisitTime'], ParentType, ContextType, RequireFields<MutationConfirmVisitArgs, 'input'>>;
  acceptTime?: Resolver<ResolversTypes['VisitTime'], ParentType, ContextType, RequireFields<MutationAcceptTimeArgs, 'input'>>;
};

export type PayrollHookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayrollHook'] = ResolversParentTypes['PayrollHook']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type PayrollHookSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayrollHookSet'] = ResolversParentTypes['PayrollHookSet']> = {
  hook?: Resolver<Maybe<ResolversTypes['PayrollHook']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayrollDeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayrollDelivery'] = ResolversParentTypes['PayrollDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PayrollDeliveryState'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayrollDeliveryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayrollDeliveryConnection'] = ResolversParentTypes['PayrollDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayrollDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PayrollDeliveryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayrollDeliveryEdge'] = ResolversParentTypes['PayrollDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayrollDelivery'], ParentType, ContextType>;
};

export type PayExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayExport'] = ResolversParentTypes['PayExport']> = {
  madeAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunFile'] = ResolversParentTypes['RunFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['FundingShare']>, ParentType, ContextType>;
  weekly?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type FundingShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundingShare'] = ResolversParentTypes['FundingShare']> = {
  payer?: Resolver<ResolversTypes['Payer'], ParentType, ContextType>;
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Payer'] = ResolversParentTypes['Payer']> = {
  route?: Resolver<ResolversTypes['FundingRoute'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['BudgetState']>, ParentType, ContextType>;
};

export type FundingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundingConnection'] = ResolversParentTypes['FundingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundingEdge'] = ResolversParentTypes['FundingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Funding'], ParentType, ContextType>;
};

export type PayTermsImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayTermsImport'] = ResolversParentTypes['PayTermsImport']> = {
  terms?: Resolver<ReadonlyArray<ResolversTypes['PayTerms']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['FileProblem']>, ParentType, ContextType>;
};

export type TimeImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeImport'] = ResolversParentTypes['TimeImport']> = {
  time?: Resolver<ReadonlyArray<ResolversTypes['LoggedTime']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['FileProblem']>, ParentType, ContextType>;
};

export type FileProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileProblem'] = ResolversParentTypes['FileProblem']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Payer'], ParentType, ContextType>;
  byCard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCredit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  print?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  charge?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type IssuedStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuedStatement'] = ResolversParentTypes['IssuedStatement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIssued?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PayPeriod'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['IssuedLine']>, ParentType, ContextType>;
  time?: Resolver<ReadonlyArray<ResolversTypes['TimeOfKind']>, ParentType, ContextType>;
  workedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidSharePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  contactSharePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payerContribution?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  holidayPay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  mileage?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  mileageUnpaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  trueHourlyRate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  takeHomeHourlyRate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  floors?: Resolver<ReadonlyArray<ResolversTypes['FloorCheck']>, ParentType, ContextType>;
  holiday?: Resolver<Maybe<ResolversTypes['HolidayOnStatement']>, ParentType, ContextType>;
  print?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssuedLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuedLine'] = ResolversParentTypes['IssuedLine']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['EntryCause'], ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  meetingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  timeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['WayBetween']>, ParentType, ContextType>;
  workedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hostCircle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PayBasis'], ParentType, ContextType>;
  time?: Resolver<ReadonlyArray<ResolversTypes['TimeOfKind']>, ParentType, ContextType>;
  workedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payerContribution?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  mileage?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FloorCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FloorCheck'] = ResolversParentTypes['FloorCheck']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tests?: Resolver<ReadonlyArray<ResolversTypes['FloorTest']>, ParentType, ContextType>;
};

export type FloorTestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FloorTest'] = ResolversParentTypes['FloorTest']> = {
  standing?: Resolver<ResolversTypes['FloorStanding'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['DatedRate'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  hourly?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  mends?: Resolver<ReadonlyArray<ResolversTypes['Mend']>, ParentType, ContextType>;
};

export type MendResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mend'] = ResolversParentTypes['Mend']> = {
  how?: Resolver<ResolversTypes['MendKind'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type HolidayOnStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HolidayOnStatement'] = ResolversParentTypes['HolidayOnStatement']> = {
  accruedMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DatedRate'], ParentType, ContextType>;
  rolledUp?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rolledUpPerHour?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type IssuedStatementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuedStatementConnection'] = ResolversParentTypes['IssuedStatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssuedStatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IssuedStatementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuedStatementEdge'] = ResolversParentTypes['IssuedStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IssuedStatement'], ParentType, ContextType>;
};

export type PayRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayRun'] = ResolversParentTypes['PayRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PayPeriod'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PayRunState'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  workers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldUp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  holidayPay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  mileage?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['RateVersion']>, ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['FloorFailureConnection'], ParentType, ContextType, RequireFields<PayRunFailuresArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['IssuedStatementConnection'], ParentType, ContextType, RequireFields<PayRunStatementsArgs, 'first'>>;
};

export type RateVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateVersion'] = ResolversParentTypes['RateVersion']> = {
  table?: Resolver<ResolversTypes['RateTableName'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FloorFailureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FloorFailure'] = ResolversParentTypes['FloorFailure']> = {
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  test?: Resolver<ResolversTypes['FloorTest'], ParentType, ContextType>;
};

export type FloorFailureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FloorFailureConnection'] = ResolversParentTypes['FloorFailureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FloorFailureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FloorFailureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FloorFailureEdge'] = ResolversParentTypes['FloorFailureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FloorFailure'], ParentType, ContextType>;
};

export type PayRunConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayRunConnection'] = ResolversParentTypes['PayRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PayRunEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayRunEdge'] = ResolversParentTypes['PayRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayRun'], ParentType, ContextType>;
};

export type ProposedTimeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedTime'] = ResolversParentTypes['ProposedTime']> = {
  meetingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposedTimeState'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type ProposedTimeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedTimeConnection'] = ResolversParentTypes['ProposedTimeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposedTimeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProposedTimeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedTimeEdge'] = ResolversParentTypes['ProposedTimeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProposedTime'], ParentType, ContextType>;
};

export type RateTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateTable'] = ResolversParentTypes['RateTable']> = {
  table?: Resolver<ResolversTypes['RateTableName'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['RateRow']>, ParentType, ContextType>;
};

export type RateRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateRow'] = ResolversParentTypes['RateRow']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['RateName'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DatedRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatedRate'] = ResolversParentTypes['DatedRate']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['RateTableName'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['RateName'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  neighbour?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutesReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesLent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  charged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  commons?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SettlementState'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['SettlementLineConnection'], ParentType, ContextType, RequireFields<SettlementLinesArgs, 'first'>>;
  differences?: Resolver<ResolversTypes['SettlementDifferenceConnection'], ParentType, ContextType, RequireFields<SettlementDifferencesArgs, 'first'>>;
  proposedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  agreedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['SettlementPayment']>, ParentType, ContextType>;
};

export type SettlementLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettlementLine'] = ResolversParentTypes['SettlementLine']> = {
  visit?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
  claimId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hostCircle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SettlementLineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettlementLineConnection'] = ResolversParentTypes['SettlementLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SettlementLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SettlementLineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettlementLineEdge'] = ResolversParentTypes['SettlementLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SettlementLine'], ParentType, ContextType>;
};

export type SettlementDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettlementDifference'] = ResolversParentTypes['SettlementDifference']> = {
  kind?: Resolver<ResolversTypes['SettlementDifferenceKind'], ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
  minutesHere?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesThere?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  owedHere?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  owedThere?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  leftHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftThere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SettlementDifferenceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettlementDifferenceConnection'] = ResolversParentTypes['SettlementDifferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SettlementDifferenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SettlementDifferenceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettlementDifferenceEdge'] = ResolversParentTypes['SettlementDifferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SettlementDifference'], ParentType, ContextType>;
};

export type SettlementPaymentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettlementPayment'] = ResolversParentTypes['SettlementPayment']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type SettlementDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettlementDue'] = ResolversParentTypes['SettlementDue']> = {
  neighbour?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SettlementState'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  differences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  time?: Resolver<ReadonlyArray<ResolversTypes['TimeOfKind']>, ParentType, ContextType>;
  workedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidSharePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  contactSharePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  trueHourlyRate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  takeHomeHourlyRate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  mileage?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  mileageUnpaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type StatementLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBooked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['EntryCause'], ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  meetingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  timeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  workedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hostCircle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PayBasis'], ParentType, ContextType>;
  time?: Resolver<ReadonlyArray<ResolversTypes['TimeOfKind']>, ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['WayBetween']>, ParentType, ContextType>;
  shiftMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paidMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PayTermsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayTerms'] = ResolversParentTypes['PayTerms']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PayTermsState'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PayBasis'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PayStatus'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  guaranteedMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearly?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contactOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payPeriod?: Resolver<ResolversTypes['PayPeriod'], ParentType, ContextType>;
  irregularHours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rolledUpHoliday?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  apprentice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mile?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  homeADay?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type RateBandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateBand'] = ResolversParentTypes['RateBand']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LoggedTimeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoggedTime'] = ResolversParentTypes['LoggedTime']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TimeKind']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LoggedTimeState'], ParentType, ContextType>;
  loggedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShiftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift']> = {
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  breakMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breakOwedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoggedTimeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoggedTimeConnection'] = ResolversParentTypes['LoggedTimeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LoggedTimeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LoggedTimeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoggedTimeEdge'] = ResolversParentTypes['LoggedTimeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoggedTime'], ParentType, ContextType>;
};

export type WayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Way'] = ResolversParentTypes['Way']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  between?: Resolver<ResolversTypes['WayBetween'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  miles?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bookedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type WayBetweenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WayBetween'] = ResolversParentTypes['WayBetween']> = {
  fromVisitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toVisitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit'], FederationReferenceType extends FederationReferenceTypes['Visit'] = FederationReferenceTypes['Visit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Visit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['VisitTime']>, ParentType, ContextType>;
};

export type VisitTimeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTime'] = ResolversParentTypes['VisitTime']> = {
  visit?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitTimeState'], ParentType, ContextType>;
  logged?: Resolver<ReadonlyArray<ResolversTypes['TimeOfKind']>, ParentType, ContextType>;
  loggedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  confirmed?: Resolver<ReadonlyArray<ResolversTypes['TimeOfKind']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  agreed?: Resolver<ReadonlyArray<ResolversTypes['TimeOfKind']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['SaidTime']>, ParentType, ContextType>;
};

export type SaidTimeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaidTime'] = ResolversParentTypes['SaidTime']> = {
  side?: Resolver<ResolversTypes['SideOfVisit'], ParentType, ContextType>;
  time?: Resolver<ReadonlyArray<ResolversTypes['TimeOfKind']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SaidChannel'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CorrectionReason']>, ParentType, ContextType>;
  enteredById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type VisitTimeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTimeConnection'] = ResolversParentTypes['VisitTimeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitTimeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VisitTimeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTimeEdge'] = ResolversParentTypes['VisitTimeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitTime'], ParentType, ContextType>;
};

export type WholeExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WholeExport'] = ResolversParentTypes['WholeExport'], FederationReferenceType extends FederationReferenceTypes['WholeExport'] = FederationReferenceTypes['WholeExport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WholeExport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Team?: TeamResolvers<ContextType>;
  Charges?: ChargesResolvers<ContextType>;
  ChargeLine?: ChargeLineResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  TimeToSettle?: TimeToSettleResolvers<ContextType>;
  TimeOfTeam?: TimeOfTeamResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  TimeOfKind?: TimeOfKindResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PayrollHook?: PayrollHookResolvers<ContextType>;
  PayrollHookSet?: PayrollHookSetResolvers<ContextType>;
  PayrollDelivery?: PayrollDeliveryResolvers<ContextType>;
  PayrollDeliveryConnection?: PayrollDeliveryConnectionResolvers<ContextType>;
  PayrollDeliveryEdge?: PayrollDeliveryEdgeResolvers<ContextType>;
  PayExport?: PayExportResolvers<ContextType>;
  RunFile?: RunFileResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  FundingShare?: FundingShareResolvers<ContextType>;
  Payer?: PayerResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  FundingConnection?: FundingConnectionResolvers<ContextType>;
  FundingEdge?: FundingEdgeResolvers<ContextType>;
  PayTermsImport?: PayTermsImportResolvers<ContextType>;
  TimeImport?: TimeImportResolvers<ContextType>;
  FileProblem?: FileProblemResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  IssuedStatement?: IssuedStatementResolvers<ContextType>;
  IssuedLine?: IssuedLineResolvers<ContextType>;
  FloorCheck?: FloorCheckResolvers<ContextType>;
  FloorTest?: FloorTestResolvers<ContextType>;
  Mend?: MendResolvers<ContextType>;
  HolidayOnStatement?: HolidayOnStatementResolvers<ContextType>;
  IssuedStatementConnection?: IssuedStatementConnectionResolvers<ContextType>;
  IssuedStatementEdge?: IssuedStatementEdgeResolvers<ContextType>;
  PayRun?: PayRunResolvers<ContextType>;
  RateVersion?: RateVersionResolvers<ContextType>;
  FloorFailure?: FloorFailureResolvers<ContextType>;
  FloorFailureConnection?: FloorFailureConnectionResolvers<ContextType>;
  FloorFailureEdge?: FloorFailureEdgeResolvers<ContextType>;
  PayRunConnection?: PayRunConnectionResolvers<ContextType>;
  PayRunEdge?: PayRunEdgeResolvers<ContextType>;
  ProposedTime?: ProposedTimeResolvers<ContextType>;
  ProposedTimeConnection?: ProposedTimeConnectionResolvers<ContextType>;
  ProposedTimeEdge?: ProposedTimeEdgeResolvers<ContextType>;
  RateTable?: RateTableResolvers<ContextType>;
  RateRow?: RateRowResolvers<ContextType>;
  DatedRate?: DatedRateResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  SettlementLine?: SettlementLineResolvers<ContextType>;
  SettlementLineConnection?: SettlementLineConnectionResolvers<ContextType>;
  SettlementLineEdge?: SettlementLineEdgeResolvers<ContextType>;
  SettlementDifference?: SettlementDifferenceResolvers<ContextType>;
  SettlementDifferenceConnection?: SettlementDifferenceConnectionResolvers<ContextType>;
  SettlementDifferenceEdge?: SettlementDifferenceEdgeResolvers<ContextType>;
  SettlementPayment?: SettlementPaymentResolvers<ContextType>;
  SettlementDue?: SettlementDueResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  PayTerms?: PayTermsResolvers<ContextType>;
  RateBand?: RateBandResolvers<ContextType>;
  LoggedTime?: LoggedTimeResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  LoggedTimeConnection?: LoggedTimeConnectionResolvers<ContextType>;
  LoggedTimeEdge?: LoggedTimeEdgeResolvers<ContextType>;
  Way?: WayResolvers<ContextType>;
  WayBetween?: WayBetweenResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitTime?: VisitTimeResolvers<ContextType>;
  SaidTime?: SaidTimeResolvers<ContextType>;
  VisitTimeConnection?: VisitTimeConnectionResolvers<ContextType>;
  VisitTimeEdge?: VisitTimeEdgeResolvers<ContextType>;
  WholeExport?: WholeExportResolvers<ContextType>;
};
