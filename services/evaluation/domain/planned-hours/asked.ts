import { addDays, addTo, type DateText, dateOf, type InstantText, mondayOf } from '@kith/kernel';
import type { HoursFact } from '../facts/weekly-hours.ts';
import { type OwnerWord, wordOn } from './owner-word.ts';
import { type PlannedSeries, plannedSeries } from './series.ts';
import { type Stretch, stretchBefore } from './stretch.ts';

/** The hours planned for a team up to this week, what its owner said of them, and whether they are asked. */
export interface PlannedNow extends PlannedSeries {
  readonly from: DateText;
  readonly word?: OwnerWord;
  readonly isAsked: boolean;
}

/** How planned hours stand today: over the last whole weeks, and with this week's, which an owner can judge already. */
export function plannedNow(
  hours: readonly HoursFact[],
  words: readonly OwnerWord[],
  now: InstantText,
): PlannedNow {
  const stretch = stretchWithThisWeek(dateOf(now));
  const until = addTo(now, { seconds: 1 });
  const series = plannedSeries(hours, stretch, until);
  const { changedOn } = series;
  const word = changedOn === undefined ? undefined : wordOn(words, changedOn, until);
  const from = stretch.weeks[0] ?? stretch.baseline;
  const isAsked = series.before > 0 && changedOn !== undefined && word === undefined;
  return { ...series, from, ...(word && { word }), isAsked };
}

function stretchWithThisWeek(today: DateText): Stretch {
  return stretchBefore(addDays(mondayOf(today), 7));
}
