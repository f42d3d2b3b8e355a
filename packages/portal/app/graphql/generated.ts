// Made by `npm run compose` from schema/operations: change them there instead.
import type { MutationOperation, QueryOperation } from './operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** By which way something came on the map. */
export type MapEntryMode =
  /** Typed in. */
  | 'APP'
  /** From a sheet that was filled in by pen. */
  | 'PAPER';

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

/** A language people are written to in. What has no words in it yet is said in English. Nobody who speaks Welsh from home has looked over the Welsh words yet. */
export type MessageLanguage =
  /** English. */
  | 'en'
  /** Welsh. */
  | 'cy';

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

/** What someone offers. */
export type CompanyKind =
  /** To facilitate a purpose circle. */
  | 'FACILITATOR'
  /** To go along with others. */
  | 'BUDDY';

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

/** How it stands between someone and the circle. It is never closed. */
export type RelationshipState =
  /** Something is going on. */
  | 'ACTIVE'
  /** It is quiet, and can be active again at any moment. */
  | 'QUIET';

/** Who sends someone. */
export type ReferralSource =
  /** Their general practitioner. */
  | 'GP'
  /** They themselves. */
  | 'SELF'
  /** Their family. */
  | 'FAMILY';

/** What a place is. */
export type PlaceKind =
  /** Somewhere to be. */
  | 'PLACE'
  /** People who meet. */
  | 'GROUP'
  /** An organisation. */
  | 'ORGANISATION';

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

/** How somebody made sure of a place. */
export type CheckWay =
  /** They were there. */
  | 'VISITED'
  /** They called or wrote. */
  | 'CALLED'
  /** They read its page or notice. */
  | 'READ';

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

/** What a calendar finds at the address of a feed. In none of them is another person. */
export type ProgrammeFeedHolds =
  /** The events you go to: when, and at which place of the circle's map. A calendar is seen over shoulders. */
  | 'WHEN_AND_WHERE'
  /** The same with what each is called. */
  | 'WITH_TITLES'
  /** Every event of the circle with what it is called; the time of those you do not go to stays free. */
  | 'WHOLE_PROGRAMME';

/** How someone stands with an event. */
export type GatheringStanding =
  /** They come. */
  | 'GOING'
  /** They wait for a place. */
  | 'WAITING'
  /** A place came free and is kept for them until they say. */
  | 'OFFERED';

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

/** As what someone is a member of the co-op (N4). */
export type CoopClass =
  /** Gets regular support. */
  | 'SUPPORTED'
  /** Family or a friend of someone who gets regular support. */
  | 'ADVOCATE'
  /** Is paid to support. */
  | 'WORKER'
  /** Holds shares. */
  | 'INVESTOR';

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

/** Sets of questions. */
export type InstrumentId =
  /** Personal well-being, four questions of the Office for National Statistics. */
  | 'ONS4'
  /** Loneliness: three questions and a direct one. */
  | 'LONELINESS'
  /** The climate of a team, six sentences of our own. Not validated. */
  | 'CLIMATE6'
  /** Three sentences for professionals. */
  | 'PROFESSIONALS3'
  /** The WHO-5 Well-Being Index. Off unless a circle turns it on. */
  | 'WHO5'
  /** Short Warwick-Edinburgh Mental Wellbeing Scale. To be brought by a registered circle. */
  | 'SWEMWBS'
  /** Adult Social Care Outcomes Toolkit, self-completion. To be brought by a registered circle. */
  | 'ASCOT_SCT4'
  /** Adult Social Care Outcomes Toolkit, interview. To be brought by a registered circle. */
  | 'ASCOT_INT4'
  /** Adult Social Care Outcomes Toolkit, unpaid carers. To be brought by a registered circle. */
  | 'ASCOT_CARER'
  /** Adult Social Care Outcomes Toolkit, workforce. To be brought by a registered circle. */
  | 'ASCOT_WORKFORCE'
  /** Person-centred community care inventory. To be brought by a registered circle. */
  | 'PERCCI';

/** A language of forms. */
export type FormLanguage =
  /** English. */
  | 'EN'
  /** Welsh: first translations of our own, where there are any. */
  | 'CY';

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

/** Whose view it is. */
export type StakeholderGroup =
  /** Those who are supported. */
  | 'OWNERS'
  /** Family and friends. */
  | 'FAMILY_FRIENDS'
  /** Paid workers. */
  | 'PAID_WORKERS'
  /** Volunteers and peers. */
  | 'VOLUNTEERS'
  /** Social workers and other professionals. */
  | 'PROFESSIONALS';

/** How a round stands. */
export type RoundState =
  /** To come. */
  | 'PLANNED'
  /** It can be answered. */
  | 'OPEN'
  /** It cannot be answered any more; what was keyed can be corrected for a day. */
  | 'CLOSED'
  /** Its results are taken, for good. */
  | 'FROZEN';

/** How far a gap was shown. */
export type LadderStep =
  /** To the team. */
  | 'TEAM'
  /** To the circle's workers. */
  | 'CIRCLE'
  /** To neighbouring circles. */
  | 'NEIGHBOURS';

/** What a reason to show hours is about. */
export type HoursShownBy =
  /** You belong to the team. */
  | 'TEAM'
  /** They lie within the hours you chose. */
  | 'HOURS'
  /** The way is one you accept. */
  | 'WAY'
  /** You speak a language that helps. */
  | 'LANGUAGE'
  /** You bring a skill they need. */
  | 'SKILL';

/** How a claim stands. */
export type ClaimState =
  /** The hours are reserved for you; the owner is asked. */
  | 'WAITING'
  /** The owner said yes too. */
  | 'ACCEPTED'
  /** It is not going ahead. */
  | 'DECLINED'
  /** You gave it back. */
  | 'RELEASED'
  /** The hours are no longer needed. */
  | 'WITHDRAWN';

/** How a visit stands. */
export type VisitState =
  /** It is booked. */
  | 'PLANNED'
  /** It will not take place. */
  | 'CANCELLED';

/** How a gap stands. */
export type GapState =
  /** Nobody yet. */
  | 'OPEN'
  /** A worker said yes; the owner is asked. */
  | 'CLAIMED'
  /** Both said yes: it is a visit. */
  | 'COVERED'
  /** The hours are not needed. */
  | 'CANCELLED';

/** The sides of a match. */
export type MatchSide =
  /** The person supported. */
  | 'OWNER'
  /** The worker. */
  | 'WORKER';

/** What counts in the order of candidates. Nothing else does. */
export type RankedBy =
  /** They have visited this team. */
  | 'KNOWS_TEAM'
  /** They speak a language that helps. */
  | 'LANGUAGES'
  /** The way is short. */
  | 'NEARBY'
  /** They are free at these times. */
  | 'TIMES';

/** How far a plan of a week is. */
export type WeekPlanState =
  /** It was asked for, and will begin. */
  | 'ASKED'
  /** It is being worked out. */
  | 'PLANNING'
  /** Whoever is proposed has been asked. */
  | 'READY'
  /** Whoever asked for it stopped it. */
  | 'WITHDRAWN'
  /** It came to nothing; `problem` says why. */
  | 'FAILED';

/** Why a plan of a week came to nothing. */
export type WeekPlanProblem =
  /** More open hours than are planned at once: teams can ask for their own. */
  | 'TOO_MANY_HOURS'
  /** More workers than are looked through at once. */
  | 'TOO_MANY_WORKERS'
  /** It was begun several times and never got to its end. Whoever runs the software finds why in its log. */
  | 'INTERRUPTED';

/** How proposed hours stand. */
export type ProposedState =
  /** A yes is missing, or two. */
  | 'OPEN'
  /** Both said yes: it is a visit. */
  | 'BOOKED'
  /** Someone else has the hours, or they are not needed. */
  | 'NO_LONGER_OPEN'
  /** Somebody said no, or someone's hours changed, or a newer plan proposes something else. Nobody is told which. */
  | 'NOT_GOING_AHEAD'
  /** Nobody answered in time. */
  | 'LAPSED';

/** Why a worker says no to proposed hours. Kept for them alone. */
export type DeclineReason =
  /** The time does not suit. */
  | 'TIME'
  /** The way is too long. */
  | 'WAY'
  /** They have hours enough. */
  | 'ENOUGH_HOURS'
  /** The kind of support is not for them. */
  | 'SUPPORT'
  /** Something else. */
  | 'OTHER';

/** How sharing with a neighbour stands. */
export type SharingState =
  /** Both circles consent, and the agreement is in its term. */
  | 'SHARING'
  /** One of them paused it, and ends the pause itself. */
  | 'PAUSED'
  /** One of them withdrew: it begins again once both consented anew. */
  | 'WITHDRAWN'
  /** The agreement has not begun, or has ended. */
  | 'OUT_OF_TERM';

/** How a circle's consent stands. */
export type ConsentState =
  /** It consents. */
  | 'GIVEN'
  /** It paused. */
  | 'PAUSED'
  /** It withdrew. */
  | 'WITHDRAWN'
  /** The other withdrew since: its consent is needed anew. */
  | 'NEEDED_ANEW';

/** A part of a passport. */
export type PassportField =
  /** The worker's name. */
  | 'NAME'
  /** Skills. */
  | 'SKILLS'
  /** Languages. */
  | 'LANGUAGES'
  /** Until when the check is clear. */
  | 'VETTING';

/** What a passport may be used for. */
export type PassportPurpose =
  /** To cover hours of a team. */
  | 'COVER';

/** Why a passport is no longer held. */
export type ForgottenBecause =
  /** The worker took it back. */
  | 'REVOKED'
  /** Their check is no longer clear. */
  | 'LAPSED'
  /** It ran out. */
  | 'EXPIRED';

/** For how long sharing stops. */
export type StopSharingHow =
  /** Until this circle shares again. */
  | 'PAUSED'
  /** Until both circles consent anew. */
  | 'WITHDRAWN';

/** How a stretch of agreed hours stands. */
export type CoverState =
  /** Someone comes. */
  | 'COVERED'
  /** Nobody yet: a gap. */
  | 'OPEN'
  /** The owner does not need it. */
  | 'CANCELLED';

/** In what way someone supports others. */
export type Engagement =
  /** For pay. */
  | 'PAID'
  /** As a volunteer: what they chose, and never regulated activity (M15). */
  | 'VOLUNTEER'
  /** As someone who has been there: what they chose, and never regulated activity (M15). */
  | 'PEER';

/** How someone gets about. */
export type TravelMode =
  /** On foot. */
  | 'WALK'
  /** By bicycle. */
  | 'CYCLE'
  /** By bus, tram or train. */
  | 'TRANSIT'
  /** By car. */
  | 'CAR';

/** How a day is otherwise. */
export type AvailabilityExceptionKind =
  /** Not then. */
  | 'OFF'
  /** Then too. Stands above what is off: both together are a day with other hours. */
  | 'EXTRA';

/** How a month came too late. */
export type LateKind =
  /** For the first time. */
  | 'LATE'
  /** Another word than the first: that one stands. */
  | 'CORRECTED';

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

/** How a budget stands. */
export type BudgetState =
  /** It suffices. */
  | 'GREEN'
  /** It will not suffice as planned. */
  | 'AMBER'
  /** More is spent than there was. */
  | 'RED';

/** How often someone is paid. */
export type PayPeriod =
  /** Every week, from Monday. */
  | 'WEEKLY'
  /** Every four weeks. */
  | 'FOUR_WEEKLY'
  /** Every month. */
  | 'MONTHLY';

/** What a floor rests on. */
export type FloorStanding =
  /** The law: pay may not go out below it. */
  | 'LAW'
  /** Someone promised it. It is shown, and stops nothing. */
  | 'PROMISE';

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

/** How two circles differ on a visit. */
export type SettlementDifferenceKind =
  /** The neighbour has it, this circle does not. */
  | 'MISSING_HERE'
  /** This circle has it, the neighbour does not. */
  | 'MISSING_THERE'
  /** Both have it, with other figures. */
  | 'DIFFERS';

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

/** What is written about the person supported, and with them. */
export type DocumentKind =
  /** What was said in the conversation from which a team starts. */
  | 'SUPPORTIVE_CONVERSATION'
  /** The Getting Support profile: how to support this person well. */
  | 'PROFILE'
  /** What the person wants to do, what could go wrong, and whom they trust with what. */
  | 'TRUST_ASSESSMENT';

/** What someone is in a team. */
export type MemberKind =
  /** The person supported. Exactly one in a team. */
  | 'OWNER'
  /** Family or a friend. */
  | 'FAMILY_FRIEND'
  /** A vetted worker who is paid. */
  | 'PAID_WORKER'
  /** A volunteer. */
  | 'VOLUNTEER'
  /** Someone with a like experience. */
  | 'PEER'
  /** A social worker or other professional, within scopes and until a day. */
  | 'PROFESSIONAL'
  /** Someone who helps the team start, and then steps back. */
  | 'TEAM_STARTER'
  /** A member of the governance circle, not of a team. */
  | 'CIRCLE_MEMBER';

/** What is kept about the person supported beside their documents. */
export type AccessRecord =
  /** Their care map, its picture, its page, or the mapping sheet. */
  | 'CARE_MAP';

/** By what right someone read. */
export type AccessBasis =
  /** The owner shares it with them. */
  | 'CONSENT'
  /** Without the owner's consent, for the reason given. */
  | 'WITHOUT_CONSENT'
  /** None: they were shown nothing. */
  | 'DENIED';

/** In what way someone read. */
export type AccessWay =
  /** On a screen. */
  | 'SCREEN'
  /** As a page to print. */
  | 'PRINT'
  /** As data for another system. */
  | 'EXPORT';

/** What may be reason enough to read without the owner's consent. */
export type AccessReasonCode =
  /** Someone is in danger now. */
  | 'IMMEDIATE_DANGER'
  /** There is a concern that the person is being harmed or neglected. */
  | 'SAFEGUARDING_CONCERN'
  /** A court or a regulator asks for it by law. */
  | 'LEGAL_DUTY';

/** How a team lives (T26). */
export type TeamState =
  /** As usual. */
  | 'ACTIVE'
  /** It rests; it can go on at any time. */
  | 'QUIET'
  /** Its owner died; the weeks after. */
  | 'BEREAVED'
  /** Over; what was kept can be read. */
  | 'CLOSED';

/** What helps against an objection (T10). */
export type ResolutionVerb =
  /** Gauge whether the worry comes true. */
  | 'MEASURE'
  /** Shorten the term, or look at it again sooner. */
  | 'SHORTEN'
  /** Amend what is proposed, or the hat. */
  | 'AMEND'
  /** Propose someone else for a hat. */
  | 'OTHER_NOMINEE'
  /** The objector withdraws it. */
  | 'WITHDRAW';

/** Who decides a proposal. */
export type ProposalDecider =
  /** The team. */
  | 'TEAM'
  /** The governance circle. */
  | 'CIRCLE';

/** Why a proposal is not the team's alone. */
export type BeyondDomain =
  /** The team does not decide this kind of thing alone. */
  | 'KIND'
  /** It spends more than the team decides alone. */
  | 'SPEND';

/** What a proposal is about. */
export type ProposalKind =
  /** A decision like any. */
  | 'DECISION'
  /** What a team may decide alone. */
  | 'DOMAIN'
  /** Whether a large team becomes two (T24). */
  | 'SPLIT';

/** How a proposal stands. */
export type ProposalState =
  /** Everyone is asked. */
  | 'OPEN'
  /** Some objection is open: it cannot be agreed. */
  | 'OBJECTED'
  /** It was decided and written down at once. */
  | 'DONE'
  /** Everyone asked can live with it. */
  | 'AGREED'
  /** It was taken back. */
  | 'WITHDRAWN';

/** What helps against an objection. */
export type ProposalResolutionVerb =
  /** Gauge what is feared, and come back to it. */
  | 'MEASURE'
  /** Look at it again sooner. */
  | 'SHORTEN'
  /** Change the proposal; everyone is asked anew. */
  | 'AMEND'
  /** Its objector withdraws it. */
  | 'WITHDRAW';

/** Kinds of record that are kept for different lengths of time (F13). */
export type RecordKind =
  /** Of care and support given to the person: their team, its documents, visits and plans. */
  | 'CARE'
  /** Of what they did for others: memberships, learning, hours, consents. */
  | 'WORK'
  /** Of time, pay and money. */
  | 'PAY'
  /** The result of a criminal-record check. */
  | 'VETTING'
  /** Everything else, which nobody has to keep. */
  | 'OTHER';

/** What the law regulates, and asks for hats of its own (T4). */
export type RegulatedActivity =
  /** Help with washing, dressing, eating and the like. */
  | 'PERSONAL_CARE'
  /** Help with medicines. */
  | 'MEDICINES';

/** How a meeting stands. */
export type MeetingState =
  /** It is to come, or not closed yet. */
  | 'OPEN'
  /** It was held, and its minutes stand. */
  | 'CLOSED'
  /** It was called off. */
  | 'CANCELLED';

/** Whether someone comes to a meeting. */
export type Attendance =
  /** They come. */
  | 'COMING'
  /** They may. */
  | 'MAYBE'
  /** They do not. */
  | 'NOT_COMING';

/** With whom the owner may share a section. */
export type Audience =
  /** Everyone in the team but professionals. */
  | 'CIRCLE_OF_SUPPORT'
  /** The team starter and whoever holds the profile hat: those who help to write it. */
  | 'WRITERS'
  /** Professionals who may see the plan. */
  | 'PROFESSIONALS_PLAN'
  /** Professionals who may see the budget. */
  | 'PROFESSIONALS_BUDGET'
  /** Professionals who may see requests for a change of the care package. */
  | 'PROFESSIONALS_REQUESTS';

/** What a request asks for. */
export type PackageRequestKind =
  /** More hours. */
  | 'HOURS_UP'
  /** Fewer hours. */
  | 'HOURS_DOWN'
  /** A direct payment, where there is none. */
  | 'DP_SETUP'
  /** Another direct payment. */
  | 'DP_CHANGE'
  /** Someone else to provide the care. */
  | 'PROVIDER_CHANGE'
  /** A review. */
  | 'REVIEW';

/** How far a request has come. */
export type PackageRequestState =
  /** Written down; it waits for the yes of the owner's side. */
  | 'DRAFT'
  /** Sent; nobody has said yet that it arrived. */
  | 'SUBMITTED'
  /** Received; it waits for a decision. */
  | 'ACKNOWLEDGED'
  /** Decided. */
  | 'DECIDED'
  /** Taken back, or never sent. */
  | 'WITHDRAWN';

/** What came of a request. */
export type PackageRequestOutcome =
  /** Agreed. */
  | 'AGREED'
  /** Agreed in part. */
  | 'PART_AGREED'
  /** Declined. */
  | 'DECLINED';

/** What a piece of evidence is. */
export type EvidenceKind =
  /** A review. Alone it is no ground for fewer hours. */
  | 'REVIEW'
  /** A new assessment of needs. */
  | 'REASSESSMENT'
  /** A letter. */
  | 'LETTER'
  /** A diary or a log. */
  | 'DIARY'
  /** Something else. */
  | 'OTHER';

/** What is reviewed. */
export type ReviewSubject =
  /** The care plan. */
  | 'PLAN'
  /** The direct payment. */
  | 'DIRECT_PAYMENT';

/** What a rule rests on. */
export type RuleStanding =
  /** The law. */
  | 'LAW'
  /** Guidance: confirm it with your authority. */
  | 'GUIDANCE';

/** How far a selection has come. */
export type SelectionStep =
  /** Someone offers to hold the hat; the others may object. */
  | 'OFFER'
  /** The hat is described. */
  | 'DESCRIBE'
  /** Everyone nominates, unseen by the others. */
  | 'NOMINATE'
  /** All nominations are shown, with their reasons. */
  | 'REASONS'
  /** Questions and answers. */
  | 'INFORMATION'
  /** Everyone may change their nomination, with a reason. */
  | 'CHANGE'
  /** Whoever leads proposes one person. */
  | 'PROPOSE'
  /** Everyone signals at once whether they object. */
  | 'CONSENT'
  /** Objections are met, the nominee's first. */
  | 'RESOLVE'
  /** Everyone can live with it; whoever leads concludes, and all celebrate. */
  | 'AGREED'
  /** Somebody holds the hat. */
  | 'GRANTED'
  /** It came to nothing. */
  | 'ENDED';

/** What a resolution may change. */
export type SelectionChangeKind =
  /** How long it is held. */
  | 'TERM'
  /** What the hat is. */
  | 'ROLE';

/** A step that whoever leads moves on to. */
export type NextSelectionStep =
  /** Everyone nominates. */
  | 'NOMINATE'
  /** Questions and answers. */
  | 'INFORMATION'
  /** The change round. */
  | 'CHANGE'
  /** Propose someone. */
  | 'PROPOSE';

/** The way of a team from the first word to standing on its own feet. */
export type TeamStage =
  /** 1: the first word. */
  | 'FIRST_CONTACT'
  /** 2: getting to know each other. */
  | 'RELATIONSHIP'
  /** 3: looking for those who fit. */
  | 'MATCH'
  /** 4: the supportive conversation and the trust assessment. */
  | 'CONVERSATION'
  /** 5: profiles and promises. */
  | 'PROFILE'
  /** 6: building the team. */
  | 'BUILDING'
  /** 7: hats find their heads. */
  | 'HATS'
  /** 8: the Team Starter steps back. */
  | 'STEPPING_BACK';

/** How far a membership has come. */
export type MemberStatus =
  /** The owner consented; the person has not answered. */
  | 'INVITED'
  /** The person consented; the owner has not answered. */
  | 'REQUESTED'
  /** Both consented; a paid worker's check is not clear. */
  | 'PENDING_VETTING'
  /** Both consented: a member. */
  | 'ACTIVE'
  /** A member who rests: they keep their place, and see and are asked nothing until they are back. */
  | 'PAUSED'
  /** Declined, left, or run out. */
  | 'ENDED';

/** What a professional may see of a team (T15). */
export type Scope =
  /** The plan: agreed hours, visits and gaps. */
  | 'PLAN'
  /** The budget. */
  | 'BUDGET'
  /** Requests for a change of the care package. */
  | 'REQUESTS';

/** What something that waits asks of you. */
export type WaitingKind =
  /** You are invited: accept or decline (`answerInvitation`). */
  | 'INVITATION'
  /** Someone asks to join your team: approve or decline (`answerRequest`). */
  | 'REQUEST_TO_JOIN'
  /** A request for a change of the package is written: send it or turn it down (`answerPackageDraft`). */
  | 'REQUEST_TO_CONSENT'
  /** A professional asked about a request: answer (`answerAboutRequest`). */
  | 'REQUEST_TO_ANSWER'
  /** A request was sent: say that you have it (`acknowledgePackageRequest`). */
  | 'REQUEST_TO_ACKNOWLEDGE'
  /** A request waits to be decided (`decidePackageRequest`). */
  | 'REQUEST_TO_DECIDE'
  /** You are asked to stay with a team for longer (`answerRenewal`). */
  | 'RENEWAL'
  /** Someone of the team would keep in touch with you in the weeks after a death (`answerContactPlan`). */
  | 'CONTACT_PLAN_TO_ANSWER'
  /** You were named to keep in touch with someone (`answerKeepingInTouch`). */
  | 'KEEPING_IN_TOUCH_TO_ANSWER'
  /** An observation waits for your yes (`answerObservation`). */
  | 'OBSERVATION_TO_CONSENT'
  /** Someone asks you for coaching (`answerCoaching`). */
  | 'COACHING_TO_ANSWER'
  /** A training waits to be confirmed (`confirmTraining`). */
  | 'TRAINING_TO_CONFIRM'
  /** A proposal waits for your signal (`signalProposal`). */
  | 'PROPOSAL_TO_SIGNAL'
  /** Something was done about your objection: say whether it is met (`clearProposalObjection`, or of a hat `clearObjection`). */
  | 'OBJECTION_TO_CLEAR'
  /** A proposal had no consent yet: hold a session (`recordSession`). */
  | 'SESSION_TO_HOLD'
  /** A meeting comes up: say whether you will be there (`answerMeeting`). */
  | 'MEETING_TO_ANSWER'
  /** You said that you would do something (`completeAction`). */
  | 'ACTION_DUE'
  /** Minutes may be shared with the circle once nothing in them says who anyone is (`checkMinutes`). */
  | 'MINUTES_TO_CHECK'
  /** Someone offers to hold a hat: object if you cannot live with it (`objectToOffer`). */
  | 'HAT_OFFER'
  /** Someone of the group has not heard of an offer yet: tell them (`recordReached`). */
  | 'REACH_OTHERS'
  /** A hat is to be filled: say whom you think fit (`nominate`). */
  | 'NOMINATION_DUE'
  /** All have said why: stay with your nomination or change it (`nominate`). */
  | 'CHANGE_ROUND'
  /** Someone is proposed for a hat: signal whether you object (`signalConsent`). */
  | 'CONSENT_DUE'
  /** A selection waits for you to move it on (`moveSelectionOn`, `proposeNominee`, `resolveObjection`, `concludeSelection`). */
  | 'FACILITATE'
  /** It is time to go through how a hat you hold is going (`recordCheckIn`). */
  | 'HAT_CHECK_IN';

/** Someone or something for the map. */
export type MapNodeInput = {
  /** An id of your own making (`node_` and a ULID), or that of what is there. */
  readonly id?: string | null | undefined;
  /** What it is. */
  readonly kind: MapNodeKind;
  /** Of a person: what they are to the owner. */
  readonly relation?: PersonRelation | null | undefined;
  /** Of a person: their first name, if they are called by it. One word. */
  readonly firstName?: string | null | undefined;
  /** Of anything else: what it is called. May be left out for a place of the asset map. */
  readonly label?: string | null | undefined;
  /** The place of the asset map it stands for. */
  readonly placeId?: string | null | undefined;
  /** Of a person who agreed to be named: what they agreed to be called. */
  readonly agreedName?: string | null | undefined;
  /** How and when they agreed. */
  readonly nameAgreed?: HeardFromInput | null | undefined;
};

/** A node, and whose map it goes on. */
export type PutMapNodeInput = {
  /** The team. */
  readonly teamId: string;
  /** The node. */
  readonly node: MapNodeInput;
  /** The revision of the map that was looked at: when others have changed it since, this is refused, so that it can be looked at anew. */
  readonly basedOn?: number | null | undefined;
};

/** What to take off a map. */
export type RemoveMapNodeInput = {
  /** The team. */
  readonly teamId: string;
  /** The node. */
  readonly nodeId: string;
  /** The revision of the map that was looked at: when others have changed it since, this is refused, so that it can be looked at anew. */
  readonly basedOn?: number | null | undefined;
};

/** What a person on a map may be called. */
export type SetNameConsentInput = {
  /** The team. */
  readonly teamId: string;
  /** The person on its map. */
  readonly nodeId: string;
  /** What they agreed to be called; leave it out when they no longer want to be named. */
  readonly name?: string | null | undefined;
  /** How and when they agreed. */
  readonly heard?: HeardFromInput | null | undefined;
  /** The revision of the map that was looked at: when others have changed it since, this is refused, so that it can be looked at anew. */
  readonly basedOn?: number | null | undefined;
};

/** A link for the map. */
export type MapLinkInput = {
  /** An id of your own making (`link_` and a ULID), or that of what is there. */
  readonly id?: string | null | undefined;
  /** Where it begins; with the owner unless said. */
  readonly fromNodeId?: string | null | undefined;
  /** To whom or what. */
  readonly toNodeId: string;
  /** How far it has come. None begins as introduced. */
  readonly status: LinkStatus;
  /** The day it came to be so; today unless said. */
  readonly on?: string | null | undefined;
  /** What flows along it; the first is the one it is drawn under. */
  readonly careTypes: ReadonlyArray<CareType>;
  /** How long there has been something: a year, a month or a day. */
  readonly since?: string | null | undefined;
};

/** A link, and on whose map. */
export type PutMapLinkInput = {
  /** The team. */
  readonly teamId: string;
  /** The link. */
  readonly link: MapLinkInput;
  /** The revision of the map that was looked at: when others have changed it since, this is refused, so that it can be looked at anew. */
  readonly basedOn?: number | null | undefined;
};

/** Which link was looked at. */
export type ReviewMapLinkInput = {
  /** The team. */
  readonly teamId: string;
  /** The link. */
  readonly linkId: string;
};

