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

/** What a place is. */
export type PlaceKind =
  /** Somewhere to be. */
  | 'PLACE'
  /** People who meet. */
  | 'GROUP'
  /** An organisation. */
  | 'ORGANISATION';

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

/** How far a gap was shown. */
export type LadderStep =
  /** To the team. */
  | 'TEAM'
  /** To the circle's workers. */
  | 'CIRCLE'
  /** To neighbouring circles. */
  | 'NEIGHBOURS';

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

/** Which place is not for someone. */
export type SayNotForMeInput = {
  /** The team. */
  readonly teamId: string;
  /** The place. */
  readonly placeId: string;
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

/** How and when you heard what you enter for someone. */
export type ConfirmationInput = {
  /** How. */
  readonly how: HeardHow;
  /** On which day; not one to come. */
  readonly on: string;
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

export type AnswerClaimMutationVariables = Exact<{
  input: AnswerClaimInput;
}>;


export type AnswerClaimMutation = { readonly answerClaim: { readonly id: string, readonly state: GapState, readonly visit: { readonly id: string } | null } };

export type AnswerHoursMutationVariables = Exact<{
  input: AnswerHoursInput;
}>;


export type AnswerHoursMutation = { readonly answerHours: { readonly id: string, readonly accepted: boolean } };

export type AnswerRoundMutationVariables = Exact<{
  input: AnswerRoundInput;
}>;


export type AnswerRoundMutation = { readonly answerRound: { readonly changeableUntil: string, readonly round: { readonly id: string, readonly state: RoundState } } };

export type CancelGapMutationVariables = Exact<{
  input: CancelGapInput;
}>;


export type CancelGapMutation = { readonly cancelGap: { readonly id: string, readonly state: GapState } };

export type CannotMakeItMutationVariables = Exact<{
  input: CannotMakeItInput;
}>;


export type CannotMakeItMutation = { readonly cannotMakeIt: { readonly id: string, readonly state: VisitState } };

export type CareMapQueryVariables = Exact<{
  id: string;
  ownerName?: string | null | undefined;
}>;


export type CareMapQuery = { readonly team: { readonly id: string, readonly name: string, readonly careMap: { readonly revision: number, readonly prompt: string | null, readonly forProfessionals: boolean, readonly picture: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MapNodeKind, readonly relation: PersonRelation | null, readonly label: string, readonly nameConsent: { readonly how: HeardHow | null, readonly on: string | null } | null, readonly place: { readonly id: string, readonly name: string, readonly times: string | null } | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly status: LinkStatus, readonly careTypes: ReadonlyArray<CareType>, readonly since: string | null, readonly reviewedOn: string, readonly from: { readonly id: string } | null, readonly to: { readonly id: string }, readonly steps: ReadonlyArray<{ readonly status: LinkStatus, readonly on: string, readonly by: { readonly id: string, readonly name: string | null } }>, readonly introduction: { readonly origin: IntroductionOrigin, readonly needsOther: boolean, readonly ownerAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null, readonly otherAgreed: { readonly at: string, readonly how: HeardHow | null, readonly on: string | null } | null } | null }> } | null } | null };

export type CircleFiguresQueryVariables = Exact<{
  month: string;
}>;


export type CircleFiguresQuery = { readonly circleMeasures: ReadonlyArray<{ readonly name: string, readonly group: string | null, readonly label: string, readonly formula: string, readonly source: string | null, readonly unit: MeasureUnit | null, readonly value: string | null, readonly words: string | null, readonly of: string | null, readonly restsOn: string | null, readonly hiddenBecause: string | null }>, readonly choiceIndex: { readonly requests: number, readonly words: string, readonly figures: { readonly medianEligible: number, readonly realChoicePercent: number, readonly matchPercent: number | null } | null } };

export type CircleRoundsQueryVariables = Exact<{
  month: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CircleRoundsQuery = { readonly rounds: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly state: RoundState, readonly opensOn: string, readonly closesOn: string, readonly plan: ReadonlyArray<{ readonly group: StakeholderGroup, readonly instruments: ReadonlyArray<InstrumentId>, readonly items: number }>, readonly results: { readonly frozenAt: string, readonly medianMinutes: number | null, readonly figures: ReadonlyArray<{ readonly measure: string, readonly label: string, readonly group: StakeholderGroup, readonly value: string, readonly of: string }>, readonly proxyFigures: ReadonlyArray<{ readonly measure: string, readonly label: string, readonly group: StakeholderGroup, readonly value: string, readonly of: string }>, readonly gaps: ReadonlyArray<{ readonly measure: string, readonly words: string }>, readonly turnout: ReadonlyArray<{ readonly group: StakeholderGroup, readonly asked: string, readonly answered: string }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly circlePulse: ReadonlyArray<{ readonly group: StakeholderGroup, readonly answers: string, readonly items: ReadonlyArray<{ readonly item: PulseItem, readonly band: Band | null }> }>, readonly circleActedOn: { readonly acted: string, readonly of: string } };

export type ClaimHoursMutationVariables = Exact<{
  input: ClaimHoursInput;
}>;


export type ClaimHoursMutation = { readonly claimHours: { readonly id: string, readonly state: ClaimState, readonly answerBy: string | null } };

export type ConfirmVisitMutationVariables = Exact<{
  input: ConfirmVisitInput;
}>;


export type ConfirmVisitMutation = { readonly confirmVisit: { readonly state: VisitTimeState, readonly agreed: ReadonlyArray<{ readonly kind: TimeKind, readonly minutes: number }>, readonly visit: { readonly id: string } } };

export type FairnessBoardQueryVariables = Exact<{
  month: string;
}>;


export type FairnessBoardQuery = { readonly fairnessBoard: { readonly month: string, readonly measures: ReadonlyArray<{ readonly key: string, readonly label: string, readonly unit: NationalMeasureUnit, readonly formula: string, readonly source: string }>, readonly rows: ReadonlyArray<{ readonly establishing: boolean, readonly circle: { readonly slug: string, readonly name: string | null, readonly demo: boolean | null }, readonly figures: ReadonlyArray<{ readonly measure: string, readonly value: string, readonly of: string }> }> } | null };

export type GrantPassportMutationVariables = Exact<{
  input: GrantPassportInput;
}>;


export type GrantPassportMutation = { readonly grantPassport: { readonly circle: string, readonly fields: ReadonlyArray<PassportField>, readonly expiresAt: string, readonly revokedAt: string | null } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly me: { readonly id: string, readonly name: string | null, readonly worker: { readonly id: string, readonly engagement: Engagement } | null }, readonly circle: { readonly slug: string, readonly name: string | null }, readonly myTeams: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly advocateUntil: string | null } | null } }> }, readonly waitingForMe: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: WaitingKind, readonly about: string, readonly words: string, readonly until: string | null } }> } };

