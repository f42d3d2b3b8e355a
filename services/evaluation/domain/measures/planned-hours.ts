import { endOfMonth, type MonthText } from '@kith/kernel';
import type { HoursFact } from '../facts/weekly-hours.ts';
import { countsBy, type OwnerWord } from '../planned-hours/owner-word.ts';
import { plannedSeries } from '../planned-hours/series.ts';
import { stretchTo } from '../planned-hours/stretch.ts';
import { countOf, type Part, sumOf } from './part.ts';

/** What the change of planned hours is made from. */
interface PlannedFacts {
  readonly hours: readonly HoursFact[];
  readonly words: readonly OwnerWord[];
  /** Teams that are open, and whose owner lives. */
  readonly open: ReadonlySet<string>;
}

/** The change that counts, and the teams whose change does not. */
interface PlannedChange {
  readonly part: Part;
  /** Teams left out: their owner did not confirm the change, or it is not for the better. Which of the two, nobody is told. */
  readonly leftOut: readonly string[];
}

/**
 * Change of planned hours a week (E13). Of teams that had hours planned before the stretch: without a change they count
 * as they are; with one, only when the owner confirmed it and their wellbeing is not down. Otherwise it is just a cut.
 */
export function plannedHoursChange({ hours, words, open }: PlannedFacts, month: MonthText): PlannedChange {
  const [stretch, end] = [stretchTo(month), endOfMonth(month)];
  const byTeam = Map.groupBy(
    hours.filter(({ teamId }) => open.has(teamId)),
    ({ teamId }) => teamId,
  );
  const wordsByTeam = Map.groupBy(words, ({ teamId }) => teamId);
  const teams = [...byTeam]
    .map(([teamId, theirs]) => {
      const series = plannedSeries(theirs, stretch, end);
      const { changedOn } = series;
      const counts = changedOn === undefined || countsBy(wordsByTeam.get(teamId) ?? [], changedOn, end);
      return { teamId, ownerId: theirs[0]?.ownerId, ...series, counts };
    })
    .filter(({ before }) => before > 0);
  const counted = teams.filter(({ counts }) => counts);
  return {
    part: {
      numerator: sumOf(counted, ({ change }) => change),
      denominator: counted.length === 0 ? 0 : stretch.weeks.length,
      of: countOf(counted.map(({ ownerId }) => ownerId)),
      teams: counted.length,
    },
    leftOut: teams
      .filter(({ counts }) => !counts)
      .map(({ teamId }) => teamId)
      .sort(),
  };
}
