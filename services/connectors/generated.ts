// Made by `npm run compose` from schema/connectors: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PlaceParent } from './resolvers/parents.ts';
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

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Pass this as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Places, groups and organisations of the circle that fit, with reasons (K1). */
  readonly places: PlaceMatchConnection;
};


export type QueryPlacesArgs = {
  search?: InputMaybe<PlaceSearchInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a place to the circle's asset map, or mends one. For community connectors (K1). */
  readonly recordPlace: Place;
  /** Notes that a place was checked today and still holds. For community connectors. */
  readonly checkPlace: Place;
};


export type MutationRecordPlaceArgs = {
  input: RecordPlaceInput;
};


export type MutationCheckPlaceArgs = {
  input: CheckPlaceInput;
};

/** Somewhere to go: a place, a group or an organisation. Never a person (K1). */
export type Place = {
  readonly __typename?: 'Place';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: PlaceKind;
  /** What it is about, in a sentence. */
  readonly about: Scalars['String']['output'];
  /** Where. */
  readonly address: Scalars['String']['output'];
  /** The first half of the postcode. */
  readonly outwardCode: Scalars['String']['output'];
  /** Whether one gets in without a step. */
  readonly stepFree: Scalars['Boolean']['output'];
  /** What it costs in pence; 0 is free; null is not known. */
  readonly costPence?: Maybe<Scalars['Int']['output']>;
  /** When, in words people use. */
  readonly times?: Maybe<Scalars['String']['output']>;
  /** When it was last checked. */
  readonly checkedOn: Scalars['Date']['output'];
  /** Whether it should be checked again: after 180 days. */
  readonly stale: Scalars['Boolean']['output'];
};

/** What a place is. */
export type PlaceKind =
  /** Somewhere to be. */
  | 'PLACE'
  /** People who meet. */
  | 'GROUP'
  /** An organisation. */
  | 'ORGANISATION';

/** A place that fits, with up to three plain reasons. */
export type PlaceMatch = {
  readonly __typename?: 'PlaceMatch';
  /** The place. */
  readonly place: Place;
  /** Why it fits. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** What to look for. */
export type PlaceSearchInput = {
  /** Words in its name, what it is about, or its times. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
  /** Only places without a step. */
  readonly stepFree?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these outward postcodes. */
  readonly outwardCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only free ones. */
  readonly free?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A place as it is recorded. */
export type RecordPlaceInput = {
  /** An id of your own making (`place_` and a ULID), or that of the place to mend. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** What it is. */
  readonly kind: PlaceKind;
  /** What it is about, in a sentence. */
  readonly about: Scalars['String']['input'];
  /** Where. */
  readonly address: Scalars['String']['input'];
  /** The first half of the postcode. */
  readonly outwardCode: Scalars['String']['input'];
  /** Whether one gets in without a step. */
  readonly stepFree: Scalars['Boolean']['input'];
  /** What it costs in pence; 0 is free. */
  readonly costPence?: InputMaybe<Scalars['Int']['input']>;
  /** When, in words people use. */
  readonly times?: InputMaybe<Scalars['String']['input']>;
};

/** Which place was checked. */
export type CheckPlaceInput = {
  /** The place. */
  readonly placeId: Scalars['ID']['input'];
};

/** A page of places. */
export type PlaceMatchConnection = {
  readonly __typename?: 'PlaceMatchConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<PlaceMatchEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of places. */
export type PlaceMatchEdge = {
  readonly __typename?: 'PlaceMatchEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PlaceMatch;
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
  Place: Place;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Place: ResolverTypeWrapper<PlaceParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PlaceKind: PlaceKind;
  PlaceMatch: ResolverTypeWrapper<Omit<PlaceMatch, 'place'> & { place: ResolversTypes['Place'] }>;
  PlaceSearchInput: PlaceSearchInput;
  RecordPlaceInput: RecordPlaceInput;
  CheckPlaceInput: CheckPlaceInput;
  PlaceMatchConnection: ResolverTypeWrapper<Omit<PlaceMatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlaceMatchEdge']> }>;
  PlaceMatchEdge: ResolverTypeWrapper<Omit<PlaceMatchEdge, 'node'> & { node: ResolversTypes['PlaceMatch'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Instant: Scalars['Instant']['output'];
  Date: Scalars['Date']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Place: PlaceParent;
  ID: Scalars['ID']['output'];
  PlaceMatch: Omit<PlaceMatch, 'place'> & { place: ResolversParentTypes['Place'] };
  PlaceSearchInput: PlaceSearchInput;
  RecordPlaceInput: RecordPlaceInput;
  CheckPlaceInput: CheckPlaceInput;
  PlaceMatchConnection: Omit<PlaceMatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceMatchEdge']> };
  PlaceMatchEdge: Omit<PlaceMatchEdge, 'node'> & { node: ResolversParentTypes['PlaceMatch'] };
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

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  places?: Resolver<ResolversTypes['PlaceMatchConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordPlace?: Resolver<ResolversTypes['Place'], ParentType, ContextType, RequireFields<MutationRecordPlaceArgs, 'input'>>;
  checkPlace?: Resolver<ResolversTypes['Place'], ParentType, ContextType, RequireFields<MutationCheckPlaceArgs, 'input'>>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'], FederationReferenceType extends FederationReferenceTypes['Place'] = FederationReferenceTypes['Place']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Place']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outwardCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  costPence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  times?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlaceMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceMatch'] = ResolversParentTypes['PlaceMatch']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceMatchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceMatchConnection'] = ResolversParentTypes['PlaceMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlaceMatchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceMatchEdge'] = ResolversParentTypes['PlaceMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlaceMatch'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Instant?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceMatch?: PlaceMatchResolvers<ContextType>;
  PlaceMatchConnection?: PlaceMatchConnectionResolvers<ContextType>;
  PlaceMatchEdge?: PlaceMatchEdgeResolvers<ContextType>;
};
