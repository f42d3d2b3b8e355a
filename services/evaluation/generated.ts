// Made by `npm run compose` from schema/evaluation: change it there instead.
import type { GraphQLResolveInfo } from 'graphql';
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
  _FieldSet: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** What this circle published of itself for a closed month: counts under disclosure control (E10). */
  readonly publishedCounts: ReadonlyArray<PublishedCount>;
};


export type QueryPublishedCountsArgs = {
  month: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** A member's answers to the monthly pulse: three short items; each may be left out. */
  readonly answerPulse: PulseAnswer;
  /** Closes a month and sends its counts to the national co-op, once (E12, N2). For the commons coordinator. */
  readonly publishMonth: ReadonlyArray<PublishedCount>;
};


export type MutationAnswerPulseArgs = {
  input: AnswerPulseInput;
};


export type MutationPublishMonthArgs = {
  input: PublishMonthInput;
};

/** A team, as evaluation knows it. */
export type Team = {
  readonly __typename?: 'Team';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its last closed pulse, in words, to the team only: when everyone agreed and at least four answered (E11). */
  readonly lastPulse?: Maybe<TeamPulse>;
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
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
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
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  publishedCounts?: Resolver<ReadonlyArray<ResolversTypes['PublishedCount']>, ParentType, ContextType, RequireFields<QueryPublishedCountsArgs, 'month'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerPulse?: Resolver<ResolversTypes['PulseAnswer'], ParentType, ContextType, RequireFields<MutationAnswerPulseArgs, 'input'>>;
  publishMonth?: Resolver<ReadonlyArray<ResolversTypes['PublishedCount']>, ParentType, ContextType, RequireFields<MutationPublishMonthArgs, 'input'>>;
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastPulse?: Resolver<Maybe<ResolversTypes['TeamPulse']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamPulse?: TeamPulseResolvers<ContextType>;
  PulseBand?: PulseBandResolvers<ContextType>;
  PublishedCount?: PublishedCountResolvers<ContextType>;
  PulseAnswer?: PulseAnswerResolvers<ContextType>;
};
