import type { DateText } from '@kith/kernel';
import { type Dated, inForce } from './in-force.ts';

interface WayRule extends Dated {
  /** A longer time between two visits is no way between them: one goes home, or somewhere of one's own. */
  readonly longestGapMinutes: number;
  /** What a way takes at most, while its worker has not said. */
  readonly longestMinutes: number;
}

/** What the time between two visits is taken for until the worker says what it was (P1). */
const rules: readonly [WayRule, ...WayRule[]] = [
  {
    from: '2024-01-01',
    longestGapMinutes: 180,
    longestMinutes: 60,
    source:
      'Kith’s own assumption, which a worker’s word replaces. That ways between visits count, and from home and back do not: National Minimum Wage Regulations 2015, regulation 34',
  },
];

/** The rule on a day. */
export function wayRuleOn(on: DateText): WayRule {
  return inForce(rules, on);
}