/** A sheet of the mapping exercise. */
export type RecordMapInput = {
  /** An id of your own making (`mapping_` and a ULID): the same sheet again changes nothing. */
  readonly id: string;
  /** The team. */
  readonly teamId: string;
  /** The day on which it was filled in by pen; leave it out for what was never on paper. */
  readonly filledOn?: string | null | undefined;
  /** Who and what is on it; give each an id, for the links. At most 60. */
  readonly nodes: ReadonlyArray<MapNodeInput>;
  /** What is between them. At most 60. */
  readonly links: ReadonlyArray<MapLinkInput>;
};

/** Whether professionals may see the map. */
export type ShareMapWithProfessionalsInput = {
  /** The team. */
  readonly teamId: string;
  /** Whether those with the plan may see it. */
  readonly allowed: boolean;
  /** How the owner said so, if someone else enters it. */
  readonly heard?: HeardFromInput | null | undefined;
};

/** What a carer says of themselves. */
export type SayCarerInput = {
  /** The team of whom you care for. */
  readonly teamId: string;
  /** What caring is like, and what you want to go on doing. */
  readonly about?: string | null | undefined;
  /** What would help you. */
  readonly helps?: string | null | undefined;
  /** How it stands with the assessment you have a right to. */
  readonly assessment: CarersAssessment;
  /** When you asked for it or had it; needed for those two. */
  readonly assessmentOn?: string | null | undefined;
  /** Whether the team's connector sees this. */
  readonly connectorSees: boolean;
};

/** Time of one's own. */
export type RecordCarerBreakInput = {
  /** An id of your own making (`break_` and a ULID), or that of the break to mend. */
  readonly id?: string | null | undefined;
  /** The team of whom you care for. */
  readonly teamId: string;
  /** Its first day. */
  readonly from: string;
  /** Its last day. */
  readonly to: string;
};

/** For whose team. */
export type ForgetCarerInput = {
  /** The team. */
  readonly teamId: string;
};

/** How someone is reached. What is left out is taken off. */
export type ContactInput = {
  /** The channel for what is of use for two days or less. */
  readonly urgentChannel?: Channel | null | undefined;
  /** An e-mail address. */
  readonly email?: string | null | undefined;
  /** A number for texts: `07700 900123`, or from abroad with its country, `+353 …`. */
  readonly mobile?: string | null | undefined;
  /** A number for calls. */
  readonly phone?: string | null | undefined;
  /** Where letters go. */
  readonly postal?: PostalAddressInput | null | undefined;
  /** The language to be written to in; English unless said. */
  readonly language?: MessageLanguage | null | undefined;
  /** One short sentence a line. */
  readonly easyRead?: boolean | null | undefined;
  /** Letters in 24 pt instead of 16 pt. */
  readonly largePrint?: boolean | null | undefined;
  /** Who calls, or hands things over: a member they know. Whoever writes this down for somebody can name themselves only. */
  readonly helperId?: string | null | undefined;
};

/** Where letters go. */
export type PostalAddressInput = {
  /** The name on the envelope. */
  readonly name: string;
  /** The lines below it, one to five. */
  readonly lines: ReadonlyArray<string>;
  /** The postcode. */
  readonly postcode: string;
};

/** How the owner of a team is reached. */
export type OwnerContactInput = {
  /** The team. */
  readonly teamId: string;
  /** How; what is left out is taken off. */
  readonly contact: ContactInput;
};

/** Which message of yours. */
export type ReadMessageInput = {
  /** The message. */
  readonly messageId: string;
};

/** Which message. */
export type MessageRef = {
  /** The message. */
  readonly messageId: string;
  /** Whom it is for. */
  readonly personId: string;
};

/** What you heard. */
export type RecordToldInput = {
  /** The message. */
  readonly messageId: string;
  /** Whom it is for. */
  readonly personId: string;
  /** What you heard. */
  readonly answer: MessageAnswer;
};

/** What was done. */
export type SettleMessageInput = {
  /** The message. */
  readonly messageId: string;
  /** Whom it is for. */
  readonly personId: string;
  /** What was done. */
  readonly how: MessageSettlement;
};

/** That something was heard from someone, and is entered for them. */
export type HeardFromInput = {
  /** How they said it. */
  readonly how: HeardHow;
  /** On which day. */
  readonly on: string;
};

/** Whom or what the owner could be introduced to: something on the map, or a place of the asset map. */
export type StartIntroductionInput = {
  /** An id of your own making for the link (`link_` and a ULID). */
  readonly id?: string | null | undefined;
  /** The team. */
  readonly teamId: string;
  /** Someone or something on its map. */
  readonly nodeId?: string | null | undefined;
  /** A place of the asset map; it is put on the map if it is not there. */
  readonly placeId?: string | null | undefined;
  /** What might flow along the link. */
  readonly careTypes: ReadonlyArray<CareType>;
  /** Where the thought came from. */
  readonly origin: IntroductionOrigin;
};

/** What one side says to being introduced. */
export type AgreeToIntroductionInput = {
  /** The team. */
  readonly teamId: string;
  /** The link. */
  readonly linkId: string;
  /** Who says it. */
  readonly side: IntroductionSide;
  /** Whether they agree. */
  readonly agrees: boolean;
  /** How they said so, if it is not the owner who enters it themselves. */
  readonly heard?: HeardFromInput | null | undefined;
};

/** Where a link goes. */
export type MoveLinkInput = {
  /** The team. */
  readonly teamId: string;
  /** The link. */
  readonly linkId: string;
  /** What it came to be. */
  readonly status: LinkStatus;
  /** The day it did; today unless said. */
  readonly on?: string | null | undefined;
};

/** An outing as it is planned. */
export type PlanOutingInput = {
  /** An id of your own making (`outing_` and a ULID), or that of the outing to plan anew. */
  readonly id?: string | null | undefined;
  /** The team. */
  readonly teamId: string;
  /** From 1 to 5: at most one above what was reached. */
  readonly level: number;
  /** What. */
  readonly activity: string;
  /** Where, in words. */
  readonly placeWords?: string | null | undefined;
  /** The place of the asset map. */
  readonly placeId?: string | null | undefined;
  /** When. */
  readonly plannedAt: string;
  /** Who is asked along: someone of the team, or someone who offers it. */
  readonly buddyId?: string | null | undefined;
  /** What the buddy may call the owner. */
  readonly meetAs?: string | null | undefined;
  /** How the owner said so, if someone else enters it. */
  readonly heard?: HeardFromInput | null | undefined;
};

/** Which outing to take off. */
export type DropOutingInput = {
  /** The team. */
  readonly teamId: string;
  /** The outing. */
  readonly outingId: string;
  /** How the owner said so, if someone else enters it. */
  readonly heard?: HeardFromInput | null | undefined;
};

/** How an outing went. */
export type AnswerOutingInput = {
  /** The team. */
  readonly teamId: string;
  /** The outing. */
  readonly outingId: string;
  /** How it went. */
  readonly result: OutingResult;
  /** What came of it instead. */
  readonly changedTo?: string | null | undefined;
  /** How they felt afterwards, from 0 to 10; only if they like to say. */
  readonly feltAfter?: number | null | undefined;
  /** How the owner said so, if someone else enters it. */
  readonly heard?: HeardFromInput | null | undefined;
};

/** Whose ladder rests or goes on. */
export type PauseLadderInput = {
  /** The team. */
  readonly teamId: string;
  /** How the owner said so, if someone else enters it. */
  readonly heard?: HeardFromInput | null | undefined;
};

/** Whether one comes along. */
export type AnswerAsBuddyInput = {
  /** The outing. */
  readonly outingId: string;
  /** Whether you come. */
  readonly comes: boolean;
};

/** One's own one-page profile. */
export type OfferCompanyInput = {
  /** What you offer; at least one. */
  readonly offers: ReadonlyArray<CompanyKind>;
  /** What you go by. */
  readonly goesBy: string;
  /** What people like and admire about you. */
  readonly admired: string;
  /** What is important to you. */
  readonly important: string;
  /** How to support you well. */
  readonly support: string;
};

/** Who is sent to the circle. */
export type ReferInInput = {
  /** An id of your own making (`referral_` and a ULID), so that sending it again changes nothing. */
  readonly id?: string | null | undefined;
  /** Who sends them. */
  readonly source: ReferralSource;
  /** The practice, when a GP does. */
  readonly practice?: string | null | undefined;
  /** Who it is. */
  readonly name: string;
  /** How they are reached. */
  readonly reach: string;
  /** What is to be said of it. */
  readonly words?: string | null | undefined;
};

/** With whom somebody first talked. */
export type NoteFirstContactInput = {
  /** Who was sent. */
  readonly referralId: string;
  /** On which day. */
  readonly on: string;
};

/** How it stands with someone. */
export type TurnRelationshipInput = {
  /** Who was sent. */
  readonly referralId: string;
  /** How it stands from now on. */
  readonly state: RelationshipState;
};

/** Whom to forget. */
export type ForgetReferralInput = {
  /** Who was sent. */
  readonly referralId: string;
};

/** What to look for. */
export type PlaceSearchInput = {
  /** Words in its name, what it is about, or its times. */
  readonly words?: string | null | undefined;
  /** Only places without a step. */
  readonly stepFree?: boolean | null | undefined;
  /** Only these outward postcodes. */
  readonly outwardCodes?: ReadonlyArray<string> | null | undefined;
  /** Only free ones. */
  readonly free?: boolean | null | undefined;
  /** Only those with all of these. */
  readonly access?: ReadonlyArray<AccessFeature> | null | undefined;
  /** Only those where one of these is done. */
  readonly interests?: ReadonlyArray<Interest> | null | undefined;
  /** Only those where something is on in one of these. */
  readonly times?: ReadonlyArray<WeeklyTimeInput> | null | undefined;
  /** Only those not too far away. */
  readonly within?: ReachInput | null | undefined;
};

/** A stretch of a week. */
export type WeeklyTimeInput = {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** From when, on the wall: `13:00`. */
  readonly from: string;
  /** Until when. */
  readonly to: string;
};

/** How far is not too far. */
export type ReachInput = {
  /** The district to set out from; left out: the first one looked in. */
  readonly from?: string | null | undefined;
  /** So many minutes at most, up to 240. */
  readonly minutes: number;
  /** How; left out: on foot. */
  readonly mode?: WayThere | null | undefined;
};

/** A place as it is recorded. */
export type RecordPlaceInput = {
  /** An id of your own making (`place_` and a ULID), or that of the place to mend. */
  readonly id?: string | null | undefined;
  /** What it is called. */
  readonly name: string;
  /** What it is. */
  readonly kind: PlaceKind;
  /** What it is about, in a sentence. */
  readonly about: string;
  /** Where. */
  readonly address: string;
  /** The first half of the postcode. */
  readonly outwardCode: string;
  /** Whether one gets in without a step. */
  readonly stepFree: boolean;
  /** What it costs in pence; 0 is free. */
  readonly costPence?: number | null | undefined;
  /** How else it meets people. */
  readonly access?: ReadonlyArray<AccessFeature> | null | undefined;
  /** What one does there. */
  readonly interests?: ReadonlyArray<Interest> | null | undefined;
  /** When, in words people use. */
  readonly times?: string | null | undefined;
  /** When, so that it can be searched; ten at most. */
  readonly sessions?: ReadonlyArray<SessionInput> | null | undefined;
  /** How it is reached; never a person's own. */
  readonly contact?: PlaceContactInput | null | undefined;
  /** Where exactly. */
  readonly position?: PositionInput | null | undefined;
  /** How this was made sure of; left out: read. */
  readonly checkedBy?: CheckWay | null | undefined;
};

/** When something is on. */
export type SessionInput = {
  /** Its first day. */
  readonly startsOn: string;
  /** When it begins, on the wall: `14:00`. */
  readonly from: string;
  /** How long it lasts, from 5 to 1,440. */
  readonly minutes: number;
  /** How it comes again, as RFC 5545 says it; left out: once. */
  readonly rule?: string | null | undefined;
};

/** How a place is reached. */
export type PlaceContactInput = {
  /** Its telephone. */
  readonly phone?: string | null | undefined;
  /** Its mail. */
  readonly email?: string | null | undefined;
  /** Its page. */
  readonly website?: string | null | undefined;
};

/** A spot on the map. */
export type PositionInput = {
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
};

/** Which place was checked, and what was found. */
export type CheckPlaceInput = {
  /** The place. */
  readonly placeId: string;
  /** How; left out: read. */
  readonly by?: CheckWay | null | undefined;
  /** It is no more: it will not be found until somebody checks it again. */
  readonly gone?: boolean | null | undefined;
};

/** A calendar feed of the programme to make. */
export type MakeProgrammeFeedInput = {
  /** An id of your own making (`feed_` and a ULID), so that sending it again makes no second feed. */
  readonly id?: string | null | undefined;
  /** What a calendar finds there; left out: when and where the events are that you go to. */
  readonly holds?: ProgrammeFeedHolds | null | undefined;
};

/** Which calendar feed of the programme to take back. */
export type RevokeProgrammeFeedInput = {
  /** The feed. */
  readonly feedId: string;
};

/** An event as it is recorded. */
export type RecordGatheringInput = {
  /** An id of your own making (`gathering_` and a ULID), or that of the event to mend. */
  readonly id?: string | null | undefined;
  /** What it is called. */
  readonly title: string;
  /** What it is about. */
  readonly about: string;
  /** The place of the map where it is; or else an address. */
  readonly placeId?: string | null | undefined;
  /** Where it is, when that is not on the map. */
  readonly address?: string | null | undefined;
  /** Its times. */
  readonly session: SessionInput;
  /** How many can come, at most 500. */
  readonly capacity: number;
  /** What it costs in pence; 0 is free; left out: as the place has it. */
  readonly costPence?: number | null | undefined;
  /** How it meets people. */
  readonly access?: ReadonlyArray<AccessFeature> | null | undefined;
  /** What one does there, twelve at most: so that it can be suggested to whoever likes that (K3). Left out: as the place has it. */
  readonly interests?: ReadonlyArray<Interest> | null | undefined;
  /** The district of an address that is not on the map: the first half of its postcode. */
  readonly outwardCode?: string | null | undefined;
  /** Whether one gets in without a step at an address that is not on the map; left out: not to be relied on. */
  readonly stepFree?: boolean | null | undefined;
};

/** Whether someone comes to an event. */
export type AnswerGatheringInput = {
  /** The event. */
  readonly gatheringId: string;
  /** On which of its days. */
  readonly day: string;
  /** Whether they come. */
  readonly comes: boolean;
  /** Who; left out: you, or the owner of the team named beside. */
  readonly personId?: string | null | undefined;
  /** A team whose owner it is: someone of it enters what they said. */
  readonly ownerOf?: string | null | undefined;
  /** How it was heard, when it is someone else's answer. */
  readonly heard?: HeardFromInput | null | undefined;
};

/** Which event to move, and to when. */
export type MoveGatheringInput = {
  /** The event. */
  readonly gatheringId: string;
  /** On which of its days. */
  readonly day: string;
  /** To which day; it may be the same. */
  readonly to: string;
  /** When it begins, on the wall: `14:00`. */
  readonly from: string;
  /** How long it lasts. */
  readonly minutes: number;
};

/** Which event to call off. */
export type CancelGatheringInput = {
  /** The event. */
  readonly gatheringId: string;
  /** On which of its days; left out: for good. */
  readonly day?: string | null | undefined;
};

/** Which line was explained. */
export type ExplainRightInput = {
  /** The team. */
  readonly teamId: string;
  /** The line, by its key. */
  readonly line: string;
  /** On which day. */
  readonly on: string;
};

/** What a team's owner likes and needs. */
export type SayLikesInput = {
  /** The team. */
  readonly teamId: string;
  /** What they like to do, twelve at most; empty: they are open to anything. */
  readonly interests: ReadonlyArray<Interest>;
  /** They cannot take a step. */
  readonly stepFree: boolean;
  /** What else a place has to have. */
  readonly access?: ReadonlyArray<AccessFeature> | null | undefined;
  /** When they could go; left out: whenever. */
  readonly free?: ReadonlyArray<WeeklyTimeInput> | null | undefined;
  /** The district they set out from; left out: near and far is not looked at. */
  readonly from?: string | null | undefined;
  /** How they get there; left out: on foot, or in a wheelchair. */
  readonly mode?: WayThere | null | undefined;
  /** The longest way, in minutes; left out: 30. */
  readonly minutes?: number | null | undefined;
  /** The most it may cost, in pence; left out: it does not matter. */
  readonly costPence?: number | null | undefined;
};

/** Which place or which event is not for someone: one of them. */
export type SayNotForMeInput = {
  /** The team. */
  readonly teamId: string;
  /** The place, with all that is on there. */
  readonly placeId?: string | null | undefined;
  /** The event, on whichever day. */
  readonly gatheringId?: string | null | undefined;
};

/** Something an owner wants. */
export type NameOutcomeInput = {
  /** An id of your own making (`outcome_` and a ULID), so that sending it again changes nothing. */
  readonly id?: string | null | undefined;
  /** The team. */
  readonly teamId: string;
  /** What they want, in their words. */
  readonly words: string;
  /** How it was heard, when it is not your own. */
  readonly heard?: HeardFromInput | null | undefined;
};

/** How a step was looked at. */
export type ConsiderStepInput = {
  /** The team. */
  readonly teamId: string;
  /** For what. */
  readonly outcomeId: string;
  /** The step. */
  readonly step: StepBeforePaid;
  /** Whether it was tried. */
  readonly how: StepOutcome;
  /** Why; needed for what is left out. */
  readonly reason?: string | null | undefined;
  /** On which day. */
  readonly on: string;
  /** How it was heard, when it is not your own word. */
  readonly heard?: HeardFromInput | null | undefined;
};

/** That something came about. */
export type OutcomeMetInput = {
  /** The team. */
  readonly teamId: string;
  /** What. */
  readonly outcomeId: string;
  /** On which day. */
  readonly on: string;
  /** Whether it took no paid hours. */
  readonly withoutPaid: boolean;
  /** How it was heard, when it is not your own word. */
  readonly heard?: HeardFromInput | null | undefined;
};

/** Answers to one part. */
export type PartAnswersInput = {
  /** The team they are about; left out, yourself. */
  readonly teamId?: string | null | undefined;
  /** The answers. An item that is left out, or null, is not answered: you would rather not say. */
  readonly answers: ReadonlyArray<ItemAnswerInput>;
};

/** An answer. */
export type ItemAnswerInput = {
  /** The item. */
  readonly item: string;
  /** The answer; null if you would rather not say. */
  readonly value?: number | null | undefined;
};

/** Your answers. */
export type AnswerRoundInput = {
  /** The round. */
  readonly roundId: string;
  /** Part by part. */
  readonly parts: ReadonlyArray<PartAnswersInput>;
  /** The teams that may see themselves in words, as far as you are concerned (E11). */
  readonly agreesToShow?: ReadonlyArray<string> | null | undefined;
  /** How long it took you, in seconds. */
  readonly seconds?: number | null | undefined;
};

/** Which round. */
export type RoundInput = {
  /** The round. */
  readonly roundId: string;
};

/** A yes to open hours. */
export type ClaimHoursInput = {
  /** An id of your own making (`claim_` and a ULID), so that sending it again changes nothing. */
  readonly id?: string | null | undefined;
  /** The offer. */
  readonly offerId: string;
  /** Your word to have less rest beside these hours than the law wants, and to take it later (M14). */
  readonly agreeToShortRest?: boolean | null | undefined;
};

/** The owner's answer to a claim. */
export type AnswerClaimInput = {
  /** The gap. */
  readonly gapId: string;
  /** The claim that is answered. */
  readonly claimId: string;
  /** Yes or no. A no needs no reason. */
  readonly accept: boolean;
  /** Yes to this worker, though more people come then within four weeks than you wanted (M12). */
  readonly acceptNewPerson?: boolean | null | undefined;
};

/** Which claim is given back. */
export type ReleaseClaimInput = {
  /** The claim. */
  readonly claimId: string;
};

/** A worker's answer. */
export type AnswerHoursInput = {
  /** Which agreed hours. */
  readonly id: string;
  /** Yes or no. */
  readonly accept: boolean;
  /** With a yes: your word to have less rest beside these hours than the law wants, and to take it later (M14). */
  readonly agreeToShortRest?: boolean | null | undefined;
};

/** Which visit cannot be made. */
export type CannotMakeItInput = {
  /** The visit. */
  readonly visitId: string;
};

/** Which gap to show further. */
export type WidenGapInput = {
  /** The gap. */
  readonly gapId: string;
  /** How far; one step unless said. */
  readonly to?: LadderStep | null | undefined;
  /** Until when it is offered; the beginning of the hours unless said. */
  readonly closesAt?: string | null | undefined;
};

/** Which gap is not needed. */
export type CancelGapInput = {
  /** The gap. */
  readonly gapId: string;
};

/** For which week proposals are asked. */
export type AskForWeekPlanInput = {
  /** An id of your own making (`plan_` and a ULID), so that sending it again changes nothing. */
  readonly id?: string | null | undefined;
  /** The team whose hours it is about; the whole circle's when left out, for its coordinators. */
  readonly teamId?: string | null | undefined;
  /** Any day of the week: the one that runs, or one of the two after it. */
  readonly of: string;
};

/** Which plan is stopped. */
export type WithdrawWeekPlanInput = {
  /** The plan. */
  readonly id: string;
};

/** A yes to proposed hours. */
export type AcceptProposedHoursInput = {
  /** The proposed hours. */
  readonly id: string;
  /** As a worker: your word to have less rest beside these hours than the law wants, and to take it later (M14). */
  readonly agreeToShortRest?: boolean | null | undefined;
  /** As the owner: yes to this worker, though more people come then within four weeks than you wanted (M12). */
  readonly acceptNewPerson?: boolean | null | undefined;
};

/** A no to proposed hours. */
export type DeclineProposedHoursInput = {
  /** The proposed hours. */
  readonly id: string;
  /** As a worker: why, if you like; kept for you alone. */
  readonly reason?: DeclineReason | null | undefined;
};

/** Whether to be kept on proposed hours. */
export type PinProposedHoursInput = {
  /** The proposed hours. */
  readonly id: string;
  /** Yes, or not any more. */
  readonly pinned: boolean;
};

/** More hours a worker might offer. */
export type WhatIfIOfferedInput = {
  /** Any day of the week. */
  readonly of: string;
  /** The hours, on days of that week; seven stretches at most. */
  readonly hours: ReadonlyArray<OfferedStretchInput>;
};

/** A stretch of a day a worker might offer. */
export type OfferedStretchInput = {
  /** The day. */
  readonly date: string;
  /** From. */
  readonly from: string;
  /** To; `00:00` is the end of the day. */
  readonly to: string;
};

/** With whom to stop sharing. */
export type StopSharingInput = {
  /** The neighbour. */
  readonly circle: string;
  /** For a while, or until both consent anew. */
  readonly how: StopSharingHow;
};

/** With whom to share again. */
export type ShareAgainInput = {
  /** The neighbour. */
  readonly circle: string;
};

/** What a neighbour may see. */
export type GrantPassportInput = {
  /** The neighbour. */
  readonly circle: string;
  /** What they may see. */
  readonly fields: ReadonlyArray<PassportField>;
  /** What it may be used for. */
  readonly purpose?: PassportPurpose | null | undefined;
  /** For how many days, at most 365; 90 unless said. */
  readonly days?: number | null | undefined;
  /** Your name as they shall read it; needed to grant NAME, kept with this grant only. */
  readonly name?: string | null | undefined;
};

/** Which passport to take back. */
export type RevokePassportInput = {
  /** The neighbour. */
  readonly circle: string;
};

/** When and where a worker wants to work. */
export type SetAvailabilityInput = {
  /** Weekly hours. */
  readonly availability: ReadonlyArray<AvailableHoursInput>;
  /** Hours on the days that a rule names, at most 20. */
  readonly patterns?: ReadonlyArray<AvailablePatternInput> | null | undefined;
  /** Days on which it is otherwise, at most 100. */
  readonly exceptions?: ReadonlyArray<AvailabilityExceptionInput> | null | undefined;
  /** Outward postcodes you go to, in this circle. */
  readonly districts: ReadonlyArray<string>;
  /** The longest way to a neighbouring circle you accept, in minutes; 0 for none. */
  readonly maxTravelMinutes: number;
  /** Where you set out from, at most five; hours in reach of any of them are in reach. */
  readonly bases?: ReadonlyArray<BaseInput> | null | undefined;
  /** How you get about; `TRANSIT` unless said. */
  readonly travelMode?: TravelMode | null | undefined;
  /** In what way you support others; `PAID` unless said. */
  readonly engagement?: Engagement | null | undefined;
  /** The kinds of support you give, as terms; none: any, if you are paid (M15). */
  readonly categories?: ReadonlyArray<string> | null | undefined;
  /** Skills you bring, as terms. */
  readonly skills?: ReadonlyArray<string> | null | undefined;
  /** Languages you speak, as terms. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** What you cannot be around, as terms like `cats`; nobody else reads it (M2). */
  readonly avoids?: ReadonlyArray<string> | null | undefined;
  /** Hours a week you want. */
  readonly wantedHours?: number | null | undefined;
  /** Hours a week below which it is not worth it to you. */
  readonly leastHours?: number | null | undefined;
  /** Hours a week beyond which nothing is booked with you. */
  readonly mostHours?: number | null | undefined;
  /** Whether to show you hours that nearly fit what you chose (M8). */
  readonly showNearlyFits?: boolean | null | undefined;
};

/** Hours on the days that a rule names. */
export type AvailablePatternInput = {
  /** The day the rule counts from. */
  readonly startsOn: string;
  /** From, on the wall. */
  readonly from: string;
  /** To, on the wall. */
  readonly to: string;
  /** A recurrence rule of RFC 5545: `FREQ=WEEKLY` with `INTERVAL`, `BYDAY`, and `UNTIL` or `COUNT`. */
  readonly rule: string;
};

/** Days on which your hours are otherwise. */
export type AvailabilityExceptionInput = {
  /** In which way. */
  readonly kind: AvailabilityExceptionKind;
  /** The first day. */
  readonly firstDay: string;
  /** The last day, included; the first unless said. */
  readonly lastDay?: string | null | undefined;
  /** From, on the wall; needed for extra hours. None: all day. */
  readonly from?: string | null | undefined;
  /** To, on the wall. */
  readonly to?: string | null | undefined;
};

/** Somewhere you set out from. */
export type BaseInput = {
  /** What you call it. */
  readonly label: string;
  /** The first half of its postcode. */
  readonly outwardCode: string;
  /** The longest way from there, in minutes, as you get about. */
  readonly maxMinutes: number;
};

/** Weekly hours a worker chose. */
export type AvailableHoursInput = {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** From, on the wall. */
  readonly from: string;
  /** To, on the wall. */
  readonly to: string;
};

/** Minutes of one kind of work. */
export type TimeOfKindInput = {
  /** What kind. */
  readonly kind: TimeKind;
  /** How many minutes. */
  readonly minutes: number;
};

/** A pay run to start. */
export type StartPayRunInput = {
  /** An id you made, so that sending it again starts no second run. */
  readonly id?: string | null | undefined;
  /** The first day. */
  readonly from: string;
  /** The last day: one period after the first. */
  readonly to: string;
  /** Whom: everyone who is paid by this period at the end of it. */
  readonly period: PayPeriod;
};

/** Which pay run. */
export type PayRunInput = {
  /** Its id. */
  readonly runId: string;
};

/** Whose pay to top up, in which run. */
export type TopUpToFloorInput = {
  /** The run. */
  readonly runId: string;
  /** The worker. */
  readonly workerId: string;
};

/** A month with a neighbour. */
export type ProposeSettlementInput = {
  /** The neighbour. */
  readonly neighbour: string;
  /** The month, `2026-11`. */
  readonly month: string;
};

/** A visit to be left to the next month. */
export type LeaveToNextMonthInput = {
  /** The neighbour. */
  readonly neighbour: string;
  /** The month, `2026-11`. */
  readonly month: string;
  /** The visit. */
  readonly visitId: string;
};

/** That a month was paid. */
export type SettleMonthInput = {
  /** The neighbour. */
  readonly neighbour: string;
  /** The month, `2026-11`. */
  readonly month: string;
  /** The day the money went from bank to bank. */
  readonly on: string;
  /** What it says on the bank statement: one line, 35 characters at most. It stays in this circle. */
  readonly reference: string;
};

/** What a visit took, says the worker. */
export type LogVisitInput = {
  /** The visit. */
  readonly visitId: string;
  /** Minutes by kind, contact among them. */
  readonly time: ReadonlyArray<TimeOfKindInput>;
  /** By which way; `APP` unless said. */
  readonly channel?: SaidChannel | null | undefined;
  /** Why it is corrected: needed once both sides have said the same. */
  readonly reason?: CorrectionReason | null | undefined;
};

