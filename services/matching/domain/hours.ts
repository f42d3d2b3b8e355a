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

/** A need as it is kept: of what was said, and no more; what was left out is not there. */
export function needOf(said: SaidOfNeed): Need {
  const { category, outwardCode, skills, languages, essentialLanguages, atHome, ratePence } = said;
  return {
    category,
    outwardCode,
    skills,
    languages,
    ratePence,
    ...(essentialLanguages && { essentialLanguages }),
    ...(atHome && { atHome }),
  };
}

type SaidOfNeed = Omit<Need, 'essentialLanguages' | 'atHome'> & {
  readonly essentialLanguages?: readonly string[] | undefined;
  readonly atHome?: readonly string[] | undefined;
};

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
