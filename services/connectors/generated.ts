// Made by `npm run compose` from schema/connectors: change it there instead.
import type { InstantText } from '@kith/kernel';
import type { DateText } from '@kith/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PlaceParent, ContactParent, MessageParent, SuggestionParent, TeamParent, PersonParent, SaidSoParent, CareMapParent, OutingAnswerParent, OutingBuddyParent, OutingParent, MyOutingParent, LadderParent, CompanionParent, PurposeFacilitatorParent, PurposeMeetingParent, PurposeActionParent, CirclePlaceParent, MapNodeParent, MapLinkParent, IntroductionParent, MapEntryParent, MapChangeParent, ConnectedTeamParent, PurposeCircleParent, GatheringParent, GatheringAnswerParent, GatheringDayParent, OwnersEventParent, ProgrammeFeedParent, SupportOutcomeParent, OutcomeMetParent, ConsideredStepParent, RightsParent, RightsExplanationParent, RightsLineParent, CarerParent, ReferralParent } from './resolvers/parents.ts';
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
  /** Places of the circle that people of its teams go to: no person is in it, and counts are under disclosure control, as they were when last month ended (K2). */
  readonly circleMap: CirclePlaceConnection;
  /** Whom you care for unpaid, and what you said of it. Yours alone (K11). */
  readonly myCaring: ReadonlyArray<Carer>;
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
  /** Letters as one PDF file, each on a page of its own; what goes to one person is one letter. For community connectors and coordinators. */
  readonly printedLetters: PrintedLetters;
  /** How many messages of the circle wait, and for what. For community connectors and coordinators. */
  readonly messageCounts: MessageCounts;
  /** Of the teams that were to have a community connector when a month ended, how many had one: under disclosure control, once the month is over (K8). */
  readonly connectorCoverage?: Maybe<ConnectorCoverage>;
  /** All that connectors keep about you, to take with you: of your own team whole, of others what you were asked to. Other people are in it by what your map calls them only (C11). */
  readonly exportMyNeighbourhood: NeighbourhoodExport;
  /** The teams one is community connector of, and what waits in each (K4). */
  readonly myConnections: ConnectedTeamConnection;
  /** How far links of all teams came in a quarter of the year that is over: moves, never people, under disclosure control (K4). */
  readonly introductionMoves: IntroductionMoves;
  /** Outings one was asked along on and that are still ahead or open: those only, never the ladder they are of (K5). */
  readonly myOutings: MyOutingConnection;
  /** Those of the circle who offer to go along with others, or to facilitate: their one-page profiles (K9). */
  readonly companions: CompanionConnection;
  /** The neighbourhood the circle is there for; null until somebody said (K13). */
  readonly patch?: Maybe<Patch>;
  /** Those who were sent to the circle, the newest first. For community connectors (K13). */
  readonly referrals: ReferralConnection;
  /** Those you said were to be talked to, yourself or your family, and what led to a team of yours (K13). */
  readonly myReferrals: ReadonlyArray<Referral>;
  /** How many were sent to the circle in a month that is over, under disclosure control; null while it is not over. */
  readonly referralFigures?: Maybe<ReferralFigures>;
  /** Places, groups and organisations of the circle that fit, with reasons (K1). */
  readonly places: PlaceMatchConnection;
  /** A place of the circle's map, also one that is no more; null when there is none with that id (K1). */
  readonly place?: Maybe<Place>;
  /** Places to make sure of: nobody did yet, or more than 180 days ago. For community connectors (K1). */
  readonly placesToCheck: PlaceConnection;
  /** All places of the circle's map as a file. There is no person in it (K1). */
  readonly placesFile: PlacesFile;
  /** Your calendar feeds of the programme that work, newest first (C5). */
  readonly myProgrammeFeeds: ProgrammeFeedConnection;
  /** The circle's programme: which events are on, and when, the soonest first (K6). */
  readonly programme: GatheringDayConnection;
  /** An event of the programme; null when there is none with that id. */
  readonly gathering?: Maybe<Gathering>;
  /** The programme of the next three months as a calendar (text/calendar, RFC 5545). It never says who comes (C5). */
  readonly programmeCalendar: Scalars['String']['output'];
  /** Purpose circles one was asked to facilitate, the newest first (K9). */
  readonly myPurposeCircles: PurposeCircleConnection;
};


export type QueryCircleMapArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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


export type QueryConnectorCoverageArgs = {
  month: Scalars['String']['input'];
};


export type QueryMyConnectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIntroductionMovesArgs = {
  quarter: Scalars['String']['input'];
};