/** What a visit took, says the owner. */
export type ConfirmVisitInput = {
  /** The visit. */
  readonly visitId: string;
  /** Minutes by kind; all of it, or any kind, left out: as the worker logged. */
  readonly time?: ReadonlyArray<TimeOfKindInput> | null | undefined;
  /** By which way the owner said it; unless said `APP` for the owner, `BY_SOMEONE_ELSE` for who writes it down. */
  readonly channel?: SaidChannel | null | undefined;
  /** Why it is corrected: needed once both sides have said the same. */
  readonly reason?: CorrectionReason | null | undefined;
};

/** An answer to a later end. */
export type AnswerRenewalInput = {
  /** Your membership. */
  readonly memberId: string;
  /** The end you were offered, so that nobody agrees to another. */
  readonly endsAt: string;
  /** Yes or no. */
  readonly accept: boolean;
};

/** What a team decides alone. */
export type SetTeamDomainInput = {
  /** The team. */
  readonly teamId: string;
  /** The kinds of decision. */
  readonly kinds: ReadonlyArray<DecisionKindInput>;
  /** The most one decision may spend, in pence. */
  readonly spendLimitPence: number;
  /** When it is looked at again. */
  readonly reviewOn: string;
};

/** A kind of decision. */
export type DecisionKindInput = {
  /** Its short name: lower case words joined by hyphens. */
  readonly key: string;
  /** What it is, in plain words. */
  readonly words: string;
};

/** Something to decide, or that was decided. */
export type ProposeInput = {
  /** An id of your own making (`proposal_` and a ULID), so that sending it again changes nothing. */
  readonly id?: string | null | undefined;
  /** The team, or `circle`. */
  readonly groupId: string;
  /** What it is called. */
  readonly title: string;
  /** What is proposed. */
  readonly what: string;
  /** The short name of its kind of decision; leave it out for a change of what a team decides alone. */
  readonly kind?: string | null | undefined;
  /** What it would spend, in pence. */
  readonly spendPence?: number | null | undefined;
  /** When it is looked at again; half a year ahead unless said. */
  readonly reviewOn?: string | null | undefined;
  /** A change of what a team decides alone. */
  readonly domain?: SetTeamDomainInput | null | undefined;
};

/** What someone says of a proposal. */
export type SignalProposalInput = {
  /** The proposal. */
  readonly proposalId: string;
  /** Why you cannot live with it; leave it out if you can. */
  readonly objection?: string | null | undefined;
  /** For someone who does not use the software: who said it, how and when. */
  readonly heard?: HeardInput | null | undefined;
};

/** An objection to what was done since signals were shown. */
export type ObjectToProposalInput = {
  /** The proposal. */
  readonly proposalId: string;
  /** Why you cannot live with it. */
  readonly argument: string;
};

/** Something done about an objection. */
export type ResolveProposalObjectionInput = {
  /** The proposal. */
  readonly proposalId: string;
  /** Whose objection. */
  readonly objectorId: string;
  /** How. */
  readonly verb: ProposalResolutionVerb;
  /** What was changed, or how it will be gauged. */
  readonly words: string;
  /** Of AMEND: the new wording. */
  readonly what?: string | null | undefined;
  /** Of AMEND: spending less, in pence. */
  readonly spendPence?: number | null | undefined;
  /** Of SHORTEN: the earlier review. */
  readonly reviewOn?: string | null | undefined;
};

/** An objection that is met. */
export type ClearProposalObjectionInput = {
  /** The proposal. */
  readonly proposalId: string;
  /** For someone who does not use the software: who said it, how and when. */
  readonly heard?: HeardInput | null | undefined;
};

/** A proposal to take back. */
export type WithdrawProposalInput = {
  /** The proposal. */
  readonly proposalId: string;
};

/** Whose records are to be erased. */
export type AskErasureInput = {
  /** Whose; your own, if not said. */
  readonly personId?: string | null | undefined;
};

/** A check-in on a hat. */
export type RecordCheckInInput = {
  /** Which. */
  readonly hatId: string;
  /** Its holder; yourself unless said. */
  readonly personId?: string | null | undefined;
};

/** A hat to hand over. */
export type HandOverHatInput = {
  /** Which. */
  readonly hatId: string;
  /** What whoever is next should know. */
  readonly notes: string;
};

/** A hat given back. */
export type GiveBackHatInput = {
  /** Which. */
  readonly hatId: string;
  /** Its holder; yourself unless said. The owner's side may take a hat back. */
  readonly personId?: string | null | undefined;
};

/** How and when you heard what you enter for someone. */
export type ConfirmationInput = {
  /** How. */
  readonly how: HeardHow;
  /** On which day; not one to come. */
  readonly on: string;
};

/** What you heard from someone who does not use the software. */
export type HeardInput = {
  /** Who said it. */
  readonly personId: string;
  /** How. */
  readonly how: HeardHow;
  /** On which day; not one to come. */
  readonly on: string;
};

/** A new meeting. */
export type ScheduleMeetingInput = {
  /** An id of your own making (`meeting_` and a ULID), so that sending it again changes nothing. */
  readonly id?: string | null | undefined;
  /** The team, or `circle`. */
  readonly groupId: string;
  /** When it begins. */
  readonly startsAt: string;
  /** How many minutes it is meant to take; 30 unless said. */
  readonly lengthMinutes?: number | null | undefined;
  /** Where, or the link. */
  readonly place: string;
  /** Whether it comes again every week. */
  readonly weekly?: boolean | null | undefined;
};

/** A meeting to call off. */
export type CancelMeetingInput = {
  /** The meeting. */
  readonly meetingId: string;
  /** Whether the weekly ones after it are called off too. */
  readonly andFollowing?: boolean | null | undefined;
};

/** Whether you come. */
export type AnswerMeetingInput = {
  /** The meeting. */
  readonly meetingId: string;
  /** Your answer. */
  readonly answer: Attendance;
};

/** Something to talk about. */
export type AddAgendaItemInput = {
  /** An id of your own making (`entry_` and a ULID), so that sending it again changes nothing. */
  readonly id?: string | null | undefined;
  /** The meeting. */
  readonly meetingId: string;
  /** What. */
  readonly words: string;
};

/** The end of a meeting. */
export type CloseMeetingInput = {
  /** The meeting. */
  readonly meetingId: string;
  /** Who was there. */
  readonly attended: ReadonlyArray<string>;
  /** How many minutes it took; as planned unless said. */
  readonly lengthMinutes?: number | null | undefined;
  /** The minutes. */
  readonly minutes: string;
};

/** Something agreed. */
export type AddActionInput = {
  /** An id of your own making (`action_` and a ULID), so that sending it again changes nothing. */
  readonly id?: string | null | undefined;
  /** The team, or `circle`. */
  readonly groupId: string;
  /** What. */
  readonly what: string;
  /** Who does it. */
  readonly personId: string;
  /** By when. */
  readonly dueOn?: string | null | undefined;
};

/** An action that is done. */
export type CompleteActionInput = {
  /** The action. */
  readonly actionId: string;
  /** Whether it is done; yes unless said. */
  readonly done?: boolean | null | undefined;
};

/** The owner's consent for one section. */
export type ShareSectionInput = {
  /** The team. */
  readonly teamId: string;
  /** Which document. */
  readonly kind: DocumentKind;
  /** The key of the section. */
  readonly section: string;
  /** All who may read it from now on, besides the owner; nobody when empty. */
  readonly sharedWith: ReadonlyArray<Audience>;
  /** By what way it came; `APP` unless said. */
  readonly channel?: Channel | null | undefined;
  /** How the owner confirmed it: required from everyone but the owner. */
  readonly confirmed?: ConfirmationInput | null | undefined;
};

/** A request. */
export type PackageRequestInput = {
  /** Which one. */
  readonly requestId: string;
};

/** What a professional would like to know. */
export type AskAboutRequestInput = {
  /** The request. */
  readonly requestId: string;
  /** What, in plain words; at most 2,000 characters. */
  readonly question: string;
};

/** What the team answers. */
export type AnswerAboutRequestInput = {
  /** The request. */
  readonly requestId: string;
  /** In plain words; at most 2,000 characters. */
  readonly answer: string;
};

/** A decision. */
export type DecidePackageRequestInput = {
  /** The request. */
  readonly requestId: string;
  /** Yes, in part, or no. */
  readonly outcome: PackageRequestOutcome;
  /** Why, in plain words; at most 2,000 characters. */
  readonly reason: string;
  /** Where the decision is recorded: a link or a reference. Nothing is agreed without. */
  readonly decisionRef: string;
};

/** An offer to hold a hat. */
export type OfferToHoldInput = {
  /** An id of your own making (`selection_` and a ULID), so that sending it again changes nothing. */
  readonly id?: string | null | undefined;
  /** Which hat. */
  readonly hatId: string;
  /** How many days others may object; 5 unless said, 1 to 14. */
  readonly windowDays?: number | null | undefined;
  /** The term in weeks; the hat's own unless said, at most 52. */
  readonly termWeeks?: number | null | undefined;
  /** From whom you heard it, if it is not your own. */
  readonly heard?: HeardInput | null | undefined;
  /** The agreed proposal of the circle by which someone may be connector in more teams than usual (T18). */
  readonly overrideProposalId?: string | null | undefined;
};

/** Someone was told of an offer. */
export type RecordReachedInput = {
  /** The offer. */
  readonly selectionId: string;
  /** Who was told; yourself unless said. */
  readonly personId?: string | null | undefined;
  /** How. */
  readonly channel: Channel;
  /** When; now unless said. */
  readonly at?: string | null | undefined;
};

/** An objection to an offer. */
export type ObjectToOfferInput = {
  /** The offer. */
  readonly selectionId: string;
  /** Why: what would go wrong, or what you need. */
  readonly argument: string;
  /** From whom you heard it, if it is not your own. */
  readonly heard?: HeardInput | null | undefined;
};

/** An offer taken back. */
export type WithdrawOfferInput = {
  /** Which. */
  readonly selectionId: string;
};

/** The beginning of a full selection. */
export type OpenSelectionInput = {
  /** An id of your own making (`selection_` and a ULID), so that sending it again changes nothing. */
  readonly id?: string | null | undefined;
  /** For which hat. */
  readonly hatId: string;
  /** Who leads; whoever holds the check-in hat unless said, or else the owner. */
  readonly facilitatorId?: string | null | undefined;
  /** The term in weeks; the hat's own unless said, at most 52. */
  readonly termWeeks?: number | null | undefined;
};

/** The next step of a selection. */
export type MoveSelectionOnInput = {
  /** Which. */
  readonly selectionId: string;
  /** To which step. */
  readonly to: NextSelectionStep;
  /** With `NOMINATE`: for how many days; 5 unless said, 1 to 14. */
  readonly windowDays?: number | null | undefined;
};

/** A nomination. */
export type NominateInput = {
  /** Of which selection. */
  readonly selectionId: string;
  /** Whom; left out: you pass. */
  readonly nomineeId?: string | null | undefined;
  /** Why; needed unless you pass, and in the change round. */
  readonly reason?: string | null | undefined;
  /** From whom you heard it, if it is not your own. */
  readonly heard?: HeardInput | null | undefined;
};

/** Something that helps to choose. */
export type InformSelectionInput = {
  /** Which selection. */
  readonly selectionId: string;
  /** What. */
  readonly words: string;
};

/** Whom to propose. */
export type ProposeNomineeInput = {
  /** In which selection. */
  readonly selectionId: string;
  /** Whom. */
  readonly nomineeId: string;
  /** Why. */
  readonly reasons: string;
  /** The agreed proposal of the circle by which they may be connector in more teams than usual (T18). */
  readonly overrideProposalId?: string | null | undefined;
};

/** Whether you object. */
export type SignalConsentInput = {
  /** In which selection. */
  readonly selectionId: string;
  /** Why you cannot live with it; left out: you do not object. */
  readonly objection?: string | null | undefined;
  /** From whom you heard it, if it is not your own. */
  readonly heard?: HeardInput | null | undefined;
};

/** What is done about an objection. */
export type ResolveObjectionInput = {
  /** In which selection. */
  readonly selectionId: string;
  /** Whose objection. */
  readonly objectorId: string;
  /** What. */
  readonly verb: ResolutionVerb;
  /** In words. */
  readonly words: string;
  /** With `SHORTEN`: the new term in weeks. */
  readonly termWeeks?: number | null | undefined;
  /** With `AMEND`: what the hat becomes. */
  readonly description?: AmendDescriptionInput | null | undefined;
};

/** What a hat becomes; what is left out stays. */
export type AmendDescriptionInput = {
  /** What it is called. */
  readonly title?: string | null | undefined;
  /** What it is for. */
  readonly purpose?: string | null | undefined;
  /** What whoever holds it does, at most twelve. */
  readonly accountabilities?: ReadonlyArray<string> | null | undefined;
};

/** An objection that is met. */
export type ClearObjectionInput = {
  /** In which selection. */
  readonly selectionId: string;
  /** From whom you heard it, if it is not your own. */
  readonly heard?: HeardInput | null | undefined;
};

/** The conclusion of a selection. */
export type ConcludeSelectionInput = {
  /** Which. */
  readonly selectionId: string;
  /** How you celebrate. */
  readonly celebration?: string | null | undefined;
};

/** The end of a selection without a holder. */
export type EndSelectionInput = {
  /** Which. */
  readonly selectionId: string;
  /** Why. */
  readonly reason: string;
};

/** A team for someone who uses paper. */
export type StartTeamInput = {
  /** An id of your own making (`team_` and a ULID), so that sending it again changes nothing. */
  readonly id?: string | null | undefined;
  /** The account the person supported has in the circle, whether they ever sign in or not. */
  readonly ownerId: string;
  /** What people call them; what they told the circle themselves stands. */
  readonly ownerName: string;
  /** How they like to be reached; what they told the circle themselves stands. */
  readonly ownerChannel: Channel;
  /** How and when you heard their yes. */
  readonly confirmed: ConfirmationInput;
  /** The referral that led to this team, if one did: connectors then know that it came to a team (K13). */
  readonly referralId?: string | null | undefined;
};

/** The beginning of a team's way. */
export type BeginStartInput = {
  /** The team. */
  readonly teamId: string;
};

/** A move to another stage. */
export type MoveStageInput = {
  /** The team. */
  readonly teamId: string;
  /** The stage: the next one, or any earlier one. */
  readonly to: TeamStage;
};

/** The Team Starter's visit. */
export type RecordStartVisitInput = {
  /** The team. */
  readonly teamId: string;
  /** On which day; not ahead. */
  readonly on: string;
};

/** The Team Starter's stepping back. */
export type StepBackInput = {
  /** The team. */
  readonly teamId: string;
};

/** An invitation to a team. */
export type InviteMemberInput = {
  /** An id of your own making (`member_` and a ULID), so that sending it again changes nothing. */
  readonly id?: string | null | undefined;
  /** The team. */
  readonly teamId: string;
  /** Whom. */
  readonly personId: string;
  /** As what; never OWNER. */
  readonly kind: MemberKind;
  /** For professionals: what they may see, at least one. */
  readonly scopes?: ReadonlyArray<Scope> | null | undefined;
  /** For professionals: until when, at most twelve months ahead. */
  readonly endsAt?: string | null | undefined;
};

/** An answer to an invitation. */
export type AnswerInvitationInput = {
  /** The membership you were invited to. */
  readonly memberId: string;
  /** Yes or no. */
  readonly accept: boolean;
};

/** A wish to join a team. */
export type AskToJoinInput = {
  /** An id of your own making (`member_` and a ULID), so that sending it again changes nothing. */
  readonly id?: string | null | undefined;
  /** The team. */
  readonly teamId: string;
  /** As what; never OWNER or PROFESSIONAL. */
  readonly kind: MemberKind;
};

/** The owner's answer to someone who asked to join. */
export type AnswerRequestInput = {
  /** The membership asked for. */
  readonly memberId: string;
  /** Yes or no. */
  readonly approve: boolean;
};

/** The end of a membership. */
export type EndMembershipInput = {
  /** Which one. */
  readonly memberId: string;
};

export type AcceptProposedHoursMutationVariables = Exact<{
  input: AcceptProposedHoursInput;
}>;


export type AcceptProposedHoursMutation = { readonly acceptProposedHours: { readonly id: string, readonly state: ProposedState, readonly mySide: MatchSide, readonly myYes: boolean, readonly theirYes: boolean, readonly pinned: boolean | null, readonly myReason: DeclineReason | null, readonly visit: { readonly id: string, readonly state: VisitState } | null } };

export type AcknowledgePackageRequestMutationVariables = Exact<{
  input: PackageRequestInput;
}>;


export type AcknowledgePackageRequestMutation = { readonly acknowledgePackageRequest: { readonly id: string, readonly state: PackageRequestState } };

export type AddActionMutationVariables = Exact<{
  input: AddActionInput;
}>;


export type AddActionMutation = { readonly addAction: { readonly id: string } };

export type AddAgendaItemMutationVariables = Exact<{
  input: AddAgendaItemInput;
}>;


export type AddAgendaItemMutation = { readonly addAgendaItem: { readonly id: string } };

export type AgreeToIntroductionMutationVariables = Exact<{
  input: AgreeToIntroductionInput;
}>;


export type AgreeToIntroductionMutation = { readonly agreeToIntroduction: { readonly id: string, readonly status: LinkStatus, readonly since: string | null, readonly introduction: { readonly origin: IntroductionOrigin, readonly needsOther: boolean, readonly ownerAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null, readonly otherAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null } | null, readonly steps: ReadonlyArray<{ readonly status: LinkStatus, readonly on: string }> } };

export type AnswerAboutRequestMutationVariables = Exact<{
  input: AnswerAboutRequestInput;
}>;


export type AnswerAboutRequestMutation = { readonly answerAboutRequest: { readonly id: string, readonly state: PackageRequestState } };

export type AnswerAsBuddyMutationVariables = Exact<{
  input: AnswerAsBuddyInput;
}>;


export type AnswerAsBuddyMutation = { readonly answerAsBuddy: { readonly id: string, readonly comes: boolean | null, readonly plannedAt: string } };

export type AnswerClaimMutationVariables = Exact<{
  input: AnswerClaimInput;
}>;


export type AnswerClaimMutation = { readonly answerClaim: { readonly id: string, readonly state: GapState, readonly visit: { readonly id: string } | null } };

export type AnswerGatheringMutationVariables = Exact<{
  input: AnswerGatheringInput;
}>;


export type AnswerGatheringMutation = { readonly answerGathering: { readonly day: string, readonly from: string, readonly to: string, readonly cancelled: boolean, readonly moved: boolean, readonly going: number, readonly waiting: number, readonly free: number, readonly mine: { readonly standing: GatheringStanding, readonly answerBy: string | null, readonly keptUntil: string | null } | null } };

export type AnswerHoursMutationVariables = Exact<{
  input: AnswerHoursInput;
}>;


export type AnswerHoursMutation = { readonly answerHours: { readonly id: string, readonly accepted: boolean } };

export type AnswerInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { readonly answerInvitation: { readonly id: string, readonly status: MemberStatus, readonly team: { readonly id: string, readonly name: string } | null } };

export type AnswerMeetingMutationVariables = Exact<{
  input: AnswerMeetingInput;
}>;


export type AnswerMeetingMutation = { readonly answerMeeting: { readonly id: string, readonly state: MeetingState } };

export type AnswerOutingMutationVariables = Exact<{
  input: AnswerOutingInput;
}>;


export type AnswerOutingMutation = { readonly answerOuting: { readonly level: number, readonly paused: boolean, readonly prompt: string | null, readonly next: { readonly level: number, readonly words: string } | null, readonly outings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly level: number, readonly activity: string, readonly plannedAt: string, readonly state: OutingState, readonly buddy: { readonly comes: boolean | null, readonly person: { readonly id: string, readonly name: string | null } } | null } }> } } };

export type AnswerRenewalMutationVariables = Exact<{
  input: AnswerRenewalInput;
}>;


export type AnswerRenewalMutation = { readonly answerRenewal: { readonly id: string, readonly endsAt: string | null } };

export type AnswerRequestMutationVariables = Exact<{
  input: AnswerRequestInput;
}>;


export type AnswerRequestMutation = { readonly answerRequest: { readonly id: string, readonly status: MemberStatus } };

export type AnswerRoundMutationVariables = Exact<{
  input: AnswerRoundInput;
}>;


export type AnswerRoundMutation = { readonly answerRound: { readonly changeableUntil: string, readonly round: { readonly id: string, readonly state: RoundState } } };

export type AskAboutRequestMutationVariables = Exact<{
  input: AskAboutRequestInput;
}>;


export type AskAboutRequestMutation = { readonly askAboutRequest: { readonly id: string, readonly state: PackageRequestState } };

export type AskErasureMutationVariables = Exact<{
  input: AskErasureInput;
}>;


export type AskErasureMutation = { readonly askErasure: { readonly kept: ReadonlyArray<{ readonly record: RecordKind, readonly until: string | null, readonly source: string | null }>, readonly erasure: { readonly id: string, readonly records: ReadonlyArray<RecordKind>, readonly isLast: boolean, readonly isDone: boolean } | null } };

export type AskForWeekPlanMutationVariables = Exact<{
  input: AskForWeekPlanInput;
}>;


export type AskForWeekPlanMutation = { readonly askForWeekPlan: { readonly id: string, readonly monday: string, readonly state: WeekPlanState, readonly progress: number, readonly askedAt: string } };

export type AskToJoinMutationVariables = Exact<{
  input: AskToJoinInput;
}>;


export type AskToJoinMutation = { readonly askToJoin: { readonly id: string, readonly status: MemberStatus } };

export type BeginStartMutationVariables = Exact<{
  input: BeginStartInput;
}>;


export type BeginStartMutation = { readonly beginStart: { readonly stage: TeamStage, readonly stageNumber: number } };

export type CancelGapMutationVariables = Exact<{
  input: CancelGapInput;
}>;


export type CancelGapMutation = { readonly cancelGap: { readonly id: string, readonly state: GapState } };

export type CancelGatheringMutationVariables = Exact<{
  input: CancelGatheringInput;
}>;


export type CancelGatheringMutation = { readonly cancelGathering: { readonly id: string, readonly cancelledAt: string | null } };

export type CancelMeetingMutationVariables = Exact<{
  input: CancelMeetingInput;
}>;


export type CancelMeetingMutation = { readonly cancelMeeting: { readonly id: string, readonly state: MeetingState } };

export type CancelPayRunMutationVariables = Exact<{
  input: PayRunInput;
}>;


export type CancelPayRunMutation = { readonly cancelPayRun: { readonly id: string, readonly state: PayRunState } };

export type CannotMakeItMutationVariables = Exact<{
  input: CannotMakeItInput;
}>;


export type CannotMakeItMutation = { readonly cannotMakeIt: { readonly id: string, readonly state: VisitState } };

export type CareMapQueryVariables = Exact<{
  id: string;
  ownerName?: string | null | undefined;
}>;


export type CareMapQuery = { readonly team: { readonly id: string, readonly name: string, readonly careMap: { readonly revision: number, readonly prompt: string | null, readonly forProfessionals: boolean, readonly picture: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MapNodeKind, readonly relation: PersonRelation | null, readonly label: string, readonly nameConsent: { readonly how: HeardHow | null, readonly on: string | null } | null, readonly place: { readonly id: string, readonly name: string, readonly times: string | null } | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly status: LinkStatus, readonly careTypes: ReadonlyArray<CareType>, readonly since: string | null, readonly reviewedOn: string, readonly from: { readonly id: string } | null, readonly to: { readonly id: string }, readonly steps: ReadonlyArray<{ readonly status: LinkStatus, readonly on: string, readonly by: { readonly id: string, readonly name: string | null } }>, readonly introduction: { readonly origin: IntroductionOrigin, readonly needsOther: boolean, readonly ownerAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null, readonly otherAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null } | null }> } | null } | null };

export type CheckPlaceMutationVariables = Exact<{
  input: CheckPlaceInput;
}>;


export type CheckPlaceMutation = { readonly checkPlace: { readonly id: string, readonly checkedOn: string | null, readonly checkedBy: CheckWay | null, readonly stale: boolean, readonly goneSince: string | null } };

export type ChoiceIndexQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoiceIndexQuery = { readonly choiceIndex: { readonly requests: number, readonly words: string, readonly figures: { readonly medianEligible: number, readonly realChoicePercent: number, readonly matchPercent: number | null } | null }, readonly rankingWeights: { readonly from: string, readonly source: string, readonly nearMinutes: number, readonly farMinutes: number, readonly weights: ReadonlyArray<{ readonly by: RankedBy, readonly points: number }> } };

export type CircleFiguresQueryVariables = Exact<{
  month: string;
}>;


export type CircleFiguresQuery = { readonly circleMeasures: ReadonlyArray<{ readonly name: string, readonly group: string | null, readonly label: string, readonly formula: string, readonly source: string | null, readonly unit: MeasureUnit | null, readonly value: string | null, readonly words: string | null, readonly of: string | null, readonly restsOn: string | null, readonly hiddenBecause: string | null }>, readonly choiceIndex: { readonly requests: number, readonly words: string, readonly figures: { readonly medianEligible: number, readonly realChoicePercent: number, readonly matchPercent: number | null } | null } };

