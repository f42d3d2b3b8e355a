import type { MeasureName, MetricName } from '@kith/contracts';
import { atMost, cellOf, type Known, same } from '@kith/disclosure/checker';
import type { MonthText } from '@kith/kernel';
import type { CircleMonth } from '../intake/circle-month.ts';

/** A metric, or how many a measure rests on. */
type Figure = { readonly metric: MetricName } | { readonly of: MeasureName };

/** What cannot be more than what, by how both are defined. */
const subsets: readonly (readonly [part: Figure, whole: Figure])[] = [
  [{ metric: 'owners' }, { metric: 'teams' }],
  [{ metric: 'sharedVisits' }, { metric: 'visits' }],
  [{ of: 'hoursSecurity' }, { metric: 'paidWorkers' }],
  [{ of: 'uncovered' }, { metric: 'teams' }],
  [{ of: 'continuity' }, { metric: 'teams' }],
  [{ of: 'plannedHours' }, { metric: 'owners' }],
];

/** What is the same count under two names. */
const sames: readonly (readonly [one: Figure, other: Figure])[] = [
  [{ of: 'churn' }, { metric: 'paidWorkers' }],
  [{ of: 'sickness' }, { metric: 'paidWorkers' }],
  [{ of: 'agencyHours' }, { metric: 'paidWorkers' }],
  [{ of: 'recruitmentCost' }, { metric: 'paidWorkers' }],
  [{ of: 'livingWage' }, { of: 'paidShare' }],
];

/**
 * What readers know of a circle's counts besides what is published: which are the same, and which cannot be more than
 * others. What does not hold in a circle, by whatever mistake, cannot mislead the check.
 */
export function knownOf({ circle, trueCounts, trueMeasures }: CircleMonth, month: MonthText): Known[] {
  const countOf = (figure: Figure): number | undefined =>
    'metric' in figure ? trueCounts[figure.metric] : ofIn(figure.of);
  const ofIn = (name: MeasureName) => trueMeasures.find(({ measure }) => measure === name)?.of;
  const cell = (figure: Figure) =>
    cellOf('metric' in figure ? `${figure.metric} ${month}` : `${figure.of} ${month}, of`, circle);
  const both = ([one, other]: readonly [Figure, Figure], holds: (a: number, b: number) => boolean) => {
    const [a, b] = [countOf(one), countOf(other)];
    return a !== undefined && b !== undefined && holds(a, b);
  };
  return [
    ...subsets
      .filter((pair) => both(pair, (part, whole) => part <= whole))
      .map(([part, whole]) => atMost(cell(part), cell(whole))),
    ...sames
      .filter((pair) => both(pair, (one, other) => one === other))
      .map(([one, other]) => same(cell(one), cell(other))),
  ];
}
