import type { DateText } from '@kith/kernel';

interface ReminderRule {
  readonly from: DateText;
  /** Whole days without a word that a request arrived, after which there is a reminder. */
  readonly unacknowledgedDays: number;
  /** Whole days without a decision, after which there is a reminder; and then again after as many. */
  readonly undecidedDays: number;
  readonly source: string;
}

/** Newest last. */
const rules: readonly [ReminderRule, ...ReminderRule[]] = [
  {
    from: '2024-01-01',
    unacknowledgedDays: 14,
    undecidedDays: 28,
    source: 'Policy of the co-op; row T16. Nothing in law says how soon a request is to be answered.',
  },
];

/** When people are reminded of a request that was sent on a day. */
export function remindersFor(sentOn: DateText): ReminderRule {
  return rules.findLast(({ from }) => from <= sentOn) ?? rules[0];
}

/** How long a request is open before the circle counts it among those open for long. Whole days. */
export const LONG_OPEN_DAYS = 28;