export type CircleGapsQueryVariables = Exact<{
  step?: LadderStep | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CircleGapsQuery = { readonly circleGaps: { readonly withTeams: number, readonly withOwners: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly from: string, readonly to: string, readonly category: string, readonly outwardCode: string, readonly step: LadderStep, readonly openSince: string | null, readonly stepSince: string | null, readonly nextStepAt: string | null, readonly upTo: LadderStep, readonly urgent: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CircleMapQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CircleMapQuery = { readonly circleMap: { readonly edges: ReadonlyArray<{ readonly node: { readonly goThere: string, readonly thoughtOfIt: string, readonly place: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CircleRoundsQueryVariables = Exact<{
  month: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CircleRoundsQuery = { readonly rounds: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly state: RoundState, readonly opensOn: string, readonly closesOn: string, readonly plan: ReadonlyArray<{ readonly group: StakeholderGroup, readonly instruments: ReadonlyArray<InstrumentId>, readonly items: number }>, readonly results: { readonly frozenAt: string, readonly medianMinutes: number | null, readonly figures: ReadonlyArray<{ readonly measure: string, readonly label: string, readonly group: StakeholderGroup, readonly value: string, readonly of: string }>, readonly proxyFigures: ReadonlyArray<{ readonly measure: string, readonly label: string, readonly group: StakeholderGroup, readonly value: string, readonly of: string }>, readonly gaps: ReadonlyArray<{ readonly measure: string, readonly words: string }>, readonly turnout: ReadonlyArray<{ readonly group: StakeholderGroup, readonly asked: string, readonly answered: string }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly circlePulse: ReadonlyArray<{ readonly group: StakeholderGroup, readonly answers: string, readonly items: ReadonlyArray<{ readonly item: PulseItem, readonly band: Band | null }> }>, readonly circleActedOn: { readonly acted: string, readonly of: string } };

export type CircleWeekPlanQueryVariables = Exact<{
  of: string;
}>;


export type CircleWeekPlanQuery = { readonly weekPlan: { readonly id: string, readonly monday: string, readonly state: WeekPlanState, readonly progress: number, readonly askedAt: string, readonly readyAt: string | null, readonly problem: WeekPlanProblem | null, readonly open: number, readonly openMinutes: number, readonly proposed: number, readonly proposedMinutes: number } | null };

export type ClaimHoursMutationVariables = Exact<{
  input: ClaimHoursInput;
}>;


export type ClaimHoursMutation = { readonly claimHours: { readonly id: string, readonly state: ClaimState, readonly answerBy: string | null } };

export type ClearObjectionMutationVariables = Exact<{
  input: ClearObjectionInput;
}>;


export type ClearObjectionMutation = { readonly clearObjection: { readonly id: string, readonly step: SelectionStep } };

export type ClearProposalObjectionMutationVariables = Exact<{
  input: ClearProposalObjectionInput;
}>;


export type ClearProposalObjectionMutation = { readonly clearProposalObjection: { readonly id: string, readonly state: ProposalState } };

export type CloseMeetingMutationVariables = Exact<{
  input: CloseMeetingInput;
}>;


export type CloseMeetingMutation = { readonly closeMeeting: { readonly id: string, readonly state: MeetingState } };

export type CompanionsQueryVariables = Exact<{
  offering: CompanyKind;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompanionsQuery = { readonly companions: { readonly edges: ReadonlyArray<{ readonly node: { readonly goesBy: string, readonly offers: ReadonlyArray<CompanyKind>, readonly admired: string, readonly important: string, readonly support: string, readonly person: { readonly id: string, readonly name: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CompleteActionMutationVariables = Exact<{
  input: CompleteActionInput;
}>;


export type CompleteActionMutation = { readonly completeAction: { readonly id: string, readonly doneAt: string | null } };

export type ConcludeSelectionMutationVariables = Exact<{
  input: ConcludeSelectionInput;
}>;


export type ConcludeSelectionMutation = { readonly concludeSelection: { readonly id: string, readonly step: SelectionStep } };

export type ConfirmVisitMutationVariables = Exact<{
  input: ConfirmVisitInput;
}>;


export type ConfirmVisitMutation = { readonly confirmVisit: { readonly state: VisitTimeState, readonly agreed: ReadonlyArray<{ readonly kind: TimeKind, readonly minutes: number }>, readonly visit: { readonly id: string } } };

export type ConsiderStepMutationVariables = Exact<{
  input: ConsiderStepInput;
}>;


export type ConsiderStepMutation = { readonly considerStep: { readonly id: string, readonly words: string, readonly missing: ReadonlyArray<StepBeforePaid>, readonly paidMayBeAsked: boolean, readonly said: { readonly how: HeardHow | null, readonly on: string | null }, readonly steps: ReadonlyArray<{ readonly step: StepBeforePaid, readonly how: StepOutcome, readonly reason: string | null, readonly on: string }>, readonly met: { readonly on: string, readonly withoutPaid: boolean } | null } };

export type DecidePackageRequestMutationVariables = Exact<{
  input: DecidePackageRequestInput;
}>;


export type DecidePackageRequestMutation = { readonly decidePackageRequest: { readonly id: string, readonly state: PackageRequestState } };

export type DeclineProposedHoursMutationVariables = Exact<{
  input: DeclineProposedHoursInput;
}>;


export type DeclineProposedHoursMutation = { readonly declineProposedHours: { readonly id: string, readonly state: ProposedState, readonly mySide: MatchSide, readonly myYes: boolean, readonly theirYes: boolean, readonly pinned: boolean | null, readonly myReason: DeclineReason | null, readonly visit: { readonly id: string, readonly state: VisitState } | null } };

export type DropOutingMutationVariables = Exact<{
  input: DropOutingInput;
}>;


export type DropOutingMutation = { readonly dropOuting: { readonly level: number, readonly paused: boolean, readonly prompt: string | null, readonly next: { readonly level: number, readonly words: string } | null, readonly outings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly level: number, readonly activity: string, readonly plannedAt: string, readonly state: OutingState, readonly buddy: { readonly comes: boolean | null, readonly person: { readonly id: string, readonly name: string | null } } | null } }> } } };

export type EndCompanyOfferMutationVariables = Exact<{ [key: string]: never; }>;


export type EndCompanyOfferMutation = { readonly endCompanyOffer: boolean };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { readonly endMembership: { readonly id: string, readonly status: MemberStatus } };

export type EndSelectionMutationVariables = Exact<{
  input: EndSelectionInput;
}>;


export type EndSelectionMutation = { readonly endSelection: { readonly id: string, readonly step: SelectionStep } };

export type ErasuresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ErasuresQuery = { readonly erasures: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly records: ReadonlyArray<RecordKind>, readonly isLast: boolean, readonly begunAt: string, readonly wasAsked: boolean, readonly isDone: boolean, readonly person: { readonly id: string }, readonly parts: ReadonlyArray<{ readonly service: string, readonly at: string, readonly reduced: number, readonly erased: ReadonlyArray<{ readonly what: string, readonly count: number }> }> } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ExplainRightMutationVariables = Exact<{
  input: ExplainRightInput;
}>;


export type ExplainRightMutation = { readonly explainRight: { readonly country: string, readonly lines: ReadonlyArray<{ readonly key: string, readonly title: string, readonly explained: { readonly on: string, readonly by: { readonly id: string, readonly name: string | null } } | null }> } };

export type FairnessBoardQueryVariables = Exact<{
  month: string;
}>;


export type FairnessBoardQuery = { readonly fairnessBoard: { readonly month: string, readonly measures: ReadonlyArray<{ readonly key: string, readonly label: string, readonly unit: NationalMeasureUnit, readonly formula: string, readonly source: string }>, readonly rows: ReadonlyArray<{ readonly establishing: boolean, readonly circle: { readonly slug: string, readonly name: string | null, readonly demo: boolean | null }, readonly figures: ReadonlyArray<{ readonly measure: string, readonly value: string, readonly of: string }> }> } | null };

export type ForgetCarerMutationVariables = Exact<{
  input: ForgetCarerInput;
}>;


export type ForgetCarerMutation = { readonly forgetCarer: { readonly teamId: string } };

export type ForgetReferralMutationVariables = Exact<{
  input: ForgetReferralInput;
}>;


export type ForgetReferralMutation = { readonly forgetReferral: { readonly referralId: string } };

export type GatheringQueryVariables = Exact<{
  id: string;
}>;


export type GatheringQuery = { readonly gathering: { readonly id: string, readonly title: string, readonly about: string, readonly address: string | null, readonly capacity: number, readonly costPence: number | null, readonly access: ReadonlyArray<AccessFeature>, readonly interests: ReadonlyArray<Interest>, readonly cancelledAt: string | null, readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly stepFree: boolean } | null, readonly session: { readonly startsOn: string, readonly from: string, readonly minutes: number, readonly rule: string | null }, readonly soon: ReadonlyArray<{ readonly day: string, readonly from: string, readonly to: string, readonly cancelled: boolean, readonly moved: boolean, readonly going: number, readonly waiting: number, readonly free: number, readonly mine: { readonly standing: GatheringStanding, readonly answerBy: string | null, readonly keptUntil: string | null } | null, readonly answers: ReadonlyArray<{ readonly standing: GatheringStanding, readonly person: { readonly id: string, readonly name: string | null } }> | null }> } | null };

export type GiveBackHatMutationVariables = Exact<{
  input: GiveBackHatInput;
}>;


export type GiveBackHatMutation = { readonly giveBackHat: { readonly id: string, readonly vacantSince: string | null } };

export type GrantPassportMutationVariables = Exact<{
  input: GrantPassportInput;
}>;


export type GrantPassportMutation = { readonly grantPassport: { readonly circle: string, readonly fields: ReadonlyArray<PassportField>, readonly expiresAt: string, readonly revokedAt: string | null } };

export type HandOverHatMutationVariables = Exact<{
  input: HandOverHatInput;
}>;


export type HandOverHatMutation = { readonly handOverHat: { readonly id: string } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly myCircleHats: ReadonlyArray<string>, readonly me: { readonly id: string, readonly name: string | null, readonly worker: { readonly id: string, readonly engagement: Engagement } | null }, readonly circle: { readonly slug: string, readonly name: string | null }, readonly myTeams: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly advocateUntil: string | null } | null } }> }, readonly myHats: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly slug: string } }> }, readonly waitingForMe: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: WaitingKind, readonly about: string, readonly words: string, readonly until: string | null, readonly group:
          | { readonly __typename: 'Team', readonly id: string, readonly name: string }
          | { readonly __typename: 'GovernanceCircle', readonly id: string, readonly name: string }
         } }> } };

export type HoursICouldTakeQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HoursICouldTakeQuery = { readonly openHours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly from: string, readonly to: string, readonly hostCircle: string, readonly category: string, readonly outwardCode: string, readonly travelMinutes: number | null, readonly nearlyFits: boolean, readonly restLacking: number | null, readonly skills: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly essentialLanguages: ReadonlyArray<string>, readonly atHome: ReadonlyArray<string>, readonly closesAt: string, readonly rate: { readonly pence: number, readonly currency: string }, readonly reasons: ReadonlyArray<{ readonly by: HoursShownBy, readonly words: string }>, readonly pay: { readonly minutes: number, readonly travelMinutes: number, readonly listed: { readonly pence: number, readonly currency: string }, readonly yours: { readonly pence: number, readonly currency: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly neighbours: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly name: string, readonly minutes: number, readonly districts: ReadonlyArray<string>, readonly until: string, readonly live: boolean } }> }, readonly circle: { readonly slug: string, readonly name: string | null, readonly districts: ReadonlyArray<string> | null } };

export type InformSelectionMutationVariables = Exact<{
  input: InformSelectionInput;
}>;


export type InformSelectionMutation = { readonly informSelection: { readonly id: string, readonly step: SelectionStep } };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { readonly inviteMember: { readonly id: string, readonly status: MemberStatus } };

export type IssuePayRunMutationVariables = Exact<{
  input: PayRunInput;
}>;


export type IssuePayRunMutation = { readonly issuePayRun: { readonly id: string, readonly state: PayRunState } };

export type LeaveToNextMonthMutationVariables = Exact<{
  input: LeaveToNextMonthInput;
}>;


export type LeaveToNextMonthMutation = { readonly leaveToNextMonth: { readonly neighbour: string, readonly month: string, readonly state: SettlementState } };

export type LogVisitMutationVariables = Exact<{
  input: LogVisitInput;
}>;


export type LogVisitMutation = { readonly logVisit: { readonly state: VisitTimeState, readonly logged: ReadonlyArray<{ readonly kind: TimeKind, readonly minutes: number }>, readonly visit: { readonly id: string } } };

export type MakeProgrammeFeedMutationVariables = Exact<{
  input: MakeProgrammeFeedInput;
}>;


export type MakeProgrammeFeedMutation = { readonly makeProgrammeFeed: { readonly path: string | null, readonly feed: { readonly id: string, readonly holds: ProgrammeFeedHolds, readonly madeAt: string } } };

export type MapHistoryQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MapHistoryQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly careMap: { readonly revision: number, readonly history: { readonly edges: ReadonlyArray<{ readonly node: { readonly revision: number, readonly at: string, readonly mode: MapEntryMode, readonly filledOn: string | null, readonly by: { readonly id: string, readonly name: string | null }, readonly changes: ReadonlyArray<{ readonly kind: MapChangeKind, readonly words: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null };

export type MapToEditQueryVariables = Exact<{
  id: string;
}>;


export type MapToEditQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind } | null, readonly careMap: { readonly revision: number, readonly prompt: string | null, readonly forProfessionals: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MapNodeKind, readonly relation: PersonRelation | null, readonly label: string, readonly firstName: string | null, readonly nameConsent: { readonly how: HeardHow | null, readonly on: string | null } | null, readonly place: { readonly id: string, readonly name: string, readonly times: string | null } | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly status: LinkStatus, readonly careTypes: ReadonlyArray<CareType>, readonly since: string | null, readonly reviewedOn: string, readonly from: { readonly id: string } | null, readonly to: { readonly id: string }, readonly steps: ReadonlyArray<{ readonly status: LinkStatus, readonly on: string, readonly by: { readonly id: string, readonly name: string | null } }>, readonly introduction: { readonly origin: IntroductionOrigin, readonly needsOther: boolean, readonly ownerAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null, readonly otherAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null } | null }> } | null } | null };

export type MappingSheetQueryVariables = Exact<{
  id: string;
}>;


export type MappingSheetQuery = { readonly team: { readonly id: string, readonly mappingSheet: string | null } | null };

export type MeetingQueryVariables = Exact<{
  id: string;
  team: string;
}>;


export type MeetingQuery = { readonly team: { readonly id: string, readonly name: string, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly advocateUntil: string | null } | null, readonly members: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: MemberStatus, readonly person: { readonly id: string, readonly name: string | null } } }> } | null } | null, readonly meeting: { readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly lengthMinutes: number, readonly place: string, readonly weekly: boolean, readonly state: MeetingState, readonly actionsDone: number, readonly heldMinutes: number | null, readonly minutes: string | null, readonly closedAt: string | null, readonly publicMinutes: string | null, readonly calledBy: { readonly id: string, readonly name: string | null }, readonly answers: ReadonlyArray<{ readonly answer: Attendance, readonly person: { readonly id: string, readonly name: string | null } }>, readonly agenda: ReadonlyArray<{ readonly id: string, readonly words: string, readonly by: { readonly id: string, readonly name: string | null } }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly what: string, readonly dueOn: string | null, readonly doneAt: string | null, readonly person: { readonly id: string, readonly name: string | null } }>, readonly attended: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly closedBy: { readonly id: string, readonly name: string | null } | null, readonly corrections: ReadonlyArray<{ readonly words: string, readonly at: string, readonly by: { readonly id: string, readonly name: string | null } }> } | null };

export type MessagesITellQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MessagesITellQuery = { readonly messagesITell: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: MessageKind, readonly title: string, readonly words: string, readonly about: string | null, readonly channel: Channel, readonly state: MessageState, readonly requestedAt: string, readonly notAfter: string, readonly sentAt: string | null, readonly readAt: string | null, readonly problem: MessageProblem | null, readonly phone: string | null, readonly answer: MessageAnswer | null, readonly person: { readonly id: string, readonly name: string | null }, readonly helper: { readonly id: string, readonly name: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MessagesToSeeToQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type MessagesToSeeToQuery = { readonly messageCounts: { readonly toSend: number, readonly letters: number, readonly byHand: number, readonly unreached: number }, readonly lettersToPost: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: MessageKind, readonly title: string, readonly words: string, readonly about: string | null, readonly channel: Channel, readonly state: MessageState, readonly requestedAt: string, readonly notAfter: string, readonly sentAt: string | null, readonly readAt: string | null, readonly problem: MessageProblem | null, readonly phone: string | null, readonly answer: MessageAnswer | null, readonly person: { readonly id: string, readonly name: string | null }, readonly helper: { readonly id: string, readonly name: string | null } | null } }> }, readonly messagesToTell: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: MessageKind, readonly title: string, readonly words: string, readonly about: string | null, readonly channel: Channel, readonly state: MessageState, readonly requestedAt: string, readonly notAfter: string, readonly sentAt: string | null, readonly readAt: string | null, readonly problem: MessageProblem | null, readonly phone: string | null, readonly answer: MessageAnswer | null, readonly person: { readonly id: string, readonly name: string | null }, readonly helper: { readonly id: string, readonly name: string | null } | null } }> }, readonly unreachedMessages: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: MessageKind, readonly title: string, readonly words: string, readonly about: string | null, readonly channel: Channel, readonly state: MessageState, readonly requestedAt: string, readonly notAfter: string, readonly sentAt: string | null, readonly readAt: string | null, readonly problem: MessageProblem | null, readonly phone: string | null, readonly answer: MessageAnswer | null, readonly person: { readonly id: string, readonly name: string | null }, readonly helper: { readonly id: string, readonly name: string | null } | null } }> } };

export type MessageSeenToFragment = { readonly id: string, readonly kind: MessageKind, readonly title: string, readonly words: string, readonly about: string | null, readonly channel: Channel, readonly state: MessageState, readonly requestedAt: string, readonly notAfter: string, readonly sentAt: string | null, readonly readAt: string | null, readonly problem: MessageProblem | null, readonly phone: string | null, readonly answer: MessageAnswer | null, readonly person: { readonly id: string, readonly name: string | null }, readonly helper: { readonly id: string, readonly name: string | null } | null };

export type MightLikeQueryVariables = Exact<{
  id: string;
}>;


export type MightLikeQuery = { readonly team: { readonly id: string, readonly name: string, readonly likes: { readonly interests: ReadonlyArray<Interest>, readonly stepFree: boolean, readonly access: ReadonlyArray<AccessFeature>, readonly from: string | null, readonly mode: WayThere, readonly minutes: number, readonly costPence: number | null, readonly saidAt: string, readonly free: ReadonlyArray<{ readonly weekday: number, readonly from: string, readonly to: string }> } | null, readonly mightLike: ReadonlyArray<{ readonly reasons: ReadonlyArray<string>, readonly place: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly about: string, readonly address: string, readonly outwardCode: string, readonly stepFree: boolean, readonly costPence: number | null, readonly times: string | null } | null, readonly event: { readonly day: string, readonly from: string, readonly to: string, readonly free: number, readonly gathering: { readonly id: string, readonly title: string, readonly about: string, readonly address: string | null, readonly costPence: number | null } } | null }> } | null };

export type MoveGatheringMutationVariables = Exact<{
  input: MoveGatheringInput;
}>;


export type MoveGatheringMutation = { readonly moveGathering: { readonly day: string, readonly from: string, readonly to: string, readonly moved: boolean } };

export type MoveLinkMutationVariables = Exact<{
  input: MoveLinkInput;
}>;


export type MoveLinkMutation = { readonly moveLink: { readonly id: string, readonly status: LinkStatus, readonly since: string | null, readonly introduction: { readonly origin: IntroductionOrigin, readonly needsOther: boolean, readonly ownerAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null, readonly otherAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null } | null, readonly steps: ReadonlyArray<{ readonly status: LinkStatus, readonly on: string }> } };

export type MoveSelectionOnMutationVariables = Exact<{
  input: MoveSelectionOnInput;
}>;


export type MoveSelectionOnMutation = { readonly moveSelectionOn: { readonly id: string, readonly step: SelectionStep } };

export type MoveStageMutationVariables = Exact<{
  input: MoveStageInput;
}>;


export type MoveStageMutation = { readonly moveStage: { readonly stage: TeamStage, readonly stageNumber: number } };

export type MyAvailabilityQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAvailabilityQuery = { readonly myWork: { readonly id: string, readonly engagement: Engagement, readonly categories: ReadonlyArray<string>, readonly districts: ReadonlyArray<string>, readonly maxTravelMinutes: number, readonly travelMode: TravelMode, readonly skills: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly avoids: ReadonlyArray<string>, readonly wantedHours: number | null, readonly leastHours: number | null, readonly mostHours: number | null, readonly showNearlyFits: boolean, readonly availability: ReadonlyArray<{ readonly weekday: number, readonly from: string, readonly to: string }>, readonly patterns: ReadonlyArray<{ readonly startsOn: string, readonly from: string, readonly to: string, readonly rule: string }>, readonly exceptions: ReadonlyArray<{ readonly kind: AvailabilityExceptionKind, readonly firstDay: string, readonly lastDay: string, readonly from: string | null, readonly to: string | null }>, readonly bases: ReadonlyArray<{ readonly label: string, readonly outwardCode: string, readonly maxMinutes: number }> } | null };

export type MyCalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarFeedsQuery = { readonly myCalendarFeeds: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly madeAt: string, readonly lastReadOn: string | null } }> } };

export type MyCaringQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCaringQuery = { readonly myCaring: ReadonlyArray<{ readonly about: string | null, readonly helps: string | null, readonly assessment: CarersAssessment, readonly assessmentOn: string | null, readonly connectorSees: boolean, readonly bereaved: boolean, readonly since: string, readonly team: { readonly id: string }, readonly breaks: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string }> }> };

export type MyCircleHatsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCircleHatsQuery = { readonly myCircleHats: ReadonlyArray<string> };

export type MyClaimsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyClaimsQuery = { readonly myClaims: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly from: string, readonly to: string, readonly hostCircle: string, readonly state: ClaimState, readonly reason: string | null, readonly answerBy: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyCoOpQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCoOpQuery = { readonly myCoop: { readonly class: CoopClass | null, readonly since: string | null, readonly classes: ReadonlyArray<{ readonly class: CoopClass, readonly isEligible: boolean, readonly from: string | null, readonly takes: string }> }, readonly circleVotes: ReadonlyArray<{ readonly title: string, readonly words: string, readonly opensOn: string, readonly closesOn: string, readonly iVoted: boolean, readonly vote: { readonly id: string, readonly result: { readonly isCarried: boolean, readonly fullVotes: string, readonly investorVotes: string, readonly investorPercent: string, readonly inFavourPercent: string } | null } }> };

export type MyConnectionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyConnectionsQuery = { readonly myConnections: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly team: { readonly id: string, readonly name: string }, readonly waiting: ReadonlyArray<{ readonly kind: ConnectorWaitingKind, readonly about: string | null, readonly words: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyContactQueryVariables = Exact<{ [key: string]: never; }>;


export type MyContactQuery = { readonly myContact: { readonly channel: Channel, readonly urgentChannel: Channel | null, readonly email: string | null, readonly mobile: string | null, readonly phone: string | null, readonly language: MessageLanguage, readonly easyRead: boolean, readonly largePrint: boolean, readonly saidAt: string | null, readonly postal: { readonly name: string, readonly lines: ReadonlyArray<string>, readonly postcode: string } | null, readonly helper: { readonly id: string, readonly name: string | null } | null, readonly saidBy: { readonly id: string, readonly name: string | null } | null } };

export type MyInvitationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyInvitationsQuery = { readonly me: { readonly id: string, readonly name: string | null }, readonly myInvitations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: MemberKind, readonly scopes: ReadonlyArray<Scope>, readonly endsAt: string | null, readonly team: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyLadderQueryVariables = Exact<{
  id: string;
}>;


export type MyLadderQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind } | null, readonly ladder: { readonly level: number, readonly paused: boolean, readonly prompt: string | null, readonly next: { readonly level: number, readonly words: string } | null, readonly outings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly level: number, readonly activity: string, readonly placeWords: string | null, readonly plannedAt: string, readonly state: OutingState, readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly stepFree: boolean } | null, readonly buddy: { readonly comes: boolean | null, readonly person: { readonly id: string, readonly name: string | null } } | null, readonly answers: ReadonlyArray<{ readonly result: OutingResult, readonly changedTo: string | null, readonly feltAfter: number | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null };

export type MyMessagesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyMessagesQuery = { readonly myMessages: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: MessageKind, readonly title: string, readonly words: string, readonly about: string | null, readonly channel: Channel, readonly state: MessageState, readonly requestedAt: string, readonly notAfter: string, readonly sentAt: string | null, readonly readAt: string | null, readonly team: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyOutingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOutingsQuery = { readonly myOutings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly activity: string, readonly placeWords: string | null, readonly plannedAt: string, readonly meetAs: string | null, readonly comes: boolean | null, readonly place: { readonly id: string, readonly name: string, readonly address: string } | null } }> }, readonly myPurposeCircles: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly purpose: string, readonly facilitator: { readonly accepts: boolean | null } | null, readonly meetings: ReadonlyArray<{ readonly on: string, readonly agreedBefore: number | null, readonly doneSince: number | null }> | null } }> } };

export type MyPassportsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPassportsQuery = { readonly me: { readonly id: string, readonly name: string | null }, readonly myWork: { readonly id: string, readonly passports: ReadonlyArray<{ readonly circle: string, readonly fields: ReadonlyArray<PassportField>, readonly grantedAt: string, readonly expiresAt: string, readonly revokedAt: string | null }> } | null, readonly neighbours: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly name: string, readonly minutes: number, readonly live: boolean } }> } };

export type MyPeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyPeopleQuery = { readonly me: { readonly id: string, readonly name: string | null }, readonly myTeams: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly status: MemberStatus, readonly scopes: ReadonlyArray<Scope>, readonly endsAt: string | null, readonly renewalOffered: string | null } | null, readonly requests: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: PackageRequestKind, readonly state: PackageRequestState, readonly days: number | null } }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyPeoplesReviewsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyPeoplesReviewsQuery = { readonly myTeams: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly scopes: ReadonlyArray<Scope> } | null, readonly reviews: { readonly plan: { readonly subject: ReviewSubject, readonly lastHeldOn: string | null, readonly requestedByPerson: boolean | null, readonly next: { readonly opensOn: string | null, readonly lastDay: string, readonly isPast: boolean, readonly words: string, readonly standing: RuleStanding, readonly source: string } | null } | null, readonly directPayment: { readonly subject: ReviewSubject, readonly lastHeldOn: string | null, readonly requestedByPerson: boolean | null, readonly next: { readonly opensOn: string | null, readonly lastDay: string, readonly isPast: boolean, readonly words: string, readonly standing: RuleStanding, readonly source: string } | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type NextFragment = { readonly subject: ReviewSubject, readonly lastHeldOn: string | null, readonly requestedByPerson: boolean | null, readonly next: { readonly opensOn: string | null, readonly lastDay: string, readonly isPast: boolean, readonly words: string, readonly standing: RuleStanding, readonly source: string } | null };

export type MyProgrammeFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProgrammeFeedsQuery = { readonly myProgrammeFeeds: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly holds: ProgrammeFeedHolds, readonly madeAt: string, readonly lastReadOn: string | null } }> } };

export type MyProposedHoursQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyProposedHoursQuery = { readonly myProposedHours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly from: string, readonly to: string, readonly minutes: number, readonly category: string, readonly outwardCode: string, readonly state: ProposedState, readonly myYes: boolean, readonly theirYes: boolean, readonly lapsesAt: string, readonly reasons: ReadonlyArray<string>, readonly changes: ReadonlyArray<string>, readonly pinned: boolean | null, readonly myReason: DeclineReason | null, readonly hours: { readonly id: string, readonly travelMinutes: number | null, readonly restLacking: number | null, readonly rate: { readonly pence: number, readonly currency: string }, readonly pay: { readonly minutes: number, readonly listed: { readonly pence: number, readonly currency: string } } } | null, readonly visit: { readonly id: string, readonly state: VisitState } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyRoundQueryVariables = Exact<{
  language?: FormLanguage | null | undefined;
  easyRead?: boolean | null | undefined;
}>;


export type MyRoundQuery = { readonly myQuestions: ReadonlyArray<{ readonly until: string, readonly items: number, readonly hasAnswered: boolean, readonly hasSkipped: boolean, readonly round: { readonly id: string, readonly closesOn: string }, readonly parts: ReadonlyArray<{ readonly group: StakeholderGroup, readonly team: { readonly id: string, readonly name: string } | null, readonly items: ReadonlyArray<{ readonly id: string, readonly words: string, readonly language: FormLanguage, readonly least: number, readonly greatest: number, readonly labels: ReadonlyArray<{ readonly value: number, readonly words: string }> }> }> }>, readonly myPulses: ReadonlyArray<{ readonly month: string, readonly until: string, readonly team: { readonly id: string, readonly name: string }, readonly items: ReadonlyArray<{ readonly id: string, readonly words: string, readonly language: FormLanguage, readonly least: number, readonly greatest: number, readonly labels: ReadonlyArray<{ readonly value: number, readonly words: string }> }> }> };

export type MyStatementQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type MyStatementQuery = { readonly me: { readonly id: string, readonly name: string | null }, readonly myStatement: { readonly from: string, readonly to: string, readonly workedMinutes: number, readonly paidMinutes: number, readonly paidSharePercent: number | null, readonly listed: { readonly pence: number, readonly currency: string }, readonly contribution: { readonly pence: number, readonly currency: string }, readonly pay: { readonly pence: number, readonly currency: string }, readonly trueHourlyRate: { readonly pence: number, readonly currency: string } | null, readonly takeHomeHourlyRate: { readonly pence: number, readonly currency: string } | null, readonly time: ReadonlyArray<{ readonly kind: TimeKind, readonly minutes: number }>, readonly lines: ReadonlyArray<{ readonly entryId: string, readonly workedOn: string, readonly hostCircle: string, readonly paidMinutes: number, readonly time: ReadonlyArray<{ readonly kind: TimeKind, readonly minutes: number }>, readonly rate: { readonly pence: number, readonly currency: string }, readonly listed: { readonly pence: number, readonly currency: string }, readonly contribution: { readonly pence: number, readonly currency: string }, readonly pay: { readonly pence: number, readonly currency: string }, readonly visit: { readonly id: string, readonly from: string, readonly to: string, readonly team: { readonly id: string, readonly name: string } | null } | null }> } };

export type AmountFragment = { readonly pence: number, readonly currency: string };

export type MyTeamsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyTeamsQuery = { readonly me: { readonly id: string, readonly name: string | null, readonly channel: Channel | null }, readonly myTeams: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly state: TeamState | null, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly status: MemberStatus, readonly scopes: ReadonlyArray<Scope>, readonly endsAt: string | null } | null, readonly vacancies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly vacantSince: string | null } }> } | null, readonly nextMeeting: { readonly id: string, readonly startsAt: string, readonly place: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly myInvitations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: MemberKind, readonly team: { readonly id: string, readonly name: string } | null } }> }, readonly waitingForMe: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: WaitingKind, readonly about: string, readonly words: string, readonly since: string | null, readonly until: string | null, readonly group:
          | { readonly __typename: 'Team', readonly id: string, readonly name: string }
          | { readonly __typename: 'GovernanceCircle', readonly id: string, readonly name: string }
         } }> } };

