import type { DateText } from '@kith/kernel';

interface TrainingReminderRule {
  readonly from: DateText;
  /** So many days before a training runs out its person is told. */
  readonly daysBefore: number;
  readonly source: string;
}

/** Newest last. */
const rules: readonly [TrainingReminderRule, ...TrainingReminderRule[]] = [
  { from: '2024-01-01', daysBefore: 60, source: 'Policy of the co-op; row C9.' },
];

/** The rule that holds on a day. */
export function trainingReminderOn(day: DateText): TrainingReminderRule {
  return rules.findLast(({ from }) => from <= day) ?? rules[0];
}