export type HoursICouldTakeQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HoursICouldTakeQuery = { readonly openHours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly from: string, readonly to: string, readonly hostCircle: string, readonly category: string, readonly outwardCode: string, readonly travelMinutes: number | null, readonly nearlyFits: boolean, readonly restLacking: number | null, readonly skills: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly essentialLanguages: ReadonlyArray<string>, readonly atHome: ReadonlyArray<string>, readonly closesAt: string, readonly rate: { readonly pence: number, readonly currency: string }, readonly reasons: ReadonlyArray<{ readonly by: HoursShownBy, readonly words: string }>, readonly pay: { readonly minutes: number, readonly travelMinutes: number, readonly listed: { readonly pence: number, readonly currency: string }, readonly yours: { readonly pence: number, readonly currency: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly neighbours: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly name: string, readonly minutes: number, readonly districts: ReadonlyArray<string>, readonly until: string, readonly live: boolean } }> }, readonly circle: { readonly slug: string, readonly name: string | null, readonly districts: ReadonlyArray<string> | null } };

export type LogVisitMutationVariables = Exact<{
  input: LogVisitInput;
}>;


export type LogVisitMutation = { readonly logVisit: { readonly state: VisitTimeState, readonly logged: ReadonlyArray<{ readonly kind: TimeKind, readonly minutes: number }>, readonly visit: { readonly id: string } } };

export type MightLikeQueryVariables = Exact<{
  id: string;
}>;