export type MyWeekQueryVariables = Exact<{
  of: string;
}>;


export type MyWeekQuery = { readonly me: { readonly id: string, readonly name: string | null, readonly vettingClearUntil: string | null, readonly worker: { readonly id: string, readonly wantedHours: number | null, readonly agreedHours: number, readonly districts: ReadonlyArray<string>, readonly maxTravelMinutes: number, readonly passports: ReadonlyArray<{ readonly circle: string, readonly fields: ReadonlyArray<PassportField>, readonly expiresAt: string, readonly revokedAt: string | null }> } | null }, readonly myWeek: { readonly monday: string, readonly agreedMinutes: number, readonly reservedMinutes: number, readonly travelMinutes: number, readonly hoursAsked: ReadonlyArray<{ readonly id: string, readonly weekday: number, readonly from: string, readonly to: string, readonly startsOn: string, readonly category: string, readonly rate: { readonly pence: number, readonly currency: string }, readonly team: { readonly id: string, readonly name: string } }>, readonly days: ReadonlyArray<{ readonly date: string, readonly travelMinutes: number, readonly available: ReadonlyArray<{ readonly from: string, readonly to: string }>, readonly visits: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly state: VisitState, readonly hostCircle: string, readonly homeCircle: string, readonly team: { readonly id: string, readonly name: string } | null, readonly whereabouts: { readonly name: string, readonly address: string, readonly directions: string | null } | null, readonly rate: { readonly pence: number, readonly currency: string }, readonly time: { readonly state: VisitTimeState, readonly logged: ReadonlyArray<{ readonly kind: TimeKind, readonly minutes: number }>, readonly agreed: ReadonlyArray<{ readonly kind: TimeKind, readonly minutes: number }> } | null }>, readonly reservations: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly hostCircle: string, readonly state: ClaimState, readonly answerBy: string | null }> }> } };

export type MyWholeExportQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWholeExportQuery = { readonly exportWhole: { readonly madeAt: string, readonly json: string, readonly pdf: string } };

export type MyWorkingTimeQueryVariables = Exact<{
  of: string;
}>;


export type MyWorkingTimeQuery = { readonly myWork: { readonly id: string, readonly agreedHours: number, readonly wantedHours: number | null, readonly mostHours: number | null, readonly optOut: { readonly signedAt: string, readonly noticeDays: number, readonly endsOn: string | null } | null, readonly restOwed: { readonly edges: ReadonlyArray<{ readonly node: { readonly from: string, readonly to: string, readonly minutes: number, readonly stands: boolean } }> } } | null, readonly myWeek: { readonly monday: string, readonly agreedMinutes: number, readonly reservedMinutes: number, readonly travelMinutes: number } };

export type NameOutcomeMutationVariables = Exact<{
  input: NameOutcomeInput;
}>;


export type NameOutcomeMutation = { readonly nameOutcome: { readonly id: string, readonly words: string, readonly missing: ReadonlyArray<StepBeforePaid>, readonly paidMayBeAsked: boolean, readonly said: { readonly how: HeardHow | null, readonly on: string | null }, readonly steps: ReadonlyArray<{ readonly step: StepBeforePaid, readonly how: StepOutcome, readonly reason: string | null, readonly on: string }>, readonly met: { readonly on: string, readonly withoutPaid: boolean } | null } };

export type NationalDownloadQueryVariables = Exact<{
  month: string;
}>;


export type NationalDownloadQuery = { readonly nationalSnapshot: { readonly month: string, readonly version: number, readonly hash: string, readonly json: string, readonly csv: string } | null };

export type NationalSnapshotQueryVariables = Exact<{
  month: string;
}>;


export type NationalSnapshotQuery = { readonly nationalSnapshot: { readonly month: string, readonly frozen: boolean, readonly frozenOn: string | null, readonly version: number, readonly hash: string, readonly method: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly slug: string, readonly name: string | null }>, readonly late: ReadonlyArray<{ readonly month: string, readonly what: LateKind, readonly circle: { readonly slug: string, readonly name: string | null } }>, readonly rows: ReadonlyArray<{ readonly metric: string, readonly total: string, readonly cells: ReadonlyArray<{ readonly value: string, readonly circle: { readonly slug: string, readonly name: string | null, readonly establishing: boolean | null, readonly demo: boolean | null } }> }>, readonly measures: ReadonlyArray<{ readonly measure: { readonly key: string, readonly label: string, readonly unit: NationalMeasureUnit, readonly formula: string, readonly of: string, readonly source: string }, readonly total: { readonly value: string, readonly of: string }, readonly cells: ReadonlyArray<{ readonly value: string, readonly of: string, readonly circle: { readonly slug: string, readonly name: string | null, readonly establishing: boolean | null, readonly demo: boolean | null } }> }>, readonly groups: ReadonlyArray<{ readonly group: string, readonly measure: { readonly key: string, readonly label: string, readonly unit: NationalMeasureUnit, readonly formula: string, readonly of: string, readonly source: string }, readonly total: { readonly value: string, readonly of: string } }> } | null };

export type MeaningFragment = { readonly key: string, readonly label: string, readonly unit: NationalMeasureUnit, readonly formula: string, readonly of: string, readonly source: string };

export type NominateMutationVariables = Exact<{
  input: NominateInput;
}>;


export type NominateMutation = { readonly nominate: { readonly id: string, readonly step: SelectionStep } };

export type NoteFirstContactMutationVariables = Exact<{
  input: NoteFirstContactInput;
}>;


export type NoteFirstContactMutation = { readonly noteFirstContact: { readonly id: string, readonly source: ReferralSource, readonly practice: string | null, readonly name: string, readonly reach: string, readonly words: string | null, readonly at: string, readonly firstContactOn: string | null, readonly relationship: RelationshipState } };

export type ObjectToOfferMutationVariables = Exact<{
  input: ObjectToOfferInput;
}>;


export type ObjectToOfferMutation = { readonly objectToOffer: { readonly id: string, readonly step: SelectionStep } };

export type ObjectToProposalMutationVariables = Exact<{
  input: ObjectToProposalInput;
}>;


export type ObjectToProposalMutation = { readonly objectToProposal: { readonly id: string, readonly state: ProposalState } };

export type OfferCompanyMutationVariables = Exact<{
  input: OfferCompanyInput;
}>;


export type OfferCompanyMutation = { readonly offerCompany: { readonly goesBy: string, readonly offers: ReadonlyArray<CompanyKind>, readonly admired: string, readonly important: string, readonly support: string } };

export type OfferToHoldMutationVariables = Exact<{
  input: OfferToHoldInput;
}>;


export type OfferToHoldMutation = { readonly offerToHold: { readonly id: string, readonly step: SelectionStep } };

export type OpenSelectionMutationVariables = Exact<{
  input: OpenSelectionInput;
}>;


export type OpenSelectionMutation = { readonly openSelection: { readonly id: string, readonly step: SelectionStep } };

export type OpenTeamQueryVariables = Exact<{
  id: string;
}>;


export type OpenTeamQuery = { readonly team: { readonly id: string, readonly name: string, readonly state: TeamState | null, readonly hatLoad: string | null, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly status: MemberStatus, readonly scopes: ReadonlyArray<Scope>, readonly endsAt: string | null, readonly advocateUntil: string | null } | null, readonly members: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: MemberKind, readonly status: MemberStatus, readonly scopes: ReadonlyArray<Scope>, readonly endsAt: string | null, readonly advocateUntil: string | null, readonly person: { readonly id: string, readonly name: string | null, readonly channel: Channel | null } } }> } | null, readonly hats: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly slug: string, readonly title: string, readonly essential: boolean, readonly vacantSince: string | null, readonly holders: ReadonlyArray<{ readonly until: string, readonly person: { readonly id: string, readonly name: string | null } }> } }> } | null, readonly selections: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly step: SelectionStep, readonly hat: { readonly id: string, readonly title: string } } }> } | null, readonly proposals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly state: ProposalState, readonly reviewOn: string } }> } | null, readonly nextMeeting: { readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly place: string } | null, readonly actions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly what: string, readonly dueOn: string | null, readonly doneAt: string | null, readonly person: { readonly id: string } } }> } | null, readonly start: { readonly stage: TeamStage, readonly stageNumber: number } | null, readonly waitingForMe: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: WaitingKind, readonly about: string, readonly words: string, readonly since: string | null, readonly until: string | null } }> } } | null };

export type OutcomeMetMutationVariables = Exact<{
  input: OutcomeMetInput;
}>;


export type OutcomeMetMutation = { readonly outcomeMet: { readonly id: string, readonly words: string, readonly missing: ReadonlyArray<StepBeforePaid>, readonly paidMayBeAsked: boolean, readonly said: { readonly how: HeardHow | null, readonly on: string | null }, readonly steps: ReadonlyArray<{ readonly step: StepBeforePaid, readonly how: StepOutcome, readonly reason: string | null, readonly on: string }>, readonly met: { readonly on: string, readonly withoutPaid: boolean } | null } };

export type OwnerContactQueryVariables = Exact<{
  teamId: string;
}>;


export type OwnerContactQuery = { readonly ownerContact: { readonly channel: Channel, readonly urgentChannel: Channel | null, readonly email: string | null, readonly mobile: string | null, readonly phone: string | null, readonly language: MessageLanguage, readonly easyRead: boolean, readonly largePrint: boolean, readonly saidAt: string | null, readonly postal: { readonly name: string, readonly lines: ReadonlyArray<string>, readonly postcode: string } | null, readonly helper: { readonly id: string, readonly name: string | null } | null, readonly saidBy: { readonly id: string, readonly name: string | null } | null } };

export type OwnersEventsQueryVariables = Exact<{
  id: string;
}>;


export type OwnersEventsQuery = { readonly team: { readonly id: string, readonly ownersEvents: ReadonlyArray<{ readonly event: { readonly day: string, readonly from: string, readonly to: string, readonly cancelled: boolean, readonly gathering: { readonly id: string, readonly title: string, readonly address: string | null, readonly place: { readonly id: string, readonly name: string, readonly address: string } | null } }, readonly answer: { readonly standing: GatheringStanding, readonly answerBy: string | null, readonly keptUntil: string | null, readonly said: { readonly how: HeardHow | null, readonly on: string | null, readonly by: { readonly id: string, readonly name: string | null } } } }> } | null };

export type OwnersWholeExportQueryVariables = Exact<{
  teamId: string;
}>;


export type OwnersWholeExportQuery = { readonly exportWhole: { readonly madeAt: string, readonly json: string, readonly pdf: string } };

export type PackageRequestQueryVariables = Exact<{
  id: string;
}>;


export type PackageRequestQuery = { readonly packageRequest: { readonly id: string, readonly kind: PackageRequestKind, readonly asks: string, readonly state: PackageRequestState, readonly status: string, readonly next: string, readonly days: number | null, readonly submittedAt: string | null, readonly acknowledgedAt: string | null, readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly scopes: ReadonlyArray<Scope> } | null }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceKind, readonly label: string, readonly ref: string }>, readonly questions: ReadonlyArray<{ readonly words: string, readonly askedAt: string, readonly answer: { readonly words: string, readonly answeredAt: string } | null }>, readonly decision: { readonly outcome: PackageRequestOutcome, readonly reason: string, readonly decisionRef: string, readonly decidedAt: string } | null } | null };

export type PastRequestsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PastRequestsQuery = { readonly team: { readonly id: string, readonly name: string, readonly requests: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: PackageRequestKind, readonly state: PackageRequestState, readonly status: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type PatchQueryVariables = Exact<{ [key: string]: never; }>;


export type PatchQuery = { readonly patch: { readonly population: number, readonly changedAt: string, readonly practices: ReadonlyArray<{ readonly name: string, readonly outwardCode: string }> } | null };

export type PauseLadderMutationVariables = Exact<{
  input: PauseLadderInput;
}>;


export type PauseLadderMutation = { readonly pauseLadder: { readonly level: number, readonly paused: boolean, readonly prompt: string | null, readonly next: { readonly level: number, readonly words: string } | null, readonly outings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly level: number, readonly activity: string, readonly plannedAt: string, readonly state: OutingState, readonly buddy: { readonly comes: boolean | null, readonly person: { readonly id: string, readonly name: string | null } } | null } }> } } };

export type PayRunFileQueryVariables = Exact<{
  runId: string;
  kind: RunFileKind;
  format: RunFileFormat;
  after?: string | null | undefined;
}>;


export type PayRunFileQuery = { readonly payRunFile: { readonly name: string, readonly mediaType: string, readonly content: string, readonly lineCount: number, readonly next: string | null } };

export type PayRunQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PayRunQuery = { readonly payRun: { readonly id: string, readonly from: string, readonly to: string, readonly period: PayPeriod, readonly state: PayRunState, readonly round: number, readonly startedAt: string, readonly checkedAt: string | null, readonly issuedAt: string | null, readonly workers: number, readonly blocked: number, readonly heldUp: number, readonly workedMinutes: number, readonly pay: { readonly pence: number }, readonly holidayPay: { readonly pence: number }, readonly mileage: { readonly pence: number }, readonly total: { readonly pence: number }, readonly rates: ReadonlyArray<{ readonly table: RateTableName, readonly version: string }>, readonly failures: { readonly edges: ReadonlyArray<{ readonly node: { readonly from: string, readonly to: string, readonly worker: { readonly id: string, readonly name: string | null }, readonly test: { readonly standing: FloorStanding, readonly minutes: number, readonly counted: { readonly pence: number }, readonly hourly: { readonly pence: number } | null, readonly shortfall: { readonly pence: number }, readonly required: { readonly value: number, readonly from: string, readonly source: string }, readonly mends: ReadonlyArray<{ readonly how: MendKind, readonly minutes: number | null, readonly amount: { readonly pence: number } | null, readonly rate: { readonly pence: number } | null }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly statements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly workedMinutes: number, readonly paidMinutes: number, readonly worker: { readonly id: string, readonly name: string | null }, readonly pay: { readonly pence: number }, readonly total: { readonly pence: number }, readonly trueHourlyRate: { readonly pence: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PayRunsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PayRunsQuery = { readonly payRuns: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly from: string, readonly to: string, readonly period: PayPeriod, readonly state: PayRunState, readonly workers: number, readonly blocked: number, readonly heldUp: number, readonly total: { readonly pence: number } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PersonOfMineQueryVariables = Exact<{
  id: string;
}>;


export type PersonOfMineQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly scopes: ReadonlyArray<Scope>, readonly since: string | null, readonly endsAt: string | null, readonly renewalOffered: string | null, readonly organisation: string | null, readonly jobTitle: string | null } | null, readonly requests: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: PackageRequestKind, readonly state: PackageRequestState, readonly status: string, readonly days: number | null } }> } | null } | null };

export type PinProposedHoursMutationVariables = Exact<{
  input: PinProposedHoursInput;
}>;


export type PinProposedHoursMutation = { readonly pinProposedHours: { readonly id: string, readonly state: ProposedState, readonly mySide: MatchSide, readonly myYes: boolean, readonly theirYes: boolean, readonly pinned: boolean | null, readonly myReason: DeclineReason | null, readonly visit: { readonly id: string, readonly state: VisitState } | null } };

export type PlaceQueryVariables = Exact<{
  id: string;
}>;


export type PlaceQuery = { readonly place: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly about: string, readonly address: string, readonly outwardCode: string, readonly stepFree: boolean, readonly costPence: number | null, readonly access: ReadonlyArray<AccessFeature>, readonly interests: ReadonlyArray<Interest>, readonly times: string | null, readonly source: string | null, readonly checkedOn: string | null, readonly checkedBy: CheckWay | null, readonly stale: boolean, readonly goneSince: string | null, readonly sessions: ReadonlyArray<{ readonly startsOn: string, readonly from: string, readonly minutes: number, readonly rule: string | null }>, readonly soon: ReadonlyArray<{ readonly from: string, readonly to: string }>, readonly contact: { readonly phone: string | null, readonly email: string | null, readonly website: string | null } | null, readonly position: { readonly latitude: number, readonly longitude: number } | null } | null };

export type PlacesToCheckQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacesToCheckQuery = { readonly placesToCheck: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly address: string, readonly outwardCode: string, readonly checkedOn: string | null, readonly checkedBy: CheckWay | null, readonly stale: boolean, readonly contact: { readonly phone: string | null, readonly email: string | null, readonly website: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PlanOutingMutationVariables = Exact<{
  input: PlanOutingInput;
}>;


export type PlanOutingMutation = { readonly planOuting: { readonly level: number, readonly paused: boolean, readonly prompt: string | null, readonly next: { readonly level: number, readonly words: string } | null, readonly outings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly level: number, readonly activity: string, readonly plannedAt: string, readonly state: OutingState, readonly buddy: { readonly comes: boolean | null, readonly person: { readonly id: string, readonly name: string | null } } | null } }> } } };

export type PrintedLettersQueryVariables = Exact<{
  letters: ReadonlyArray<MessageRef> | MessageRef;
}>;


export type PrintedLettersQuery = { readonly printedLetters: { readonly pdf: string } };

export type ProfileToPrintQueryVariables = Exact<{
  id: string;
}>;


export type ProfileToPrintQuery = { readonly team: { readonly id: string, readonly profile: { readonly version: number, readonly print: string | null } | null } | null };

export type ProgrammeQueryVariables = Exact<{
  from?: string | null | undefined;
  days?: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProgrammeQuery = { readonly programme: { readonly edges: ReadonlyArray<{ readonly node: { readonly day: string, readonly from: string, readonly to: string, readonly cancelled: boolean, readonly moved: boolean, readonly going: number, readonly waiting: number, readonly free: number, readonly mine: { readonly standing: GatheringStanding, readonly answerBy: string | null, readonly keptUntil: string | null } | null, readonly gathering: { readonly id: string, readonly title: string, readonly about: string, readonly address: string | null, readonly costPence: number | null, readonly access: ReadonlyArray<AccessFeature>, readonly interests: ReadonlyArray<Interest>, readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly stepFree: boolean } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProposalQueryVariables = Exact<{
  id: string;
  team: string;
}>;


export type ProposalQuery = { readonly team: { readonly id: string, readonly name: string, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly advocateUntil: string | null } | null } | null, readonly proposal: { readonly id: string, readonly title: string, readonly what: string, readonly kind: ProposalKind, readonly decisionKind: string, readonly state: ProposalState, readonly decidedBy: ProposalDecider, readonly beyond: BeyondDomain | null, readonly at: string, readonly endedAt: string | null, readonly reviewOn: string, readonly spend: { readonly pence: number } | null, readonly by: { readonly id: string, readonly name: string | null } | null, readonly waitingFor: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly channel: Channel | null }>, readonly signals: ReadonlyArray<{ readonly at: string, readonly objects: boolean | null, readonly person: { readonly id: string, readonly name: string | null }, readonly entered: { readonly how: HeardHow, readonly on: string, readonly by: { readonly id: string, readonly name: string | null } } | null }>, readonly objections: ReadonlyArray<{ readonly argument: string, readonly raisedAt: string, readonly clearedAt: string | null, readonly person: { readonly id: string, readonly name: string | null }, readonly resolutions: ReadonlyArray<{ readonly verb: ResolutionVerb, readonly words: string, readonly at: string }> }>, readonly earlier: ReadonlyArray<{ readonly what: string, readonly decidedBy: ProposalDecider }>, readonly escalated: { readonly at: string, readonly targetOn: string } | null } | null };

export type ProposeNomineeMutationVariables = Exact<{
  input: ProposeNomineeInput;
}>;


export type ProposeNomineeMutation = { readonly proposeNominee: { readonly id: string, readonly step: SelectionStep } };

export type ProposeSettlementMutationVariables = Exact<{
  input: ProposeSettlementInput;
}>;


export type ProposeSettlementMutation = { readonly proposeSettlement: { readonly neighbour: string, readonly month: string, readonly state: SettlementState } };

export type ProposeMutationVariables = Exact<{
  input: ProposeInput;
}>;


export type ProposeMutation = { readonly propose: { readonly id: string, readonly state: ProposalState, readonly decidedBy: ProposalDecider } };

export type PutMapLinkMutationVariables = Exact<{
  input: PutMapLinkInput;
}>;


export type PutMapLinkMutation = { readonly putMapLink: { readonly revision: number, readonly prompt: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MapNodeKind, readonly relation: PersonRelation | null, readonly label: string }>, readonly links: ReadonlyArray<{ readonly id: string, readonly status: LinkStatus, readonly careTypes: ReadonlyArray<CareType>, readonly since: string | null, readonly from: { readonly id: string } | null, readonly to: { readonly id: string } }> } };

export type PutMapNodeMutationVariables = Exact<{
  input: PutMapNodeInput;
}>;


export type PutMapNodeMutation = { readonly putMapNode: { readonly revision: number, readonly prompt: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MapNodeKind, readonly relation: PersonRelation | null, readonly label: string }>, readonly links: ReadonlyArray<{ readonly id: string, readonly status: LinkStatus, readonly careTypes: ReadonlyArray<CareType>, readonly since: string | null, readonly from: { readonly id: string } | null, readonly to: { readonly id: string } }> } };

export type ReadMessageMutationVariables = Exact<{
  input: ReadMessageInput;
}>;


export type ReadMessageMutation = { readonly readMessage: { readonly id: string, readonly readAt: string | null } };

export type RecheckPayRunMutationVariables = Exact<{
  input: PayRunInput;
}>;


export type RecheckPayRunMutation = { readonly recheckPayRun: { readonly id: string, readonly state: PayRunState } };

export type RecordCarerBreakMutationVariables = Exact<{
  input: RecordCarerBreakInput;
}>;


export type RecordCarerBreakMutation = { readonly recordCarerBreak: { readonly about: string | null, readonly helps: string | null, readonly assessment: CarersAssessment, readonly assessmentOn: string | null, readonly connectorSees: boolean, readonly bereaved: boolean, readonly since: string, readonly team: { readonly id: string }, readonly breaks: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string }> } };

export type RecordCheckInMutationVariables = Exact<{
  input: RecordCheckInInput;
}>;


export type RecordCheckInMutation = { readonly recordCheckIn: { readonly id: string } };

export type RecordGatheringMutationVariables = Exact<{
  input: RecordGatheringInput;
}>;


export type RecordGatheringMutation = { readonly recordGathering: { readonly id: string, readonly title: string, readonly capacity: number, readonly soon: ReadonlyArray<{ readonly day: string, readonly from: string, readonly to: string }> } };

export type RecordMapMutationVariables = Exact<{
  input: RecordMapInput;
}>;


export type RecordMapMutation = { readonly recordMap: { readonly revision: number, readonly prompt: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MapNodeKind, readonly relation: PersonRelation | null, readonly label: string }>, readonly links: ReadonlyArray<{ readonly id: string, readonly status: LinkStatus, readonly careTypes: ReadonlyArray<CareType>, readonly since: string | null, readonly from: { readonly id: string } | null, readonly to: { readonly id: string } }> } };

export type RecordPlaceMutationVariables = Exact<{
  input: RecordPlaceInput;
}>;


export type RecordPlaceMutation = { readonly recordPlace: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly about: string, readonly address: string, readonly outwardCode: string, readonly stepFree: boolean, readonly costPence: number | null, readonly access: ReadonlyArray<AccessFeature>, readonly interests: ReadonlyArray<Interest>, readonly times: string | null, readonly checkedOn: string | null } };

export type RecordPostedMutationVariables = Exact<{
  input: MessageRef;
}>;


export type RecordPostedMutation = { readonly recordPosted: { readonly id: string, readonly state: MessageState, readonly sentAt: string | null } };

export type RecordReachedMutationVariables = Exact<{
  input: RecordReachedInput;
}>;


export type RecordReachedMutation = { readonly recordReached: { readonly id: string, readonly step: SelectionStep } };

export type RecordStartVisitMutationVariables = Exact<{
  input: RecordStartVisitInput;
}>;


export type RecordStartVisitMutation = { readonly recordStartVisit: { readonly stage: TeamStage, readonly visitedOn: string | null } };

export type RecordToldMutationVariables = Exact<{
  input: RecordToldInput;
}>;


export type RecordToldMutation = { readonly recordTold: { readonly id: string, readonly state: MessageState, readonly answer: MessageAnswer | null, readonly sentAt: string | null } };

export type ReferInMutationVariables = Exact<{
  input: ReferInInput;
}>;


export type ReferInMutation = { readonly referIn: { readonly id: string, readonly source: ReferralSource, readonly practice: string | null, readonly name: string, readonly reach: string, readonly words: string | null, readonly at: string, readonly firstContactOn: string | null, readonly relationship: RelationshipState } };

export type ReferralsQueryVariables = Exact<{
  state: RelationshipState;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReferralsQuery = { readonly referrals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly source: ReferralSource, readonly practice: string | null, readonly name: string, readonly reach: string, readonly words: string | null, readonly at: string, readonly firstContactOn: string | null, readonly relationship: RelationshipState, readonly by: { readonly id: string, readonly name: string | null }, readonly changes: ReadonlyArray<{ readonly state: RelationshipState, readonly at: string, readonly by: { readonly id: string, readonly name: string | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReleaseClaimMutationVariables = Exact<{
  input: ReleaseClaimInput;
}>;


export type ReleaseClaimMutation = { readonly releaseClaim: { readonly id: string, readonly state: ClaimState } };

export type RemoveMapNodeMutationVariables = Exact<{
  input: RemoveMapNodeInput;
}>;


export type RemoveMapNodeMutation = { readonly removeMapNode: { readonly revision: number, readonly prompt: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MapNodeKind, readonly relation: PersonRelation | null, readonly label: string }>, readonly links: ReadonlyArray<{ readonly id: string, readonly status: LinkStatus, readonly careTypes: ReadonlyArray<CareType>, readonly since: string | null, readonly from: { readonly id: string } | null, readonly to: { readonly id: string } }> } };

export type ResolveObjectionMutationVariables = Exact<{
  input: ResolveObjectionInput;
}>;


export type ResolveObjectionMutation = { readonly resolveObjection: { readonly id: string, readonly step: SelectionStep } };

export type ResolveProposalObjectionMutationVariables = Exact<{
  input: ResolveProposalObjectionInput;
}>;


export type ResolveProposalObjectionMutation = { readonly resolveProposalObjection: { readonly id: string, readonly state: ProposalState } };

export type ResumeLadderMutationVariables = Exact<{
  input: PauseLadderInput;
}>;


export type ResumeLadderMutation = { readonly resumeLadder: { readonly level: number, readonly paused: boolean, readonly prompt: string | null, readonly next: { readonly level: number, readonly words: string } | null, readonly outings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly level: number, readonly activity: string, readonly plannedAt: string, readonly state: OutingState, readonly buddy: { readonly comes: boolean | null, readonly person: { readonly id: string, readonly name: string | null } } | null } }> } } };

export type ReviewMapLinkMutationVariables = Exact<{
  input: ReviewMapLinkInput;
}>;


export type ReviewMapLinkMutation = { readonly reviewMapLink: { readonly revision: number, readonly prompt: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MapNodeKind, readonly relation: PersonRelation | null, readonly label: string }>, readonly links: ReadonlyArray<{ readonly id: string, readonly status: LinkStatus, readonly careTypes: ReadonlyArray<CareType>, readonly since: string | null, readonly from: { readonly id: string } | null, readonly to: { readonly id: string } }> } };

export type RevokePassportMutationVariables = Exact<{
  input: RevokePassportInput;
}>;


export type RevokePassportMutation = { readonly revokePassport: { readonly circle: string, readonly revokedAt: string | null } };

export type RevokeProgrammeFeedMutationVariables = Exact<{
  input: RevokeProgrammeFeedInput;
}>;


export type RevokeProgrammeFeedMutation = { readonly revokeProgrammeFeed: { readonly id: string, readonly revokedAt: string | null } };

export type SayCarerMutationVariables = Exact<{
  input: SayCarerInput;
}>;


export type SayCarerMutation = { readonly sayCarer: { readonly about: string | null, readonly helps: string | null, readonly assessment: CarersAssessment, readonly assessmentOn: string | null, readonly connectorSees: boolean, readonly bereaved: boolean, readonly since: string, readonly team: { readonly id: string }, readonly breaks: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string }> } };

export type SayLikesMutationVariables = Exact<{
  input: SayLikesInput;
}>;


