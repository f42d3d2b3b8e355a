import type { DateText } from '@kith/kernel';

/** A rule that holds from a day on, until the next one of its kind. */
export interface Dated {
  readonly from: DateText;
  /** Who decided it, and where that can be read. */
  readonly source: string;
}

/** The rule that holds on a day. `rules` are in order of time; the first also covers every day before it. */
export function inForce<Rule extends Dated>(rules: readonly [Rule, ...Rule[]], on: DateText): Rule {
  return rules.findLast(({ from }) => from <= on) ?? rules[0];
}
