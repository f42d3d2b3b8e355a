import type { DateText } from '@kith/kernel';

/** How proposals for the open hours of a week are made. */
export interface ProposalsRule {
  readonly from: DateText;
  /** How long proposed hours can be answered, from when they are proposed; never longer than until they begin. */
  readonly answerHours: number;
  /** The week that runs is planned, and so many after it. */
  readonly weeksAhead: number;
  /** The most open hours that are planned at once, and the most workers who are looked through for them. */
  readonly mostHours: number;
  readonly mostWorkers: number;
  /** Searches, each from another seed; the best of them counts. */
  readonly searches: number;
  /** Changes each search draws for every open stretch, and at most: a number, so that the same week gives the same plan. */
  readonly drawsAStretch: number;
  readonly mostDraws: number;
  /** A plan that did not move for so long is taken up again, so many times. */
  readonly stalledMinutes: number;
  readonly mostTries: number;
  readonly source: string;
}

/** Newest last. */
const rules: readonly [ProposalsRule, ...ProposalsRule[]] = [
  {
    from: '2026-01-01',
    answerHours: 72,
    weeksAhead: 2,
    mostHours: 300,
    mostWorkers: 400,
    searches: 2,
    drawsAStretch: 1_000,
    mostDraws: 120_000,
    stalledMinutes: 30,
    mostTries: 3,
    source:
      'The co-op’s own policy: three days are long enough for everyone to look once; what is planned at once is what one slice of work carries in a third of a processor',
  },
];

/** The rule that holds on a day. */
export function proposalsRuleOn(day: DateText): ProposalsRule {
  return rules.findLast(({ from }) => from <= day) ?? rules[0];
}
