// Made by `npm run compose` from schema/connectors: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PlaceParent, ContactParent, MessageParent } from './resolvers/parents.ts';
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
  /** What you were told and are to be told, by whichever channel, newest first; kept for a year (C6). */
  readonly myMessages: MessageConnection;
  /** How you are reached. */
  readonly myContact: Contact;
  /** How the owner of a team is reached. For those who may write it down for them; never for someone who uses the software themselves. */
  readonly ownerContact: Contact;
  /** What you are asked to tell others, by calling them or handing it over; what is of use for the shortest time first. */
  readonly messagesITell: MessageConnection;
  /** Letters to be printed and posted, those that are of use for the shortest time first. For community connectors and coordinators. */
  readonly lettersToPost: MessageConnection;
  /** What members are to tell, whoever was named for it. For community connectors and coordinators. */
  readonly messagesToTell: MessageConnection;
  /** Messages that could not reach their person, the oldest first, until somebody has seen to each. For community connectors and coordinators. */
  readonly unreachedMessages: MessageConnection;
  /** Letters as one PDF file, each on a page of its own. For community connectors and coordinators. */
  readonly printedLetters: PrintedLetters;
  /** How many messages of the circle wait, and for what. For community connectors and coordinators. */
  readonly messageCounts: MessageCounts;
  /** Places, groups and organisations of the circle that fit, with reasons (K1). */
  readonly places: PlaceMatchConnection;
};


export type QueryMyMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOwnerContactArgs = {
  teamId: Scalars['ID']['input'];
};


export type QueryMessagesITellArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLettersToPostArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMessagesToTellArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUnreachedMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPrintedLettersArgs = {
  letters: ReadonlyArray<MessageRef>;
};


export type QueryPlacesArgs = {
  search?: InputMaybe<PlaceSearchInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says how you are reached, beside the channel you chose (`introduceMyself`). What is left out is taken off; what has not reached you yet goes the new way. */
  readonly setMyContact: Contact;
  /** Writes down for the owner of a team, who does not use the software, how they are reached (T6). */
  readonly setOwnerContact: Contact;
  /** Says that you opened a message of yours. */
  readonly readMessage: Message;
  /** Says that a letter is in the post. For community connectors and coordinators. */
  readonly recordPosted: Message;
  /** Says what you heard when you called someone or handed something over. For whoever was named for it, community connectors and coordinators. */
  readonly recordTold: Message;
  /** Says what was done about a message that could not reach its person. For community connectors and coordinators. */
  readonly settleMessage: Message;
  /** Adds a place to the circle's asset map, or mends one. For community connectors (K1). */
  readonly recordPlace: Place;
  /** Notes that a place was checked today and still holds. For community connectors. */
  readonly checkPlace: Place;
};


export type MutationSetMyContactArgs = {
  input: ContactInput;
};


export type MutationSetOwnerContactArgs = {
  input: OwnerContactInput;
};


export type MutationReadMessageArgs = {
  input: ReadMessageInput;
};


export type MutationRecordPostedArgs = {
  input: MessageRef;
};


export type MutationRecordToldArgs = {
  input: RecordToldInput;
};


export type MutationSettleMessageArgs = {
  input: SettleMessageInput;
};


export type MutationRecordPlaceArgs = {
  input: RecordPlaceInput;
};


export type MutationCheckPlaceArgs = {
  input: CheckPlaceInput;
};

