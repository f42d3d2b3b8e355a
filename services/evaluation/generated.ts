// Made by `npm run compose` from schema/evaluation: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MonthToldParent } from './resolvers/parents.ts';
import type { RequestContext } from '@kith/service-kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment: UTC, ISO 8601, like `2026-11-21T09:00:00Z`. */
  Instant: { input: InstantText; output: InstantText; }
  /** A calendar date, like `2026-11-21`. */
  Date: { input: DateText; output: DateText; }
  _FieldSet: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** What this circle published of itself for a month it sent: counts under disclosure control (E10). */
  readonly publishedCounts: ReadonlyArray<PublishedCount>;
  /** The circle's measures of a month, as they may be shown: the same that it tells the national co-op. `ROUND_OPEN` until the month is frozen. For everyone of the circle. */
  readonly circleMeasures: ReadonlyArray<ToldFigure>;
  /** How planned hours changed over the 32 weeks that end with a frozen month, and which teams are left out (E13). For the coordinators of the circle. */
  readonly plannedHoursChange: PlannedHoursChange;
  /** All that is, or will be, told to the national co-op of a month: what it is, why, and what is hidden. The figures once the month is frozen. For everyone of the circle. */
  readonly whatWeTell: MonthTold;
  /** What was written down of those who are paid in a month, with every correction. For the commons coordinator. */
  readonly workforceMonth?: Maybe<WorkforceMonth>;
  /** Turnover, sickness, agency hours and the cost of a new worker, over the twelve months that end with a frozen month (E14). Null under eight workers. For the commons coordinator. */
  readonly workforceYear?: Maybe<WorkforceYear>;
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


export type QueryWorkforceMonthArgs = {
  month: Scalars['String']['input'];
};


export type QueryWorkforceYearArgs = {
  month: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** A member's answers to the monthly pulse: three short items; each may be left out. */
  readonly answerPulse: PulseAnswer;
  /** The owner says whether a change of their planned hours is what they wanted, and how things are since (E13). Today's word stands above an earlier one of today. For the owner's side. */
  readonly confirmPlannedHours: PlannedHours;
  /** Closes a month and sends it to the national co-op now, once (E12, N2); by itself it is shown for three days first. For the commons coordinator. */
  readonly publishMonth: ReadonlyArray<PublishedCount>;
  /** Holds a frozen month back before it is sent, for a reason everyone of the circle reads. Its figures stay as they are. For the commons coordinator. */
  readonly holdMonth: MonthTold;
  /** Lets a month that was held go. For the commons coordinator. */
  readonly releaseMonth: MonthTold;
  /** Writes down what no event tells of those who are paid in a month: of all of them together, never of one. What is corrected after the month was frozen counts from the next month on. For the commons coordinator. */
  readonly recordWorkforceMonth: WorkforceMonth;
};