export type MightLikeQuery = { readonly team: { readonly id: string, readonly name: string, readonly likes: { readonly interests: ReadonlyArray<Interest>, readonly saidAt: string } | null, readonly mightLike: ReadonlyArray<{ readonly reasons: ReadonlyArray<string>, readonly place: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly about: string, readonly address: string, readonly stepFree: boolean, readonly costPence: number | null, readonly times: string | null } }> } | null };

export type MyAvailabilityQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAvailabilityQuery = { readonly myWork: { readonly id: string, readonly engagement: Engagement, readonly categories: ReadonlyArray<string>, readonly districts: ReadonlyArray<string>, readonly maxTravelMinutes: number, readonly travelMode: TravelMode, readonly skills: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly avoids: ReadonlyArray<string>, readonly wantedHours: number | null, readonly leastHours: number | null, readonly mostHours: number | null, readonly showNearlyFits: boolean, readonly availability: ReadonlyArray<{ readonly weekday: number, readonly from: string, readonly to: string }>, readonly patterns: ReadonlyArray<{ readonly startsOn: string, readonly from: string, readonly to: string, readonly rule: string }>, readonly exceptions: ReadonlyArray<{ readonly kind: AvailabilityExceptionKind, readonly firstDay: string, readonly lastDay: string, readonly from: string | null, readonly to: string | null }>, readonly bases: ReadonlyArray<{ readonly label: string, readonly outwardCode: string, readonly maxMinutes: number }> } | null };

export type MyCalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarFeedsQuery = { readonly myCalendarFeeds: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly madeAt: string, readonly lastReadOn: string | null } }> } };

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

export type MyLadderQueryVariables = Exact<{
  id: string;
}>;


export type MyLadderQuery = { readonly team: { readonly id: string, readonly name: string, readonly ladder: { readonly level: number, readonly paused: boolean, readonly prompt: string | null, readonly next: { readonly level: number, readonly words: string } | null, readonly outings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly level: number, readonly activity: string, readonly placeWords: string | null, readonly plannedAt: string, readonly state: OutingState, readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly stepFree: boolean } | null, readonly buddy: { readonly comes: boolean | null, readonly person: { readonly id: string, readonly name: string | null } } | null, readonly answers: ReadonlyArray<{ readonly result: OutingResult, readonly changedTo: string | null, readonly feltAfter: number | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null };

export type MyOutingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOutingsQuery = { readonly myOutings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly activity: string, readonly placeWords: string | null, readonly plannedAt: string, readonly meetAs: string | null, readonly comes: boolean | null, readonly place: { readonly id: string, readonly name: string, readonly address: string } | null } }> }, readonly myPurposeCircles: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly purpose: string, readonly facilitator: { readonly accepts: boolean | null } | null, readonly meetings: ReadonlyArray<{ readonly on: string, readonly agreedBefore: number | null, readonly doneSince: number | null }> | null } }> } };

export type MyPassportsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPassportsQuery = { readonly me: { readonly id: string, readonly name: string | null }, readonly myWork: { readonly id: string, readonly passports: ReadonlyArray<{ readonly circle: string, readonly fields: ReadonlyArray<PassportField>, readonly grantedAt: string, readonly expiresAt: string, readonly revokedAt: string | null }> } | null, readonly neighbours: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly name: string, readonly minutes: number, readonly live: boolean } }> } };

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

export type MyWorkingTimeQueryVariables = Exact<{
  of: string;
}>;


export type MyWorkingTimeQuery = { readonly myWork: { readonly id: string, readonly agreedHours: number, readonly wantedHours: number | null, readonly mostHours: number | null, readonly optOut: { readonly signedAt: string, readonly noticeDays: number, readonly endsOn: string | null } | null, readonly restOwed: { readonly edges: ReadonlyArray<{ readonly node: { readonly from: string, readonly to: string, readonly minutes: number, readonly stands: boolean } }> } } | null, readonly myWeek: { readonly monday: string, readonly agreedMinutes: number, readonly reservedMinutes: number, readonly travelMinutes: number } };

export type NationalDownloadQueryVariables = Exact<{
  month: string;
}>;


export type NationalDownloadQuery = { readonly nationalSnapshot: { readonly month: string, readonly version: number, readonly hash: string, readonly json: string, readonly csv: string } | null };