export type QueryMyOutingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompanionsArgs = {
  offering: CompanyKind;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReferralsArgs = {
  state: RelationshipState;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReferralFiguresArgs = {
  month: Scalars['String']['input'];
};


export type QueryPlacesArgs = {
  search?: InputMaybe<PlaceSearchInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacesToCheckArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlacesFileArgs = {
  format: PlacesFormat;
};


export type QueryMyProgrammeFeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProgrammeArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  days?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGatheringArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyPurposeCirclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts someone or something on a team's map, or mends it (K2). */
  readonly putMapNode: CareMap;
  /** Takes someone or something off the map: a name goes for good, the steps stay in the history. */
  readonly removeMapNode: CareMap;
  /** Enters that a person may be called by their name on this map; or, without a name, that they no longer want to be: then it is gone everywhere. */
  readonly setNameConsent: CareMap;
  /** Puts a link on the map, or mends it and takes it a step further (K2, K4). */
  readonly putMapLink: CareMap;
  /** Notes that a link was looked at today and is still as it was. */
  readonly reviewMapLink: CareMap;
  /** Keys in a sheet of the mapping exercise: all of it, or nothing. The same sheet again changes nothing (K2). */
  readonly recordMap: CareMap;
  /** Lets professionals with the plan see the map, or no longer. For the owner, and who acts for them. */
  readonly shareMapWithProfessionals: CareMap;
  /** Says that you care for a team's owner, and what you want said of it, in the stead of what you said before. For family and friends (K11). */
  readonly sayCarer: Carer;
  /** Writes down time of your own, had or to come. */
  readonly recordCarerBreak: Carer;
  /** Takes back all you said of caring: nothing of it is kept. */
  readonly forgetCarer: CarerForgotten;
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
  /** Writes down that two could be introduced: from a suggestion, or a thought of anyone (K4). */
  readonly startIntroduction: MapLink;
  /** Enters that one side agrees to being introduced, or no longer does while it has not happened. */
  readonly agreeToIntroduction: MapLink;
  /** A link takes a step: forward one at a time, back or to rest at any time. No step is ever taken out (K4). */
  readonly moveLink: MapLink;
  /** Plans an outing, or another time for one that is open. At most one level up (K5). */
  readonly planOuting: Ladder;
  /** Takes an outing off the ladder. Nobody asks why. */
  readonly dropOuting: Ladder;
  /** Enters how an outing went; “not today” is always a good answer, and changes nothing (K5). */
  readonly answerOuting: Ladder;
  /** Lets the ladder rest: nothing is suggested and nothing asked. */
  readonly pauseLadder: Ladder;
  /** Goes on with a ladder that rested. */
  readonly resumeLadder: Ladder;
  /** Says whether one comes along on an outing; by whoever was asked, for this outing only. */
  readonly answerAsBuddy: MyOuting;
  /** Puts one's own one-page profile on the list of those who offer company, or mends it (K9). */
  readonly offerCompany: Companion;
  /** Takes one's own profile off the list. */
  readonly endCompanyOffer: Scalars['Boolean']['output'];
  /** Says how many live in the circle's patch, and which practices are theirs. For community connectors (K13). */
  readonly recordPatch: Patch;
  /** Sends someone to the circle: a first contact is to be made, no case is opened. Anyone for themselves or their family; a community connector enters what a GP said (K13). */
  readonly referIn: Referral;
  /** Notes that somebody first talked to them. For community connectors. */
  readonly noteFirstContact: Referral;
  /** Says that it is quiet, or active again: at once, and nothing is looked into anew. It is never closed. For community connectors. */
  readonly turnRelationship: Referral;
  /** Forgets someone who was sent: nothing of them is kept, only that somebody was. For community connectors, for whoever said it of themselves or their family, and for the owner of the team it led to. What has been quiet for two years goes by itself. */
  readonly forgetReferral: ReferralForgotten;
  /** Adds a place to the circle's asset map, or mends one. For community connectors (K1). */
  readonly recordPlace: Place;
  /** Notes that a place was checked today and still holds. For community connectors. */
  readonly checkPlace: Place;
  /** Takes in places from a CSV file, all rows or none; the same file again changes nothing. Columns: name, kind, about, address, outward_code, step_free; and if need be place (its id), access, interests, cost in pounds, times, sessions, phone, email, website, latitude, longitude, checked_on. For community connectors. */
  readonly importPlaces: PlacesImport;
  /** Takes in an extract of OpenStreetMap, as Overpass answers (JSON, `out center`) or as GeoJSON: what lies in the circle's districts and is somewhere to go. Nobody has checked those yet; what somebody checked is left as it is. For community connectors. */
  readonly importOpenStreetMap: PlacesImport;
  /** Makes an address at which your calendar reads the events you go to, or the whole programme (C5, K6). Ten at most. */
  readonly makeProgrammeFeed: MadeProgrammeFeed;
  /** Takes a calendar feed of the programme back: its address leads nowhere from then on (C5). */
  readonly revokeProgrammeFeed: ProgrammeFeed;
  /** Adds an event to the programme, or mends one: its times stay, and it never gets smaller. For community connectors (K6). */
  readonly recordGathering: Gathering;
  /** Says whether someone comes. When all places are taken they wait; a place that comes free is kept for the first who waits, and only they are told. One says it for oneself; what was heard from someone is entered by a community connector, and for an owner by someone of their team (K6). */
  readonly answerGathering: GatheringDay;
  /** Moves an event on a day to another time; everyone who comes or waits is told. For community connectors. */
  readonly moveGathering: GatheringDay;
  /** Calls an event off, on a day or for good; everyone who comes or waits is told. For community connectors. */
  readonly cancelGathering: Gathering;
  /** Begins a purpose circle: a few people around one purpose of the owner's (K9). */
  readonly beginPurposeCircle: PurposeCircle;
  /** The owner chooses whom to ask to facilitate, from the one-page profiles of those who offer it. */
  readonly chooseFacilitator: PurposeCircle;
  /** Says whether one will facilitate; by whoever was asked. */
  readonly answerAsFacilitator: PurposeCircle;
  /** Writes down a meeting and what was agreed; it looks back on the one before (K9). */
  readonly recordPurposeMeeting: PurposeCircle;
  /** Enters that something agreed is done, or not after all. */
  readonly markPurposeAction: PurposeCircle;
  /** Ends a purpose circle; what was done can still be read. */
  readonly endPurposeCircle: PurposeCircle;
  /** Notes that you explained a line of the checklist to the owner; the latest day stands. For the team (K12). */
  readonly explainRight: Rights;
  /** Says what a team's owner likes and needs when they go out, in the stead of what was said before (K3). For the owner, who acts for them, and the team's connector. */
  readonly sayLikes: Likes;
  /** Says that a place or an event is not for them: it is not suggested again, and nobody is told (K3). For the owner and who acts for them. */
  readonly sayNotForMe: NotForMe;
  /** Writes down something the owner wants, in their own words. For the owner, and those who write down with them (K7). */
  readonly nameOutcome: SupportOutcome;
  /** Says that a step before paid support was tried, or left out for a reason (K7). Said again it stands in the stead of what was said. */
  readonly considerStep: SupportOutcome;
  /** Says that what the owner wanted came about. */
  readonly outcomeMet: SupportOutcome;
};


export type MutationPutMapNodeArgs = {
  input: PutMapNodeInput;
};


export type MutationRemoveMapNodeArgs = {
  input: RemoveMapNodeInput;
};


export type MutationSetNameConsentArgs = {
  input: SetNameConsentInput;
};


export type MutationPutMapLinkArgs = {
  input: PutMapLinkInput;
};


export type MutationReviewMapLinkArgs = {
  input: ReviewMapLinkInput;
};


export type MutationRecordMapArgs = {
  input: RecordMapInput;
};


export type MutationShareMapWithProfessionalsArgs = {
  input: ShareMapWithProfessionalsInput;
};


export type MutationSayCarerArgs = {
  input: SayCarerInput;
};


export type MutationRecordCarerBreakArgs = {
  input: RecordCarerBreakInput;
};


export type MutationForgetCarerArgs = {
  input: ForgetCarerInput;
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


export type MutationStartIntroductionArgs = {
  input: StartIntroductionInput;
};


export type MutationAgreeToIntroductionArgs = {
  input: AgreeToIntroductionInput;
};


export type MutationMoveLinkArgs = {
  input: MoveLinkInput;
};


export type MutationPlanOutingArgs = {
  input: PlanOutingInput;
};


export type MutationDropOutingArgs = {
  input: DropOutingInput;
};


export type MutationAnswerOutingArgs = {
  input: AnswerOutingInput;
};


export type MutationPauseLadderArgs = {
  input: PauseLadderInput;
};


export type MutationResumeLadderArgs = {
  input: PauseLadderInput;
};


export type MutationAnswerAsBuddyArgs = {
  input: AnswerAsBuddyInput;
};


export type MutationOfferCompanyArgs = {
  input: OfferCompanyInput;
};


export type MutationRecordPatchArgs = {
  input: RecordPatchInput;
};


export type MutationReferInArgs = {
  input: ReferInInput;
};


export type MutationNoteFirstContactArgs = {
  input: NoteFirstContactInput;
};


export type MutationTurnRelationshipArgs = {
  input: TurnRelationshipInput;
};


export type MutationForgetReferralArgs = {
  input: ForgetReferralInput;
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


export type MutationMakeProgrammeFeedArgs = {
  input?: InputMaybe<MakeProgrammeFeedInput>;
};


export type MutationRevokeProgrammeFeedArgs = {
  input: RevokeProgrammeFeedInput;
};


export type MutationRecordGatheringArgs = {
  input: RecordGatheringInput;
};


export type MutationAnswerGatheringArgs = {
  input: AnswerGatheringInput;
};


export type MutationMoveGatheringArgs = {
  input: MoveGatheringInput;
};


export type MutationCancelGatheringArgs = {
  input: CancelGatheringInput;
};


export type MutationBeginPurposeCircleArgs = {
  input: BeginPurposeCircleInput;
};


export type MutationChooseFacilitatorArgs = {
  input: ChooseFacilitatorInput;
};


export type MutationAnswerAsFacilitatorArgs = {
  input: AnswerAsFacilitatorInput;
};


export type MutationRecordPurposeMeetingArgs = {
  input: RecordPurposeMeetingInput;
};


export type MutationMarkPurposeActionArgs = {
  input: MarkPurposeActionInput;
};


export type MutationEndPurposeCircleArgs = {
  input: EndPurposeCircleInput;
};


export type MutationExplainRightArgs = {
  input: ExplainRightInput;
};


export type MutationSayLikesArgs = {
  input: SayLikesInput;
};


export type MutationSayNotForMeArgs = {
  input: SayNotForMeInput;
};


export type MutationNameOutcomeArgs = {
  input: NameOutcomeInput;
};


export type MutationConsiderStepArgs = {
  input: ConsiderStepInput;
};


export type MutationOutcomeMetArgs = {
  input: OutcomeMetInput;
};

/** A team of the circle. */
export type Team = {
  readonly __typename?: 'Team';
  /** Who and what is around its owner, and what flows between them. For the team (K2). */
  readonly careMap?: Maybe<CareMap>;
  /** The mapping exercise as a page to print and fill in by pen: A4, large type, with what is known and room for more (K2). */
  readonly mappingSheet?: Maybe<Scalars['String']['output']>;
  /** Those who care for its owner and let the team's connector know what it is like. For the connector (K11). */
  readonly carers: ReadonlyArray<Carer>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Who is its community connector, or since when it has none. For the team (K8). */
  readonly connecting: TeamConnecting;
  /** Introductions, the newest first: what could be, and what came of it. For the team (K4). */
  readonly introductions?: Maybe<MapLinkConnection>;
  /** Its owner's way back into company, at their own pace. For the team (K5). */
  readonly ladder?: Maybe<Ladder>;
  /** The events its owner comes to or waits for in the next three months, with who said so. For the team (K6). */
  readonly ownersEvents: ReadonlyArray<OwnersEvent>;
  /** Its purpose circles, the newest first. For the team (K9). */
  readonly purposeCircles?: Maybe<PurposeCircleConnection>;
  /** What its owner has a right to and can choose, in plain words, and what was explained to them. For the team (K12). */
  readonly rights: Rights;
  /** What its owner likes and needs; null when nobody said yet. For the owner, who acts for them, and the team's connector. */
  readonly likes?: Maybe<Likes>;
  /** Where the owner might like to go: five places and events with a free place at most, each with up to three plain reasons; none while nobody said what they like. Nobody is ever sent them (K3). */
  readonly mightLike: ReadonlyArray<Suggestion>;
  /** What its owner wants, and what was tried for it before paid hours, the oldest first. For the team (K7). */
  readonly supportSequence: ReadonlyArray<SupportOutcome>;
};


/** A team of the circle. */
export type TeamIntroductionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team of the circle. */
export type TeamPurposeCirclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who and what is around the person supported (K2). */
export type CareMap = {
  readonly __typename?: 'CareMap';
  /** Whose it is. */
  readonly team: Team;
  /** How many entries it has had; 0 while nothing was entered. */
  readonly revision: Scalars['Int']['output'];
  /** Who and what is on it. */
  readonly nodes: ReadonlyArray<MapNode>;
  /** What is between them. */
  readonly links: ReadonlyArray<MapLink>;
  /** A gentle word, when it may be time to look at it together; to the team and its connector only (K10). */
  readonly prompt?: Maybe<Scalars['String']['output']>;
  /** Whether professionals with the plan may see it. */
  readonly forProfessionals: Scalars['Boolean']['output'];
  /** The picture as SVG, with a description in words. */
  readonly picture: Scalars['String']['output'];
  /** The picture as a page to look at and to print: with a key, and the same in a table. */
  readonly page: Scalars['String']['output'];
  /** All that was ever changed, newest first. People are called in it what they may be called today. */
  readonly history: MapEntryConnection;
};


/** Who and what is around the person supported (K2). */
export type CareMapPictureArgs = {
  ownerName?: InputMaybe<Scalars['String']['input']>;
};


/** Who and what is around the person supported (K2). */
export type CareMapPageArgs = {
  ownerName?: InputMaybe<Scalars['String']['input']>;
};


/** Who and what is around the person supported (K2). */
export type CareMapHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is on a map. */
export type MapNodeKind =
  /** A person. */
  | 'PERSON'
  /** People who meet. */
  | 'GROUP'
  /** Somewhere to be. */
  | 'PLACE'
  /** An organisation. */
  | 'ORGANISATION'
  /** A public service: council, health, housing. */
  | 'STATUTORY';

/** What a person is to the person supported. */
export type PersonRelation =
  /** Wife, husband, partner. */
  | 'PARTNER'
  /** Mother or father. */
  | 'PARENT'
  /** Daughter or son. */
  | 'CHILD'
  /** Sister or brother. */
  | 'SIBLING'
  /** Any other relative. */
  | 'RELATIVE'
  /** A friend. */
  | 'FRIEND'
  /** A neighbour. */
  | 'NEIGHBOUR'
  /** Someone from work, now or before. */
  | 'COLLEAGUE'
  /** A volunteer. */
  | 'VOLUNTEER'
  /** Someone from the same group. */
  | 'FELLOW_MEMBER'
  /** Someone paid to help. */
  | 'CARE_WORKER'
  /** A professional. */
  | 'PROFESSIONAL'
  /** Someone they meet. */
  | 'ACQUAINTANCE';

/** Someone or something on a map. */
export type MapNode = {
  readonly __typename?: 'MapNode';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: MapNodeKind;
  /** Of a person: what they are to the owner. */
  readonly relation?: Maybe<PersonRelation>;
  /** What it is called. A person: what they are to the owner, with a first name at most until they agree to more. */
  readonly label: Scalars['String']['output'];
  /** Of a person: the first name they go by, if one was written down. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Of a person who agreed to be named: how and when they said so. */
  readonly nameConsent?: Maybe<SaidSo>;
  /** The place of the asset map it stands for. */
  readonly place?: Maybe<Place>;
};

/** How far a link has come. */
export type LinkStatus =
  /** It could be. */
  | 'POTENTIAL'
  /** They have met. */
  | 'INTRODUCED'
  /** They are in touch. */
  | 'ENGAGED'
  /** It is good for both. */
  | 'GENERATIVE'
  /** It rests. */
  | 'INACTIVE';

/** What flows along a link (K2). */
export type CareType =
  /** Company. */
  | 'COMPANY'
  /** Listening and comfort. */
  | 'EMOTIONAL'
  /** Help with things to do. */
  | 'PRACTICAL'
  /** Personal care that nobody is paid for. */
  | 'PERSONAL'
  /** Care that someone is paid for. */
  | 'PAID_CARE'
  /** Getting about. */
  | 'GETTING_ABOUT'
  /** Something both like. */
  | 'SHARED_INTEREST'
  /** Belonging: faith, a club, work. */
  | 'BELONGING'
  /** Information and advice. */
  | 'INFORMATION'
  /** What the owner gives. */
  | 'GIVING';

/** Between two on a map. */
export type MapLink = {
  readonly __typename?: 'MapLink';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Where it begins; null: with the owner. */
  readonly from?: Maybe<MapNode>;
  /** To whom or what. */
  readonly to: MapNode;
  /** How far it has come. */
  readonly status: LinkStatus;
  /** What flows along it. */
  readonly careTypes: ReadonlyArray<CareType>;
  /** How long there has been something, as far as anyone knows: a year, a month or a day. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** When someone last looked whether it is still so. */
  readonly reviewedOn: Scalars['Date']['output'];
  /** Every step it took, with the day and who entered it; none is ever taken out (K4). */
  readonly steps: ReadonlyArray<LinkStep>;
  /** How the two came to be introduced, if they did (K4). */
  readonly introduction?: Maybe<Introduction>;
};

/** A step of a link (K4). */
export type LinkStep = {
  readonly __typename?: 'LinkStep';
  /** What it came to be. */
  readonly status: LinkStatus;
  /** The day it happened. */
  readonly on: Scalars['Date']['output'];
  /** When that was entered. */
  readonly at: Scalars['Instant']['output'];
  /** Who entered it. */
  readonly by: Person;
};

/** By which way something came on the map. */
export type MapEntryMode =
  /** Typed in. */
  | 'APP'
  /** From a sheet that was filled in by pen. */
  | 'PAPER';

/** What changed at one time (K2). */
export type MapEntry = {
  readonly __typename?: 'MapEntry';
  /** The revision of the map it led to. */
  readonly revision: Scalars['Int']['output'];
  /** When it was entered. */
  readonly at: Scalars['Instant']['output'];
  /** Who entered it. */
  readonly by: Person;
  /** By which way it came. */
  readonly mode: MapEntryMode;
  /** The day on which the sheet was filled in. */
  readonly filledOn?: Maybe<Scalars['Date']['output']>;
  /** What changed. */
  readonly changes: ReadonlyArray<MapChange>;
};

/** What a change of a map was about. */
export type MapChangeKind =
  /** Someone or something was put on the map, or mended. */
  | 'NODE_PUT'
  /** It was taken off. */
  | 'NODE_REMOVED'
  /** A first name was entered or taken out. */
  | 'NAMED'
  /** Someone agreed to be named. */
  | 'NAME_AGREED'
  /** Someone no longer wants to be named. */
  | 'NAME_WITHDRAWN'
  /** A link was written down, or mended. */
  | 'LINK_PUT'
  /** A link took a step. */
  | 'LINK_MOVED'
  /** A link was looked at. */
  | 'LINK_REVIEWED'
  /** Someone agreed to being introduced, or took that back. */
  | 'AGREED'
  /** Professionals may see the map, or no longer. */
  | 'FOR_PROFESSIONALS';

/** One change of a map. */
export type MapChange = {
  readonly __typename?: 'MapChange';
  /** What it was about. */
  readonly kind: MapChangeKind;
  /** The node, if it is about one. */
  readonly nodeId?: Maybe<Scalars['ID']['output']>;
  /** The link, if it is about one. */
  readonly linkId?: Maybe<Scalars['ID']['output']>;
  /** What a link came to be. */
  readonly status?: Maybe<LinkStatus>;
  /** The day it did. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** The change in words. */
  readonly words: Scalars['String']['output'];
};

/** A place of the circle, and how many of its teams go there, under disclosure control (K2). */
export type CirclePlace = {
  readonly __typename?: 'CirclePlace';
  /** The place; null when it is no longer on the asset map. */
  readonly place?: Maybe<Place>;
  /** Teams whose owner goes there: `0`, `*` for one to seven, else to the nearest five. */
  readonly goThere: Scalars['String']['output'];
  /** Teams that thought of it: likewise. */
  readonly thoughtOfIt: Scalars['String']['output'];
};

/** Someone or something for the map. */
export type MapNodeInput = {
  /** An id of your own making (`node_` and a ULID), or that of what is there. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  readonly kind: MapNodeKind;
  /** Of a person: what they are to the owner. */
  readonly relation?: InputMaybe<PersonRelation>;
  /** Of a person: their first name, if they are called by it. One word. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Of anything else: what it is called. May be left out for a place of the asset map. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** The place of the asset map it stands for. */
  readonly placeId?: InputMaybe<Scalars['ID']['input']>;
  /** Of a person who agreed to be named: what they agreed to be called. */
  readonly agreedName?: InputMaybe<Scalars['String']['input']>;
  /** How and when they agreed. */
  readonly nameAgreed?: InputMaybe<HeardFromInput>;
};

/** A node, and whose map it goes on. */
export type PutMapNodeInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The node. */
  readonly node: MapNodeInput;
  /** The revision of the map that was looked at: when others have changed it since, this is refused, so that it can be looked at anew. */
  readonly basedOn?: InputMaybe<Scalars['Int']['input']>;
};

/** What to take off a map. */
export type RemoveMapNodeInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The node. */
  readonly nodeId: Scalars['ID']['input'];
  /** The revision of the map that was looked at: when others have changed it since, this is refused, so that it can be looked at anew. */
  readonly basedOn?: InputMaybe<Scalars['Int']['input']>;
};

/** What a person on a map may be called. */
export type SetNameConsentInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The person on its map. */
  readonly nodeId: Scalars['ID']['input'];
  /** What they agreed to be called; leave it out when they no longer want to be named. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How and when they agreed. */
  readonly heard?: InputMaybe<HeardFromInput>;
  /** The revision of the map that was looked at: when others have changed it since, this is refused, so that it can be looked at anew. */
  readonly basedOn?: InputMaybe<Scalars['Int']['input']>;
};

/** A link for the map. */
export type MapLinkInput = {
  /** An id of your own making (`link_` and a ULID), or that of what is there. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Where it begins; with the owner unless said. */
  readonly fromNodeId?: InputMaybe<Scalars['ID']['input']>;
  /** To whom or what. */
  readonly toNodeId: Scalars['ID']['input'];
  /** How far it has come. None begins as introduced. */
  readonly status: LinkStatus;
  /** The day it came to be so; today unless said. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** What flows along it; the first is the one it is drawn under. */
  readonly careTypes: ReadonlyArray<CareType>;
  /** How long there has been something: a year, a month or a day. */
  readonly since?: InputMaybe<Scalars['String']['input']>;
};

/** A link, and on whose map. */
export type PutMapLinkInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The link. */
  readonly link: MapLinkInput;
  /** The revision of the map that was looked at: when others have changed it since, this is refused, so that it can be looked at anew. */
  readonly basedOn?: InputMaybe<Scalars['Int']['input']>;
};

/** Which link was looked at. */
export type ReviewMapLinkInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The link. */
  readonly linkId: Scalars['ID']['input'];
};

/** A sheet of the mapping exercise. */
export type RecordMapInput = {
  /** An id of your own making (`mapping_` and a ULID): the same sheet again changes nothing. */
  readonly id: Scalars['ID']['input'];
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The day on which it was filled in by pen; leave it out for what was never on paper. */
  readonly filledOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who and what is on it; give each an id, for the links. At most 60. */
  readonly nodes: ReadonlyArray<MapNodeInput>;
  /** What is between them. At most 60. */
  readonly links: ReadonlyArray<MapLinkInput>;
};

/** Whether professionals may see the map. */
export type ShareMapWithProfessionalsInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** Whether those with the plan may see it. */
  readonly allowed: Scalars['Boolean']['input'];
  /** How the owner said so, if someone else enters it. */
  readonly heard?: InputMaybe<HeardFromInput>;
};

