import type { StepBeforePaid } from '@kith/contracts';
import type { Suggestion } from '../commands/suggestions/might-like.ts';
import type { CareMap } from '../domain/care-map/care-map.ts';
import type { MapChange } from '../domain/care-map/change.ts';
import type { MapEntry } from '../domain/care-map/entry.ts';
import type { MapLink } from '../domain/care-map/link.ts';
import type { MapNode } from '../domain/care-map/node.ts';
import type { PlaceTally } from '../domain/care-map/places.ts';
import type { Carer } from '../domain/carers/carer.ts';
import type { Message } from '../domain/channels/message.ts';
import type { Reach } from '../domain/channels/reach.ts';
import type { Companion } from '../domain/company/companion.ts';
import type { Buddy, Ladder, Outing, OutingAnswer } from '../domain/ladder/ladder.ts';
import type { Referral } from '../domain/patch/referral.ts';
import type { Place } from '../domain/places/place.ts';
import type { Gathering } from '../domain/programme/gathering.ts';
import type { GatheringAnswer } from '../domain/programme/gathering-day.ts';
import type { GatheringOnDay } from '../domain/programme/gathering-on-day.ts';
import type {
  Facilitator,
  PurposeAction,
  PurposeCircle,
  PurposeMeeting,
} from '../domain/purpose-circles/purpose-circle.ts';
import type { Explained, RightsExplained } from '../domain/rights/checklist.ts';
import type { RightsLine } from '../domain/rights/line.ts';
import type { StepWord, SupportOutcome } from '../domain/support-sequence/outcome.ts';
import type { Word } from '../domain/teams/word.ts';
import type { ProgrammeFeed } from '../store/programme-feeds.ts';

export type PlaceParent = Place;

/** What the fields of `Contact` are read from. */
export type ContactParent = Reach;

/** What the fields of `Message` are read from: it, and how its person is written to. */
export interface MessageParent {
  readonly message: Message;
  readonly reach: Reach;
}
export type { Likes as LikesParent } from '../domain/suggestions/likes.ts';

export type SuggestionParent = Suggestion;

/** Anyone may hold an id of a team: each field checks what the viewer is to it. */
export interface TeamParent {
  readonly id: string;
}

/** Anyone may hold an id of a person: nothing else is said of them here. */
export interface PersonParent {
  readonly id: string;
}

/** Whoever got hold of one of these may see it. */
export type SaidSoParent = Word;
export type CareMapParent = CareMap;
export type OutingAnswerParent = OutingAnswer;
export type OutingBuddyParent = Buddy;
export type OutingParent = Outing;
export type MyOutingParent = Outing;
export type LadderParent = Ladder;
export type CompanionParent = Companion;
export type PurposeFacilitatorParent = Facilitator;
export type PurposeMeetingParent = PurposeMeeting;
export type PurposeActionParent = PurposeAction;
export type CirclePlaceParent = PlaceTally;

/** A node with the map it is on, which knows what it is called. */
export interface MapNodeParent {
  readonly map: CareMap;
  readonly node: MapNode;
}

/** A link with the map it is on. */
export interface MapLinkParent {
  readonly map: CareMap;
  readonly link: MapLink;
}

/** The same of how it came to be. */
export interface IntroductionParent {
  readonly map: CareMap;
  readonly link: MapLink & Required<Pick<MapLink, 'introduction'>>;
}

/** An entry of the history, with the map as it is today: people are called what they may be called now. */
export interface MapEntryParent {
  readonly map: CareMap;
  readonly entry: MapEntry;
}

export interface MapChangeParent {
  readonly map: CareMap;
  readonly change: MapChange;
}

/** A team someone is connector of. */
export interface ConnectedTeamParent {
  readonly map: CareMap;
  readonly ladder: Ladder;
}

/** A purpose circle, as far as the viewer sees it: whoever was asked and has not said yes sees the purpose. */
export interface PurposeCircleParent {
  readonly circle: PurposeCircle;
  readonly sees: 'ALL' | 'AS_FACILITATOR' | 'AS_ASKED';
}

export type GatheringParent = Gathering;
export type GatheringAnswerParent = GatheringAnswer;

export type GatheringDayParent = GatheringOnDay;

/** What a team's owner comes to. */
export interface OwnersEventParent {
  readonly event: GatheringDayParent;
  readonly answer: GatheringAnswer;
}
export type ProgrammeFeedParent = ProgrammeFeed;

export type SupportOutcomeParent = SupportOutcome;
export type OutcomeMetParent = NonNullable<SupportOutcome['met']>;
export type ConsideredStepParent = StepWord & { readonly step: StepBeforePaid };

export type RightsParent = RightsExplained;
export type RightsExplanationParent = Explained;
export type RightsLineParent = RightsLine & { readonly explained: Explained | null };

export type CarerParent = Carer;
export type ReferralParent = Referral;
