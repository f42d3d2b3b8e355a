// Made by `npm run compose` from schema/connectors: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PlaceParent, ContactParent, MessageParent, TeamParent } from './resolvers/parents.ts';
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
  /** Places to make sure of: nobody did yet, or more than 180 days ago. For community connectors (K1). */
  readonly placesToCheck: PlaceConnection;
  /** All places of the circle's map as a file. There is no person in it (K1). */
  readonly placesFile: PlacesFile;
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


export type QueryPlacesToCheckArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlacesFileArgs = {
  format: PlacesFormat;
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
  /** Takes in places from a CSV file, all rows or none; the same file again changes nothing. Columns: name, kind, about, address, outward_code, step_free; and if need be place (its id), access, interests, cost in pounds, times, sessions, phone, email, website, latitude, longitude, checked_on. For community connectors. */
  readonly importPlaces: PlacesImport;
  /** Takes in an extract of OpenStreetMap, as Overpass answers (JSON, `out center`) or as GeoJSON: what lies in the circle's districts and is somewhere to go. Nobody has checked those yet; what somebody checked is left as it is. For community connectors. */
  readonly importOpenStreetMap: PlacesImport;
  /** Says what a team's owner likes and needs when they go out, in the stead of what was said before (K3). For the owner, who acts for them, and the team's connector. */
  readonly sayLikes: Likes;
  /** Says that a place is not for them: it is not suggested again, and nobody is told (K3). For the owner and who acts for them. */
  readonly sayNotForMe: NotForMe;
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


export type MutationImportPlacesArgs = {
  input: PlacesFileInput;
};


export type MutationImportOpenStreetMapArgs = {
  input: PlacesFileInput;
};


export type MutationSayLikesArgs = {
  input: SayLikesInput;
};


export type MutationSayNotForMeArgs = {
  input: SayNotForMeInput;
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
  /** What its owner likes and needs; null when nobody said yet. For the owner, who acts for them, and the team's connector. */
  readonly likes?: Maybe<Likes>;
  /** Where the owner might like to go: five places at most, each with up to three plain reasons; none while nobody said what they like. Nobody is ever sent them (K3). */
  readonly mightLike: ReadonlyArray<Suggestion>;
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
  /** How else it meets people. */
  readonly access: ReadonlyArray<AccessFeature>;
  /** What one does there. */
  readonly interests: ReadonlyArray<Interest>;
  /** When, in words people use. */
  readonly times?: Maybe<Scalars['String']['output']>;
  /** When, so that it can be searched. */
  readonly sessions: ReadonlyArray<Session>;
  /** The next times something is on, five at most. */
  readonly soon: ReadonlyArray<Occurrence>;
  /** How it is reached; never a person's own. */
  readonly contact?: Maybe<PlaceContact>;
  /** Where exactly, when it is known. */
  readonly position?: Maybe<Position>;
  /** Who is to be named for what is written here, if it came from elsewhere. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** When somebody last made sure; null when nobody has yet. Who it was is not kept. */
  readonly checkedOn?: Maybe<Scalars['Date']['output']>;
  /** How they made sure. */
  readonly checkedBy?: Maybe<CheckWay>;
  /** Whether it should be checked: nobody did yet, or more than 180 days ago. */
  readonly stale: Scalars['Boolean']['output'];
  /** Since when it is no more; such a place is not found. */
  readonly goneSince?: Maybe<Scalars['Date']['output']>;
};

/** How a place meets people, besides whether one gets in without a step. */
export type AccessFeature =
  /** An accessible toilet. */
  | 'ACCESSIBLE_TOILET'
  /** A hearing loop. */
  | 'HEARING_LOOP'
  /** Somebody signs. */
  | 'SIGN_LANGUAGE'
  /** Somewhere to sit down. */
  | 'SEATING'
  /** It is quiet, or has a quiet room or time. */
  | 'QUIET'
  /** People there know about dementia. */
  | 'DEMENTIA_FRIENDLY'
  /** Parking for blue badges. */
  | 'PARKING'
  /** A bus stop close by. */
  | 'BUS'
  /** They fetch people. */
  | 'TRANSPORT'
  /** Whoever comes along pays nothing. */
  | 'COMPANION_FREE'
  /** Assistance dogs are welcome. */
  | 'DOGS';

/** What people like to do. */
export type Interest =
  /** Being with others. */
  | 'COMPANY'
  /** Eating, cooking, tea and coffee. */
  | 'FOOD_AND_TEA'
  /** Gardening. */
  | 'GARDENING'
  /** Being in nature. */
  | 'NATURE'
  /** Walking. */
  | 'WALKING'
  /** Sports and exercise, gentle ones too. */
  | 'MOVING'
  /** Dancing. */
  | 'DANCING'
  /** Singing. */
  | 'SINGING'
  /** Making and hearing music. */
  | 'MUSIC'
  /** Making things by hand. */
  | 'CRAFTS'
  /** Making and looking at art. */
  | 'ART'
  /** Reading and writing. */
  | 'READING'
  /** Games and cards. */
  | 'GAMES'
  /** Films and theatre. */
  | 'FILM'
  /** The history of where one lives. */
  | 'HISTORY'
  /** Learning something. */
  | 'LEARNING'
  /** Computers and telephones. */
  | 'COMPUTERS'
  /** Faith and worship. */
  | 'FAITH'
  /** Animals. */
  | 'ANIMALS'
  /** Helping others. */
  | 'HELPING'
  /** Meeting people in the same boat. */
  | 'PEERS';

/** When something is on: once, or again and again by a rule. */
export type Session = {
  readonly __typename?: 'Session';
  /** Its first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** When it begins, on the wall: `14:00`. It stays that over the change of the clocks. */
  readonly from: Scalars['String']['output'];
  /** How long it lasts. */
  readonly minutes: Scalars['Int']['output'];
  /** How it comes again, as RFC 5545 says it: `FREQ=WEEKLY;BYDAY=TU`; null: once. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};

/** A time something is on. */
export type Occurrence = {
  readonly __typename?: 'Occurrence';
  /** When it begins. */
  readonly from: Scalars['Instant']['output'];
  /** When it ends. */
  readonly to: Scalars['Instant']['output'];
};

/** How a place is reached; never a person's own. */
export type PlaceContact = {
  readonly __typename?: 'PlaceContact';
  /** Its telephone. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Its mail. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Its page. */
  readonly website?: Maybe<Scalars['String']['output']>;
};

/** A spot on the map. */
export type Position = {
  readonly __typename?: 'Position';
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
};

/** How somebody made sure of a place. */
export type CheckWay =
  /** They were there. */
  | 'VISITED'
  /** They called or wrote. */
  | 'CALLED'
  /** They read its page or notice. */
  | 'READ';

/** How a file of places is written. */
export type PlacesFormat =
  /** Comma-separated, for spreadsheets; can be taken in again. */
  | 'CSV'
  /** For maps (RFC 7946). */
  | 'GEOJSON';

/** A file of places. */
export type PlacesFile = {
  readonly __typename?: 'PlacesFile';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its media type. */
  readonly mediaType: Scalars['String']['output'];
  /** Its text, to be kept in UTF-8. */
  readonly content: Scalars['String']['output'];
};

/** A file of places to take in. */
export type PlacesFileInput = {
  /** Its bytes, in base64; 2 MB and 500 places at most. */
  readonly file: Scalars['String']['input'];
};

/** What a file of places came to. */
export type PlacesImport = {
  readonly __typename?: 'PlacesImport';
  /** How many places it added. */
  readonly added: Scalars['Int']['output'];
  /** How many it mended. */
  readonly mended: Scalars['Int']['output'];
  /** How many were as the file says already. */
  readonly unchanged: Scalars['Int']['output'];
  /** How many were left as somebody of the circle found them. */
  readonly left: Scalars['Int']['output'];
  /** How many of its entries are nowhere to go, have no name, or lie outside the circle's districts. */
  readonly passedOver: Scalars['Int']['output'];
  /** All that is wrong with it; nothing was taken in if there is anything. */
  readonly problems: ReadonlyArray<PlaceFileProblem>;
};

/** Something wrong with a file of places. */
export type PlaceFileProblem = {
  readonly __typename?: 'PlaceFileProblem';
  /** The row, as a spreadsheet counts: the headings are row 1. */
  readonly row: Scalars['Int']['output'];
  /** The column, by its heading; null when the whole row is meant. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What is wrong. */
  readonly problem: Scalars['String']['output'];
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
  /** Only those with all of these. */
  readonly access?: InputMaybe<ReadonlyArray<AccessFeature>>;
  /** Only those where one of these is done. */
  readonly interests?: InputMaybe<ReadonlyArray<Interest>>;
  /** Only those where something is on in one of these. */
  readonly times?: InputMaybe<ReadonlyArray<WeeklyTimeInput>>;
  /** Only those not too far away. */
  readonly within?: InputMaybe<ReachInput>;
};

/** A stretch of a week. */
export type WeeklyTimeInput = {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['input'];
  /** From when, on the wall: `13:00`. */
  readonly from: Scalars['String']['input'];
  /** Until when. */
  readonly to: Scalars['String']['input'];
};

/** How far is not too far. */
export type ReachInput = {
  /** The district to set out from; left out: the first one looked in. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** So many minutes at most, up to 240. */
  readonly minutes: Scalars['Int']['input'];
  /** How; left out: on foot. */
  readonly mode?: InputMaybe<WayThere>;
};

/** How somebody gets there. */
export type WayThere =
  /** On foot, or in a wheelchair. */
  | 'WALK'
  /** By bicycle. */
  | 'CYCLE'
  /** By bus or train. */
  | 'TRANSIT'
  /** By car. */
  | 'CAR';

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
  /** How else it meets people. */
  readonly access?: InputMaybe<ReadonlyArray<AccessFeature>>;
  /** What one does there. */
  readonly interests?: InputMaybe<ReadonlyArray<Interest>>;
  /** When, in words people use. */
  readonly times?: InputMaybe<Scalars['String']['input']>;
  /** When, so that it can be searched; ten at most. */
  readonly sessions?: InputMaybe<ReadonlyArray<SessionInput>>;
  /** How it is reached; never a person's own. */
  readonly contact?: InputMaybe<PlaceContactInput>;
  /** Where exactly. */
  readonly position?: InputMaybe<PositionInput>;
  /** How this was made sure of; left out: read. */
  readonly checkedBy?: InputMaybe<CheckWay>;
};

/** When something is on. */
export type SessionInput = {
  /** Its first day. */
  readonly startsOn: Scalars['Date']['input'];
  /** When it begins, on the wall: `14:00`. */
  readonly from: Scalars['String']['input'];
  /** How long it lasts, from 5 to 1,440. */
  readonly minutes: Scalars['Int']['input'];
  /** How it comes again, as RFC 5545 says it; left out: once. */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
};

/** How a place is reached. */
export type PlaceContactInput = {
  /** Its telephone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Its mail. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Its page. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** A spot on the map. */
export type PositionInput = {
  /** Degrees north. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['input'];
};

/** Which place was checked, and what was found. */
export type CheckPlaceInput = {
  /** The place. */
  readonly placeId: Scalars['ID']['input'];
  /** How; left out: read. */
  readonly by?: InputMaybe<CheckWay>;
  /** It is no more: it will not be found until somebody checks it again. */
  readonly gone?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of places. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Place;
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

/** What a team's owner likes and needs when they go out. */
export type Likes = {
  readonly __typename?: 'Likes';
  /** What they like to do. */
  readonly interests: ReadonlyArray<Interest>;
  /** They cannot take a step. */
  readonly stepFree: Scalars['Boolean']['output'];
  /** What else a place has to have. */
  readonly access: ReadonlyArray<AccessFeature>;
  /** When they could go; empty: whenever. */
  readonly free: ReadonlyArray<WeeklyTime>;
  /** The district they set out from. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** How they get there. */
  readonly mode: WayThere;
  /** The longest way, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** The most it may cost, in pence; null: it does not matter. */
  readonly costPence?: Maybe<Scalars['Int']['output']>;
  /** When this was said. */
  readonly saidAt: Scalars['Instant']['output'];
};

/** A stretch of a week. */
export type WeeklyTime = {
  readonly __typename?: 'WeeklyTime';
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['output'];
  /** From when, on the wall. */
  readonly from: Scalars['String']['output'];
  /** Until when. */
  readonly to: Scalars['String']['output'];
};

/** Somewhere an owner might like. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** The place. */
  readonly place: Place;
  /** Why, up to three reasons. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** That a place is not for someone, as it was kept. */
export type NotForMe = {
  readonly __typename?: 'NotForMe';
  /** The place. */
  readonly placeId: Scalars['ID']['output'];
};

/** What a team's owner likes and needs. */
export type SayLikesInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** What they like to do, twelve at most; empty: they are open to anything. */
  readonly interests: ReadonlyArray<Interest>;
  /** They cannot take a step. */
  readonly stepFree: Scalars['Boolean']['input'];
  /** What else a place has to have. */
  readonly access?: InputMaybe<ReadonlyArray<AccessFeature>>;
  /** When they could go; left out: whenever. */
  readonly free?: InputMaybe<ReadonlyArray<WeeklyTimeInput>>;
  /** The district they set out from; left out: near and far is not looked at. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** How they get there; left out: on foot, or in a wheelchair. */
  readonly mode?: InputMaybe<WayThere>;
  /** The longest way, in minutes; left out: 30. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** The most it may cost, in pence; left out: it does not matter. */
  readonly costPence?: InputMaybe<Scalars['Int']['input']>;
};

/** Which place is not for someone. */
export type SayNotForMeInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The place. */
  readonly placeId: Scalars['ID']['input'];
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
  Team: ResolverTypeWrapper<TeamParent>;
  Channel: Channel;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Place: ResolverTypeWrapper<PlaceParent>;
  AccessFeature: AccessFeature;
  Interest: Interest;
  Session: ResolverTypeWrapper<Session>;
  Occurrence: ResolverTypeWrapper<Occurrence>;
  PlaceContact: ResolverTypeWrapper<PlaceContact>;
  Position: ResolverTypeWrapper<Position>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CheckWay: CheckWay;
  PlacesFormat: PlacesFormat;
  PlacesFile: ResolverTypeWrapper<PlacesFile>;
  PlacesFileInput: PlacesFileInput;
  PlacesImport: ResolverTypeWrapper<PlacesImport>;
  PlaceFileProblem: ResolverTypeWrapper<PlaceFileProblem>;
  PlaceKind: PlaceKind;
  PlaceMatch: ResolverTypeWrapper<Omit<PlaceMatch, 'place'> & { place: ResolversTypes['Place'] }>;
  PlaceSearchInput: PlaceSearchInput;
  WeeklyTimeInput: WeeklyTimeInput;
  ReachInput: ReachInput;
  WayThere: WayThere;
  RecordPlaceInput: RecordPlaceInput;
  SessionInput: SessionInput;
  PlaceContactInput: PlaceContactInput;
  PositionInput: PositionInput;
  CheckPlaceInput: CheckPlaceInput;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlaceEdge']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceMatchConnection: ResolverTypeWrapper<Omit<PlaceMatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlaceMatchEdge']> }>;
  PlaceMatchEdge: ResolverTypeWrapper<Omit<PlaceMatchEdge, 'node'> & { node: ResolversTypes['PlaceMatch'] }>;
  Likes: ResolverTypeWrapper<Likes>;
  WeeklyTime: ResolverTypeWrapper<WeeklyTime>;
  Suggestion: ResolverTypeWrapper<Omit<Suggestion, 'place'> & { place: ResolversTypes['Place'] }>;
  NotForMe: ResolverTypeWrapper<NotForMe>;
  SayLikesInput: SayLikesInput;
  SayNotForMeInput: SayNotForMeInput;
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
  Team: TeamParent;
  PageInfo: PageInfo;
  Place: PlaceParent;
  Session: Session;
  Occurrence: Occurrence;
  PlaceContact: PlaceContact;
  Position: Position;
  Float: Scalars['Float']['output'];
  PlacesFile: PlacesFile;
  PlacesFileInput: PlacesFileInput;
  PlacesImport: PlacesImport;
  PlaceFileProblem: PlaceFileProblem;
  PlaceMatch: Omit<PlaceMatch, 'place'> & { place: ResolversParentTypes['Place'] };
  PlaceSearchInput: PlaceSearchInput;
  WeeklyTimeInput: WeeklyTimeInput;
  ReachInput: ReachInput;
  RecordPlaceInput: RecordPlaceInput;
  SessionInput: SessionInput;
  PlaceContactInput: PlaceContactInput;
  PositionInput: PositionInput;
  CheckPlaceInput: CheckPlaceInput;
  PlaceConnection: Omit<PlaceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceMatchConnection: Omit<PlaceMatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceMatchEdge']> };
  PlaceMatchEdge: Omit<PlaceMatchEdge, 'node'> & { node: ResolversParentTypes['PlaceMatch'] };
  Likes: Likes;
  WeeklyTime: WeeklyTime;
  Suggestion: Omit<Suggestion, 'place'> & { place: ResolversParentTypes['Place'] };
  NotForMe: NotForMe;
  SayLikesInput: SayLikesInput;
  SayNotForMeInput: SayNotForMeInput;
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
  placesToCheck?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesToCheckArgs, 'first'>>;
  placesFile?: Resolver<ResolversTypes['PlacesFile'], ParentType, ContextType, RequireFields<QueryPlacesFileArgs, 'format'>>;
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
  importPlaces?: Resolver<ResolversTypes['PlacesImport'], ParentType, ContextType, RequireFields<MutationImportPlacesArgs, 'input'>>;
  importOpenStreetMap?: Resolver<ResolversTypes['PlacesImport'], ParentType, ContextType, RequireFields<MutationImportOpenStreetMapArgs, 'input'>>;
  sayLikes?: Resolver<ResolversTypes['Likes'], ParentType, ContextType, RequireFields<MutationSayLikesArgs, 'input'>>;
  sayNotForMe?: Resolver<ResolversTypes['NotForMe'], ParentType, ContextType, RequireFields<MutationSayNotForMeArgs, 'input'>>;
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
  likes?: Resolver<Maybe<ResolversTypes['Likes']>, ParentType, ContextType>;
  mightLike?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
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
  access?: Resolver<ReadonlyArray<ResolversTypes['AccessFeature']>, ParentType, ContextType>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['Interest']>, ParentType, ContextType>;
  times?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  soon?: Resolver<ReadonlyArray<ResolversTypes['Occurrence']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['PlaceContact']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['CheckWay']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  goneSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OccurrenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Occurrence'] = ResolversParentTypes['Occurrence']> = {
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type PlaceContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceContact'] = ResolversParentTypes['PlaceContact']> = {
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PlacesFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlacesFile'] = ResolversParentTypes['PlacesFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlacesImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlacesImport'] = ResolversParentTypes['PlacesImport']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['PlaceFileProblem']>, ParentType, ContextType>;
};

