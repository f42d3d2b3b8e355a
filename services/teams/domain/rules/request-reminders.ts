import type { DateText } from '@kith/kernel';

interface ReminderRule {
  readonly from: DateText;
  /** Whole days without a word that a request arrived, after which there is a reminder. */
  readonly unacknowledgedDays: number;
  /** Whole days without a decision, after which there is a reminder; and then again after as many. */
  readonly undecidedDays: number;
  /** Open for more whole days than this, a request is counted among those open for long. */
  readonly longOpenDays: number;
  readonly source: string;
}

/** Newest last. */
const rules: readonly [ReminderRule, ...ReminderRule[]] = [
  {
    from: '2024-01-01',
    unacknowledgedDays: 14,
    undecidedDays: 28,
    longOpenDays: 28,
    source: 'Policy of the co-op; row T16. Nothing in law says how soon a request is to be answered.',
  },
];

/** What holds on a day: for a request, the day on which it was sent. */
export function remindersOn(day: DateText): ReminderRule {
  return rules.findLast(({ from }) => from <= day) ?? rules[0];
}