export type NationalSnapshotQueryVariables = Exact<{
  month: string;
}>;


export type NationalSnapshotQuery = { readonly nationalSnapshot: { readonly month: string, readonly frozen: boolean, readonly frozenOn: string | null, readonly version: number, readonly hash: string, readonly method: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly slug: string, readonly name: string | null }>, readonly late: ReadonlyArray<{ readonly month: string, readonly what: LateKind, readonly circle: { readonly slug: string, readonly name: string | null } }>, readonly rows: ReadonlyArray<{ readonly metric: string, readonly total: string, readonly cells: ReadonlyArray<{ readonly value: string, readonly circle: { readonly slug: string, readonly name: string | null, readonly establishing: boolean | null, readonly demo: boolean | null } }> }>, readonly measures: ReadonlyArray<{ readonly measure: { readonly key: string, readonly label: string, readonly unit: NationalMeasureUnit, readonly formula: string, readonly of: string, readonly source: string }, readonly total: { readonly value: string, readonly of: string }, readonly cells: ReadonlyArray<{ readonly value: string, readonly of: string, readonly circle: { readonly slug: string, readonly name: string | null, readonly establishing: boolean | null, readonly demo: boolean | null } }> }>, readonly groups: ReadonlyArray<{ readonly group: string, readonly measure: { readonly key: string, readonly label: string, readonly unit: NationalMeasureUnit, readonly formula: string, readonly of: string, readonly source: string }, readonly total: { readonly value: string, readonly of: string } }> } | null };

export type MeaningFragment = { readonly key: string, readonly label: string, readonly unit: NationalMeasureUnit, readonly formula: string, readonly of: string, readonly source: string };

export type OpenTeamQueryVariables = Exact<{
  id: string;
}>;


export type OpenTeamQuery = { readonly team: { readonly id: string, readonly name: string, readonly state: TeamState | null, readonly hatLoad: string | null, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind, readonly status: MemberStatus, readonly scopes: ReadonlyArray<Scope>, readonly endsAt: string | null } | null, readonly members: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: MemberKind, readonly status: MemberStatus, readonly scopes: ReadonlyArray<Scope>, readonly endsAt: string | null, readonly advocateUntil: string | null, readonly person: { readonly id: string, readonly name: string | null, readonly channel: Channel | null } } }> } | null, readonly hats: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly slug: string, readonly title: string, readonly essential: boolean, readonly vacantSince: string | null, readonly holders: ReadonlyArray<{ readonly until: string, readonly person: { readonly id: string, readonly name: string | null } }> } }> } | null, readonly selections: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly step: SelectionStep, readonly hat: { readonly id: string, readonly title: string } } }> } | null, readonly proposals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly state: ProposalState, readonly reviewOn: string } }> } | null, readonly nextMeeting: { readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly place: string } | null, readonly actions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly what: string, readonly dueOn: string | null } }> } | null, readonly start: { readonly stage: TeamStage, readonly stageNumber: number } | null, readonly waitingForMe: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: WaitingKind, readonly about: string, readonly words: string, readonly since: string | null, readonly until: string | null } }> } } | null };

export type ProfileToPrintQueryVariables = Exact<{
  id: string;
}>;


export type ProfileToPrintQuery = { readonly team: { readonly id: string, readonly profile: { readonly version: number, readonly print: string | null } | null } | null };

export type ReleaseClaimMutationVariables = Exact<{
  input: ReleaseClaimInput;
}>;


export type ReleaseClaimMutation = { readonly releaseClaim: { readonly id: string, readonly state: ClaimState } };

export type RevokePassportMutationVariables = Exact<{
  input: RevokePassportInput;
}>;


export type RevokePassportMutation = { readonly revokePassport: { readonly circle: string, readonly revokedAt: string | null } };

export type SayNotForMeMutationVariables = Exact<{
  input: SayNotForMeInput;
}>;


export type SayNotForMeMutation = { readonly sayNotForMe: { readonly placeId: string } };

export type SetAvailabilityMutationVariables = Exact<{
  input: SetAvailabilityInput;
}>;


export type SetAvailabilityMutation = { readonly setAvailability: { readonly id: string, readonly wantedHours: number | null, readonly maxTravelMinutes: number, readonly availability: ReadonlyArray<{ readonly weekday: number, readonly from: string, readonly to: string }> } };

