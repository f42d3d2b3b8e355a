import { type DateText, type InstantText, isBefore, type PersonId } from '@kith/kernel';
import { plannedHoursRules } from '../rules/planned-hours.ts';

/** How it goes since planned hours changed, in the owner's own judgement. */
export const howThingsAre = ['BETTER', 'SAME', 'WORSE'] as const;
export type HowThingsAre = (typeof howThingsAre)[number];

/** What an owner says of how their planned hours changed (E13). One a day: the last of a day stands. */
export interface OwnerWord {
  readonly teamId: string;
  readonly on: DateText;
  readonly at: InstantText;
  readonly by: PersonId;
  /** Whether the change is what they wanted. */
  readonly wanted: boolean;
  readonly things: HowThingsAre;
  /** Satisfied with life, 0 to 10, if they want to say. */
  readonly wellbeing?: number;
}

/**
 * The word that stands of a change: the last before a moment, and not before the week in which it began to hold, for
 * nobody can say before that how it is.
 */
export function wordOn(
  words: readonly OwnerWord[],
  changedOn: DateText,
  before: InstantText,
): OwnerWord | undefined {
  return inTime(words, before).findLast(({ on }) => changedOn <= on);
}

/**
 * Whether a change counts: the owner wanted it, and their wellbeing is not down. Where they gave a number now and before
 * the change, the numbers say so: down is more than a point. Otherwise their word does.
 */
export function countsBy(words: readonly OwnerWord[], changedOn: DateText, before: InstantText): boolean {
  const word = wordOn(words, changedOn, before);
  if (!word?.wanted) return false;
  const earlier = inTime(words, before).findLast(
    ({ on, wellbeing }) => on < changedOn && wellbeing !== undefined,
  );
  if (word.wellbeing === undefined || earlier?.wellbeing === undefined) return word.things !== 'WORSE';
  return earlier.wellbeing - word.wellbeing <= plannedHoursRules.mostDown;
}

/** Whether two words say the same. */
export function saysTheSame(one: OwnerWord, other: OwnerWord): boolean {
  return one.wanted === other.wanted && one.things === other.things && one.wellbeing === other.wellbeing;
}

function inTime(words: readonly OwnerWord[], before: InstantText): OwnerWord[] {
  return words.filter(({ at }) => isBefore(at, before)).sort((one, other) => (one.on < other.on ? -1 : 1));
}
