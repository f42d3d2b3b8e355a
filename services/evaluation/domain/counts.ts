import { type MetricName, metricNames, type PublishedCount, type TrueCounts } from '@kith/contracts';
import { publishCount } from '@kith/disclosure';
import { endOfMonth, type MonthText } from '@kith/kernel';
import type { TeamStateFact } from './facts/figures.ts';
import { type GapFact, wasFound } from './facts/gap.ts';
import { liveBefore, type MemberFact, type TeamFact } from './people.ts';
import { openTeams } from './team-states.ts';
import { takesPlace, type VisitFact } from './visit.ts';

/** All that a circle knows of a month. */
interface CountedFacts {
  readonly teams: readonly TeamFact[];
  readonly states: readonly TeamStateFact[];
  readonly members: readonly MemberFact[];
  /** Visits to teams of this circle; those of other months do not count. */
  readonly visits: readonly VisitFact[];
  /** Gaps in hours of the month, those that somebody covered since among them. */
  readonly gaps: readonly GapFact[];
}

/**
 * The true counts of a month: teams and people as they were at its end, each person once; visits by the day they begin.
 * A shared visit is counted by the circle whose team is visited, so that a sum over circles has it once.
 */
export function countsOf(
  { teams, states, members, visits, gaps }: CountedFacts,
  month: MonthText,
): TrueCounts {
  const end = endOfMonth(month);
  const open = openTeams(teams, states, end);
  const live = liveBefore(members, end);
  const peopleWho = (kind: string) =>
    new Set(live.filter((member) => member.kind === kind).map(({ personId }) => personId)).size;
  const made = visits.filter((visit) => visit.month === month && takesPlace(visit));
  return {
    teams: open.all.length,
    owners: new Set(open.withOwner.map(({ ownerId }) => ownerId)).size,
    paidWorkers: peopleWho('PAID_WORKER'),
    volunteers: peopleWho('VOLUNTEER'),
    visits: made.length,
    gaps: gaps.filter(wasFound).length,
    sharedVisits: made.filter(({ isShared }) => isShared).length,
  };
}

/** The counts as they may be shown (E10). */
export function published(counts: TrueCounts): Record<MetricName, PublishedCount> {
  const shown = metricNames.map((metric) => [metric, publishCount(counts[metric])] as const);
  return Object.fromEntries(shown) as Record<MetricName, PublishedCount>;
}