/** A page of a map's history. */
export type MapEntryConnection = {
  readonly __typename?: 'MapEntryConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<MapEntryEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of a map's history. */
export type MapEntryEdge = {
  readonly __typename?: 'MapEntryEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: MapEntry;
};

/** A page of places of the circle. */
export type CirclePlaceConnection = {
  readonly __typename?: 'CirclePlaceConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<CirclePlaceEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of places of the circle. */
export type CirclePlaceEdge = {
  readonly __typename?: 'CirclePlaceEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: CirclePlace;
};

/** Someone who cares for another unpaid, in their own right. */
export type Carer = {
  readonly __typename?: 'Carer';
  /** Who. */
  readonly person: Person;
  /** The team of whom they care for. When its owner has died, its contact plans say who keeps in touch with them for twelve weeks. */
  readonly team: Team;
  /** What caring is like, and what they want to go on doing, as they put it. */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** What would help them. */
  readonly helps?: Maybe<Scalars['String']['output']>;
  /** How it stands with the assessment they have a right to. */
  readonly assessment: CarersAssessment;
  /** When they asked for it or had it. */
  readonly assessmentOn?: Maybe<Scalars['Date']['output']>;
  /** Time of their own, had or to come. */
  readonly breaks: ReadonlyArray<CarerBreak>;
  /** Whether the team's connector sees this. */
  readonly connectorSees: Scalars['Boolean']['output'];
  /** Whether whom they cared for has died. */
  readonly bereaved: Scalars['Boolean']['output'];
  /** When they first said that they care. */
  readonly since: Scalars['Instant']['output'];
};

/** How it stands with a carer's assessment. */
export type CarersAssessment =
  /** Nobody has asked for it. */
  | 'NOT_ASKED'
  /** It was asked for. */
  | 'ASKED'
  /** They had it. */
  | 'HAD'
  /** They do not want it. */
  | 'NOT_WANTED';

/** Time a carer has for themselves. */
export type CarerBreak = {
  readonly __typename?: 'CarerBreak';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
};

/** Whose carer someone no longer says they are. */
export type CarerForgotten = {
  readonly __typename?: 'CarerForgotten';
  /** The team. */
  readonly teamId: Scalars['ID']['output'];
};

/** What a carer says of themselves. */
export type SayCarerInput = {
  /** The team of whom you care for. */
  readonly teamId: Scalars['ID']['input'];
  /** What caring is like, and what you want to go on doing. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** What would help you. */
  readonly helps?: InputMaybe<Scalars['String']['input']>;
  /** How it stands with the assessment you have a right to. */
  readonly assessment: CarersAssessment;
  /** When you asked for it or had it; needed for those two. */
  readonly assessmentOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the team's connector sees this. */
  readonly connectorSees: Scalars['Boolean']['input'];
};

/** Time of one's own. */
export type RecordCarerBreakInput = {
  /** An id of your own making (`break_` and a ULID), or that of the break to mend. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team of whom you care for. */
  readonly teamId: Scalars['ID']['input'];
  /** Its first day. */
  readonly from: Scalars['Date']['input'];
  /** Its last day. */
  readonly to: Scalars['Date']['input'];
};

/** For whose team. */
export type ForgetCarerInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
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
  | 'EXPIRED'
  /** What it asks needed no answer any more before it went out. */
  | 'WITHDRAWN';

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

/** A language people are written to in. What has no words in it yet is said in English. Nobody who speaks Welsh from home has looked over the Welsh words yet. */
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
  /** Whether the words of that language are ours, and wait for somebody who speaks it from home to look them over. */
  readonly waitsForSpeaker: Scalars['Boolean']['output'];
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

/** How someone said something to whoever enters it for them. */
export type HeardHow =
  /** Face to face. */
  | 'IN_PERSON'
  /** On the telephone. */
  | 'PHONE'
  /** In a letter. */
  | 'LETTER'
  /** In a video call. */
  | 'VIDEO';

/** That something was heard from someone, and is entered for them. */
export type HeardFromInput = {
  /** How they said it. */
  readonly how: HeardHow;
  /** On which day. */
  readonly on: Scalars['Date']['input'];
};

/** What someone said: by their own hand, or heard from them. */
export type SaidSo = {
  readonly __typename?: 'SaidSo';
  /** Who entered it. */
  readonly by: Person;
  /** When it was entered. */
  readonly at: Scalars['Instant']['output'];
  /** How it was heard, if it was not their own hand. */
  readonly how?: Maybe<HeardHow>;
  /** On which day it was heard, likewise. */
  readonly on?: Maybe<Scalars['Date']['output']>;
};

/** How a team stands with its community connector. From the sixth stage of its start on it has one, or a dated vacancy. */
export type TeamConnecting = {
  readonly __typename?: 'TeamConnecting';
  /** Who it is; null when nobody is. */
  readonly connector?: Maybe<Person>;
  /** When their term ends. */
  readonly until?: Maybe<Scalars['Instant']['output']>;
  /** Since when it is to have one; null while it need not. */
  readonly expectedSince?: Maybe<Scalars['Instant']['output']>;
  /** Since when nobody is; null when somebody is, or need not be. */
  readonly vacantSince?: Maybe<Scalars['Instant']['output']>;
};

/** How many teams had a community connector: counts as `0`, `*` for one to seven, else to the nearest five. */
export type ConnectorCoverage = {
  readonly __typename?: 'ConnectorCoverage';
  /** The month. */
  readonly month: Scalars['String']['output'];
  /** Teams that were to have one: from the sixth stage on, neither closed nor mourning. */
  readonly teams: Scalars['String']['output'];
  /** Of these, teams that had one. */
  readonly connected: Scalars['String']['output'];
  /** The same in whole per cent, made of the counts as they are shown; null when they are not, or say all or none of fewer than twenty. */
  readonly percent?: Maybe<Scalars['Int']['output']>;
};

/** All that connectors keep about one person, as it stood at a moment. */
export type NeighbourhoodExport = {
  readonly __typename?: 'NeighbourhoodExport';
  /** When it was made. */
  readonly madeAt: Scalars['Instant']['output'];
  /** As JSON. */
  readonly json: Scalars['String']['output'];
};

/** Where the thought of an introduction came from. */
export type IntroductionOrigin =
  /** Someone thought of it. */
  | 'FREE'
  /** It was suggested. */
  | 'SUGGESTION';

/** Which side of an introduction. */
export type IntroductionSide =
  /** The person supported. */
  | 'OWNER'
  /** Whom they are to meet. */
  | 'OTHER';

/** How two came to be introduced (K4). */
export type Introduction = {
  readonly __typename?: 'Introduction';
  /** Where the thought came from. */
  readonly origin: IntroductionOrigin;
  /** The owner's yes, while it stands. */
  readonly ownerAgreed?: Maybe<SaidSo>;
  /** The other's yes, while it stands. */
  readonly otherAgreed?: Maybe<SaidSo>;
  /** Whether the other side has to agree: a person has, a place need not. */
  readonly needsOther: Scalars['Boolean']['output'];
};

/** How many links came to each status, under disclosure control: `0`, `*` for one to seven, else to the nearest five. */
export type IntroductionMoves = {
  readonly __typename?: 'IntroductionMoves';
  /** The quarter. */
  readonly quarter: Scalars['String']['output'];
  /** Links whose two ends were introduced. */
  readonly introduced: Scalars['String']['output'];
  /** Links that came to be in touch. */
  readonly engaged: Scalars['String']['output'];
  /** Links that came to be good for both. */
  readonly generative: Scalars['String']['output'];
};

/** A team one is community connector of. */
export type ConnectedTeam = {
  readonly __typename?: 'ConnectedTeam';
  /** The team. */
  readonly team: Team;
  /** Its map. */
  readonly careMap: CareMap;
  /** What waits there for its connector. Nothing of it is urgent. */
  readonly waiting: ReadonlyArray<ConnectorWaiting>;
};

/** What waits for a connector. */
export type ConnectorWaitingKind =
  /** Nothing has been mapped yet. */
  | 'MAP_TO_MAKE'
  /** It may be time to look at the map together (K10). */
  | 'MAP_TO_LOOK_AT'
  /** Someone could be asked whether they would like to be introduced. */
  | 'AGREEMENT_TO_ASK'
  /** All have said yes: they can be introduced. */
  | 'INTRODUCTION_TO_MAKE'
  /** They met a while ago: how was it? */
  | 'INTRODUCTION_TO_FOLLOW'
  /** Nobody has looked at a link for half a year. */
  | 'LINK_TO_REVIEW'
  /** A buddy cannot come along. */
  | 'BUDDY_TO_FIND';

/** Something that waits for a connector, in words. */
export type ConnectorWaiting = {
  readonly __typename?: 'ConnectorWaiting';
  /** What kind. */
  readonly kind: ConnectorWaitingKind;
  /** The link or outing it is about. */
  readonly about?: Maybe<Scalars['ID']['output']>;
  /** In words. */
  readonly words: Scalars['String']['output'];
};

/** Whom or what the owner could be introduced to: something on the map, or a place of the asset map. */
export type StartIntroductionInput = {
  /** An id of your own making for the link (`link_` and a ULID). */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** Someone or something on its map. */
  readonly nodeId?: InputMaybe<Scalars['ID']['input']>;
  /** A place of the asset map; it is put on the map if it is not there. */
  readonly placeId?: InputMaybe<Scalars['ID']['input']>;
  /** What might flow along the link. */
  readonly careTypes: ReadonlyArray<CareType>;
  /** Where the thought came from. */
  readonly origin: IntroductionOrigin;
};

/** What one side says to being introduced. */
export type AgreeToIntroductionInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The link. */
  readonly linkId: Scalars['ID']['input'];
  /** Who says it. */
  readonly side: IntroductionSide;
  /** Whether they agree. */
  readonly agrees: Scalars['Boolean']['input'];
  /** How they said so, if it is not the owner who enters it themselves. */
  readonly heard?: InputMaybe<HeardFromInput>;
};

/** Where a link goes. */
export type MoveLinkInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The link. */
  readonly linkId: Scalars['ID']['input'];
  /** What it came to be. */
  readonly status: LinkStatus;
  /** The day it did; today unless said. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of links. */
export type MapLinkConnection = {
  readonly __typename?: 'MapLinkConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<MapLinkEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of links. */
export type MapLinkEdge = {
  readonly __typename?: 'MapLinkEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: MapLink;
};

/** A page of teams one is connector of. */
export type ConnectedTeamConnection = {
  readonly __typename?: 'ConnectedTeamConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<ConnectedTeamEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of teams one is connector of. */
export type ConnectedTeamEdge = {
  readonly __typename?: 'ConnectedTeamEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ConnectedTeam;
};

/** The owner's way back into company (K5, T20). */
export type Ladder = {
  readonly __typename?: 'Ladder';
  /** The highest level that was ever reached, from 1 to 5; 0 before the first. It never falls. */
  readonly level: Scalars['Int']['output'];
  /** Whether it rests. */
  readonly paused: Scalars['Boolean']['output'];
  /** What was said when it was let rest. */
  readonly pausedBy?: Maybe<SaidSo>;
  /** What could come next, if the owner likes: one level up at most. */
  readonly next?: Maybe<LadderSuggestion>;
  /** One friendly line about what is planned, or was. Null within a week of “not today”, and while it rests. */
  readonly prompt?: Maybe<Scalars['String']['output']>;
  /** All outings, the newest first. */
  readonly outings: OutingConnection;
};


/** The owner's way back into company (K5, T20). */
export type LadderOutingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What could come next on a ladder. */
export type LadderSuggestion = {
  readonly __typename?: 'LadderSuggestion';
  /** The level. */
  readonly level: Scalars['Int']['output'];
  /** What it is like, in a sentence. */
  readonly words: Scalars['String']['output'];
};

/** Where an outing stands. */
export type OutingState =
  /** It is planned. */
  | 'OPEN'
  /** It took place. */
  | 'DONE'
  /** Something else came of it. */
  | 'CHANGED'
  /** It was taken off the ladder. */
  | 'DROPPED';

/** How an outing went. */
export type OutingResult =
  /** It took place. */
  | 'DONE'
  /** Not today: it stays where it is. */
  | 'NOT_TODAY'
  /** Something else came of it. */
  | 'CHANGED';

/** One step of a ladder. */
export type Outing = {
  readonly __typename?: 'Outing';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** From 1 to 5. */
  readonly level: Scalars['Int']['output'];
  /** What. */
  readonly activity: Scalars['String']['output'];
  /** Where, in words. */
  readonly placeWords?: Maybe<Scalars['String']['output']>;
  /** The place of the asset map. */
  readonly place?: Maybe<Place>;
  /** When. */
  readonly plannedAt: Scalars['Instant']['output'];
  /** Where it stands. */
  readonly state: OutingState;
  /** Who was asked along. */
  readonly buddy?: Maybe<OutingBuddy>;
  /** What the owner said of it, oldest first. */
  readonly answers: ReadonlyArray<OutingAnswer>;
  /** Who planned it. */
  readonly planned: SaidSo;
};

/** Whoever was asked along, and what they said to this outing. */
export type OutingBuddy = {
  readonly __typename?: 'OutingBuddy';
  /** Who. */
  readonly person: Person;
  /** Whether they come; null until they say. */
  readonly comes?: Maybe<Scalars['Boolean']['output']>;
};

/** What the owner said of an outing. */
export type OutingAnswer = {
  readonly __typename?: 'OutingAnswer';
  /** How it went. */
  readonly result: OutingResult;
  /** What came of it instead. */
  readonly changedTo?: Maybe<Scalars['String']['output']>;
  /** How they felt afterwards, from 0 to 10. */
  readonly feltAfter?: Maybe<Scalars['Int']['output']>;
  /** Who entered it, and how it was heard. */
  readonly said: SaidSo;
};

/** An outing as whoever was asked along sees it. */
export type MyOuting = {
  readonly __typename?: 'MyOuting';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly activity: Scalars['String']['output'];
  /** Where, in words. */
  readonly placeWords?: Maybe<Scalars['String']['output']>;
  /** The place of the asset map. */
  readonly place?: Maybe<Place>;
  /** When. */
  readonly plannedAt: Scalars['Instant']['output'];
  /** What the owner would like you to call them. */
  readonly meetAs?: Maybe<Scalars['String']['output']>;
  /** Whether you come; null until you say. */
  readonly comes?: Maybe<Scalars['Boolean']['output']>;
};

/** What someone offers. */
export type CompanyKind =
  /** To facilitate a purpose circle. */
  | 'FACILITATOR'
  /** To go along with others. */
  | 'BUDDY';

/** Someone's one-page profile, in their own words (K9). */
export type Companion = {
  readonly __typename?: 'Companion';
  /** Who. */
  readonly person: Person;
  /** What they go by. */
  readonly goesBy: Scalars['String']['output'];
  /** What they offer. */
  readonly offers: ReadonlyArray<CompanyKind>;
  /** What people like and admire about them. */
  readonly admired: Scalars['String']['output'];
  /** What is important to them. */
  readonly important: Scalars['String']['output'];
  /** How to support them well. */
  readonly support: Scalars['String']['output'];
};

/** An outing as it is planned. */
export type PlanOutingInput = {
  /** An id of your own making (`outing_` and a ULID), or that of the outing to plan anew. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** From 1 to 5: at most one above what was reached. */
  readonly level: Scalars['Int']['input'];
  /** What. */
  readonly activity: Scalars['String']['input'];
  /** Where, in words. */
  readonly placeWords?: InputMaybe<Scalars['String']['input']>;
  /** The place of the asset map. */
  readonly placeId?: InputMaybe<Scalars['ID']['input']>;
  /** When. */
  readonly plannedAt: Scalars['Instant']['input'];
  /** Who is asked along: someone of the team, or someone who offers it. */
  readonly buddyId?: InputMaybe<Scalars['ID']['input']>;
  /** What the buddy may call the owner. */
  readonly meetAs?: InputMaybe<Scalars['String']['input']>;
  /** How the owner said so, if someone else enters it. */
  readonly heard?: InputMaybe<HeardFromInput>;
};

/** Which outing to take off. */
export type DropOutingInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The outing. */
  readonly outingId: Scalars['ID']['input'];
  /** How the owner said so, if someone else enters it. */
  readonly heard?: InputMaybe<HeardFromInput>;
};

/** How an outing went. */
export type AnswerOutingInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The outing. */
  readonly outingId: Scalars['ID']['input'];
  /** How it went. */
  readonly result: OutingResult;
  /** What came of it instead. */
  readonly changedTo?: InputMaybe<Scalars['String']['input']>;
  /** How they felt afterwards, from 0 to 10; only if they like to say. */
  readonly feltAfter?: InputMaybe<Scalars['Int']['input']>;
  /** How the owner said so, if someone else enters it. */
  readonly heard?: InputMaybe<HeardFromInput>;
};

/** Whose ladder rests or goes on. */
export type PauseLadderInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** How the owner said so, if someone else enters it. */
  readonly heard?: InputMaybe<HeardFromInput>;
};