export type MutationAnswerPulseArgs = {
  input: AnswerPulseInput;
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


export type MutationRecordWorkforceMonthArgs = {
  input: WorkforceMonthInput;
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Team: ResolverTypeWrapper<Team>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  TeamPulse: ResolverTypeWrapper<TeamPulse>;
  PulseBand: ResolverTypeWrapper<PulseBand>;
  PulseItem: PulseItem;
  Band: Band;
  PublishedCount: ResolverTypeWrapper<PublishedCount>;
  PulseAnswer: ResolverTypeWrapper<PulseAnswer>;
  AnswerPulseInput: AnswerPulseInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PublishMonthInput: PublishMonthInput;
  PlannedHours: ResolverTypeWrapper<PlannedHours>;
  OwnerWord: ResolverTypeWrapper<OwnerWord>;
  HowThingsAre: HowThingsAre;
  PlannedHoursChange: ResolverTypeWrapper<PlannedHoursChange>;
  ConfirmPlannedHoursInput: ConfirmPlannedHoursInput;
  MonthTold: ResolverTypeWrapper<MonthToldParent>;
  MonthState: MonthState;
  ToldFigure: ResolverTypeWrapper<ToldFigure>;
  MeasureUnit: MeasureUnit;
  SealedPart: ResolverTypeWrapper<SealedPart>;
  HoldMonthInput: HoldMonthInput;
  ReleaseMonthInput: ReleaseMonthInput;
  WorkforceMonth: ResolverTypeWrapper<WorkforceMonth>;
  WorkforceFigures: ResolverTypeWrapper<WorkforceFigures>;
  WorkforceYear: ResolverTypeWrapper<WorkforceYear>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  WorkforceMonthInput: WorkforceMonthInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Instant: Scalars['Instant']['output'];
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Team: Team | FederationReferenceTypes['Team'];
  ID: Scalars['ID']['output'];
  TeamPulse: TeamPulse;
  PulseBand: PulseBand;
  PublishedCount: PublishedCount;
  PulseAnswer: PulseAnswer;
  AnswerPulseInput: AnswerPulseInput;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  PublishMonthInput: PublishMonthInput;
  PlannedHours: PlannedHours;
  OwnerWord: OwnerWord;
  PlannedHoursChange: PlannedHoursChange;
  ConfirmPlannedHoursInput: ConfirmPlannedHoursInput;
  MonthTold: MonthToldParent;
  ToldFigure: ToldFigure;
  SealedPart: SealedPart;
  HoldMonthInput: HoldMonthInput;
  ReleaseMonthInput: ReleaseMonthInput;
  WorkforceMonth: WorkforceMonth;
  WorkforceFigures: WorkforceFigures;
  WorkforceYear: WorkforceYear;
  Float: Scalars['Float']['output'];
  WorkforceMonthInput: WorkforceMonthInput;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  publishedCounts?: Resolver<ReadonlyArray<ResolversTypes['PublishedCount']>, ParentType, ContextType, RequireFields<QueryPublishedCountsArgs, 'month'>>;
  circleMeasures?: Resolver<ReadonlyArray<ResolversTypes['ToldFigure']>, ParentType, ContextType, RequireFields<QueryCircleMeasuresArgs, 'month'>>;
  plannedHoursChange?: Resolver<ResolversTypes['PlannedHoursChange'], ParentType, ContextType, RequireFields<QueryPlannedHoursChangeArgs, 'month'>>;
  whatWeTell?: Resolver<ResolversTypes['MonthTold'], ParentType, ContextType, RequireFields<QueryWhatWeTellArgs, 'month'>>;
  workforceMonth?: Resolver<Maybe<ResolversTypes['WorkforceMonth']>, ParentType, ContextType, RequireFields<QueryWorkforceMonthArgs, 'month'>>;
  workforceYear?: Resolver<Maybe<ResolversTypes['WorkforceYear']>, ParentType, ContextType, RequireFields<QueryWorkforceYearArgs, 'month'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerPulse?: Resolver<ResolversTypes['PulseAnswer'], ParentType, ContextType, RequireFields<MutationAnswerPulseArgs, 'input'>>;
  confirmPlannedHours?: Resolver<ResolversTypes['PlannedHours'], ParentType, ContextType, RequireFields<MutationConfirmPlannedHoursArgs, 'input'>>;
  publishMonth?: Resolver<ReadonlyArray<ResolversTypes['PublishedCount']>, ParentType, ContextType, RequireFields<MutationPublishMonthArgs, 'input'>>;
  holdMonth?: Resolver<ResolversTypes['MonthTold'], ParentType, ContextType, RequireFields<MutationHoldMonthArgs, 'input'>>;
  releaseMonth?: Resolver<ResolversTypes['MonthTold'], ParentType, ContextType, RequireFields<MutationReleaseMonthArgs, 'input'>>;
  recordWorkforceMonth?: Resolver<ResolversTypes['WorkforceMonth'], ParentType, ContextType, RequireFields<MutationRecordWorkforceMonthArgs, 'input'>>;
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastPulse?: Resolver<Maybe<ResolversTypes['TeamPulse']>, ParentType, ContextType>;
  plannedHours?: Resolver<Maybe<ResolversTypes['PlannedHours']>, ParentType, ContextType>;
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
  Instant?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamPulse?: TeamPulseResolvers<ContextType>;
  PulseBand?: PulseBandResolvers<ContextType>;
  PublishedCount?: PublishedCountResolvers<ContextType>;
  PulseAnswer?: PulseAnswerResolvers<ContextType>;
  PlannedHours?: PlannedHoursResolvers<ContextType>;
  OwnerWord?: OwnerWordResolvers<ContextType>;
  PlannedHoursChange?: PlannedHoursChangeResolvers<ContextType>;
  MonthTold?: MonthToldResolvers<ContextType>;
  ToldFigure?: ToldFigureResolvers<ContextType>;
  SealedPart?: SealedPartResolvers<ContextType>;
  WorkforceMonth?: WorkforceMonthResolvers<ContextType>;
  WorkforceFigures?: WorkforceFiguresResolvers<ContextType>;
  WorkforceYear?: WorkforceYearResolvers<ContextType>;
};