/** Something a person is told. It says no word on anyone's life: those stand behind the sign-in. */
export type Message = {
  readonly __typename?: 'Message';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whom it is for. */
  readonly person: Person;
  /** The team it is about, if any. */
  readonly team?: Maybe<Team>;
  /** What kind of thing it says. */
  readonly kind: MessageKind;
  /** What is on the outside: the subject of an e-mail, the heading of a letter. */
  readonly title: Scalars['String']['output'];
  /** What it says, in its reader's language: also what whoever calls says. */
  readonly words: Scalars['String']['output'];
  /** The id of what it is about. */
  readonly about?: Maybe<Scalars['ID']['output']>;
  /** The channel it goes by: that which its person chose. */
  readonly channel: Channel;
  /** How it stands. */
  readonly state: MessageState;
  /** When it was asked for. */
  readonly requestedAt: Scalars['Instant']['output'];
  /** From when on it is of no use: it is not sent any more. */
  readonly notAfter: Scalars['Instant']['output'];
  /** When it was sent, posted or told. */
  readonly sentAt?: Maybe<Scalars['Instant']['output']>;
  /** Who posted or told it; null for what the software sent. For its person, and those who see to messages. */
  readonly sentBy?: Maybe<Person>;
  /** When its person opened it in the software. */
  readonly readAt?: Maybe<Scalars['Instant']['output']>;
  /** Why it has not reached its person. */
  readonly problem?: Maybe<MessageProblem>;
  /** Who calls, or hands it over; null: whoever sees to messages. */
  readonly helper?: Maybe<Person>;
  /** What whoever told it heard. For whoever told it, and those who see to messages. */
  readonly answer?: Maybe<MessageAnswer>;
  /** The number to call. For whoever is to call, and those who see to messages. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** How a message stands. */
export type MessageState =
  /** The software sends it within minutes, or tries again. */
  | 'WAITING'
  /** It is being sent. */
  | 'SENDING'
  /** Someone prints and posts it, calls, or hands it over. */
  | 'IN_HAND'
  /** It is there to be read, was taken by the mail or text service, is in the post, or was told. */
  | 'SENT'
  /** It cannot reach its person this way. */
  | 'STUCK'
  /** It did not reach its person while it was of use. */
  | 'EXPIRED';

/** Why a message has not reached its person. */
export type MessageProblem =
  /** No address or number is known for the channel they chose. */
  | 'NO_CONTACT_POINT'
  /** The circle does not offer the channel they chose. */
  | 'NOT_OFFERED'
  /** The mail or text service does not take that address or number. */
  | 'REFUSED'
  /** The mail or text service did not answer, or could not take it just then. */
  | 'NO_ANSWER'
  /** Sending a text broke off: it may have gone out. It is not sent again by itself. */
  | 'PERHAPS_SENT'
  /** It was of no use any more. */
  | 'TOO_LATE';

/** What somebody heard whom a member called, or handed something over to. */
export type MessageAnswer =
  /** They know now. */
  | 'TOLD'
  /** They know, and will answer. */
  | 'WILL_ANSWER'
  /** They know, and do not want to. */
  | 'DOES_NOT_WANT'
  /** They were not reached: it stays to be told. */
  | 'NOT_REACHED';

/** What was done about a message that could not reach its person. */
export type MessageSettlement =
  /** They were told in person. */
  | 'TOLD_IN_PERSON'
  /** They were called. */
  | 'TOLD_BY_PHONE'
  /** It was not needed any more. */
  | 'NOT_NEEDED';

/** What kind of thing a message says. */
export type MessageKind =
  /** A round of questions is open to them until a day. */
  | 'ROUND_INVITATION'
  /** A round of questions is still open to them. */
  | 'ROUND_REMINDER'
  /** The few questions of the month are open until a day. */
  | 'PULSE_INVITATION'
  /** What a round of questions found can be seen. */
  | 'RESULTS_READY'
  /** Things wait for their answer. */
  | 'WAITING_FOR_YOU'
  /** There is news to be read. */
  | 'NEWS_FOR_YOU'
  /** Going through how a hat is going is due. */
  | 'CHECK_IN_REMINDER'
  /** The team meets. */
  | 'MEETING_SET'
  /** A visit is at another time, or someone else comes. */
  | 'VISIT_CHANGED'
  /** A visit does not take place. */
  | 'VISIT_CANCELLED'
  /** Hours begin soon and nobody comes yet. */
  | 'NOBODY_COMES_YET'
  /** Hours can be taken by whoever wants them. */
  | 'HOURS_TO_TAKE'
  /** What was said that a visit took waits for an answer. */
  | 'TIME_TO_CONFIRM'
  /** A statement of a month is there. */
  | 'STATEMENT_READY'
  /** A place at an event has come free for them. */
  | 'EVENT_PLACE_FREE'
  /** An event is at another time. */
  | 'EVENT_CHANGED'
  /** An event does not take place. */
  | 'EVENT_CANCELLED';

/** A language people are written to in. What has no words in it yet is said in English. */
export type MessageLanguage =
  /** English. */
  | 'en'
  /** Welsh. */
  | 'cy';

/** How someone is reached. The circle keeps it here and nowhere else. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** Whose it is. */
  readonly person: Person;
  /** The channel they chose (`introduceMyself`); the software unless they did. */
  readonly channel: Channel;
  /** The channel for what is of use for two days or less; null: the same. */
  readonly urgentChannel?: Maybe<Channel>;
  /** Their e-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The number for texts, as `+447700900123`. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** The number for calls; null: that for texts. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Where letters go. */
  readonly postal?: Maybe<PostalAddress>;
  /** The language they are written to in. */
  readonly language: MessageLanguage;
  /** One short sentence a line. */
  readonly easyRead: Scalars['Boolean']['output'];
  /** Letters in 24 pt instead of 16 pt. */
  readonly largePrint: Scalars['Boolean']['output'];
  /** Who calls them, or hands things over; null: whoever sees to messages. */
  readonly helper?: Maybe<Person>;
  /** When this was said. */
  readonly saidAt?: Maybe<Scalars['Instant']['output']>;
  /** Who said it: themselves, or who wrote it down for them. */
  readonly saidBy?: Maybe<Person>;
};