/** Whether one comes along. */
export type AnswerAsBuddyInput = {
  /** The outing. */
  readonly outingId: Scalars['ID']['input'];
  /** Whether you come. */
  readonly comes: Scalars['Boolean']['input'];
};

/** One's own one-page profile. */
export type OfferCompanyInput = {
  /** What you offer; at least one. */
  readonly offers: ReadonlyArray<CompanyKind>;
  /** What you go by. */
  readonly goesBy: Scalars['String']['input'];
  /** What people like and admire about you. */
  readonly admired: Scalars['String']['input'];
  /** What is important to you. */
  readonly important: Scalars['String']['input'];
  /** How to support you well. */
  readonly support: Scalars['String']['input'];
};

/** A page of outings. */
export type OutingConnection = {
  readonly __typename?: 'OutingConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<OutingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of outings. */
export type OutingEdge = {
  readonly __typename?: 'OutingEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Outing;
};

/** A page of outings one was asked along on. */
export type MyOutingConnection = {
  readonly __typename?: 'MyOutingConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<MyOutingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of outings one was asked along on. */
export type MyOutingEdge = {
  readonly __typename?: 'MyOutingEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: MyOuting;
};

/** A page of one-page profiles. */
export type CompanionConnection = {
  readonly __typename?: 'CompanionConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<CompanionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of one-page profiles. */
export type CompanionEdge = {
  readonly __typename?: 'CompanionEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Companion;
};

/** The neighbourhood a circle is there for. */
export type Patch = {
  readonly __typename?: 'Patch';
  /** How many live in it. */
  readonly population: Scalars['Int']['output'];
  /** The practices of general practitioners there. */
  readonly practices: ReadonlyArray<Practice>;
  /** When this was said. */
  readonly changedAt: Scalars['Instant']['output'];
};

/** A practice of general practitioners. */
export type Practice = {
  readonly __typename?: 'Practice';
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The first half of its postcode. */
  readonly outwardCode: Scalars['String']['output'];
};

/** Who sends someone. */
export type ReferralSource =
  /** Their general practitioner. */
  | 'GP'
  /** They themselves. */
  | 'SELF'
  /** Their family. */
  | 'FAMILY';

/** How it stands between someone and the circle. It is never closed. */
export type RelationshipState =
  /** Something is going on. */
  | 'ACTIVE'
  /** It is quiet, and can be active again at any moment. */
  | 'QUIET';

/** Someone who was sent to the circle. */
export type Referral = {
  readonly __typename?: 'Referral';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Who sent them. */
  readonly source: ReferralSource;
  /** The practice, when a GP did. */
  readonly practice?: Maybe<Scalars['String']['output']>;
  /** Who it is. */
  readonly name: Scalars['String']['output'];
  /** How they are reached. */
  readonly reach: Scalars['String']['output'];
  /** What was said of it. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** When they were sent. */
  readonly at: Scalars['Instant']['output'];
  /** Who entered it. */
  readonly by: Person;
  /** The team it led to, if it did. */
  readonly team?: Maybe<Team>;
  /** When somebody first talked to them; null while that is to be done. */
  readonly firstContactOn?: Maybe<Scalars['Date']['output']>;
  /** How it stands now. */
  readonly relationship: RelationshipState;
  /** How it stood since, the oldest first. */
  readonly changes: ReadonlyArray<RelationshipChange>;
};

/** A change of how it stands. */
export type RelationshipChange = {
  readonly __typename?: 'RelationshipChange';
  /** How it stands from then on. */
  readonly state: RelationshipState;
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** By whom. */
  readonly by: Person;
};

/** How many were sent to the circle in a month: `0`, `*` for one to seven, else to the nearest five. */
export type ReferralFigures = {
  readonly __typename?: 'ReferralFigures';
  /** The month. */
  readonly month: Scalars['String']['output'];
  /** By who sent them. */
  readonly bySource: ReadonlyArray<ReferralCount>;
  /** All of them. */
  readonly total: Scalars['String']['output'];
};

/** How many someone sent. */
export type ReferralCount = {
  readonly __typename?: 'ReferralCount';
  /** Who. */
  readonly source: ReferralSource;
  /** How many, as it may be shown. */
  readonly count: Scalars['String']['output'];
};

/** The circle's patch. */
export type RecordPatchInput = {
  /** How many live in it. */
  readonly population: Scalars['Int']['input'];
  /** The practices there, at most 50. */
  readonly practices: ReadonlyArray<PracticeInput>;
};

/** A practice of general practitioners. */
export type PracticeInput = {
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** The first half of its postcode. */
  readonly outwardCode: Scalars['String']['input'];
};

/** Who is sent to the circle. */
export type ReferInInput = {
  /** An id of your own making (`referral_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Who sends them. */
  readonly source: ReferralSource;
  /** The practice, when a GP does. */
  readonly practice?: InputMaybe<Scalars['String']['input']>;
  /** Who it is. */
  readonly name: Scalars['String']['input'];
  /** How they are reached. */
  readonly reach: Scalars['String']['input'];
  /** What is to be said of it. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** With whom somebody first talked. */
export type NoteFirstContactInput = {
  /** Who was sent. */
  readonly referralId: Scalars['ID']['input'];
  /** On which day. */
  readonly on: Scalars['Date']['input'];
};

/** How it stands with someone. */
export type TurnRelationshipInput = {
  /** Who was sent. */
  readonly referralId: Scalars['ID']['input'];
  /** How it stands from now on. */
  readonly state: RelationshipState;
};

/** Whom to forget. */
export type ForgetReferralInput = {
  /** Who was sent. */
  readonly referralId: Scalars['ID']['input'];
};

/** Of whom nothing is kept any more. */
export type ReferralForgotten = {
  readonly __typename?: 'ReferralForgotten';
  /** Who was sent. */
  readonly referralId: Scalars['ID']['output'];
};

/** A page of those who were sent. */
export type ReferralConnection = {
  readonly __typename?: 'ReferralConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<ReferralEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of those who were sent. */
export type ReferralEdge = {
  readonly __typename?: 'ReferralEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Referral;
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

/** An address at which a calendar reads events. The address itself is told once, when it is made. */
export type ProgrammeFeed = {
  readonly __typename?: 'ProgrammeFeed';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What a calendar finds there. */
  readonly holds: ProgrammeFeedHolds;
  /** When it was made. */
  readonly madeAt: Scalars['Instant']['output'];
  /** The last day a calendar read it; none yet, when missing. */
  readonly lastReadOn?: Maybe<Scalars['Date']['output']>;
  /** When it was taken back, if it was. */
  readonly revokedAt?: Maybe<Scalars['Instant']['output']>;
};

/** What a calendar finds at the address of a feed. In none of them is another person. */
export type ProgrammeFeedHolds =
  /** The events you go to: when, and at which place of the circle's map. A calendar is seen over shoulders. */
  | 'WHEN_AND_WHERE'
  /** The same with what each is called. */
  | 'WITH_TITLES'
  /** Every event of the circle with what it is called; the time of those you do not go to stays free. */
  | 'WHOLE_PROGRAMME';

/** A calendar feed of the programme that was made. */
export type MadeProgrammeFeed = {
  readonly __typename?: 'MadeProgrammeFeed';
  /** The feed. */
  readonly feed: ProgrammeFeed;
  /**
   * Its address, told this once: a path of the circle's API, to be put behind the scheme and host of this one. Whoever has
   * it sees what the feed holds, and can do nothing. Missing when the feed was made before under the same id.
   */
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** A calendar feed of the programme to make. */
export type MakeProgrammeFeedInput = {
  /** An id of your own making (`feed_` and a ULID), so that sending it again makes no second feed. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What a calendar finds there; left out: when and where the events are that you go to. */
  readonly holds?: InputMaybe<ProgrammeFeedHolds>;
};

/** Which calendar feed of the programme to take back. */
export type RevokeProgrammeFeedInput = {
  /** The feed. */
  readonly feedId: Scalars['ID']['input'];
};

/** A page of calendar feeds of the programme. */
export type ProgrammeFeedConnection = {
  readonly __typename?: 'ProgrammeFeedConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<ProgrammeFeedEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of calendar feeds of the programme. */
export type ProgrammeFeedEdge = {
  readonly __typename?: 'ProgrammeFeedEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ProgrammeFeed;
};

/** An event that a team's owner comes to or waits for. */
export type OwnersEvent = {
  readonly __typename?: 'OwnersEvent';
  /** The event, on its day. */
  readonly event: GatheringDay;
  /** How the owner stands, and how that was said. */
  readonly answer: GatheringAnswer;
};

/** An event the circle holds, once or again and again (K6). */
export type Gathering = {
  readonly __typename?: 'Gathering';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** What it is about. */
  readonly about: Scalars['String']['output'];
  /** The place of the circle's map where it is, if it is at one. */
  readonly place?: Maybe<Place>;
  /** Where else it is. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Its times. */
  readonly session: Session;
  /** How many can come. */
  readonly capacity: Scalars['Int']['output'];
  /** What it costs in pence; 0 is free; null is as the place has it. */
  readonly costPence?: Maybe<Scalars['Int']['output']>;
  /** How it meets people. */
  readonly access: ReadonlyArray<AccessFeature>;
  /** What one does there; none: as the place has it. */
  readonly interests: ReadonlyArray<Interest>;
  /** The district of an address that is not on the map. */
  readonly outwardCode?: Maybe<Scalars['String']['output']>;
  /** Whether one gets in without a step at an address that is not on the map; null is not known. */
  readonly stepFree?: Maybe<Scalars['Boolean']['output']>;
  /** Since when it does not take place any more. */
  readonly cancelledAt?: Maybe<Scalars['Instant']['output']>;
  /** The days it is on in the next two months. */
  readonly soon: ReadonlyArray<GatheringDay>;
};

/** An event on one day. */
export type GatheringDay = {
  readonly __typename?: 'GatheringDay';
  /** The event. */
  readonly gathering: Gathering;
  /** The day its rule says; also once it was moved, it is named by this. */
  readonly day: Scalars['Date']['output'];
  /** When it begins. */
  readonly from: Scalars['Instant']['output'];
  /** When it ends. */
  readonly to: Scalars['Instant']['output'];
  /** Whether it is called off. */
  readonly cancelled: Scalars['Boolean']['output'];
  /** Whether it was moved. */
  readonly moved: Scalars['Boolean']['output'];
  /** How many come. */
  readonly going: Scalars['Int']['output'];
  /** How many wait for a place. */
  readonly waiting: Scalars['Int']['output'];
  /** How many places are free; one that is kept for someone is not. */
  readonly free: Scalars['Int']['output'];
  /** How you stand; null when you neither come nor wait. */
  readonly mine?: Maybe<GatheringAnswer>;
  /** Everyone who comes or waits, in the order they asked. For community connectors; null for others. */
  readonly answers?: Maybe<ReadonlyArray<GatheringAnswer>>;
};

/** How someone stands with an event. */
export type GatheringAnswer = {
  readonly __typename?: 'GatheringAnswer';
  /** Who. */
  readonly person: Person;
  /** How they stand. */
  readonly standing: GatheringStanding;
  /** The last day on which a yes counts, while a place is kept for them. */
  readonly answerBy?: Maybe<Scalars['Date']['output']>;
  /** The moment until which it is kept; on the day of the event that is an hour. */
  readonly keptUntil?: Maybe<Scalars['Instant']['output']>;
  /** How they said so. */
  readonly said: SaidSo;
};

/** How someone stands with an event. */
export type GatheringStanding =
  /** They come. */
  | 'GOING'
  /** They wait for a place. */
  | 'WAITING'
  /** A place came free and is kept for them until they say. */
  | 'OFFERED';

/** An event as it is recorded. */
export type RecordGatheringInput = {
  /** An id of your own making (`gathering_` and a ULID), or that of the event to mend. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** What it is about. */
  readonly about: Scalars['String']['input'];
  /** The place of the map where it is; or else an address. */
  readonly placeId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is, when that is not on the map. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Its times. */
  readonly session: SessionInput;
  /** How many can come, at most 500. */
  readonly capacity: Scalars['Int']['input'];
  /** What it costs in pence; 0 is free; left out: as the place has it. */
  readonly costPence?: InputMaybe<Scalars['Int']['input']>;
  /** How it meets people. */
  readonly access?: InputMaybe<ReadonlyArray<AccessFeature>>;
  /** What one does there, twelve at most: so that it can be suggested to whoever likes that (K3). Left out: as the place has it. */
  readonly interests?: InputMaybe<ReadonlyArray<Interest>>;
  /** The district of an address that is not on the map: the first half of its postcode. */
  readonly outwardCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether one gets in without a step at an address that is not on the map; left out: not to be relied on. */
  readonly stepFree?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether someone comes to an event. */
export type AnswerGatheringInput = {
  /** The event. */
  readonly gatheringId: Scalars['ID']['input'];
  /** On which of its days. */
  readonly day: Scalars['Date']['input'];
  /** Whether they come. */
  readonly comes: Scalars['Boolean']['input'];
  /** Who; left out: you, or the owner of the team named beside. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** A team whose owner it is: someone of it enters what they said. */
  readonly ownerOf?: InputMaybe<Scalars['ID']['input']>;
  /** How it was heard, when it is someone else's answer. */
  readonly heard?: InputMaybe<HeardFromInput>;
};

/** Which event to move, and to when. */
export type MoveGatheringInput = {
  /** The event. */
  readonly gatheringId: Scalars['ID']['input'];
  /** On which of its days. */
  readonly day: Scalars['Date']['input'];
  /** To which day; it may be the same. */
  readonly to: Scalars['Date']['input'];
  /** When it begins, on the wall: `14:00`. */
  readonly from: Scalars['String']['input'];
  /** How long it lasts. */
  readonly minutes: Scalars['Int']['input'];
};

/** Which event to call off. */
export type CancelGatheringInput = {
  /** The event. */
  readonly gatheringId: Scalars['ID']['input'];
  /** On which of its days; left out: for good. */
  readonly day?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of the programme. */
export type GatheringDayConnection = {
  readonly __typename?: 'GatheringDayConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<GatheringDayEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of the programme. */
export type GatheringDayEdge = {
  readonly __typename?: 'GatheringDayEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: GatheringDay;
};

/** A few people around one purpose of the owner's (K9, T21). */
export type PurposeCircle = {
  readonly __typename?: 'PurposeCircle';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is; null to whoever only facilitates it. */
  readonly team?: Maybe<Team>;
  /** The purpose. */
  readonly purpose: Scalars['String']['output'];
  /** Who began it. */
  readonly begun: SaidSo;
  /** Who was asked to facilitate. */
  readonly facilitator?: Maybe<PurposeFacilitator>;
  /** Its meetings, oldest first; null to whoever was asked and has not said yes. */
  readonly meetings?: Maybe<ReadonlyArray<PurposeMeeting>>;
  /** When it ended. */
  readonly ended?: Maybe<SaidSo>;
};

/** Who facilitates a purpose circle. */
export type PurposeFacilitator = {
  readonly __typename?: 'PurposeFacilitator';
  /** Who. */
  readonly person: Person;
  /** That the owner chose them. */
  readonly chosen: SaidSo;
  /** Whether they will; null until they say. */
  readonly accepts?: Maybe<Scalars['Boolean']['output']>;
};

/** A meeting of a purpose circle. */
export type PurposeMeeting = {
  readonly __typename?: 'PurposeMeeting';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** How many things the meeting before agreed; null at the first. */
  readonly agreedBefore?: Maybe<Scalars['Int']['output']>;
  /** How many of them were done by this one. */
  readonly doneSince?: Maybe<Scalars['Int']['output']>;
  /** What was agreed. */
  readonly actions: ReadonlyArray<PurposeAction>;
};

/** Something someone said they would do. */
export type PurposeAction = {
  readonly __typename?: 'PurposeAction';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly words: Scalars['String']['output'];
  /** Who. */
  readonly who: Person;
  /** Until when. */
  readonly until: Scalars['Date']['output'];
  /** Since when it is done. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
};

/** A purpose, and whose it is. */
export type BeginPurposeCircleInput = {
  /** An id of your own making (`purpose_` and a ULID). */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The purpose. */
  readonly purpose: Scalars['String']['input'];
  /** How the owner said so, if someone else enters it. */
  readonly heard?: InputMaybe<HeardFromInput>;
};

/** Whom the owner chose. */
export type ChooseFacilitatorInput = {
  /** The purpose circle. */
  readonly purposeCircleId: Scalars['ID']['input'];
  /** Whom: one of those who offer it. */
  readonly personId: Scalars['ID']['input'];
  /** How the owner said so, if someone else enters it. */
  readonly heard?: InputMaybe<HeardFromInput>;
};

/** Whether one will facilitate. */
export type AnswerAsFacilitatorInput = {
  /** The purpose circle. */
  readonly purposeCircleId: Scalars['ID']['input'];
  /** Whether you will. */
  readonly accepts: Scalars['Boolean']['input'];
};

/** Something agreed. */
export type PurposeActionInput = {
  /** An id of your own making (`action_` and a ULID). */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What. */
  readonly words: Scalars['String']['input'];
  /** Who: someone of the team, or the facilitator. */
  readonly personId: Scalars['ID']['input'];
  /** Until when. */
  readonly until: Scalars['Date']['input'];
};

/** A meeting, and what was agreed at it. */
export type RecordPurposeMeetingInput = {
  /** An id of your own making (`meeting_` and a ULID). */
  readonly id: Scalars['ID']['input'];
  /** The purpose circle. */
  readonly purposeCircleId: Scalars['ID']['input'];
  /** When it was. */
  readonly on: Scalars['Date']['input'];
  /** What was agreed, at most 20. */
  readonly actions: ReadonlyArray<PurposeActionInput>;
};

/** Which action is done. */
export type MarkPurposeActionInput = {
  /** The purpose circle. */
  readonly purposeCircleId: Scalars['ID']['input'];
  /** The action. */
  readonly actionId: Scalars['ID']['input'];
  /** Since when it is done; leave it out when it is not after all. */
  readonly doneOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Which purpose circle ends. */
export type EndPurposeCircleInput = {
  /** The purpose circle. */
  readonly purposeCircleId: Scalars['ID']['input'];
  /** How the owner said so, if someone else enters it. */
  readonly heard?: InputMaybe<HeardFromInput>;
};

/** A page of purpose circles. */
export type PurposeCircleConnection = {
  readonly __typename?: 'PurposeCircleConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<PurposeCircleEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of purpose circles. */
export type PurposeCircleEdge = {
  readonly __typename?: 'PurposeCircleEdge';
  /** Pass this as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PurposeCircle;
};

/** What people have a right to and can choose where they live. */
export type Rights = {
  readonly __typename?: 'Rights';
  /** The country whose law it is. */
  readonly country: Scalars['String']['output'];
  /** Line by line, as it stands today. */
  readonly lines: ReadonlyArray<RightsLine>;
  /** The same to print, as HTML in one piece, with room to write in what is not explained yet. It names nobody. */
  readonly page: Scalars['String']['output'];
};

/** Something people have a right to, or can choose. */
export type RightsLine = {
  readonly __typename?: 'RightsLine';
  /** Its name; the same for ever. */
  readonly key: Scalars['String']['output'];
  /** What it is. */
  readonly title: Scalars['String']['output'];
  /** What it means, in plain words. */
  readonly words: Scalars['String']['output'];
  /** Where it says so. */
  readonly source: Scalars['String']['output'];
  /** Since when it is so. */
  readonly from: Scalars['Date']['output'];
  /** When it was last compared with what is published; null when it was not yet, and is from what we know. */
  readonly confirmedOn?: Maybe<Scalars['Date']['output']>;
  /** The page it was compared with then. */
  readonly confirmedAt?: Maybe<Scalars['String']['output']>;
  /** Who explained it last, and when; null when nobody has yet. */
  readonly explained?: Maybe<RightsExplanation>;
};

/** That a line was explained. */
export type RightsExplanation = {
  readonly __typename?: 'RightsExplanation';
  /** Who did. */
  readonly by: Person;
  /** On which day. */
  readonly on: Scalars['Date']['output'];
};

/** Which line was explained. */
export type ExplainRightInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The line, by its key. */
  readonly line: Scalars['String']['input'];
  /** On which day. */
  readonly on: Scalars['Date']['input'];
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
  /** The place; of an event, where it is; null when that is not on the circle's map. */
  readonly place?: Maybe<Place>;
  /** The event, on the next day that has a place for them; null when it is the place itself that is suggested. */
  readonly event?: Maybe<GatheringDay>;
  /** Why, up to three reasons. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** That a place or an event is not for someone, as it was kept. */
export type NotForMe = {
  readonly __typename?: 'NotForMe';
  /** The place; null when it is an event. */
  readonly placeId?: Maybe<Scalars['ID']['output']>;
  /** The event, on whichever day; null when it is a place. */
  readonly gatheringId?: Maybe<Scalars['ID']['output']>;
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

/** Which place or which event is not for someone: one of them. */
export type SayNotForMeInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** The place, with all that is on there. */
  readonly placeId?: InputMaybe<Scalars['ID']['input']>;
  /** The event, on whichever day. */
  readonly gatheringId?: InputMaybe<Scalars['ID']['input']>;
};

/** Something an owner wants, and what was tried for it. It stays in the team. */
export type SupportOutcome = {
  readonly __typename?: 'SupportOutcome';
  /** Its id: hours may be asked for with it (publishOpportunity). */
  readonly id: Scalars['ID']['output'];
  /** What they want, in their words. */
  readonly words: Scalars['String']['output'];
  /** Who said so. */
  readonly said: SaidSo;
  /** The steps that were looked at, in order. */
  readonly steps: ReadonlyArray<ConsideredStep>;
  /** The steps nobody has looked at yet, in order. */
  readonly missing: ReadonlyArray<StepBeforePaid>;
  /** Whether every earlier step was tried or left out for a reason, so that paid hours may be asked for. What is urgent, and personal care, never has to wait for it. */
  readonly paidMayBeAsked: Scalars['Boolean']['output'];
  /** That it came about. */
  readonly met?: Maybe<OutcomeMet>;
};

/** What is tried before paid support, in this order. */
export type StepBeforePaid =
  /** What one does oneself. */
  | 'SELF_CARE'
  /** Technology that helps. */
  | 'DIGITAL'
  /** Others: groups, neighbours, a purpose circle, social prescribing. */
  | 'COMMUNITY';

/** How a step was looked at. */
export type StepOutcome =
  /** It was tried. */
  | 'TRIED'
  /** It was left out, for a reason. */
  | 'SKIPPED';

/** A step that was looked at. */
export type ConsideredStep = {
  readonly __typename?: 'ConsideredStep';
  /** The step. */
  readonly step: StepBeforePaid;
  /** Whether it was tried. */
  readonly how: StepOutcome;
  /** Why it was left out, or how it went. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** On which day. */
  readonly on: Scalars['Date']['output'];
  /** Who said so. */
  readonly said: SaidSo;
};

/** That something an owner wanted came about. */
export type OutcomeMet = {
  readonly __typename?: 'OutcomeMet';
  /** On which day. */
  readonly on: Scalars['Date']['output'];
  /** Whether it took no paid hours. */
  readonly withoutPaid: Scalars['Boolean']['output'];
  /** Who said so. */
  readonly said: SaidSo;
};

/** Something an owner wants. */
export type NameOutcomeInput = {
  /** An id of your own making (`outcome_` and a ULID), so that sending it again changes nothing. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** What they want, in their words. */
  readonly words: Scalars['String']['input'];
  /** How it was heard, when it is not your own. */
  readonly heard?: InputMaybe<HeardFromInput>;
};

/** How a step was looked at. */
export type ConsiderStepInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** For what. */
  readonly outcomeId: Scalars['ID']['input'];
  /** The step. */
  readonly step: StepBeforePaid;
  /** Whether it was tried. */
  readonly how: StepOutcome;
  /** Why; needed for what is left out. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** On which day. */
  readonly on: Scalars['Date']['input'];
  /** How it was heard, when it is not your own word. */
  readonly heard?: InputMaybe<HeardFromInput>;
};

/** That something came about. */
export type OutcomeMetInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
  /** What. */
  readonly outcomeId: Scalars['ID']['input'];
  /** On which day. */
  readonly on: Scalars['Date']['input'];
  /** Whether it took no paid hours. */
  readonly withoutPaid: Scalars['Boolean']['input'];
  /** How it was heard, when it is not your own word. */
  readonly heard?: InputMaybe<HeardFromInput>;
};

/** Everything that is kept about one person, as it stood at a moment (C11). */
export type WholeExport = {
  readonly __typename?: 'WholeExport';
  /** Whose: the person, or the team and its owner. */
  readonly id: Scalars['ID']['output'];
  /** What teams keep, as JSON. */
  readonly teams: Scalars['String']['output'];
  /** What matching keeps, as JSON. */
  readonly hours: Scalars['String']['output'];
  /** What pay keeps, as JSON. */
  readonly pay: Scalars['String']['output'];
  /** What evaluation keeps, as JSON. */
  readonly answers: Scalars['String']['output'];
  /** What connectors keep, as JSON. */
  readonly neighbourhood: Scalars['String']['output'];
  /** All of it, as JSON. */
  readonly json: Scalars['String']['output'];
  /** All of it as one document to read, a tagged PDF file in base64. */
  readonly pdf: Scalars['String']['output'];
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
  Place: Place;
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
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"id":true}> );
  WholeExport:
    ( { __typename: 'WholeExport' }
    & GraphQLRecursivePick<FederationTypes['WholeExport'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['WholeExport'], {"teams":true,"hours":true,"pay":true,"answers":true}>
        | GraphQLRecursivePick<FederationTypes['WholeExport'], {"teams":true,"hours":true,"pay":true,"answers":true}>
        | GraphQLRecursivePick<FederationTypes['WholeExport'], {"teams":true,"hours":true,"pay":true,"answers":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Team: ResolverTypeWrapper<TeamParent>;
  CareMap: ResolverTypeWrapper<CareMapParent>;
  MapNodeKind: MapNodeKind;
  PersonRelation: PersonRelation;
  MapNode: ResolverTypeWrapper<MapNodeParent>;
  LinkStatus: LinkStatus;
  CareType: CareType;
  MapLink: ResolverTypeWrapper<MapLinkParent>;
  LinkStep: ResolverTypeWrapper<Omit<LinkStep, 'by'> & { by: ResolversTypes['Person'] }>;
  MapEntryMode: MapEntryMode;
  MapEntry: ResolverTypeWrapper<MapEntryParent>;
  MapChangeKind: MapChangeKind;
  MapChange: ResolverTypeWrapper<MapChangeParent>;
  CirclePlace: ResolverTypeWrapper<CirclePlaceParent>;
  MapNodeInput: MapNodeInput;
  PutMapNodeInput: PutMapNodeInput;
  RemoveMapNodeInput: RemoveMapNodeInput;
  SetNameConsentInput: SetNameConsentInput;
  MapLinkInput: MapLinkInput;
  PutMapLinkInput: PutMapLinkInput;
  ReviewMapLinkInput: ReviewMapLinkInput;
  RecordMapInput: RecordMapInput;
  ShareMapWithProfessionalsInput: ShareMapWithProfessionalsInput;
  MapEntryConnection: ResolverTypeWrapper<Omit<MapEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MapEntryEdge']> }>;
  MapEntryEdge: ResolverTypeWrapper<Omit<MapEntryEdge, 'node'> & { node: ResolversTypes['MapEntry'] }>;
  CirclePlaceConnection: ResolverTypeWrapper<Omit<CirclePlaceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CirclePlaceEdge']> }>;
  CirclePlaceEdge: ResolverTypeWrapper<Omit<CirclePlaceEdge, 'node'> & { node: ResolversTypes['CirclePlace'] }>;
  Carer: ResolverTypeWrapper<CarerParent>;
  CarersAssessment: CarersAssessment;
  CarerBreak: ResolverTypeWrapper<CarerBreak>;
  CarerForgotten: ResolverTypeWrapper<CarerForgotten>;
  SayCarerInput: SayCarerInput;
  RecordCarerBreakInput: RecordCarerBreakInput;
  ForgetCarerInput: ForgetCarerInput;
  Message: ResolverTypeWrapper<MessageParent>;
  MessageState: MessageState;
  MessageProblem: MessageProblem;
  MessageAnswer: MessageAnswer;
  MessageSettlement: MessageSettlement;
  MessageKind: MessageKind;
  MessageLanguage: MessageLanguage;
  Contact: ResolverTypeWrapper<ContactParent>;
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
  Person: ResolverTypeWrapper<PersonParent>;
  Channel: Channel;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  HeardHow: HeardHow;
  HeardFromInput: HeardFromInput;
  SaidSo: ResolverTypeWrapper<SaidSoParent>;
  TeamConnecting: ResolverTypeWrapper<Omit<TeamConnecting, 'connector'> & { connector?: Maybe<ResolversTypes['Person']> }>;
  ConnectorCoverage: ResolverTypeWrapper<ConnectorCoverage>;
  NeighbourhoodExport: ResolverTypeWrapper<NeighbourhoodExport>;
  IntroductionOrigin: IntroductionOrigin;
  IntroductionSide: IntroductionSide;
  Introduction: ResolverTypeWrapper<IntroductionParent>;
  IntroductionMoves: ResolverTypeWrapper<IntroductionMoves>;
  ConnectedTeam: ResolverTypeWrapper<ConnectedTeamParent>;
  ConnectorWaitingKind: ConnectorWaitingKind;
  ConnectorWaiting: ResolverTypeWrapper<ConnectorWaiting>;
  StartIntroductionInput: StartIntroductionInput;
  AgreeToIntroductionInput: AgreeToIntroductionInput;
  MoveLinkInput: MoveLinkInput;
  MapLinkConnection: ResolverTypeWrapper<Omit<MapLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MapLinkEdge']> }>;
  MapLinkEdge: ResolverTypeWrapper<Omit<MapLinkEdge, 'node'> & { node: ResolversTypes['MapLink'] }>;
  ConnectedTeamConnection: ResolverTypeWrapper<Omit<ConnectedTeamConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ConnectedTeamEdge']> }>;
  ConnectedTeamEdge: ResolverTypeWrapper<Omit<ConnectedTeamEdge, 'node'> & { node: ResolversTypes['ConnectedTeam'] }>;
  Ladder: ResolverTypeWrapper<LadderParent>;
  LadderSuggestion: ResolverTypeWrapper<LadderSuggestion>;
  OutingState: OutingState;
  OutingResult: OutingResult;
  Outing: ResolverTypeWrapper<OutingParent>;
  OutingBuddy: ResolverTypeWrapper<OutingBuddyParent>;
  OutingAnswer: ResolverTypeWrapper<OutingAnswerParent>;
  MyOuting: ResolverTypeWrapper<MyOutingParent>;
  CompanyKind: CompanyKind;
  Companion: ResolverTypeWrapper<CompanionParent>;
  PlanOutingInput: PlanOutingInput;
  DropOutingInput: DropOutingInput;
  AnswerOutingInput: AnswerOutingInput;
  PauseLadderInput: PauseLadderInput;
  AnswerAsBuddyInput: AnswerAsBuddyInput;
  OfferCompanyInput: OfferCompanyInput;
  OutingConnection: ResolverTypeWrapper<Omit<OutingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OutingEdge']> }>;
  OutingEdge: ResolverTypeWrapper<Omit<OutingEdge, 'node'> & { node: ResolversTypes['Outing'] }>;
  MyOutingConnection: ResolverTypeWrapper<Omit<MyOutingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MyOutingEdge']> }>;
  MyOutingEdge: ResolverTypeWrapper<Omit<MyOutingEdge, 'node'> & { node: ResolversTypes['MyOuting'] }>;
  CompanionConnection: ResolverTypeWrapper<Omit<CompanionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CompanionEdge']> }>;
  CompanionEdge: ResolverTypeWrapper<Omit<CompanionEdge, 'node'> & { node: ResolversTypes['Companion'] }>;
  Patch: ResolverTypeWrapper<Patch>;
  Practice: ResolverTypeWrapper<Practice>;
  ReferralSource: ReferralSource;
  RelationshipState: RelationshipState;
  Referral: ResolverTypeWrapper<ReferralParent>;
  RelationshipChange: ResolverTypeWrapper<Omit<RelationshipChange, 'by'> & { by: ResolversTypes['Person'] }>;
  ReferralFigures: ResolverTypeWrapper<ReferralFigures>;
  ReferralCount: ResolverTypeWrapper<ReferralCount>;
  RecordPatchInput: RecordPatchInput;
  PracticeInput: PracticeInput;
  ReferInInput: ReferInInput;
  NoteFirstContactInput: NoteFirstContactInput;
  TurnRelationshipInput: TurnRelationshipInput;
  ForgetReferralInput: ForgetReferralInput;
  ReferralForgotten: ResolverTypeWrapper<ReferralForgotten>;
  ReferralConnection: ResolverTypeWrapper<Omit<ReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReferralEdge']> }>;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
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
  ProgrammeFeed: ResolverTypeWrapper<ProgrammeFeedParent>;
  ProgrammeFeedHolds: ProgrammeFeedHolds;
  MadeProgrammeFeed: ResolverTypeWrapper<Omit<MadeProgrammeFeed, 'feed'> & { feed: ResolversTypes['ProgrammeFeed'] }>;
  MakeProgrammeFeedInput: MakeProgrammeFeedInput;
  RevokeProgrammeFeedInput: RevokeProgrammeFeedInput;
  ProgrammeFeedConnection: ResolverTypeWrapper<Omit<ProgrammeFeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProgrammeFeedEdge']> }>;
  ProgrammeFeedEdge: ResolverTypeWrapper<Omit<ProgrammeFeedEdge, 'node'> & { node: ResolversTypes['ProgrammeFeed'] }>;
  OwnersEvent: ResolverTypeWrapper<OwnersEventParent>;
  Gathering: ResolverTypeWrapper<GatheringParent>;
  GatheringDay: ResolverTypeWrapper<GatheringDayParent>;
  GatheringAnswer: ResolverTypeWrapper<GatheringAnswerParent>;
  GatheringStanding: GatheringStanding;
  RecordGatheringInput: RecordGatheringInput;
  AnswerGatheringInput: AnswerGatheringInput;
  MoveGatheringInput: MoveGatheringInput;
  CancelGatheringInput: CancelGatheringInput;
  GatheringDayConnection: ResolverTypeWrapper<Omit<GatheringDayConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GatheringDayEdge']> }>;
  GatheringDayEdge: ResolverTypeWrapper<Omit<GatheringDayEdge, 'node'> & { node: ResolversTypes['GatheringDay'] }>;
  PurposeCircle: ResolverTypeWrapper<PurposeCircleParent>;
  PurposeFacilitator: ResolverTypeWrapper<PurposeFacilitatorParent>;
  PurposeMeeting: ResolverTypeWrapper<PurposeMeetingParent>;
  PurposeAction: ResolverTypeWrapper<PurposeActionParent>;
  BeginPurposeCircleInput: BeginPurposeCircleInput;
  ChooseFacilitatorInput: ChooseFacilitatorInput;
  AnswerAsFacilitatorInput: AnswerAsFacilitatorInput;
  PurposeActionInput: PurposeActionInput;
  RecordPurposeMeetingInput: RecordPurposeMeetingInput;
  MarkPurposeActionInput: MarkPurposeActionInput;
  EndPurposeCircleInput: EndPurposeCircleInput;
  PurposeCircleConnection: ResolverTypeWrapper<Omit<PurposeCircleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PurposeCircleEdge']> }>;
  PurposeCircleEdge: ResolverTypeWrapper<Omit<PurposeCircleEdge, 'node'> & { node: ResolversTypes['PurposeCircle'] }>;
  Rights: ResolverTypeWrapper<RightsParent>;
  RightsLine: ResolverTypeWrapper<RightsLineParent>;
  RightsExplanation: ResolverTypeWrapper<RightsExplanationParent>;
  ExplainRightInput: ExplainRightInput;
  Likes: ResolverTypeWrapper<Likes>;
  WeeklyTime: ResolverTypeWrapper<WeeklyTime>;
  Suggestion: ResolverTypeWrapper<SuggestionParent>;
  NotForMe: ResolverTypeWrapper<NotForMe>;
  SayLikesInput: SayLikesInput;
  SayNotForMeInput: SayNotForMeInput;
  SupportOutcome: ResolverTypeWrapper<SupportOutcomeParent>;
  StepBeforePaid: StepBeforePaid;
  StepOutcome: StepOutcome;
  ConsideredStep: ResolverTypeWrapper<ConsideredStepParent>;
  OutcomeMet: ResolverTypeWrapper<OutcomeMetParent>;
  NameOutcomeInput: NameOutcomeInput;
  ConsiderStepInput: ConsiderStepInput;
  OutcomeMetInput: OutcomeMetInput;
  WholeExport: ResolverTypeWrapper<WholeExport>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  Team: TeamParent;
  CareMap: CareMapParent;
  MapNode: MapNodeParent;
  MapLink: MapLinkParent;
  LinkStep: Omit<LinkStep, 'by'> & { by: ResolversParentTypes['Person'] };
  MapEntry: MapEntryParent;
  MapChange: MapChangeParent;
  CirclePlace: CirclePlaceParent;
  MapNodeInput: MapNodeInput;
  PutMapNodeInput: PutMapNodeInput;
  RemoveMapNodeInput: RemoveMapNodeInput;
  SetNameConsentInput: SetNameConsentInput;
  MapLinkInput: MapLinkInput;
  PutMapLinkInput: PutMapLinkInput;
  ReviewMapLinkInput: ReviewMapLinkInput;
  RecordMapInput: RecordMapInput;
  ShareMapWithProfessionalsInput: ShareMapWithProfessionalsInput;
  MapEntryConnection: Omit<MapEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MapEntryEdge']> };
  MapEntryEdge: Omit<MapEntryEdge, 'node'> & { node: ResolversParentTypes['MapEntry'] };
  CirclePlaceConnection: Omit<CirclePlaceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CirclePlaceEdge']> };
  CirclePlaceEdge: Omit<CirclePlaceEdge, 'node'> & { node: ResolversParentTypes['CirclePlace'] };
  Carer: CarerParent;
  CarerBreak: CarerBreak;
  CarerForgotten: CarerForgotten;
  SayCarerInput: SayCarerInput;
  RecordCarerBreakInput: RecordCarerBreakInput;
  ForgetCarerInput: ForgetCarerInput;
  Message: MessageParent;
  Contact: ContactParent;
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
  Person: PersonParent;
  PageInfo: PageInfo;
  HeardFromInput: HeardFromInput;
  SaidSo: SaidSoParent;
  TeamConnecting: Omit<TeamConnecting, 'connector'> & { connector?: Maybe<ResolversParentTypes['Person']> };
  ConnectorCoverage: ConnectorCoverage;
  NeighbourhoodExport: NeighbourhoodExport;
  Introduction: IntroductionParent;
  IntroductionMoves: IntroductionMoves;
  ConnectedTeam: ConnectedTeamParent;
  ConnectorWaiting: ConnectorWaiting;
  StartIntroductionInput: StartIntroductionInput;
  AgreeToIntroductionInput: AgreeToIntroductionInput;
  MoveLinkInput: MoveLinkInput;
  MapLinkConnection: Omit<MapLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MapLinkEdge']> };
  MapLinkEdge: Omit<MapLinkEdge, 'node'> & { node: ResolversParentTypes['MapLink'] };
  ConnectedTeamConnection: Omit<ConnectedTeamConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ConnectedTeamEdge']> };
  ConnectedTeamEdge: Omit<ConnectedTeamEdge, 'node'> & { node: ResolversParentTypes['ConnectedTeam'] };
  Ladder: LadderParent;
  LadderSuggestion: LadderSuggestion;
  Outing: OutingParent;
  OutingBuddy: OutingBuddyParent;
  OutingAnswer: OutingAnswerParent;
  MyOuting: MyOutingParent;
  Companion: CompanionParent;
  PlanOutingInput: PlanOutingInput;
  DropOutingInput: DropOutingInput;
  AnswerOutingInput: AnswerOutingInput;
  PauseLadderInput: PauseLadderInput;
  AnswerAsBuddyInput: AnswerAsBuddyInput;
  OfferCompanyInput: OfferCompanyInput;
  OutingConnection: Omit<OutingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OutingEdge']> };
  OutingEdge: Omit<OutingEdge, 'node'> & { node: ResolversParentTypes['Outing'] };
  MyOutingConnection: Omit<MyOutingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MyOutingEdge']> };
  MyOutingEdge: Omit<MyOutingEdge, 'node'> & { node: ResolversParentTypes['MyOuting'] };
  CompanionConnection: Omit<CompanionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CompanionEdge']> };
  CompanionEdge: Omit<CompanionEdge, 'node'> & { node: ResolversParentTypes['Companion'] };
  Patch: Patch;
  Practice: Practice;
  Referral: ReferralParent;
  RelationshipChange: Omit<RelationshipChange, 'by'> & { by: ResolversParentTypes['Person'] };
  ReferralFigures: ReferralFigures;
  ReferralCount: ReferralCount;
  RecordPatchInput: RecordPatchInput;
  PracticeInput: PracticeInput;
  ReferInInput: ReferInInput;
  NoteFirstContactInput: NoteFirstContactInput;
  TurnRelationshipInput: TurnRelationshipInput;
  ForgetReferralInput: ForgetReferralInput;
  ReferralForgotten: ReferralForgotten;
  ReferralConnection: Omit<ReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReferralEdge']> };
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
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
  ProgrammeFeed: ProgrammeFeedParent;
  MadeProgrammeFeed: Omit<MadeProgrammeFeed, 'feed'> & { feed: ResolversParentTypes['ProgrammeFeed'] };
  MakeProgrammeFeedInput: MakeProgrammeFeedInput;
  RevokeProgrammeFeedInput: RevokeProgrammeFeedInput;
  ProgrammeFeedConnection: Omit<ProgrammeFeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProgrammeFeedEdge']> };
  ProgrammeFeedEdge: Omit<ProgrammeFeedEdge, 'node'> & { node: ResolversParentTypes['ProgrammeFeed'] };
  OwnersEvent: OwnersEventParent;
  Gathering: GatheringParent;
  GatheringDay: GatheringDayParent;
  GatheringAnswer: GatheringAnswerParent;
  RecordGatheringInput: RecordGatheringInput;
  AnswerGatheringInput: AnswerGatheringInput;
  MoveGatheringInput: MoveGatheringInput;
  CancelGatheringInput: CancelGatheringInput;
  GatheringDayConnection: Omit<GatheringDayConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GatheringDayEdge']> };
  GatheringDayEdge: Omit<GatheringDayEdge, 'node'> & { node: ResolversParentTypes['GatheringDay'] };
  PurposeCircle: PurposeCircleParent;
  PurposeFacilitator: PurposeFacilitatorParent;
  PurposeMeeting: PurposeMeetingParent;
  PurposeAction: PurposeActionParent;
  BeginPurposeCircleInput: BeginPurposeCircleInput;
  ChooseFacilitatorInput: ChooseFacilitatorInput;
  AnswerAsFacilitatorInput: AnswerAsFacilitatorInput;
  PurposeActionInput: PurposeActionInput;
  RecordPurposeMeetingInput: RecordPurposeMeetingInput;
  MarkPurposeActionInput: MarkPurposeActionInput;
  EndPurposeCircleInput: EndPurposeCircleInput;
  PurposeCircleConnection: Omit<PurposeCircleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PurposeCircleEdge']> };
  PurposeCircleEdge: Omit<PurposeCircleEdge, 'node'> & { node: ResolversParentTypes['PurposeCircle'] };
  Rights: RightsParent;
  RightsLine: RightsLineParent;
  RightsExplanation: RightsExplanationParent;
  ExplainRightInput: ExplainRightInput;
  Likes: Likes;
  WeeklyTime: WeeklyTime;
  Suggestion: SuggestionParent;
  NotForMe: NotForMe;
  SayLikesInput: SayLikesInput;
  SayNotForMeInput: SayNotForMeInput;
  SupportOutcome: SupportOutcomeParent;
  ConsideredStep: ConsideredStepParent;
  OutcomeMet: OutcomeMetParent;
  NameOutcomeInput: NameOutcomeInput;
  ConsiderStepInput: ConsiderStepInput;
  OutcomeMetInput: OutcomeMetInput;
  WholeExport: WholeExport | FederationReferenceTypes['WholeExport'];
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  circleMap?: Resolver<ResolversTypes['CirclePlaceConnection'], ParentType, ContextType, RequireFields<QueryCircleMapArgs, 'first'>>;
  myCaring?: Resolver<ReadonlyArray<ResolversTypes['Carer']>, ParentType, ContextType>;
  myMessages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryMyMessagesArgs, 'first'>>;
  myContact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  ownerContact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType, RequireFields<QueryOwnerContactArgs, 'teamId'>>;
  messagesITell?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryMessagesITellArgs, 'first'>>;
  lettersToPost?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryLettersToPostArgs, 'first'>>;
  messagesToTell?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryMessagesToTellArgs, 'first'>>;
  unreachedMessages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryUnreachedMessagesArgs, 'first'>>;
  printedLetters?: Resolver<ResolversTypes['PrintedLetters'], ParentType, ContextType, RequireFields<QueryPrintedLettersArgs, 'letters'>>;
  messageCounts?: Resolver<ResolversTypes['MessageCounts'], ParentType, ContextType>;
  connectorCoverage?: Resolver<Maybe<ResolversTypes['ConnectorCoverage']>, ParentType, ContextType, RequireFields<QueryConnectorCoverageArgs, 'month'>>;
  exportMyNeighbourhood?: Resolver<ResolversTypes['NeighbourhoodExport'], ParentType, ContextType>;
  myConnections?: Resolver<ResolversTypes['ConnectedTeamConnection'], ParentType, ContextType, RequireFields<QueryMyConnectionsArgs, 'first'>>;
  introductionMoves?: Resolver<ResolversTypes['IntroductionMoves'], ParentType, ContextType, RequireFields<QueryIntroductionMovesArgs, 'quarter'>>;
  myOutings?: Resolver<ResolversTypes['MyOutingConnection'], ParentType, ContextType, RequireFields<QueryMyOutingsArgs, 'first'>>;
  companions?: Resolver<ResolversTypes['CompanionConnection'], ParentType, ContextType, RequireFields<QueryCompanionsArgs, 'offering' | 'first'>>;
  patch?: Resolver<Maybe<ResolversTypes['Patch']>, ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<QueryReferralsArgs, 'state' | 'first'>>;
  myReferrals?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  referralFigures?: Resolver<Maybe<ResolversTypes['ReferralFigures']>, ParentType, ContextType, RequireFields<QueryReferralFiguresArgs, 'month'>>;
  places?: Resolver<ResolversTypes['PlaceMatchConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  placesToCheck?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesToCheckArgs, 'first'>>;
  placesFile?: Resolver<ResolversTypes['PlacesFile'], ParentType, ContextType, RequireFields<QueryPlacesFileArgs, 'format'>>;
  myProgrammeFeeds?: Resolver<ResolversTypes['ProgrammeFeedConnection'], ParentType, ContextType, RequireFields<QueryMyProgrammeFeedsArgs, 'first'>>;
  programme?: Resolver<ResolversTypes['GatheringDayConnection'], ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'days' | 'first'>>;
  gathering?: Resolver<Maybe<ResolversTypes['Gathering']>, ParentType, ContextType, RequireFields<QueryGatheringArgs, 'id'>>;
  programmeCalendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  myPurposeCircles?: Resolver<ResolversTypes['PurposeCircleConnection'], ParentType, ContextType, RequireFields<QueryMyPurposeCirclesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  putMapNode?: Resolver<ResolversTypes['CareMap'], ParentType, ContextType, RequireFields<MutationPutMapNodeArgs, 'input'>>;
  removeMapNode?: Resolver<ResolversTypes['CareMap'], ParentType, ContextType, RequireFields<MutationRemoveMapNodeArgs, 'input'>>;
  setNameConsent?: Resolver<ResolversTypes['CareMap'], ParentType, ContextType, RequireFields<MutationSetNameConsentArgs, 'input'>>;
  putMapLink?: Resolver<ResolversTypes['CareMap'], ParentType, ContextType, RequireFields<MutationPutMapLinkArgs, 'input'>>;
  reviewMapLink?: Resolver<ResolversTypes['CareMap'], ParentType, ContextType, RequireFields<MutationReviewMapLinkArgs, 'input'>>;
  recordMap?: Resolver<ResolversTypes['CareMap'], ParentType, ContextType, RequireFields<MutationRecordMapArgs, 'input'>>;
  shareMapWithProfessionals?: Resolver<ResolversTypes['CareMap'], ParentType, ContextType, RequireFields<MutationShareMapWithProfessionalsArgs, 'input'>>;
  sayCarer?: Resolver<ResolversTypes['Carer'], ParentType, ContextType, RequireFields<MutationSayCarerArgs, 'input'>>;
  recordCarerBreak?: Resolver<ResolversTypes['Carer'], ParentType, ContextType, RequireFields<MutationRecordCarerBreakArgs, 'input'>>;
  forgetCarer?: Resolver<ResolversTypes['CarerForgotten'], ParentType, ContextType, RequireFields<MutationForgetCarerArgs, 'input'>>;
  setMyContact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType, RequireFields<MutationSetMyContactArgs, 'input'>>;
  setOwnerContact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType, RequireFields<MutationSetOwnerContactArgs, 'input'>>;
  readMessage?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<MutationReadMessageArgs, 'input'>>;
  recordPosted?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<MutationRecordPostedArgs, 'input'>>;
  recordTold?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<MutationRecordToldArgs, 'input'>>;
  settleMessage?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<MutationSettleMessageArgs, 'input'>>;
  startIntroduction?: Resolver<ResolversTypes['MapLink'], ParentType, ContextType, RequireFields<MutationStartIntroductionArgs, 'input'>>;
  agreeToIntroduction?: Resolver<ResolversTypes['MapLink'], ParentType, ContextType, RequireFields<MutationAgreeToIntroductionArgs, 'input'>>;
  moveLink?: Resolver<ResolversTypes['MapLink'], ParentType, ContextType, RequireFields<MutationMoveLinkArgs, 'input'>>;
  planOuting?: Resolver<ResolversTypes['Ladder'], ParentType, ContextType, RequireFields<MutationPlanOutingArgs, 'input'>>;
  dropOuting?: Resolver<ResolversTypes['Ladder'], ParentType, ContextType, RequireFields<MutationDropOutingArgs, 'input'>>;
  answerOuting?: Resolver<ResolversTypes['Ladder'], ParentType, ContextType, RequireFields<MutationAnswerOutingArgs, 'input'>>;
  pauseLadder?: Resolver<ResolversTypes['Ladder'], ParentType, ContextType, RequireFields<MutationPauseLadderArgs, 'input'>>;
  resumeLadder?: Resolver<ResolversTypes['Ladder'], ParentType, ContextType, RequireFields<MutationResumeLadderArgs, 'input'>>;
  answerAsBuddy?: Resolver<ResolversTypes['MyOuting'], ParentType, ContextType, RequireFields<MutationAnswerAsBuddyArgs, 'input'>>;
  offerCompany?: Resolver<ResolversTypes['Companion'], ParentType, ContextType, RequireFields<MutationOfferCompanyArgs, 'input'>>;
  endCompanyOffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordPatch?: Resolver<ResolversTypes['Patch'], ParentType, ContextType, RequireFields<MutationRecordPatchArgs, 'input'>>;
  referIn?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferInArgs, 'input'>>;
  noteFirstContact?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationNoteFirstContactArgs, 'input'>>;
  turnRelationship?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationTurnRelationshipArgs, 'input'>>;
  forgetReferral?: Resolver<ResolversTypes['ReferralForgotten'], ParentType, ContextType, RequireFields<MutationForgetReferralArgs, 'input'>>;
  recordPlace?: Resolver<ResolversTypes['Place'], ParentType, ContextType, RequireFields<MutationRecordPlaceArgs, 'input'>>;
  checkPlace?: Resolver<ResolversTypes['Place'], ParentType, ContextType, RequireFields<MutationCheckPlaceArgs, 'input'>>;
  importPlaces?: Resolver<ResolversTypes['PlacesImport'], ParentType, ContextType, RequireFields<MutationImportPlacesArgs, 'input'>>;
  importOpenStreetMap?: Resolver<ResolversTypes['PlacesImport'], ParentType, ContextType, RequireFields<MutationImportOpenStreetMapArgs, 'input'>>;
  makeProgrammeFeed?: Resolver<ResolversTypes['MadeProgrammeFeed'], ParentType, ContextType, Partial<MutationMakeProgrammeFeedArgs>>;
  revokeProgrammeFeed?: Resolver<ResolversTypes['ProgrammeFeed'], ParentType, ContextType, RequireFields<MutationRevokeProgrammeFeedArgs, 'input'>>;
  recordGathering?: Resolver<ResolversTypes['Gathering'], ParentType, ContextType, RequireFields<MutationRecordGatheringArgs, 'input'>>;
  answerGathering?: Resolver<ResolversTypes['GatheringDay'], ParentType, ContextType, RequireFields<MutationAnswerGatheringArgs, 'input'>>;
  moveGathering?: Resolver<ResolversTypes['GatheringDay'], ParentType, ContextType, RequireFields<MutationMoveGatheringArgs, 'input'>>;
  cancelGathering?: Resolver<ResolversTypes['Gathering'], ParentType, ContextType, RequireFields<MutationCancelGatheringArgs, 'input'>>;
  beginPurposeCircle?: Resolver<ResolversTypes['PurposeCircle'], ParentType, ContextType, RequireFields<MutationBeginPurposeCircleArgs, 'input'>>;
  chooseFacilitator?: Resolver<ResolversTypes['PurposeCircle'], ParentType, ContextType, RequireFields<MutationChooseFacilitatorArgs, 'input'>>;
  answerAsFacilitator?: Resolver<ResolversTypes['PurposeCircle'], ParentType, ContextType, RequireFields<MutationAnswerAsFacilitatorArgs, 'input'>>;
  recordPurposeMeeting?: Resolver<ResolversTypes['PurposeCircle'], ParentType, ContextType, RequireFields<MutationRecordPurposeMeetingArgs, 'input'>>;
  markPurposeAction?: Resolver<ResolversTypes['PurposeCircle'], ParentType, ContextType, RequireFields<MutationMarkPurposeActionArgs, 'input'>>;
  endPurposeCircle?: Resolver<ResolversTypes['PurposeCircle'], ParentType, ContextType, RequireFields<MutationEndPurposeCircleArgs, 'input'>>;
  explainRight?: Resolver<ResolversTypes['Rights'], ParentType, ContextType, RequireFields<MutationExplainRightArgs, 'input'>>;
  sayLikes?: Resolver<ResolversTypes['Likes'], ParentType, ContextType, RequireFields<MutationSayLikesArgs, 'input'>>;
  sayNotForMe?: Resolver<ResolversTypes['NotForMe'], ParentType, ContextType, RequireFields<MutationSayNotForMeArgs, 'input'>>;
  nameOutcome?: Resolver<ResolversTypes['SupportOutcome'], ParentType, ContextType, RequireFields<MutationNameOutcomeArgs, 'input'>>;
  considerStep?: Resolver<ResolversTypes['SupportOutcome'], ParentType, ContextType, RequireFields<MutationConsiderStepArgs, 'input'>>;
  outcomeMet?: Resolver<ResolversTypes['SupportOutcome'], ParentType, ContextType, RequireFields<MutationOutcomeMetArgs, 'input'>>;
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  careMap?: Resolver<Maybe<ResolversTypes['CareMap']>, ParentType, ContextType>;
  mappingSheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  carers?: Resolver<ReadonlyArray<ResolversTypes['Carer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  connecting?: Resolver<ResolversTypes['TeamConnecting'], ParentType, ContextType>;
  introductions?: Resolver<Maybe<ResolversTypes['MapLinkConnection']>, ParentType, ContextType, RequireFields<TeamIntroductionsArgs, 'first'>>;
  ladder?: Resolver<Maybe<ResolversTypes['Ladder']>, ParentType, ContextType>;
  ownersEvents?: Resolver<ReadonlyArray<ResolversTypes['OwnersEvent']>, ParentType, ContextType>;
  purposeCircles?: Resolver<Maybe<ResolversTypes['PurposeCircleConnection']>, ParentType, ContextType, RequireFields<TeamPurposeCirclesArgs, 'first'>>;
  rights?: Resolver<ResolversTypes['Rights'], ParentType, ContextType>;
  likes?: Resolver<Maybe<ResolversTypes['Likes']>, ParentType, ContextType>;
  mightLike?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  supportSequence?: Resolver<ReadonlyArray<ResolversTypes['SupportOutcome']>, ParentType, ContextType>;
};

export type CareMapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareMap'] = ResolversParentTypes['CareMap']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MapNode']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['MapLink']>, ParentType, ContextType>;
  prompt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forProfessionals?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CareMapPictureArgs>>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CareMapPageArgs>>;
  history?: Resolver<ResolversTypes['MapEntryConnection'], ParentType, ContextType, RequireFields<CareMapHistoryArgs, 'first'>>;
};

export type MapNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MapNode'] = ResolversParentTypes['MapNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MapNodeKind'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['PersonRelation']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameConsent?: Resolver<Maybe<ResolversTypes['SaidSo']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
};

export type MapLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MapLink'] = ResolversParentTypes['MapLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['MapNode']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MapNode'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  careTypes?: Resolver<ReadonlyArray<ResolversTypes['CareType']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LinkStep']>, ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['Introduction']>, ParentType, ContextType>;
};

export type LinkStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkStep'] = ResolversParentTypes['LinkStep']> = {
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type MapEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MapEntry'] = ResolversParentTypes['MapEntry']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['MapEntryMode'], ParentType, ContextType>;
  filledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['MapChange']>, ParentType, ContextType>;
};

export type MapChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MapChange'] = ResolversParentTypes['MapChange']> = {
  kind?: Resolver<ResolversTypes['MapChangeKind'], ParentType, ContextType>;
  nodeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  linkId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CirclePlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CirclePlace'] = ResolversParentTypes['CirclePlace']> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  goThere?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thoughtOfIt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MapEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MapEntryConnection'] = ResolversParentTypes['MapEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MapEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MapEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MapEntryEdge'] = ResolversParentTypes['MapEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MapEntry'], ParentType, ContextType>;
};

export type CirclePlaceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CirclePlaceConnection'] = ResolversParentTypes['CirclePlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CirclePlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CirclePlaceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CirclePlaceEdge'] = ResolversParentTypes['CirclePlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CirclePlace'], ParentType, ContextType>;
};

export type CarerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Carer'] = ResolversParentTypes['Carer']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  helps?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['CarersAssessment'], ParentType, ContextType>;
  assessmentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['CarerBreak']>, ParentType, ContextType>;
  connectorSees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bereaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type CarerBreakResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CarerBreak'] = ResolversParentTypes['CarerBreak']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CarerForgottenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CarerForgotten'] = ResolversParentTypes['CarerForgotten']> = {
  teamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  waitsForSpeaker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SaidSoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaidSo'] = ResolversParentTypes['SaidSo']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['HeardHow']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TeamConnectingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamConnecting'] = ResolversParentTypes['TeamConnecting']> = {
  connector?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  expectedSince?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  vacantSince?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type ConnectorCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorCoverage'] = ResolversParentTypes['ConnectorCoverage']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  connected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NeighbourhoodExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourhoodExport'] = ResolversParentTypes['NeighbourhoodExport']> = {
  madeAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  origin?: Resolver<ResolversTypes['IntroductionOrigin'], ParentType, ContextType>;
  ownerAgreed?: Resolver<Maybe<ResolversTypes['SaidSo']>, ParentType, ContextType>;
  otherAgreed?: Resolver<Maybe<ResolversTypes['SaidSo']>, ParentType, ContextType>;
  needsOther?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IntroductionMovesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntroductionMoves'] = ResolversParentTypes['IntroductionMoves']> = {
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  introduced?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engaged?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  generative?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectedTeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectedTeam'] = ResolversParentTypes['ConnectedTeam']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  careMap?: Resolver<ResolversTypes['CareMap'], ParentType, ContextType>;
  waiting?: Resolver<ReadonlyArray<ResolversTypes['ConnectorWaiting']>, ParentType, ContextType>;
};

export type ConnectorWaitingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorWaiting'] = ResolversParentTypes['ConnectorWaiting']> = {
  kind?: Resolver<ResolversTypes['ConnectorWaitingKind'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MapLinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MapLinkConnection'] = ResolversParentTypes['MapLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MapLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MapLinkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MapLinkEdge'] = ResolversParentTypes['MapLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MapLink'], ParentType, ContextType>;
};

export type ConnectedTeamConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectedTeamConnection'] = ResolversParentTypes['ConnectedTeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConnectedTeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConnectedTeamEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectedTeamEdge'] = ResolversParentTypes['ConnectedTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConnectedTeam'], ParentType, ContextType>;
};

export type LadderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ladder'] = ResolversParentTypes['Ladder']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pausedBy?: Resolver<Maybe<ResolversTypes['SaidSo']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['LadderSuggestion']>, ParentType, ContextType>;
  prompt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outings?: Resolver<ResolversTypes['OutingConnection'], ParentType, ContextType, RequireFields<LadderOutingsArgs, 'first'>>;
};

export type LadderSuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LadderSuggestion'] = ResolversParentTypes['LadderSuggestion']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Outing'] = ResolversParentTypes['Outing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OutingState'], ParentType, ContextType>;
  buddy?: Resolver<Maybe<ResolversTypes['OutingBuddy']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['OutingAnswer']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['SaidSo'], ParentType, ContextType>;
};

export type OutingBuddyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutingBuddy'] = ResolversParentTypes['OutingBuddy']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  comes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OutingAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutingAnswer'] = ResolversParentTypes['OutingAnswer']> = {
  result?: Resolver<ResolversTypes['OutingResult'], ParentType, ContextType>;
  changedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feltAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['SaidSo'], ParentType, ContextType>;
};

export type MyOutingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MyOuting'] = ResolversParentTypes['MyOuting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  meetAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CompanionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Companion'] = ResolversParentTypes['Companion']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  goesBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['CompanyKind']>, ParentType, ContextType>;
  admired?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  important?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutingConnection'] = ResolversParentTypes['OutingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OutingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutingEdge'] = ResolversParentTypes['OutingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outing'], ParentType, ContextType>;
};

