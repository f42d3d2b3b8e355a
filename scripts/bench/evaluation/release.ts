import {
  type MeasureName,
  measureNames,
  measures,
  metricNames,
  type TrueCounts,
  type TrueMeasure,
} from '../../../packages/contracts/index.ts';
import {
  atMost,
  cellOf,
  differsBy,
  type Known,
  type PublishedTable,
  same,
  tablesOfMeasure,
} from '../../../packages/disclosure/checker/index.ts';
import { publishCount, publishTotal } from '../../../packages/disclosure/index.ts';

/** What the co-op is to publish of a month, and what readers know of it and the month before. */
export interface InventedMonth {
  readonly tables: readonly PublishedTable[];
  readonly known: readonly Known[];
}

/** What one circle counted in a month. */
interface CircleMonth {
  readonly circle: string;
  readonly counts: TrueCounts;
  readonly measures: ReadonlyMap<MeasureName, TrueMeasure>;
}

/** What each circle publishes of itself beside counts. Scores of rounds stand by group, over all circles only. */
const shownByCircle = measureNames.filter((name) => !measures[name].byGroup);

/** What cannot be more than what. */
const subsets: readonly (readonly [part: string, whole: string])[] = [
  ['owners', 'teams'],
  ['sharedVisits', 'visits'],
  ['hoursSecurity, of', 'paidWorkers'],
  ['uncovered, of', 'teams'],
  ['continuity, of', 'teams'],
  ['plannedHours, of', 'owners'],
];

/** What is the same count under two names. */
const sames: readonly (readonly [string, string])[] = [
  ['churn, of', 'paidWorkers'],
  ['sickness, of', 'paidWorkers'],
  ['agencyHours, of', 'paidWorkers'],
  ['recruitmentCost, of', 'paidWorkers'],
  ['livingWage, of', 'paidShare, of'],
];

/** Months of a co-op: circles of one team and of forty, so that much has to be hidden, and neighbours who see teams come. */
export function inventedMonths(circles: number, months: number): InventedMonth[] {
  const dice = diceOf(circles);
  const teamsOf = Array.from({ length: circles }, () => 1 + dice(dice(4) === 0 ? 4 : 28));
  let before: readonly CircleMonth[] = [];
  return Array.from({ length: months }, (_, month) => {
    const now = teamsOf.map((teams, index) => {
      teamsOf[index] = Math.max(1, teams + (dice(10) === 0 ? dice(3) - 1 : 0));
      return circleMonth(`circle-${index}`, teamsOf[index], dice);
    });
    const made = monthOf(now, before, month);
    before = now;
    return made;
  });
}

function monthOf(
  circles: readonly CircleMonth[],
  before: readonly CircleMonth[],
  month: number,
): InventedMonth {
  const called = (what: string, at = month) => `${at} ${what}`;
  const counted = metricNames.map((metric) => ({
    name: called(metric),
    cells: circles.map(({ circle, counts }) => ({ key: circle, value: publishCount(counts[metric]) })),
    totals: [{ key: 'all circles', value: publishTotal(circles.map(({ counts }) => counts[metric])) }],
  }));
  const measured = shownByCircle.map((measure) => {
    const rows = circles.flatMap((one) => {
      const truth = one.measures.get(measure);
      return truth ? [{ key: one.circle, truth }] : [];
    });
    return tablesOfMeasure(called(measure), rows);
  });
  const tables = [...counted, ...measured.flatMap((each) => each.tables)];
  const cells = new Set(tables.flatMap(({ name, cells }) => cells.map(({ key }) => cellOf(name, key))));
  const known = circles.flatMap(({ circle, counts }, index) => {
    const cell = (what: string, at?: number) => cellOf(called(what, at), circle);
    const earlier = before[index];
    // Two circles are seen through by somebody who knows which teams came and went.
    const seen = earlier && index < 2;
    return [
      ...subsets.map(([part, whole]) => atMost(cell(part), cell(whole))),
      ...sames.map(([one, other]) => same(cell(one), cell(other))),
      ...(seen
        ? [differsBy(cell('teams'), cell('teams', month - 1), counts.teams - earlier.counts.teams)]
        : []),
    ];
  });
  const fits = ({ terms }: Known) =>
    terms.every(([cell]) => cells.has(cell) || !cell.startsWith(`${month} `));
  return { tables, known: [...known.filter(fits), ...measured.flatMap((each) => each.known)] };
}

function circleMonth(circle: string, teams: number, dice: (sides: number) => number): CircleMonth {
  const owners = Math.max(1, teams - dice(2));
  const paidWorkers = teams * 3 + dice(teams * 3);
  const visits = teams * (30 + dice(60));
  const counts = {
    teams,
    owners,
    paidWorkers,
    volunteers: dice(teams * 3),
    visits,
    gaps: dice(teams),
    sharedVisits: dice(Math.max(2, teams)),
  };
  const some = (most: number) => Math.max(0, most - dice(4));
  const outOf: Partial<Record<MeasureName, number>> = {
    churn: paidWorkers,
    sickness: paidWorkers,
    agencyHours: paidWorkers,
    recruitmentCost: paidWorkers,
    hoursSecurity: some(paidWorkers),
    continuity: some(teams),
    uncovered: some(teams),
    plannedHours: some(owners),
    choice: dice(12),
    hatsFilled: teams * 6,
    decisionLatency: dice(14),
  };
  const statements = some(paidWorkers);
  const truths = shownByCircle.map((measure) => {
    const of = outOf[measure] ?? statements;
    const denominator = measure === 'churn' ? Math.max(0, of - 2 + dice(4)) : of;
    const isMissing = measure === 'recruitmentCost' && dice(3) === 0;
    return { measure, of, teams, denominator, numerator: dice(denominator + 1), isMissing };
  });
  const measured = truths.filter(({ isMissing }) => !isMissing).map(({ isMissing, ...truth }) => truth);
  return { circle, counts, measures: new Map(measured.map((truth) => [truth.measure, truth])) };
}

/** The same throws each time. */
function diceOf(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