/** Where letters go. */
export type PostalAddress = {
  readonly __typename?: 'PostalAddress';
  /** The name on the envelope. */
  readonly name: Scalars['String']['output'];
  /** The lines below it. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** The postcode. */
  readonly postcode: Scalars['String']['output'];
};

/** Letters, ready to be printed. */
export type PrintedLetters = {
  readonly __typename?: 'PrintedLetters';
  /** A PDF file in base64. */
  readonly pdf: Scalars['String']['output'];
};

/** How many messages wait, and for what. */
export type MessageCounts = {
  readonly __typename?: 'MessageCounts';
  /** The software sends them, or tries again. */
  readonly toSend: Scalars['Int']['output'];
  /** Letters to be printed and posted. */
  readonly letters: Scalars['Int']['output'];
  /** To be told by a member. */
  readonly byHand: Scalars['Int']['output'];
  /** They could not reach their person, and nobody has seen to them. */
  readonly unreached: Scalars['Int']['output'];
};

/** A page of messages. */
export type MessageConnection = {
  readonly __typename?: 'MessageConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<MessageEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of messages. */
export type MessageEdge = {
  readonly __typename?: 'MessageEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Message;
};

/** How someone is reached. What is left out is taken off. */
export type ContactInput = {
  /** The channel for what is of use for two days or less. */
  readonly urgentChannel?: InputMaybe<Channel>;
  /** An e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** A number for texts: `07700 900123`, or from abroad with its country, `+353 …`. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** A number for calls. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Where letters go. */
  readonly postal?: InputMaybe<PostalAddressInput>;
  /** The language to be written to in; English unless said. */
  readonly language?: InputMaybe<MessageLanguage>;
  /** One short sentence a line. */
  readonly easyRead?: InputMaybe<Scalars['Boolean']['input']>;
  /** Letters in 24 pt instead of 16 pt. */
  readonly largePrint?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who calls, or hands things over: a member they know. Whoever writes this down for somebody can name themselves only. */
  readonly helperId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where letters go. */
export type PostalAddressInput = {
  /** The name on the envelope. */
  readonly name: Scalars['String']['input'];
  /** The lines below it, one to five. */
  readonly lines: ReadonlyArray<Scalars['String']['input']>;
  /** The postcode. */
  readonly postcode: Scalars['String']['input'];
};

/** How the owner of a team is reached. */
export type OwnerContactInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** How; what is left out is taken off. */
  readonly contact: ContactInput;
};

/** Which message of yours. */
export type ReadMessageInput = {
  /** The message. */
  readonly messageId: Scalars['ID']['input'];
};

/** Which message. */
export type MessageRef = {
  /** The message. */
  readonly messageId: Scalars['ID']['input'];
  /** Whom it is for. */
  readonly personId: Scalars['ID']['input'];
};

/** What you heard. */
export type RecordToldInput = {
  /** The message. */
  readonly messageId: Scalars['ID']['input'];
  /** Whom it is for. */
  readonly personId: Scalars['ID']['input'];
  /** What you heard. */
  readonly answer: MessageAnswer;
};

/** What was done. */
export type SettleMessageInput = {
  /** The message. */
  readonly messageId: Scalars['ID']['input'];
  /** Whom it is for. */
  readonly personId: Scalars['ID']['input'];
  /** What was done. */
  readonly how: MessageSettlement;
};

/** Someone of the circle. */
export type Person = {
  readonly __typename?: 'Person';
  /** Their id in the circle. */
  readonly id: Scalars['ID']['output'];
};

/** A team of the circle. */
export type Team = {
  readonly __typename?: 'Team';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** By which way a person is reached. */
export type Channel =
  /** In the software. */
  | 'APP'
  /** By e-mail. */
  | 'EMAIL'
  /** By text message. */
  | 'SMS'
  /** By letter. */
  | 'LETTER'
  /** A member calls. */
  | 'PHONE'
  /** A member hands it over. */
  | 'PAPER';

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Pass this as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
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
  Person: Person;
  Team: Team;
  Place: Place;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Message: ResolverTypeWrapper<MessageParent>;
  MessageState: MessageState;
  MessageProblem: MessageProblem;
  MessageAnswer: MessageAnswer;
  MessageSettlement: MessageSettlement;
  MessageKind: MessageKind;
  MessageLanguage: MessageLanguage;
  Contact: ResolverTypeWrapper<ContactParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  PrintedLetters: ResolverTypeWrapper<PrintedLetters>;
  MessageCounts: ResolverTypeWrapper<MessageCounts>;
  MessageConnection: ResolverTypeWrapper<Omit<MessageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MessageEdge']> }>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  ContactInput: ContactInput;
  PostalAddressInput: PostalAddressInput;
  OwnerContactInput: OwnerContactInput;
  ReadMessageInput: ReadMessageInput;
  MessageRef: MessageRef;
  RecordToldInput: RecordToldInput;
  SettleMessageInput: SettleMessageInput;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Person: ResolverTypeWrapper<Person>;
  Team: ResolverTypeWrapper<Team>;
  Channel: Channel;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Place: ResolverTypeWrapper<PlaceParent>;
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
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Message: MessageParent;
  Contact: ContactParent;
  Boolean: Scalars['Boolean']['output'];
  PostalAddress: PostalAddress;
  PrintedLetters: PrintedLetters;
  MessageCounts: MessageCounts;
  MessageConnection: Omit<MessageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MessageEdge']> };
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  ContactInput: ContactInput;
  PostalAddressInput: PostalAddressInput;
  OwnerContactInput: OwnerContactInput;
  ReadMessageInput: ReadMessageInput;
  MessageRef: MessageRef;
  RecordToldInput: RecordToldInput;
  SettleMessageInput: SettleMessageInput;
  Instant: Scalars['Instant']['output'];
  Date: Scalars['Date']['output'];
  Person: Person | FederationReferenceTypes['Person'];
  Team: Team | FederationReferenceTypes['Team'];
  PageInfo: PageInfo;
  Place: PlaceParent;
  PlaceMatch: Omit<PlaceMatch, 'place'> & { place: ResolversParentTypes['Place'] };
  PlaceSearchInput: PlaceSearchInput;
  RecordPlaceInput: RecordPlaceInput;
  CheckPlaceInput: CheckPlaceInput;
  PlaceMatchConnection: Omit<PlaceMatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceMatchEdge']> };
  PlaceMatchEdge: Omit<PlaceMatchEdge, 'node'> & { node: ResolversParentTypes['PlaceMatch'] };
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  myMessages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryMyMessagesArgs, 'first'>>;
  myContact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  ownerContact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType, RequireFields<QueryOwnerContactArgs, 'teamId'>>;
  messagesITell?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryMessagesITellArgs, 'first'>>;
  lettersToPost?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryLettersToPostArgs, 'first'>>;
  messagesToTell?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryMessagesToTellArgs, 'first'>>;
  unreachedMessages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryUnreachedMessagesArgs, 'first'>>;
  printedLetters?: Resolver<ResolversTypes['PrintedLetters'], ParentType, ContextType, RequireFields<QueryPrintedLettersArgs, 'letters'>>;
  messageCounts?: Resolver<ResolversTypes['MessageCounts'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['PlaceMatchConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  setMyContact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType, RequireFields<MutationSetMyContactArgs, 'input'>>;
  setOwnerContact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType, RequireFields<MutationSetOwnerContactArgs, 'input'>>;
  readMessage?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<MutationReadMessageArgs, 'input'>>;
  recordPosted?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<MutationRecordPostedArgs, 'input'>>;
  recordTold?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<MutationRecordToldArgs, 'input'>>;
  settleMessage?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<MutationSettleMessageArgs, 'input'>>;
  recordPlace?: Resolver<ResolversTypes['Place'], ParentType, ContextType, RequireFields<MutationRecordPlaceArgs, 'input'>>;
  checkPlace?: Resolver<ResolversTypes['Place'], ParentType, ContextType, RequireFields<MutationCheckPlaceArgs, 'input'>>;
};

export type MessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  notAfter?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['MessageProblem']>, ParentType, ContextType>;
  helper?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['MessageAnswer']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  urgentChannel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postal?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['MessageLanguage'], ParentType, ContextType>;
  easyRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  largePrint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  helper?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PostalAddressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrintedLettersResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrintedLetters'] = ResolversParentTypes['PrintedLetters']> = {
  pdf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageCounts'] = ResolversParentTypes['MessageCounts']> = {
  toSend?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  letters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
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

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  PrintedLetters?: PrintedLettersResolvers<ContextType>;
  MessageCounts?: MessageCountsResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceMatch?: PlaceMatchResolvers<ContextType>;
  PlaceMatchConnection?: PlaceMatchConnectionResolvers<ContextType>;
  PlaceMatchEdge?: PlaceMatchEdgeResolvers<ContextType>;
};