export type MyOutingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MyOutingConnection'] = ResolversParentTypes['MyOutingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MyOutingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MyOutingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MyOutingEdge'] = ResolversParentTypes['MyOutingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MyOuting'], ParentType, ContextType>;
};

export type CompanionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanionConnection'] = ResolversParentTypes['CompanionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CompanionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanionEdge'] = ResolversParentTypes['CompanionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Companion'], ParentType, ContextType>;
};

export type PatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Patch'] = ResolversParentTypes['Patch']> = {
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practices?: Resolver<ReadonlyArray<ResolversTypes['Practice']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type PracticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outwardCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ReferralSource'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  firstContactOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RelationshipChange']>, ParentType, ContextType>;
};

export type RelationshipChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipChange'] = ResolversParentTypes['RelationshipChange']> = {
  state?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ReferralFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralFigures'] = ResolversParentTypes['ReferralFigures']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bySource?: Resolver<ReadonlyArray<ResolversTypes['ReferralCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralCount'] = ResolversParentTypes['ReferralCount']> = {
  source?: Resolver<ResolversTypes['ReferralSource'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralForgottenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralForgotten'] = ResolversParentTypes['ReferralForgotten']> = {
  referralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
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

export type ProgrammeFeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeFeed'] = ResolversParentTypes['ProgrammeFeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['ProgrammeFeedHolds'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  lastReadOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type MadeProgrammeFeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MadeProgrammeFeed'] = ResolversParentTypes['MadeProgrammeFeed']> = {
  feed?: Resolver<ResolversTypes['ProgrammeFeed'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgrammeFeedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeFeedConnection'] = ResolversParentTypes['ProgrammeFeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeFeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgrammeFeedEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeFeedEdge'] = ResolversParentTypes['ProgrammeFeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgrammeFeed'], ParentType, ContextType>;
};

export type OwnersEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnersEvent'] = ResolversParentTypes['OwnersEvent']> = {
  event?: Resolver<ResolversTypes['GatheringDay'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['GatheringAnswer'], ParentType, ContextType>;
};

export type GatheringResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Gathering'] = ResolversParentTypes['Gathering']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costPence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  access?: Resolver<ReadonlyArray<ResolversTypes['AccessFeature']>, ParentType, ContextType>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['Interest']>, ParentType, ContextType>;
  outwardCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stepFree?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  soon?: Resolver<ReadonlyArray<ResolversTypes['GatheringDay']>, ParentType, ContextType>;
};

export type GatheringDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GatheringDay'] = ResolversParentTypes['GatheringDay']> = {
  gathering?: Resolver<ResolversTypes['Gathering'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  going?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['GatheringAnswer']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GatheringAnswer']>>, ParentType, ContextType>;
};

export type GatheringAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GatheringAnswer'] = ResolversParentTypes['GatheringAnswer']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['GatheringStanding'], ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['SaidSo'], ParentType, ContextType>;
};

