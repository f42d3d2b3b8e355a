// Made by `npm run compose` from schema/national: change it there instead.
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NationalSnapshotParent } from './resolvers/parents.ts';
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
  /** A calendar date: `2026-05-12`. */
  Date: { input: DateText; output: DateText; }
  _FieldSet: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** The circles of the co-op, as anyone may know them. */
  readonly circles: LocalCircleConnection;
  /** What the circles published for a month: counts under disclosure control (N1, N2). */
  readonly nationalSnapshot?: Maybe<NationalSnapshot>;
};


export type QueryCirclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNationalSnapshotArgs = {
  month: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Freezes a month: after this nothing of it changes (E12, N2). For the national statistician. */
  readonly freezeSnapshot: NationalSnapshot;
};


export type MutationFreezeSnapshotArgs = {
  input: FreezeSnapshotInput;
};

/** A local circle of the co-op. */
export type LocalCircle = {
  readonly __typename?: 'LocalCircle';
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

/** A month over all circles. Suppressed counts only: no person, no team (N1). */
export type NationalSnapshot = {
  readonly __typename?: 'NationalSnapshot';
  /** The month. */
  readonly month: Scalars['ID']['output'];
  /** Whether it is frozen. */
  readonly frozen: Scalars['Boolean']['output'];
  /** When it was frozen. */
  readonly frozenOn?: Maybe<Scalars['Date']['output']>;
  /** One row a metric. */
  readonly rows: ReadonlyArray<SnapshotRow>;
  /** How the counts were made. */
  readonly method: Scalars['String']['output'];
};

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

/** A month to freeze. */
export type FreezeSnapshotInput = {
  /** The month; it must be over. */
  readonly month: Scalars['String']['input'];
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
  LocalCircle: LocalCircle;
  NationalSnapshot: NationalSnapshot;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LocalCircle:
    ( { __typename: 'LocalCircle' }
    & GraphQLRecursivePick<FederationTypes['LocalCircle'], {"slug":true}> );
  NationalSnapshot:
    ( { __typename: 'NationalSnapshot' }
    & GraphQLRecursivePick<FederationTypes['NationalSnapshot'], {"month":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LocalCircle: ResolverTypeWrapper<LocalCircle>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  NationalSnapshot: ResolverTypeWrapper<NationalSnapshotParent>;
  SnapshotRow: ResolverTypeWrapper<SnapshotRow>;
  SnapshotCell: ResolverTypeWrapper<SnapshotCell>;
  FreezeSnapshotInput: FreezeSnapshotInput;
  LocalCircleConnection: ResolverTypeWrapper<LocalCircleConnection>;
  LocalCircleEdge: ResolverTypeWrapper<LocalCircleEdge>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  LocalCircle: LocalCircle | FederationReferenceTypes['LocalCircle'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  NationalSnapshot: NationalSnapshotParent;
  SnapshotRow: SnapshotRow;
  SnapshotCell: SnapshotCell;
  FreezeSnapshotInput: FreezeSnapshotInput;
  LocalCircleConnection: LocalCircleConnection;
  LocalCircleEdge: LocalCircleEdge;
  PageInfo: PageInfo;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  circles?: Resolver<ResolversTypes['LocalCircleConnection'], ParentType, ContextType, RequireFields<QueryCirclesArgs, 'first'>>;
  nationalSnapshot?: Resolver<Maybe<ResolversTypes['NationalSnapshot']>, ParentType, ContextType, RequireFields<QueryNationalSnapshotArgs, 'month'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  freezeSnapshot?: Resolver<ResolversTypes['NationalSnapshot'], ParentType, ContextType, RequireFields<MutationFreezeSnapshotArgs, 'input'>>;
};

export type LocalCircleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalCircle'] = ResolversParentTypes['LocalCircle'], FederationReferenceType extends FederationReferenceTypes['LocalCircle'] = FederationReferenceTypes['LocalCircle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LocalCircle']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  month?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  frozen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  frozenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['SnapshotRow']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type Resolvers<ContextType = RequestContext> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  LocalCircle?: LocalCircleResolvers<ContextType>;
  NationalSnapshot?: NationalSnapshotResolvers<ContextType>;
  SnapshotRow?: SnapshotRowResolvers<ContextType>;
  SnapshotCell?: SnapshotCellResolvers<ContextType>;
  LocalCircleConnection?: LocalCircleConnectionResolvers<ContextType>;
  LocalCircleEdge?: LocalCircleEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};