export type SayLikesMutation = { readonly sayLikes: { readonly interests: ReadonlyArray<Interest>, readonly stepFree: boolean, readonly access: ReadonlyArray<AccessFeature>, readonly from: string | null, readonly mode: WayThere, readonly minutes: number, readonly costPence: number | null, readonly saidAt: string, readonly free: ReadonlyArray<{ readonly weekday: number, readonly from: string, readonly to: string }> } };

export type SayNotForMeMutationVariables = Exact<{
  input: SayNotForMeInput;
}>;


export type SayNotForMeMutation = { readonly sayNotForMe: { readonly placeId: string | null, readonly gatheringId: string | null } };

export type ScheduleMeetingMutationVariables = Exact<{
  input: ScheduleMeetingInput;
}>;


export type ScheduleMeetingMutation = { readonly scheduleMeeting: { readonly id: string, readonly startsAt: string } };

export type SearchPlacesQueryVariables = Exact<{
  search?: PlaceSearchInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPlacesQuery = { readonly places: { readonly edges: ReadonlyArray<{ readonly node: { readonly reasons: ReadonlyArray<string>, readonly place: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly about: string, readonly address: string, readonly outwardCode: string, readonly stepFree: boolean, readonly costPence: number | null, readonly access: ReadonlyArray<AccessFeature>, readonly interests: ReadonlyArray<Interest>, readonly times: string | null, readonly soon: ReadonlyArray<{ readonly from: string, readonly to: string }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SelectionQueryVariables = Exact<{
  id: string;
}>;


export type SelectionQuery = { readonly selection: { readonly id: string, readonly step: SelectionStep, readonly openedAt: string, readonly nominationsCloseAt: string | null, readonly openedBy: { readonly id: string, readonly name: string | null }, readonly hat: { readonly id: string, readonly title: string, readonly termWeeks: number, readonly group:
        | { readonly __typename: 'Team', readonly id: string, readonly name: string }
        | { readonly __typename: 'GovernanceCircle', readonly id: string, readonly name: string }
       }, readonly described: { readonly title: string, readonly purpose: string, readonly accountabilities: ReadonlyArray<string>, readonly termWeeks: number }, readonly offer: { readonly offeredAt: string, readonly windowEnds: string, readonly closesAt: string | null, readonly person: { readonly id: string, readonly name: string | null }, readonly asked: ReadonlyArray<{ readonly reachedAt: string | null, readonly person: { readonly id: string, readonly name: string | null, readonly channel: Channel | null } }> } | null, readonly facilitator: { readonly id: string, readonly name: string | null } | null, readonly participants: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly channel: Channel | null }>, readonly submitted: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly myNomination: { readonly reason: string | null, readonly nominee: { readonly id: string, readonly name: string | null } | null } | null, readonly nominations: ReadonlyArray<{ readonly reason: string | null, readonly person: { readonly id: string, readonly name: string | null }, readonly nominee: { readonly id: string, readonly name: string | null } | null, readonly entered: { readonly how: HeardHow, readonly on: string, readonly by: { readonly id: string, readonly name: string | null } } | null, readonly before: { readonly reason: string | null, readonly nominee: { readonly id: string, readonly name: string | null } | null } | null }> | null, readonly information: ReadonlyArray<{ readonly words: string, readonly at: string, readonly isObjection: boolean, readonly person: { readonly id: string, readonly name: string | null } }>, readonly proposal: { readonly reasons: string, readonly at: string, readonly nominee: { readonly id: string, readonly name: string | null }, readonly signalled: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly mySignal: { readonly objection: string | null } | null, readonly objections: ReadonlyArray<{ readonly argument: string, readonly raisedAt: string, readonly clearedAt: string | null, readonly person: { readonly id: string, readonly name: string | null }, readonly resolutions: ReadonlyArray<{ readonly verb: ResolutionVerb, readonly words: string, readonly at: string }> }> | null } | null, readonly earlierProposals: ReadonlyArray<{ readonly at: string, readonly nominee: { readonly id: string, readonly name: string | null } }>, readonly changes: ReadonlyArray<{ readonly what: SelectionChangeKind, readonly before: string, readonly after: string, readonly at: string }>, readonly outcome: { readonly granted: boolean, readonly at: string, readonly until: string | null, readonly reviewOn: string | null, readonly words: string | null, readonly person: { readonly id: string, readonly name: string | null } | null } | null } | null };

export type SetAvailabilityMutationVariables = Exact<{
  input: SetAvailabilityInput;
}>;


export type SetAvailabilityMutation = { readonly setAvailability: { readonly id: string, readonly wantedHours: number | null, readonly maxTravelMinutes: number, readonly availability: ReadonlyArray<{ readonly weekday: number, readonly from: string, readonly to: string }> } };

export type SetMyContactMutationVariables = Exact<{
  input: ContactInput;
}>;


export type SetMyContactMutation = { readonly setMyContact: { readonly channel: Channel, readonly urgentChannel: Channel | null, readonly email: string | null, readonly mobile: string | null, readonly phone: string | null, readonly language: MessageLanguage, readonly easyRead: boolean, readonly largePrint: boolean, readonly saidAt: string | null, readonly postal: { readonly name: string, readonly lines: ReadonlyArray<string>, readonly postcode: string } | null, readonly helper: { readonly id: string, readonly name: string | null } | null, readonly saidBy: { readonly id: string, readonly name: string | null } | null } };

export type SetNameConsentMutationVariables = Exact<{
  input: SetNameConsentInput;
}>;


export type SetNameConsentMutation = { readonly setNameConsent: { readonly revision: number, readonly prompt: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MapNodeKind, readonly relation: PersonRelation | null, readonly label: string }>, readonly links: ReadonlyArray<{ readonly id: string, readonly status: LinkStatus, readonly careTypes: ReadonlyArray<CareType>, readonly since: string | null, readonly from: { readonly id: string } | null, readonly to: { readonly id: string } }> } };

export type SetOwnerContactMutationVariables = Exact<{
  input: OwnerContactInput;
}>;


export type SetOwnerContactMutation = { readonly setOwnerContact: { readonly channel: Channel, readonly urgentChannel: Channel | null, readonly email: string | null, readonly mobile: string | null, readonly phone: string | null, readonly language: MessageLanguage, readonly easyRead: boolean, readonly largePrint: boolean, readonly saidAt: string | null, readonly postal: { readonly name: string, readonly lines: ReadonlyArray<string>, readonly postcode: string } | null, readonly helper: { readonly id: string, readonly name: string | null } | null, readonly saidBy: { readonly id: string, readonly name: string | null } | null } };

export type SettleMessageMutationVariables = Exact<{
  input: SettleMessageInput;
}>;


export type SettleMessageMutation = { readonly settleMessage: { readonly id: string, readonly state: MessageState } };

export type SettleMonthMutationVariables = Exact<{
  input: SettleMonthInput;
}>;


export type SettleMonthMutation = { readonly settleMonth: { readonly neighbour: string, readonly month: string, readonly state: SettlementState } };

export type SettlementQueryVariables = Exact<{
  neighbour: string;
  month: string;
  after?: string | null | undefined;
}>;


export type SettlementQuery = { readonly settlement: { readonly neighbour: string, readonly month: string, readonly state: SettlementState, readonly minutesReceived: number, readonly minutesLent: number, readonly proposedAt: string | null, readonly agreedAt: string | null, readonly charged: { readonly pence: number }, readonly paid: { readonly pence: number }, readonly commons: { readonly pence: number }, readonly owed: { readonly pence: number }, readonly due: { readonly pence: number }, readonly net: { readonly pence: number }, readonly payment: { readonly on: string, readonly reference: string, readonly amount: { readonly pence: number } } | null, readonly differences: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: SettlementDifferenceKind, readonly minutesHere: number | null, readonly minutesThere: number | null, readonly leftHere: boolean, readonly leftThere: boolean, readonly visit: { readonly id: string }, readonly owedHere: { readonly pence: number } | null, readonly owedThere: { readonly pence: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly lines: { readonly edges: ReadonlyArray<{ readonly node: { readonly claimId: string, readonly hostCircle: string, readonly workedOn: string, readonly minutes: number, readonly left: boolean, readonly visit: { readonly id: string }, readonly rate: { readonly pence: number }, readonly owed: { readonly pence: number } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type SettlementsDueQueryVariables = Exact<{ [key: string]: never; }>;


export type SettlementsDueQuery = { readonly settlementsDue: ReadonlyArray<{ readonly neighbour: string, readonly month: string, readonly state: SettlementState, readonly differences: number, readonly net: { readonly pence: number } }>, readonly neighbours: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly name: string } }> } };

export type ShareAgainMutationVariables = Exact<{
  input: ShareAgainInput;
}>;


export type ShareAgainMutation = { readonly shareAgain: { readonly state: SharingState } };

export type ShareMapWithProfessionalsMutationVariables = Exact<{
  input: ShareMapWithProfessionalsInput;
}>;


export type ShareMapWithProfessionalsMutation = { readonly shareMapWithProfessionals: { readonly revision: number, readonly forProfessionals: boolean } };

export type ShareSectionMutationVariables = Exact<{
  input: ShareSectionInput;
}>;


export type ShareSectionMutation = { readonly shareSection: { readonly kind: DocumentKind, readonly version: number, readonly sections: ReadonlyArray<{ readonly key: string, readonly sharedWith: ReadonlyArray<Audience> | null }> | null } };

export type SharingPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SharingPageQuery = { readonly sharing: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly state: SharingState, readonly passportsGranted: number, readonly addressesReleased: number, readonly neighbour: { readonly slug: string, readonly name: string, readonly minutes: number, readonly districts: ReadonlyArray<string>, readonly from: string, readonly until: string }, readonly ourConsent: { readonly state: ConsentState, readonly since: string, readonly by: { readonly id: string, readonly name: string | null } | null }, readonly theirConsent: { readonly state: ConsentState, readonly since: string }, readonly terms: { readonly worker: number, readonly payer: number, readonly hostShare: number }, readonly kinds: { readonly edges: ReadonlyArray<{ readonly node: { readonly type: string, readonly says: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly sealed: boolean, readonly inside: ReadonlyArray<string> }> } }> }, readonly offersOut: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly from: string, readonly to: string, readonly category: string, readonly outwardCode: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly claimsOut: { readonly since: string, readonly waiting: number, readonly accepted: number, readonly declined: number, readonly released: number, readonly withdrawn: number }, readonly claimsIn: { readonly since: string, readonly waiting: number, readonly accepted: number, readonly declined: number, readonly released: number, readonly withdrawn: number }, readonly visitors: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string | null, readonly fields: ReadonlyArray<PassportField>, readonly purpose: PassportPurpose, readonly since: string, readonly expiresAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly forgotten: { readonly edges: ReadonlyArray<{ readonly node: { readonly because: ForgottenBecause, readonly saidAt: string, readonly carriedOutAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CountedFragment = { readonly since: string, readonly waiting: number, readonly accepted: number, readonly declined: number, readonly released: number, readonly withdrawn: number };

export type SignalConsentMutationVariables = Exact<{
  input: SignalConsentInput;
}>;


export type SignalConsentMutation = { readonly signalConsent: { readonly id: string, readonly step: SelectionStep } };

export type SignalProposalMutationVariables = Exact<{
  input: SignalProposalInput;
}>;


export type SignalProposalMutation = { readonly signalProposal: { readonly id: string, readonly state: ProposalState } };

export type SkipRoundMutationVariables = Exact<{
  input: RoundInput;
}>;


export type SkipRoundMutation = { readonly skipRound: { readonly changeableUntil: string, readonly round: { readonly id: string, readonly state: RoundState } } };

export type StartIntroductionMutationVariables = Exact<{
  input: StartIntroductionInput;
}>;


export type StartIntroductionMutation = { readonly startIntroduction: { readonly id: string, readonly status: LinkStatus, readonly since: string | null, readonly introduction: { readonly origin: IntroductionOrigin, readonly needsOther: boolean, readonly ownerAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null, readonly otherAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null } | null, readonly steps: ReadonlyArray<{ readonly status: LinkStatus, readonly on: string }> } };

export type StartPayRunMutationVariables = Exact<{
  input: StartPayRunInput;
}>;


export type StartPayRunMutation = { readonly startPayRun: { readonly id: string, readonly state: PayRunState } };

export type StartTeamMutationVariables = Exact<{
  input: StartTeamInput;
}>;


export type StartTeamMutation = { readonly startTeam: { readonly id: string, readonly name: string } };

export type StepBackMutationVariables = Exact<{
  input: StepBackInput;
}>;


export type StepBackMutation = { readonly stepBack: { readonly stage: TeamStage, readonly steppedBackAt: string | null } };

export type StopSharingMutationVariables = Exact<{
  input: StopSharingInput;
}>;


export type StopSharingMutation = { readonly stopSharing: { readonly state: SharingState } };

export type SupportSequenceQueryVariables = Exact<{
  id: string;
}>;


export type SupportSequenceQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind } | null, readonly supportSequence: ReadonlyArray<{ readonly id: string, readonly words: string, readonly missing: ReadonlyArray<StepBeforePaid>, readonly paidMayBeAsked: boolean, readonly said: { readonly how: HeardHow | null, readonly on: string | null }, readonly steps: ReadonlyArray<{ readonly step: StepBeforePaid, readonly how: StepOutcome, readonly reason: string | null, readonly on: string }>, readonly met: { readonly on: string, readonly withoutPaid: boolean } | null }> } | null };

export type TeamActionsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamActionsQuery = { readonly team: { readonly id: string, readonly name: string, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly advocateUntil: string | null } | null, readonly members: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: MemberStatus, readonly person: { readonly id: string, readonly name: string | null } } }> } | null, readonly actions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly what: string, readonly dueOn: string | null, readonly at: string, readonly doneAt: string | null, readonly person: { readonly id: string, readonly name: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type TeamDecisionsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  pastAfter?: string | null | undefined;
}>;


export type TeamDecisionsQuery = { readonly team: { readonly id: string, readonly name: string, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly advocateUntil: string | null } | null, readonly domain: { readonly reviewOn: string, readonly kinds: ReadonlyArray<{ readonly key: string, readonly words: string }>, readonly spendLimit: { readonly pence: number }, readonly spentThisMonth: { readonly pence: number } } | null, readonly proposals: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly state: ProposalState, readonly decidedBy: ProposalDecider, readonly at: string, readonly reviewOn: string, readonly spend: { readonly pence: number } | null, readonly waitingFor: ReadonlyArray<{ readonly id: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly pastProposals: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly state: ProposalState, readonly decidedBy: ProposalDecider, readonly at: string, readonly endedAt: string | null, readonly reviewOn: string, readonly spend: { readonly pence: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type TeamGapsQueryVariables = Exact<{
  team: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamGapsQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind } | null, readonly gaps: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly from: string, readonly to: string, readonly state: GapState, readonly step: LadderStep, readonly openSince: string | null, readonly stepSince: string | null, readonly nextStepAt: string | null, readonly upTo: LadderStep, readonly urgent: boolean, readonly claim: { readonly id: string, readonly homeCircle: string, readonly fitsWorkingTime: boolean, readonly peopleInFourWeeks: number | null, readonly breaksContinuity: boolean | null, readonly claimedAt: string, readonly answerBy: string | null, readonly worker: { readonly id: string, readonly name: string | null } | null, readonly visitor: { readonly name: string | null, readonly skills: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<string> | null, readonly vettingClearUntil: string | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type TeamHatsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  pastAfter?: string | null | undefined;
}>;


export type TeamHatsQuery = { readonly team: { readonly id: string, readonly name: string, readonly hatLoad: string | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly advocateUntil: string | null } | null, readonly hats: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly purpose: string, readonly accountabilities: ReadonlyArray<string>, readonly essential: boolean, readonly termWeeks: number, readonly checkInWeeks: number, readonly vacantSince: string | null, readonly retiredAt: string | null, readonly selection: { readonly id: string, readonly step: SelectionStep } | null, readonly holders: ReadonlyArray<{ readonly from: string, readonly lastDay: string, readonly checkInDue: string, readonly checkedInOn: string | null, readonly handOverNotes: string | null, readonly person: { readonly id: string, readonly name: string | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly pastSelections: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly hat: { readonly id: string, readonly title: string }, readonly outcome: { readonly granted: boolean, readonly at: string, readonly person: { readonly id: string, readonly name: string | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type TeamIntroductionsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamIntroductionsQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind } | null, readonly introductions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: LinkStatus, readonly to: { readonly id: string, readonly kind: MapNodeKind, readonly label: string, readonly place: { readonly id: string, readonly name: string } | null }, readonly steps: ReadonlyArray<{ readonly status: LinkStatus, readonly on: string, readonly by: { readonly id: string, readonly name: string | null } }>, readonly introduction: { readonly origin: IntroductionOrigin, readonly needsOther: boolean, readonly ownerAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null, readonly otherAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type TeamMeetingsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamMeetingsQuery = { readonly team: { readonly id: string, readonly name: string, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly advocateUntil: string | null } | null, readonly nextMeeting: { readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly weekly: boolean } | null, readonly meetings: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly state: MeetingState, readonly actionsDone: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type TeamMembersQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamMembersQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly advocateUntil: string | null } | null, readonly members: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: MemberKind, readonly status: MemberStatus, readonly scopes: ReadonlyArray<Scope>, readonly since: string | null, readonly endsAt: string | null, readonly advocateUntil: string | null, readonly pausedUntil: string | null, readonly organisation: string | null, readonly jobTitle: string | null, readonly person: { readonly id: string, readonly name: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type TeamMoneyQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type TeamMoneyQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly budget: { readonly from: string, readonly to: string, readonly state: BudgetState | null, readonly budget: { readonly pence: number } | null, readonly confirmed: { readonly pence: number }, readonly planned: { readonly pence: number }, readonly left: { readonly pence: number } | null } | null, readonly monthBudget: { readonly from: string, readonly to: string, readonly state: BudgetState | null, readonly budget: { readonly pence: number } | null, readonly confirmed: { readonly pence: number }, readonly planned: { readonly pence: number }, readonly left: { readonly pence: number } | null } | null, readonly funding: { readonly shares: ReadonlyArray<{ readonly basisPoints: number, readonly payer: { readonly route: FundingRoute, readonly name: string | null } }>, readonly weekly: { readonly pence: number } | null } | null, readonly charges: { readonly total: { readonly pence: number }, readonly lines: ReadonlyArray<{ readonly entryId: string, readonly workedOn: string, readonly minutes: number, readonly rate: { readonly pence: number }, readonly charge: { readonly pence: number } }> } | null, readonly timeToConfirm: { readonly edges: ReadonlyArray<{ readonly node: { readonly state: VisitTimeState, readonly loggedAt: string | null, readonly logged: ReadonlyArray<{ readonly kind: TimeKind, readonly minutes: number }>, readonly visit: { readonly id: string, readonly from: string, readonly to: string, readonly worker: { readonly id: string, readonly name: string | null } | null, readonly visitor: { readonly name: string | null } | null } } }> } | null } | null };

export type SpentFragment = { readonly from: string, readonly to: string, readonly state: BudgetState | null, readonly budget: { readonly pence: number } | null, readonly confirmed: { readonly pence: number }, readonly planned: { readonly pence: number }, readonly left: { readonly pence: number } | null };

export type PoundsFragment = { readonly pence: number };

export type TeamPageQueryVariables = Exact<{
  id: string;
  week: string;
  from: string;
  to: string;
}>;


export type TeamPageQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly status: MemberStatus } | null, readonly members: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: MemberKind, readonly status: MemberStatus, readonly scopes: ReadonlyArray<Scope>, readonly endsAt: string | null, readonly person: { readonly id: string, readonly name: string | null } } }> } | null, readonly week: { readonly monday: string, readonly agreedMinutes: number, readonly coveredMinutes: number, readonly gapMinutes: number, readonly cancelledMinutes: number, readonly gapPercent: number } | null, readonly visits: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly from: string, readonly to: string, readonly state: VisitState, readonly homeCircle: string, readonly worker: { readonly id: string, readonly name: string | null } | null, readonly visitor: { readonly name: string | null, readonly skills: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<string> | null, readonly vettingClearUntil: string | null } | null, readonly time: { readonly state: VisitTimeState, readonly logged: ReadonlyArray<{ readonly kind: TimeKind, readonly minutes: number }> } | null } }> } | null, readonly gaps: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly from: string, readonly to: string, readonly state: GapState, readonly step: LadderStep, readonly claim: { readonly id: string, readonly homeCircle: string, readonly fitsWorkingTime: boolean, readonly claimedAt: string, readonly worker: { readonly id: string, readonly name: string | null } | null, readonly visitor: { readonly name: string | null, readonly skills: ReadonlyArray<string> | null } | null } | null } }> } | null, readonly timeToConfirm: { readonly edges: ReadonlyArray<{ readonly node: { readonly state: VisitTimeState, readonly loggedAt: string | null, readonly logged: ReadonlyArray<{ readonly kind: TimeKind, readonly minutes: number }>, readonly visit: { readonly id: string, readonly from: string, readonly to: string } } }> } | null, readonly lastPulse: { readonly month: string, readonly answers: string, readonly items: ReadonlyArray<{ readonly item: PulseItem, readonly band: Band | null }> } | null } | null };

export type TeamProfileQueryVariables = Exact<{
  id: string;
}>;


export type TeamProfileQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly advocateUntil: string | null } | null, readonly profile: { readonly version: number, readonly entry: { readonly at: string, readonly channel: Channel, readonly enteredBy: { readonly id: string, readonly name: string | null } }, readonly sections: ReadonlyArray<{ readonly key: string, readonly title: string | null, readonly text: string | null, readonly mayRead: boolean, readonly sharedWith: ReadonlyArray<Audience> | null, readonly consent: { readonly at: string, readonly channel: Channel, readonly isOwnWords: boolean, readonly enteredBy: { readonly id: string, readonly name: string | null } } | null }> | null } | null } | null };

export type TeamProposalsQueryVariables = Exact<{
  team: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamProposalsQuery = { readonly team: { readonly id: string, readonly name: string, readonly proposedHours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly from: string, readonly to: string, readonly minutes: number, readonly category: string, readonly state: ProposedState, readonly myYes: boolean, readonly theirYes: boolean, readonly lapsesAt: string, readonly reasons: ReadonlyArray<string>, readonly changes: ReadonlyArray<string>, readonly asksForNewPerson: boolean | null, readonly shownAs: string | null, readonly worker: { readonly id: string, readonly name: string | null } | null, readonly gap: { readonly id: string, readonly state: GapState, readonly step: LadderStep } | null, readonly visit: { readonly id: string, readonly state: VisitState } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type TeamReflectionQueryVariables = Exact<{
  id: string;
}>;


export type TeamReflectionQuery = { readonly team: { readonly id: string, readonly lastPulse: { readonly month: string, readonly answers: string, readonly items: ReadonlyArray<{ readonly item: PulseItem, readonly band: Band | null }> } | null, readonly roundReflections: { readonly edges: ReadonlyArray<{ readonly node: { readonly answers: string, readonly round: { readonly id: string, readonly closesOn: string }, readonly items: ReadonlyArray<{ readonly item: string, readonly words: string, readonly band: Band | null }> } }> } | null, readonly pulseActions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly month: string, readonly text: string, readonly notedAt: string, readonly doneAt: string | null } }> } | null, readonly pulsesActedOn: { readonly acted: string, readonly of: string } | null } | null };

export type TeamRightsQueryVariables = Exact<{
  id: string;
}>;


export type TeamRightsQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind } | null, readonly rights: { readonly country: string, readonly page: string, readonly lines: ReadonlyArray<{ readonly key: string, readonly title: string, readonly words: string, readonly source: string, readonly from: string, readonly explained: { readonly on: string, readonly by: { readonly id: string, readonly name: string | null } } | null }> } } | null };

export type TeamToConnectQueryVariables = Exact<{
  id: string;
}>;


export type TeamToConnectQuery = { readonly team: { readonly id: string, readonly name: string, readonly state: TeamState | null, readonly regulatedActivities: ReadonlyArray<RegulatedActivity> | null, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind } | null, readonly start: { readonly stage: TeamStage, readonly stageNumber: number, readonly visitedOn: string | null, readonly steppedBackAt: string | null, readonly history: ReadonlyArray<{ readonly stage: TeamStage, readonly at: string, readonly by: { readonly id: string, readonly name: string | null } }>, readonly starter: { readonly id: string, readonly name: string | null } | null } | null, readonly connecting: { readonly until: string | null, readonly vacantSince: string | null, readonly connector: { readonly id: string, readonly name: string | null } | null }, readonly vacancies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly vacantSince: string | null } }> } | null } | null };

export type TeamWeekPlanQueryVariables = Exact<{
  team: string;
  of: string;
}>;


export type TeamWeekPlanQuery = { readonly team: { readonly id: string, readonly weekPlan: { readonly id: string, readonly monday: string, readonly state: WeekPlanState, readonly progress: number, readonly askedAt: string, readonly readyAt: string | null, readonly problem: WeekPlanProblem | null, readonly open: number, readonly openMinutes: number, readonly proposed: number, readonly proposedMinutes: number } | null } | null };

export type TeamWeekQueryVariables = Exact<{
  team: string;
  of: string;
}>;


export type TeamWeekQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind } | null, readonly week: { readonly monday: string, readonly agreedMinutes: number, readonly coveredMinutes: number, readonly gapMinutes: number, readonly cancelledMinutes: number, readonly gapPercent: number, readonly days: ReadonlyArray<{ readonly date: string, readonly stretches: ReadonlyArray<{ readonly from: string, readonly to: string, readonly minutes: number, readonly state: CoverState, readonly gap: { readonly id: string, readonly state: GapState, readonly step: LadderStep, readonly nextStepAt: string | null, readonly urgent: boolean, readonly claim: { readonly id: string, readonly homeCircle: string, readonly claimedAt: string } | null } | null, readonly visit: { readonly id: string, readonly state: VisitState, readonly homeCircle: string } | null, readonly worker: { readonly id: string, readonly name: string | null } | null, readonly visitor: { readonly name: string | null, readonly skills: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<string> | null } | null }> }> } | null } | null };

export type TeamsToConnectQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamsToConnectQuery = { readonly myTeams: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly state: TeamState | null, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind } | null, readonly start: { readonly stage: TeamStage, readonly stageNumber: number, readonly visitedOn: string | null, readonly steppedBackAt: string | null } | null, readonly connecting: { readonly vacantSince: string | null, readonly connector: { readonly id: string, readonly name: string | null } | null }, readonly vacancies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly vacantSince: string | null } }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly myConnections: { readonly edges: ReadonlyArray<{ readonly node: { readonly team: { readonly id: string }, readonly waiting: ReadonlyArray<{ readonly kind: ConnectorWaitingKind, readonly about: string | null, readonly words: string }> } }> } };

export type TopUpToFloorMutationVariables = Exact<{
  input: TopUpToFloorInput;
}>;


export type TopUpToFloorMutation = { readonly topUpToFloor: { readonly id: string, readonly state: PayRunState } };

export type TurnRelationshipMutationVariables = Exact<{
  input: TurnRelationshipInput;
}>;


export type TurnRelationshipMutation = { readonly turnRelationship: { readonly id: string, readonly source: ReferralSource, readonly practice: string | null, readonly name: string, readonly reach: string, readonly words: string | null, readonly at: string, readonly firstContactOn: string | null, readonly relationship: RelationshipState } };

export type WhatIfIOfferedQueryVariables = Exact<{
  input: WhatIfIOfferedInput;
}>;


export type WhatIfIOfferedQuery = { readonly whatIfIOffered: { readonly minutes: number, readonly heldMinutes: number, readonly hours: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly category: string, readonly outwardCode: string, readonly travelMinutes: number | null, readonly reasons: ReadonlyArray<{ readonly by: HoursShownBy, readonly words: string }>, readonly pay: { readonly minutes: number, readonly listed: { readonly pence: number, readonly currency: string } } }> } };

export type WhatIsKeptQueryVariables = Exact<{
  personId?: string | null | undefined;
}>;


export type WhatIsKeptQuery = { readonly recordsKept: ReadonlyArray<{ readonly record: RecordKind, readonly until: string | null, readonly source: string | null }> };

export type WhatWeTellQueryVariables = Exact<{
  month: string;
}>;