export type GatheringDayConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GatheringDayConnection'] = ResolversParentTypes['GatheringDayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GatheringDayEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GatheringDayEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GatheringDayEdge'] = ResolversParentTypes['GatheringDayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GatheringDay'], ParentType, ContextType>;
};

export type PurposeCircleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PurposeCircle'] = ResolversParentTypes['PurposeCircle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  begun?: Resolver<ResolversTypes['SaidSo'], ParentType, ContextType>;
  facilitator?: Resolver<Maybe<ResolversTypes['PurposeFacilitator']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PurposeMeeting']>>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['SaidSo']>, ParentType, ContextType>;
};

export type PurposeFacilitatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PurposeFacilitator'] = ResolversParentTypes['PurposeFacilitator']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['SaidSo'], ParentType, ContextType>;
  accepts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PurposeMeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PurposeMeeting'] = ResolversParentTypes['PurposeMeeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  agreedBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  doneSince?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['PurposeAction']>, ParentType, ContextType>;
};

export type PurposeActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PurposeAction'] = ResolversParentTypes['PurposeAction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PurposeCircleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PurposeCircleConnection'] = ResolversParentTypes['PurposeCircleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PurposeCircleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PurposeCircleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PurposeCircleEdge'] = ResolversParentTypes['PurposeCircleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurposeCircle'], ParentType, ContextType>;
};