export type ShareSectionMutationVariables = Exact<{
  input: ShareSectionInput;
}>;


export type ShareSectionMutation = { readonly shareSection: { readonly kind: DocumentKind, readonly version: number, readonly sections: ReadonlyArray<{ readonly key: string, readonly sharedWith: ReadonlyArray<Audience> | null }> | null } };

export type SkipRoundMutationVariables = Exact<{
  input: RoundInput;
}>;


export type SkipRoundMutation = { readonly skipRound: { readonly changeableUntil: string, readonly round: { readonly id: string, readonly state: RoundState } } };

export type TeamGapsQueryVariables = Exact<{
  team: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamGapsQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind } | null, readonly gaps: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly from: string, readonly to: string, readonly state: GapState, readonly step: LadderStep, readonly openSince: string | null, readonly stepSince: string | null, readonly nextStepAt: string | null, readonly upTo: LadderStep, readonly urgent: boolean, readonly claim: { readonly id: string, readonly homeCircle: string, readonly fitsWorkingTime: boolean, readonly peopleInFourWeeks: number | null, readonly breaksContinuity: boolean | null, readonly claimedAt: string, readonly answerBy: string | null, readonly worker: { readonly id: string, readonly name: string | null } | null, readonly visitor: { readonly name: string | null, readonly skills: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<string> | null, readonly vettingClearUntil: string | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

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

export type TeamReflectionQueryVariables = Exact<{
  id: string;
}>;


export type TeamReflectionQuery = { readonly team: { readonly id: string, readonly lastPulse: { readonly month: string, readonly answers: string, readonly items: ReadonlyArray<{ readonly item: PulseItem, readonly band: Band | null }> } | null, readonly roundReflections: { readonly edges: ReadonlyArray<{ readonly node: { readonly answers: string, readonly round: { readonly id: string, readonly closesOn: string }, readonly items: ReadonlyArray<{ readonly item: string, readonly words: string, readonly band: Band | null }> } }> } | null, readonly pulseActions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly month: string, readonly text: string, readonly notedAt: string, readonly doneAt: string | null } }> } | null, readonly pulsesActedOn: { readonly acted: string, readonly of: string } | null } | null };

export type TeamWeekQueryVariables = Exact<{
  team: string;
  of: string;
}>;


export type TeamWeekQuery = { readonly team: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly myMembership: { readonly id: string, readonly kind: MemberKind } | null, readonly week: { readonly monday: string, readonly agreedMinutes: number, readonly coveredMinutes: number, readonly gapMinutes: number, readonly cancelledMinutes: number, readonly gapPercent: number, readonly days: ReadonlyArray<{ readonly date: string, readonly stretches: ReadonlyArray<{ readonly from: string, readonly to: string, readonly minutes: number, readonly state: CoverState, readonly gap: { readonly id: string, readonly state: GapState, readonly step: LadderStep, readonly nextStepAt: string | null, readonly urgent: boolean, readonly claim: { readonly id: string, readonly homeCircle: string, readonly claimedAt: string } | null } | null, readonly visit: { readonly id: string, readonly state: VisitState, readonly homeCircle: string } | null, readonly worker: { readonly id: string, readonly name: string | null } | null, readonly visitor: { readonly name: string | null, readonly skills: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<string> | null } | null }> }> } | null } | null };

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

export const answerClaim: MutationOperation<AnswerClaimMutation, AnswerClaimMutationVariables> = {
  name: 'AnswerClaim',
  id: 'f3b72db777199bd11a92547ed563182229382a5ed6bbf2308c77744a6381aea4',
};

export const answerHours: MutationOperation<AnswerHoursMutation, AnswerHoursMutationVariables> = {
  name: 'AnswerHours',
  id: 'af1e216005d407dee6b9026a9df087d36442f82d732d8a7f5db7b41818d258f5',
};

export const answerRound: MutationOperation<AnswerRoundMutation, AnswerRoundMutationVariables> = {
  name: 'AnswerRound',
  id: 'eab7365e7c457285ee0dd556ee654298affd2c60a9217323314a6930c5840785',
};