export type WhatWeTellQuery = { readonly whatWeTell: { readonly month: string, readonly state: MonthState, readonly freezesOn: string, readonly frozenAt: string | null, readonly sendsOn: string | null, readonly sentAt: string | null, readonly heldBecause: string | null, readonly method: string, readonly print: string, readonly json: string | null, readonly counts: ReadonlyArray<{ readonly name: string, readonly group: string | null, readonly label: string, readonly formula: string, readonly source: string | null, readonly unit: MeasureUnit | null, readonly value: string | null, readonly words: string | null, readonly of: string | null, readonly restsOn: string | null, readonly hiddenBecause: string | null }>, readonly measures: ReadonlyArray<{ readonly name: string, readonly group: string | null, readonly label: string, readonly formula: string, readonly source: string | null, readonly unit: MeasureUnit | null, readonly value: string | null, readonly words: string | null, readonly of: string | null, readonly restsOn: string | null, readonly hiddenBecause: string | null }>, readonly sealed: ReadonlyArray<{ readonly what: string, readonly openedBy: string, readonly purpose: string }> } };

export type ToldFragment = { readonly name: string, readonly group: string | null, readonly label: string, readonly formula: string, readonly source: string | null, readonly unit: MeasureUnit | null, readonly value: string | null, readonly words: string | null, readonly of: string | null, readonly restsOn: string | null, readonly hiddenBecause: string | null };

