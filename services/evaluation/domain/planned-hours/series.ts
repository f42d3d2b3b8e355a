import type { DateText, InstantText } from '@kith/kernel';
import { type HoursFact, minutesInWeek } from '../facts/weekly-hours.ts';
import type { Stretch } from './stretch.ts';

/** Planned minutes of one team, week by week, and what they are held against. */
export interface PlannedSeries {
  /** Minutes in the week before the stretch. */
  readonly before: number;
  /** One a week, in order. */
  readonly minutes: readonly number[];
  /** Minutes more (or, negative, fewer) than before, over all the weeks. */
  readonly change: number;
  /** The Monday from which the last change held; none in the stretch: nothing. */
  readonly changedOn?: DateText;
}

/** The hours planned for a team over a stretch of weeks, as known just before a moment (E13). */
export function plannedSeries(
  hours: readonly HoursFact[],
  { baseline, weeks }: Stretch,
  instant: InstantText,
): PlannedSeries {
  const planned = (monday: DateText) =>
    hours.reduce((total, fact) => total + minutesInWeek(fact, monday, instant), 0);
  const before = planned(baseline);
  const minutes = weeks.map(planned);
  const changedOn = weeks.findLast((_, week) => minutes[week] !== (minutes[week - 1] ?? before));
  const change = minutes.reduce((total, one) => total + one - before, 0);
  return { before, minutes, change, ...(changedOn && { changedOn }) };
}
