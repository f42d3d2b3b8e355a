import { type MetricName, metricNames, type PublishedCount, type TrueCounts } from '@kith/contracts';
import { publishCount } from '@kith/disclosure';
import { endOfMonth, type MonthText } from '@kith/kernel';
import { liveBefore, type MemberFact, type TeamFact, teamsBefore } from './people.ts';
import { takesPlace, type VisitFact } from './visit.ts';

/** All that a circle knows of a month. */
interface MonthFacts {
  readonly teams: readonly TeamFact[];
  readonly members: readonly MemberFact[];
  /** Visits of the month to teams of this circle. */
  readonly visits: readonly VisitFact[];
  /** How many gaps were detected for hours of the month. */
  readonly gaps: number;
}

/**
 * The true counts of a month: teams and people as they were at its end, each person once; visits by the day they begin.
 * A shared visit is counted by the circle whose team is visited, so that a sum over circles has it once.
 */
export function countsOf({ teams, members, visits, gaps }: MonthFacts, month: MonthText): TrueCounts {
  const end = endOfMonth(month);
  const existing = teamsBefore(teams, end);
  const live = liveBefore(members, end);
  const peopleWho = (kind: string) =>
    new Set(live.filter((member) => member.kind === kind).map(({ personId }) => personId)).size;
  const made = visits.filter(takesPlace);
  return {
    teams: existing.length,
    owners: new Set(existing.map(({ ownerId }) => ownerId)).size,
    paidWorkers: peopleWho('PAID_WORKER'),
    volunteers: peopleWho('VOLUNTEER'),
    visits: made.length,
    gaps,
    sharedVisits: made.filter(({ isShared }) => isShared).length,
  };
}

/** The counts as they may be shown (E10). */
export function published(counts: TrueCounts): Record<MetricName, PublishedCount> {
  const shown = metricNames.map((metric) => [metric, publishCount(counts[metric])] as const);
  return Object.fromEntries(shown) as Record<MetricName, PublishedCount>;
}