export type WhoLookedQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoLookedQuery = { readonly team: { readonly id: string, readonly name: string, readonly accessLog: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly at: string, readonly kind: MemberKind | null, readonly document: DocumentKind | null, readonly record: AccessRecord | null, readonly sections: ReadonlyArray<string>, readonly basis: AccessBasis, readonly way: AccessWay, readonly person: { readonly id: string, readonly name: string | null }, readonly reason: { readonly code: AccessReasonCode, readonly words: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type WidenGapMutationVariables = Exact<{
  input: WidenGapInput;
}>;


export type WidenGapMutation = { readonly widenGap: { readonly id: string, readonly step: LadderStep, readonly nextStepAt: string | null } };

export type WithdrawOfferMutationVariables = Exact<{
  input: WithdrawOfferInput;
}>;


export type WithdrawOfferMutation = { readonly withdrawOffer: { readonly id: string, readonly step: SelectionStep } };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { readonly withdrawProposal: { readonly id: string, readonly state: ProposalState } };

export type WithdrawWeekPlanMutationVariables = Exact<{
  input: WithdrawWeekPlanInput;
}>;


export type WithdrawWeekPlanMutation = { readonly withdrawWeekPlan: { readonly id: string, readonly state: WeekPlanState } };

export const acceptProposedHours: MutationOperation<AcceptProposedHoursMutation, AcceptProposedHoursMutationVariables> = {
  name: 'AcceptProposedHours',
  id: '1d2f8f213e494b9f7cc4d876c7a0c1683a4a64030bfb0ab3268f5d84bba1e5f0',
};

export const acknowledgePackageRequest: MutationOperation<AcknowledgePackageRequestMutation, AcknowledgePackageRequestMutationVariables> = {
  name: 'AcknowledgePackageRequest',
  id: 'ea3024843d28cd9562f780c531820a965baf85e37fbda53381b829daf9ea1ca5',
};

export const addAction: MutationOperation<AddActionMutation, AddActionMutationVariables> = {
  name: 'AddAction',
  id: '70113c8bed89d754a464a6a0e8d7d2e8cee261d566a1a50593066c7e17a63411',
};

export const addAgendaItem: MutationOperation<AddAgendaItemMutation, AddAgendaItemMutationVariables> = {
  name: 'AddAgendaItem',
  id: 'ba6ec80c7c9d3bd9f9fc9f15dec57a6b78e803b754038fb249a2ef037c0860c8',
};

export const agreeToIntroduction: MutationOperation<AgreeToIntroductionMutation, AgreeToIntroductionMutationVariables> = {
  name: 'AgreeToIntroduction',
  id: 'f299f361dd795a2addc846c06e6e345d1bc005815b54d7fb729fc70e1e8bf369',
};

export const answerAboutRequest: MutationOperation<AnswerAboutRequestMutation, AnswerAboutRequestMutationVariables> = {
  name: 'AnswerAboutRequest',
  id: '76705273a950960e8113ed1879d7c7aa0c03544ac36416e1cb4f21cfec3bde17',
};

export const answerAsBuddy: MutationOperation<AnswerAsBuddyMutation, AnswerAsBuddyMutationVariables> = {
  name: 'AnswerAsBuddy',
  id: '52f8f69245bc3a12f109f87b65e63b05d972379cffad37f7944a1fc9c99b6cac',
};

export const answerClaim: MutationOperation<AnswerClaimMutation, AnswerClaimMutationVariables> = {
  name: 'AnswerClaim',
  id: 'f3b72db777199bd11a92547ed563182229382a5ed6bbf2308c77744a6381aea4',
};

export const answerGathering: MutationOperation<AnswerGatheringMutation, AnswerGatheringMutationVariables> = {
  name: 'AnswerGathering',
  id: 'ab97e414989ad42c7115036d8f61870c880012dba29bfb27023c9c0a0e05d2a3',
};

export const answerHours: MutationOperation<AnswerHoursMutation, AnswerHoursMutationVariables> = {
  name: 'AnswerHours',
  id: 'af1e216005d407dee6b9026a9df087d36442f82d732d8a7f5db7b41818d258f5',
};

export const answerInvitation: MutationOperation<AnswerInvitationMutation, AnswerInvitationMutationVariables> = {
  name: 'AnswerInvitation',
  id: '7a201530e4a025b4acad0360250afd35473dfaf5ea8b22e74b443cdff7855907',
};

export const answerMeeting: MutationOperation<AnswerMeetingMutation, AnswerMeetingMutationVariables> = {
  name: 'AnswerMeeting',
  id: '205ad979d3b867d364bf49a323c9e3eafd73229f989d8e901239d268fcb475b3',
};

export const answerOuting: MutationOperation<AnswerOutingMutation, AnswerOutingMutationVariables> = {
  name: 'AnswerOuting',
  id: '285ec8de666acf51d7c6a887524d09907b963455887f458480b18b79eab64b29',
};

export const answerRenewal: MutationOperation<AnswerRenewalMutation, AnswerRenewalMutationVariables> = {
  name: 'AnswerRenewal',
  id: '67139162a62a5ad82d5c6fd58a9f11fe0e98459ff4d573e86649566cec542df2',
};

export const answerRequest: MutationOperation<AnswerRequestMutation, AnswerRequestMutationVariables> = {
  name: 'AnswerRequest',
  id: 'ced856d54535c7ab48875609cb3cb9ef12ca5a8b2ca90808d1e496838b30486a',
};

export const answerRound: MutationOperation<AnswerRoundMutation, AnswerRoundMutationVariables> = {
  name: 'AnswerRound',
  id: 'eab7365e7c457285ee0dd556ee654298affd2c60a9217323314a6930c5840785',
};

export const askAboutRequest: MutationOperation<AskAboutRequestMutation, AskAboutRequestMutationVariables> = {
  name: 'AskAboutRequest',
  id: 'fab663856b72727d9bb54ddd4aa6a29fdf61006204a28e9ee9ef97774f438fa0',
};

export const askErasure: MutationOperation<AskErasureMutation, AskErasureMutationVariables> = {
  name: 'AskErasure',
  id: '6bc3db6f36fac6cb10b8e10ce7472805afe8fee24770348899efc8c3c786971a',
};

export const askForWeekPlan: MutationOperation<AskForWeekPlanMutation, AskForWeekPlanMutationVariables> = {
  name: 'AskForWeekPlan',
  id: '2ce340a8589aabf092a5a3806777bb06a171a26e0c3c26e5bb47f1186f21f21a',
};

export const askToJoin: MutationOperation<AskToJoinMutation, AskToJoinMutationVariables> = {
  name: 'AskToJoin',
  id: 'bb00277e25222edf5f5a516ab8ea510dbf00a0d277b1961303c48360e812a598',
};

export const beginStart: MutationOperation<BeginStartMutation, BeginStartMutationVariables> = {
  name: 'BeginStart',
  id: 'adb3283eab9abc3a2fa2a85dd2b68f5a4e2719686a544e18f92addc125866e4d',
};

export const cancelGap: MutationOperation<CancelGapMutation, CancelGapMutationVariables> = {
  name: 'CancelGap',
  id: '376dd697fa7e5855464dec48a51f08201c24577ad3254091249fdd1cec7bbf49',
};

export const cancelGathering: MutationOperation<CancelGatheringMutation, CancelGatheringMutationVariables> = {
  name: 'CancelGathering',
  id: '352dc3005623f70ab6db73ed9a7853e422b266899e6d36064e8804fc884da51c',
};

export const cancelMeeting: MutationOperation<CancelMeetingMutation, CancelMeetingMutationVariables> = {
  name: 'CancelMeeting',
  id: '50a231536a6a02f295b8108005e784612d99a8649435a4ad9b1f2baff0c4b70f',
};

export const cancelPayRun: MutationOperation<CancelPayRunMutation, CancelPayRunMutationVariables> = {
  name: 'CancelPayRun',
  id: 'ead806b1cca868f8cda43f46cbe7d86ab3a6a3d7d830515136e4b2942da610d0',
};

export const cannotMakeIt: MutationOperation<CannotMakeItMutation, CannotMakeItMutationVariables> = {
  name: 'CannotMakeIt',
  id: 'ad12e4a26a0e7c7f03fe19782d4a02cf18058b5e51d28d380d48249d282884d5',
};

export const careMap: QueryOperation<CareMapQuery, CareMapQueryVariables> = {
  name: 'CareMap',
  id: '2825b1699a94e5e5e085162664d27558dbd542cfa5f00a0122204c2298540ab4',
};

export const checkPlace: MutationOperation<CheckPlaceMutation, CheckPlaceMutationVariables> = {
  name: 'CheckPlace',
  id: 'f58027ce40181ef56f4c15691621ca47f130f96bde5ae34107dee728031c3be6',
};

export const choiceIndex: QueryOperation<ChoiceIndexQuery, ChoiceIndexQueryVariables> = {
  name: 'ChoiceIndex',
  id: '11364f9f1725b8dded418cc944e48f03c499832b06f371d177c1c4673aa33ea4',
};

export const circleFigures: QueryOperation<CircleFiguresQuery, CircleFiguresQueryVariables> = {
  name: 'CircleFigures',
  id: '97178a60a5154cacc7e9937f4ef958763a75239f462a37bcc780d624fe8112f7',
};

export const circleGaps: QueryOperation<CircleGapsQuery, CircleGapsQueryVariables> = {
  name: 'CircleGaps',
  id: 'eb1d6c6c48068348a0ad8be8fb563fb9cb701dd8c4cdb465c0c7ea7f865e2005',
};

export const circleMap: QueryOperation<CircleMapQuery, CircleMapQueryVariables> = {
  name: 'CircleMap',
  id: '6b1e3a48294523657292bc5b83213e001d56e067177d11ff0cc774a4e4f60147',
};

export const circleRounds: QueryOperation<CircleRoundsQuery, CircleRoundsQueryVariables> = {
  name: 'CircleRounds',
  id: '6dfb33a239d9b480c48fa84589f53f9d56c454faf8d9809d8af3925cda2c58ee',
};

export const circleWeekPlan: QueryOperation<CircleWeekPlanQuery, CircleWeekPlanQueryVariables> = {
  name: 'CircleWeekPlan',
  id: '15797b2723462a8d2235b080854b642a03dcad278d6855a813e4470b07d1fc8a',
};

export const claimHours: MutationOperation<ClaimHoursMutation, ClaimHoursMutationVariables> = {
  name: 'ClaimHours',
  id: '1fed037447b7e95b992bc9cb3c82f2e8d310eb3b442f4fff3e8e44d5247f8349',
};

export const clearObjection: MutationOperation<ClearObjectionMutation, ClearObjectionMutationVariables> = {
  name: 'ClearObjection',
  id: '9f1d336fa03c708a8a5f5de1d3474e074e0efc51df10272dfb23914750aa9b97',
};

export const clearProposalObjection: MutationOperation<ClearProposalObjectionMutation, ClearProposalObjectionMutationVariables> = {
  name: 'ClearProposalObjection',
  id: '6f0b03bda7fee197d6281023af3b2bbc7d8b6522c730931870f05bbd57f8bba8',
};

export const closeMeeting: MutationOperation<CloseMeetingMutation, CloseMeetingMutationVariables> = {
  name: 'CloseMeeting',
  id: '05d095e331c6ca44be9f29260e1fd8cbbc3c2a11ae3528b24b08ca193a76b3c5',
};

export const companions: QueryOperation<CompanionsQuery, CompanionsQueryVariables> = {
  name: 'Companions',
  id: '94ce0f6c68cf4f98be3b54499a58685cf5199c0941a4f0d3d293186b3cf3630f',
};

export const completeAction: MutationOperation<CompleteActionMutation, CompleteActionMutationVariables> = {
  name: 'CompleteAction',
  id: '561808c15932c85aae6f96d0899cdf02ec084a8dd9af69755a16696a6471747b',
};

export const concludeSelection: MutationOperation<ConcludeSelectionMutation, ConcludeSelectionMutationVariables> = {
  name: 'ConcludeSelection',
  id: 'f6ef79a94b5dffd36aa98599a2049964c528c42f97d2d57cc87063ca7d18ddef',
};

export const confirmVisit: MutationOperation<ConfirmVisitMutation, ConfirmVisitMutationVariables> = {
  name: 'ConfirmVisit',
  id: 'd20f7bf6393bf8f3955b61520adbfefc6ea59050e84cd316cea2de31baa8b2ca',
};

export const considerStep: MutationOperation<ConsiderStepMutation, ConsiderStepMutationVariables> = {
  name: 'ConsiderStep',
  id: 'db71f03a31b557ee4c70b5b5fb2cdc77f8ce3a101f6cc015facf6950baa07ca1',
};

export const decidePackageRequest: MutationOperation<DecidePackageRequestMutation, DecidePackageRequestMutationVariables> = {
  name: 'DecidePackageRequest',
  id: '08340e04002063c23f167751117cb1078d172127291eaeb8f2b2f48886f787e0',
};

export const declineProposedHours: MutationOperation<DeclineProposedHoursMutation, DeclineProposedHoursMutationVariables> = {
  name: 'DeclineProposedHours',
  id: '95f9e032cdfb4f631973198f9bfb116b164ed6e645939319ac2bd4e8c5f05297',
};

export const dropOuting: MutationOperation<DropOutingMutation, DropOutingMutationVariables> = {
  name: 'DropOuting',
  id: '8292ab3997fa2bb0e81036cc34abe1cf8320922f1886931d3b502ee20109ada7',
};

export const endCompanyOffer: MutationOperation<EndCompanyOfferMutation, EndCompanyOfferMutationVariables> = {
  name: 'EndCompanyOffer',
  id: 'fa9f2a6572ad5c92ad219adc27bf3bc0d870d7a8e416531b43bb741339039c45',
};

export const endMembership: MutationOperation<EndMembershipMutation, EndMembershipMutationVariables> = {
  name: 'EndMembership',
  id: 'fdfe31e08f1991c8b4ba70f4cb7f95ed3a9e008bdd5c02ad08baf09a732764e5',
};

export const endSelection: MutationOperation<EndSelectionMutation, EndSelectionMutationVariables> = {
  name: 'EndSelection',
  id: '7ee0d15917bc6efde87df47cae0236da42c724aa791fba9696ee5fa63e980997',
};

export const erasures: QueryOperation<ErasuresQuery, ErasuresQueryVariables> = {
  name: 'Erasures',
  id: 'ff23efd2b38f87590b56914c54dbe99b146cf434472fecc546c3c352fb760304',
};

export const explainRight: MutationOperation<ExplainRightMutation, ExplainRightMutationVariables> = {
  name: 'ExplainRight',
  id: '1a5743b898f0cb4d2ef0082b86f1292532211e2ce88705a4c475f1b4121b992b',
};

export const fairnessBoard: QueryOperation<FairnessBoardQuery, FairnessBoardQueryVariables> = {
  name: 'FairnessBoard',
  id: 'e9112ce44bfab0bbfb1b65cdd7aea5e6901210777067dab253d64bbe14befac1',
};

export const forgetCarer: MutationOperation<ForgetCarerMutation, ForgetCarerMutationVariables> = {
  name: 'ForgetCarer',
  id: '69daf720ec82d4a5597973e3fba86c0439bb51cd8ef1a3abd1cbf008e7d8d843',
};

export const forgetReferral: MutationOperation<ForgetReferralMutation, ForgetReferralMutationVariables> = {
  name: 'ForgetReferral',
  id: 'a11e71c63b2c55b0170511f85411fcfbb13673aaabf5086d2b01cee7d14207a1',
};

export const gathering: QueryOperation<GatheringQuery, GatheringQueryVariables> = {
  name: 'Gathering',
  id: '81d442963c988a7bb49466964850dc96cb2ed4be492db6d1b9ea14e6db3d3c3a',
};

export const giveBackHat: MutationOperation<GiveBackHatMutation, GiveBackHatMutationVariables> = {
  name: 'GiveBackHat',
  id: '3d613c9f1f3514d1591ecd3ebf306103f6e7b1b71cf8800921881a20cd95a399',
};

export const grantPassport: MutationOperation<GrantPassportMutation, GrantPassportMutationVariables> = {
  name: 'GrantPassport',
  id: 'aac456bc9b2ccddeb1d1a829230568f3ae15ce39c32a173f8a5634a0091735cd',
};

export const handOverHat: MutationOperation<HandOverHatMutation, HandOverHatMutationVariables> = {
  name: 'HandOverHat',
  id: '7b79b244e3c0fa579778f64f8703b3998bb95c592a707fe46a87f7047d327fcf',
};

export const home: QueryOperation<HomeQuery, HomeQueryVariables> = {
  name: 'Home',
  id: '252e748e81db9b7395f7d4b42a0fc3f35c42e455d0558e0e088953419e29e78a',
};

export const hoursICouldTake: QueryOperation<HoursICouldTakeQuery, HoursICouldTakeQueryVariables> = {
  name: 'HoursICouldTake',
  id: '3d5ea6e269fa91eaf88dc3a7105c67548c1ba327fbb3c18f66d62dede8a3eb32',
};

export const informSelection: MutationOperation<InformSelectionMutation, InformSelectionMutationVariables> = {
  name: 'InformSelection',
  id: '4b2cde04f766612728859e506275ba425c0a41a96bab48af2f8aa6877b780711',
};

export const inviteMember: MutationOperation<InviteMemberMutation, InviteMemberMutationVariables> = {
  name: 'InviteMember',
  id: '875559efd7d6007b3cddf51e80e519d78dc320ed837654f65d0613de894837ae',
};

export const issuePayRun: MutationOperation<IssuePayRunMutation, IssuePayRunMutationVariables> = {
  name: 'IssuePayRun',
  id: '1028addbeac67970fbe5a6711778370172cf35703a62d7c925756a0500013a74',
};

export const leaveToNextMonth: MutationOperation<LeaveToNextMonthMutation, LeaveToNextMonthMutationVariables> = {
  name: 'LeaveToNextMonth',
  id: 'fb18996698c1a9abc26c7c213a393532e07244e5745a8b3ef913a83932f9f1d7',
};

export const logVisit: MutationOperation<LogVisitMutation, LogVisitMutationVariables> = {
  name: 'LogVisit',
  id: '2ee80386f1b9582c336543a688394c608709dbd04f2bec5b5e39cd9dc0b52e70',
};

export const makeProgrammeFeed: MutationOperation<MakeProgrammeFeedMutation, MakeProgrammeFeedMutationVariables> = {
  name: 'MakeProgrammeFeed',
  id: 'a74688e3d9dffbf28ed7133d1df4b791847792210b211b487bd0fcebcd384e16',
};

export const mapHistory: QueryOperation<MapHistoryQuery, MapHistoryQueryVariables> = {
  name: 'MapHistory',
  id: 'a6463a44cac10024c2be1f9fe31ee4ba1807a977feef87f4323161093765f0ce',
};

export const mapToEdit: QueryOperation<MapToEditQuery, MapToEditQueryVariables> = {
  name: 'MapToEdit',
  id: '6f489c8723b6bbeda8fe23c5e13ce45071f5c1ada40e1e5cf8c14903b57907c2',
};

export const mappingSheet: QueryOperation<MappingSheetQuery, MappingSheetQueryVariables> = {
  name: 'MappingSheet',
  id: '55abe3a352f39c6cbdaa82173350fee65066bcce567fcef1c8e0db18e2ae4d58',
};

export const meeting: QueryOperation<MeetingQuery, MeetingQueryVariables> = {
  name: 'Meeting',
  id: '5f3380c8107b5f5803aa0c8f5a5500fa1cc3636e1bd4938f6f6503bb431241f7',
};

export const messagesITell: QueryOperation<MessagesITellQuery, MessagesITellQueryVariables> = {
  name: 'MessagesITell',
  id: '156f30533b1a79f549098bd00bc50e65d2b0a03e65a89b65787c984861509b80',
};

export const messagesToSeeTo: QueryOperation<MessagesToSeeToQuery, MessagesToSeeToQueryVariables> = {
  name: 'MessagesToSeeTo',
  id: 'f7d657af703f481d5370e57a952a910d5408c986e931ad0eda71efb40c5c4205',
};

export const mightLike: QueryOperation<MightLikeQuery, MightLikeQueryVariables> = {
  name: 'MightLike',
  id: '57cab7965b16cdbea11774235c75ee26b0040efa365ae0efd8d00279c88a6eff',
};

export const moveGathering: MutationOperation<MoveGatheringMutation, MoveGatheringMutationVariables> = {
  name: 'MoveGathering',
  id: 'f233385b238a38d7aaa6af17492f1ecddfb634de01b4961e9e7d483ac3983134',
};

export const moveLink: MutationOperation<MoveLinkMutation, MoveLinkMutationVariables> = {
  name: 'MoveLink',
  id: 'db34daed7afae8a9f33d3226d170649f3abe8fdd90937e544a995aef8a4eff27',
};

export const moveSelectionOn: MutationOperation<MoveSelectionOnMutation, MoveSelectionOnMutationVariables> = {
  name: 'MoveSelectionOn',
  id: 'be54d7bb3578f646000f78e77d4f6938b175b198e6534474a771311e1747f543',
};

export const moveStage: MutationOperation<MoveStageMutation, MoveStageMutationVariables> = {
  name: 'MoveStage',
  id: 'eb3e9a472830cfa2a4c15412a8ff7d1df163425c9c58ddf68b3146d8193fef74',
};

export const myAvailability: QueryOperation<MyAvailabilityQuery, MyAvailabilityQueryVariables> = {
  name: 'MyAvailability',
  id: 'e7376a8f6b224bde16881dfe0967736557258af68a0c885d186003b2f50e68fb',
};

export const myCalendarFeeds: QueryOperation<MyCalendarFeedsQuery, MyCalendarFeedsQueryVariables> = {
  name: 'MyCalendarFeeds',
  id: '228a2ca80dbd9e3e417df8073ba2b009d2dfeeae66d120b0ea22a035bc18865d',
};

export const myCaring: QueryOperation<MyCaringQuery, MyCaringQueryVariables> = {
  name: 'MyCaring',
  id: '1c0ac65d1b07004527686cbb3dfdaaf94d13ca4105d5146ed239e4fe19f38039',
};

export const myCircleHats: QueryOperation<MyCircleHatsQuery, MyCircleHatsQueryVariables> = {
  name: 'MyCircleHats',
  id: '606671938c2c530b82913a078fb910198ce634819074693446fe190d84ba623c',
};

export const myClaims: QueryOperation<MyClaimsQuery, MyClaimsQueryVariables> = {
  name: 'MyClaims',
  id: 'a43126afd152305ce82a04be88e8ee8ef624088903c0a1737f8b4166d7eaaabf',
};

export const myCoOp: QueryOperation<MyCoOpQuery, MyCoOpQueryVariables> = {
  name: 'MyCoOp',
  id: '9a812a56fb1e7de649662aa122bb5730f7beae789dd3ed9941178c76a7a9ed3b',
};

export const myConnections: QueryOperation<MyConnectionsQuery, MyConnectionsQueryVariables> = {
  name: 'MyConnections',
  id: 'b63b1ef2270d573a4184f7d2aebe84a6495fabcaad135051094a5081eeafcde3',
};

export const myContact: QueryOperation<MyContactQuery, MyContactQueryVariables> = {
  name: 'MyContact',
  id: 'f9cccb7fa2d811eaae150651e25464cc391f0fc22e8d507ac71f04fd6ec22d91',
};

export const myInvitations: QueryOperation<MyInvitationsQuery, MyInvitationsQueryVariables> = {
  name: 'MyInvitations',
  id: '82e6084375da14f2f513738eb1c7be4fda40d81598dd70f0876ccd1b729fbcd6',
};

export const myLadder: QueryOperation<MyLadderQuery, MyLadderQueryVariables> = {
  name: 'MyLadder',
  id: '09d610b938f9ea52d48681d11b2735341b8382fe35e24b00602ac0335436d903',
};

export const myMessages: QueryOperation<MyMessagesQuery, MyMessagesQueryVariables> = {
  name: 'MyMessages',
  id: 'bfd50e5463e97a8fb1c1c1a39c7cffde8041d1b9c728ffbd4a5d37e1a39b71c5',
};

export const myOutings: QueryOperation<MyOutingsQuery, MyOutingsQueryVariables> = {
  name: 'MyOutings',
  id: '955677ee6f0423b656513626cb56a2fd012d0c01c6c0a37298d1c96b1e5f3527',
};

export const myPassports: QueryOperation<MyPassportsQuery, MyPassportsQueryVariables> = {
  name: 'MyPassports',
  id: 'ddfe8ee4d6e98e35288cacc5edde086a0273dfdcb751fc17e492759bdf1dc88f',
};

export const myPeople: QueryOperation<MyPeopleQuery, MyPeopleQueryVariables> = {
  name: 'MyPeople',
  id: '8804efedd80cc8d2c75f533854411250f1bd3923c90806738f176ddfc9feacdc',
};

export const myPeoplesReviews: QueryOperation<MyPeoplesReviewsQuery, MyPeoplesReviewsQueryVariables> = {
  name: 'MyPeoplesReviews',
  id: 'eb2128fbf92ee358e5fcceda387b208f834545ed656c9df49c250f5d0219927e',
};

export const myProgrammeFeeds: QueryOperation<MyProgrammeFeedsQuery, MyProgrammeFeedsQueryVariables> = {
  name: 'MyProgrammeFeeds',
  id: 'a41d298a989f9a6b0970688f9a9beafc983ed2f0de1a7b0ee19d8758b549278b',
};

export const myProposedHours: QueryOperation<MyProposedHoursQuery, MyProposedHoursQueryVariables> = {
  name: 'MyProposedHours',
  id: '48c1e35d5e5f12ee906b539e4ac8f610bc3bc66a5859719032d35ffd0cd7dbe0',
};

export const myRound: QueryOperation<MyRoundQuery, MyRoundQueryVariables> = {
  name: 'MyRound',
  id: '6f85e52196d8acfb51a9adacd746a838e979fd9768f26f1257699b8e279a6f46',
};

export const myStatement: QueryOperation<MyStatementQuery, MyStatementQueryVariables> = {
  name: 'MyStatement',
  id: 'ba45d3feeab5d98735e4d06e3f639f762481b7bd96662f49669c09c8f866ec16',
};

export const myTeams: QueryOperation<MyTeamsQuery, MyTeamsQueryVariables> = {
  name: 'MyTeams',
  id: 'dd1ac4af2780d76af2a6a060e6e1a7b21ceafa05012f84684f243b8efb41c218',
};

export const myWeek: QueryOperation<MyWeekQuery, MyWeekQueryVariables> = {
  name: 'MyWeek',
  id: '2b05eda31bb3cfc98a002030c1f78e3429f5bdad9b8190f834cd02726f81245e',
};

export const myWholeExport: QueryOperation<MyWholeExportQuery, MyWholeExportQueryVariables> = {
  name: 'MyWholeExport',
  id: 'd97e2afd6b7d0a87051f50c625180a5afd63d671b51a2bbf3886f16f43b0d425',
};

export const myWorkingTime: QueryOperation<MyWorkingTimeQuery, MyWorkingTimeQueryVariables> = {
  name: 'MyWorkingTime',
  id: '765bacec224af703a5efaa76976be7d1c28cf671ce869caece15e566dd09981f',
};

export const nameOutcome: MutationOperation<NameOutcomeMutation, NameOutcomeMutationVariables> = {
  name: 'NameOutcome',
  id: '43a19ce5721895fdeb869574dfa1a176c9a48273533c2cbfde870012ad2d7084',
};

export const nationalDownload: QueryOperation<NationalDownloadQuery, NationalDownloadQueryVariables> = {
  name: 'NationalDownload',
  id: '70b4f3a5e330c582d7009385f33016128aedf724efd22e906c2efd1592ea9aeb',
};

export const nationalSnapshot: QueryOperation<NationalSnapshotQuery, NationalSnapshotQueryVariables> = {
  name: 'NationalSnapshot',
  id: 'b8c492abd8746ca03093ac8f3987079420ecd81adf07d022be3ac54b7b74bda9',
};

export const nominate: MutationOperation<NominateMutation, NominateMutationVariables> = {
  name: 'Nominate',
  id: '64546b4baa5137784972186dc883fb3ccc74d46a197c7b045816b1bbcbd471f2',
};

export const noteFirstContact: MutationOperation<NoteFirstContactMutation, NoteFirstContactMutationVariables> = {
  name: 'NoteFirstContact',
  id: '55df4cbeda8526142138b1d31b5ea9a63723c9752179606fb8fc817fd840aaaa',
};

export const objectToOffer: MutationOperation<ObjectToOfferMutation, ObjectToOfferMutationVariables> = {
  name: 'ObjectToOffer',
  id: '2773868eebcd4a32fa59b702e27e5bb409ab1c486f24ee3f30ab3c5df7a91a80',
};

export const objectToProposal: MutationOperation<ObjectToProposalMutation, ObjectToProposalMutationVariables> = {
  name: 'ObjectToProposal',
  id: 'd5fa64560165818e72b168dfd7d705b00a102cfff7408043dbb0f93d9947125b',
};

export const offerCompany: MutationOperation<OfferCompanyMutation, OfferCompanyMutationVariables> = {
  name: 'OfferCompany',
  id: 'ec36cc7777cf78a21bc5232d719d916ee2fd2065458dd468617851a01015b5c9',
};

export const offerToHold: MutationOperation<OfferToHoldMutation, OfferToHoldMutationVariables> = {
  name: 'OfferToHold',
  id: '1055f6aba3132493aebeb9f345070154ae77f1119d3a8ec14f91316945f5ac75',
};

export const openSelection: MutationOperation<OpenSelectionMutation, OpenSelectionMutationVariables> = {
  name: 'OpenSelection',
  id: '8f60ad81fa6336f3ee36fd896464b55d3f1817ed08ee2cf9c0496f042ba3030e',
};

export const openTeam: QueryOperation<OpenTeamQuery, OpenTeamQueryVariables> = {
  name: 'OpenTeam',
  id: '59b6a164a4622af39ab3c1e1ed3f3f28592e09566bd64ff90dffcf8da83ea7b7',
};

export const outcomeMet: MutationOperation<OutcomeMetMutation, OutcomeMetMutationVariables> = {
  name: 'OutcomeMet',
  id: '0205e907e6ae36118fdc8672fa7f85d052a44f1f8f6471698dd349a1a3a25b0f',
};

export const ownerContact: QueryOperation<OwnerContactQuery, OwnerContactQueryVariables> = {
  name: 'OwnerContact',
  id: '0c5212e28da0776987a091689f0ec2a836102edfc3e234e8a71a65556b0e01a3',
};

export const ownersEvents: QueryOperation<OwnersEventsQuery, OwnersEventsQueryVariables> = {
  name: 'OwnersEvents',
  id: '88b27b6e78e1ba3c42d976c17c90b1cc3e999e4d2cbc09fd13275e84b29e84f9',
};

export const ownersWholeExport: QueryOperation<OwnersWholeExportQuery, OwnersWholeExportQueryVariables> = {
  name: 'OwnersWholeExport',
  id: '9913c759839a494037e7d9e4e3ff452d0f0fdc8362d7cd0acbc2677b6c4b0cf2',
};

export const packageRequest: QueryOperation<PackageRequestQuery, PackageRequestQueryVariables> = {
  name: 'PackageRequest',
  id: '7d84009369576093ba3c69b06488f9b1f8ec28ccb3931e21fae93ed2bf247172',
};

export const pastRequests: QueryOperation<PastRequestsQuery, PastRequestsQueryVariables> = {
  name: 'PastRequests',
  id: '2939c63a1c92ffe4b8e299628b8a1c2ce9ff643388f8f208abd94136bd2646c5',
};

export const patch: QueryOperation<PatchQuery, PatchQueryVariables> = {
  name: 'Patch',
  id: 'b7518539f2c7bd316302551e35c20f2c841d7d3cfc9893277b9b3913c5692402',
};

export const pauseLadder: MutationOperation<PauseLadderMutation, PauseLadderMutationVariables> = {
  name: 'PauseLadder',
  id: '00c1e815d3581023ec49ae4d7e221a27944d19fe67317792bd3d65ecb248a3ae',
};

export const payRunFile: QueryOperation<PayRunFileQuery, PayRunFileQueryVariables> = {
  name: 'PayRunFile',
  id: '503b0bdfe13fe90b2b03703cef576531ffb94042557639b6f3f4dac9e0bb629d',
};

export const payRun: QueryOperation<PayRunQuery, PayRunQueryVariables> = {
  name: 'PayRun',
  id: '7bee15cd611b850daf1533939376943ddfc142b58d2ac37881d54ec89e253752',
};

export const payRuns: QueryOperation<PayRunsQuery, PayRunsQueryVariables> = {
  name: 'PayRuns',
  id: '9bc76ef77e1f72bf075910d2d197cb0c9d3c47a39cf2f0f1a084bcc271e5c134',
};

export const personOfMine: QueryOperation<PersonOfMineQuery, PersonOfMineQueryVariables> = {
  name: 'PersonOfMine',
  id: 'cec76462615332f99d239e11ff24eb3b8f3511398df510b329ce8a2dd772a8fa',
};

export const pinProposedHours: MutationOperation<PinProposedHoursMutation, PinProposedHoursMutationVariables> = {
  name: 'PinProposedHours',
  id: '926e54a75b19f221b3d896cb10b7a2a6da64bc9d2829de282a29b56ba4c6d722',
};

export const place: QueryOperation<PlaceQuery, PlaceQueryVariables> = {
  name: 'Place',
  id: '8337e1c722d9df95f65df10f263384575a523e49590c789e970fd990eecd056b',
};

export const placesToCheck: QueryOperation<PlacesToCheckQuery, PlacesToCheckQueryVariables> = {
  name: 'PlacesToCheck',
  id: '943f31e6ee6777e59e52a3986150fe45ceca3c67944538bb66baebc77f7428ca',
};

export const planOuting: MutationOperation<PlanOutingMutation, PlanOutingMutationVariables> = {
  name: 'PlanOuting',
  id: '5ff86f31f4d894a38267aeeb6aca3a0d1f5e62103c5c9de0b6a6bbca8af127c7',
};

export const printedLetters: QueryOperation<PrintedLettersQuery, PrintedLettersQueryVariables> = {
  name: 'PrintedLetters',
  id: 'f3685c39e5b8bee46cd469fbb9c52d2a342b9ac70c07fe9f8c1f63daaba6e92d',
};

export const profileToPrint: QueryOperation<ProfileToPrintQuery, ProfileToPrintQueryVariables> = {
  name: 'ProfileToPrint',
  id: '4c185c2aabca219ef50b5cc84d6f5c370da76311d49d1ea45f0834f6774165b6',
};

export const programme: QueryOperation<ProgrammeQuery, ProgrammeQueryVariables> = {
  name: 'Programme',
  id: '3172c9d3dd04857abfbe03e0148ec05d2bd0865bf831183ece0c8ea97617d10f',
};

export const proposal: QueryOperation<ProposalQuery, ProposalQueryVariables> = {
  name: 'Proposal',
  id: '62077aecf1600dc23aaf3483dd5537f44b5c480b121ec5ea97db7fab6bccc285',
};

export const proposeNominee: MutationOperation<ProposeNomineeMutation, ProposeNomineeMutationVariables> = {
  name: 'ProposeNominee',
  id: '93bb5ed7c89aefebe2fd18ddac4043c9c31110d7fcaf4562b1d007ec8533c6ac',
};

export const proposeSettlement: MutationOperation<ProposeSettlementMutation, ProposeSettlementMutationVariables> = {
  name: 'ProposeSettlement',
  id: 'c4e424c8493b0ce4cd4bd8f43708b9a1de3138d4e736ff08fe746a716b211fb3',
};

export const propose: MutationOperation<ProposeMutation, ProposeMutationVariables> = {
  name: 'Propose',
  id: '6ee164e60f6035d1081dcbe38dab958bdca5568cc0ba1e299267681a1a468c4a',
};

export const putMapLink: MutationOperation<PutMapLinkMutation, PutMapLinkMutationVariables> = {
  name: 'PutMapLink',
  id: 'cd819aa9b821017f79f37de72150a051d17d3f406f1c57bc4c56331b7de810c2',
};

export const putMapNode: MutationOperation<PutMapNodeMutation, PutMapNodeMutationVariables> = {
  name: 'PutMapNode',
  id: '63223a9b2bbad6d3d9c990a2b1df6d291dc197ad0decb1f3d51e4d2f31b28bc2',
};

export const readMessage: MutationOperation<ReadMessageMutation, ReadMessageMutationVariables> = {
  name: 'ReadMessage',
  id: '97fd2c7cc9604e3a34f60fb8245e001350cab00c25023d275f8d58482ec5b715',
};

export const recheckPayRun: MutationOperation<RecheckPayRunMutation, RecheckPayRunMutationVariables> = {
  name: 'RecheckPayRun',
  id: 'bc1012936a6815cd8238f74af8c374c100df4737fb0918828975d67c81847ff2',
};

export const recordCarerBreak: MutationOperation<RecordCarerBreakMutation, RecordCarerBreakMutationVariables> = {
  name: 'RecordCarerBreak',
  id: '7005de26e259b4f251eeb4ebe3702cdd5490734bb4803a837efaebeba06439ff',
};

export const recordCheckIn: MutationOperation<RecordCheckInMutation, RecordCheckInMutationVariables> = {
  name: 'RecordCheckIn',
  id: 'e1e4358b634c882b7622b9818548e7e32adc8b081fb7915077e39deefec35bbc',
};

export const recordGathering: MutationOperation<RecordGatheringMutation, RecordGatheringMutationVariables> = {
  name: 'RecordGathering',
  id: 'd0e1f6fde3442bcc5929c5d371bc1bc16dec2bfcd191bdf96ba7d6c72d61c877',
};

export const recordMap: MutationOperation<RecordMapMutation, RecordMapMutationVariables> = {
  name: 'RecordMap',
  id: 'ca067e99bedbf6c08573aa21783e37f178e4a4a3a1dda27f361c0832db4c2e9b',
};

export const recordPlace: MutationOperation<RecordPlaceMutation, RecordPlaceMutationVariables> = {
  name: 'RecordPlace',
  id: 'a109ad79acb750c28cc1157a04ee5edcb79d9111673e256f5d115b6fa855d453',
};

export const recordPosted: MutationOperation<RecordPostedMutation, RecordPostedMutationVariables> = {
  name: 'RecordPosted',
  id: '2a6b594f185f8c13e18f8320475addb748ee2e29ed41a3acc95c7dfd05de882d',
};

export const recordReached: MutationOperation<RecordReachedMutation, RecordReachedMutationVariables> = {
  name: 'RecordReached',
  id: 'd2df632388961293416c50b18f50cc9b588d57e99a36e17a370a30a44deb3300',
};

export const recordStartVisit: MutationOperation<RecordStartVisitMutation, RecordStartVisitMutationVariables> = {
  name: 'RecordStartVisit',
  id: 'e7195cea11f4383c743ed135433d3911684059d399149321f70a4643690ae8e0',
};

export const recordTold: MutationOperation<RecordToldMutation, RecordToldMutationVariables> = {
  name: 'RecordTold',
  id: 'ec14390576386c755d505ca5b454b5024ed0074486c43df8588c9bb8871cef7e',
};

export const referIn: MutationOperation<ReferInMutation, ReferInMutationVariables> = {
  name: 'ReferIn',
  id: '68a3efac17bc8c567f6031b2558c559e9f64762169159a4021ffded084060f07',
};

export const referrals: QueryOperation<ReferralsQuery, ReferralsQueryVariables> = {
  name: 'Referrals',
  id: '436bb061c402899cd3f36305f25a186e20f138e45fbbc19598931f92b1a1e312',
};

export const releaseClaim: MutationOperation<ReleaseClaimMutation, ReleaseClaimMutationVariables> = {
  name: 'ReleaseClaim',
  id: '5281523109ba1ddaf532624ec6c4325411cf08e9aa0ba7c51158ead741d6b3f4',
};

export const removeMapNode: MutationOperation<RemoveMapNodeMutation, RemoveMapNodeMutationVariables> = {
  name: 'RemoveMapNode',
  id: '63d561ae5c42eca6b56e7353317a6e24d98b72c949b44bcae6d88bccb92b1ed3',
};

export const resolveObjection: MutationOperation<ResolveObjectionMutation, ResolveObjectionMutationVariables> = {
  name: 'ResolveObjection',
  id: '16235fbc1bb465153d2b4f693931192eff6277c0c4444fc0fd3a2adeb84a53fc',
};

export const resolveProposalObjection: MutationOperation<ResolveProposalObjectionMutation, ResolveProposalObjectionMutationVariables> = {
  name: 'ResolveProposalObjection',
  id: '79f5b69a69d64c042a000e089c85774123a90c2044a7e4de5cb17a4eeb21f5f0',
};

export const resumeLadder: MutationOperation<ResumeLadderMutation, ResumeLadderMutationVariables> = {
  name: 'ResumeLadder',
  id: '831fd9cb006fbba058aafd8856dd19dbbeea4a0557a38878f055f920248ded1d',
};

export const reviewMapLink: MutationOperation<ReviewMapLinkMutation, ReviewMapLinkMutationVariables> = {
  name: 'ReviewMapLink',
  id: '40c56b8fc330a701d1272fd316221600fa738a23f8efa07bebe745ceba16afc8',
};

export const revokePassport: MutationOperation<RevokePassportMutation, RevokePassportMutationVariables> = {
  name: 'RevokePassport',
  id: '5fa41a2a6fddc2b248f52c064db3e3a6be50a0f24a64b81f904b9ba5f0eeb7b7',
};

export const revokeProgrammeFeed: MutationOperation<RevokeProgrammeFeedMutation, RevokeProgrammeFeedMutationVariables> = {
  name: 'RevokeProgrammeFeed',
  id: '508e55786dfba2f2c06d3b011d44ec0381cde1a29a17d8665289b630ea5c3f0d',
};

export const sayCarer: MutationOperation<SayCarerMutation, SayCarerMutationVariables> = {
  name: 'SayCarer',
  id: '33dd2f2fb06de5861c9d95413937b98168c127018ca557ccc591af326ed8918b',
};

export const sayLikes: MutationOperation<SayLikesMutation, SayLikesMutationVariables> = {
  name: 'SayLikes',
  id: 'dead1960ce5b030c577fe40aa05cab5e2e1fcf8d1bfc1cf7a9e43edbf6720529',
};

export const sayNotForMe: MutationOperation<SayNotForMeMutation, SayNotForMeMutationVariables> = {
  name: 'SayNotForMe',
  id: 'eed619e028f17c2938709213a92b8b4a14a6d6cfbe7771c0d958a3b93775eb7e',
};

export const scheduleMeeting: MutationOperation<ScheduleMeetingMutation, ScheduleMeetingMutationVariables> = {
  name: 'ScheduleMeeting',
  id: '65f418efdd3a3f8beef4b8b380ea2ef51d7b5812bd1f086859882c03c8f01294',
};

export const searchPlaces: QueryOperation<SearchPlacesQuery, SearchPlacesQueryVariables> = {
  name: 'SearchPlaces',
  id: '91ae4689342aea6898608f136402ee0a0c326b49c690a264ccd2176a48fe1cb1',
};

export const selection: QueryOperation<SelectionQuery, SelectionQueryVariables> = {
  name: 'Selection',
  id: 'f9fdfb77218ca2c97caa42390e2467bb804cf33d83db2c59bde4be1db029623d',
};

export const setAvailability: MutationOperation<SetAvailabilityMutation, SetAvailabilityMutationVariables> = {
  name: 'SetAvailability',
  id: 'ff6883c8084cd4d72b3c68d35c10cb7283dd15c692f3eea4d6a6e77eb3cc1179',
};

export const setMyContact: MutationOperation<SetMyContactMutation, SetMyContactMutationVariables> = {
  name: 'SetMyContact',
  id: '6ce18af6a1daedeefc042460820f34e6068c9730f24e04d83ebb84e93d05f878',
};

export const setNameConsent: MutationOperation<SetNameConsentMutation, SetNameConsentMutationVariables> = {
  name: 'SetNameConsent',
  id: 'c853f5c761adf9641a81fbc5b70ff088638bbff61ea1929b1a3632b872c2eadd',
};

export const setOwnerContact: MutationOperation<SetOwnerContactMutation, SetOwnerContactMutationVariables> = {
  name: 'SetOwnerContact',
  id: '9865f106577687534be2b6b41946290b0914da5d45ee4c00fadcf2d7c6074296',
};

export const settleMessage: MutationOperation<SettleMessageMutation, SettleMessageMutationVariables> = {
  name: 'SettleMessage',
  id: '4fc669c6f0877d1ea189769287ad26e195a03528a05b7ab7b25fe2aaf9a53721',
};

export const settleMonth: MutationOperation<SettleMonthMutation, SettleMonthMutationVariables> = {
  name: 'SettleMonth',
  id: 'bdab7a5a53f0c5d950faab6ffd773450c20ecd8198355e05a94928dd81986176',
};

export const settlement: QueryOperation<SettlementQuery, SettlementQueryVariables> = {
  name: 'Settlement',
  id: 'dbbbc18d496640e2676aee9b959deb438a194427e774ab417798af5cf7cad1bf',
};

export const settlementsDue: QueryOperation<SettlementsDueQuery, SettlementsDueQueryVariables> = {
  name: 'SettlementsDue',
  id: '32022fa79dea6326ad014c6281789144d4c4a71e3b42c21ddd8dd1c37802d52b',
};

export const shareAgain: MutationOperation<ShareAgainMutation, ShareAgainMutationVariables> = {
  name: 'ShareAgain',
  id: '1a0f81c95d9bc0fcd73404b6fca237a2ec2ad304d02926f09bc7eef8ea6848c4',
};

export const shareMapWithProfessionals: MutationOperation<ShareMapWithProfessionalsMutation, ShareMapWithProfessionalsMutationVariables> = {
  name: 'ShareMapWithProfessionals',
  id: 'f87c7579ccb1012ca5b786224dbcf87668cc524577ffc137cb614ed01ca2c9c4',
};

export const shareSection: MutationOperation<ShareSectionMutation, ShareSectionMutationVariables> = {
  name: 'ShareSection',
  id: '5d644435670ab94aeef5f6ed92f123d507579e372beddc09146c94bec85426e0',
};

export const sharingPage: QueryOperation<SharingPageQuery, SharingPageQueryVariables> = {
  name: 'SharingPage',
  id: '35ba8b2342adfcc044ecad629872dc31f89fcb8469ec0804c40b892bf62673ea',
};

export const signalConsent: MutationOperation<SignalConsentMutation, SignalConsentMutationVariables> = {
  name: 'SignalConsent',
  id: 'c4873933b8103f30bded215d92bb557950973bb043ee7b2fbda66b0116f9ed8a',
};

export const signalProposal: MutationOperation<SignalProposalMutation, SignalProposalMutationVariables> = {
  name: 'SignalProposal',
  id: '8ed6edfce41e9334cf5176123bf27470a24914d990534a2c7343b3f838d7d87d',
};

export const skipRound: MutationOperation<SkipRoundMutation, SkipRoundMutationVariables> = {
  name: 'SkipRound',
  id: 'b5d988700077822924a2630b36af54b636cbef6c7b892f893cf03c9335017607',
};

export const startIntroduction: MutationOperation<StartIntroductionMutation, StartIntroductionMutationVariables> = {
  name: 'StartIntroduction',
  id: '82e093eecc4a74b4ef78cc9b972851398768bbd6be7fb46f2192d816b4b7e1a3',
};

export const startPayRun: MutationOperation<StartPayRunMutation, StartPayRunMutationVariables> = {
  name: 'StartPayRun',
  id: '69680e6e6d8b5e3e254b4ffe307c3dd564ca96f176ff6c3b306a5152d028ea56',
};

export const startTeam: MutationOperation<StartTeamMutation, StartTeamMutationVariables> = {
  name: 'StartTeam',
  id: '376876e74cd4fdaf6ad9cc896066f756fb1e5c6e2a410a312eef6db81d6e6a2c',
};

export const stepBack: MutationOperation<StepBackMutation, StepBackMutationVariables> = {
  name: 'StepBack',
  id: '426ca55f9463611f70ee993ab1fa977433b1d2f1058b25b98959f84041f67fbf',
};

export const stopSharing: MutationOperation<StopSharingMutation, StopSharingMutationVariables> = {
  name: 'StopSharing',
  id: '10ffde193c22375226777dd316670a015580811ffacd3472e7a517a850fd53ac',
};

export const supportSequence: QueryOperation<SupportSequenceQuery, SupportSequenceQueryVariables> = {
  name: 'SupportSequence',
  id: 'bb8f5fb8b6468acf6f05771ae28871cc7303fed69a252fa59c61f8c9c1f07b16',
};

export const teamActions: QueryOperation<TeamActionsQuery, TeamActionsQueryVariables> = {
  name: 'TeamActions',
  id: '343d60190bead96f556b4072d3a8ecccf2cc0498737c64ec119ad94f3dec8f49',
};

export const teamDecisions: QueryOperation<TeamDecisionsQuery, TeamDecisionsQueryVariables> = {
  name: 'TeamDecisions',
  id: 'd2aeec25e87a8df5991776c9c07a6d6efcf7c62802add6532a305f27e87b8201',
};

export const teamGaps: QueryOperation<TeamGapsQuery, TeamGapsQueryVariables> = {
  name: 'TeamGaps',
  id: '1859840d34c6467722386a669b5ce8711e70b3ccc814be268ef3cdde24da6b43',
};

export const teamHats: QueryOperation<TeamHatsQuery, TeamHatsQueryVariables> = {
  name: 'TeamHats',
  id: '3b3199f12f6848e588e04aeec825632bcad948b36331a2dd9bf38e7bb28d4e7e',
};

export const teamIntroductions: QueryOperation<TeamIntroductionsQuery, TeamIntroductionsQueryVariables> = {
  name: 'TeamIntroductions',
  id: '3ff81ebc403c83a71ac979b4920324347b0fb54cbe06b60eeb1996cf2f3322b3',
};

export const teamMeetings: QueryOperation<TeamMeetingsQuery, TeamMeetingsQueryVariables> = {
  name: 'TeamMeetings',
  id: '73b2a698342865e2222566b4af3ea18256746c9a3f4722dab57b49f55828c04d',
};

export const teamMembers: QueryOperation<TeamMembersQuery, TeamMembersQueryVariables> = {
  name: 'TeamMembers',
  id: '265ab465eff552c1902a432054c2573650cb4c901121a8d66f1dfc6a5842d3c7',
};

export const teamMoney: QueryOperation<TeamMoneyQuery, TeamMoneyQueryVariables> = {
  name: 'TeamMoney',
  id: '896ef6b2cca60790a1a25913681df9b5260b4e2ee2f5d01741b0eb621861dbfb',
};

export const teamPage: QueryOperation<TeamPageQuery, TeamPageQueryVariables> = {
  name: 'TeamPage',
  id: '9684edef4abe3650344fe20783d2a8a877a81ada37f58620f4265eeac9436b7a',
};

export const teamProfile: QueryOperation<TeamProfileQuery, TeamProfileQueryVariables> = {
  name: 'TeamProfile',
  id: '932fec110a069b4665c2660855ddb15b3898d2389ee942c776a2cad9dd0dee82',
};

export const teamProposals: QueryOperation<TeamProposalsQuery, TeamProposalsQueryVariables> = {
  name: 'TeamProposals',
  id: 'afd8393c2c0318105570111ba97f2bfbf791570469c2d636cb207eea3a41986e',
};

export const teamReflection: QueryOperation<TeamReflectionQuery, TeamReflectionQueryVariables> = {
  name: 'TeamReflection',
  id: 'd391b41677399b9381fc7a2b339471f73a69ac2bbf550aa108f20a9cdde57001',
};

export const teamRights: QueryOperation<TeamRightsQuery, TeamRightsQueryVariables> = {
  name: 'TeamRights',
  id: 'ae2e9f4d99274fd56607ad6fc7f90ee8449ac206ad59496e11e057aac14def29',
};

export const teamToConnect: QueryOperation<TeamToConnectQuery, TeamToConnectQueryVariables> = {
  name: 'TeamToConnect',
  id: '3313ade64c06cb6c933d78715a62f8d02ee735187e62ff292897c6ceee3086d5',
};

export const teamWeekPlan: QueryOperation<TeamWeekPlanQuery, TeamWeekPlanQueryVariables> = {
  name: 'TeamWeekPlan',
  id: '2a54434ebdaebaf2285aa1bcd1db877088a6f7b4b5c07a1e7dedb5daf729d313',
};

export const teamWeek: QueryOperation<TeamWeekQuery, TeamWeekQueryVariables> = {
  name: 'TeamWeek',
  id: '3d4968b8159e7c4ced64b2a32871059fb3756206f2a7aefe7ce6304bd7e4cebf',
};

export const teamsToConnect: QueryOperation<TeamsToConnectQuery, TeamsToConnectQueryVariables> = {
  name: 'TeamsToConnect',
  id: 'a1a5563521e2c1777fc44438b6cb8292eb5bf985404bbcb648867be3be7ab3c0',
};

export const topUpToFloor: MutationOperation<TopUpToFloorMutation, TopUpToFloorMutationVariables> = {
  name: 'TopUpToFloor',
  id: '02aeadf280bbdfe965e76e350a2170233601e5ab483fd20cebcb0df07b2f0f98',
};

export const turnRelationship: MutationOperation<TurnRelationshipMutation, TurnRelationshipMutationVariables> = {
  name: 'TurnRelationship',
  id: '7bccf43059e27999f83d9d5f68ec6e4c2d1940273880cf4d89c88c414c90622b',
};

export const whatIfIOffered: QueryOperation<WhatIfIOfferedQuery, WhatIfIOfferedQueryVariables> = {
  name: 'WhatIfIOffered',
  id: '453c90147dc22a69fce09f6d1e60e57608e6d4a1879942d08d8371398e42b134',
};

export const whatIsKept: QueryOperation<WhatIsKeptQuery, WhatIsKeptQueryVariables> = {
  name: 'WhatIsKept',
  id: 'a552e98a02e483dbe8bafd13f3b8f46e24fd40cdef9a91a583f98e6439234025',
};

export const whatWeTell: QueryOperation<WhatWeTellQuery, WhatWeTellQueryVariables> = {
  name: 'WhatWeTell',
  id: '65106fe2f7b647b955bd49b29a8d49eebe0e59befee99ab87993b79018a87096',
};

export const whoLooked: QueryOperation<WhoLookedQuery, WhoLookedQueryVariables> = {
  name: 'WhoLooked',
  id: 'cf3d882c5fb3cb1dc7496afbd691e16867fb4a4dec65dfb7519a4ccd41e69e08',
};

export const widenGap: MutationOperation<WidenGapMutation, WidenGapMutationVariables> = {
  name: 'WidenGap',
  id: '7f96f22b114673ca723dd9001455c844d7e2953bfc133301b957049edf4a0fe8',
};

export const withdrawOffer: MutationOperation<WithdrawOfferMutation, WithdrawOfferMutationVariables> = {
  name: 'WithdrawOffer',
  id: 'b84e9fd3ae375ad38673d2c73f9dfb303a36a93913697cacdeff034af447ca88',
};

export const withdrawProposal: MutationOperation<WithdrawProposalMutation, WithdrawProposalMutationVariables> = {
  name: 'WithdrawProposal',
  id: 'c48bba7033e5486d3849bc0fcc4a153bb05fed486c87a1898167c81ba69fa957',
};

export const withdrawWeekPlan: MutationOperation<WithdrawWeekPlanMutation, WithdrawWeekPlanMutationVariables> = {
  name: 'WithdrawWeekPlan',
  id: '198ef1a83fcee44fc667b7060dc33f768aff030260669bc6352069883e18d320',
};
