import type { ContributionTerms } from '@kith/contracts';
import type { InstantText, TimeWindow } from '@kith/kernel';

/** What hours of support ask for, and all that a circle may know of them before both said yes (F9). */
export interface Need {
  /** What kind of support, as a term circles share. */
  readonly category: string;
  /** The first half of the postcode. */
  readonly outwardCode: string;
  readonly skills: readonly string[];
  /** Languages that help. */
  readonly languages: readonly string[];
  /** Languages without which it does not work (M2). */
  readonly essentialLanguages?: readonly string[];
  /** What is there that someone may not bear, as terms: `cats`, `smoke` (M2). */
  readonly atHome?: readonly string[];
  /** Listed hourly rate. */
  readonly ratePence: number;
}

/** Hours as they are offered to workers. */
export interface HoursOffered {
  readonly window: TimeWindow;
  readonly need: Need;
  readonly closesAt: InstantText;
  /** Training the worker must have; only between circles, within one it is the team's as it is now (T22). */
  readonly training?: readonly string[];
  /** How two circles share the price; only between circles. */
  readonly terms?: ContributionTerms;
}

/** A yes that was recorded: whose, and when. Of another circle's owner, the circle vouches. */
export interface Consent {
  readonly by: string;
  readonly at: InstantText;
  /** Given ahead, by the owner's standing consent (F7). */
  readonly standing?: true;
}