export const cancelGap: MutationOperation<CancelGapMutation, CancelGapMutationVariables> = {
  name: 'CancelGap',
  id: '376dd697fa7e5855464dec48a51f08201c24577ad3254091249fdd1cec7bbf49',
};

export const cannotMakeIt: MutationOperation<CannotMakeItMutation, CannotMakeItMutationVariables> = {
  name: 'CannotMakeIt',
  id: 'ad12e4a26a0e7c7f03fe19782d4a02cf18058b5e51d28d380d48249d282884d5',
};

export const careMap: QueryOperation<CareMapQuery, CareMapQueryVariables> = {
  name: 'CareMap',
  id: '2825b1699a94e5e5e085162664d27558dbd542cfa5f00a0122204c2298540ab4',
};

export const circleFigures: QueryOperation<CircleFiguresQuery, CircleFiguresQueryVariables> = {
  name: 'CircleFigures',
  id: '97178a60a5154cacc7e9937f4ef958763a75239f462a37bcc780d624fe8112f7',
};

export const circleRounds: QueryOperation<CircleRoundsQuery, CircleRoundsQueryVariables> = {
  name: 'CircleRounds',
  id: '6dfb33a239d9b480c48fa84589f53f9d56c454faf8d9809d8af3925cda2c58ee',
};

export const claimHours: MutationOperation<ClaimHoursMutation, ClaimHoursMutationVariables> = {
  name: 'ClaimHours',
  id: '1fed037447b7e95b992bc9cb3c82f2e8d310eb3b442f4fff3e8e44d5247f8349',
};

export const confirmVisit: MutationOperation<ConfirmVisitMutation, ConfirmVisitMutationVariables> = {
  name: 'ConfirmVisit',
  id: 'd20f7bf6393bf8f3955b61520adbfefc6ea59050e84cd316cea2de31baa8b2ca',
};

export const fairnessBoard: QueryOperation<FairnessBoardQuery, FairnessBoardQueryVariables> = {
  name: 'FairnessBoard',
  id: 'e9112ce44bfab0bbfb1b65cdd7aea5e6901210777067dab253d64bbe14befac1',
};

export const grantPassport: MutationOperation<GrantPassportMutation, GrantPassportMutationVariables> = {
  name: 'GrantPassport',
  id: 'aac456bc9b2ccddeb1d1a829230568f3ae15ce39c32a173f8a5634a0091735cd',
};

export const home: QueryOperation<HomeQuery, HomeQueryVariables> = {
  name: 'Home',
  id: '8eca6576a665eb5f782504e3e617dace5640b14345d081fe89ab8e7804b05673',
};

export const hoursICouldTake: QueryOperation<HoursICouldTakeQuery, HoursICouldTakeQueryVariables> = {
  name: 'HoursICouldTake',
  id: '3d5ea6e269fa91eaf88dc3a7105c67548c1ba327fbb3c18f66d62dede8a3eb32',
};

export const logVisit: MutationOperation<LogVisitMutation, LogVisitMutationVariables> = {
  name: 'LogVisit',
  id: '2ee80386f1b9582c336543a688394c608709dbd04f2bec5b5e39cd9dc0b52e70',
};

export const mightLike: QueryOperation<MightLikeQuery, MightLikeQueryVariables> = {
  name: 'MightLike',
  id: '6003d1e09aa673937c16144b3798d1c7b0038df5142e1a3dfdd4868acad99690',
};

export const myAvailability: QueryOperation<MyAvailabilityQuery, MyAvailabilityQueryVariables> = {
  name: 'MyAvailability',
  id: 'e7376a8f6b224bde16881dfe0967736557258af68a0c885d186003b2f50e68fb',
};

