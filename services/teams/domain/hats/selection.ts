import type { Id, InstantText, PersonId } from '@kith/kernel';
import type { ConsentRound } from '../consent-round/round.ts';
import type { EnteredConsent } from '../entered-consent.ts';
import type { GroupId } from '../group.ts';
import type { Description } from './hat.ts';
import type { Offer } from './offer.ts';

/** What a selection is about: the hat as described for it. Resolving objections may change it (T10). */
export interface Described extends Description {
  readonly termWeeks: number;
}

/** Whom someone thinks fit, and why. Passing is an answer as well. */
export interface Nomination {
  readonly personId: PersonId;
  /** Absent: they pass. */
  readonly nominee?: PersonId;
  readonly reason?: string;
  readonly at: InstantText;
  readonly entered?: EnteredConsent;
  /** What they said before the change round. */
  readonly before?: Omit<Nomination, 'before'>;
}

/** Something said in the information step, or the argument of an objection that an offer met. */
export interface SelectionNote {
  readonly personId: PersonId;
  readonly words: string;
  readonly at: InstantText;
  readonly isObjection: boolean;
}

/** Someone proposed for the hat on the strength of the reasons given, and what the others say to it. */
export interface NomineeProposal {
  readonly nominee: PersonId;
  readonly memberId: Id<'member'>;
  readonly reasons: string;
  readonly by: PersonId;
  readonly at: InstantText;
  readonly round: ConsentRound;
}

/** What a resolution changed: both the old and the new are kept. */
export interface SelectionChange {
  readonly what: 'TERM' | 'ROLE';
  readonly before: string;
  readonly after: string;
  readonly by: PersonId;
  readonly at: InstantText;
}

/** The steps of a full selection that people move on themselves; the others follow from what was said (T9). */
export type StoredStep = 'DESCRIBE' | 'NOMINATE' | 'INFORMATION' | 'CHANGE' | 'PROPOSE';

/** A full selection: nine steps, from describing the hat to celebrating whoever holds it. */
export interface FullSelection {
  /** Who leads through it. */
  readonly facilitator: PersonId;
  /** Whose nominations and consent it asks for. */
  readonly participants: readonly PersonId[];
  readonly step: StoredStep;
  readonly nominationsCloseAt?: InstantText;
  readonly nominations: readonly Nomination[];
  readonly notes: readonly SelectionNote[];
  readonly proposal?: NomineeProposal;
  readonly earlierProposals: readonly NomineeProposal[];
  readonly changes: readonly SelectionChange[];
}

/** What a selection came to. */
export interface Outcome {
  readonly result: 'GRANTED' | 'ENDED';
  readonly at: InstantText;
  /** Who holds the hat now. */
  readonly personId?: PersonId;
  readonly from?: InstantText;
  readonly until?: InstantText;
  /** In whose honour, or why it ended. */
  readonly words?: string;
}

/** How somebody is found for a hat: an offer nobody objects to (T8), or the full selection (T9). */
export interface Selection {
  readonly id: Id<'selection'>;
  readonly groupId: GroupId;
  /** The hat's short name. */
  readonly hat: string;
  readonly openedBy: PersonId;
  readonly openedAt: InstantText;
  readonly described: Described;
  readonly offer?: Offer;
  readonly full?: FullSelection;
  /** The agreed proposal of the circle by which someone may be connector in more teams than usual (T18). */
  readonly overrideId?: Id<'proposal'>;
  readonly outcome?: Outcome;
}