export type RightsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rights'] = ResolversParentTypes['Rights']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['RightsLine']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RightsLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RightsLine'] = ResolversParentTypes['RightsLine']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explained?: Resolver<Maybe<ResolversTypes['RightsExplanation']>, ParentType, ContextType>;
};

export type RightsExplanationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RightsExplanation'] = ResolversParentTypes['RightsExplanation']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['GatheringDay']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotForMeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotForMe'] = ResolversParentTypes['NotForMe']> = {
  placeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  gatheringId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SupportOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportOutcome'] = ResolversParentTypes['SupportOutcome']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['SaidSo'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ConsideredStep']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['StepBeforePaid']>, ParentType, ContextType>;
  paidMayBeAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['OutcomeMet']>, ParentType, ContextType>;
};

export type ConsideredStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsideredStep'] = ResolversParentTypes['ConsideredStep']> = {
  step?: Resolver<ResolversTypes['StepBeforePaid'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['StepOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['SaidSo'], ParentType, ContextType>;
};

export type OutcomeMetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutcomeMet'] = ResolversParentTypes['OutcomeMet']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withoutPaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['SaidSo'], ParentType, ContextType>;
};

export type WholeExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WholeExport'] = ResolversParentTypes['WholeExport'], FederationReferenceType extends FederationReferenceTypes['WholeExport'] = FederationReferenceTypes['WholeExport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WholeExport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  CareMap?: CareMapResolvers<ContextType>;
  MapNode?: MapNodeResolvers<ContextType>;
  MapLink?: MapLinkResolvers<ContextType>;
  LinkStep?: LinkStepResolvers<ContextType>;
  MapEntry?: MapEntryResolvers<ContextType>;
  MapChange?: MapChangeResolvers<ContextType>;
  CirclePlace?: CirclePlaceResolvers<ContextType>;
  MapEntryConnection?: MapEntryConnectionResolvers<ContextType>;
  MapEntryEdge?: MapEntryEdgeResolvers<ContextType>;
  CirclePlaceConnection?: CirclePlaceConnectionResolvers<ContextType>;
  CirclePlaceEdge?: CirclePlaceEdgeResolvers<ContextType>;
  Carer?: CarerResolvers<ContextType>;
  CarerBreak?: CarerBreakResolvers<ContextType>;
  CarerForgotten?: CarerForgottenResolvers<ContextType>;
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
  PageInfo?: PageInfoResolvers<ContextType>;
  SaidSo?: SaidSoResolvers<ContextType>;
  TeamConnecting?: TeamConnectingResolvers<ContextType>;
  ConnectorCoverage?: ConnectorCoverageResolvers<ContextType>;
  NeighbourhoodExport?: NeighbourhoodExportResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  IntroductionMoves?: IntroductionMovesResolvers<ContextType>;
  ConnectedTeam?: ConnectedTeamResolvers<ContextType>;
  ConnectorWaiting?: ConnectorWaitingResolvers<ContextType>;
  MapLinkConnection?: MapLinkConnectionResolvers<ContextType>;
  MapLinkEdge?: MapLinkEdgeResolvers<ContextType>;
  ConnectedTeamConnection?: ConnectedTeamConnectionResolvers<ContextType>;
  ConnectedTeamEdge?: ConnectedTeamEdgeResolvers<ContextType>;
  Ladder?: LadderResolvers<ContextType>;
  LadderSuggestion?: LadderSuggestionResolvers<ContextType>;
  Outing?: OutingResolvers<ContextType>;
  OutingBuddy?: OutingBuddyResolvers<ContextType>;
  OutingAnswer?: OutingAnswerResolvers<ContextType>;
  MyOuting?: MyOutingResolvers<ContextType>;
  Companion?: CompanionResolvers<ContextType>;
  OutingConnection?: OutingConnectionResolvers<ContextType>;
  OutingEdge?: OutingEdgeResolvers<ContextType>;
  MyOutingConnection?: MyOutingConnectionResolvers<ContextType>;
  MyOutingEdge?: MyOutingEdgeResolvers<ContextType>;
  CompanionConnection?: CompanionConnectionResolvers<ContextType>;
  CompanionEdge?: CompanionEdgeResolvers<ContextType>;
  Patch?: PatchResolvers<ContextType>;
  Practice?: PracticeResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelationshipChange?: RelationshipChangeResolvers<ContextType>;
  ReferralFigures?: ReferralFiguresResolvers<ContextType>;
  ReferralCount?: ReferralCountResolvers<ContextType>;
  ReferralForgotten?: ReferralForgottenResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
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
  ProgrammeFeed?: ProgrammeFeedResolvers<ContextType>;
  MadeProgrammeFeed?: MadeProgrammeFeedResolvers<ContextType>;
  ProgrammeFeedConnection?: ProgrammeFeedConnectionResolvers<ContextType>;
  ProgrammeFeedEdge?: ProgrammeFeedEdgeResolvers<ContextType>;
  OwnersEvent?: OwnersEventResolvers<ContextType>;
  Gathering?: GatheringResolvers<ContextType>;
  GatheringDay?: GatheringDayResolvers<ContextType>;
  GatheringAnswer?: GatheringAnswerResolvers<ContextType>;
  GatheringDayConnection?: GatheringDayConnectionResolvers<ContextType>;
  GatheringDayEdge?: GatheringDayEdgeResolvers<ContextType>;
  PurposeCircle?: PurposeCircleResolvers<ContextType>;
  PurposeFacilitator?: PurposeFacilitatorResolvers<ContextType>;
  PurposeMeeting?: PurposeMeetingResolvers<ContextType>;
  PurposeAction?: PurposeActionResolvers<ContextType>;
  PurposeCircleConnection?: PurposeCircleConnectionResolvers<ContextType>;
  PurposeCircleEdge?: PurposeCircleEdgeResolvers<ContextType>;
  Rights?: RightsResolvers<ContextType>;
  RightsLine?: RightsLineResolvers<ContextType>;
  RightsExplanation?: RightsExplanationResolvers<ContextType>;
  Likes?: LikesResolvers<ContextType>;
  WeeklyTime?: WeeklyTimeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  NotForMe?: NotForMeResolvers<ContextType>;
  SupportOutcome?: SupportOutcomeResolvers<ContextType>;
  ConsideredStep?: ConsideredStepResolvers<ContextType>;
  OutcomeMet?: OutcomeMetResolvers<ContextType>;
  WholeExport?: WholeExportResolvers<ContextType>;
};
