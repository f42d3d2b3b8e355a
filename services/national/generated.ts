// Made by `npm run compose` from schema/national: change it there instead.
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NationalSnapshotParent } from './resolvers/parents.ts';
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
  /** The circles of the co-op, as anyone may know them. */
  readonly circles: LocalCircleConnection;
  /** What the circles published of a month: counts and measures under disclosure control, once it is frozen (N1, N2). */
  readonly nationalSnapshot?: Maybe<NationalSnapshot>;
  /** All frozen snapshots, newest first. */
  readonly nationalSnapshots: NationalSnapshotConnection;
};


export type QueryCirclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNationalSnapshotArgs = {
  month: Scalars['String']['input'];
};


export type QueryNationalSnapshotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Freezes a month: after this nothing of it changes (E12, N2). For the national statistician. */
  readonly freezeSnapshot: NationalSnapshot;
};


export type MutationFreezeSnapshotArgs = {
  input: FreezeSnapshotInput;
};

/** A month over all circles, frozen. Figures under disclosure control only: no person, no team (N1). */
export type NationalSnapshot = {
  readonly __typename?: 'NationalSnapshot';
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
  LocalCircle: ResolverTypeWrapper<LocalCircle>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  LocalCircleConnection: ResolverTypeWrapper<LocalCircleConnection>;
  LocalCircleEdge: ResolverTypeWrapper<LocalCircleEdge>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalSnapshot: ResolverTypeWrapper<NationalSnapshotParent>;
  LateMonth: ResolverTypeWrapper<LateMonth>;
  LateKind: LateKind;
  SnapshotRow: ResolverTypeWrapper<SnapshotRow>;
  SnapshotCell: ResolverTypeWrapper<SnapshotCell>;
  NationalMeasureRow: ResolverTypeWrapper<NationalMeasureRow>;
  NationalMeasureCell: ResolverTypeWrapper<NationalMeasureCell>;
  NationalGroupRow: ResolverTypeWrapper<NationalGroupRow>;
  SnapshotFigure: ResolverTypeWrapper<SnapshotFigure>;
  NationalMeasure: ResolverTypeWrapper<NationalMeasure>;
  NationalMeasureUnit: NationalMeasureUnit;
  FreezeSnapshotInput: FreezeSnapshotInput;
  NationalSnapshotConnection: ResolverTypeWrapper<Omit<NationalSnapshotConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NationalSnapshotEdge']> }>;
  NationalSnapshotEdge: ResolverTypeWrapper<Omit<NationalSnapshotEdge, 'node'> & { node: ResolversTypes['NationalSnapshot'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  LocalCircle: LocalCircle | FederationReferenceTypes['LocalCircle'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  LocalCircleConnection: LocalCircleConnection;
  LocalCircleEdge: LocalCircleEdge;
  PageInfo: PageInfo;
  Mutation: Record<PropertyKey, never>;
  NationalSnapshot: NationalSnapshotParent;
  LateMonth: LateMonth;
  SnapshotRow: SnapshotRow;
  SnapshotCell: SnapshotCell;
  NationalMeasureRow: NationalMeasureRow;
  NationalMeasureCell: NationalMeasureCell;
  NationalGroupRow: NationalGroupRow;
  SnapshotFigure: SnapshotFigure;
  NationalMeasure: NationalMeasure;
  FreezeSnapshotInput: FreezeSnapshotInput;
  NationalSnapshotConnection: Omit<NationalSnapshotConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NationalSnapshotEdge']> };
  NationalSnapshotEdge: Omit<NationalSnapshotEdge, 'node'> & { node: ResolversParentTypes['NationalSnapshot'] };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  circles?: Resolver<ResolversTypes['LocalCircleConnection'], ParentType, ContextType, RequireFields<QueryCirclesArgs, 'first'>>;
  nationalSnapshot?: Resolver<Maybe<ResolversTypes['NationalSnapshot']>, ParentType, ContextType, RequireFields<QueryNationalSnapshotArgs, 'month'>>;
  nationalSnapshots?: Resolver<ResolversTypes['NationalSnapshotConnection'], ParentType, ContextType, RequireFields<QueryNationalSnapshotsArgs, 'first'>>;
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

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  freezeSnapshot?: Resolver<ResolversTypes['NationalSnapshot'], ParentType, ContextType, RequireFields<MutationFreezeSnapshotArgs, 'input'>>;
};

export type NationalSnapshotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NationalSnapshot'] = ResolversParentTypes['NationalSnapshot'], FederationReferenceType extends FederationReferenceTypes['NationalSnapshot'] = FederationReferenceTypes['NationalSnapshot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NationalSnapshot']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type Resolvers<ContextType = RequestContext> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  LocalCircle?: LocalCircleResolvers<ContextType>;
  LocalCircleConnection?: LocalCircleConnectionResolvers<ContextType>;
  LocalCircleEdge?: LocalCircleEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NationalSnapshot?: NationalSnapshotResolvers<ContextType>;
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
};
