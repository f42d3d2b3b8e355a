import {
  type Group,
  groups,
  type MeasureName,
  measureNames,
  measures,
  type TrueCounts,
  type TrueMeasure,
  type TrueMembers,
} from '../../../packages/contracts/index.ts';

/** A co-op of Buurtzorg's size: 850 teams of twelve in sixty circles. */
const TEAMS_A_CIRCLE = 850 / 60;
const TEAM = 12;

/** What one circle counted of a month. */
export interface InventedMonth {
  readonly counts: TrueCounts;
  readonly members: TrueMembers;
  readonly measures: readonly TrueMeasure[];
}

/** As many circles, each with its number of teams: from two to about twice the mean, so that much has to be hidden. */
export function inventedTeams(circles: number): number[] {
  const most = 2 * TEAMS_A_CIRCLE - 2;
  return Array.from({ length: circles }, (_, index) =>
    Math.round(2 + (most - 2) * ((index + 0.5) / circles)),
  );
}

/** What a circle of so many teams comes to in a month; every sixth month, a round was answered by each of its members. */
export function inventedMonth(teams: number, month: number, seed: number): InventedMonth {
  const dice = diceOf(seed * 1_000 + month);
  const paidWorkers = teams * 4 + dice(teams);
  const counts = {
    teams,
    owners: teams - dice(2),
    paidWorkers,
    volunteers: teams * 3,
    visits: teams * 60 + dice(teams * 20),
    gaps: dice(teams),
    sharedVisits: dice(teams),
  };
  const members = {
    SUPPORTED: dice(teams),
    ADVOCATE: dice(teams),
    WORKER: dice(paidWorkers),
    INVESTOR: dice(12),
  };
  return {
    counts,
    members,
    measures: [...circleMeasures(counts, dice), ...(month % 6 === 5 ? scores(teams, dice) : [])],
  };
}

function circleMeasures({ paidWorkers, teams }: TrueCounts, dice: Dice): TrueMeasure[] {
  const restsOn: Partial<Record<MeasureName, number>> = {
    churn: paidWorkers,
    sickness: paidWorkers,
    agencyHours: paidWorkers,
    recruitmentCost: paidWorkers,
    continuity: teams,
    uncovered: teams,
    choice: dice(12),
    hatsFilled: teams * 6,
  };
  const overall = measureNames.filter((name) => !measures[name].byGroup);
  return overall.map((measure) => {
    const of = restsOn[measure] ?? Math.max(0, teams - dice(4));
    return { measure, numerator: dice(of + 1), denominator: of, of, teams };
  });
}

/** Each member answers each question for themselves, as one of their group. */
function scores(teams: number, dice: Dice): TrueMeasure[] {
  const byGroup = measureNames.filter((name) => measures[name].byGroup);
  const people = Array.from({ length: teams * TEAM }, (_, index) => groups[index % groups.length] as Group);
  return byGroup.flatMap((measure) =>
    groups.map((group) => {
      const answers = people.filter((one) => one === group).map(() => 100 * (1 + dice(5)));
      const numerator = answers.reduce((sum, answer) => sum + answer, 0);
      return { measure, group, numerator, denominator: answers.length, of: answers.length, teams };
    }),
  );
}

type Dice = (sides: number) => number;

/** The same throws each time. */
function diceOf(seed: number): Dice {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * Math.max(1, sides));
  };
}