export const myCalendarFeeds: QueryOperation<MyCalendarFeedsQuery, MyCalendarFeedsQueryVariables> = {
  name: 'MyCalendarFeeds',
  id: '228a2ca80dbd9e3e417df8073ba2b009d2dfeeae66d120b0ea22a035bc18865d',
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

export const myLadder: QueryOperation<MyLadderQuery, MyLadderQueryVariables> = {
  name: 'MyLadder',
  id: '91124379496d9fd52bf46aadb208d2df91b76f8828ab718ddba3a02314d98743',
};

export const myOutings: QueryOperation<MyOutingsQuery, MyOutingsQueryVariables> = {
  name: 'MyOutings',
  id: '955677ee6f0423b656513626cb56a2fd012d0c01c6c0a37298d1c96b1e5f3527',
};

export const myPassports: QueryOperation<MyPassportsQuery, MyPassportsQueryVariables> = {
  name: 'MyPassports',
  id: 'ddfe8ee4d6e98e35288cacc5edde086a0273dfdcb751fc17e492759bdf1dc88f',
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

export const myWorkingTime: QueryOperation<MyWorkingTimeQuery, MyWorkingTimeQueryVariables> = {
  name: 'MyWorkingTime',
  id: '765bacec224af703a5efaa76976be7d1c28cf671ce869caece15e566dd09981f',
};

export const nationalDownload: QueryOperation<NationalDownloadQuery, NationalDownloadQueryVariables> = {
  name: 'NationalDownload',
  id: '70b4f3a5e330c582d7009385f33016128aedf724efd22e906c2efd1592ea9aeb',
};

export const nationalSnapshot: QueryOperation<NationalSnapshotQuery, NationalSnapshotQueryVariables> = {
  name: 'NationalSnapshot',
  id: 'b8c492abd8746ca03093ac8f3987079420ecd81adf07d022be3ac54b7b74bda9',
};

export const openTeam: QueryOperation<OpenTeamQuery, OpenTeamQueryVariables> = {
  name: 'OpenTeam',
  id: '1b6872f6a30a07ec060ce8f2beab6583e4495840430502e1d91758a1f524c5a1',
};

export const profileToPrint: QueryOperation<ProfileToPrintQuery, ProfileToPrintQueryVariables> = {
  name: 'ProfileToPrint',
  id: '4c185c2aabca219ef50b5cc84d6f5c370da76311d49d1ea45f0834f6774165b6',
};

export const releaseClaim: MutationOperation<ReleaseClaimMutation, ReleaseClaimMutationVariables> = {
  name: 'ReleaseClaim',
  id: '5281523109ba1ddaf532624ec6c4325411cf08e9aa0ba7c51158ead741d6b3f4',
};

export const revokePassport: MutationOperation<RevokePassportMutation, RevokePassportMutationVariables> = {
  name: 'RevokePassport',
  id: '5fa41a2a6fddc2b248f52c064db3e3a6be50a0f24a64b81f904b9ba5f0eeb7b7',
};

export const sayNotForMe: MutationOperation<SayNotForMeMutation, SayNotForMeMutationVariables> = {
  name: 'SayNotForMe',
  id: 'cce281194599f63244f41f124e834b596b3cf9c590929b63a154bc2f7d88401a',
};

export const setAvailability: MutationOperation<SetAvailabilityMutation, SetAvailabilityMutationVariables> = {
  name: 'SetAvailability',
  id: 'ff6883c8084cd4d72b3c68d35c10cb7283dd15c692f3eea4d6a6e77eb3cc1179',
};

export const shareSection: MutationOperation<ShareSectionMutation, ShareSectionMutationVariables> = {
  name: 'ShareSection',
  id: '5d644435670ab94aeef5f6ed92f123d507579e372beddc09146c94bec85426e0',
};

export const skipRound: MutationOperation<SkipRoundMutation, SkipRoundMutationVariables> = {
  name: 'SkipRound',
  id: 'b5d988700077822924a2630b36af54b636cbef6c7b892f893cf03c9335017607',
};

export const teamGaps: QueryOperation<TeamGapsQuery, TeamGapsQueryVariables> = {
  name: 'TeamGaps',
  id: '1859840d34c6467722386a669b5ce8711e70b3ccc814be268ef3cdde24da6b43',
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

export const teamReflection: QueryOperation<TeamReflectionQuery, TeamReflectionQueryVariables> = {
  name: 'TeamReflection',
  id: 'd391b41677399b9381fc7a2b339471f73a69ac2bbf550aa108f20a9cdde57001',
};

export const teamWeek: QueryOperation<TeamWeekQuery, TeamWeekQueryVariables> = {
  name: 'TeamWeek',
  id: '3d4968b8159e7c4ced64b2a32871059fb3756206f2a7aefe7ce6304bd7e4cebf',
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
