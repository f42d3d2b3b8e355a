import type { DateText } from '@kith/kernel';

/** How long a gap is shown to one circle of people before it is shown to the next (M11). */
export interface LadderRule {
  readonly from: DateText;
  /** Hours the team alone is asked. */
  readonly teamHours: number;
  /** Hours the circle is asked before its neighbours are. */
  readonly circleHours: number;
  /** With so many hours left or fewer, everyone is asked at once, and whoever is on call is told. */
  readonly urgentHours: number;
  readonly source: string;
}

/** Newest last. */
const ladderRules: readonly LadderRule[] = [
  {
    from: '2024-01-01',
    teamHours: 24,
    circleHours: 24,
    urgentHours: 24,
    source: 'The circles’ own policy: a day for each step, and all of them with a day left (row M11)',
  },
];

/** The rule that holds on a day. */
export function ladderRuleOn(date: DateText): LadderRule {
  const rule = ladderRules.findLast(({ from }) => from <= date);
  if (!rule) throw new RangeError(`No ladder rule holds on ${date}.`);
  return rule;
}