export type PlaceFileProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceFileProblem'] = ResolversParentTypes['PlaceFileProblem']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceMatch'] = ResolversParentTypes['PlaceMatch']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceMatchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceMatchConnection'] = ResolversParentTypes['PlaceMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlaceMatchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceMatchEdge'] = ResolversParentTypes['PlaceMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlaceMatch'], ParentType, ContextType>;
};

export type LikesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Likes'] = ResolversParentTypes['Likes']> = {
  interests?: Resolver<ReadonlyArray<ResolversTypes['Interest']>, ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  access?: Resolver<ReadonlyArray<ResolversTypes['AccessFeature']>, ParentType, ContextType>;
  free?: Resolver<ReadonlyArray<ResolversTypes['WeeklyTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['WayThere'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costPence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  saidAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type WeeklyTimeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeeklyTime'] = ResolversParentTypes['WeeklyTime']> = {
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotForMeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotForMe'] = ResolversParentTypes['NotForMe']> = {
  placeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  Session?: SessionResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  PlaceContact?: PlaceContactResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PlacesFile?: PlacesFileResolvers<ContextType>;
  PlacesImport?: PlacesImportResolvers<ContextType>;
  PlaceFileProblem?: PlaceFileProblemResolvers<ContextType>;
  PlaceMatch?: PlaceMatchResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceMatchConnection?: PlaceMatchConnectionResolvers<ContextType>;
  PlaceMatchEdge?: PlaceMatchEdgeResolvers<ContextType>;
  Likes?: LikesResolvers<ContextType>;
  WeeklyTime?: WeeklyTimeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  NotForMe?: NotForMeResolvers<ContextType>;
};
